"""Statements made by hand, to test how they are judged without the stages that find them."""

from bisect import bisect_left

from articles.attribution.document import Document
from articles.attribution.records import Act, Attribution, Cue, Sign
from articles.attribution.words import Type
from articles.spans import Span


def told(
    document: Document,
    content: str,
    *,
    cue: str = "",
    act: Act = Act.SAY,
    lemma: str = "",
    source: str | None = None,
    resolved: str | None = None,
    negated: bool = False,
    given: Type = Type.INDIRECT,
    taken: str = "clause",
) -> Attribution:
    """A statement of the text: its content, its cue and its source are words of it.

    Parts of a content are joined by " | ".
    """
    parts = [_span(document, part) for part in content.split(" | ")]
    cue_span = _span(document, cue) if cue else None
    first = _token(document, parts[0].start)
    return Attribution(
        content=parts,
        source=_span(document, source) if source else None,
        cue=_cue(document, cue_span, act, lemma or cue.split()[-1], negated) if cue_span else None,
        cue_span=cue_span,
        sentence=document.tokens[first].sentence,
        rule="by-hand",
        taken=taken,
        type=given,
        resolved=resolved or source,
    )


def _cue(document: Document, span: Span, act: Act, lemma: str, negated: bool) -> Cue:
    first, last = _token(document, span.start), _token(document, span.end)
    sentence = document.tokens[first].sentence
    return Cue(first, last, last - 1, sentence, lemma, act, Sign.VERB, negated=negated)


def _span(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


def _token(document: Document, offset: int) -> int:
    return bisect_left(document.tokens, offset, key=lambda token: token.start)
