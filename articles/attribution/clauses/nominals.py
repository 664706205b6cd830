"""Nouns and what stands with them: which words may be in a noun phrase. Pure."""

from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.lexicon.function_words import BE, DAYS, MONTHS, TIME_NOUNS
from articles.attribution.lexicon.grammar_words import ABBREVIATED, ALONE
from articles.attribution.lexicon.speech_places import MEDIUM_NOUNS
from articles.attribution.tagging.tags import BEFORE_HEAD, NOMINAL, Tag

_CORE = NOMINAL | BEFORE_HEAD
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


def is_dated(frame: Frame, place: int) -> bool:
    """Whether a word of time is one by itself: after a preposition, or first in its sentence."""
    before = place - 1
    if before >= 0 and frame.lower(before) in ("last", "this", "early", "late", "next"):
        before -= 1
    if before < 0 or frame.tag(before) is Tag.MARK:
        return frame.lower(place) in _DATES
    return frame.tag(before) is Tag.PREPOSITION


def is_be(word: str) -> bool:
    return word in BE


def holds_medium(frame: Frame, start: int, end: int) -> bool:
    """Whether a noun phrase is headed by a word for a place of speech: statement, interview."""
    return any(frame.lower(place) in MEDIUM_NOUNS for place in range(start, end))
