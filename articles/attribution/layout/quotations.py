"""What stands between quotation marks. Pure; takes time in proportion to the text.

A paragraph is read from left to right with a stack of the quotations that are open. Whether a
mark opens or closes is told by its shape where that is certain, else by what stands around it and
by what is open, because the same marks serve differently: “…” in English, „…“ in German, ”…” in
Swedish; «…» in French, »…« in German. No quotation goes on over the end of a paragraph; where
the next one begins with the mark again, it continues it.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from articles.attribution.document import Quotation
from articles.attribution.layout.quotation_marks import Closing, Family, Mark, marks_of
from articles.attribution.lexicon.quoting import QUOTING, QUOTING_PHRASES
from articles.attribution.tagging.verbs import forms
from articles.spans import Span

#: More quotations within each other than anybody writes; what is deeper is not read.
_DEEPEST = 8
_STOP = re.compile(r"[.!?…؟。]+[)\]’']*(?=\s|$)")
_WORD = re.compile(r"[^\W_]|[\u2190-\u2bff\U0001f000-\U0001faff]")
#: The forms of verbs that stand beside a quotation, as the alternatives of a pattern.
REPORTED = "|".join(
    sorted({form for verb in QUOTING for form in (forms(verb).present, *forms(verb).past)})
    + QUOTING_PHRASES
)
_IS_REPORTED = re.compile(rf"\s+(?:he|she|they|it|the|an?|{REPORTED})\b")
#: A reporting clause behind what may be a quotation: ", the developer replied", ", said Ann Roe".
_CLAUSE = re.compile(
    rf",\s+(?!(?:I|we|you|who|which|that)\b)(?:[^\s,.;:!?“”\"]+\s+){{0,6}}?(?:{REPORTED})\b"
)
#: Longest scare quote, in words.
_SCARE = 4
#: Where a quotation is that nothing tells the end of.
_NOTHING = Span(0, 0)


@dataclass(slots=True)
class _Open:
    """A quotation that is not closed yet; `child` is where one of its own kind begins in it."""

    mark: Mark
    place: int
    child: int | None = None


class _Reader:
    """Reads the quotations of one text, paragraph by paragraph."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Quotation] = []
        self._open: list[_Open] = []
        self._unclosed: int | None = None
        self._paragraph = Span(0, 0)
        self._place = 0

    def read(self, place: int, paragraph: Span, following: str) -> None:
        """Read the quotations of a paragraph; `following` is what the next one begins with."""
        self._paragraph, self._place = paragraph, place
        earlier, self._unclosed = self._unclosed, None
        first = len(self.found)
        for mark in marks_of(self.text, paragraph):
            if self._opens(mark):
                self._push(mark)
            elif self._closes(mark):
                self._close(mark)
        for item in self._open:
            self._settle(item, following)
        self._open.clear()
        if earlier is not None and self._begins(first, self.found[earlier]):
            self.found[first].continues = earlier

    def _begins(self, place: int, earlier: Quotation) -> bool:
        """Does the paragraph begin with the quotation, with a mark as that of the earlier one?"""
        if place == len(self.found) or self.found[place].outer.start != self._paragraph.start:
            return False
        return self.found[place].inner.start > self._paragraph.start and _same_kind(
            self.text, self._paragraph.start, earlier.outer.start
        )

    def _top(self, family: Family) -> _Open | None:
        for item in reversed(self._open):
            if item.mark.family is family:
                return item
        return None

    def _opens(self, mark: Mark) -> bool:
        if mark.start == self._paragraph.start:
            return mark.opens or mark.family is not Family.SINGLE
        if mark.family is Family.SINGLE:
            return mark.opens
        top = self._top(mark.family)
        if mark.sign in ("„", "``", "「", "『"):
            return True
        if mark.sign in ("」", "』"):
            return False
        if mark.family is not Family.DOUBLE:
            return self._guillemet_opens(mark, top)
        return _double_opens(self.text, mark, top)

    def _guillemet_opens(self, mark: Mark, top: _Open | None) -> bool:
        """French «…» stand apart from their words, so only the shape and what is open count."""
        points_left = mark.sign in "«‹"
        if top is None:
            return not (mark.after and not mark.before) if points_left else mark.opens
        return points_left == (top.mark.sign in "«‹") and not (mark.after and not mark.before)

    def _closes(self, mark: Mark) -> bool:
        if mark.family is not Family.SINGLE:
            return self._top(mark.family) is not None
        if not self._open or self._open[-1].mark.family is not Family.SINGLE:
            return False
        return mark.closing > Closing.NEVER and not (mark.clipped and mark.rival > mark.closing)

    def _push(self, mark: Mark) -> None:
        around = self._top(mark.family)
        if around is not None and around.child is None:
            around.child = mark.start
        if len(self._open) == _DEEPEST:
            self._settle(self._open.pop(0), "")
        self._open.append(_Open(mark, len(self.found)))
        self.found.append(Quotation(_NOTHING, _NOTHING, self._place, closed=False))

    def _close(self, mark: Mark) -> None:
        while (item := self._open.pop()).mark.family is not mark.family:
            pass
        quotation = self.found[item.place]
        quotation.outer = Span(item.mark.start, mark.end)
        quotation.inner = Span(item.mark.end, mark.start)
        quotation.closed = True

    def _settle(self, item: _Open, following: str) -> None:
        """Say where a quotation ends that is never closed; leave it empty where nothing tells.

        It ends before a reporting clause; else, where another of its kind begins behind it, with
        the last sentence before that; else with the paragraph where it began after a pause or
        goes on in the next, or with its sentence.
        """
        start, limit = item.mark.end, item.child or self._paragraph.end
        goes_on = item.child is None and following[:1] == self.text[item.mark.start]
        end = None
        if clause := _CLAUSE.search(self.text, start, limit):
            end = clause.start() + 1
        elif item.mark.family is Family.SINGLE and not goes_on:
            return
        elif item.child is not None:
            stops = [stop.end() for stop in _STOP.finditer(self.text, start, limit)]
            end = stops[-1] if stops else None
        elif goes_on or self._after_pause(item.mark.start):
            end = limit
        else:
            stop = _STOP.search(self.text, start, limit)
            end = stop.end() if stop else limit
        if end is not None:
            self.found[item.place].outer = Span(item.mark.start, end)
            self.found[item.place].inner = Span(start, end)
            if end == self._paragraph.end:
                self._unclosed = item.place

    def _after_pause(self, start: int) -> bool:
        before = self.text[max(self._paragraph.start, start - 4) : start].rstrip()
        return start == self._paragraph.start or before.endswith((",", ":", ".", "!", "?", "—"))


