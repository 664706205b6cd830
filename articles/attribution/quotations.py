"""What stands between quotation marks. Pure; takes time in proportion to the text.

A paragraph is read from left to right with a stack of the quotations that are open. Whether a
mark opens or closes is told by its shape where that is certain, else by what stands around it and
by what is open, because the same marks serve differently: “…” in English, „…“ in German, ”…” in
Swedish; «…» in French, »…« in German. No quotation goes on over the end of a paragraph; where
the next one begins with the mark again, it continues it.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from articles.attribution.document import Quotation
from articles.spans import Span


class Family(StrEnum):
    """Marks that open and close each other."""

    DOUBLE = "double"
    SINGLE = "single"
    GUILLEMET = "guillemet"
    ANGLE = "angle"
    CORNER = "corner"


_FAMILY = {
    **dict.fromkeys(("“", "”", "„", "‟", '"', "``", "''", "＂"), Family.DOUBLE),
    **dict.fromkeys(("‘", "’", "‚", "‛", "'"), Family.SINGLE),
    **dict.fromkeys(("«", "»"), Family.GUILLEMET),
    **dict.fromkeys(("‹", "›"), Family.ANGLE),
    **dict.fromkeys(("「", "」", "『", "』"), Family.CORNER),
}
_OPENING = frozenset("“„‟‘‚‛«‹「『") | {"``"}
_CLOSING = frozenset("”’»›」』") | {"''"}
#: Marks of which the shape alone decides.
_CERTAIN = frozenset("„「」『』") | {"``"}
_MARK = re.compile(r"``|''|[“”„‟\"＂‘’‚‛'«»‹›「」『』]")
#: What an apostrophe at the front of an English word stands for: 'em, 'tis, '90s.
_ELISION = re.compile(
    r"(?:em|n|tis|twas|til|till|cause|bout|round|ere|neath|fraid|nuff|kay|scuse|appen|alf|ello)\b"
    r"|\d\ds?\b(?!['’])",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?…][)\]”’\"']*(?=\s)")


@dataclass(slots=True)
class _Open:
    """A quotation that is not closed yet: where its mark begins and ends."""

    start: int
    end: int
    family: Family
    place: int


class _Reader:
    """Reads the quotations of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Quotation] = []
        self.open: list[_Open] = []
        self.waiting: list[int] = []

    def read(self, place: int, paragraph: Span) -> None:
        """Read the quotations of a paragraph."""
        marks = [
            (mark.start(), mark.end())
            for mark in _MARK.finditer(self.text, paragraph.start, paragraph.end)
        ]
        before = self.waiting
        self.waiting = []
        first = len(self.found)
        last_single = _last_certain_single(self.text, marks, paragraph)
        for start, end in marks:
            self._mark(start, end, place, paragraph, last_single)
        self._end(paragraph)
        self._continue(before, first, paragraph)

    def _mark(self, start: int, end: int, place: int, paragraph: Span, last: int) -> None:
        mark = self.text[start:end]
        family = _FAMILY[mark]
        left = self.text[start - 1] if start > paragraph.start else " "
        right = self.text[end] if end < paragraph.end else " "
        is_open = any(item.family is family for item in self.open[-4:])
        if family is Family.SINGLE:
            side = _single(self.text, start, left, right, is_open, last)
        else:
            side = _side(mark, left, right, is_open)
        if side == "open":
            self.open.append(_Open(start, end, family, len(self.found)))
            self.found.append(Quotation(Span(start, end), Span(end, end), place, closed=False))
        elif side == "close" and is_open:
            self._close(start, end, family)

    def _close(self, start: int, end: int, family: Family) -> None:
        while self.open:
            item = self.open.pop()
            quotation = self.found[item.place]
            if item.family is family:
                quotation.outer = Span(item.start, end)
                quotation.inner = Span(item.end, start)
                quotation.closed = True
                return

    def _end(self, paragraph: Span) -> None:
        """What is open at the end of a paragraph reaches to it, or to the next opening mark."""
        until = paragraph.end
        for item in reversed(self.open):
            if item.family is not Family.SINGLE or item.start == paragraph.start:
                self.found[item.place].outer = Span(item.start, until)
                self.found[item.place].inner = Span(item.end, until)
                if until == paragraph.end:
                    self.waiting.append(item.place)
            until = item.start
        self.open.clear()

    def _continue(self, before: list[int], first: int, paragraph: Span) -> None:
        """Join a quotation that opens a paragraph to the one left open by the paragraph before."""
        if before and first < len(self.found) and self.found[first].outer.start == paragraph.start:
            self.found[first].continues = before[-1]


