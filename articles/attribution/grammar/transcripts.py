"""Transcripts and chats: a speaker's label at the head of a paragraph, then what is said. Pure.

"CHAIR: Did you close it?", "@kay: Never." A label is in capitals or a handle, and no caption like
"LIVE" or "UPDATE". Where a quotation follows the colon, the colon is read as any other.
"""

from articles.attribution.document import Document
from articles.attribution.grammar.content import trim
from articles.attribution.lexicon.grammar_words import LABELS
from articles.attribution.records import Attribution
from articles.spans import Span

RULE = "label"
_LONGEST = 6
_LETTERS = frozenset({"q", "a", "nb", "ps", "note"})


def transcribed(document: Document, found: list[Attribution]) -> list[Attribution]:
    """The statements of labelled paragraphs in which nothing else is found."""
    known = {document.sentences[one.sentence].paragraph for one in found}
    added = []
    for place, sentence in enumerate(document.sentences):
        first = place == 0 or document.sentences[place - 1].paragraph != sentence.paragraph
        if not first or sentence.headline or sentence.paragraph in known:
            continue
        colon = _label(document, sentence.first, sentence.last)
        if colon < 0 or document.tokens[colon + 1].quotation != -1:
            continue
        paragraph = document.paragraphs[sentence.paragraph]
        label = Span(document.tokens[sentence.first].start, document.tokens[colon - 1].end)
        said = trim(document.text, document.tokens[colon + 1].start, paragraph.end)
        added.append(Attribution([said], label, None, None, place, RULE))
    # One label may be a caption; two make a conversation.
    return added if len(added) > 1 else []


def _label(document: Document, first: int, last: int) -> int:
    """The colon behind a label at the head of a paragraph; -1 where there is none."""
    for colon in range(first + 1, min(first + _LONGEST, last - 1)):
        if document.tokens[colon].text != ":":
            continue
        words = document.tokens[first:colon]
        if len(words) == 1 and words[0].text.startswith("@"):
            return colon
        capitals = all(word.text.isupper() or word.text == "." for word in words)
        caption = any(word.lower in LABELS | _LETTERS for word in words)
        return colon if capitals and not caption else -1
    return -1
