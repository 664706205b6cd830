"""What stands between a reporting verb and what is said: who is told, where and when. Pure."""

from articles.attribution.clauses.clause_grammar import is_clause_start
from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.clauses.nominals import begins_phrase, is_core, is_glue, is_time
from articles.attribution.cues.complements import that_behind
from articles.attribution.lexicon.function_words import DAYS
from articles.attribution.lexicon.grammar_words import (
    ADJUNCT,
    AMOUNTS,
    DITRANSITIVE,
    OBJECT_PRONOUNS,
    PLURALS,
)
from articles.attribution.lexicon.speech_places import MEDIUM_NOUNS
from articles.attribution.records import Act, Cue
from articles.attribution.tagging.tags import Tag

_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})


def past_particle(frame: Frame, place: int, cue: Cue) -> int:
    """After a pronoun and the verb's particle where P follows: "bore him out: P"."""
    particle = cue.lemma.rpartition(" ")[2]
    if " " not in cue.lemma or frame.lower(place) not in OBJECT_PRONOUNS:
        return place
    spoken = frame.lower(place + 2) == ":" or frame.is_quote(place + 2)
    return place + 2 if frame.lower(place + 1) == particle and spoken else place


def past_addressee(frame: Frame, place: int, cue: Cue) -> int:
    """After whom it is told to, where the cue has such an object."""
    if cue.lemma in DITRANSITIVE:
        return _first_object(frame, place)
    if "addressee" not in cue.takes or cue.act is Act.ACCUSE:
        return place
    if frame.lower(place) in OBJECT_PRONOUNS and not is_core(frame, place + 1):
        return place + 1
    if frame.tag(place) is Tag.PRONOUN and frame.lower(place) in OBJECT_PRONOUNS:
        return place + 1
    if not begins_phrase(frame, place) or frame.is_quote(place):
        return place
    end = addressee_end(frame, place)
    return _past_modifiers(frame, end) if end > place else place


def _first_object(frame: Frame, place: int) -> int:
    """After who is shown something: "showed reporters a picture"."""
    if not begins_phrase(frame, place):
        return place
    pronoun = frame.lower(place) in OBJECT_PRONOUNS and not is_core(frame, place + 1)
    end = place + 1 if pronoun else addressee_end(frame, place)
    another = frame.tag(end) in (Tag.DETERMINER, Tag.NUMBER, Tag.PRONOUN) or frame.is_quote(end)
    return end if another or frame.tag(end) is Tag.THAT else place


def addressee_end(frame: Frame, start: int) -> int:
    """The end of a noun phrase that another may follow without a mark between them."""
    end = start
    while end < len(frame) and is_core(frame, end) and end not in frame.verbs:
        if end > start and _starts_anew(frame, start, end):
            break
        end += 1
    while end > start and frame.lower(end - 1) == ".":
        end -= 1
    return end


def _starts_anew(frame: Frame, start: int, place: int) -> bool:
    tag, before = frame.tag(place), frame.tag(place - 1)
    if tag in (Tag.DETERMINER, Tag.PRONOUN):
        return before is not Tag.DETERMINER
    if before not in (Tag.NOUN, Tag.NAME):
        return False
    word = frame.lower(place - 1)
    if is_time(frame, place):
        return True
    if tag is Tag.NUMBER:
        return before is Tag.NOUN or not frame[place].text[0].isdigit()
    if tag is Tag.NAME:
        return before is Tag.NOUN and (word in PLURALS or word.endswith("s"))
    return before is Tag.NAME and tag is Tag.NOUN and frame.tag(start) is not Tag.DETERMINER


def _past_modifiers(frame: Frame, end: int) -> int:
    """After "of the union", "on the committee" that goes with whom it is told to."""
    while frame.lower(end) in ("of", "from", "for", "and") and begins_phrase(frame, end + 1):
        after = addressee_end(frame, end + 1)
        if after == end + 1 or (frame.lower(end) == "and" and frame.tag(after) in _FINITE):
            break
        end = after
    return end


def skip_adjuncts(frame: Frame, place: int, cue: Cue | None = None) -> int:
    """After the words of time, place and medium that begin at `place`."""
    for _ in range(6):
        after = _adjunct(frame, place)
        if after == place:
            after = _parenthesis(frame, place)
        if after == place:
            return place
        place = after
    return place


def _adjunct(frame: Frame, place: int) -> int:
    word, tag = frame.lower(place), frame.tag(place)
    if frame.kind(place) is not Kind.WORD or place in frame.verbs:
        return place
    if tag in (Tag.ADVERB, Tag.NEGATION) or word in ("then", "later", "earlier"):
        return place + 1
    timed = _time_phrase(frame, place)
    if timed > place:
        return timed
    if (tag is Tag.PREPOSITION and word in ADJUNCT) or word in ("after", "before", "since"):
        return _prepositional(frame, place)
    if word == "when" and frame.tag(place + 1) is Tag.PAST:
        return _to_complement(frame, place)
    return place


