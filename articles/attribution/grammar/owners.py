"""Cues that are nouns: "X's charge that P", "a charge by X that P", "in X's words". Pure."""

from articles.attribution.clauses.clause_grammar import clause_start
from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.clauses.nominals import begins_phrase, is_be
from articles.attribution.grammar.objects import Complement, Taken
from articles.attribution.grammar.phrases import phrase_left
from articles.attribution.grammar.phrases_right import phrase_right
from articles.attribution.grammar.standing import Report
from articles.attribution.grammar.subjects import Subject
from articles.attribution.lexicon.function_words import POSSESSIVES
from articles.attribution.records import Cue
from articles.attribution.tagging.tags import FINITE, Tag

#: "in X's words", "by X's account", "on X's reckoning".
_OPENING = frozenset({"in", "by", "to", "on", "for"})


def noun_report(frame: Frame, cue: Cue, earlier: list[Report], taken: set[int]) -> Report | None:
    """Settle who holds what a noun names, and where it is said."""
    first, last = frame.place(cue.first), frame.place(cue.last - 1) + 1
    head = frame.place(cue.head)
    if head < 0:
        return None
    first, last = (head, head + 1) if first < 0 or last <= 0 else (first, last)
    owner, after = _owner(frame, head)
    if owner is None:
        return None
    found = Report(cue, frame, first, last, owner, owner.edge, after, _said(frame, after))
    if found.complement.taken is Taken.NONE:
        _surrounded(found, head)
    return found


def _owner(frame: Frame, head: int) -> tuple[Subject | None, int]:
    """Whose it is, and after what names that."""
    before = head - 1
    while before > 0 and frame.tag(before) in (Tag.ADJECTIVE, Tag.NUMBER, Tag.ADVERB):
        before -= 1
    if frame.tag(before) is Tag.GENITIVE:
        start = phrase_left(frame, before)
        if start is not None:
            return Subject(start, before, start), head + 1
    if frame.lower(before) in POSSESSIVES:
        return Subject(before, before + 1, before), head + 1
    for place in range(head + 1, min(head + 5, len(frame))):
        if frame.lower(place) in ("by", "from") or (
            place == head + 1 and frame.lower(place) == "of"
        ):
            end = phrase_right(frame, place + 1, len(frame))
            if end is not None:
                return Subject(place + 1, end, place), end
        if frame.kind(place) is Kind.MARK or frame.tag(place) is Tag.THAT:
            break
    return None, head + 1


def _said(frame: Frame, after: int) -> Complement:
    """What the noun's clause says; also behind "is": "the club's position is that P"."""
    after = _past_aside(frame, after)
    if is_be(frame.lower(after)) and (
        frame.lower(after + 1) in ("that", ":") or frame.is_quote(after + 1)
    ):
        after += 1
    if frame.lower(after) == "that":
        return Complement(Taken.CLAUSE, after + 1, after)
    comma = frame.lower(after) in {",", ":"}
    if frame.is_quote(after) or (comma and frame.is_quote(after + 1)):
        return Complement(Taken.QUOTE, after + comma, after)
    return Complement(Taken.NONE, after, after)


def _past_aside(frame: Frame, place: int) -> int:
    """After ", delivered on Friday," where "is" or "was" follows; else `place`."""
    if frame.lower(place) != ",":
        return place
    for end in range(place + 2, min(place + 14, len(frame))):
        if frame.lower(end) == ",":
            return end + 1 if is_be(frame.lower(end + 1)) else place
    return place


def _surrounded(found: Report, head: int) -> None:
    """ "P, in X's view": what is said stands around the phrase."""
    frame, subject = found.frame, found.subject
    if subject is None:
        return
    preposition = min(found.first, subject.start)
    if frame.lower(preposition) not in _OPENING:
        preposition -= 1
    if frame.lower(preposition) not in _OPENING:
        return
    found.edge = preposition
    comma = frame.lower(found.right) == ","
    start = clause_start(frame, preposition)
    if start < preposition:
        last = preposition - 1 if frame.lower(preposition - 1) == "," else preposition
        found.before = (start, last)
        found.rest = _rest(frame, found.right)
    elif comma or begins_phrase(frame, found.right):
        found.complement = Complement(Taken.CLAUSE, found.right + comma, found.right)


def _rest(frame: Frame, place: int) -> int | None:
    """Where what is said goes on behind the phrase: "There is, in X's words, “no plan”"."""
    if frame.lower(place) != "," or place + 1 >= len(frame):
        return None
    goes_on = frame.lower(place + 1) in ("only", "but", "and", "nothing", "not", "just")
    finite = frame.tag(place + 1) in FINITE
    return place + 1 if goes_on or finite or frame.is_quote(place + 1) else None
