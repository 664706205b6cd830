"""The subject of a verb: before it, across appositions, or behind it where inverted. Pure."""

from dataclasses import dataclass

from articles.attribution.clauses.clause_grammar import (
    breaks,
    has_finite,
    is_aside,
    is_clause,
    is_clause_start,
    label_end,
    segment_start,
)
from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.clauses.nominals import begins_phrase, is_time
from articles.attribution.grammar.phrases import phrase_left
from articles.attribution.grammar.phrases_right import phrase_right
from articles.attribution.lexicon.grammar_words import ABBREVIATED
from articles.attribution.tagging.tags import NOMINAL, Tag

_DASHES = frozenset({"—", "–", "--", "-"})
#: How far a subject may stand from its verb, in units.
_FAR = 70
_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})
_HARD = frozenset({";", ":", "—", "–", "--"})
_NOUNLIKE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE})


@dataclass(frozen=True, slots=True)
class Subject:
    """The units of a noun phrase, half-open; `edge` is where the clause it opens begins."""

    start: int
    end: int
    edge: int


def subject_left(frame: Frame, verb: int, low: int = 0) -> Subject | None:
    """Return the subject that stands before the verb group beginning at `verb`."""
    low = max(low, verb - _FAR, label_end(frame, verb))
    place = skip_adverbials_left(frame, verb, low)
    if place <= low:
        return None
    if frame.lower(place - 1) in ("whom", "which") and frame.lower(place - 2) == "of":
        return Subject(place - 3, place, place - 3) if place - 3 >= low else None
    if frame.lower(place - 1) in {",", *_DASHES}:
        return _over_aside(frame, place - 1, low)
    antecedent = _antecedent(frame, place - 1, low)
    if antecedent:
        return antecedent
    start = phrase_left(frame, place, low)
    if start is None:
        return None
    start = _with_company(frame, start, low)
    if frame.lower(start - 1) == "not" and frame.lower(start) in ("one", "all", "every", "a"):
        start -= 1
    if frame.lower(start - 1) == "than" and frame.lower(start - 2) in ("more", "fewer", "less"):
        start -= 2
    return _with_apposition(frame, start, place, low)


def _with_company(frame: Frame, start: int, low: int) -> int:
    """Where a name begins that "Inc." after a comma goes with."""
    if frame.lower(start) in ABBREVIATED and frame.lower(start - 1) == "," and start - 2 >= low:
        first = phrase_left(frame, start - 1, low)
        return start if first is None else first
    return start


def skip_adverbials_left(frame: Frame, verb: int, low: int) -> int:
    """Where, going left from a verb, its adverbs and words of time end."""
    place = verb
    while place > low:
        step = _adverbial_left(frame, place, low)
        if step == place:
            return place
        place = step
    return place


def _adverbial_left(frame: Frame, place: int, low: int) -> int:
    before = place - 1
    if before < low or frame.kind(before) is not Kind.WORD or before in frame.verbs:
        return place
    if frame.tag(before) in (Tag.AUXILIARY, Tag.MODAL) and before > low:
        return before
    if frame.tag(before) in (Tag.ADVERB, Tag.NEGATION) or frame.lower(before) in ("both", "all"):
        return place if before == low and not frame.lower(before).endswith("ly") else before
    if not is_time(frame, before) and frame.tag(before) is not Tag.NUMBER:
        return place
    start = before
    while start - 1 >= low and (
        is_time(frame, start - 1)
        or frame.tag(start - 1) is Tag.NUMBER
        or frame.lower(start - 1) in ("last", "this", "early", "late", "earlier", "the", "next")
    ):
        start -= 1
    timed = any(is_time(frame, at) for at in range(start, place))
    if start - 1 >= low and frame.lower(start - 1) in ("on", "in", "at", "by", "late", "earlier"):
        return start - 1 if timed else place
    follows = start > low and frame.tag(start - 1) in NOMINAL
    return start if timed and follows and frame.tag(start) is not Tag.NUMBER else place


def _antecedent(frame: Frame, place: int, low: int) -> Subject | None:
    """What "who" and "which" as a subject stand for."""
    if frame.tag(place) is not Tag.RELATIVE and frame.lower(place) not in ("who", "which"):
        return None
    if frame.lower(place) not in ("who", "which", "that") or place <= low:
        return None
    end = place - 1 if frame.lower(place - 1) in {",", *_DASHES} else place
    start = phrase_left(frame, end, low)
    if start is None:
        return None
    wider = _with_apposition(frame, start, end, low)
    return Subject(wider.start, wider.end, place)


def _with_apposition(frame: Frame, start: int, end: int, low: int) -> Subject:
    """Take in whom a name after one comma names: "the unit's spokesman, Colonel X said"."""
    named = frame.tag(end - 1) is Tag.NAME and frame.tag(start) in (Tag.NAME, Tag.ADJECTIVE)
    if not named or start - 2 < low or frame.lower(start - 1) != ",":
        return Subject(start, end, start)
    first = segment_start(frame, start - 1, low)
    described = frame.tag(first) is Tag.DETERMINER or frame.tag(first + 1) is Tag.GENITIVE
    whole = phrase_right(frame, first, start - 1)
    if described and whole == start - 1 and not has_finite(frame, first, start - 1):
        return Subject(first, end, first)
    return Subject(start, end, start)


