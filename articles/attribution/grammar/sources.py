"""The span of the words that name who says something. Pure."""

from articles.attribution.clauses.clause_grammar import label_end
from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.grammar.standing import Report
from articles.attribution.grammar.subjects import Subject
from articles.attribution.lexicon.grammar_words import (
    LEADING,
)
from articles.attribution.tagging.tags import Tag
from articles.spans import Span

_EDGE = " ,;:–—"


def source_span(report: Report) -> Span | None:
    """Return the span of the noun phrase that names the source, None where there is none."""
    if report.subject is None:
        return None
    return phrase_span(report.frame, report.subject)


def phrase_span(frame: Frame, subject: Subject) -> Span | None:
    """The span of a noun phrase without 's and the marks at its edges."""
    start, end = subject.start, subject.end
    start = max(start, label_end(frame, end))
    while start < end and (frame.lower(start) in LEADING or frame.tag(start) is Tag.ADVERB):
        start += 1
    while end > start and frame.kind(end - 1) is Kind.MARK:
        if frame.lower(end - 1) == "." and end - start > 1:
            break
        end -= 1
    if end <= start:
        return None
    text = frame.document.text
    first, last = frame[start].start, frame[end - 1].end
    while last > first and text[last - 1] in _EDGE:
        last -= 1
    return Span(first, last) if last > first else None
