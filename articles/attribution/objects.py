"""What follows a reporting verb: whom it is told, where and when, and what is said. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from articles.attribution.frames import Frame, Kind
from articles.attribution.lexicon.function_words import DAYS, MONTHS
from articles.attribution.lexicon.grammar_words import (
    ABOUT,
    ADJUNCT,
    AMOUNTS,
    ASKED,
    DITRANSITIVE,
    GOVERNED,
    OBJECT_PRONOUNS,
    PLURALS,
    PREPOSITIONAL,
    QUESTION,
    SUBORDINATE,
    WIDE,
)
from articles.attribution.lexicon.speech_places import MEDIUM_NOUNS
from articles.attribution.phrases import (
    begins_phrase,
    is_clause_start,
    is_core,
    is_glue,
    is_time,
    phrase_right,
)
from articles.attribution.records import Act, Cue, Sign
from articles.attribution.subjects import has_finite
from articles.attribution.tagging import Tag

_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})
#: What these do is done to something, whichever preposition names it.
_WIDE = frozenset({Act.REFUSE, Act.DOUBT, Act.DENY, Act.RETRACT, Act.WISH, Act.ACCUSE})
_DASHES = frozenset({"—", "–", "--", "-"})


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
    after = _past_particle(frame, _addressee(frame, place, cue), cue)
    direct = _past_it(frame, after) or _kind(frame, after, cue)
    if direct is not None and direct[0] is not Taken.NONE:
        return Complement(direct[0], direct[1], after)
    skipped = skip_adjuncts(frame, after, cue)
    found = _kind(frame, skipped, cue) if skipped > after else direct
    if found is not None and found[0] is not Taken.NONE:
        return Complement(found[0], found[1], skipped)
    governed = _governed(frame, after, cue)
    direct_object = after > place and frame.lower(after) not in cue.takes
    if governed is not None and not (direct_object and "noun" in cue.takes):
        return Complement(Taken.ABOUT, governed, after)
    if after > place and "noun" in cue.takes and begins_phrase(frame, place):
        return Complement(Taken.NOUN, place, place)  # Nobody is told: urged caution.
    return Complement(Taken.NONE, skipped, skipped)


# -- who is told, where and when ------------------------------------------------------------------


def _past_particle(frame: Frame, place: int, cue: Cue) -> int:
    """After a pronoun and the particle of the verb where what is said follows: "bore him out: P"."""
    particle = cue.lemma.rpartition(" ")[2]
    if " " not in cue.lemma or frame.lower(place) not in OBJECT_PRONOUNS:
        return place
    spoken = frame.lower(place + 2) == ":" or frame.is_quote(place + 2)
    return place + 2 if frame.lower(place + 1) == particle and spoken else place


def _addressee(frame: Frame, place: int, cue: Cue) -> int:
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
    end = _addressee_end(frame, place)
    return _past_modifiers(frame, end) if end > place else place


def _first_object(frame: Frame, place: int) -> int:
    """After who is shown something: "showed reporters a picture"."""
    if not begins_phrase(frame, place):
        return place
    pronoun = frame.lower(place) in OBJECT_PRONOUNS and not is_core(frame, place + 1)
    end = place + 1 if pronoun else _addressee_end(frame, place)
    another = frame.tag(end) in (Tag.DETERMINER, Tag.NUMBER, Tag.PRONOUN) or frame.is_quote(end)
    return end if another or frame.tag(end) is Tag.THAT else place


def _addressee_end(frame: Frame, start: int) -> int:
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
        after = _addressee_end(frame, end + 1)
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
    if _is_measure(frame, place):
        return place
    if frame.tag(start) is Tag.ING and start not in frame.verbs:
        return start + 1 if _ends_aside(frame, start + 1) else place
    while frame.tag(start) is Tag.ADVERB or frame.lower(start) in ("early", "late"):
        start += 1
    if not begins_phrase(frame, start) or (
        frame.lower(start) == "it" and frame.tag(start + 1) in _FINITE
    ):
        return place
    end = _addressee_end(frame, start)
    for _ in range(4):
        if frame.tag(end) is not Tag.PREPOSITION or not begins_phrase(frame, end + 1):
            break
        end = _addressee_end(frame, end + 1)
    if frame.tag(end) in _FINITE and frame.lower(place) in ("before", "after", "since"):
        return _to_complement(frame, place)
    return place if frame.tag(end) in _FINITE and end not in frame.verbs else end


def _is_measure(frame: Frame, place: int) -> bool:
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


# -- what is said ---------------------------------------------------------------------------------


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
    word = frame.lower(place)
    if place >= len(frame):
        return Taken.NONE, place
    if frame.is_quote(place):
        return Taken.QUOTE, place
    if word in (",", *_DASHES) and frame.is_quote(place + 1) and word == ",":
        return Taken.QUOTE, place + 1
    if word == ":":
        return (Taken.QUOTE if frame.is_quote(place + 1) else Taken.COLON), place + 1
    if frame.kind(place) is Kind.MARK and word != "@" and not word.startswith("#"):
        return Taken.NONE, place
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
    if frame.tag(place) is Tag.TO or (word == "to" and _is_infinitive(frame, place, cue)):
        return (Taken.INFINITIVE, place) if _takes_infinitive(cue) else (Taken.NONE, place)
    if frame.tag(place) is Tag.PREPOSITION:
        if _is_measure(frame, place) and "clause" in cue.takes:
            return Taken.CLAUSE, place
        return _for_to(frame, place)
    return _open(frame, place, cue)


def _is_infinitive(frame: Frame, place: int, cue: Cue) -> bool:
    """Whether "to" stands before a verb that is not known for one: vowed to sue."""
    if not _takes_infinitive(cue):
        return False
    bare = frame.tag(place + 1) in (Tag.NOUN, Tag.VERB, Tag.ADJECTIVE)
    governs = begins_phrase(frame, place + 2) or frame.is_quote(place + 2)
    return bare and frame.text_of(place + 1)[0].islower() and governs


def _that(frame: Frame, place: int, cue: Cue) -> tuple[Taken, int]:
    """After "that" a clause, unless it is all there is, or stands before a noun: that account."""
    if "noun" in cue.takes or "thesis" in cue.takes:
        end = _next_mark(frame, place + 1)
        alone = frame.tag(place + 1) in (Tag.PREPOSITION, Tag.MARK, Tag.CONJUNCTION, Tag.ADVERB)
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
    while frame.tag(end) in (Tag.ADVERB, Tag.NEGATION):
        end += 1
    return frame.tag(end) in _FINITE


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
    end = _addressee_end(frame, start)
    return any(frame.lower(at) in MEDIUM_NOUNS for at in range(start, end))


# -- where it ends --------------------------------------------------------------------------------


def noun_end(frame: Frame, start: int, high: int) -> int:
    """Where what is said as a noun phrase, a gerund or an infinitive ends."""
    place = start
    while place < high:
        if _closes_noun(frame, place, start):
            break
        place += 1
    return place


def _closes_noun(frame: Frame, place: int, start: int) -> bool:
    word = frame.lower(place)
    if place == start:
        return False
    if frame.kind(place) is Kind.MARK:
        if word == ",":
            return not _goes_on(frame, place + 1)
        return (
            word in {";", ":", ".", "!", "?", *_DASHES}
            and not is_glue(frame, place)
            and word != "-"
        )
    if frame.kind(place) is not Kind.WORD:
        return False
    if word == "as":
        return frame.headline or has_finite(frame, place + 1, _next_mark(frame, place + 1))
    if word in SUBORDINATE:
        if frame.headline:
            return True
        clausal = word not in PREPOSITIONAL or has_finite(
            frame, place + 1, _next_mark(frame, place + 1)
        )
        return clausal and frame.tag(start) is not Tag.TO
    if word in ("and", "but", "or"):
        return _is_new_predicate(frame, place)
    return is_outer_adjunct(frame, place)


def _next_mark(frame: Frame, place: int) -> int:
    """Where the stretch without marks ends that `place` is in."""
    while place < len(frame) and (frame.kind(place) is not Kind.MARK or is_glue(frame, place)):
        place += 1
    return place


def _goes_on(frame: Frame, place: int) -> bool:
    """Whether a noun phrase goes on after a comma: a number, "or", one more of a list."""
    if frame.tag(place) is Tag.NUMBER:
        return True
    return frame.lower(place) in ("or", "at", "including") or (
        frame.tag(place) is Tag.ADJECTIVE and frame.tag(place - 2) is Tag.ADJECTIVE
    )


def _is_new_predicate(frame: Frame, place: int) -> bool:
    """Whether a conjunction joins a verb to that of the cue."""
    place += 1
    while frame.tag(place) in (Tag.ADVERB, Tag.NEGATION):
        place += 1
    return place in frame.verbs or (
        frame.tag(place) in (Tag.PAST, Tag.AUXILIARY, Tag.MODAL) and frame.kind(place) is Kind.WORD
    )


def is_outer_adjunct(frame: Frame, place: int) -> bool:
    """Whether "in a statement", "on Tuesday" begins at `place` and ends the clause."""
    if frame.tag(place) is not Tag.PREPOSITION or frame.lower(place) not in ADJUNCT:
        return False
    start = place + 1
    if not begins_phrase(frame, start):
        return False
    end = _addressee_end(frame, start)
    dated = frame.lower(place) == "on" and frame.lower(start) in DAYS
    spoken = frame.lower(place) in (
        "in",
        "on",
        "at",
        "during",
        "through",
        "via",
        "by",
        "from",
    ) and any(frame.lower(at) in MEDIUM_NOUNS for at in range(start, end))
    if not (dated or spoken):
        return False
    after = skip_adjuncts(frame, place)
    return (
        after >= len(frame) or frame.kind(after) is Kind.MARK or is_clause_start(frame, after + 1)
    )
