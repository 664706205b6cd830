"""Cut a text into paragraphs and segments, so that marked passages can be shown. Pure.

Passages may overlap and cross paragraphs, which elements of a page may not: so every stretch
covered by the same passages becomes one segment, and each segment one element. Offsets are code
points. Nothing here is escaped; that is for the template.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from articles.spans import Span

#: What stands between two paragraphs: at least one line that is blank.
_GAP = re.compile(r"\n(?:[^\S\n]*\n)+")


@dataclass(frozen=True)
class Mark:
    """A passage to highlight: `number` is what readers see beside it, `kinds` how it is drawn.

    `key` tells passages apart in addresses, `sign` and `label` say the kinds in a character and
    in words, for those who see no colours or nothing at all.
    """

    number: int
    span: Span
    kinds: frozenset[str] = frozenset()
    key: str = ""
    sign: str = ""
    label: str = ""


@dataclass
class Segment:
    """A stretch of one paragraph that the same passages cover throughout.

    `depth` says how many cover it, `kinds` of which kinds these are, and `begins` and `ends`
    which of them have their first or last stretch here.
    """

    text: str
    depth: int = 0
    kinds: tuple[str, ...] = ()
    begins: list[Mark] = field(default_factory=list)
    ends: list[Mark] = field(default_factory=list)


Paragraph = list[Segment]


@dataclass(frozen=True)
class Block:
    """A paragraph and the blank lines before it; the last one may be blank lines alone."""

    gap: str
    paragraph: Paragraph


def highlighted(text: str, marks: Iterable[Mark]) -> list[Paragraph]:
    """Cut a text into paragraphs of segments; joined, they are the text without blank lines.

    Takes time in proportion to the text and to the number of marks, however they overlap.
    """
    sweep = _Sweep(list(marks))
    paragraphs = [sweep.paragraph(text, lines) for lines in _paragraphs(text)]
    sweep.finish(paragraphs)
    return paragraphs


def blocks(text: str, marks: Iterable[Mark]) -> list[Block]:
    """Cut a text like `highlighted`; joined, these are the text, letter by letter."""
    paragraphs = iter(highlighted(text, marks))
    cut, end = [], 0
    for lines in _paragraphs(text):
        cut.append(Block(text[end : lines.start], next(paragraphs)))
        end = lines.end
    cut.append(Block(text[end:], next(paragraphs, [])))
    return cut


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for gap in _GAP.finditer(text):
        if text[start : gap.start()].strip():
            yield Span(start, gap.start())
            start = gap.end()
    if text[start:].strip():
        yield Span(start, len(text))


class _Sweep:
    """Walks the edges of all marks once, from the start of the text to its end."""

    def __init__(self, marks: list[Mark]) -> None:
        self._opening = sorted(marks, key=lambda mark: mark.span.start, reverse=True)
        self._closing = sorted(marks, key=lambda mark: mark.span.end, reverse=True)
        self._kinds: Counter[str] = Counter()
        self._depth = 0
        self._begun: list[Mark] = []  # Not shown yet: no segment came since.
        self._last: Segment | None = None

    def paragraph(self, text: str, lines: Span) -> Paragraph:
        segments: Paragraph = []
        position = lines.start
        while position < lines.end:
            self._pass(position)
            until = min(lines.end, self._next_edge(lines.end))
            segments.append(self._segment(text[position:until]))
            position = until
        return segments

    def finish(self, paragraphs: list[Paragraph]) -> None:
        """Show what began or ended after the last segment: in white space at the end."""
        if self._opening:
            self._pass(self._opening[0].span.start)
        if self._closing:
            self._pass(self._closing[0].span.end)
        if self._begun:
            self._last = Segment("", begins=self._begun)
            paragraphs.append([self._last])

    def _segment(self, text: str) -> Segment:
        kinds = tuple(sorted(kind for kind, count in self._kinds.items() if count))
        self._last = Segment(text, self._depth, kinds, begins=self._begun)
        self._begun = []
        return self._last

    def _pass(self, position: int) -> None:
        """Close and open every mark whose edge is at or before this position."""
        while self._closing and self._closing[-1].span.end <= position:
            mark = self._closing.pop()
            self._open_until(mark.span.start)
            self._depth -= 1
            self._kinds.subtract(mark.kinds)
            if self._last is not None:
                self._last.ends.append(mark)
        self._open_until(position)

    def _open_until(self, position: int) -> None:
        while self._opening and self._opening[-1].span.start <= position:
            mark = self._opening.pop()
            self._depth += 1
            self._kinds.update(mark.kinds)
            self._begun.append(mark)

    def _next_edge(self, end: int) -> int:
        opening = self._opening[-1].span.start if self._opening else end
        closing = self._closing[-1].span.end if self._closing else end
        return min(opening, closing)
