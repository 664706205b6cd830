"""Noun phrases: where one begins that ends here, where one ends that begins here. Pure.

Both walk over word classes, within one sentence, and know what a phrase may hold: titles,
genitives, "of" and the other prepositions, restrictive clauses and participles, "and".
"""

from articles.attribution.clauses.clause_grammar import is_clause_start
from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.clauses.nominals import is_core, is_dated, is_nominal, is_time
from articles.attribution.lexicon.grammar_words import (
    ATTACHING,
    BEHIND_NOUNS,
    NAMING,
    PARTITIVE,
    PERSONAL,
    PREDETERMINERS,
)
from articles.attribution.tagging.tags import BEFORE_HEAD, NOMINAL, Tag

_NOUNLIKE = frozenset({Tag.NOUN, Tag.NAME, Tag.PRONOUN, Tag.NUMBER, Tag.VERB})
_PARTICIPLES = frozenset({Tag.PAST, Tag.ING})
_VERBAL = frozenset({Tag.VERB, Tag.PAST, Tag.ING, Tag.AUXILIARY, Tag.MODAL, Tag.TO})


def phrase_left(frame: Frame, end: int, low: int = 0) -> int | None:
    """Return where the noun phrase begins of which the last word stands before `end`."""
    place = end - 1
    if place < low or place in frame.verbs or not is_nominal(frame, place):
        return None
    if frame.lower(place) in PERSONAL and frame.lower(place - 1) not in ATTACHING:
        return place
    start = _core_left(frame, place, low)
    for _ in range(12):
        wider = _wider_left(frame, start, low)
        if wider is None:
            break
        start = _core_left(frame, wider, low)
    return start


def _core_left(frame: Frame, place: int, low: int) -> int:
    """From the head of a noun phrase back to its determiner or first word."""
    start = place
    while start > low and start - 1 not in frame.verbs:
        before = frame.tag(start - 1)
        here = frame.tag(start)
        if here is Tag.DETERMINER:
            degree = frame.lower(start) in ("most", "more", "less", "least")
            if degree and frame.tag(start + 1) is Tag.ADJECTIVE and before in BEFORE_HEAD:
                start -= 1
                continue
            if frame.lower(start - 1) in PREDETERMINERS or before is Tag.NUMBER:
                start -= 1
                continue
            break
        if before is Tag.PRONOUN and frame.lower(start - 1) not in ("mine", "one", "another"):
            break
        if is_time(frame, start - 1) and is_dated(frame, start - 1):
            break
        if is_core(frame, start - 1) or _modifies(frame, start - 1, place):
            start -= 1
            continue
        break
    while start < place and (
        frame.kind(start) is not Kind.WORD or frame.tag(start) is Tag.GENITIVE
    ):
        if frame.is_quote(start):
            break
        start += 1
    return start


def _modifies(frame: Frame, place: int, head: int) -> bool:
    """Whether a participle or an adverb stands before a noun: a highly respected judge."""
    if frame.kind(place) is not Kind.WORD or place + 1 > head:
        return False
    opens = place == 0 or frame.tag(place - 1) in BEFORE_HEAD or frame.lower(place - 1) == ","
    return frame.tag(place) in (Tag.PAST, Tag.ING, Tag.ADVERB) and opens


def _wider_left(frame: Frame, start: int, low: int) -> int | None:
    """The last word of what the phrase from `start` hangs on, None where it begins there."""
    before = start - 1
    if before < low:
        return None
    if before in frame.verbs:
        return _noun_of_cue(frame, before, low)
    word = frame.lower(before)
    if word in ATTACHING and frame.tag(before) is Tag.PREPOSITION:
        return _noun_before(frame, before, low, word)
    if word in ("and", "or", "nor"):
        return _conjunct_left(frame, before, low)
    if frame.tag(before) in _VERBAL:
        return _noun_of_verb(frame, before, low, governs=True)
    return None


