"""What the article says in its own voice: its checkable sentences with no source cited. Pure.

A sentence is left to the article where no statement covers any of it; beside a statement, a long
clause that the statement leaves free. Questions, opinions, scene-setting and what belongs to the
page (bylines, "1 min read") are no facts.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from articles.attribution.document import Document, Sentence, Token
from articles.attribution.judgement.opinions import is_opinion
from articles.attribution.judgement.phrasebook import Phrasebook
from articles.attribution.judgement.wording import Line, is_past, is_word, lines
from articles.attribution.lexicon.function_words import (
    AUXILIARIES,
    CONJUNCTIONS,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
)
from articles.attribution.lexicon.opinion_phrases import PAGE, SCENE, UNCLAIMED
from articles.attribution.lexicon.stance_words import NOBODY
from articles.attribution.records import Attribution
from articles.attribution.words import Stance, Type
from articles.spans import Span

RULE, HEADLINE_RULE, CLAUSE_RULE = "own-voice", "own-voice-headline", "own-voice-clause"
#: Words a clause beside a statement has, at least; shorter ones are remarks on the statement.
_LONG = 6
#: What belongs to the page is a line without a stop, or one of so few words.
_SHORT = 5
_SCENE = Phrasebook(SCENE)
_PAGE = Phrasebook(PAGE)
_UNCLAIMED = Phrasebook(UNCLAIMED)
_MINUTES = re.compile(r"\d+ min(?:ute)?s? (?:read|listen|watch)\b")
_LINKS = CONJUNCTIONS | PREPOSITIONS
_NO_START = RELATIVES | PREPOSITIONS | {"to", "including", "such", "adding", "saying", "where"}
_SUBORDINATING = CONJUNCTIONS - {"and", "or", "but", "nor", "yet", "so"}
#: A dateline: capitals, a number or a day before a dash, before any sentence.
_DATELINE = re.compile(
    r"(?:[^\W\d_a-zà-ÿ]{3,}|\d)[^—–\n]{0,48}?\s+(?:—|–|--|-)\s+|\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?\s+"
)


def facts(document: Document, found: list[Attribution]) -> list[Attribution]:
    """The article's own checkable passages, in text order."""
    _take_asides(document, found)
    covered = _covered(found)
    own: list[Attribution] = []
    at = 0
    for place, sentence in enumerate(document.sentences):
        while at < len(covered) and covered[at].end <= sentence.span.start:
            at += 1
        free = list(_free(document, sentence, covered, at))
        for passage in free:
            whole = len(free) == 1 and (
                at == len(covered) or covered[at].start >= sentence.span.end
            )
            rule = _rule(document, sentence, passage, whole)
            if rule:
                span = Span(passage[0].start, passage[-1].end)
                own.append(_fact(document, span, place, rule))
    return own


def _fact(document: Document, span: Span, sentence: int, rule: str) -> Attribution:
    one = Attribution([span], None, None, None, sentence, rule, type=Type.OWN_VOICE)
    if any(line.words in _UNCLAIMED for line in lines(document, [span])):
        one.stance, one.checkable = Stance.NON_CLAIM, False
    return one


def _take_asides(document: Document, found: list[Attribution]) -> None:
    """ "While no group claimed it, …": the article says that nobody did; no source speaks."""
    for one in found:
        if one.stance is not Stance.NON_CLAIM or one.source is None or not one.content:
            continue
        sentence = document.sentences[one.sentence]
        first = document.tokens[sentence.first].lower
        between = document.text[sentence.span.start : one.source.start].split()
        words = document.text[one.source.start : one.source.end].lower().split()
        if first in _SUBORDINATING and len(between) == 1 and words and words[0] in NOBODY:
            one.content = [Span(one.source.start, max(span.end for span in one.content))]
            one.source = one.cue_span = one.resolved = one.role = one.source_kind = None
            one.type = Type.OWN_VOICE


def _covered(found: list[Attribution]) -> list[Span]:
    """What the statements take up, with their sources and cues: sorted, without overlaps."""
    spans = sorted(
        (
            span
            for one in found
            for span in (*one.content, one.source, one.cue_span)
            if span is not None
        ),
        key=lambda span: (span.start, span.end),
    )
    merged: list[Span] = []
    for span in spans:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _free(
    document: Document, sentence: Sentence, covered: list[Span], at: int
) -> Iterator[list[Token]]:
    """The runs of tokens of a sentence that nothing covers and nobody is quoted with."""
    run: list[Token] = []
    dateline = _DATELINE.match(document.text, sentence.span.start, sentence.span.end)
    begin = dateline.end() if dateline else sentence.span.start
    for token in document.tokens[sentence.first : sentence.last]:
        while at < len(covered) and covered[at].end <= token.start:
            at += 1
        taken = at < len(covered) and covered[at].start < token.end
        quoted = token.quotation >= 0 and not document.quotations[token.quotation].scare
        if taken or quoted or token.start < begin:
            yield from _trimmed(run)
            run = []
        else:
            run.append(token)
    yield from _trimmed(run)


def _trimmed(run: list[Token]) -> Iterator[list[Token]]:
    """A run without the marks and the conjunctions at its edges, if anything is left."""
    first, last = 0, len(run)
    while first < last and (not is_word(run[first]) or (run[first].lower in CONJUNCTIONS)):
        first += 1
    while first < last and not (is_word(run[last - 1]) or run[last - 1].text in "?!)%"):
        last -= 1
    while first < last and run[last - 1].lower in _LINKS:
        last -= 1
    if first < last:
        yield run[first:last]


def _rule(document: Document, sentence: Sentence, passage: list[Token], whole: bool) -> str:
    """The name of the rule by which a passage is a fact of the article's own, "" for none."""
    span = Span(passage[0].start, passage[-1].end)
    said = lines(document, [span])
    if not said or said[-1].end == "?":
        return ""
    if any(line.words in _SCENE for line in said) or _is_of_the_page(sentence, said[0]):
        return ""
    if any(is_opinion(line, reported=False) for line in said) and not _is_hard(said):
        return ""
    if not whole:
        return CLAUSE_RULE if _is_clause(passage) else ""
    if sentence.headline:
        return HEADLINE_RULE if len(said[0].words) > 3 and _has_verb(passage) else ""
    # A sentence with a number and a stop has a verb, known or not: "About 2,900 people live here."
    verbal = _has_verb(passage) or (said[0].has_number and len(said[0].words) > 4)
    return RULE if verbal and (_is_hard(said) or len(said[0].words) > 3) else ""


def _is_of_the_page(sentence: Sentence, line: Line) -> bool:
    if not sentence.headline and len(line.words) > _SHORT:
        return False
    return line.words in _PAGE or bool(_MINUTES.match(line.text))


def _is_hard(said: list[Line]) -> bool:
    return any(line.has_number or line.has_name or line.is_past for line in said)


def _is_clause(passage: list[Token]) -> bool:
    """Does a run of words beside a statement have a subject and a verb of its own?"""
    words = [token.lower for token in passage if is_word(token)]
    if len(words) < _LONG or words[0] in _NO_START or words[0].endswith("ing"):
        return False
    return not is_past(words[0]) and _has_verb(passage[1:])


def _has_verb(passage: list[Token]) -> bool:
    """Is there a word that looks like a finite verb? A plural noun may deceive."""
    if any(
        token.lower in AUXILIARIES or token.lower in MODALS or is_past(token.lower)
        for token in passage
    ):
        return True
    return any(
        word.lower.endswith("s") and word.text.islower() and not before.lower.endswith("'")
        for before, word in pairwise(passage)
    )
