"""Whether a reporting verb reports here: its senses against what stands around it. Pure."""

from articles.attribution.clauses.frames import Frame
from articles.attribution.cues.complements import Complement
from articles.attribution.cues.fronting import Front
from articles.attribution.cues.object_kinds import KINDS, singular
from articles.attribution.lexicon.cue_words import PREPOSITIONS
from articles.attribution.lexicon.reporting_nouns import DOCUMENTS
from articles.attribution.records import Act
from articles.attribution.tagging.tags import NOMINAL, Tag
from articles.attribution.tagging.verb_index import Entry, Sense

_QUOTED = frozenset({"quote", "colon"})
_TOLD = frozenset(
    {"noun+that", "noun+clause", "noun+quote", "noun+colon", "noun+question", "noun+so"}
)
_NAMED = frozenset({"noun+noun", "noun+quote", "noun+as", "noun+colon", "noun+past"})
#: What lets a verb stand behind the clause it reports: "P, he says", "P, he growls".
_SPOKEN = frozenset({"clause", "that"})


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
    return (
        _fits_clause(sense, complement.kinds)
        or _fits_told(frame, sense, complement)
        or _fits_noun(frame, sense, complement)
    )


def _fits_clause(sense: Sense, kinds: set[str]) -> bool:
    """A that-clause, a question, a quotation."""
    takes = sense.takes
    if ("that" in kinds and takes & {"clause", "that"}) or ("clause" in kinds & takes):
        return True
    if takes & kinds & {"question", "gerund", "nothing"}:
        return True
    quoted = kinds & (_QUOTED if sense.act is not Act.SHOW else {"quote"})
    if quoted and takes & {"quote", "clause", "that", "noun", "thesis", "thing"}:
        return True
    # The quotation is the end of a clause: 'said he “got it at the bank”'.
    return "noun+quote" in kinds and "clause" in takes and sense.act is not Act.WISH


def _fits_told(frame: Frame, sense: Sense, complement: Complement) -> bool:
    """Somebody who is told something, an object and its name, an infinitive."""
    takes, kinds = sense.takes, complement.kinds
    if kinds & _TOLD and "addressee" in takes:
        return True
    if "naming" in takes and kinds & _NAMED:
        return True
    if "judged" in takes and kinds & _NAMED and _is_thesis(frame, complement):
        return True
    told = "addressee" in takes and "noun+infinitive" in kinds
    if "infinitive" in takes and ("infinitive" in kinds or told):
        return True
    denied = sense.act in (Act.DENY, Act.CONCEDE) and takes & {"noun", "thesis", "thing"}
    return "gerund" in kinds and bool(denied)


def _is_thesis(frame: Frame, complement: Complement) -> bool:
    """ "finds that figure “excitable”": of a thing said, not of a thing found."""
    return complement.object >= 0 and KINDS["thesis"](frame.lower(complement.object))


def _fits_noun(frame: Frame, sense: Sense, complement: Complement) -> bool:
    takes, kinds = sense.takes, complement.kinds
    for word in takes:
        if word[0] == "+" and f"noun{word}" in kinds:
            # "told the story of" tells nobody.
            told = sense.act is Act.SAY and word in ("+of", "+about")
            if not (told and KINDS["thesis"](frame.lower(complement.object))):
                return True
        if word in PREPOSITIONS and (word in kinds or f"+{word}" in kinds):
            return True
    if complement.object < 0 or not kinds & {"noun", "clause"}:
        return False
    if "noun" in takes or ("headline" in takes and frame.headline):
        return True
    noun = frame.lower(complement.object)
    return any(kind in takes and is_of_kind(noun) for kind, is_of_kind in KINDS.items())


def fronted(
    entry: Entry, complement: Complement, front: Front, *, after_comma: bool
) -> Sense | None:
    """A verb after its quotation or clause: '"…," X said', "P, X said", "which X denies"."""
    if front is Front.QUOTE:
        return _first(entry, _QUOTABLE)
    parted = front is Front.PARENTHESIS and after_comma and "noun+end," in complement.kinds
    if parted or (front is Front.INVERTED and "noun+end" in complement.kinds):
        return _first(entry, _SPOKEN, without=Act.WISH)
    if front is Front.AS and is_bare(complement):
        return _first(entry, frozenset({"clause"}), without=Act.WISH)
    if front is Front.PARENTHESIS and (sense := _object_first(entry, complement)):
        return sense
    if front in (Front.CLAUSE, Front.INVERTED, Front.PARENTHESIS):
        return _behind_clause(entry, complement, front)
    if front is Front.RELATIVE and "noun" in complement.kinds:
        return _first(entry, frozenset({"naming"}))
    if front in (Front.RELATIVE, Front.CONTACT) and is_bare(complement):
        sense = _first(entry, frozenset({"noun", "thesis", "thing"}))
        return sense if sense is not None and sense.act in _ANSWERS else None
    return None


def _object_first(entry: Entry, complement: Complement) -> Sense | None:
    """ "Tampering, though, he excludes"."""
    if not is_bare(complement) or "end" not in complement.kinds:
        return None
    sense = _first(entry, frozenset({"noun", "thesis"}))
    return sense if sense is not None and sense.act is Act.DENY else None


def _behind_clause(entry: Entry, complement: Complement, front: Front) -> Sense | None:
    """ "The bridge is safe, she said", "The bridge, she said, is safe"."""
    told = "noun" in complement.kinds
    if told and "person" in complement.kinds and (sense := _first(entry, _SPOKEN, Act.WISH)):
        return sense  # "P, he lectured reporters"
    if front is Front.PARENTHESIS and complement.kinds.isdisjoint({"end,", "noun+end,"}):
        return None
    if not told and not is_bare(complement):
        return None
    return _first_told(entry) if told else _first(entry, _SPOKEN)


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
