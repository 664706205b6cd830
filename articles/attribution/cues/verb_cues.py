"""Reporting verbs in a sentence, with the group they stand in. Pure; bounded work per word."""

from dataclasses import dataclass

from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.cues.complements import Complement, after
from articles.attribution.cues.fronting import Front, before
from articles.attribution.cues.senses import fitting, fronted, has_document_subject
from articles.attribution.cues.skipping import noun_phrase, skip_adverbs
from articles.attribution.cues.turned_verbs import passive_sense
from articles.attribution.cues.verb_groups import VerbGroup, verb_group
from articles.attribution.cues.verb_places import is_verb_after_all, may_report
from articles.attribution.lexicon.cue_words import SHOWN
from articles.attribution.records import Act, Cue, Form, Sign
from articles.attribution.tagging.tags import Tag
from articles.attribution.tagging.verb_index import REPORTING, Entry, Sense

_FORMS = frozenset(REPORTING)
_VERBAL = frozenset({Tag.VERB, Tag.PAST, Tag.ING})
_BETWEEN = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.ADVERB})


#: Heads that need more than a quotation beside them: everyday verbs of other meanings.
_LIGHT = frozenset(["have", "make", "give", "take", "put", "go", "be", "run", "show"])
#: What says that a document states something, not just holds it.
_STATED = frozenset({"that", "clause", "question", "quote", "colon"})
_SPELT_OUT = frozenset({"that", "question", "quote"})


@dataclass(slots=True)
class Found:
    """A reporting verb and the unit after it and its particle."""

    entry: Entry
    head: int
    end: int
    complement: Complement
    passive: bool = False

    @property
    def is_split(self) -> bool:
        """Whether the object stands between verb and particle: "played the losses down"."""
        return self.entry.separable and self.end > self.head + 1 + len(self.entry.rest)


def verb_cues(frame: Frame) -> list[Cue]:
    """The reporting verbs of a sentence, outside of quotations, in their order."""
    cues: list[Cue] = []
    governed: set[int] = set()
    for place in frame.places_of(_FORMS):
        if frame.kind(place) is not Kind.WORD or place in governed:
            continue
        if frame.tag(place) not in _VERBAL and not is_verb_after_all(frame, place):
            continue
        cue, found = _cue_at(frame, place)
        if cue is not None and found is not None:
            cues.append(cue)
            governed.update(_governed_by(frame, found))
    return cues


def _governed_by(frame: Frame, found: Found) -> set[int]:
    """The infinitive or gerund that is part of what a verb reports: "denied telling"."""
    start = skip_adverbs(frame, found.end)
    if frame.tag(start) is Tag.ING and found.entry.lemma != "go on":
        return {start}
    if frame.tag(start) is not Tag.TO or found.entry.rest or found.passive:
        return set()
    for place in range(start + 1, min(start + 4, len(frame))):
        if frame.tag(place) in _VERBAL:
            return {place}
    return set()


def _cue_at(frame: Frame, place: int) -> tuple[Cue | None, Found | None]:
    group = verb_group(frame, place)
    if not may_report(frame, group):
        return None, None
    complements: dict[int, Complement] = {}
    for entry in REPORTING[frame.lower(place)]:
        end = _end(frame, entry, place)
        if end < 0:
            continue
        complement = complements.get(end) or complements.setdefault(end, after(frame, end))
        found = Found(entry, place, end, complement, group.passive)
        sense = _sense(frame, found, group)
        if sense is not None:
            return _cue(frame, found, group, sense), found
    return None, None


def _end(frame: Frame, entry: Entry, place: int) -> int:
    """The unit after a verb and its particle; -1 where the particle is missing."""
    rest, start = entry.rest, place + 1
    if not rest:
        return start
    if _continues(frame, rest, start):
        return start + len(rest)
    if entry.separable:
        end = noun_phrase(frame, start)
        return end + len(rest) if end > start and _continues(frame, rest, end) else -1
    if frame.lower(start) == "no" or len(rest[0]) < 4:
        return -1
    for gap in (1, 2):
        if frame.tag(start + gap - 1) not in _BETWEEN:
            return -1
        if _continues(frame, rest, start + gap):
            return start + gap + len(rest)
    return -1


