"""Whether a reporting verb reports here: its senses against what stands after and before it. Pure."""

from articles.attribution.complements import Complement
from articles.attribution.frames import Frame
from articles.attribution.lexicon.reporting_nouns import DOCUMENTS, THESES
from articles.attribution.records import Act
from articles.attribution.tagging import NOMINAL, Tag
from articles.attribution.verb_index import Entry, Sense

_QUOTED = frozenset({"quote", "colon"})
_TOLD = frozenset({"noun+that", "noun+clause", "noun+quote", "noun+colon", "noun+question"})
_NAMED = frozenset({"noun+noun", "noun+quote", "noun+as", "noun+colon"})
#: Where nothing of weight follows, what stands before may be what is reported.
_SPEAKS = frozenset({"quote", "clause", "that"})
_SUBJECT_REACH = 14


def fitting(frame: Frame, entry: Entry, complement: Complement, front: str) -> Sense | None:
    """The first sense of a verb that fits its surroundings, None where it reports nothing."""
    for sense in entry.senses:
        if _fits(frame, sense, complement):
            return sense
    return _fronted(frame, entry, complement, front)


def _fits(frame: Frame, sense: Sense, complement: Complement) -> bool:
    takes, kinds = sense.takes, complement.kinds
    if "that" in kinds and takes & {"clause", "that"}:
        return True
    if "clause" in kinds and "clause" in takes:
        return True
    if "question" in kinds and takes & {"question"}:
        return True
    if kinds & _QUOTED and takes & {"quote", "clause", "that", "noun", "thesis"}:
        return True
    if kinds & _TOLD and "addressee" in takes:
        return True
    if "naming" in takes and (kinds & _NAMED or ("clause" in kinds and complement.object >= 0)):
        return True
    if "infinitive" in takes and kinds & {"infinitive"}:
        return True
    if "infinitive" in takes and "addressee" in takes and "noun+infinitive" in kinds:
        return True
    if "gerund" in kinds and sense.act in (Act.DENY, Act.CONCEDE) and takes & {"noun", "thesis"}:
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
    if "noun" in takes:
        return sense.act is not Act.SHOW or "noun" in kinds
    return "thesis" in takes and is_thesis(frame, complement.object)


_PREPOSITIONS = frozenset("of about for on to at against with from over".split())


def is_thesis(frame: Frame, place: int) -> bool:
    return singular(frame.lower(place)) in THESES or frame.lower(place) in THESES


def singular(noun: str) -> str:
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _fronted(frame: Frame, entry: Entry, complement: Complement, front: str) -> Sense | None:
    """A verb after its quotation or clause: '"…," X said', "P, X said", "which X denies"."""
    if front == "quote":
        for sense in entry.senses:
            if sense.takes & {"quote", "clause", "noun", "that", "addressee", "thesis"}:
                return sense
    if front in ("clause", "inverted"):
        if front == "clause" and not is_bare(complement) and "noun" in complement.kinds:
            wanted = {"addressee"}
        else:
            wanted = {"clause", "addressee"}
        for sense in entry.senses:
            if sense.takes & wanted and sense.act is not Act.WISH:
                return sense
    if front in ("relative", "contact") and is_bare(complement):
        for sense in entry.senses:
            if sense.takes & {"noun", "thesis", "clause"} and sense.act is not Act.WISH:
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
