"""The spans of what a cue reports, edges trimmed of quotation marks and punctuation. Pure."""

import re

from articles.attribution.frames import Frame, Kind
from articles.attribution.lexicon.grammar_words import ASKED, JOINING, MAKING, PERSONAL
from articles.attribution.lexicon.reporting_nouns import CUE_NOUNS, THESES
from articles.attribution.objects import Taken, is_outer_adjunct, noun_end, skip_adjuncts
from articles.attribution.owners import main_verb
from articles.attribution.phrases import is_be, is_glue, phrase_right
from articles.attribution.records import Act, Form, Sign
from articles.attribution.sides import Report, Units
from articles.attribution.tagging import Tag
from articles.spans import Span

_MARKS = " \t\n,;:–—\"“”„‟«»‹›‘’'`"
_ABBREVIATED = re.compile(r"\b(?:[^\W\d_]\.){2,}$|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|No|St)\.$")
_DASHES = frozenset({"—", "–", "--"})
_HARD = frozenset({";", ":", "—", "–", "--"})
#: Nouns of which a that-clause says what was said or thought.
_SAID = frozenset(CUE_NOUNS) | THESES | {"commentary", "belief", "hint", "hints"}


def contents(report: Report, later: list[Report]) -> list[Span]:
    """Return the spans of what a report says; `later` are the reports after it in its frame."""
    frame = report.frame
    units: list[Units] = []
    if report.before:
        units.append(_past_asked(report, report.before))
        if report.rest is not None:
            units.append((report.rest, clause_end(report, report.rest, later)))
    else:
        if report.gap:
            units.append(report.gap)
        after = _after(report, later)
        if after:
            units.append(after)
    spans = [trimmed(frame, first, last) for first, last in units if last > first]
    spans = [span for span in spans if span.end > span.start]
    if not spans and report.cue.act is Act.REFUSE:
        return [trimmed(frame, report.first, report.last)]
    return spans


def _is_pseudo_cleft(report: Report) -> bool:
    """ "What X did not say was why": the verb of the sentence is no part of what is said."""
    before = report.subject.start - 1 if report.subject else -1
    return report.frame.lower(before) == "what" and is_be(
        report.frame.lower(report.complement.start)
    )


def block_after(report: Report) -> Span | None:
    """The next paragraph, where a reporting clause ends its own with a colon."""
    frame, document = report.frame, report.frame.document
    last = len(frame) - 1
    if frame.lower(last) != ":" or report.complement.before < last:
        return None
    place = frame.paragraph + 1
    sentence = frame.sentence + 1
    if place >= len(document.paragraphs) or document.sentences[sentence].paragraph != place:
        return None
    paragraph = document.paragraphs[place]
    first = document.tokens[document.sentences[sentence].first]
    if first.quotation != -1:
        inner = document.quotations[first.quotation].inner
        return trim(document.text, inner.start, inner.end)
    return trim(document.text, paragraph.start, paragraph.end)


def _past_asked(report: Report, before: Units) -> Units:
    """What an evaded question asks: "Asked about the fire, the mayor hung up"."""
    frame, (start, end) = report.frame, before
    if report.cue.act is not Act.REFUSE or frame.lower(start) not in ASKED:
        return before
    start += 1
    if frame.lower(start) == "by":
        start = phrase_right(frame, start + 1, end, source=False) or start
    return (start, end) if start < end else before


def _after(report: Report, later: list[Report]) -> Units | None:
    """What is said behind the cue."""
    frame, found = report.frame, report.complement
    start = found.start
    if found.taken is Taken.NONE or (report.stop is not None and found.start >= report.stop):
        return None
    if found.taken is Taken.COLON and any(
        other.before and other.before[0] == start for other in later
    ):
        return None  # What another says: "it denies this: P, it says".
    if found.taken is Taken.QUOTE:
        return start, _quote_end(report, start, later)
    if found.taken is Taken.BARE and _is_pseudo_cleft(report):
        start += 1
    if found.taken in (Taken.CLAUSE, Taken.QUESTION, Taken.COLON, Taken.BARE):
        end = clause_end(report, start, later)
        if report.cue.sign is Sign.NOUN:
            end = main_verb(frame, start, end) or end
        return start, end
    thesis = thesis_clause(frame, start)
    if thesis is not None:
        return thesis, clause_end(report, thesis, later)
    end = noun_end(frame, start, _limit(report, start, later))
    if end - start > 1 and frame.lower(end - 1) == report.cue.lemma.rpartition(" ")[2]:
        end -= 1  # The particle: rules that out.
    if found.taken is Taken.INFINITIVE:
        end = max(end, _limit(report, start, later))
    return start, end


