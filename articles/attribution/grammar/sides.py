"""On which side of a reporting clause what is said lies, before, behind or around it. Pure."""

from articles.attribution.clauses.clause_grammar import clause_start, has_finite, next_mark
from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.clauses.nominals import begins_phrase
from articles.attribution.grammar.adjuncts import is_outer_adjunct
from articles.attribution.grammar.objects import Complement, Taken
from articles.attribution.grammar.phrases import phrase_left
from articles.attribution.grammar.standing import Report, Units
from articles.attribution.grammar.subjects import Subject
from articles.attribution.lexicon.grammar_words import LINKS, PERSONAL, QUESTION
from articles.attribution.lexicon.reporting_nouns import THESES
from articles.attribution.records import Act, Form
from articles.attribution.tagging.tags import NOMINAL, Tag

_ASIDES = frozenset({"though", "however", "too", "meanwhile", "nevertheless", "by contrast"})
_DASHES = frozenset({"—", "–", "--"})
_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})
_HARD = frozenset({";", ":", "—", "–", "--"})
#: What limits a statement belongs to it: "P, he said, but none of it counted".
_RESTRICTING = frozenset({"but", "unless", "though", "although", "except", "nor", "only", "not"})
#: Words that open a clause: what follows the reporting clause is all of it.
_OPENING = frozenset({Tag.RELATIVE, Tag.THAT, Tag.CONJUNCTION, Tag.QUESTION})
#: Words that no clause ends with: it goes on behind the reporting clause.
_UNFINISHED = frozenset({Tag.AUXILIARY, Tag.MODAL, Tag.NEGATION, Tag.TO, Tag.DETERMINER})
_SPOKEN_ENDS = (",", "?", "!", "…", "—", "–", ".", "-")


def settle_sides(found: Report, taken: set[int]) -> None:
    """Decide what stands before the reporting clause and what goes on behind it.

    `taken` are the quotations that belong to cues before.
    """
    if found.cue.form is Form.PARTICIPLE or found.inherits is not None or found.gap is not None:
        return
    first = _put_first(found)
    if first is not None:
        found.before = first
        found.complement = Complement(Taken.NONE, found.complement.start, found.complement.before)
        return
    if found.complement.taken in (Taken.NONE, Taken.QUOTE, Taken.BARE):
        found.gap = _gap(found)
    if found.gap is None:
        found.before = _quote_before(found, taken) or _words_before(found)
    if found.before is not None:
        found.rest = rest_of(found)


def _put_first(found: Report) -> Units | None:
    """The question or the object that opens the clause: "Whose it was he keeps to himself"."""
    frame, subject = found.frame, found.subject
    if found.cue.act not in (Act.REFUSE, Act.DENY) or subject is None or found.inverted:
        return None
    start, end = clause_start(frame, subject.start), subject.start
    while start < end and frame.lower(start) in ("and", "but"):
        start += 1
    if end - start < 1 or subject.start > found.first:
        return None
    if found.cue.act is Act.REFUSE:
        asked = frame.lower(start) in QUESTION and frame.lower(start) not in ("when", "if")
        verbal = any(frame.tag(place) in _FINITE for place in range(start, end))
        return (start, end) if asked and verbal and frame.lower(end - 1) != "," else None
    aside = frame.lower(end - 2) in _ASIDES and frame.lower(end - 1) == ","
    if not aside or found.complement.taken is not Taken.NONE or frame.lower(end - 3) != ",":
        return None
    return (0, end - 3) if end - 3 > 0 and not has_finite(frame, 0, end - 3) else None


def _edge(found: Report) -> int:
    """The last unit before the reporting clause: in "P, as X said" the comma."""
    frame, last = found.frame, found.edge - 1
    if frame.lower(last) in ("as", "so") and last > 0:
        last -= 1
    return last - 1 if frame.lower(last) == "or" and last > 0 else last


def _quote_before(found: Report, taken: set[int]) -> Units | None:
    """The quotation that ends where the reporting clause begins."""
    frame, last = found.frame, _edge(found)
    mark = frame.lower(last)
    quote = last - 1 if mark in {",", *_DASHES} or (mark == ":" and last == 1) else last
    if not frame.is_quote(quote) or frame[quote].quotation in taken:
        return None
    spoken = _is_spoken(frame, quote) or (found.inverted and quote == last)
    return (_quote_start(frame, quote), quote + 1) if spoken else None


