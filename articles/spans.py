"""Find a quote in a text, by itself or by what stands around it. Offsets are code points."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

#: Characters of context kept on each side of a quote (W3C TextQuoteSelector).
CONTEXT = 32
#: How many places of an ambiguous quote are named.
NAMED = 10


@dataclass(frozen=True)
class Span:
    """Half-open: from the character at `start` up to, not including, that at `end`."""

    start: int
    end: int


class QuoteNotFoundError(Exception):
    """The quote does not stand in the text with this context, or stands there more than once.

    `matches` holds where it stands: none, or the first of several.
    """

    def __init__(self, matches: list[Span]) -> None:
        super().__init__(f"{len(matches)} matches")
        self.matches = matches


def occurrences(text: str, quote: str, prefix: str = "", suffix: str = "") -> Iterator[Span]:
    """Yield each place where the quote stands between the prefix and the suffix.

    Places may overlap. An empty quote stands nowhere.
    """
    if not quote:
        return
    start = text.find(quote)
    while start != -1:
        end = start + len(quote)
        if text.endswith(prefix, 0, start) and text.startswith(suffix, end):
            yield Span(start, end)
        start = text.find(quote, start + 1)


def locate(text: str, quote: str, prefix: str = "", suffix: str = "") -> Span:
    """Return the one place where the quote stands.

    Raises:
        QuoteNotFoundError: it stands nowhere, or in several places.
    """
    found = list(islice(occurrences(text, quote, prefix, suffix), NAMED))
    if len(found) != 1:
        raise QuoteNotFoundError(found)
    return found[0]


def context(text: str, span: Span) -> tuple[str, str]:
    """Return up to 32 characters before the span, and after it."""
    return text[max(span.start - CONTEXT, 0) : span.start], text[span.end : span.end + CONTEXT]
