"""A passage as its lines, each with what the judging stages ask of it. Pure."""

from dataclasses import dataclass, field

from articles.attribution.document import Document, Token
from articles.attribution.lexicon.function_words import NUMBERS
from articles.attribution.lexicon.irregular_verbs import IRREGULAR
from articles.attribution.lexicon.small_words import NEGATIONS, NOT_PAST, PAST_AUXILIARIES
from articles.spans import Span

_ENDS = frozenset(".!?…")
_BREAKS = frozenset(",:;–—-")
_PAST = PAST_AUXILIARIES | frozenset(
    form
    for entry in IRREGULAR.replace("\n", " ").split(",")
    for column in entry.split()[1:]
    for form in column.split("/")
    if form not in NOT_PAST
)


@dataclass(slots=True)
class Line:
    """A sentence of a passage, or the fragment that is left of one.

    `words` are folded and hold no marks; `text` is them with one space between. `end` is the
    mark that closes the line, "" where it only breaks off.
    """

    words: list[str] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    end: str = ""
    #: The places of the words before which a comma, a colon or a dash stands.
    breaks: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def has_number(self) -> bool:
        return any(is_number(word) for word in self.words if word not in ("one", "first", "second"))

    @property
    def has_name(self) -> bool:
        """A capital that the start of the line does not explain."""
        return any(
            token.text[0].isupper() and token.lower not in ("i", "god") for token in self.tokens[1:]
        )

    @property
    def is_past(self) -> bool:
        return any(is_past(word) for word in self.words)

    @property
    def is_negated(self) -> bool:
        return not NEGATIONS.isdisjoint(self.words)


def is_word(token: Token) -> bool:
    """Not a mark: a word, a clitic, a number with its sign."""
    return token.text[0].isalnum() or token.text[-1].isalnum()


def is_number(word: str) -> bool:
    return word[0].isdigit() or word[-1].isdigit() or word in NUMBERS


def is_past(word: str) -> bool:
    """Is it a past tense or a past participle, as far as its looks tell?"""
    if word in _PAST:
        return True
    return word.endswith("ed") and len(word) > 3 and "-" not in word and word not in NOT_PAST


def lines(document: Document, spans: list[Span]) -> list[Line]:
    """The lines of a passage; several spans are one passage, broken by its cue."""
    found = [Line()]
    for place, span in enumerate(spans):
        if place and begins_anew(document.text, spans[place - 1].end, span.start):
            found.append(Line())
        for token in tokens_in(document, [span]):
            if is_word(token):
                if found[-1].end:
                    found.append(Line())
                found[-1].words.append(token.lower)
                found[-1].tokens.append(token)
            elif found[-1].words:
                _note_mark(found[-1], token.text[0])
    _close_the_last(document, spans, found[-1])
    return [line for line in found if line.words]


def _note_mark(line: Line, mark: str) -> None:
    if mark in _ENDS:
        line.end = mark
    elif mark in _BREAKS:
        line.breaks.append(len(line.words))


def begins_anew(text: str, end: int, start: int) -> bool:
    """Does a sentence begin after the cue: "A," she said. "B."?"""
    return text[start : start + 1].isupper() and any(mark in text[end:start] for mark in _ENDS)


def tokens_in(document: Document, spans: list[Span]) -> list[Token]:
    found: list[Token] = []
    for span in spans:
        found += document.tokens_in(span)
    return found


def _close_the_last(document: Document, spans: list[Span], line: Line) -> None:
    """A passage is given without the stop at its edge; "?" and "!" it keeps."""
    if spans and not line.end and document.text[spans[-1].end : spans[-1].end + 1] in ("?", "!"):
        line.end = document.text[spans[-1].end]