def quotations(text: str, paragraphs: list[Span]) -> list[Quotation]:
    """Return the quotations of a text in the order in which they begin; outer before inner."""
    reader = _Reader(text)
    for place, paragraph in enumerate(paragraphs):
        reader.read(place, paragraph)
    return _nested(_trimmed(text, reader.found))


def _side(mark: str, left: str, right: str, is_open: bool) -> str:
    """Tell whether a mark that is no single one opens or closes."""
    if mark in _CERTAIN:
        return "open" if mark in _OPENING else "close"
    before, after = _is_space(left), _is_space(right)
    if mark in "«»‹›":
        if is_open:
            return "close" if mark in "»›" or (not before and after) else "open"
        return "open" if mark in "«‹" or (before and not after) else ""
    if left.isalnum() and right.isalnum() and mark not in _OPENING | _CLOSING:
        return ""
    if is_open:
        if before and not after and not _is_stop(right):
            return "open" if mark not in _CLOSING else "close"
        return "close"
    if mark in _OPENING:
        return "open"
    if before and not after:
        return "open"
    return "" if not before else "open"


def _single(text: str, start: int, left: str, right: str, is_open: bool, last: int) -> str:
    """Tell whether a single mark opens, closes, or is an apostrophe."""
    if left.isalnum() and right.isalnum():
        return ""
    mark = text[start]
    if mark in "‘‚‛'" and not left.isalnum() and not _is_space(right) and not _is_stop(right):
        if _ELISION.match(text, start + 1):
            return ""
        if not is_open or mark != "'":
            return "open" if _is_space(left) or mark != "'" else ""
    if not is_open or mark == "‚":
        return ""
    if left == "s" and right == " " and start < last:
        return ""
    return "" if left == " " else "close"


def _last_certain_single(text: str, marks: list[tuple[int, int]], paragraph: Span) -> int:
    """Where the last single mark stands that is surely no apostrophe, -1 for nowhere."""
    for start, end in reversed(marks):
        if text[start:end] in ("'", "’") and start > paragraph.start:
            right = text[end] if end < paragraph.end else "\n"
            if not right.isalnum() and (text[start - 1] in ".,!?…" or right != " "):
                return start
    return -1


def _is_space(mark: str) -> bool:
    return mark.isspace() or mark in "([{—–-“‘«„‹/"


def _is_stop(mark: str) -> bool:
    return mark in ".,;:!?…)]}"


def _trimmed(text: str, found: list[Quotation]) -> list[Quotation]:
    """Drop the empty ones, and the white space inside the marks."""
    kept: list[Quotation] = []
    places: dict[int, int] = {}
    for place, quotation in enumerate(found):
        inner = quotation.inner
        words = text[inner.start : inner.end]
        start = inner.start + len(words) - len(words.lstrip())
        end = inner.end - len(words) + len(words.rstrip())
        if start < end and any(mark.isalnum() for mark in words):
            quotation.inner = Span(start, end)
            quotation.continues = places.get(quotation.continues, -1)
            places[place] = len(kept)
            kept.append(quotation)
    return kept


def _nested(found: list[Quotation]) -> list[Quotation]:
    """Fill in which quotation each is nested in."""
    around: list[int] = []
    for place, quotation in enumerate(found):
        while around and found[around[-1]].outer.end <= quotation.outer.start:
            around.pop()
        quotation.parent = around[-1] if around else -1
        around.append(place)
    return found
