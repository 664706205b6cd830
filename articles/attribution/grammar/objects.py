"""What follows a reporting verb: whom it is told, where and when, and what is said. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from articles.attribution.clauses.clause_grammar import has_finite, next_mark
from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.clauses.nominals import begins_phrase, is_core, is_time
from articles.attribution.grammar.adjuncts import (
    addressee_end,
    is_measure,
    past_addressee,
    past_particle,
    skip_adjuncts,
)
from articles.attribution.grammar.phrases_right import phrase_right
from articles.attribution.lexicon.function_words import DAYS, MONTHS
from articles.attribution.lexicon.grammar_words import (
    ABOUT,
    ASKED,
    GOVERNED,
    QUESTION,
    SUBORDINATE,
    WIDE,
)
from articles.attribution.lexicon.speech_places import MEDIUM_NOUNS
from articles.attribution.records import Act, Cue, Sign
from articles.attribution.tagging.tags import Tag

_DASHES = frozenset({"—", "–", "--", "-"})
_PREDICATIVE = frozenset({Tag.ADJECTIVE, Tag.ADVERB, Tag.PAST, Tag.ING})
_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})
#: What these do is done to something, whichever preposition names it.
_WIDE = frozenset({Act.REFUSE, Act.DOUBT, Act.DENY, Act.RETRACT, Act.WISH, Act.ACCUSE})


class Taken(StrEnum):
    """What a cue is followed by."""

    QUOTE = "quote"
    COLON = "colon"
    CLAUSE = "clause"  # With or without "that".
    QUESTION = "question"
    INFINITIVE = "infinitive"
    NOUN = "noun"  # Also a gerund: denies taking money.
    ABOUT = "about"  # After a preposition: warned of floods.
    BARE = "bare"  # A finite verb: a picture he says shows it.
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Complement:
    """What is said after a cue begins at the unit `start`; `before` is where its adjuncts end."""

    taken: Taken
    start: int
    before: int


def complement(frame: Frame, place: int, cue: Cue) -> Complement:
    """Return what follows the cue that ends before `place`."""
    after = past_particle(frame, past_addressee(frame, place, cue), cue)
    if frame.lower(after) in ("late", "early") and frame.tag(after + 1) is Tag.PREPOSITION:
        after += 1
    postponed = _postponed(frame, after)
    if postponed > after and "noun" in cue.takes:
        return Complement(Taken.NOUN, postponed, postponed)
    direct = _past_it(frame, after) or _kind(frame, after, cue)
    if direct is not None and direct[0] is not Taken.NONE:
        return Complement(direct[0], direct[1], after)
    governed = _governed(frame, after, cue)
    skipped = skip_adjuncts(frame, after, cue)
    if governed is None and skipped > after:
        governed = _governed(frame, skipped, cue)
    found = _kind(frame, skipped, cue) if skipped > after else direct
    certain = found is not None and found[0] in (Taken.CLAUSE, Taken.QUOTE, Taken.COLON)
    if found is not None and found[0] is not Taken.NONE and (certain or governed is None):
        return Complement(found[0], found[1], skipped)
    direct_object = after > place and frame.lower(after) not in cue.takes
    if governed is not None and not (direct_object and "noun" in cue.takes):
        return Complement(Taken.ABOUT, governed, after)
    if after > place and "noun" in cue.takes and begins_phrase(frame, place):
        return Complement(Taken.NOUN, place, place)  # Nobody is told: urged caution.
    return Complement(Taken.NONE, skipped, skipped)


def _postponed(frame: Frame, place: int) -> int:
    """Where an object put last begins: "dismissed as “absurd” a report"; `place` for nowhere."""
    if frame.lower(place) != "as":
        return place
    if frame.is_quote(place + 1):
        start = place + 2
    elif frame.tag(place + 1) in _PREDICATIVE:
        start = place + 2
        while frame.tag(start) in _PREDICATIVE:
            start += 1
    else:
        start = phrase_right(frame, place + 1, len(frame), source=False) or place
    return start if start > place and frame.tag(start) is Tag.DETERMINER else place


def _past_it(frame: Frame, place: int) -> tuple[Taken, int] | None:
    """The quotation behind "it" and how it was put: "put it more bluntly: “…”"."""
    if frame.lower(place) not in ("it", "this", "that"):
        return None
    for ahead in range(place + 1, min(place + 7, len(frame))):
        if frame.lower(ahead) == ":":
            return (Taken.QUOTE, ahead + 1) if frame.is_quote(ahead + 1) else None
        if frame.tag(ahead) not in (Tag.ADVERB, Tag.PREPOSITION, Tag.DETERMINER, Tag.NOUN):
            return None
    return None


def _kind(frame: Frame, place: int, cue: Cue) -> tuple[Taken, int] | None:
    """What begins at `place`: its kind and its first unit; None for nothing known."""
    if place >= len(frame):
        return Taken.NONE, place
    if frame.is_quote(place):
        return Taken.QUOTE, place
    if frame.kind(place) is Kind.MARK and frame.lower(place)[0] not in "@#":
        return _after_mark(frame, place)
    return _after_conjunction(frame, place, cue) or _after_word(frame, place, cue)


def _after_mark(frame: Frame, place: int) -> tuple[Taken, int]:
    """A comma or a colon may stand before a quotation, a colon before anything."""
    mark, quoted = frame.lower(place), frame.is_quote(place + 1)
    if mark == ":":
        return (Taken.QUOTE if quoted else Taken.COLON), place + 1
    return (Taken.QUOTE, place + 1) if mark == "," and quoted else (Taken.NONE, place)


def _after_conjunction(frame: Frame, place: int, cue: Cue) -> tuple[Taken, int] | None:
    """What "that", "whether", "when asked" begin; None behind other words."""
    word = frame.lower(place)
    if frame.tag(place) is Tag.THAT or (word == "that" and "clause" in cue.takes):
        return _that(frame, place, cue)
    if word == "so" and frame.kind(place + 1) is Kind.MARK:
        return Taken.NOUN, place
    if word == "when" and cue.act is Act.REFUSE and frame.lower(place + 1) in ASKED:
        return Taken.ABOUT, place + 2
    if word in QUESTION and _takes_question(frame, place, cue, word):
        return Taken.QUESTION, place
    if word in SUBORDINATE or frame.tag(place) in (Tag.CONJUNCTION, Tag.RELATIVE):
        return Taken.NONE, place
    return None


def _after_word(frame: Frame, place: int, cue: Cue) -> tuple[Taken, int] | None:
    """What "to", another preposition, or a word of an open class begins."""
    if frame.tag(place) is Tag.TO or _is_infinitive(frame, place, cue):
        return (Taken.INFINITIVE, place) if _takes_infinitive(cue) else (Taken.NONE, place)
    if frame.tag(place) is Tag.PREPOSITION:
        if is_measure(frame, place) and "clause" in cue.takes:
            return Taken.CLAUSE, place
        return _for_to(frame, place)
    return _open(frame, place, cue)


def _has_clause(frame: Frame, place: int) -> bool:
    """Whether a clause follows a phrase of time or place: that by noon the dam had gone."""
    return frame.tag(place) is not Tag.MARK and any(
        frame.tag(at) in (Tag.AUXILIARY, Tag.MODAL) for at in range(place, next_mark(frame, place))
    )


def _is_infinitive(frame: Frame, place: int, cue: Cue) -> bool:
    """Whether "to" stands before a verb that is not known for one: vowed to sue."""
    if frame.lower(place) != "to" or not _takes_infinitive(cue):
        return False
    bare = frame.tag(place + 1) in (Tag.NOUN, Tag.VERB, Tag.ADJECTIVE)
    governs = begins_phrase(frame, place + 2) or frame.is_quote(place + 2)
    return bare and frame.text_of(place + 1)[0].islower() and governs


def _that(frame: Frame, place: int, cue: Cue) -> tuple[Taken, int]:
    """After "that" a clause, unless it is all there is, or stands before a noun: that account."""
    if frame.tag(place + 1) in (Tag.AUXILIARY, Tag.MODAL):
        return Taken.CLAUSE, place  # It is the subject: admitted that was untrue.
    if "noun" in cue.takes or "thesis" in cue.takes:
        end = next_mark(frame, place + 1)
        alone = frame.tag(place + 1) in (Tag.PREPOSITION, Tag.MARK, Tag.CONJUNCTION, Tag.ADVERB)
        alone = alone and frame.lower(place + 1) != "," and not _has_clause(frame, place + 1)
        whole = frame.lower(end) in ("", ".", ";")
        whole = whole and end - place <= 5
        verbless = not any(frame.tag(at) in _FINITE for at in range(place + 1, end))
        if alone or (whole and verbless and not frame.is_quote(end - 1)):
            return Taken.NOUN, place
    return Taken.CLAUSE, place + 1


def _open(frame: Frame, place: int, cue: Cue) -> tuple[Taken, int] | None:
    tag = frame.tag(place)
    clausal = "clause" in cue.takes
    nominal = not cue.takes.isdisjoint(("noun", "thesis", "gerund")) or cue.act is Act.ACCUSE
    if tag in (Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL) and place not in frame.verbs:
        return (Taken.BARE, place) if clausal or nominal else (Taken.NONE, place)
    if clausal and frame.lower(place) in ("he", "she", "they", "we", "i"):
        return Taken.CLAUSE, place
    if clausal and (clause_ahead(frame, place) or _gerund_clause(frame, place)):
        return Taken.CLAUSE, place
    if begins_phrase(frame, place) and not is_time(frame, place) and nominal:
        return Taken.NOUN, place
    if tag is Tag.ING and place not in frame.verbs and nominal:
        return Taken.NOUN, place
    if clausal and begins_phrase(frame, place) and not is_time(frame, place):
        return (Taken.CLAUSE if has_finite(frame, place, place + 30) else Taken.NOUN), place
    if tag is Tag.NEGATION and clausal:
        return Taken.CLAUSE, place
    return None


def _gerund_clause(frame: Frame, place: int) -> bool:
    """Whether a word in "-ing" is the subject of a clause: counting had been orderly."""
    if frame.tag(place) is not Tag.ING or place in frame.verbs:
        return False
    return frame.tag(place + 1) in (Tag.AUXILIARY, Tag.MODAL)


def clause_ahead(frame: Frame, place: int) -> bool:
    """Whether a subject and its finite verb begin at `place`."""
    if not begins_phrase(frame, place):
        return False
    end = phrase_right(frame, place, len(frame), source=True)
    if end is None:
        return False
    if frame.lower(end) == ",":
        end = _past_aside(frame, end)
    while frame.tag(end) in (Tag.ADVERB, Tag.NEGATION) or frame.is_quote(end):
        end += 1
    return frame.tag(end) in _FINITE


def _past_aside(frame: Frame, comma: int) -> int:
    """After the second of two commas around what is said about a subject: ", who is ill,"."""
    if frame.tag(comma + 1) not in (Tag.RELATIVE, Tag.QUESTION, Tag.PAST, Tag.PREPOSITION):
        return comma
    for place in range(comma + 2, min(comma + 22, len(frame))):
        if place in frame.verbs or frame.is_quote(place):
            return comma
        if frame.lower(place) == ",":
            return place + 1
    return comma


def _is_unwilling(frame: Frame, place: int) -> bool:
    """Whether "would say" stands before: what follows is what nobody would say."""
    return frame.tag(place - 2) is Tag.MODAL or frame.tag(place - 3) is Tag.MODAL


def _takes_question(frame: Frame, place: int, cue: Cue, word: str) -> bool:
    if word in ("who", "which") or (word == "where" and frame.tag(place + 1) is not Tag.MARK):
        return True
    if word == "when" and _is_unwilling(frame, place):
        return True
    if word in ("when", "where"):
        return cue.negated or cue.act in (Act.REFUSE, Act.WISH, Act.DOUBT)
    return True


def _takes_infinitive(cue: Cue) -> bool:
    if cue.sign is Sign.PASSIVE:
        return True
    return "infinitive" in cue.takes or cue.act in (Act.REFUSE, Act.WISH)


def _for_to(frame: Frame, place: int) -> tuple[Taken, int] | None:
    """ "for the log to be published" is what is asked."""
    if frame.lower(place) != "for":
        return None
    for ahead in range(place + 1, min(place + 10, len(frame))):
        if frame.tag(ahead) is Tag.TO:
            return Taken.INFINITIVE, place
        if not is_core(frame, ahead) and frame.tag(ahead) is not Tag.PREPOSITION:
            return None
    return None


def _governed(frame: Frame, place: int, cue: Cue) -> int | None:
    """Where what a preposition of the cue's governs begins."""
    while frame.tag(place) is Tag.ADVERB:
        place += 1
    word = frame.lower(place)
    if frame.tag(place) is not Tag.PREPOSITION or word not in GOVERNED:
        return None
    wide = (cue.act in _WIDE and word in WIDE) or ("about" in cue.takes and word in ABOUT)
    if not wide and word not in cue.takes:
        return None
    if word in ("in", "at", "on", "by", "from") and _is_setting(frame, place):
        return None
    return place if cue.act is Act.REFUSE else place + 1


def _is_setting(frame: Frame, place: int) -> bool:
    """Whether a preposition says where or when something is said, not what about."""
    start = place + 1
    if frame.lower(start) in DAYS | MONTHS or is_time(frame, start):
        return True
    end = addressee_end(frame, start)
    return any(frame.lower(at) in MEDIUM_NOUNS for at in range(start, end))
