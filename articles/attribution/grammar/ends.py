"""Where what a cue reports ends: at a stop, or where another cue takes over. Pure."""

from articles.attribution.clauses.clause_grammar import has_finite, main_verb, next_mark
from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.clauses.nominals import begins_phrase, is_core, is_glue
from articles.attribution.grammar.adjuncts import is_outer_adjunct
from articles.attribution.grammar.objects import Taken
from articles.attribution.grammar.standing import Report
from articles.attribution.lexicon.grammar_words import JOINING, PREPOSITIONAL, SUBORDINATE
from articles.attribution.lexicon.reporting_nouns import CUE_NOUNS, THESES
from articles.attribution.records import Form, Sign
from articles.attribution.tagging.tags import Tag

_AFTER_NAMING = frozenset(
    {Tag.RELATIVE, Tag.PAST, Tag.PRONOUN, Tag.NAME, Tag.DETERMINER, Tag.ADVERB}
)
_DASHES = frozenset({"—", "–", "--"})
_HARD = frozenset({";", ":", "—", "–", "--"})


def noun_end(frame: Frame, start: int, high: int) -> int:
    """Where what is said as a noun phrase, a gerund or an infinitive ends."""
    place = start
    while place < high:
        if _closes_noun(frame, place, start):
            break
        place += 1
    return place


def _closes_noun(frame: Frame, place: int, start: int) -> bool:
    word = frame.lower(place)
    if place == start:
        return False
    if frame.kind(place) is Kind.MARK:
        if word == ",":
            return not _goes_on(frame, place + 1)
        return (
            word in {";", ":", ".", "!", "?", *_DASHES}
            and not is_glue(frame, place)
            and word != "-"
        )
    if frame.kind(place) is not Kind.WORD:
        return False
    if word == "as":
        until = next_mark(frame, place + 1)
        joined = (at for at in range(place, until) if frame.lower(at) in ("and", "but"))
        return frame.headline or has_finite(frame, place + 1, next(joined, until))
    if word in SUBORDINATE:
        if frame.headline:
            return True
        clausal = word not in PREPOSITIONAL or has_finite(
            frame, place + 1, next_mark(frame, place + 1)
        )
        return clausal and frame.tag(start) is not Tag.TO
    if word in ("and", "but", "or"):
        return _is_new_predicate(frame, place)
    return is_outer_adjunct(frame, place)


def _goes_on(frame: Frame, place: int) -> bool:
    """Whether a noun phrase goes on after a comma: a number, "or", one more of a list."""
    if frame.tag(place) is Tag.NUMBER or _is_listed(frame, place):
        return True
    return frame.lower(place) in ("or", "at", "including") or (
        frame.tag(place) is Tag.ADJECTIVE and frame.tag(place - 2) is Tag.ADJECTIVE
    )


def _is_listed(frame: Frame, place: int) -> bool:
    """Whether one more of a list stands between a comma and "and": rain, wind and a tide."""
    for end in range(place, min(place + 5, len(frame))):
        if frame.lower(end) in ("and", "or"):
            return end > place and begins_phrase(frame, end + 1)
        if not is_core(frame, end):
            return False
    return False


def _is_new_predicate(frame: Frame, place: int) -> bool:
    """Whether a conjunction joins a verb to that of the cue."""
    place += 1
    while frame.tag(place) in (Tag.ADVERB, Tag.NEGATION):
        place += 1
    return place in frame.verbs or (
        frame.tag(place) in (Tag.PAST, Tag.AUXILIARY, Tag.MODAL) and frame.kind(place) is Kind.WORD
    )


def clause_end(report: Report, start: int, later: list[Report]) -> int:
    """Where the clause that begins at `start` ends: at a stop, or where another cue takes over."""
    frame = report.frame
    limit = limit_of(report, start, later)
    for place in range(start + 1, limit):
        word = frame.lower(place)
        if word == ";" or (word in {".", "!", "?"} and _is_stop(frame, place)):
            return place
        if (
            word == ","
            and place > start + 2
            and (_is_subordinate(report) or _names_it_anew(frame, place + 1))
        ):
            return place
        if word == "," and frame.lower(place + 1) in ("while", "whereas", "although", "though"):
            return place
        if word == "," and frame.headline and frame.lower(place + 1) == "then":
            return place
        if (
            word == "as"
            and frame.headline
            and "as" not in report.cue.takes
            and frame.lower(place - 1) != "as"
        ):
            return place - 1 if frame.lower(place - 1) == "," else place
    return limit