def _time_phrase(frame: Frame, place: int) -> int:
    """After "last week", "Thursday night", "a day earlier"."""
    end = place
    if frame.lower(end) == "as" == frame.lower(end + 2):
        end += 3  # "as late as Monday"
    while frame.lower(end) in ("last", "this", "early", "late", "earlier", "a", "the", "same"):
        end += 1
    if frame.tag(end) is Tag.NUMBER and is_time(frame, end + 1):
        end += 1
    if not is_time(frame, end):
        return place
    while (
        is_time(frame, end)
        or frame.tag(end) is Tag.NUMBER
        or frame.lower(end) in ("earlier", "ago")
    ):
        end += 1
    if frame.tag(place) is Tag.DETERMINER and frame.tag(end) is not Tag.MARK:
        return end if frame.lower(end - 1) in ("earlier", "ago", "later") else place
    return end


def _prepositional(frame: Frame, place: int) -> int:
    """After a phrase of place or time and what is attached to it."""
    start = place + 1
    if is_measure(frame, place):
        return place
    if frame.tag(start) is Tag.ING and start not in frame.verbs:
        return start + 1 if _ends_aside(frame, start + 1) else place
    while frame.tag(start) is Tag.ADVERB or frame.lower(start) in ("early", "late"):
        start += 1
    if not begins_phrase(frame, start) or (
        frame.lower(start) == "it" and frame.tag(start + 1) in _FINITE
    ):
        return place
    end = addressee_end(frame, start)
    for _ in range(4):
        if frame.tag(end) is not Tag.PREPOSITION or not begins_phrase(frame, end + 1):
            break
        end = addressee_end(frame, end + 1)
    if frame.tag(end) in (Tag.PAST, Tag.ING) and end not in frame.verbs:
        end = that_behind(frame, end)
    if frame.tag(end) in _FINITE and frame.lower(place) in ("before", "after", "since"):
        return _to_complement(frame, place)
    return place if frame.tag(end) in _FINITE and end not in frame.verbs else end


def is_measure(frame: Frame, place: int) -> bool:
    """Whether a preposition goes with a number: at least six, about 40, under a third."""
    after = frame.lower(place + 1)
    if frame.lower(place) in ("at", "up", "as") and after in (
        "least",
        "most",
        "to",
        "many",
        "much",
    ):
        return True
    return frame.lower(place) in AMOUNTS and frame.tag(place + 1) is Tag.NUMBER


def _ends_aside(frame: Frame, place: int) -> bool:
    return frame.kind(place) in (Kind.MARK, Kind.QUOTE) or frame.tag(place) is Tag.THAT


def _to_complement(frame: Frame, place: int) -> int:
    """After a short clause of time: "when reached by telephone"."""
    for end in range(place + 1, min(place + 14, len(frame))):
        if frame.kind(end) is Kind.MARK and not is_glue(frame, end):
            return end
        if frame.tag(end) is Tag.THAT or frame.is_quote(end):
            return end
        if end in frame.verbs:
            return place
    return place


def _parenthesis(frame: Frame, place: int) -> int:
    """After ", speaking in Paris," where what is said comes after."""
    if frame.lower(place) != ",":
        return place
    tag = frame.tag(place + 1)
    starts = tag in (Tag.ING, Tag.PREPOSITION, Tag.ADVERB) or frame.lower(place + 1) in (
        "when",
        "as",
    )
    if not starts or place + 1 in frame.verbs:
        return place
    for end in range(place + 2, min(place + 22, len(frame))):
        if end in frame.verbs or (frame.lower(end) in (";", ":", ".") and not is_glue(frame, end)):
            return place
        if frame.lower(end) == ",":
            follows = frame.tag(end + 1) is Tag.THAT or frame.is_quote(end + 1)
            return end + 1 if follows else place
    return place


#: "in a statement", "on radio", "through her lawyer": not "by Radio Nord".
_SPEAKING = frozenset({"in", "on", "at", "during", "through", "via", "from"})


def _is_hour(frame: Frame, place: int) -> bool:
    """Whether an hour stands there: 14:30, 1.40 a.m., noon."""
    if frame.lower(place) in ("noon", "midnight", "dawn", "dusk"):
        return True
    half = frame.lower(place + 1) in ("am", "pm", "a.m.", "p.m.", "a.m", "p.m")
    return frame.tag(place) is Tag.NUMBER and (half or ":" in frame.lower(place))


def is_outer_adjunct(frame: Frame, place: int) -> bool:
    """Whether "in a statement", "on Tuesday" begins at `place` and ends the clause."""
    if frame.tag(place) is not Tag.PREPOSITION or frame.lower(place) not in ADJUNCT:
        return False
    start = place + 1
    if not begins_phrase(frame, start):
        return False
    end = addressee_end(frame, start)
    dated = frame.lower(place) == "on" and frame.lower(start) in DAYS
    hour = frame.lower(place) == "at" and frame.lower(place - 1) != "," and _is_hour(frame, start)
    dated = dated or hour
    means = frame.lower(place) in _SPEAKING or (
        frame.lower(place) == "by" and frame.text_of(start).islower()
    )
    spoken = means and any(frame.lower(at) in MEDIUM_NOUNS for at in range(start, end))
    if not (dated or spoken):
        return False
    after = skip_adjuncts(frame, place)
    if frame.lower(after) == "by":
        return False  # Who did it goes with the noun: "posted in the group by a foreman".
    return (
        after >= len(frame) or frame.kind(after) is Kind.MARK or is_clause_start(frame, after + 1)
    )
