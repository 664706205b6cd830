"""Passives, and who is quoted as saying: where the subject is not who speaks. Pure."""

from dataclasses import replace

from articles.attribution.clauses.clause_grammar import clause_start
from articles.attribution.clauses.frames import Kind
from articles.attribution.clauses.nominals import begins_phrase, is_glue, is_time
from articles.attribution.grammar.objects import Complement, Taken, complement
from articles.attribution.grammar.phrases import phrase_left
from articles.attribution.grammar.phrases_right import phrase_right
from articles.attribution.grammar.standing import Report, Units
from articles.attribution.grammar.subjects import Subject
from articles.attribution.lexicon.reporting_nouns import CUE_NOUNS, THESES
from articles.attribution.lexicon.speech_places import MEDIUM_NOUNS
from articles.attribution.records import Act, Cue, Form, Sign
from articles.attribution.tagging.tags import Tag


def name_agent(found: Report) -> None:
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
        if found.complement.taken is Taken.BARE:  # The verb of the sentence.
            found.complement = Complement(Taken.NONE, end, end)
        found.right = found.complement.before
    else:
        _name_late_agent(found)


def is_reduced_passive(found: Report) -> bool:
    """Whether a past form is a participle with its agent: "an account borne out by pictures"."""
    frame, after = found.frame, found.last
    if found.cue.sign is not Sign.VERB or found.cue.form is not Form.FINITE:
        return False
    if frame.tag(after - 1) is not Tag.PAST and frame.tag(found.first) is not Tag.PAST:
        return False
    agent = frame.lower(after) == "by" and begins_phrase(frame, after + 1)
    return agent and frame.lower(after + 1) not in MEDIUM_NOUNS and not is_time(frame, after + 1)


def name_quoted(found: Report) -> None:
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
    """What a passive is about: P in "the charge that P was denied", else its subject."""
    frame, first, subject = found.frame, found.first, found.subject
    if "addressee" in found.cue.takes and found.cue.act is not Act.ACCUSE:
        return None  # The subject is who was told.
    if subject is not None and subject.edge > subject.start:
        head = frame.lower(subject.end - 1)
        if head not in CUE_NOUNS and head not in THESES:
            return None
    if subject is None and frame.lower(first - 1) == ",":
        start = phrase_left(frame, first - 1)  # "The charge, denied by both men, …"
        return None if start is None else (start, first - 1)
    start = clause_start(frame, first)
    for place in range(start + 1, first):
        if frame.lower(place) == "that" and frame.lower(place - 1) in CUE_NOUNS:
            return place + 1, first
    return None if subject is None else (subject.start, subject.end)
