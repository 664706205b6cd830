"""What follows a verb, as far as it tells whether the verb reports something. Pure.

`after` names all that fits: that, clause, question, quote, colon, noun, gerund, infinitive, end,
prepositions ("of"), and pairs of an object with what follows it: "noun+that", "noun+of".
"""

from dataclasses import dataclass, field

from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.cues.object_kinds import is_person
from articles.attribution.cues.skipping import head_of, noun_phrase, skip_adverbs, wide_phrase
from articles.attribution.lexicon.cue_words import ADJUNCTS
from articles.attribution.lexicon.stance_words import FALSE_NOUNS
from articles.attribution.tagging.tags import FINITE, Tag

_SKIPPED = frozenset({Tag.ADVERB, Tag.NEGATION})
_INSIDE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NUMBER, Tag.NOUN, Tag.NAME, Tag.GENITIVE})
_CLAUSAL = frozenset(["if", "when", "where"])
_DASHES = frozenset({"—", "–", "-", "--"})
_OBJECTS = frozenset({"him", "them", "us", "me", "himself", "herself", "itself", "themselves"})
_REACH = 25


@dataclass(slots=True)
class Complement:
    kinds: set[str] = field(default_factory=set)
    #: The head of the noun phrase that follows, -1 for none.
    object: int = -1

    def add(self, *kinds: str) -> "Complement":
        self.kinds.update(kinds)
        return self


def after(frame: Frame, place: int) -> Complement:
    """What begins at `place`, right after a verb and its particle."""
    found = Complement()
    place = skip_adverbs(frame, place)
    if frame.lower(place) in ("late", "early") and frame.tag(place + 1) is Tag.PREPOSITION:
        place += 1  # "retorted late in the evening"
    simple = simple_kind(frame, place)
    if simple:
        found.add(simple)
        if simple == "that" and _points(frame, place):
            found.object = place + 1
            return found.add("noun", "noun+end")
        if simple == "end" and frame.lower(place) in (",", *_DASHES):
            found.add("end,")
            _after_comma(frame, place, found)
        if (
            simple == "gerund"
            and frame.lower(place) != "being"
            and is_clause(frame, place + 1, subject=place)
        ):
            found.add("clause")
        return found
    if frame.tag(place) is Tag.PREPOSITION or frame.tag(place) is Tag.TO:
        return _after_preposition(frame, place, found)
    return _after_noun(frame, place, found)


def _points(frame: Frame, that: int) -> bool:
    """Whether "that" and a noun are all that follows: "scotched that diagnosis"."""
    ends = frame.kind(that + 2) is Kind.MARK or frame.tag(that + 2) is Tag.PREPOSITION
    return frame.tag(that + 1) is Tag.NOUN and ends


def simple_kind(frame: Frame, place: int) -> str:
    """The kind that one word tells, "" where a phrase must be read."""
    if place >= len(frame):
        return "end"
    if frame.is_quote(place):
        return "" if frame.quote(place).scare and _goes_on(frame, place) else "quote"
    lower, tag = frame.lower(place), frame.tag(place)
    if lower == ":":
        return "colon"
    if tag is Tag.MARK:
        return "end"
    if tag is Tag.THAT:
        return "that"
    if tag is Tag.QUESTION or lower in _CLAUSAL:
        return "question"
    if tag is Tag.TO:
        return "infinitive"
    if tag is Tag.ING:
        return "gerund"
    if tag in (Tag.CONJUNCTION, Tag.RELATIVE):
        return "end"
    return ""


def _goes_on(frame: Frame, place: int) -> bool:
    """Whether a scare quote is part of a longer noun phrase."""
    return frame.tag(place + 1) in (Tag.NOUN, Tag.NAME, Tag.PREPOSITION)


def _after_comma(frame: Frame, place: int, found: Complement) -> None:
    """A quotation after a comma: 'She said, "…"'; also after one phrase between two commas."""
    if frame.is_quote(place + 1) and not frame.quote(place + 1).scare:
        found.add("quote")
        return
    for ahead in range(place + 1, min(place + 8, len(frame) - 1)):
        if frame.lower(ahead) in (",", *_DASHES):
            if frame.tag(ahead + 1) is Tag.THAT:
                found.add("that")
            elif frame.is_quote(ahead + 1):
                found.add("quote")
            return
        if frame.tag(ahead) in FINITE:
            return


def _after_preposition(frame: Frame, place: int, found: Complement) -> Complement:
    word = frame.lower(place)
    found.add(word)
    _after_particle(frame, place, found)
    if frame.tag(place + 1) is Tag.ING or frame.is_quote(place + 1):
        found.add(word)
    end = noun_phrase(frame, place + 1)
    for _ in range(3):
        if end <= place + 1 or word not in ADJUNCTS:
            return found
        end = skip_adverbs(frame, end)
        kind = simple_kind(frame, end)
        if kind in ("that", "question", "quote", "colon"):
            return found.add(kind)
        if kind == "end":
            if frame.lower(end) == ",":
                found.add("end,")
                _after_comma(frame, end, found)
            return found.add("end")
        if kind == "infinitive":
            return found.add("noun+infinitive" if word in ("on", "to", "for") else "end")
        if frame.tag(end) in (Tag.PAST, Tag.ING) and that_behind(frame, end) > end:
            return found.add("that")
        if frame.tag(end) is not Tag.PREPOSITION:
            return _clause_behind(frame, end, found)
        found.add(f"+{frame.lower(end)}")
        end = noun_phrase(frame, end + 1)
    return found