def _words_before(found: Report) -> Units | None:
    """The clause in front of ", X said", where nothing said follows the cue at once."""
    frame, last = found.frame, _edge(found)
    taken, start = found.complement.taken, found.complement.start
    parted = taken is Taken.QUOTE and frame.lower(start - 1) == ","
    if frame.lower(last) not in {",", *_DASHES, "?", "!"} or not (taken is Taken.NONE or parted):
        return None
    before = _clause_before(frame, last)
    if before is None and frame.lower(found.right) == ",":
        found.complement = Complement(Taken.CLAUSE, found.right + 1, found.right)
    return before


def _is_spoken(frame: Frame, quote: int) -> bool:
    """Whether a quotation before a reporting clause is what it reports: “…,” or “…”, X said."""
    inner = frame.quote(quote).inner
    last = frame.document.text[inner.end - 1]
    return last in _SPOKEN_ENDS or frame.lower(quote + 1) in {",", ":", *_DASHES}


def _quote_start(frame: Frame, quote: int) -> int:
    """Where what is said begins: before the quotation where that only completes a clause."""
    inner = frame.quote(quote).inner
    place = quote
    joined = quote > 0 and frame.kind(quote - 1) is Kind.WORD
    if not joined or not frame.document.text[inner.start].islower():
        return quote
    start = clause_start(frame, quote)
    words = [at for at in range(start, place) if frame.kind(at) is Kind.WORD]
    return start if words else quote


def _is_link(frame: Frame, place: int) -> bool:
    return frame.tag(place) in (Tag.CONJUNCTION, Tag.ADVERB) and frame.kind(place) is Kind.WORD


def _clause_before(frame: Frame, last: int) -> Units | None:
    """The clause that ends before the comma at `last`."""
    start = clause_start(frame, last)
    if start >= last:
        return None
    if last - start == 1 and (frame.lower(start) in LINKS or _is_link(frame, start)):
        return None
    if frame.tag(last - 1) in _OPENING and frame.lower(last - 1) not in ("so", "though", "yet"):
        return None  # What is said only begins: "a meeting at which, she said, P".
    if frame.tag(last - 1) is Tag.NEGATION and frame.tag(last - 2) is Tag.CONJUNCTION:
        return last - 1, last  # "though not, he maintained, with rockets aboard"
    return start, last


def rest_of(found: Report) -> int | None:
    """Where an interrupted content goes on behind the reporting clause."""
    frame = found.frame
    mark = frame.lower(found.right)
    if mark == ";" and found.before is not None and _goes_on_after_stop(frame, found.right + 1):
        return found.right + 1
    if found.complement.taken is Taken.QUOTE:
        return found.complement.start
    if mark not in {",", *_DASHES, ":"} or found.before is None or found.right + 1 >= len(frame):
        return None
    start = found.right + 1
    if frame.is_quote(start):
        return start
    quoted = frame.is_quote(found.before[1] - 1)
    if quoted and mark == "," and found.before[1] - found.before[0] > 1 and _adds(frame, start):
        return start
    if quoted or mark != ",":
        return None
    return _rest_of_clause(found, start)


def _rest_of_clause(found: Report, start: int) -> int | None:
    """Where an interrupted clause goes on, at `start` if at all: "The bridge, she said, fell"."""
    frame, tag, word = found.frame, found.frame.tag(start), found.frame.lower(start)
    if tag is Tag.THAT:
        return start + 1
    if found.before is not None and frame.tag(found.before[1] - 1) in _UNFINISHED:
        return start
    pronoun = found.subject is not None and frame.lower(found.subject.start) in PERSONAL
    if tag is Tag.PREPOSITION:
        ends = not found.inverted and _ends_with(frame, start)
        return start if ends and not is_outer_adjunct(frame, start) else None
    # "P, she alleges, and left": who left is not she, whose verb is no past.
    present = frame.tag(frame.place(found.cue.head)) is Tag.VERB
    if (pronoun and word in QUESTION) or _adds(frame, start, present=present):
        return start
    if tag in (Tag.ING, Tag.RELATIVE):
        return None
    if tag in _FINITE:
        return start if start not in frame.verbs or not _is_clause(found) else None
    return start if not _is_clause(found) and has_finite(frame, start, len(frame)) else None


