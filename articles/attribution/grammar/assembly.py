"""From cues to attributions: who says what. English. Pure."""

from articles.attribution.clauses.frames import Frame, Frames
from articles.attribution.document import Document
from articles.attribution.grammar.content import block_after, contents, trimmed
from articles.attribution.grammar.continuation import continued
from articles.attribution.grammar.owners import noun_report
from articles.attribution.grammar.sources import phrase_span, source_span
from articles.attribution.grammar.speakers import headline_parts
from articles.attribution.grammar.standing import Report
from articles.attribution.grammar.subjects import Subject
from articles.attribution.grammar.transcripts import transcribed
from articles.attribution.grammar.turns import report
from articles.attribution.lexicon.grammar_words import (
    OURSELVES,
)
from articles.attribution.records import Attribution, Cue, Sign
from articles.attribution.tagging.tags import Tag, tags
from articles.attribution.words import Type
from articles.spans import Span

#: Headlines and standfirsts stand among the first sentences.
_HEADLINES = 6


def attributions(
    document: Document, cues: list[Cue], classes: list[Tag] | None = None
) -> list[Attribution]:
    """Return who says what by which cue, in text order.

    `classes` are the word classes of the document's tokens, where they are known already.
    """
    frames = Frames(document, classes or tags(document), cues)
    found: list[Attribution] = []
    for frame, within in _by_frame(frames, cues):
        found += _of_frame(frame, within)
    found += _headlines(document, frames, found)
    found = continued(document, frames, found)
    found += transcribed(document, found)
    return _finished(document, found)


def _by_frame(frames: Frames, cues: list[Cue]) -> list[tuple[Frame, list[Cue]]]:
    """The cues of each frame, in text order."""
    grouped: dict[int, tuple[Frame, list[Cue]]] = {}
    for cue in cues:
        frame = frames.of(cue.head)
        if frame is not None:
            grouped.setdefault(id(frame), (frame, []))[1].append(cue)
    return list(grouped.values())


def _of_frame(frame: Frame, cues: list[Cue]) -> list[Attribution]:
    reports: list[Report] = []
    taken: set[int] = set()
    for cue in cues:
        settle = noun_report if cue.sign is Sign.NOUN else report
        one = settle(frame, cue, reports, taken)
        if one is None:
            continue
        reports.append(one)
        taken |= _taken_quotes(one)
    made: dict[int, Attribution] = {}
    for place, one in enumerate(reports):
        attribution = _attribution(one, reports[place + 1 :])
        if attribution is not None:
            made[id(one)] = attribution
    return _linked(reports, made)


def _taken_quotes(one: Report) -> set[int]:
    """The quotations next to a reporting clause, which no other cue may take."""
    frame = one.frame
    places = []
    if one.before:
        places += [at for at in range(*one.before) if frame.is_quote(at)]
    if one.rest is not None and frame.is_quote(one.rest):
        places.append(one.rest)
    if one.complement.taken == "quote":
        places.append(one.complement.start)
    return {frame[at].quotation for at in places}


def _attribution(one: Report, later: list[Report]) -> Attribution | None:
    spans = contents(one, later)
    block = None if spans else block_after(one)
    if block is not None:
        spans = [block]
    source = source_span(one)
    if not spans or source is None:
        return None
    document = one.frame.document
    if document.text[source.start : source.end].lower() in OURSELVES:
        return None
    first, last = document.tokens[one.cue.first], document.tokens[one.cue.last - 1]
    return Attribution(
        content=spans,
        source=source,
        cue=one.cue,
        cue_span=Span(first.start, last.end),
        sentence=one.cue.sentence,
        rule=one.cue.rule or one.cue.sign.value,
        taken="block" if block else one.complement.taken.value,
    )


def _linked(reports: list[Report], made: dict[int, Attribution]) -> list[Attribution]:
    """The attributions, each with whose subject it shares: by id until they are in order."""
    found = [made[id(one)] for one in reports if id(one) in made]
    for one in reports:
        first = one.inherits
        while first is not None and first.inherits is not None:
            first = first.inherits
        if id(one) in made and first is not None and id(first) in made:
            made[id(one)].inherits = id(made[id(first)])
    return found


def _headlines(document: Document, frames: Frames, found: list[Attribution]) -> list[Attribution]:
    """What headlines say without a verb: "Man acted alone: police"."""
    added = []
    for place, sentence in enumerate(document.sentences[:_HEADLINES]):
        frame = frames.of_sentence(place) if sentence.headline else None
        parts = headline_parts(frame) if frame is not None else None
        if frame is None or parts is None:
            continue
        speaker, words = parts
        source = phrase_span(frame, Subject(*speaker, speaker[0]))
        content = trimmed(frame, *words)
        if any(_meet(one, content, source) for one in found if one.sentence == place):
            continue
        added.append(Attribution([content], source, None, None, place, "headline-colon"))
    return added


def _meet(one: Attribution, *others: Span | None) -> bool:
    """Whether a statement shares words with any of these spans."""
    return any(
        span.start < other.end and other.start < span.end
        for span in one.content
        for other in others
        if other is not None
    )


def _finished(document: Document, found: list[Attribution]) -> list[Attribution]:
    """In text order, with the places they refer to each other by, and their types."""
    found.sort(key=lambda one: (one.content[0].start, -one.content[-1].end))
    places = {id(one): place for place, one in enumerate(found)}
    for one in found:
        one.inherits = places.get(one.inherits) if one.inherits is not None else None
        one.type = Type.DIRECT if one.taken == "block" else type_of(document, one.content)
    _nest(found)
    return found


def _nest(found: list[Attribution]) -> None:
    """Fill in which attribution each stands inside: the narrowest that holds its cue."""
    open_: list[int] = []
    order = sorted(
        range(len(found)), key=lambda at: (found[at].content[0].start, -found[at].content[-1].end)
    )
    for place in order:
        one = found[place]
        if one.cue_span is None:
            continue
        start = min(one.cue_span.start, one.content[0].start)
        open_ = [at for at in open_ if found[at].content[-1].end > start]
        for outer in reversed(open_):
            spans = found[outer].content
            if any(s.start <= one.cue_span.start and one.cue_span.end <= s.end for s in spans):
                one.inside = outer
                break
        open_.append(place)


def type_of(document: Document, content: list[Span]) -> Type:
    """Direct where all of it is quoted, mixed where some is."""
    quoted = [_quoted(document, span) for span in content]
    if all(amount == "all" for amount in quoted):
        return Type.DIRECT
    return Type.MIXED if any(amount != "none" for amount in quoted) else Type.INDIRECT


def _quoted(document: Document, span: Span) -> str:
    low, high = 0, len(document.quotations)
    while low < high:
        middle = (low + high) // 2
        if document.quotations[middle].outer.start < span.end:
            low = middle + 1
        else:
            high = middle
    some = False
    for place in range(low - 1, max(-1, low - 10), -1):
        one = document.quotations[place]
        if one.inner.start <= span.start and span.end <= one.inner.end:
            return "all"
        if one.inner.end > span.start and one.inner.start < span.end:
            some = True
    return "some" if some else "none"