def that_behind(frame: Frame, place: int) -> int:
    """Where "that" follows a participle: "in a letter seen by us that"; `place` for nowhere."""
    for at in range(place + 1, min(place + 12, len(frame))):
        if frame.tag(at) is Tag.THAT:
            return at
        if frame.kind(at) is not Kind.WORD or frame.tag(at) in (Tag.MODAL, Tag.AUXILIARY):
            break
    return place


def _clause_behind(frame: Frame, place: int, found: Complement) -> Complement:
    """A clause behind an adjunct: 'said in a statement it “respects the verdict”'."""
    if is_clause(frame, place):
        found.add("clause")
    elif frame.is_quote(noun_phrase(frame, place)):
        found.add("noun+quote")
    return found


def _after_particle(frame: Frame, place: int, found: Complement) -> None:
    """An object put last: "dismissed as “absurd” the idea", "rejected out of hand a report"."""
    if frame.lower(place) == "to" and frame.is_quote(place + 1):
        found.add("infinitive")  # 'vowed to “sweep the palace clean”'
    if frame.lower(place) not in ("as", "out"):
        return
    hand = frame.lower(place + 1) == "of" and frame.lower(place + 2) == "hand"
    start = place + 3 if hand else _past_predicate(frame, place + 1)
    end = noun_phrase(frame, start)
    if end > start > place + 1 and frame.tag(start) is Tag.DETERMINER:
        found.object = head_of(frame, start, end)
        found.add("noun")


def _past_predicate(frame: Frame, place: int) -> int:
    """After what somebody calls a thing: "(as) fanciful", "(as) pure invention"."""
    end = place
    while frame.tag(end) in (Tag.ADVERB, Tag.ADJECTIVE, Tag.PAST, Tag.ING):
        end += 1
    return end if end > place and frame.tag(end) is Tag.DETERMINER else noun_phrase(frame, place)


def _after_noun(frame: Frame, place: int, found: Complement) -> Complement:
    end = noun_phrase(frame, place)
    if end == place:
        # "said there was", "said not all", a verb at once: an inverted or broken clause.
        return found.add("clause" if frame.tag(place) in FINITE else "end")
    found.object = head_of(frame, place, end)
    if is_person(frame.lower(found.object)):
        found.add("person")
    if is_clause(frame, place):
        found.add("clause")
    else:
        found.add("noun")
        if frame.lower(place) in ("no", "nothing", "none", "neither", "nobody"):
            found.add("nothing")
    if end - place > 1 and frame.lower(end - 1) in FALSE_NOUNS:
        found.add("noun+noun")  # "called the allegations nonsense"
        if frame.tag(end - 2) is Tag.NOUN:
            found.object = end - 2
    _after_object(frame, end, found)
    return found


def _after_object(frame: Frame, end: int, found: Complement) -> None:
    wide = end
    if frame.lower(end) == "so":
        found.add("noun+so")
    for _ in range(4):
        wide = skip_adverbs(frame, wide)
        kind = simple_kind(frame, wide)
        if kind == "end":
            found.add("noun+end")
            if frame.lower(wide) == ",":
                found.add("noun+end,")
                inner = Complement()
                _after_comma(frame, wide, inner)
                found.kinds.update(f"noun+{one}" for one in inner.kinds)
            return
        if kind:
            found.add(f"noun+{kind}")
            return
        if frame.tag(wide) in (Tag.PAST, Tag.ADJECTIVE):
            found.add("noun+past")
            return
        if frame.tag(wide) is not Tag.PREPOSITION:
            starts = noun_phrase(frame, wide)
            if starts > wide:
                found.add("noun+clause" if is_clause(frame, wide) else "noun+noun")
            return
        found.add(f"noun+{frame.lower(wide)}")
        following = noun_phrase(frame, wide + 1)
        if following == wide + 1:
            return
        wide = following


def is_clause(frame: Frame, place: int, subject: int = -1) -> bool:
    """Whether a subject and a finite verb begin at `place`, or at the word `subject` before it."""
    start = place if subject >= 0 else skip_adverbs(frame, place)
    if frame.lower(start) in _OBJECTS:
        return False
    end = wide_phrase(frame, start)
    if end == start and subject < 0:
        return False
    return _verb_in(frame, end)


def _verb_in(frame: Frame, start: int) -> bool:
    """Whether a finite verb that belongs to no relative clause follows in this clause."""
    relatives, commas = 0, 0
    for place in range(start, min(start + _REACH, len(frame))):
        tag = frame.tag(place)
        if tag is Tag.RELATIVE:
            relatives += 1
        elif frame.lower(place) == ",":
            commas += 1
        elif tag is Tag.PAST and frame.lower(place + 1) == "by":
            continue
        elif tag in FINITE and not relatives:
            return commas != 1
        elif tag in FINITE:
            relatives -= not _follows_auxiliary(frame, place)
        elif _ends_clause(frame, place):
            return False
    return False


def _follows_auxiliary(frame: Frame, place: int) -> bool:
    return frame.tag(place - 1) in (Tag.AUXILIARY, Tag.MODAL, Tag.ADVERB, Tag.NEGATION)


def _ends_clause(frame: Frame, place: int) -> bool:
    if frame.is_quote(place):
        return not frame.quote(place).scare
    if frame.lower(place) in ("and", "or"):
        return frame.tag(skip_adverbs(frame, place + 1)) in FINITE | {Tag.PRONOUN}
    if frame.tag(place) in (Tag.THAT, Tag.CONJUNCTION, Tag.QUESTION, Tag.ING, Tag.TO):
        return True
    return frame.tag(place) is Tag.MARK and frame.lower(place) != ","
