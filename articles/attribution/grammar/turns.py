"""Who speaks by a cue: subject before or behind it, inherited, or named by "according to". Pure.

Inversion and interruption are settled once for all cues: X said P; P, X said; P, said X; P, X
said, P.
"""

from articles.attribution.clauses.clause_grammar import (
    clause_start,
    is_clause,
    is_clause_start,
    segment_start,
)
from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.cues.adverbial_cues import TRUSTED
from articles.attribution.cues.copular_cues import copular_subject
from articles.attribution.grammar.adjuncts import skip_adjuncts
from articles.attribution.grammar.objects import Complement, Taken, complement
from articles.attribution.grammar.passives import is_reduced_passive, name_agent, name_quoted
from articles.attribution.grammar.phrases import phrase_left
from articles.attribution.grammar.phrases_right import phrase_right
from articles.attribution.grammar.sides import rest_of, settle_sides
from articles.attribution.grammar.standing import Report
from articles.attribution.grammar.subjects import (
    Subject,
    clause_subject,
    subject_left,
    subject_right,
)
from articles.attribution.records import Act, Cue, Form, Sign
from articles.attribution.tagging.tags import Tag

_DASHES = frozenset({"—", "–", "--"})
#: What a predicate begins with, and no aside between commas.
_PREDICATE = frozenset({Tag.AUXILIARY, Tag.MODAL, Tag.VERB})
#: "P, denied X" is no English, "P, said X" is.
_INVERTING = frozenset({Act.SAY, Act.SHOW, Act.CONCEDE, Act.ACCUSE})


def report(frame: Frame, cue: Cue, earlier: list[Report], taken: set[int]) -> Report | None:
    """Settle how a cue stands; `earlier` are the reports before it in its frame."""
    first, last = frame.place(cue.first), frame.place(cue.last - 1) + 1
    if first < 0 or last <= first:
        first = frame.place(cue.head)
        last = first + 1
    if first < 0:
        return None
    if cue.sign is Sign.ACCORDING:
        return _according(frame, cue, first, last)
    if cue.rule == "copular":
        return _copular(frame, cue, first, last)
    found = _verbal(frame, cue, first, last, taken)
    if cue.sign is Sign.PASSIVE or cue.form is Form.PAST_PARTICIPLE or is_reduced_passive(found):
        name_agent(found)
    elif cue.lemma in ("quote", "cite"):
        name_quoted(found)
    if cue.act is Act.REFUSE and frame.lower(last) == "from":
        end = phrase_right(frame, last + 1, len(frame))
        found.subject = Subject(last + 1, end, first) if end is not None else found.subject
        found.complement = Complement(Taken.NONE, last, last)
    if found.subject is None:
        _inherit(found, earlier)
    settle_sides(found, taken)
    return found


def _copular(frame: Frame, cue: Cue, first: int, last: int) -> Report | None:
    """'"…" was all X would say': the quotation before is what is said."""
    for quote in range(first - 1, -1, -1):
        if not frame.is_quote(quote):
            continue
        start = copular_subject(frame, quote)
        end = phrase_right(frame, start, first) if start >= 0 else None
        if end is None:
            return None
        nothing = Complement(Taken.NONE, last, last)
        subject = Subject(start, end, start)
        before = (quote, quote + 1)
        return Report(cue, frame, first, last, subject, start, last, nothing, before=before)
    return None


def _verbal(frame: Frame, cue: Cue, first: int, last: int, taken: set[int]) -> Report:
    if cue.form is Form.PARTICIPLE:
        subject = _participle_subject(frame, first)
        edge = subject.edge if subject else first
        after = complement(frame, last, cue)
        return Report(cue, frame, first, last, subject, edge, after.before, after)
    subject = subject_left(frame, first)
    if frame.lower(first) in ("neither", "none", "nobody") and _stands_alone(frame, first, last):
        subject = Subject(first, first + 1, first)  # It stands inside the cue.
    after = complement(frame, last, cue)
    if cue.form is not Form.INFINITIVE and cue.sign is Sign.VERB:
        inverted = _inversion(frame, cue, first, last, subject, taken)
        if inverted:
            return inverted
    edge = subject.edge if subject else first
    return Report(cue, frame, first, last, subject, edge, after.before, after)


def _stands_alone(frame: Frame, first: int, last: int) -> bool:
    """Whether "neither" is a subject: "a charge neither has answered", not "neither … nor"."""
    inner = {frame.lower(place) for place in range(first, last)}
    return frame.tag(first + 1) in (Tag.AUXILIARY, Tag.MODAL) and "nor" not in inner


def _participle_subject(frame: Frame, first: int) -> Subject | None:
    """The noun that a participle follows at once: commentary suggesting that …"""
    start = phrase_left(frame, first)
    if start is None:
        return None
    return Subject(start, first, start)


