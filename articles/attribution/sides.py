"""How a cue stands in its sentence: who speaks, and on which side of it what is said lies. Pure.

Inversion and interruption are settled here, once for all cues: X said P; P, X said; P, said X;
P, X said, P.
"""

from dataclasses import dataclass, replace

from articles.attribution.frames import Frame, Kind
from articles.attribution.lexicon.grammar_words import (
    LINKS,
    QUESTION,
)
from articles.attribution.lexicon.reporting_nouns import CUE_NOUNS, THESES
from articles.attribution.lexicon.speech_places import MEDIUM_NOUNS
from articles.attribution.objects import Complement, Taken, complement, skip_adjuncts
from articles.attribution.phrases import begins_phrase, is_glue, is_time, phrase_left, phrase_right
from articles.attribution.records import Act, Cue, Form, Sign
from articles.attribution.subjects import (
    Subject,
    clause_subject,
    has_finite,
    is_clause,
    label_end,
    segment_start,
    subject_left,
    subject_right,
)
from articles.attribution.tagging import NOMINAL, Tag

_DASHES = frozenset({"—", "–", "--"})
_HARD = frozenset({";", ":", "—", "–", "--"})
_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})
#: "P, denied X" is no English, "P, said X" is.
_INVERTING = frozenset({Act.SAY, Act.SHOW, Act.CONCEDE, Act.ACCUSE})
_SPOKEN_ENDS = (",", "?", "!", "…", "—", "–", ".", "-")

Units = tuple[int, int]


@dataclass(slots=True)
class Report:
    """A cue in its frame. Places are units; spans of units are half-open.

    `before` is what is said in front of the reporting clause, `rest` is where it goes on behind
    it, `complement` what the cue governs. `edge` is where the reporting clause begins, `right`
    where it ends with its adjuncts.
    """

    cue: Cue
    frame: Frame
    first: int
    last: int
    subject: Subject | None
    edge: int
    right: int
    complement: Complement
    before: Units | None = None
    rest: int | None = None
    inverted: bool = False
    inherits: "Report | None" = None
    gap: Units | None = None
    #: Where the agent of a passive ends what is said.
    stop: int | None = None


def report(frame: Frame, cue: Cue, earlier: list[Report], claimed: set[int]) -> Report | None:
    """Settle how a cue stands; `earlier` are the reports before it in its frame."""
    first, last = frame.place(cue.first), frame.place(cue.last - 1) + 1
    if first < 0 or last <= first:
        first = frame.place(cue.head)
        last = first + 1
    if first < 0:
        return None
    if cue.sign is Sign.ACCORDING:
        return _according(frame, cue, first, last)
    found = _verbal(frame, cue, first, last, claimed)
    if cue.sign is Sign.PASSIVE or cue.form is Form.PAST_PARTICIPLE or _is_reduced_passive(found):
        _name_agent(found)
    elif cue.lemma in ("quote", "cite"):
        _name_quoted(found)
    if found.subject is None:
        _inherit(found, earlier)
    _settle_sides(found, claimed)
    return found


def _verbal(frame: Frame, cue: Cue, first: int, last: int, claimed: set[int]) -> Report:
    if cue.form is Form.PARTICIPLE:
        subject = _participle_subject(frame, first)
        edge = subject.edge if subject else first
        after = complement(frame, last, cue)
        return Report(cue, frame, first, last, subject, edge, after.before, after)
    subject = subject_left(frame, first)
    after = complement(frame, last, cue)
    if cue.form is not Form.INFINITIVE and cue.sign is Sign.VERB:
        inverted = _inversion(frame, cue, first, last, subject, claimed)
        if inverted:
            return inverted
    edge = subject.edge if subject else first
    return Report(cue, frame, first, last, subject, edge, after.before, after)


