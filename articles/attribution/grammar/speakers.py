"""Who speaks where a colon stands in place of a verb: "X: “…”", "Then came X: “…”". Pure."""

from articles.attribution.clauses.clause_grammar import label_end
from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.clauses.nominals import begins_phrase, is_glue
from articles.attribution.grammar.phrases_right import phrase_right
from articles.attribution.grammar.sources import phrase_span
from articles.attribution.grammar.subjects import Subject, subject_left
from articles.attribution.lexicon.function_words import POSSESSIVES
from articles.attribution.lexicon.grammar_words import (
    LABELS,
)
from articles.attribution.lexicon.organisations import BODIES, PLURAL_BODIES
from articles.attribution.lexicon.people import PLURALS, ROLES
from articles.attribution.lexicon.reporting_nouns import CUE_NOUNS, VIEWS
from articles.attribution.tagging.tags import Tag
from articles.spans import Span

_AGAIN = frozenset({"again", "himself", "herself", "earlier", "later", "now"})
_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})


def clause_speaker(frame: Frame, quote: int) -> tuple[Span, int] | None:
    """Who speaks before a colon, and where what is said begins, words before its quotation.

    "Krog again: the hatch “was never my job”": only a name stands before the colon.
    """
    colon = next((place for place in range(quote) if frame.lower(place) == ":"), -1)
    if not 0 < colon < quote - 1 or any(frame.tag(place) in _FINITE for place in range(colon)):
        return None
    start = label_end(frame, colon)
    named = frame.tag(start) is Tag.NAME and frame.lower(start) not in LABELS
    end = phrase_right(frame, start, colon) if named else None
    if end is None or not (end == colon or (end + 1 == colon and frame.lower(end) in _AGAIN)):
        return None
    source = phrase_span(frame, Subject(start, end, start))
    return (source, colon + 1) if source else None


def colon_speaker(frame: Frame, quote: int) -> Span | None:
    """Return who speaks the quotation at the unit `quote`, if a colon stands before it."""
    if quote < 2 or frame.lower(quote - 1) != ":":
        return None
    colon = quote - 1
    if all(frame.lower(place) in LABELS for place in range(colon)):
        return None
    start = colon
    while start > 0 and not _breaks(frame, start - 1):
        start -= 1
    start = _last_clause(frame, start, colon)
    for place in range(start, colon):
        if frame.tag(place) in _FINITE and frame.kind(place) is Kind.WORD:
            found = subject_left(frame, place, start) or _behind(frame, place, colon)
            return phrase_span(frame, found) if found else None
    while start < colon and not begins_phrase(frame, start):
        start += 1
    end = phrase_right(frame, start, colon) if start < colon else None
    return phrase_span(frame, Subject(start, end, start)) if end is not None else None


def _last_clause(frame: Frame, start: int, colon: int) -> int:
    """Where the last of the clauses before a colon begins: ", and X has a statement: “…”"."""
    for place in range(colon - 2, start, -1):
        joined = frame.lower(place) in ("and", "but", "while") and frame.lower(place - 1) == ","
        verbs = (frame.tag(at) in _FINITE for at in range(place + 2, colon))
        if joined and begins_phrase(frame, place + 1) and any(verbs):
            return place + 1
    return start


def _breaks(frame: Frame, place: int) -> bool:
    if frame.is_quote(place):
        return not frame.quote(place).scare
    return frame.lower(place) in {";", "—", "–", ".", "!", "?"} and not is_glue(frame, place)


def _behind(frame: Frame, verb: int, colon: int) -> Subject | None:
    """The subject behind its verb: "Then came the weather service: “…”"."""
    start = verb + 1
    end = phrase_right(frame, start, colon) if start < colon else None
    return None if end is None else Subject(start, end, start)


# -- headlines ------------------------------------------------------------------------------------

_SHORT = 6


