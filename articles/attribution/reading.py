"""Read a text into paragraphs, quotations, sentences and tokens. Pure; linear time."""

from articles.attribution.document import Document, Quotation, Sentence, Token
from articles.attribution.paragraphs import paragraphs
from articles.attribution.quotations import quotations
from articles.attribution.sentences import sentences
from articles.attribution.tokens import tokens
from articles.spans import Span

#: What a line that is a sentence ends with, closing marks aside.
_ENDS = ".!?…:;,"
_CLOSING = "\"'”’“»)]"


def read(text: str, language: str = "en") -> Document:
    """Cut a text into what the rules read; `language` is a BCP 47 code."""
    lines = paragraphs(text)
    document = Document(text, language, lines, quotations(text, lines))
    document.tokens = tokens(text)
    _mark_quoted(document.tokens, document.quotations)
    document.sentences = _sentences(document, sentences(text, lines, document.quotations))
    return document


def _mark_quoted(words: list[Token], found: list[Quotation]) -> None:
    outermost = [place for place, one in enumerate(found) if one.parent == -1]
    at = 0
    for word in words:
        while at < len(outermost) and found[outermost[at]].outer.end <= word.start:
            at += 1
        if at < len(outermost) and found[outermost[at]].outer.start <= word.start:
            word.quotation = outermost[at]


def _sentences(document: Document, spans: list[list[Span]]) -> list[Sentence]:
    found: list[Sentence] = []
    first = 0
    words = document.tokens
    for place, within in enumerate(spans):
        line = document.paragraphs[place]
        if is_no_sentence(document.text[line.start : line.end], place == 0):
            within = [line]
        for span in within:
            last = first
            while last < len(words) and words[last].start < span.end:
                words[last].sentence = len(found)
                last += 1
            headline = span == line and is_no_sentence(
                document.text[span.start : span.end], place == 0
            )
            found.append(Sentence(span, place, first, last, headline))
            first = last
    return found


def is_no_sentence(line: str, is_first: bool) -> bool:
    """Whether a line is a headline, a crosshead, a byline: words without a stop at the end."""
    core = line.rstrip(_CLOSING)
    if core.endswith(tuple(_ENDS)):
        return False
    return is_first or len(line.split()) <= 12
