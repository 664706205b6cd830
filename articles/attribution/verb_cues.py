"""Reporting verbs in a sentence, with the group they stand in. Pure; bounded work per word."""

from dataclasses import dataclass

from articles.attribution.complements import Complement, after
from articles.attribution.frames import Frame, Kind
from articles.attribution.fronting import Front, before
from articles.attribution.lexicon.cue_words import DUE, EFFORTS, HELD, SHOWN, SUBORDINATING
from articles.attribution.object_kinds import KINDS
from articles.attribution.records import Act, Cue, Form, Sign
from articles.attribution.senses import fitting, fronted, has_document_subject
from articles.attribution.skipping import noun_phrase, skip_adverbs
from articles.attribution.tagged_clause import looks_plural
from articles.attribution.tagging import BEFORE_HEAD, NOMINAL, Tag
from articles.attribution.verb_groups import VerbGroup, verb_group
from articles.attribution.verb_index import BASES, PRESENTS, REPORTING, Entry, Sense

_FORMS = frozenset(REPORTING)
_OPENS_SUBJECT = frozenset({Tag.DETERMINER, Tag.NAME, Tag.NOUN})
_IN_SUBJECT = NOMINAL | BEFORE_HEAD | {Tag.PREPOSITION, Tag.VERB}
_VERBAL = frozenset({Tag.VERB, Tag.PAST, Tag.ING})
_BETWEEN = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.ADVERB})
_ING_AFTER = frozenset(["by", "after", "before", "while", "when", "in", "and", "but", "or"])


#: Heads that need more than a quotation beside them: everyday verbs of other meanings.
_LIGHT = frozenset(["have", "make", "give", "take", "put", "go", "be", "run", "show"])
#: What says that a document states something, not just holds it.
_STATED = frozenset({"that", "clause", "question", "quote", "colon"})
_SPELT_OUT = frozenset({"that", "question", "quote"})
_AGENT_REACH = 14
_ASKED = frozenset(["asked", "questioned", "quizzed", "pressed", "challenged", "pushed"])


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
        if frame.tag(place) not in _VERBAL and not _is_verb_after_all(frame, place):
            continue
        cue, found = _cue_at(frame, place)
        if cue is not None and found is not None:
            cues.append(cue)
            governed.update(_governed_by(frame, found))
    return cues


def _is_verb_after_all(frame: Frame, place: int) -> bool:
    """A word taken for a noun that stands between a quotation and a name: '"…," states X'."""
    if frame.tag(place) is Tag.AUXILIARY:
        return True
    if frame.tag(place) not in (Tag.NOUN, Tag.ADJECTIVE):
        return False
    if not frame.is_quote(place - 1):
        if frame.lower(place) in PRESENTS and _ends_report(frame, place):
            return True
        # "X, a lawyer, claims in a lawsuit that …"
        aside = frame.lower(place - 1) == "," and frame.lower(place) in PRESENTS
        if aside and "that" in after(frame, place + 1).kinds:
            return True
        return is_parenthetical(frame, place)
    return frame.tag(place + 1) in (Tag.NAME, Tag.DETERMINER, Tag.PRONOUN)


def is_parenthetical(frame: Frame, place: int) -> bool:
    """Whether a subject between a comma and this word agrees with it as its verb.

    "Even then, the paper shows, they fed": a form in "-s" behind one thing, a bare one behind many.
    """
    before, word = frame.lower(place - 1), frame.lower(place)
    if frame.lower(place + 1) not in (",", ".", "") or frame.tag(place - 1) not in NOMINAL:
        return False
    many = looks_plural(before) and frame.tag(place - 1) is not Tag.NAME
    if many == (word in PRESENTS) or (word not in PRESENTS and word not in BASES):
        return False
    for at in range(place - 1, max(-1, place - 9), -1):
        if frame.lower(at) == ",":
            return at > 0 and frame.tag(at + 1) in _OPENS_SUBJECT
        if frame.tag(at) not in _IN_SUBJECT or frame.kind(at) is Kind.MARK:
            return False
    return False


def _ends_report(frame: Frame, place: int) -> bool:
    """Whether a form in "-s" ends a sentence after its quotation: '"…," the website states.'"""
    if place + 1 < len(frame) and frame.kind(place + 1) is not Kind.MARK:
        return False
    if frame.tag(place - 1) not in NOMINAL:
        return False
    for at in range(place - 1, max(-1, place - 10), -1):
        if frame.is_quote(at):
            return not frame.quote(at).scare
        if frame.lower(at) == "," and frame.headline:
            return True
        if frame.tag(at) not in NOMINAL | BEFORE_HEAD:
            return False
    return False


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
    if not _may_report(frame, group):
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


def _may_report(frame: Frame, group: VerbGroup) -> bool:
    """Whether a verb in this form, at this place, has somebody who says something."""
    if group.form is Form.PARTICIPLE:
        return _participle_reports(frame, group)
    if _is_supposed(frame, group):
        return False
    if group.form is Form.INFINITIVE and group.governor < 0:
        return _infinitive_reports(frame, group)
    if group.governor >= 0:
        return not _is_bare_participle(frame, verb_group(frame, group.governor))
    return not _is_bare_participle(frame, group)


