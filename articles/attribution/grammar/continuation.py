"""Quotations that no cue stands beside: they go on with what was said before. Pure.

A quotation over several paragraphs is one statement. One that stands alone behind another of the
same speaker is a statement of its own, until `joined` has seen that it does the same as the first.
"""

from bisect import bisect_right

from articles.attribution.clauses.frames import Frame, Frames, Kind
from articles.attribution.document import Document, Quotation
from articles.attribution.grammar.content import trim
from articles.attribution.grammar.speakers import clause_speaker, colon_speaker, copular_speaker
from articles.attribution.records import Attribution
from articles.attribution.words import Type
from articles.spans import Span

RULE = "continued"
_SPOKEN_ENDS = ".!?…,"


class _Quotes:
    """Which attribution has which outermost quotation."""

    def __init__(self, document: Document, found: list[Attribution]) -> None:
        self.document = document
        self.outer = [at for at, one in enumerate(document.quotations) if one.parent == -1]
        self.starts = [document.quotations[at].outer.start for at in self.outer]
        self.owners: dict[int, Attribution] = {}
        for one in found:
            for span in one.content:
                for quotation in self.within(span):
                    self.own(quotation, one)

    def within(self, span: Span) -> list[int]:
        """The outermost quotations that lie in a span, or that it lies in."""
        at = max(0, bisect_right(self.starts, span.start) - 1)
        found = []
        while at < len(self.outer) and self.starts[at] < span.end:
            if self.document.quotations[self.outer[at]].outer.end > span.start:
                found.append(self.outer[at])
            at += 1
        return found

    def own(self, quotation: int, one: Attribution) -> None:
        """Hold who has a quotation: who says most of it, where several say parts."""
        inner = self.document.quotations[quotation].inner
        size = sum(_shared(span, inner) for span in one.content)
        other = self.owners.get(quotation)
        if size * 3 < inner.end - inner.start and not _begins(one, inner):
            return
        if other is None or size > sum(_shared(span, inner) for span in other.content):
            self.owners[quotation] = one


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _begins(one: Attribution, inner: Span) -> bool:
    return any(inner.start <= span.start < inner.start + 3 for span in one.content)


def continued(document: Document, frames: Frames, found: list[Attribution]) -> list[Attribution]:
    """Give quotations without a cue to the speaker they go on with; answer with all statements."""
    quotes = _Quotes(document, found)
    _lengthen(document, quotes)
    added = list(found)
    last_in = _last_of_sentences(found)
    for quotation in quotes.outer:
        one = document.quotations[quotation]
        if quotation in quotes.owners:
            continue
        if one.continues in quotes.owners:
            _append(document, quotes, quotation, quotes.owners[one.continues])
            continue
        new = _alone(document, frames, quotes, last_in, quotation)
        if new is None:
            continue
        added.append(new)
        quotes.owners[quotation] = new
        last_in[new.sentence] = new
    return added


def _lengthen(document: Document, quotes: _Quotes) -> None:
    """Give the paragraphs of one quotation to whom one of them belongs to."""
    for quotation in quotes.outer:
        before = document.quotations[quotation].continues
        if before in quotes.owners and quotation not in quotes.owners:
            _append(document, quotes, quotation, quotes.owners[before])
    for quotation in reversed(quotes.outer):
        before = document.quotations[quotation].continues
        if before != -1 and quotation in quotes.owners and before not in quotes.owners:
            _append(document, quotes, before, quotes.owners[quotation])


def _append(document: Document, quotes: _Quotes, quotation: int, owner: Attribution) -> None:
    owner.content = sorted(
        [*owner.content, _inner(document, document.quotations[quotation])],
        key=lambda span: span.start,
    )
    quotes.owners[quotation] = owner


def _inner(document: Document, quotation: Quotation) -> Span:
    return trim(document.text, quotation.inner.start, quotation.inner.end)


def _last_of_sentences(found: list[Attribution]) -> dict[int, Attribution]:
    """The last attribution of each sentence that is not inside another."""
    last: dict[int, Attribution] = {}
    for one in found:
        known = last.get(one.sentence)
        if known is None or one.content[-1].end >= known.content[-1].end:
            last[one.sentence] = one
    return last


