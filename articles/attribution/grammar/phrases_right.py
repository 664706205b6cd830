"""Noun phrases to the right: where one ends that begins here. Pure."""

from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.clauses.nominals import (
    begins_phrase,
    holds_medium,
    is_core,
    is_glue,
    is_time,
)
from articles.attribution.grammar.adjuncts import is_outer_adjunct
from articles.attribution.lexicon.function_words import DAYS, MONTHS, TIME_NOUNS
from articles.attribution.lexicon.grammar_words import (
    ATTACHING,
    NAMING,
    PARTITIVE,
    PLACING,
    PREDETERMINERS,
)
from articles.attribution.lexicon.speech_places import MEDIUM_NOUNS
from articles.attribution.tagging.tags import Tag

_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})
_PARTICIPLES = frozenset({Tag.PAST, Tag.ING})


def phrase_right(frame: Frame, start: int, high: int, *, source: bool = True) -> int | None:
    """Return where the noun phrase that begins at `start` ends, half-open.

    A `source` also takes in appositions, and leaves out where and when it was said.
    """
    if start >= high or not begins_phrase(frame, start):
        return None
    end = _core_right(frame, start, high)
    if end == start:
        return None
    for _ in range(12):
        wider = _wider_right(frame, start, end, high, source=source)
        if wider is None:
            break
        end = wider
    if not source:
        return end
    return _appositions(frame, end, high)


def _core_right(frame: Frame, start: int, high: int) -> int:
    """From the first word of a noun phrase to after its head."""
    if frame.tag(start) is Tag.PRONOUN and frame.lower(start) not in PARTITIVE:
        return start + 1
    end = start
    headed = False
    while end < high and end not in frame.verbs:
        tag = frame.tag(end)
        if end > start and (tag is Tag.PRONOUN or _opens_another(frame, end)):
            break
        if is_time(frame, end) and headed and frame.tag(end - 1) is not Tag.GENITIVE:
            break
        if not (is_core(frame, end) or _premodifies(frame, end, high, headed=headed)):
            break
        if frame.tag(end) in (Tag.NOUN, Tag.NAME):
            headed = True
        end += 1
    while end > start and (is_glue(frame, end - 1) or frame.lower(end - 1) == "."):
        end -= 1
    return end


def _opens_another(frame: Frame, place: int) -> bool:
    """Whether a determiner, not a genitive's, begins another noun phrase."""
    before = frame.lower(place - 1)
    return frame.tag(place) is Tag.DETERMINER and before not in PREDETERMINERS


def _premodifies(frame: Frame, place: int, high: int, *, headed: bool) -> bool:
    """Whether a participle or adverb stands before a noun it modifies."""
    if headed or frame.kind(place) is not Kind.WORD:
        return False
    if frame.tag(place) not in (Tag.PAST, Tag.ING, Tag.ADVERB, Tag.VERB):
        return False
    return place + 1 < high and frame.tag(place + 1) in (Tag.NOUN, Tag.NAME, Tag.ADJECTIVE)


def _wider_right(frame: Frame, start: int, end: int, high: int, *, source: bool) -> int | None:
    """The end of the phrase with one more modifier, None where it has none."""
    if end >= high or end in frame.verbs:
        return None
    word, tag = frame.lower(end), frame.tag(end)
    if tag is Tag.PREPOSITION and word in ATTACHING:
        return _prepositional_right(frame, end, high, source=source)
    if frame.kind(end) is Kind.WORD and tag is Tag.ADJECTIVE and frame.lower(end + 1) in ATTACHING:
        return end + 1
    common = frame.tag(end - 1) is not Tag.NAME or frame.tag(start) is Tag.DETERMINER
    if tag is Tag.RELATIVE and common:
        return _to_break(frame, end + 1, high)
    if tag in _PARTICIPLES and (common or word in NAMING) and source:
        return _to_break(frame, end + 1, high)
    if word in ("and", "or", "nor", "&") and begins_phrase(frame, end + 1):
        after = _core_right(frame, end + 1, high)
        if after > end + 1 and not _verb_follows(frame, after, high):
            return after
    return None


def _verb_follows(frame: Frame, place: int, high: int) -> bool:
    while place < high and frame.tag(place) in (Tag.ADVERB, Tag.NEGATION):
        place += 1
    return place < high and frame.tag(place) in _FINITE


def _prepositional_right(frame: Frame, place: int, high: int, *, source: bool) -> int | None:
    start = place + 1
    if not begins_phrase(frame, start):
        return None
    end = _core_right(frame, start, high)
    if end == start:
        return None
    head = frame.lower(end - 1)
    if source and frame.lower(place) != "of":
        named = frame.tag(place - 1) is Tag.NAME
        if named and frame.lower(place) in PLACING:
            return None
        if frame.lower(place - 1) in MEDIUM_NOUNS:
            return end  # A post on its status page.
        if head in MEDIUM_NOUNS or head in TIME_NOUNS or frame.lower(start) in DAYS | MONTHS:
            return None
        if holds_medium(frame, start, end):
            return None
    return end


def _to_break(frame: Frame, place: int, high: int) -> int:
    """The end of a restrictive clause: the next mark or conjunction, or a cue."""
    while place < high and place not in frame.verbs:
        if frame.kind(place) is Kind.MARK and not is_glue(frame, place):
            break
        if frame.is_quote(place) and not frame.quote(place).scare:
            break
        if frame.tag(place) is Tag.CONJUNCTION and frame.lower(place) not in ("and", "or"):
            break
        if is_outer_adjunct(frame, place):
            break
        place += 1
    return place


def _appositions(frame: Frame, end: int, high: int) -> int:
    """After the appositions that follow a name: ", a spokesman for the police"."""
    for _ in range(3):
        if frame.lower(end) != "," or end + 1 >= high:
            return end
        after = apposition(frame, end + 1, high)
        if after is None:
            return end
        end = after
    return end


def apposition(frame: Frame, start: int, high: int) -> int | None:
    """The end of an apposition that begins at `start`, None where there is none."""
    tag = frame.tag(start)
    fits = tag in (Tag.DETERMINER, Tag.NAME, Tag.NUMBER, Tag.NOUN, Tag.ADJECTIVE)
    if not fits or frame.kind(start) is not Kind.WORD or start in frame.verbs:
        return None
    if is_time(frame, start) or (is_time(frame, start + 1) and tag is not Tag.NUMBER):
        return None
    if frame.lower(start) in ("no", "every", "any", "each", "neither", "this", "that"):
        return None  # No apposition, but what is said: "There was, insists X, no leak".
    end = phrase_right_plain(frame, start, high)
    if end is None:
        return None
    closed = end >= high or frame.kind(end) is Kind.MARK or frame.is_quote(end)
    if closed:
        return end
    stops = frame.tag(end) in (Tag.CONJUNCTION, Tag.PREPOSITION, Tag.ADVERB)
    return end if stops and end not in frame.verbs else None


def phrase_right_plain(frame: Frame, start: int, high: int) -> int | None:
    """A noun phrase with its modifiers and without appositions."""
    end = _core_right(frame, start, high)
    if end == start:
        return None
    for _ in range(12):
        wider = _wider_right(frame, start, end, high, source=True)
        if wider is None:
            return end
        end = wider
    return end