def _over_aside(frame: Frame, closing: int, low: int) -> Subject | None:
    """The subject before an aside that the mark at `closing` ends: "X, a lawyer, said"."""
    mark = frame.lower(closing)
    if mark in _DASHES:
        opening = closing - 1
        while opening > low and frame.lower(opening) not in _DASHES:
            opening -= 1
        start = phrase_left(frame, opening, low) if opening > low else None
        return None if start is None else Subject(start, opening, start)
    segments = _segments(frame, closing, low)
    chosen: int | None = None
    for place in range(len(segments) - 1, -1, -1):
        start, end = segments[place]
        if is_clause(frame, start, end):
            return _tail_subject(frame, segments, place, chosen)
        if not is_aside(frame, start, end):
            chosen = place
        if start > low and frame.lower(start - 1) in _HARD | {"and", "but"}:
            break
    if chosen is None or chosen == len(segments) - 1:
        return _behind_phrase(frame, segments)
    return _joined(frame, segments, chosen, segments[chosen][0])


def _behind_phrase(frame: Frame, segments: list[tuple[int, int]]) -> Subject | None:
    """A subject behind a phrase of place: "Of the offer the mediator, X, would not speak"."""
    if len(segments) < 2:
        return None
    start, end = segments[0]
    first = phrase_left(frame, end, start)
    if first is None or first <= start or frame.tag(first - 1) is Tag.PREPOSITION:
        return None
    return _joined(frame, [(first, end), *segments[1:]], 0, first)


def _segments(frame: Frame, closing: int, low: int) -> list[tuple[int, int]]:
    """The stretches between commas before `closing`, in order, back to a hard break."""
    found: list[tuple[int, int]] = []
    end = closing
    while end > low and len(found) < 7:
        start = _past_that(frame, segment_start(frame, end, low), low)
        if start == end:
            break
        if frame.tag(start) is Tag.CONJUNCTION and frame.lower(start) in (
            "and",
            "but",
            "or",
            "yet",
        ):
            found.append((start + 1, end))
            break
        found.append((start, end))
        if start <= low or frame.lower(start - 1) != ",":
            break
        end = start - 1
    return [one for one in reversed(found) if one[1] > one[0]]


def _past_that(frame: Frame, start: int, low: int) -> int:
    """Where an aside begins that has a that-clause: ", asking that his name be left out,"."""
    if start <= low or frame.tag(start - 1) is not Tag.THAT:
        return start
    first = segment_start(frame, start - 1, low)
    return first if frame.tag(first) is Tag.ING else start


def _tail_subject(
    frame: Frame, segments: list[tuple[int, int]], place: int, chosen: int | None
) -> Subject | None:
    """The noun phrase at the end of a clause that what follows stands in apposition to."""
    start, end = segments[place]
    first = phrase_left(frame, end, start)
    parted = place < len(segments) - 1
    embedded = (
        parted
        and first is not None
        and first > start
        and (first - 1 in frame.verbs or frame.tag(first - 1) in (Tag.THAT, Tag.CONJUNCTION))
    )
    described = chosen is not None and chosen < len(segments) - 1
    if described and chosen is not None and frame.lower(segments[chosen][0]) not in ("a", "an"):
        return _joined(frame, segments, chosen, segments[chosen][0])
    if embedded and first is not None:
        return _joined(
            frame, [*segments[:place], (first, end), *segments[place + 1 :]], place, first
        )
    if chosen is None or chosen == len(segments) - 1:
        return None
    return _joined(frame, segments, chosen, segments[chosen][0])


def _joined(frame: Frame, segments: list[tuple[int, int]], place: int, start: int) -> Subject:
    """A noun phrase with the appositions that follow it, up to the first aside."""
    end = segments[place][1]
    for first, last in segments[place + 1 :]:
        kept = frame.tag(first) is Tag.NUMBER or frame.lower(first) == "by"
        if is_aside(frame, first, last) and not kept:
            break
        end = last
    return Subject(start, end, start)


def clause_subject(frame: Frame, verb: int, low: int = 0) -> Subject | None:
    """The subject of the clause that a verb without one of its own goes on with."""
    low = max(low, verb - _FAR)
    start = verb
    while start > low and not breaks(frame, start - 1):
        start -= 1
    for place in range(start, verb):
        if frame.kind(place) is not Kind.WORD:
            continue
        if place in frame.verbs or frame.tag(place) in _FINITE:
            found = subject_left(frame, place, start)
            if found and is_clause_start(frame, found.start, start):
                return found
    return None


def subject_right(frame: Frame, verb_end: int, high: int | None = None) -> Subject | None:
    """The subject that follows its verb: "said John Smith, a lawyer"."""
    high = len(frame) if high is None else high
    high = min(high, verb_end + _FAR)
    first = verb_end
    while frame.tag(first) in (Tag.PAST, Tag.ING) and frame.tag(first + 1) in _NOUNLIKE:
        first += 1
    if first >= high or not begins_phrase(frame, first) or is_time(frame, first):
        return None
    end = phrase_right(frame, first, high)
    return None if end is None else Subject(verb_end, end, verb_end)