def quotations(text: str, paragraphs: list[Span]) -> list[Quotation]:
    """Return the quotations of a text in the order in which they begin; outer before inner."""
    reader = _Reader(text)
    for place, (paragraph, following) in enumerate(pairwise([*paragraphs, Span(0, 0)])):
        reader.read(
            place, paragraph, text[following.start : min(following.end, following.start + 2)]
        )
    found = _nested(_trimmed(text, reader.found))
    for one in found:
        one.scare = _is_scare(text, one, paragraphs[one.paragraph])
    return found


def _double_opens(text: str, mark: Mark, top: _Open | None) -> bool:
    """Whether a double mark opens; `top` is the double one that is open."""
    closes = mark.after and not mark.before
    if top is None:
        if mark.sign in ("“", "‟"):
            return not closes
        return mark.opens or (mark.sign == '"' and (mark.before or text[mark.start - 1] in ",:;"))
    if mark.sign in ("”", "''"):
        return False
    if mark.sign == "“" and top.mark.sign != "„":
        return not closes and not (mark.before and mark.after)
    return mark.opens


def _same_kind(text: str, one: int, other: int) -> bool:
    """Whether two marks at the beginning of paragraphs open quotations of one kind."""
    return {text[one], text[other]} in ({text[one]}, {"«", "»"}, {'"', "“"}, {"'", "‘"}, {"‹", "›"})


def _trimmed(text: str, found: list[Quotation]) -> list[Quotation]:
    """Drop those without a word, and the white space inside the marks."""
    kept: list[Quotation] = []
    places: dict[int, int] = {}
    for place, quotation in enumerate(found):
        start, end = quotation.inner.start, quotation.inner.end
        if not _WORD.search(text, start, end):
            continue
        while text[start].isspace():
            start += 1
        while text[end - 1].isspace():
            end -= 1
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


def _is_scare(text: str, one: Quotation, paragraph: Span) -> bool:
    """A word or a few without a stop, not set off from the sentence; or the title of a work."""
    if not one.closed or one.inner.end - one.inner.start > 60:
        return False
    words = text[one.inner.start : one.inner.end].split()
    if any(mark in ".,;:!?…" for mark in "".join(words)):
        return False
    before = text[max(paragraph.start, one.outer.start - 3) : one.outer.start].rstrip()
    after = text[one.outer.end : min(paragraph.end, one.outer.end + 24)]
    if not before or before[-1] in ".,:;!?—–":
        goes_on = after[:1].isspace() and after[1:2].islower()
        if not goes_on or _IS_REPORTED.match(after):
            return False
    if text[one.outer.start] in "「『":
        return one.inner.end - one.inner.start <= 3 * _SCARE
    return len(words) <= _SCARE or all(word[0].isupper() or len(word) < 4 for word in words)
