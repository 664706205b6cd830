"""Where a quote that somebody typed stands in a text, also one that is interrupted. Pure."""

import re
from dataclasses import dataclass
from itertools import islice

from articles.nearby import nearby
from articles.spans import NAMED, Span, occurrences

#: What stands for the words that interrupt a quotation.
_INTERRUPTION = re.compile(r"\[\s*(?:…|\.\.\.)\s*\]")


@dataclass(frozen=True)
class Place:
    """Where a quote stands: from its first part to its last. Most quotes have one part."""

    parts: tuple[Span, ...]

    @property
    def span(self) -> Span:
        return Span(self.parts[0].start, self.parts[-1].end)

    @property
    def key(self) -> str:
        return f"{self.span.start}-{self.span.end}"

    @property
    def stored_parts(self) -> list[list[int]]:
        """The parts as a statement keeps them: none where there is only one."""
        several = len(self.parts) > 1
        return [[part.start, part.end] for part in self.parts] if several else []


@dataclass(frozen=True)
class Places:
    """The first ten places of a quote; not `exact` ones are only like it."""

    found: list[Place]
    exact: bool

    @property
    def only(self) -> Place | None:
        """The one place that is meant without doubt."""
        return self.found[0] if self.exact and len(self.found) == 1 else None


def places_of(text: str, quote: str, *, after: str = "", before: str = "") -> Places:
    """Look for a quote letter by letter, then as parts around "[…]", then for what is like it.

    `after` and `before` are what it stands after and before.
    """
    quote = quote.strip()
    found = [Place((span,)) for span in islice(occurrences(text, quote, after, before), NAMED)]
    found = found or _interrupted(text, quote)
    if found:
        return Places(found, exact=True)
    return Places([Place((span,)) for span in nearby(text, quote)], exact=False)


def _interrupted(text: str, quote: str) -> list[Place]:
    pieces = [piece.strip() for piece in _INTERRUPTION.split(quote)]
    if len(pieces) < 2 or not all(pieces):
        return []
    found: list[Place] = []
    for first in islice(occurrences(text, pieces[0]), NAMED):
        parts = [first]
        for piece in pieces[1:]:
            start = text.find(piece, parts[-1].end)
            if start == -1:
                return found
            parts.append(Span(start, start + len(piece)))
        found.append(Place(tuple(parts)))
    return found
