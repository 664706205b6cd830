"""Noun phrases: where one begins that ends here, where one ends that begins here. Pure.

Both walk over word classes, within one sentence, and know what a phrase may hold: titles,
genitives, "of" and the other prepositions, restrictive clauses and participles, "and".
"""

from articles.attribution.frames import Frame, Kind
from articles.attribution.lexicon.function_words import BE, DAYS, MONTHS, POSSESSIVES, TIME_NOUNS
from articles.attribution.lexicon.grammar_words import (
    ABBREVIATED,
    ALONE,
    ATTACHING,
    BEHIND_NOUNS,
    NAMING,
    PARTITIVE,
    PERSONAL,
    PLACING,
    PREDETERMINERS,
)
from articles.attribution.lexicon.speech_places import MEDIUM_NOUNS
from articles.attribution.tagging import BEFORE_HEAD, NOMINAL, Tag

_CORE = NOMINAL | BEFORE_HEAD
_VERBAL = frozenset({Tag.VERB, Tag.PAST, Tag.ING, Tag.AUXILIARY, Tag.MODAL, Tag.TO})
_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})
_PARTICIPLES = frozenset({Tag.PAST, Tag.ING})
_NOUNLIKE = frozenset({Tag.NOUN, Tag.NAME, Tag.PRONOUN, Tag.NUMBER, Tag.VERB})
#: Words that are a date by themselves.
_DATES = DAYS | MONTHS | frozenset(["yesterday", "today", "tonight", "tomorrow"])
#: Marks that stand inside a name: J. Smith, Hainan Roads & Bridges.
_GLUE = frozenset({".", "&", "-", "/", "·", "+"})


def is_core(frame: Frame, place: int) -> bool:
    """Whether a word can stand inside a noun phrase, prepositions and verbs aside."""
    kind = frame.kind(place)
    if kind is Kind.ASIDE:
        return True
    if kind is Kind.QUOTE:
        return frame.quote(place).scare
    if kind is Kind.MARK:
        return is_glue(frame, place)
    return frame.tag(place) in _CORE


def is_glue(frame: Frame, place: int) -> bool:
    """Whether a mark joins the parts of a name: the stop of "Dr.", an ampersand."""
    if frame.lower(place) not in _GLUE or not 0 < place < len(frame) - 1:
        return False
    after = frame[place + 1]
    before = frame[place - 1]
    if frame.lower(place) != ".":
        mark = frame[place]
        return mark.text == "&" or before.end == mark.start or mark.end == after.start
    if place > 1 and frame.lower(place - 2) == "°":
        return False
    short = len(before.text) <= 5 and before.text[0].isupper()
    return short and after.text[0].isupper()


def is_nominal(frame: Frame, place: int) -> bool:
    """Whether a noun phrase can end with the word."""
    kind = frame.kind(place)
    if kind in (Kind.ASIDE, Kind.QUOTE):
        return place > 0 and is_core(frame, place)
    if frame.tag(place) in NOMINAL or frame.tag(place) is Tag.NUMBER:
        return True
    if frame.tag(place) is Tag.ING:
        return frame.tag(place - 1) in BEFORE_HEAD | {Tag.NOUN, Tag.NAME}
    if frame.lower(place) == ".":
        return is_glue(frame, place) or frame.lower(place - 1) in ABBREVIATED
    return frame.lower(place) in ALONE or frame.tag(place) is Tag.ADJECTIVE


def is_time(frame: Frame, place: int) -> bool:
    return frame.lower(place) in TIME_NOUNS and frame.kind(place) is Kind.WORD


def begins_phrase(frame: Frame, place: int) -> bool:
    """Whether a noun phrase may begin here."""
    if frame.kind(place) in (Kind.ASIDE, Kind.MARK):
        return False
    return is_core(frame, place) and frame.tag(place) is not Tag.GENITIVE


# -- to the left ----------------------------------------------------------------------------------


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
            if frame.lower(start - 1) in PREDETERMINERS or before is Tag.NUMBER:
                start -= 1
                continue
            break
        if before is Tag.PRONOUN and frame.lower(start - 1) not in ("mine", "one", "another"):
            break
        if is_time(frame, start - 1) and _is_dated(frame, start - 1):
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


def _is_dated(frame: Frame, place: int) -> bool:
    """Whether a word of time is one by itself: after a preposition, or first in its sentence."""
    before = place - 1
    if before >= 0 and frame.lower(before) in ("last", "this", "early", "late", "next"):
        before -= 1
    if before < 0 or frame.tag(before) is Tag.MARK:
        return frame.lower(place) in _DATES
    return frame.tag(before) is Tag.PREPOSITION


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
        if word != "of" and is_time(frame, place) and _is_dated(frame, place):
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
    if not bare or frame.tag(first - 1) not in _NOUNLIKE:
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


def is_clause_start(frame: Frame, place: int, low: int = 0) -> bool:
    """Whether a clause may begin at `place`, to judge by what stands before."""
    if place <= low:
        return True
    before = place - 1
    if frame.is_quote(before) or frame.kind(before) is Kind.MARK:
        return True
    if frame.tag(before) in (Tag.CONJUNCTION, Tag.THAT, Tag.RELATIVE, Tag.QUESTION):
        return True
    return before in frame.verbs


# -- to the right ---------------------------------------------------------------------------------


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


def holds_medium(frame: Frame, start: int, end: int) -> bool:
    """Whether a noun phrase is headed by a word for a place of speech: statement, interview."""
    return any(frame.lower(place) in MEDIUM_NOUNS for place in range(start, end))


def _to_break(frame: Frame, place: int, high: int) -> int:
    """The end of a restrictive clause: the next mark or conjunction, or a cue."""
    while place < high and place not in frame.verbs:
        if frame.kind(place) is Kind.MARK and not is_glue(frame, place):
            break
        if frame.is_quote(place) and not frame.quote(place).scare:
            break
        if frame.tag(place) is Tag.CONJUNCTION and frame.lower(place) not in ("and", "or"):
            break
        if _is_outer_adjunct(frame, place):
            break
        place += 1
    return place


def _is_outer_adjunct(frame: Frame, place: int) -> bool:
    """Whether "in a statement", "on Monday" begins here: where or when it was said."""
    if frame.tag(place) is not Tag.PREPOSITION or frame.lower(place) == "of":
        return False
    start = place + 1
    if not begins_phrase(frame, start):
        return False
    end = _core_right(frame, start, len(frame))
    closed = end >= len(frame) or frame.kind(end) is Kind.MARK or frame.is_quote(end)
    return closed and frame.lower(end - 1) in MEDIUM_NOUNS


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


def is_possessive(word: str) -> bool:
    return word in POSSESSIVES


def is_be(word: str) -> bool:
    return word in BE