def _continues(frame: Frame, rest: tuple[str, ...], start: int) -> bool:
    return all(frame.lower(start + step) == word for step, word in enumerate(rest))


def _sense(frame: Frame, found: Found, group: VerbGroup) -> Sense | None:
    entry, complement = found.entry, found.complement
    if entry.lemma == "feel" and frame.tag(found.end) in (Tag.PAST, Tag.ADJECTIVE):
        return None  # "felt vindicated"
    by_particle = entry.rest[:1] == ("by",)
    if (group.passive or group.form is Form.PAST_PARTICIPLE) and not by_particle:
        return passive_sense(frame, entry, complement, group)
    if found.is_split:
        complement.object = found.end - len(entry.rest) - 1
        complement.add("noun", *(f"noun+{kind}" for kind in complement.kinds))
    sense = fitting(frame, entry, complement)
    front = Front.NONE
    if sense is None:
        front = _front(frame, found, group)
        after_comma = frame.lower(group.first - 1) == ","
        sense = fronted(entry, complement, front, after_comma=after_comma)
    if sense is None or sense.act is not Act.SHOW:
        return sense
    if "+noun" in entry.takes and "noun+noun" in complement.kinds:
        return sense if frame.lower(complement.object) in SHOWN else None
    stated = not complement.kinds.isdisjoint(_STATED)
    if entry.lemma in _DISPLAYING and complement.kinds.isdisjoint(_SPELT_OUT - {"quote"}):
        stated = "clause" in complement.kinds
    if group.form is Form.PARTICIPLE and complement.kinds.isdisjoint(_SPELT_OUT):
        return None
    if stated or front is not Front.NONE or sense.takes & {"headline", "evidence", "naming"}:
        return sense
    return sense if has_document_subject(frame, group.first) else None


def _front(frame: Frame, found: Found, group: VerbGroup) -> Front:
    if group.form is Form.PARTICIPLE and not frame.is_quote(group.first - 1):
        return Front.NONE
    front = before(frame, group.first)
    light = found.entry.lemma in _LIGHT and "quote" not in found.complement.kinds
    return Front.NONE if light and front is Front.QUOTE else front


def _cue(frame: Frame, found: Found, group: VerbGroup, sense: Sense) -> Cue:
    entry = found.entry
    end = found.head + 1 if found.is_split else found.end
    passive = group.passive or group.form is Form.PAST_PARTICIPLE
    return Cue(
        first=frame[group.first].token,
        last=frame[end - 1].token + 1,
        head=frame[found.head].token,
        sentence=frame.sentence,
        lemma=entry.lemma,
        act=sense.act,
        sign=Sign.PASSIVE if passive else Sign.VERB,
        form=group.form,
        takes=_TAKEN[entry.lemma],
        negated=group.negated,
        rule="passive" if passive else f"verb-{sense.act}",
    )


def _taken(entry: Entry) -> frozenset[str]:
    """What may follow, in the words of `Cue.takes`."""
    takes = entry.takes
    found = {_TAKES.get(word, word.lstrip("+")) for word in takes}
    if not takes.isdisjoint(("+of", "+about")):
        found.add("addressee")
    if not entry.takes.isdisjoint(_OBJECT_FIRST):
        found.add("noun")
    return frozenset(found)


#: An object and then a preposition: "traced it to", "put it at".
_OBJECT_FIRST = frozenset({"+to", "+at", "+as", "+on", "+with", "+gerund"})
#: What people show without a word: "he showed “no remorse”".
_DISPLAYING = frozenset({"show", "demonstrate", "betray"})
_NOUNS = dict.fromkeys(
    ("thing", "text", "threat", "evidence", "asserted", "guilt", "headline", "nothing", "exhibit"),
    "noun",
)
_TAKES = _NOUNS | {"that": "clause", "question": "clause", "thesis": "noun", "naming": "noun"}
_TAKEN = {entry.lemma: _taken(entry) for entries in REPORTING.values() for entry in entries}