def _is_clause(found: Report) -> bool:
    """Whether what stands before has a verb already."""
    return found.before is not None and has_finite(found.frame, *found.before)


def _ends_with(frame: Frame, start: int) -> bool:
    """Whether one phrase from `start` ends the sentence: "It was filmed, she says, in a hut"."""
    return next_mark(frame, start) >= len(frame) - 1


def _goes_on_after_stop(frame: Frame, start: int) -> bool:
    """Whether words in quotation marks and no cue follow: "P, X said; there is “a guard”"."""
    quoted = any(frame.is_quote(place) for place in range(start, len(frame)))
    return quoted and frame.verbs.isdisjoint(range(start, len(frame)))


def _adds(frame: Frame, start: int, *, present: bool = False) -> bool:
    """Whether "and" adds a quotation, or a clause without a cue: ", he said, and it was wet"."""
    if frame.lower(start) in ("and", "but", "or") and frame.is_quote(start + 1):
        return True
    if frame.lower(start) in _RESTRICTING and frame.verbs.isdisjoint(range(start, len(frame))):
        return frame.lower(start) != "but" or begins_phrase(frame, start + 1)
    until = next_mark(frame, start)
    quiet = frame.verbs.isdisjoint(range(start, len(frame)))
    if quiet and frame.tag(start + 1) in (Tag.AUXILIARY, Tag.MODAL) and frame.lower(start) == "and":
        return True
    if quiet and frame.lower(start) == "and" and frame.tag(start + 1) is Tag.PAST:
        return present
    opens = frame.lower(start) == "and" and begins_phrase(frame, start + 1)
    verbal = has_finite(frame, start + 1, until) or frame.is_quote(until - 1)
    return quiet and opens and verbal


def _gap(found: Report) -> Units | None:
    """What a relative clause without object says something about: a charge which X denies."""
    frame, subject = found.frame, found.subject
    if subject is None or found.inverted:
        return None
    place = subject.start - 1
    split = _split_thesis(frame, subject)
    if split is not None:
        thesis = Subject(subject.start, split, subject.start)
        found.subject = Subject(split, subject.end, split)
        return thesis.start, thesis.end
    if frame.lower(place) in ("which", "that", "whom") and is_nominal_or_comma(frame, place - 1):
        place -= 1
    elif (
        frame.tag(place) in (Tag.THAT, Tag.CONJUNCTION)
        or frame.kind(place) is not Kind.WORD
        or found.complement.taken is Taken.NOUN
    ):
        return None
    if frame.lower(place) == "something" and frame.lower(place - 1) == ",":
        return _clausal_antecedent(frame, place - 1)
    if frame.lower(place) == "," and frame.lower(place + 1) == "which":
        return _clausal_antecedent(frame, place)
    start = phrase_left(frame, place + 1)
    if start is None or start > place or start - 1 in frame.verbs:
        return None
    contact = place == subject.start - 1
    if contact and (frame.tag(place) is not Tag.NOUN or frame.tag(start) is not Tag.DETERMINER):
        return None
    return start, place + 1


def _split_thesis(frame: Frame, subject: Subject) -> int | None:
    """Where the subject begins in "a version neighbours contest": after what they contest."""
    if frame.lower(subject.start) not in ("a", "an", "the", "that", "this"):
        return None
    for place in range(subject.start + 1, subject.end - 1):
        following = frame.tag(place + 1)
        if frame.lower(place) in THESES and following in (Tag.NOUN, Tag.NAME, Tag.DETERMINER):
            return place + 1
    return None


def is_nominal_or_comma(frame: Frame, place: int) -> bool:
    return frame.lower(place) == "," or frame.tag(place) in NOMINAL


def _clausal_antecedent(frame: Frame, comma: int) -> Units | None:
    """The clause before ", which X denies"."""
    start = comma
    while start > 0 and start - 1 not in frame.verbs:
        before = frame.lower(start - 1)
        if before in _HARD | {"that", ","}:
            break
        start -= 1
    return (start, comma) if start < comma else None