def _name_agent(found: Report) -> None:
    """In "X was accused by Y of Z" it is Y who says it, of X."""
    frame, place = found.frame, found.last
    while frame.tag(place) is Tag.ADVERB:
        place += 1
    end = place
    if frame.lower(place) == "by":
        end = _agent_end(found, place + 1)
    quoted = frame.lower(end) == "as" and frame.tag(end + 1) is Tag.ING
    if end > place and not quoted:
        found.gap = _said_of(found)
        found.subject = Subject(place + 1, end, found.edge)
    if quoted:
        end += 2
    if end > found.last:
        found.complement = complement(frame, end, found.cue)
        found.right = found.complement.before
    else:
        _name_late_agent(found)


def _is_reduced_passive(found: Report) -> bool:
    """Whether a past form is a participle with its agent: "an account borne out by pictures"."""
    frame, after = found.frame, found.last
    if found.cue.sign is not Sign.VERB or found.cue.form is not Form.FINITE:
        return False
    if frame.tag(after - 1) is not Tag.PAST and frame.tag(found.first) is not Tag.PAST:
        return False
    agent = frame.lower(after) == "by" and begins_phrase(frame, after + 1)
    return agent and frame.lower(after + 1) not in MEDIUM_NOUNS and not is_time(frame, after + 1)


def _name_quoted(found: Report) -> None:
    """In "X quoted Y as saying P" it is Y who says P."""
    frame, start = found.frame, found.complement.start
    if found.complement.taken is not Taken.NOUN:
        return
    end = phrase_right(frame, start, len(frame))
    if end and frame.lower(end) == "as" and frame.tag(end + 1) is Tag.ING:
        found.subject = Subject(start, end, found.edge)
        found.complement = complement(frame, end + 2, _saying(found.cue))
        found.right = found.complement.before


def _saying(cue: Cue) -> Cue:
    return replace(cue, takes=frozenset({"clause", "quote"}))


def _agent_end(found: Report, start: int) -> int:
    """The end of a passive's agent: before what the cue's own preposition governs."""
    frame = found.frame
    end = phrase_right(frame, start, len(frame), source=False) or start - 1
    for place in range(start + 1, end):
        if frame.tag(place) is Tag.PREPOSITION and frame.lower(place) in found.cue.takes:
            return place
    return end


def _name_late_agent(found: Report) -> None:
    """The agent behind what is said: "was seen looking into cars by a caller"."""
    frame = found.frame
    for place in range(found.last, min(found.last + 14, len(frame))):
        if frame.kind(place) is Kind.MARK and not is_glue(frame, place):
            return
        if frame.lower(place) == "by":
            end = phrase_right(frame, place + 1, len(frame), source=False)
            if end is None or frame.tag(place + 1) is Tag.ING:
                continue
            found.gap = _said_of(found)
            found.subject = Subject(place + 1, end, found.edge)
            found.stop = place
            return


def _said_of(found: Report) -> Units | None:
    """What a passive is about: P in "the claim that P was denied", else its subject."""
    frame, first, subject = found.frame, found.first, found.subject
    if "addressee" in found.cue.takes and found.cue.act is not Act.ACCUSE:
        return None  # The subject is who was told.
    if subject is not None and subject.edge > subject.start:
        head = frame.lower(subject.end - 1)
        if head not in CUE_NOUNS and head not in THESES:
            return None
    start = clause_start(frame, first)
    for place in range(start + 1, first):
        if frame.lower(place) == "that" and frame.lower(place - 1) in CUE_NOUNS:
            return place + 1, first
    return None if subject is None else (subject.start, subject.end)


def _participle_subject(frame: Frame, first: int) -> Subject | None:
    """The noun that a participle follows at once: commentary suggesting that …"""
    start = phrase_left(frame, first)
    if start is None:
        return None
    return Subject(start, first, start)


