"""Clauses: where one begins, and whether a stretch of words has a finite verb. Pure."""

from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.clauses.nominals import is_glue, is_time
from articles.attribution.lexicon.grammar_words import LINKS
from articles.attribution.tagging.tags import Tag
from articles.attribution.tagging.verbs import forms, irregular_lemmas

_ASIDE_TAGS = frozenset(
    {Tag.PREPOSITION, Tag.CONJUNCTION, Tag.ADVERB, Tag.ING, Tag.RELATIVE, Tag.TO, Tag.PAST}
    | {Tag.QUESTION, Tag.VERB, Tag.AUXILIARY}
)
_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})
_HARD = frozenset({";", ":", "—", "–", "--"})
#: Past forms that are no participles: rang, took, fell.
_ONLY_PAST = frozenset(
    form
    for verb in map(forms, irregular_lemmas())
    for form in verb.past
    if form not in verb.past_participle
)


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


def segment_start(frame: Frame, comma: int, low: int) -> int:
    """The first unit of the stretch that ends with the comma at `comma`."""
    place = comma
    while (
        place > low
        and not breaks(frame, place - 1)
        and frame.tag(place - 1) is not Tag.THAT
        and frame.lower(place - 1) != ","
    ):
        place -= 1
    return place


def breaks(frame: Frame, place: int) -> bool:
    if frame.lower(place) in _HARD:
        return True
    if frame.is_quote(place):
        return not frame.quote(place).scare
    return frame.lower(place) in {".", "!", "?", "…"} and not is_glue(frame, place)


def is_aside(frame: Frame, start: int, end: int) -> bool:
    if frame.kind(start) is not Kind.WORD:
        return frame.kind(start) is Kind.ASIDE
    if end - 1 in frame.verbs and end - start > 1:
        return True  # A reporting clause between commas.
    if is_time(frame, start):
        return True
    if frame.tag(start + 1) is Tag.GENITIVE:
        return False
    if frame.tag(start) in _ASIDE_TAGS and frame.text_of(start)[0].islower():
        return True
    if frame.tag(start) in (Tag.PREPOSITION, Tag.CONJUNCTION, Tag.ADVERB, Tag.QUESTION, Tag.ING):
        return True
    if frame.tag(start) is Tag.NUMBER:
        return end - start == 1
    if frame.lower(start) in ("aged", "now", "then"):
        return end - start <= 3
    return frame.tag(start) in (Tag.PAST, Tag.VERB) and start == 0


def is_clause(frame: Frame, start: int, end: int) -> bool:
    """Whether a stretch between commas has a finite verb of its own."""
    return not is_aside(frame, start, end) and has_finite(frame, start, end)


def has_finite(frame: Frame, start: int, end: int) -> bool:
    """Whether a finite verb stands there that no relative clause holds."""
    relative = False
    for place in range(start, min(end, len(frame))):
        tag = frame.tag(place)
        if tag is Tag.RELATIVE:
            relative = True
        elif place in frame.verbs and not relative:
            return True
        elif tag in _FINITE and frame.tag(place + 1) is not Tag.GENITIVE:
            if relative:
                relative = tag in (Tag.AUXILIARY, Tag.MODAL)
                continue
            if tag is not Tag.PAST or not _is_participle(frame, place, start):
                return True
    return False


def _is_participle(frame: Frame, place: int, start: int) -> bool:
    """Whether a past form after a noun may be its participle: records published by the weekly."""
    following = frame.tag(place + 1)
    if place == start:
        return True
    if frame.lower(place) in _ONLY_PAST:
        return False
    return following in (Tag.PREPOSITION, Tag.NUMBER, Tag.ADVERB) or (
        frame.lower(place) in ("called", "named", "dubbed", "dated", "aged")
    )


def label_end(frame: Frame, high: int) -> int:
    """After the hour that an entry of a log or a live report begins with: 14:02, 9.20pm."""
    if (
        frame.tag(0) is not Tag.NUMBER
        or not set(":.") & set(frame.lower(0))
        or frame.quotation != -1
    ):
        return 0
    end = 1
    while frame.lower(end) in ("am", "pm", "gmt", "h", "a.m.", "p.m.", "—", "-", "–"):
        end += 1
    timed = ":" in frame.lower(0) or end > 1
    return end if timed and end < high else 0


def clause_start(frame: Frame, place: int) -> int:
    """Where the sentence, or its part after a colon or semicolon, begins that `place` is in."""
    start = place
    while start > 0:
        word = frame.lower(start - 1)
        if word in _HARD or (word in {".", "!", "?"} and _ends_sentence(frame, start - 1)):
            break
        start -= 1
    if start == 0:
        start = label_end(frame, place)
    while start < place and (frame.lower(start) in LINKS or frame.lower(start) == ","):
        start += 1
    return start


def _ends_sentence(frame: Frame, place: int) -> bool:
    following = frame.text_of(place + 1)
    return not is_glue(frame, place) and (frame.is_quote(place + 1) or following[:1].isupper())


def next_mark(frame: Frame, place: int) -> int:
    """Where the stretch without marks ends that `place` is in."""
    while place < len(frame) and (frame.kind(place) is not Kind.MARK or is_glue(frame, place)):
        place += 1
    return place


def main_verb(frame: Frame, start: int, high: int, clauses: int = 1) -> int | None:
    """Where the sentence goes on behind a clause: at one finite verb more than it has `clauses`."""
    verbs = 0
    for place in range(start, high):
        tag = frame.tag(place)
        if tag in (Tag.CONJUNCTION, Tag.RELATIVE, Tag.THAT, Tag.QUESTION):
            clauses += 1
        elif frame.kind(place) is Kind.WORD and _heads_group(frame, place):
            verbs += 1
            if verbs > clauses:
                return place
    return None


def _heads_group(frame: Frame, place: int) -> bool:
    """Whether a verb group begins here: no auxiliary stands before, adverbs passed over."""
    tag = frame.tag(place)
    if tag not in _FINITE:
        return False
    before = place - 1
    while frame.tag(before) in (Tag.ADVERB, Tag.NEGATION):
        before -= 1
    if frame.tag(before) in (Tag.AUXILIARY, Tag.MODAL, Tag.TO):
        return False
    if tag is not Tag.PAST or frame.lower(place) in _ONLY_PAST:
        return True
    return frame.tag(place + 1) is not Tag.PREPOSITION
