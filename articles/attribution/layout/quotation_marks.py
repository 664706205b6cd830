"""Quotation marks, and what their shape and their neighbours say of them. Pure, linear time."""

import re
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from itertools import pairwise

from articles.spans import Span


class Family(StrEnum):
    """Marks that open and close each other."""

    DOUBLE = "double"
    SINGLE = "single"
    GUILLEMET = "guillemet"
    ANGLE = "angle"
    CORNER = "corner"


class Closing(IntEnum):
    """How surely a single mark closes a quotation rather than being an apostrophe."""

    NEVER = 0
    CLIPPED = 1  # the views' effect
    BEFORE_WORD = 2  # the view' says
    BEFORE_STOP = 3  # the views', which
    AFTER_STOP = 4  # the views,' he


_FAMILY = {
    **dict.fromkeys(("“", "”", "„", "‟", '"', "``", "''", "＂"), Family.DOUBLE),
    **dict.fromkeys(("‘", "’", "‚", "‛", "'"), Family.SINGLE),
    **dict.fromkeys(("«", "»"), Family.GUILLEMET),
    **dict.fromkeys(("‹", "›"), Family.ANGLE),
    **dict.fromkeys(("「", "」", "『", "』"), Family.CORNER),
}
#: Two apostrophes are a double mark; a run of more than two of one mark counts as one.
_MARK = re.compile(r"`{2,}|'{2,}|([“”„‟\"＂‘’‚‛'«»‹›「」『』])(?:\1\1+)?")
_STOPS = frozenset(".,;:!?…،؛؟。、！？")
_AFTER = _STOPS | frozenset(")]}—–")
_BEFORE = frozenset("([{—–-/¿¡")
#: English words of which the front is left out: 'em, 'tis, '90s.
_ELISION = re.compile(
    r"(?:em|n|tis|twas|twere|twill|til|ere|neath|nuff|kay|fraid)\b(?!['’])|\d0s\b|\d\d\b(?!['’,.%])",
    re.IGNORECASE,
)
#: English words of which the end is left out, or that own something: the boys', goin', o'.
_CLIPPED = re.compile(r"(?:s|in|\b(?:n|o|th|an|wi))$", re.IGNORECASE)


@dataclass(slots=True)
class Mark:
    """A quotation mark. `before`: it stands after a space; `after`: before a space or a stop."""

    start: int
    end: int
    sign: str
    family: Family
    before: bool
    after: bool
    opens: bool
    closing: Closing = Closing.NEVER
    #: It may be the apostrophe of a clipped or an owning word.
    clipped: bool = False
    #: The surest closing mark of single ones behind it, before the next that opens.
    rival: Closing = Closing.NEVER


def marks_of(text: str, paragraph: Span) -> list[Mark]:
    """Return the marks of a paragraph that may open or close a quotation."""
    found: list[Mark] = []
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        mark = _mark(text, paragraph, match.start(), match.end(), found[-1] if found else None)
        if mark is not None:
            found.append(mark)
    _weigh_rivals(found)
    _put_in_order(found)
    return found


def _mark(text: str, paragraph: Span, start: int, end: int, last: Mark | None) -> Mark | None:
    left = text[start - 1] if start > paragraph.start else " "
    right = text[end] if end < paragraph.end else " "
    sign = text[start : start + 2] if text[start : start + 2] in ("``", "''") else text[start]
    family = _FAMILY[sign]
    if left.isalnum() and right.isalnum() and sign in "\"'’＂":
        return None
    before = left.isspace() or left in _BEFORE
    if last is not None and last.end == start:
        before = last.opens
    after = right.isspace() or right in _AFTER
    mark = Mark(start, end, sign, family, before, after, before and not after)
    if text.startswith(("...", "…"), end):
        mark.after, mark.opens = not before, before
    if family is Family.SINGLE:
        return _single(text, paragraph, mark, left)
    return mark


def _single(text: str, paragraph: Span, mark: Mark, left: str) -> Mark | None:
    if mark.opens and _ELISION.match(text, mark.end):
        return None
    if mark.sign == "’" and mark.start > paragraph.start:
        mark.opens = False
    if mark.before or mark.sign == "‚":
        return mark if mark.opens else None
    if left in _STOPS or not left.isalpha():
        mark.closing = Closing.AFTER_STOP
    elif mark.end == paragraph.end or not text[mark.end].isspace():
        mark.closing = Closing.BEFORE_STOP
    else:
        mark.closing = Closing.BEFORE_WORD
    around = text[max(paragraph.start, mark.start - 4) : mark.start]
    mark.clipped = mark.closing is not Closing.AFTER_STOP and bool(_CLIPPED.search(around))
    if mark.clipped and mark.closing is Closing.BEFORE_WORD:
        mark.closing = Closing.CLIPPED
    return mark


def _weigh_rivals(found: list[Mark]) -> None:
    rival = Closing.NEVER
    for mark in reversed(found):
        if mark.family is Family.SINGLE:
            mark.rival = rival
            rival = Closing.NEVER if mark.opens else max(rival, mark.closing)


def _put_in_order(found: list[Mark]) -> None:
    """Where ” stands before the ’ of a quotation within it, take each for the other."""
    open_families: list[Family] = []
    for mark, following in pairwise(found):
        if mark.opens:
            open_families.append(mark.family)
        elif (
            open_families[-2:] == [mark.family, following.family]
            and mark.family is not following.family
            and mark.end == following.start
            and not following.opens
        ):
            mark.family, following.family = following.family, mark.family
            mark.sign, following.sign = following.sign, mark.sign
            mark.closing = following.closing = Closing.AFTER_STOP
            open_families.pop()
        elif open_families and (mark.closing or mark.family is not Family.SINGLE):
            open_families.pop()
