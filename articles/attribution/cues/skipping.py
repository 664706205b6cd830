"""What is passed over as one: noun phrases, times, adverbs. Pure.

Simpler than `phrases`, which settles what belongs to a source: here it only matters what follows.
"""

from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.lexicon.cue_words import DATING, TIMELY
from articles.attribution.lexicon.function_words import TIME_NOUNS
from articles.attribution.tagging.tags import Tag

_LATE = frozenset({"late", "early", "recently", "soon"})
_SKIPPED = frozenset({Tag.ADVERB, Tag.NEGATION})
_INSIDE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NUMBER, Tag.NOUN, Tag.NAME, Tag.GENITIVE})


def skip_adverbs(frame: Frame, place: int) -> int:
    """Past adverbs and words of time: "later", "on Tuesday", "last week", "at 5 pm"."""
    start = place
    while place < len(frame) and place - start < 8:
        if frame.kind(place) is not Kind.WORD:
            break
        if frame.tag(place) in _SKIPPED or frame.lower(place) in TIME_NOUNS:
            place += 1
            continue
        end = _time_phrase(frame, place)
        if end == place:
            break
        place = end
    return place


def _time_phrase(frame: Frame, place: int) -> int:
    """The end of "on Tuesday", "last week", "in March 2020", "at 5 pm"; else `place`."""
    at = place
    if frame.lower(at) == "as" == frame.lower(at + 2) and frame.lower(at + 1) in _LATE:
        at += 3  # "as late as Monday"
    if frame.lower(at) in TIMELY:
        at += 1
    while at - place < 4 and (frame.lower(at) in DATING or frame.tag(at) is Tag.NUMBER):
        at += 1
    if frame.lower(at) in TIME_NOUNS or frame.lower(at) in ("pm", "am", "p.m.", "a.m."):
        at += 1
        while frame.tag(at) is Tag.NUMBER and frame.lower(at)[:1].isdigit():
            at += 1
        return at
    return place


def noun_phrase(frame: Frame, place: int) -> int:
    """The end of a noun phrase that begins at `place`; `place` itself where none does."""
    start = place
    while place < len(frame):
        tag = frame.tag(place)
        before = frame.tag(place - 1) if place > start else None
        if frame.is_quote(place):
            scare = frame.quote(place).scare or before in (Tag.DETERMINER, Tag.ADJECTIVE)
            if before in (Tag.NOUN, Tag.NAME) or not scare:
                break
            place += 1
        elif frame.kind(place) is Kind.ASIDE:
            place += 1
        elif tag is Tag.PRONOUN:
            return place + 1 if place == start else place
        elif tag in _INSIDE:
            if tag is Tag.ADJECTIVE and before is Tag.NOUN and _is_last(frame, place):
                break
            opens = before in (Tag.NOUN, Tag.NAME, Tag.NUMBER) and frame.lower(place) != "such"
            if tag is Tag.DETERMINER and opens:
                break
            place += 1
        elif not _joins(frame, place, start):
            break
        else:
            place += 1
    return place


def _is_last(frame: Frame, place: int) -> bool:
    """Whether an adjective ends its stretch of words: "ruled the search unlawful"."""
    return frame.tag(place + 1) in (Tag.MARK, Tag.CONJUNCTION)


def _joins(frame: Frame, place: int, start: int) -> bool:
    """Words that stand inside a noun phrase only with a noun to come."""
    following = frame.tag(place + 1)
    if frame.tag(place) is Tag.ADVERB:
        return following in (Tag.ADJECTIVE, Tag.NUMBER)
    if frame.tag(place) in (Tag.ING, Tag.PAST):
        inside = place > start and frame.tag(place - 1) in (Tag.DETERMINER, Tag.GENITIVE)
        return inside and following in (Tag.NOUN, Tag.ADJECTIVE, Tag.NAME)
    return (
        frame.lower(place) in ("&", "-", "/", ".")
        and 0 < place < len(frame) - 1
        and (following in (Tag.NAME, Tag.NUMBER) and frame.tag(place - 1) in (Tag.NAME, Tag.NOUN))
    )


def wide_phrase(frame: Frame, place: int) -> int:
    """The end of a noun phrase with its prepositional phrases."""
    end = noun_phrase(frame, place)
    while end > place and frame.tag(end) is Tag.PREPOSITION:
        wider = noun_phrase(frame, end + 1)
        if wider == end + 1:
            break
        end = wider
    return end


def head_of(frame: Frame, start: int, end: int) -> int:
    """The head of a noun phrase: its last noun before an "of"."""
    for place in range(end - 1, start - 1, -1):
        if frame.tag(place) in (Tag.NOUN, Tag.NAME, Tag.PRONOUN, Tag.NUMBER):
            return place
    return end - 1
