"""Who speaks where a colon stands in place of a verb: "X: “…”", "Then came X: “…”". Pure."""

from articles.attribution.frames import Frame, Kind
from articles.attribution.phrases import begins_phrase, is_glue, phrase_right
from articles.attribution.sources import phrase_span
from articles.attribution.subjects import Subject, subject_left
from articles.attribution.tagging import Tag
from articles.spans import Span

_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})


def colon_speaker(frame: Frame, quote: int) -> Span | None:
    """Return who speaks the quotation at the unit `quote`, if a colon stands before it."""
    if quote < 2 or frame.lower(quote - 1) != ":":
        if frame.lower(len(frame) - 1) != ":" or quote != len(frame):
            return None
    colon = quote - 1
    start = colon
    while start > 0 and not _breaks(frame, start - 1):
        start -= 1
    for place in range(start, colon):
        if frame.tag(place) in _FINITE and frame.kind(place) is Kind.WORD:
            found = subject_left(frame, place, start) or _behind(frame, place, colon)
            return phrase_span(frame, found) if found else None
    while start < colon and not begins_phrase(frame, start):
        start += 1
    end = phrase_right(frame, start, colon) if start < colon else None
    return phrase_span(frame, Subject(start, end, start)) if end is not None else None


def _breaks(frame: Frame, place: int) -> bool:
    if frame.is_quote(place):
        return not frame.quote(place).scare
    return frame.lower(place) in {";", "—", "–", ".", "!", "?"} and not is_glue(frame, place)


def _behind(frame: Frame, verb: int, colon: int) -> Subject | None:
    """The subject behind its verb: "Then came the weather service: “…”"."""
    start = verb + 1
    end = phrase_right(frame, start, colon) if start < colon else None
    return None if end is None else Subject(start, end, start)
