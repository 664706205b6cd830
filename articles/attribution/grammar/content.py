"""The spans of what a cue reports, edges trimmed of quotation marks and punctuation. Pure."""

import re

from articles.attribution.clauses.clause_grammar import main_verb
from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.clauses.nominals import is_be, is_glue
from articles.attribution.grammar.adjuncts import is_outer_adjunct, skip_adjuncts
from articles.attribution.grammar.ends import clause_end, limit_of, noun_end
from articles.attribution.grammar.objects import Taken
from articles.attribution.grammar.phrases_right import phrase_right
from articles.attribution.grammar.standing import Report, Units
from articles.attribution.lexicon.grammar_words import ASKED, MAKING, PERSONAL
from articles.attribution.lexicon.reporting_nouns import CUE_NOUNS, THESES
from articles.attribution.records import Act, Sign
from articles.attribution.tagging.tags import Tag
from articles.spans import Span

_ABBREVIATED = re.compile(r"\b(?:[^\W\d_]\.){2,}$|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St)\.$")
_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})
_MARKS = " \t\n,;:–—\"“”„‟«»‹›‘’'`"
#: Who does not speak need not refuse anything.
_VAGUE = frozenset({"speak", "talk", "available"})
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
    if not spans and report.cue.act is Act.REFUSE and report.cue.lemma not in _VAGUE:
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
    start += frame.lower(start) == "when" and frame.lower(start + 1) in ASKED
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
    return _nominal(report, start, later)


def _nominal(report: Report, start: int, later: list[Report]) -> Units:
    """What is said as a noun phrase or an infinitive: P in "the claim that P"."""
    frame, found = report.frame, report.complement
    thesis = thesis_clause(frame, start)
    if thesis is not None:
        return thesis, clause_end(report, thesis, later)
    end = noun_end(frame, start, limit_of(report, start, later))
    if _is_pronoun_denied(report):
        end = start + 1
    particle = "back" if report.cue.act is Act.RETRACT else report.cue.lemma.rpartition(" ")[2]
    if end - start > 1 and frame.lower(end - 1) == particle:
        end -= 1  # The particle: rules that out.
    if found.taken is Taken.INFINITIVE:
        end = max(end, limit_of(report, start, later))
    return start, end


def _is_pronoun_denied(report: Report) -> bool:
    """Whether "that" or "it" is all that is denied: "gave the lie to that within the hour"."""
    frame, start = report.frame, report.complement.start
    denied = report.cue.act in (Act.DENY, Act.CONCEDE, Act.RETRACT)
    named = denied and report.complement.taken is Taken.NOUN
    pronoun = frame.lower(start) in ("that", "this", "it")
    return named and pronoun and frame.tag(start + 1) is Tag.PREPOSITION


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
    """Whether P follows without "that": rumours she stole it. Not "remarks she made"."""
    if frame.lower(place) not in PERSONAL and frame.tag(place) is not Tag.DETERMINER:
        return False
    end = place + 1 if frame.lower(place) in PERSONAL else phrase_right(frame, place, len(frame))
    if end is None or frame.tag(end) not in _FINITE:
        return False
    while frame.tag(end) in _FINITE or frame.tag(end) in (Tag.ADVERB, Tag.NEGATION):
        end += 1
    return frame.lower(end - 1) not in MAKING


def thesis_clause(frame: Frame, start: int) -> int | None:
    """Where P begins in "the suggestion that P", "charges by X that P"."""
    said = False
    for place in range(start, min(start + 16, len(frame))):
        word = frame.lower(place)
        if frame.kind(place) is Kind.MARK and not is_glue(frame, place):
            return _past_aside(frame, place) if said else None
        if said and place > start:
            if word == "that" and not _is_relative(frame, place):
                return place + 1
            if _is_contact_clause(frame, place):
                return place
        if place in frame.verbs and frame.tag(place) is not Tag.ING:
            return None
        if word in ("it", "this", "that"):
            continue
        if frame.kind(place) is Kind.WORD and (word in _SAID or word.removesuffix("s") in _SAID):
            said = True
    return None


def _is_relative(frame: Frame, place: int) -> bool:
    """Whether "that" is the subject of what follows: "a projection that gave her half"."""
    verb = frame.tag(place + 1) in (Tag.PAST, Tag.AUXILIARY, Tag.MODAL)
    return frame.tag(place) is Tag.RELATIVE and verb


def _past_aside(frame: Frame, comma: int) -> int | None:
    """Where P begins in "the assertion, made by X, that P"."""
    if frame.lower(comma) != "," or frame.tag(comma + 1) is not Tag.PAST:
        return None
    for place in range(comma + 2, min(comma + 14, len(frame))):
        if frame.lower(place) == ",":
            return place + 2 if frame.lower(place + 1) == "that" else None
    return None


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