def _names_it_anew(frame: Frame, place: int) -> bool:
    """Whether what was said is taken up after a comma: ", a charge which", ", a view shared by"."""
    if frame.lower(place) not in ("a", "an", "something"):
        return False
    for head in range(place + 1, min(place + 4, len(frame))):
        if frame.lower(head) in CUE_NOUNS or frame.lower(head) in THESES:
            following = frame.tag(head + 1)
            return following in _AFTER_NAMING
        if frame.tag(head) not in (Tag.ADJECTIVE, Tag.NOUN, Tag.PAST):
            return False
    return False


def _is_stop(frame: Frame, place: int) -> bool:
    return not is_glue(frame, place) or place == len(frame) - 1


def _is_subordinate(report: Report) -> bool:
    """Whether the reporting clause is itself one of time or contrast: "While X says P, Q"."""
    if report.subject is None or report.before:
        return False
    before = report.subject.start - 1
    word = report.frame.lower(before)
    return before <= 1 and word in ("while", "although", "though", "as", "after", "when", "whereas")


def limit_of(report: Report, start: int, later: list[Report]) -> int:
    """The first place from `start` on where a later cue ends what this one says."""
    frame = report.frame
    end = len(frame) if report.stop is None else report.stop
    for other in later:
        if other.first < start or other is report:
            continue
        cut = _cut(report, other, start)
        if cut is not None and start < cut < end:
            end = cut
    return _within_clause(report, start, end)


def _within_clause(report: Report, start: int, end: int) -> int:
    """Where a relative clause ends that the cue stands in, and its sentence goes on."""
    frame, subject = report.frame, report.subject
    if subject is None or report.before:
        return end
    relative = subject.edge > subject.start and subject.edge < report.first
    participle = report.cue.form is Form.PARTICIPLE
    link = report.first - (frame.lower(report.first - 1) in SUBORDINATE)
    aside = participle and (subject.end == link - 1 or subject.start > report.first)
    if aside or (relative and frame.lower(subject.edge - 1) == ","):
        commas = (place for place in range(start + 1, end) if frame.lower(place) == ",")
        return next(commas, end)
    attached = participle and subject.end == report.first
    if not relative and not attached:
        return end
    clausal = report.complement.taken in (Taken.CLAUSE, Taken.QUESTION, Taken.BARE)
    return main_verb(frame, start, end, int(clausal)) or end


def _cut(report: Report, other: Report, start: int) -> int | None:
    """Where `other` ends the content of `report` that begins at `start`, None for nowhere."""
    frame = report.frame
    if other.before is not None:
        first = other.before[0]
        if first <= start:
            return _before_mark(frame, other.edge)
        return _before_mark(frame, first) if frame.lower(first - 1) in _HARD else None
    if other.gap is not None and other.gap[1] >= start:
        return _gap_cut(frame, other, start)
    if other.inherits is not None or other.cue.form is Form.PARTICIPLE:
        return _joined_cut(frame, report, other)
    if other.cue.sign is Sign.ACCORDING:
        return _before_mark(frame, other.edge)
    if other.subject is None:
        return None
    place = other.subject.start - 1
    if report.cue.sign is Sign.NOUN and frame.lower(place) == ",":
        return place  # "To the suggestion that P, X responded"
    if frame.lower(place) in (
        "and",
        "but",
        "while",
        "whereas",
        "although",
        "though",
        "yet",
        "then",
    ):
        comma = frame.lower(place - 1) in {",", ";", *_DASHES}
        if comma:
            return place - 1
        return place if frame.lower(place) in ("but", "while", "whereas", "although") else None
    return place if frame.lower(place) in {";", ":", *_DASHES} else None


def _before_mark(frame: Frame, place: int) -> int:
    """The place of the comma before `place`, or itself."""
    return place - 1 if frame.lower(place - 1) in {",", ";", ":", *_DASHES} else place


def _gap_cut(frame: Frame, other: Report, start: int) -> int | None:
    """Where ", a charge X denies" or ", which X denies" begins."""
    if other.gap is None or other.subject is None:
        return None
    for place in (other.gap[0] - 1, other.gap[1]):
        if frame.lower(place) in {",", *_DASHES} and place > start:
            return place
    return None


def _joined_cut(frame: Frame, report: Report, other: Report) -> int | None:
    """Where the conjunction or comma stands that joins a second verb to the first."""
    place = other.first - 1
    while place > report.last and frame.tag(place) in (Tag.ADVERB, Tag.NEGATION):
        place -= 1
    if other.cue.form is Form.PARTICIPLE:
        return place if frame.lower(place) in {",", *_DASHES} else None
    if frame.lower(place) in JOINING:
        place -= frame.lower(place - 1) in {",", ";"}
        return place
    return place if frame.lower(place) in {",", ";"} else None