def _noun_before(frame: Frame, preposition: int, low: int, word: str) -> int | None:
    place = preposition - 1
    if place < low:
        return None
    if place in frame.verbs:
        return _noun_of_cue(frame, place, low)
    if frame.tag(place) is Tag.PREPOSITION and frame.tag(place - 1) in _PARTICIPLES:
        place -= 1  # A particle: tests carried out by the university.
    if frame.lower(place) in BEHIND_NOUNS and _is_after_noun(frame, place):
        return place - 1
    if frame.tag(place) in _VERBAL or frame.tag(place) is Tag.ADVERB:
        return _noun_of_verb(frame, place, low, governs=False)
    if is_nominal(frame, place) or frame.lower(place) in PARTITIVE:
        if frame.lower(place) in PERSONAL:
            return None
        adjectival = frame.tag(place) is Tag.ADJECTIVE and word != "of"
        if adjectival and not _is_after_noun(frame, place):
            return None
        if word != "of" and is_time(frame, place) and is_dated(frame, place):
            return None
        return place - 1 if adjectival else place
    return None


def _is_after_noun(frame: Frame, place: int) -> bool:
    """Whether an adjective follows its noun: people familiar with the talks."""
    return place > 0 and frame.tag(place - 1) in NOMINAL


def _noun_of_verb(frame: Frame, place: int, low: int, *, governs: bool) -> int | None:
    """The noun that a restrictive clause or participle before `place` belongs to."""
    first = place
    while first > low and first not in frame.verbs and _in_verb_group(frame, first - 1):
        first -= 1
    if first in frame.verbs or first <= low:
        return None
    if frame.lower(first - 1) in ("and", "or"):
        return _first_participle(frame, first - 1, low)
    if frame.tag(first - 1) is Tag.RELATIVE and first - 2 >= low and is_nominal(frame, first - 2):
        return first - 2
    bare = frame.tag(place) in _PARTICIPLES and all(
        frame.tag(at) in (Tag.ADVERB, Tag.NEGATION) for at in range(first, place)
    )
    described = frame.tag(first - 1) is Tag.ADJECTIVE and frame.tag(first - 2) is Tag.DETERMINER
    if not bare or (frame.tag(first - 1) not in _NOUNLIKE and not described):
        return None
    if frame.lower(first - 1) in PERSONAL:
        return None
    if governs and frame.tag(place) is Tag.PAST and frame.lower(place) not in NAMING:
        return None
    return first - 1


def _noun_of_cue(frame: Frame, cue: int, low: int) -> int | None:
    """The noun that a cue's relative clause belongs to: an official who asked for patience."""
    first = cue
    while first > low and _in_verb_group(frame, first - 1):
        first -= 1
    relative = frame.lower(first - 1) in ("who", "that", "which")
    if relative and first - 2 >= low and frame.tag(first - 2) in NOMINAL:
        return first - 2
    return None


def _first_participle(frame: Frame, conjunction: int, low: int) -> int | None:
    """The noun of the first of two participles: a memo dated 2 May and seen by us."""
    for place in range(conjunction - 1, max(low, conjunction - 9), -1):
        if place in frame.verbs or frame.kind(place) is Kind.MARK:
            return None
        if frame.tag(place) in _PARTICIPLES and frame.tag(place - 1) in NOMINAL:
            return place - 1
    return None


def _in_verb_group(frame: Frame, place: int) -> bool:
    tag = frame.tag(place)
    if tag is Tag.VERB and frame.tag(place + 1) is Tag.PAST:
        return False  # No verb but a noun: records published by the weekly.
    return frame.kind(place) is Kind.WORD and (
        tag in (Tag.AUXILIARY, Tag.MODAL, Tag.ADVERB, Tag.NEGATION, Tag.TO)
        or (tag in _VERBAL and place not in frame.verbs)
    )


def _conjunct_left(frame: Frame, conjunction: int, low: int) -> int | None:
    """The end of a first conjunct, where the whole then stands at the beginning of a clause."""
    place = conjunction - 1
    if place < low or place in frame.verbs or not is_nominal(frame, place):
        return None
    start = phrase_left(frame, conjunction, low)
    if start is None or frame.lower(start) in PERSONAL:
        return None
    return place if is_clause_start(frame, start, low) else None