def _quote_end(report: Report, start: int, later: list[Report]) -> int:
    """After a quotation, and after the words that finish a sentence it only begins."""
    frame = report.frame
    after = start + 1
    inner = frame.quote(start).inner
    begins = frame.document.text[inner.start]
    whole = frame.document.text[inner.end - 1] in ".!?…," or begins.isupper()
    if frame.kind(after) is not Kind.WORD or whole:
        return after
    if frame.tag(after) is Tag.CONJUNCTION and not frame.is_quote(after + 1):
        return after
    if skip_adjuncts(frame, after) >= len(frame) - 1 and is_outer_adjunct(frame, after):
        return after
    return clause_end(report, start, later)


def _is_contact_clause(frame: Frame, place: int) -> bool:
    """Whether P follows without "that": claims she stole it. Not "claims she made"."""
    if frame.lower(place) not in PERSONAL and frame.tag(place) is not Tag.DETERMINER:
        return False
    end = place + 1 if frame.lower(place) in PERSONAL else phrase_right(frame, place, len(frame))
    if end is None or frame.tag(end) not in _FINITE:
        return False
    while frame.tag(end) in _FINITE or frame.tag(end) in (Tag.ADVERB, Tag.NEGATION):
        end += 1
    return frame.lower(end - 1) not in MAKING


def thesis_clause(frame: Frame, start: int) -> int | None:
    """Where P begins in "the suggestion that P", "claims by X that P"."""
    said = False
    for place in range(start, min(start + 16, len(frame))):
        word = frame.lower(place)
        if frame.kind(place) is Kind.MARK and not is_glue(frame, place):
            return None
        if said and place > start:
            if word == "that":
                return place + 1
            if _is_contact_clause(frame, place):
                return place
        if place in frame.verbs and frame.tag(place) is not Tag.ING:
            return None
        if frame.kind(place) is Kind.WORD and (word in _SAID or word.removesuffix("s") in _SAID):
            said = True
    return None


# -- where a clause ends --------------------------------------------------------------------------


def clause_end(report: Report, start: int, later: list[Report]) -> int:
    """Where the clause that begins at `start` ends: at a stop, or where another cue takes over."""
    frame = report.frame
    limit = _limit(report, start, later)
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


_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})
_AFTER_NAMING = frozenset(
    {Tag.RELATIVE, Tag.PAST, Tag.PRONOUN, Tag.NAME, Tag.DETERMINER, Tag.ADVERB}
)


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


def _limit(report: Report, start: int, later: list[Report]) -> int:
    """The first place from `start` on where a later cue ends what this one says."""
    frame = report.frame
    end = len(frame) if report.stop is None else report.stop
    for other in later:
        if other.first < start or other is report:
            continue
        cut = _cut(report, other, start)
        if cut is not None and start < cut < end:
            end = cut
    return end


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
    """Where the conjunction or comma stands that joins a second verb to the subject of the first."""
    place = other.first - 1
    while place > report.last and frame.tag(place) in (Tag.ADVERB, Tag.NEGATION):
        place -= 1
    if other.cue.form is Form.PARTICIPLE:
        return place if frame.lower(place) in {",", *_DASHES} else None
    if frame.lower(place) in JOINING:
        place -= frame.lower(place - 1) in {",", ";"}
        return place
    return place if frame.lower(place) in {",", ";"} else None


# -- trimming -------------------------------------------------------------------------------------


def trimmed(frame: Frame, first: int, last: int) -> Span:
    """The span of some units without the marks at its edges."""
    return trim(frame.document.text, frame[first].start, frame[last - 1].end)


def trim(text: str, start: int, end: int) -> Span:
    """Take quotation marks and , ; : . off the edges; a stop of an abbreviation stays."""
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start:
        mark = text[end - 1]
        if mark == "." and (
            text[end - 2 : end - 1] == "." or _ABBREVIATED.search(text, max(start, end - 12), end)
        ):
            break
        if mark not in _MARKS and mark != ".":
            break
        end -= 1
    return Span(start, end)
