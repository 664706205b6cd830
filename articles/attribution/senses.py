"""Whether a reporting verb reports here: its senses against what stands after and before it. Pure."""

from collections.abc import Callable

from articles.attribution.complements import Complement
from articles.attribution.frames import Frame
from articles.attribution.fronting import Front
from articles.attribution.lexicon.people import PLURALS, ROLES
from articles.attribution.lexicon.reporting_nouns import (
    DOCUMENTS,
    EVIDENCE,
    NOT_SAID,
    TEXTS,
    THESES,
    THREATS,
)
from articles.attribution.records import Act
from articles.attribution.tagging import NOMINAL, Tag
from articles.attribution.verb_index import Entry, Sense

_QUOTED = frozenset({"quote", "colon"})
_TOLD = frozenset(
    {"noun+that", "noun+clause", "noun+quote", "noun+colon", "noun+question", "noun+so"}
)
_NAMED = frozenset({"noun+noun", "noun+quote", "noun+as", "noun+colon", "noun+past"})
_CLAUSE = frozenset({"clause"})
#: What lets a verb stand beside a quotation.
_QUOTABLE = frozenset({"quote", "clause", "noun", "that", "addressee", "thesis", "thing"})
#: What answers something said before, and so may follow it as a relative clause.
_ANSWERS = frozenset({Act.DENY, Act.DOUBT, Act.CONCEDE, Act.RETRACT, Act.ACCUSE})
_SUBJECT_REACH = 14


def fitting(frame: Frame, entry: Entry, complement: Complement) -> Sense | None:
    """The first sense of a verb that fits what follows it, None where none does."""
    for sense in entry.senses:
        if _fits(frame, sense, complement):
            return sense
    return None


def _fits(frame: Frame, sense: Sense, complement: Complement) -> bool:
    takes, kinds = sense.takes, complement.kinds
    if "that" in kinds and takes & {"clause", "that"}:
        return True
    if "clause" in kinds and "clause" in takes:
        return True
    if "question" in kinds and takes & {"question"}:
        return True
    if kinds & (_QUOTED if sense.act is not Act.SHOW else {"quote"}) and takes & {
        "quote",
        "clause",
        "that",
        "noun",
        "thesis",
    }:
        return True
    if kinds & _TOLD and "addressee" in takes:
        return True
    if "noun+quote" in kinds and "clause" in takes and sense.act is not Act.WISH:
        # The quotation is the end of a clause: 'claimed he “got it at the bank”'.
        return True
    if "naming" in takes and kinds & _NAMED:
        return True
    if "infinitive" in takes and kinds & {"infinitive"}:
        return True
    if "infinitive" in takes and "addressee" in takes and "noun+infinitive" in kinds:
        return True
    if "gerund" in kinds and "gerund" in takes:
        return True
    if (
        "gerund" in kinds
        and sense.act in (Act.DENY, Act.CONCEDE)
        and takes & {"noun", "thesis", "thing"}
    ):
        return True
    return _fits_noun(frame, sense, complement)


def _fits_noun(frame: Frame, sense: Sense, complement: Complement) -> bool:
    takes, kinds = sense.takes, complement.kinds
    for word in takes:
        if word[0] == "+" and f"noun{word}" in kinds:
            return True
        if word in kinds and word in _PREPOSITIONS:
            return True
    if complement.object < 0 or not kinds & {"noun", "clause"}:
        return False
    if "noun" in takes or ("headline" in takes and frame.headline):
        return True
    noun = frame.lower(complement.object)
    return any(kind in takes and test(frame, noun) for kind, test in _OBJECTS.items())


def is_thesis(frame: Frame, noun: str) -> bool:
    return noun in THESES or singular(noun) in THESES


def is_person(noun: str) -> bool:
    return noun in ROLES or singular(noun) in ROLES or noun in PLURALS or noun in _PERSONS


#: The kinds of nouns of the lexicon that a verb may want as its object.
_OBJECTS: dict[str, Callable[[Frame, str], bool]] = {
    "thesis": is_thesis,
    "thing": lambda _, noun: not is_person(noun) and noun not in NOT_SAID,
    "claimed": lambda _, noun: noun not in NOT_SAID,
    "text": lambda _, noun: noun in TEXTS or singular(noun) in TEXTS,
    "threat": lambda _, noun: noun in THREATS,
    "evidence": lambda _, noun: noun in EVIDENCE,
}
_PERSONS = frozenset({"him", "her", "them", "us", "me", "himself", "herself", "themselves"})
_PREPOSITIONS = frozenset("of about for on to at against with from over".split())


def singular(noun: str) -> str:
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def fronted(
    entry: Entry, complement: Complement, front: Front, *, after_comma: bool
) -> Sense | None:
    """A verb after its quotation or clause: '"…," X said', "P, X said", "which X denies"."""
    if front is Front.QUOTE:
        return _first(entry, _QUOTABLE)
    parted = front is Front.PARENTHESIS and after_comma and "noun+end," in complement.kinds
    if parted or (front is Front.INVERTED and "noun+end" in complement.kinds):
        return _first(entry, frozenset({"clause"}), without=Act.WISH)
    if front is Front.AS and is_bare(complement):
        return _first(entry, frozenset({"clause"}), without=Act.WISH)
    if front in (Front.CLAUSE, Front.INVERTED, Front.PARENTHESIS):
        told = "noun" in complement.kinds
        if front is Front.PARENTHESIS and complement.kinds.isdisjoint({"end,", "noun+end,"}):
            return None
        if not told and not is_bare(complement):
            return None
        return _first_told(entry) if told else _first(entry, _CLAUSE, without=Act.WISH)
    if front is Front.RELATIVE and "noun" in complement.kinds:
        return _first(entry, frozenset({"naming"}))
    if front in (Front.RELATIVE, Front.CONTACT) and is_bare(complement):
        sense = _first(entry, frozenset({"noun", "thesis", "thing"}))
        return sense if sense is not None and sense.act in _ANSWERS else None
    return None


def _first_told(entry: Entry) -> Sense | None:
    return _first(entry, frozenset({"addressee"}), without=Act.WISH)


def _first(entry: Entry, wanted: frozenset[str], without: Act | None = None) -> Sense | None:
    for sense in entry.senses:
        told = "addressee" in sense.takes and "addressee" not in wanted
        if sense.takes & wanted and sense.act is not without and not told:
            return sense
    return None


def is_bare(complement: Complement) -> bool:
    return "noun" not in complement.kinds and "clause" not in complement.kinds


def has_document_subject(frame: Frame, first: int) -> bool:
    """Whether a document, a finding or the like stands as subject before the verb at `first`."""
    for place in range(first - 1, max(-1, first - 1 - _SUBJECT_REACH), -1):
        if frame.tag(place) in NOMINAL and singular(frame.lower(place)) in DOCUMENTS:
            return True
        if frame.tag(place) in (Tag.THAT, Tag.CONJUNCTION):
            return frame.lower(place - 1) in DOCUMENTS
    return False