def _alone(
    document: Document,
    frames: Frames,
    quotes: _Quotes,
    last_in: dict[int, Attribution],
    quotation: int,
) -> Attribution | None:
    """The statement that a quotation without owner is, None for scare quotes and titles."""
    one = document.quotations[quotation]
    token = _token_at(document, one.outer.start)
    sentence = document.tokens[token].sentence
    frame = frames.of_sentence(sentence)
    if frame is None or token not in frame.places or document.text[one.inner.start].isspace():
        return None
    place = frame.places[token]
    speaker = colon_speaker(frame, place) or copular_speaker(frame, place)
    if speaker is not None:
        return _statement(document, one, sentence, source=speaker, rule="colon")
    clause = clause_speaker(frame, place)
    if clause is not None and sentence not in last_in:
        new = _statement(document, one, sentence, source=clause[0], rule="colon")
        end = frame[len(frame) - 1].end
        new.content = [trim(document.text, frame[clause[1]].start, end)]
        new.taken = "clause"
        return new
    if not _is_whole(frame, document, one):
        return None
    before = _before(document, frames, last_in, sentence)
    if before is None:
        return None
    if isinstance(before, Span):
        return _statement(document, one, sentence, source=before, rule="colon")
    new = _statement(document, one, sentence, source=None, rule=RULE)
    new.inherits = before.inherits if before.rule == RULE else id(before)
    return new


def _statement(
    document: Document, one: Quotation, sentence: int, *, source: Span | None, rule: str
) -> Attribution:
    content = _inner(document, one)
    return Attribution(
        content=[content],
        source=source,
        cue=None,
        cue_span=None,
        sentence=sentence,
        rule=rule,
        taken="quote",
        type=Type.DIRECT,
    )


def _token_at(document: Document, offset: int) -> int:
    low, high = 0, len(document.tokens)
    while low < high:
        middle = (low + high) // 2
        if document.tokens[middle].start < offset:
            low = middle + 1
        else:
            high = middle
    return min(low, len(document.tokens) - 1)


def _is_whole(frame: Frame, document: Document, one: Quotation) -> bool:
    """Whether a sentence is quotations and nothing else."""
    return not any(unit.kind is Kind.WORD for unit in frame.units)


def _before(
    document: Document, frames: Frames, last_in: dict[int, Attribution], sentence: int
) -> Attribution | Span | None:
    """What a quotation that stands alone goes on with, or who is announced by a colon before."""
    if sentence == 0:
        return None
    here = document.sentences[sentence].paragraph
    previous = document.sentences[sentence - 1]
    if previous.headline or here - previous.paragraph > 1:
        return None
    if previous.paragraph == here or sentence - 1 in last_in:
        for back in range(sentence - 1, max(-1, sentence - 3), -1):
            if document.sentences[back].paragraph != previous.paragraph:
                break
            if back in last_in:
                return last_in[back]
    frame = frames.of_sentence(sentence - 1)
    if frame is not None and frame.lower(len(frame) - 1) == ":":
        return colon_speaker(frame, len(frame))
    return None


def joined(document: Document, found: list[Attribution]) -> list[Attribution]:
    """Make one statement of a quotation and its continuation, where both do the same.

    For after stances are judged. Places by which statements refer to each other follow.
    """
    into: dict[int, int] = {}
    for at, one in enumerate(found):
        first = one.inherits
        if one.rule != RULE or first is None:
            continue
        first = into.get(first, first)
        other = found[first]
        words = document.text[one.content[0].start : one.content[-1].end].split()
        same = (other.stance, other.checkable) == (one.stance, one.checkable) or len(words) == 1
        if same and other.type is Type.DIRECT and _adjacent(document, other, one):
            other.content = [*other.content, *one.content]
            into[at] = first
    if not into:
        return found
    kept = [at for at in range(len(found)) if at not in into]
    places = {at: new for new, at in enumerate(kept)}
    for at in kept:
        one = found[at]
        for name in ("inherits", "inside", "answers"):
            target = getattr(one, name)
            if target is not None:
                setattr(one, name, places[into.get(target, target)])
    return [found[at] for at in kept]


def _adjacent(document: Document, first: Attribution, second: Attribution) -> bool:
    """Whether one stands in the paragraph of the other, or the next."""
    sentences = document.sentences
    return sentences[second.sentence].paragraph - sentences[first.sentence].paragraph <= 1


__all__ = ["RULE", "continued", "joined"]
