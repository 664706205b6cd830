"""Noun phrases and quotations around a reporting word, in another language. Pure."""

from articles.attribution.document import Document
from articles.attribution.languages.grammars import Grammar
from articles.attribution.languages.reports import PAUSES, Report, Unit

#: The longest source, in units.
_LONGEST = 16
#: An aside between commas behind a subject is no longer than this.
ASIDE = 14

#: Units, half-open.
Run = tuple[int, int]


class PhraseReader:
    """Reads the phrases of one sentence; its places are those of units."""

    def __init__(
        self, document: Document, units: list[Unit], reports: list[Report], grammar: Grammar
    ) -> None:
        self._document = document
        self._units = units
        self._reports = reports
        self._grammar = grammar
        self._end = len(units)
        while self._end and units[self._end - 1].word in PAUSES:
            self._end -= 1

    def _word(self, at: int) -> str:
        return self._units[at].word if 0 <= at < len(self._units) else ""

    def _words(self, start: int, end: int) -> list[str]:
        return [unit.word for unit in self._units[start:end]]

    def _is_speech(self, at: int) -> bool:
        """Is the unit a quotation that may be speech?"""
        if not 0 <= at < len(self._units) or self._units[at].quotation == -1:
            return False
        return not self._document.quotations[self._units[at].quotation].scare

    def _quotation_ends(self, at: int) -> bool:
        while at >= 0 and self._word(at) in {",", "،", "—", "–", "-", "--"}:
            at -= 1
        return self._is_speech(at) or (at == 0 and self._units[0].quotation != -1)

    def _quotation_before(self, at: int) -> Run:
        while at > 1 and self._word(at - 1) in PAUSES:
            at -= 1
        return at - 1, at

    def _trim(self, start: int, end: int) -> Run:
        """Leave out the stops and conjunctions at the edges."""
        while start < end and self._word(start) in PAUSES - {"(", "["}:
            start += 1
        while end > start and self._word(end - 1) in PAUSES - {")", "]"}:
            end -= 1
        return start, end

    def _before(self, verb: int) -> Run | None:
        """The noun phrase before a verb, with an apposition between commas."""
        end = self._strip_end(verb, 0)
        floor = max((one.last for one in self._reports if one.last <= verb), default=0)
        floor = max(floor, end - 2 * _LONGEST)
        start = end
        if start > floor and self._word(start - 1) in (",", "،"):
            commas = range(end - 2, max(floor, end - ASIDE) - 1, -1)
            opening = next((i for i in commas if self._word(i) in (",", "،")), None)
            if opening is None or self._word(opening + 1) in self._grammar.copulas:
                return None
            if not self._is_apposition(opening + 1):
                end = opening
            start = opening
        else:
            end = start
        while start > floor:
            unit = self._units[start - 1]
            if unit.word in PAUSES or unit.word in self._grammar.subordinating:
                break
            if unit.quotation != -1 and self._is_speech(start - 1):
                break
            start -= 1
        return self._stripped(start, end if self._word(end - 1) not in (",", "،") else end - 1)

    def _strip_end(self, end: int, floor: int) -> int:
        around = self._grammar.clitics | self._grammar.negations
        while end > floor and self._word(end - 1) in around:
            end -= 1
        return end

    def _is_apposition(self, at: int) -> bool:
        """Does a name or a noun phrase begin here, no relative clause and no adverbial?"""
        grammar = self._grammar
        word = self._word(at)
        if word in grammar.ending or word in grammar.subordinating or word in grammar.joining:
            return False
        return word not in grammar.finite and self._word(at + 1) not in grammar.ending

    def _stripped(self, start: int, end: int) -> Run | None:
        """A subject without the words before it that are none of it; None for nothing left."""
        grammar = self._grammar
        skipped = grammar.joining | grammar.clitics - grammar.determiners | grammar.negations
        while start < end and self._word(start) in skipped:
            start += 1
        end = self._strip_end(end, start)
        if start >= end or end - start > 2 * _LONGEST:
            return None
        if self._word(start) in grammar.ending and self._word(start) not in grammar.pronouns:
            inner = range(start + 2, end)
            later = next((i for i in inner if self._word(i) in grammar.determiners), None)
            if later is None or self._word(later - 1) in grammar.determiners | grammar.ending:
                return None
            start = later
        return start, end

    def _after(self, start: int, limit: int | None = None, *, closed: bool = False) -> Run | None:
        """The noun phrase behind a verb, with an apposition; `closed`: only one before a comma."""
        grammar = self._grammar
        limit = self._end if limit is None else min(limit, self._end)
        while start < limit and self._word(start) in grammar.clitics - grammar.determiners:
            start += 1
        for at in (start, start + 1):
            if at < limit and self._word(at) in grammar.times:
                start = at + 1
                break
        at = self._phrase_end(start, min(limit, start + _LONGEST))
        if at == start:
            return None
        is_name = at + 1 < limit and self._units[at + 1].text[:1].isupper()
        if self._word(at) in (",", "،") and self._is_apposition(at + 1) and (is_name or not closed):
            end = self._phrase_end(at + 1, min(limit, at + ASIDE))
            at_end = end >= self._end and not closed
            if end > at + 1 and (at_end or (end < self._end and self._word(end) in PAUSES)):
                at = end
        return start, at

    def _phrase_end(self, start: int, limit: int) -> int:
        grammar = self._grammar
        for at in range(start, limit):
            unit = self._units[at]
            if grammar.capital_nouns and at > start and self._ends_nouns(at):
                return at
            if unit.word in PAUSES or unit.quotation != -1 or unit.word in grammar.that:
                return at
            if unit.word in grammar.ending or (
                unit.word in grammar.subordinating and unit.word not in grammar.determiners
            ):
                return at
            if any(one.first == at for one in self._reports):
                return at - 1 if self._word(at - 1) in grammar.joining else at
        return max(start, limit)

    def _ends_nouns(self, at: int) -> bool:
        """In German: does a small letter behind a noun begin what is no part of its phrase?"""
        word = self._units[at].text
        after_noun = self._units[at - 1].text[:1].isupper()
        linking = self._grammar.determiners | {"von", "und", "für", "aus"}
        is_object = self._word(at) in {"dem", "den", "einem", "einen"}
        return after_noun and word[:1].islower() and (is_object or self._word(at) not in linking)