def _is_supposed(frame: Frame, group: VerbGroup) -> bool:
    """What nobody has said yet, or not surely: "may regret", "had ever asked", "whether he said"."""
    words = {frame.lower(place) for place in range(group.first, group.head)}
    if words & {"may", "might", "ought"} or ("ever" in words and not group.negated):
        return True
    if group.governor >= 0 and frame.lower(group.governor) in DUE:
        return True
    return any(
        frame.lower(place) == "whether"
        for place in range(group.first - 1, max(-1, group.first - 4), -1)
    )


def _sense(frame: Frame, found: Found, group: VerbGroup) -> Sense | None:
    entry, complement = found.entry, found.complement
    if entry.lemma == "feel" and frame.tag(found.end) in (Tag.PAST, Tag.ADJECTIVE):
        return None  # "felt vindicated"
    by_particle = entry.rest[:1] == ("by",)
    if (group.passive or group.form is Form.PAST_PARTICIPLE) and not by_particle:
        return _passive_sense(frame, found, group)
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


def _participle_reports(frame: Frame, group: VerbGroup) -> bool:
    """Not every "-ing" reports: "for saying", "the saying", "of denying" do not."""
    place = group.first - 1
    if frame.lower(group.head) in ("citing", "quoting", "invoking", "reading"):
        return False
    if place < 0 or frame.tag(place) is Tag.MARK or frame.tag(place) in NOMINAL:
        return True
    if frame.tag(place) in (Tag.ADVERB, Tag.AUXILIARY, Tag.NEGATION):
        return True
    return frame.lower(place) in _ING_AFTER or frame.is_quote(place)


def _is_bare_participle(frame: Frame, group: VerbGroup) -> bool:
    """ "when asked", "Asked about it,": nobody asks there."""
    if frame.tag(group.head) is not Tag.PAST or group.first < group.head or group.governor >= 0:
        return False
    if frame.lower(group.head - 1) in SUBORDINATING:
        return True
    if frame.lower(group.head) in HELD and frame.tag(group.head + 1) is Tag.TO:
        return True
    if frame.lower(group.head) not in _ASKED:
        return False
    return group.head == 0 or (
        frame.lower(group.head - 1) == "," and _commas_before(frame, group.head) % 2 == 1
    )


def _commas_before(frame: Frame, place: int) -> int:
    """So many commas since the clause began: an even number closes an apposition."""
    count = 0
    for at in range(place - 1, -1, -1):
        if frame.lower(at) in (";", ":", "."):
            break
        count += frame.lower(at) == ","
    return count


def _infinitive_reports(frame: Frame, group: VerbGroup) -> bool:
    """An infinitive that no verb governs: "took to Telegram to deny", "a bid to refute"."""
    place = group.first - 1
    while place > 0 and frame.tag(place) in (Tag.TO, Tag.ADVERB, Tag.NEGATION):
        place -= 1
    return frame.lower(place) in EFFORTS or frame.tag(place) is Tag.NAME


def _passive_sense(frame: Frame, found: Found, group: VerbGroup) -> Sense | None:
    """A passive reports where somebody is named who says it: "by X"."""
    if not _has_agent(frame, found.head + 1):
        return None
    for sense in found.entry.senses:
        if sense.act is Act.WISH and group.form is Form.PAST_PARTICIPLE:
            continue
        thesis = "thesis" in sense.takes and _is_thesis(frame, group.first)
        if thesis or sense.takes & _PASSIVE or _takes_object(sense, found.complement.kinds):
            return sense if _passive_fits(sense, group) else None
    return None


def _takes_object(sense: Sense, kinds: set[str]) -> bool:
    """Whether a passive has what its object goes with: "was accused by X of", "was put by X at"."""
    wanted = {word[1:] for word in sense.takes if word[0] == "+"}
    known = kinds | {kind.lstrip("+") for kind in kinds}
    return bool(wanted & (_ACCUSED if sense.act is Act.ACCUSE else known))


def _is_thesis(frame: Frame, first: int) -> bool:
    """Whether what was said is the subject: "that reading was dismissed by X"."""
    return KINDS["thesis"](frame.lower(first - 1))


def _passive_fits(sense: Sense, group: VerbGroup) -> bool:
    """Without an auxiliary ("the loss reported by X") only what is sure to be about words."""
    if group.form is not Form.PAST_PARTICIPLE:
        return True
    return sense.act in (Act.DENY, Act.ACCUSE, Act.DOUBT)


def _has_agent(frame: Frame, place: int) -> bool:
    for at in range(place, min(place + _AGENT_REACH, len(frame))):
        if frame.lower(at) == "by":
            following = frame.tag(at + 1)
            return following not in (Tag.ING, Tag.NUMBER) and not frame.is_quote(at + 1)
        if frame.lower(at) in (".", ";", ":") or frame.is_quote(at):
            return False
    return False


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
_ACCUSED = frozenset({"of", "for", "on", "with"})
#: Senses that can be turned round: "was disputed by X".
_PASSIVE = frozenset({"noun", "thing", "naming", "addressee"})
_NOUNS = dict.fromkeys(
    ("thing", "text", "threat", "evidence", "asserted", "guilt", "headline", "nothing", "exhibit"),
    "noun",
)
_TAKES = _NOUNS | {"that": "clause", "question": "clause", "thesis": "noun", "naming": "noun"}
_TAKEN = {entry.lemma: _taken(entry) for entries in REPORTING.values() for entry in entries}
