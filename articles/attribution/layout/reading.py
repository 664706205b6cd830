"""Read a text into paragraphs, quotations, sentences and tokens. Pure; linear time."""

from articles.attribution.document import Document, Sentence
from articles.attribution.layout.paragraphs import paragraphs
from articles.attribution.layout.quotations import quotations
from articles.attribution.layout.sentences import sentences
from articles.attribution.layout.tokens import tokens
from articles.spans import Span

#: What a line that is a sentence ends with, closing marks aside.
_ENDS = (".", "!", "?", "…", ":", ";", ",", "؟", "۔", "。", "！", "？")
_CLOSING = "\"'”’“»)] "
#: Fewer words than these, without a stop: a headline, a standfirst, a crosshead.
_LONGEST_LINE = 25
_LONGEST_QUESTION = 15


def read(text: str, language: str = "en") -> Document:
    """Cut a text into what the rules read; `language` is a BCP 47 code."""
    lines = paragraphs(text)
    document = Document(text, language, lines, quotations(text, lines))
    document.tokens = tokens(text)
    _mark_quoted(document)
    document.sentences = _sentences(document, sentences(text, lines, document.quotations, language))
    return document


def _mark_quoted(document: Document) -> None:
    for place, one in enumerate(document.quotations):
        if one.parent == -1:
            first, last = document.first_token(one.outer.start), document.first_token(one.outer.end)
            for word in document.tokens[first:last]:
                word.quotation = place


def _sentences(document: Document, spans: list[list[Span]]) -> list[Sentence]:
    found: list[Sentence] = []
    last = 0
    for place, within in enumerate(spans):
        is_headline = len(within) == 1 and _is_headline(document, place)
        for span in within:
            first, last = last, document.first_token(span.end)
            for word in document.tokens[first:last]:
                word.sentence = len(found)
            found.append(Sentence(span, place, first, last, is_headline))
    return found


def _is_headline(document: Document, place: int) -> bool:
    """Whether a paragraph of one sentence is a headline or a line that is none of the story.

    Crossheads, bylines, standfirsts without a stop and "1 min read" are told by what they lack: a
    stop at the end. The first paragraph may also end in a question or exclamation mark.
    """
    line = document.paragraphs[place]
    words = document.text[line.start : line.end].rstrip(_CLOSING)
    if len(document.paragraphs) == 1:
        return False
    is_first = place == 0
    if words.endswith(("?", "!")) and is_first:
        return words.count(" ") < _LONGEST_QUESTION
    if not words or words.endswith(_ENDS):
        return False
    return is_first or words.count(" ") < _LONGEST_LINE