def _inversion(
    frame: Frame, cue: Cue, first: int, last: int, subject: Subject | None, taken: set[int]
) -> Report | None:
    """The report where the subject follows: "…," said X; P, say residents; reads a post."""
    before = first - 1
    while frame.tag(before) is Tag.ADVERB:
        before -= 1
    if frame.tag(last - 1) is Tag.PREPOSITION or "quote" not in cue.takes:
        return None
    quoted = frame.is_quote(before) or frame.is_quote(before - 1)
    if not quoted and first > 0 and cue.act not in _INVERTING and cue.lemma != "counter":
        return None
    spoken = frame.is_quote(before) or frame.lower(before) in {",", *_DASHES}
    if not spoken and first > 0:
        return None
    if subject is not None and not _is_clausal(frame, subject, before):
        return None
    follows = subject_right(frame, last)
    if follows is None or not _closes(frame, follows.end):
        return None
    if first == 0 and frame.lower(skip_adjuncts(frame, follows.end)) != ":":
        return None
    after = complement(frame, follows.end, _silent(cue))
    if after.taken not in (Taken.QUOTE, Taken.COLON):
        after = Complement(Taken.NONE, after.before, after.before)
    return Report(cue, frame, first, last, follows, before + 1, after.before, after, inverted=True)


def _is_clausal(frame: Frame, subject: Subject, before: int) -> bool:
    """Whether what looks like a subject before a comma is rather the end of a clause."""
    if frame.is_quote(before):
        return True
    start = segment_start(frame, before, subject.start)
    if start <= subject.start and before == subject.end:
        return True  # No comma parts a subject from its verb: "Nonsense, said X".
    if start > subject.end and frame.tag(start) in _PREDICATE:
        return True  # "The pumps, which are new, may be harmful, says X": its verb, no aside.
    return is_clause(frame, start, before)


def _silent(cue: Cue) -> Cue:
    """The cue with its objects behind it: it governs nothing more than a quotation."""
    return Cue(cue.first, cue.last, cue.head, cue.sentence, cue.lemma, cue.act, cue.sign, cue.form)


def _closes(frame: Frame, place: int) -> bool:
    """Whether a reporting clause may end at `place`, adjuncts passed over."""
    place = skip_adjuncts(frame, place)
    if place >= len(frame) or frame.is_quote(place):
        return True
    if frame.kind(place) is Kind.MARK:
        return True
    return frame.tag(place) in (Tag.CONJUNCTION, Tag.PREPOSITION, Tag.TO, Tag.ING, Tag.RELATIVE)


def _inherit(found: Report, earlier: list[Report]) -> None:
    """Give a cue without subject that of the cue it is joined to, else that of its clause."""
    for other in reversed(earlier):
        governs = other.subject is not None and other.cue.form is not Form.INFINITIVE
        if governs and not _parted(found.frame, other.last, found.first):
            found.subject = other.subject
            found.inherits = other
            return
    found.subject = clause_subject(found.frame, found.first) or _beside(found)


def _beside(found: Report) -> Subject | None:
    """The subject next to a participle that no verb stands before: "The envoy, saying P, left"."""
    frame, comma = found.frame, found.first - 1
    if frame.lower(comma) in ("while", "though", "although", "when"):
        comma -= 1
    if found.cue.form is not Form.PARTICIPLE:
        return None
    if frame.lower(comma) == ",":
        start = phrase_left(frame, comma)
        fits = start is not None and is_clause_start(frame, start)
        return Subject(start, comma, start) if fits and start is not None else None
    if found.first != 0:
        return None
    for place in range(found.last, len(frame)):
        if frame.lower(place) == ",":
            end = phrase_right(frame, place + 1, len(frame))
            return None if end is None else Subject(place + 1, end, place)
    return None


def _parted(frame: Frame, start: int, end: int) -> bool:
    return any(frame.lower(place) == ";" for place in range(start, end))


def _according(frame: Frame, cue: Cue, first: int, last: int) -> Report | None:
    if cue.rule == TRUSTED:
        return _trusted(frame, cue, first, last)
    end = phrase_right(frame, last, len(frame))
    if end is None:
        return None
    subject = Subject(last, end, first)
    after = Complement(Taken.NONE, end, end)
    found = Report(cue, frame, first, last, subject, first, skip_adjuncts(frame, end), after)
    start = clause_start(frame, first)
    before = first - 1 if frame.lower(first - 1) == "," else first
    if before > start:
        found.before = (start, before)
        found.rest = rest_of(found)
    elif frame.lower(end) == ",":
        end = _past_asides(frame, end)
        found.complement = Complement(Taken.CLAUSE, end + 1, end)
    return found


def _trusted(frame: Frame, cue: Cue, first: int, last: int) -> Report | None:
    """ "P if X is to be believed", "If X is to be believed, P"."""
    start = phrase_left(frame, first)
    if start is None or frame.lower(start - 1) != "if":
        return None
    subject = Subject(start, first, start - 1)
    nothing = Complement(Taken.NONE, last, last)
    found = Report(cue, frame, first, last, subject, start - 1, last, nothing)
    low = clause_start(frame, start - 1)
    if start - 1 > low:
        found.before = (low, start - 1 - (frame.lower(start - 2) == ","))
    elif frame.lower(last) == ",":
        found.complement = Complement(Taken.CLAUSE, last + 1, last)
    return found


def _past_asides(frame: Frame, comma: int) -> int:
    """The comma behind what is said about a source: ", led by X,"."""
    for _ in range(3):
        following = frame.tag(comma + 1)
        if following not in (Tag.PAST, Tag.ING, Tag.RELATIVE) or comma + 1 in frame.verbs:
            return comma
        closing = comma + 1
        while closing < len(frame) and frame.lower(closing) != ",":
            closing += 1
        if closing >= len(frame) - 1:
            return comma
        comma = closing
    return comma