def _inversion(
    frame: Frame, cue: Cue, first: int, last: int, subject: Subject | None, claimed: set[int]
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
        if other.subject is not None and other.cue.form is not Form.INFINITIVE:
            if other.frame is found.frame and not _parted(found.frame, other.last, found.first):
                found.subject = other.subject
                found.inherits = other
                return
    found.subject = clause_subject(found.frame, found.first)


def _parted(frame: Frame, start: int, end: int) -> bool:
    return any(frame.lower(place) == ";" for place in range(start, end))


# -- which side -----------------------------------------------------------------------------------


def _settle_sides(found: Report, claimed: set[int]) -> None:
    """Decide what stands before the reporting clause and what goes on behind it."""
    frame = found.frame
    if found.cue.form is Form.PARTICIPLE or found.inherits is not None:
        return
    if found.gap is not None:
        return
    if found.complement.taken in (Taken.NONE, Taken.QUOTE, Taken.BARE):
        found.gap = _gap(found)
        if found.gap:
            return
    last = found.edge - 1
    if frame.lower(last) in ("as", "so") and last > 0:
        last -= 1
    mark = frame.lower(last)
    quote = last - 1 if mark in {",", *_DASHES} or (mark == ":" and last == 1) else last
    if frame.is_quote(quote) and frame[quote].quotation not in claimed and _is_spoken(frame, quote):
        found.before = (_quote_start(frame, quote), quote + 1)
    elif mark in {",", *_DASHES, "?", "!"} and found.complement.taken in (Taken.NONE, Taken.QUOTE):
        parted = frame.lower(found.complement.start - 1) == ","
        if found.complement.taken is Taken.NONE or parted:
            found.before = _clause_before(frame, last)
    if found.before is not None:
        found.rest = _rest(found)


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
    return start if len(words) > 1 else quote


def _clause_before(frame: Frame, last: int) -> Units | None:
    """The clause that ends before the comma at `last`."""
    start = clause_start(frame, last)
    if start >= last:
        return None
    if last - start == 1 and frame.lower(start) in LINKS:
        return None
    return start, last


def clause_start(frame: Frame, place: int) -> int:
    """Where the sentence, or its part after a colon or semicolon, begins that `place` is in."""
    start = place
    while start > 0:
        word = frame.lower(start - 1)
        if word in _HARD or (word in {".", "!", "?"} and _ends_sentence(frame, start - 1)):
            break
        start -= 1
    if start == 0:
        start = label_end(frame, place)
    while start < place and (frame.lower(start) in LINKS or frame.lower(start) == ","):
        start += 1
    return start


def _ends_sentence(frame: Frame, place: int) -> bool:
    following = frame.text_of(place + 1)
    return not is_glue(frame, place) and (frame.is_quote(place + 1) or following[:1].isupper())


def _rest(found: Report) -> int | None:
    """Where an interrupted content goes on behind the reporting clause."""
    frame = found.frame
    mark = frame.lower(found.right)
    if found.complement.taken is Taken.QUOTE:
        return found.complement.start
    if mark not in {",", *_DASHES, ":"} or found.before is None or found.right + 1 >= len(frame):
        return None
    start = found.right + 1
    if frame.is_quote(start):
        return start
    first, last = found.before
    if frame.is_quote(last - 1) or mark != ",":
        return None
    if frame.lower(start) in ("and", "but", "or") and frame.is_quote(start + 1):
        return start
    tag = frame.tag(start)
    if tag is Tag.THAT:
        return start + 1
    pronoun = found.subject is not None and frame.tag(found.subject.start) is Tag.PRONOUN
    if pronoun and frame.lower(start) in QUESTION:
        return start
    if tag in (Tag.ING, Tag.RELATIVE, Tag.PREPOSITION):
        return None
    if not has_finite(frame, first, last):
        verbal = tag in _FINITE or has_finite(frame, start, len(frame))
        return start if verbal else None
    return start if tag in _FINITE and start not in frame.verbs else None


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


# -- according to ---------------------------------------------------------------------------------


def _according(frame: Frame, cue: Cue, first: int, last: int) -> Report | None:
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
        found.rest = _rest(found)
    elif frame.lower(end) == ",":
        end = _past_asides(frame, end)
        found.complement = Complement(Taken.CLAUSE, end + 1, end)
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
