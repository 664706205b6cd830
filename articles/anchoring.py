"""Find a marked quote again in a changed text: unchanged, altered or lost. Pure."""

from dataclasses import dataclass

from rapidfuzz import fuzz

from articles.choices import AnchorStatus
from articles.spans import CONTEXT, Span, occurrences

#: How alike an altered quote must be, of 100: below this the two say different things more
#: often than not, and an editor is better served by "lost".
ALIKE = 75.0
#: Longest text, in code points, in which an altered quote is looked for; the search is
#: quadratic at its worst, and a long text would hold up the capture.
SEARCHED = 200_000


@dataclass(frozen=True)
class Found:
    """How a quote fares; `span` is None when it is lost."""

    status: AnchorStatus
    span: Span | None


def find_again(text: str, *, quote: str, prefix: str, suffix: str, start: int) -> Found:
    """Look for a quote in a later text.

    Of several unchanged places the one with most of its old context wins, then the one
    nearest to where it stood (`start`, in code points of the old text).
    """
    places = list(occurrences(text, quote))
    if places:
        best = min(
            places,
            key=lambda span: (
                -_shared_end(text[max(span.start - CONTEXT, 0) : span.start], prefix)
                - _shared_start(text[span.end : span.end + CONTEXT], suffix),
                abs(span.start - start),
            ),
        )
        return Found(AnchorStatus.EXACT, best)
    return _find_altered(text, quote)


def _find_altered(text: str, quote: str) -> Found:
    alignment = fuzz.partial_ratio_alignment(quote, text[:SEARCHED], score_cutoff=ALIKE)
    # A short quote is "alike" to many a passage; a passage longer than the text is none.
    if alignment is None or len(quote) > len(text) or len(quote) < 8:
        return Found(AnchorStatus.LOST, None)
    start, end = _to_word_edges(text, alignment.dest_start, alignment.dest_end)
    return Found(AnchorStatus.ALTERED, Span(start, end))


def _to_word_edges(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span that begins or ends inside a word, and drop white space at its ends."""
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _shared_end(before: str, prefix: str) -> int:
    """Count how many last characters two texts share."""
    count = 0
    for ours, theirs in zip(reversed(before[-len(prefix) :]), reversed(prefix), strict=False):
        if ours != theirs:
            break
        count += 1
    return count


def _shared_start(after: str, suffix: str) -> int:
    """Count how many first characters two texts share."""
    count = 0
    for ours, theirs in zip(after[: len(suffix)], suffix, strict=False):
        if ours != theirs:
            break
        count += 1
    return count