def headline_parts(frame: Frame) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Speaker and words, as units, of "Police: man acted alone" and "Man acted alone: police"."""
    if not frame.headline:
        return None
    for low, high in _segments(frame):
        parts = _segment_parts(frame, low, high)
        if parts is not None:
            return parts
    return None


def _segments(frame: Frame) -> list[tuple[int, int]]:
    """The parts of a headline that semicolons divide, first the whole of it."""
    stops = [place for place in range(len(frame)) if frame.lower(place) == ";"]
    if not stops:
        return [(0, len(frame))]
    return list(zip([0, *(stop + 1 for stop in stops)], [*stops, len(frame)], strict=True))


def _segment_parts(
    frame: Frame, low: int, high: int
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    colons = [place for place in range(low, high) if frame.lower(place) == ":"]
    dashes = [place for place in range(low, high) if frame.lower(place) in ("–", "—")]
    if not colons and len(dashes) == 1:
        left, right = (low, dashes[0]), (dashes[0] + 1, high)
        return (right, left) if _speaks(frame, *right) and _says(frame, *left) else None
    if len(colons) != 1:
        return None
    colon = colons[0]
    left, right = (low, colon), (colon + 1, high)
    if _speaks(frame, *right) and _says(frame, *left):
        return right, left
    if _speaks(frame, *left) and _says(frame, *right):
        return left, right
    return None


def _speaks(frame: Frame, start: int, end: int) -> bool:
    """Whether a few words name somebody who may say things."""
    if not 0 < end - start <= _SHORT or not begins_phrase(frame, start):
        return False
    if any(frame.lower(place) in LABELS for place in range(start, end)):
        return False
    if phrase_right(frame, start, end) != end:
        return False
    head = frame.lower(end - 1)
    if end - start == 1 and frame.text_of(start).isupper() and len(head) <= 4:
        return True  # PM, UN, CEO.
    return head in ROLES or head in PLURALS or head in BODIES or head in PLURAL_BODIES


def _says(frame: Frame, start: int, end: int) -> bool:
    verbal = any(frame.tag(place) in _FINITE for place in range(start, end))
    first = next((at for at in range(start, end) if frame.kind(at) is Kind.WORD), start)
    if frame.is_quote(start) or frame.lower(first) in ("no", "not", "never", "nothing", "none"):
        return end > start and frame.tag(end - 1) is not Tag.MARK
    return end - start > 2 and verbal and frame.tag(end - 1) is not Tag.MARK


# -- "“…,” was the reply of X" --------------------------------------------------------------------


def copular_speaker(frame: Frame, quote: int) -> Span | None:
    """Return whose words a quotation is: "“…” was her reply", "was how X put it"."""
    place = quote + 1 + (frame.lower(quote + 1) == ",")
    if frame.lower(place) not in ("was", "is", "came", "were"):
        return None
    place += 1
    if frame.lower(place) == "how":
        for verb in range(place + 2, min(place + 14, len(frame))):
            if frame.lower(verb) in ("put", "puts", "described", "summed"):
                return phrase_span(frame, Subject(place + 1, verb, place))
        return None
    for head in range(place + 1, min(place + 10, len(frame))):
        if frame.lower(head) in CUE_NOUNS or frame.lower(head) in VIEWS:
            return _owner(frame, place, head)
        if frame.kind(head) is Kind.MARK and not is_glue(frame, head):
            return None
    return None


def _owner(frame: Frame, start: int, head: int) -> Span | None:
    before = head - 1
    while before > start and frame.tag(before) in (Tag.ADJECTIVE, Tag.NUMBER):
        before -= 1
    if frame.tag(before) is Tag.GENITIVE:
        return phrase_span(frame, Subject(start, before, start))
    if frame.lower(before) in POSSESSIVES:
        return phrase_span(frame, Subject(before, before + 1, before))
    if frame.lower(head + 1) in ("of", "from", "by"):
        end = phrase_right(frame, head + 2, len(frame))
        return None if end is None else phrase_span(frame, Subject(head + 2, end, head))
    return None
