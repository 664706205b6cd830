"""What a reporting word of another language reports, and whose words they are. Pure."""

from dataclasses import dataclass

from articles.attribution.languages.reported_phrases import ASIDE, PhraseReader, Run
from articles.attribution.languages.reports import PAUSES, Kind, Report

#: How many units behind a verb "that", a colon or a comma may stand.
_REACH = 24
#: Behind a verb before its object, where the subject stands between.
_SUBJECT = 16

#: The longest name of who speaks before a colon.
_SPEAKER = 9


@dataclass(slots=True)
class Reported:
    """What is said, in runs of units, and who says it."""

    content: list[Run]
    source: Run | None
    rule: str


class Reader(PhraseReader):
    """Reads one sentence around its reporting words."""

    def read(self, place: int) -> Reported | None:
        """What the reporting word at a place of the list reports; None where nothing is found."""
        report = self._reports[place]
        limit = self._limit(place)
        if report.kind is Kind.ACCORDING:
            return self._according(report)
        if report.kind is Kind.REFUSAL:
            return self._refusal(report, limit)
        if not report.known:
            return self._unknown(report)
        found = self._verb(report, place, limit)
        if found is not None and found.source is None:
            found.source = self._pronoun_within(report)
        return found

    def _unknown(self, report: Report) -> Reported | None:
        """ "…", thundered X: with a source that is clearly one."""
        found = self._beside_quotation(report)
        if found is None or found.source is None or found.source[0] < report.first:
            return None
        start = found.source[0]
        is_name = self._units[start].text[:1].isupper()
        return found if is_name or self._word(start) in self._grammar.determiners else None

    def _verb(self, report: Report, place: int, limit: int) -> Reported | None:
        return (
            self._likened(report)
            or self._beside_quotation(report)
            or self._clause(report, place, limit)
            or self._next_quotation(report, place)
            or self._noun(report, place, limit)
            or self._inverted(report)
        )

    def speaker(self) -> Reported | None:
        """ "X: “…”" where no word reports."""
        for at in range(1, min(self._end, _SPEAKER)):
            if self._reports and self._reports[0].first < at:
                return None
            if self._word(at) == ":" and self._units[at + 1].quotation != -1:
                return Reported([(at + 1, at + 2)], self._stripped(0, at), "speaker")
        return None

    def _pronoun_within(self, report: Report) -> Run | None:
        """The "il" of "a-t-il dit"."""
        return next(
            (
                (at, at + 1)
                for at in range(report.first, report.last)
                if self._word(at) in self._grammar.pronouns
            ),
            None,
        )

    def _limit(self, place: int) -> int:
        """Where the clause of a report ends: before a further verb of the same subject."""
        for later in self._reports[place + 1 :]:
            at = later.first - 1
            if later.kind is Kind.ACCORDING and self._word(at) in (",", "،"):
                return at
            while at > 0 and self._word(at) in self._grammar.clitics | self._grammar.negations:
                at -= 1
            if self._word(at) in self._grammar.joining:
                return at - 1 if self._word(at - 1) in PAUSES else at
        return self._end

    def shares_subject(self, place: int) -> bool:
        """Does a reporting word follow "and", so that it has the subject of the one before?"""
        at = self._reports[place].first - 1
        while at > 0 and self._word(at) in self._grammar.clitics | self._grammar.negations:
            at -= 1
        return place > 0 and self._word(at) in self._grammar.joining

    def _according(self, report: Report) -> Reported | None:
        """ "According to X, P", "P, according to X" and "P1, according to X, P2"."""
        first, last = report.first, report.last
        if self._word(first) in self._grammar.postposed:
            source = self._before(first)
            if source is None:
                return None
            first = source[0]
        else:
            source = self._after(last, closed=True)
            if source is None:
                return None
            last = self._behind_relative(source[1])
        if self._quotation_ends(first - 1):
            return Reported([self._quotation_before(first)], source, "according_to")
        return self._around(first, last, source, "according_to")

    def _behind_relative(self, at: int) -> int:
        """The comma behind a relative clause that begins with the one here."""
        if self._word(at) not in (",", "،"):
            return at
        if self._grammar.subordinating.isdisjoint(self._words(at + 1, at + 3)):
            return at
        within = range(at + 1, min(self._end, at + ASIDE))
        return next((i for i in within if self._word(i) in (",", "،")), at)

    def _around(self, first: int, last: int, source: Run, rule: str) -> Reported | None:
        """All of the sentence but the units from `first` to `last`."""
        sides = [self._trim(0, first), self._trim(last, self._end)]
        content = [side for side in sides if side[1] - side[0] > 1 or self._is_speech(side[0])]
        return Reported(content, source, rule) if content else None

    def _likened(self, report: Report) -> Reported | None:
        """ "As X said": según informó X, comme l'a dit X, wie X mitteilte."""
        for at in range(report.first - 1, max(-1, report.first - 9), -1):
            if self._word(at) in PAUSES or self._units[at].quotation != -1:
                return None
            if self._word(at) in self._grammar.likeness:
                source = None
                if not self._grammar.bare_clause:
                    source = self._after(report.last, closed=True)
                between = self._stripped(at + 1, report.first)
                source = source or between
                if source is None:
                    return None
                return self._around(at, max(report.last, source[1]), source, "as_said")
        return None

    def _refusal(self, report: Report, limit: int) -> Reported | None:
        content = self._trim(report.cue if report.content == -1 else report.content, limit)
        source = self._before(report.first)
        if source is None:
            source = self._after(report.last, report.tail if report.tail != -1 else None)
        if content[0] >= content[1]:
            content = (report.first, report.last)
        return Reported([content], source, "refusal")

    def _beside_quotation(self, report: Report) -> Reported | None:
        """ "…", said X; "…", X said; and what goes on behind: "…", said X, "…"."""
        at = report.first - 1
        while at >= 0 and self._word(at) in self._grammar.clitics | self._grammar.negations:
            at -= 1
        source = None
        if not self._quotation_ends(at):
            source = self._before(report.first)
            if source is None or not self._quotation_ends(source[0] - 1):
                return None
            at = source[0] - 1
        said = self._quotation_before(at + 1)
        if any(word in self._grammar.that for word in self._words(report.last, self._end)[:4]):
            return None
        source = source or self._after(report.last)
        content = [said]
        behind = source[1] if source else report.last
        content += [(i, i + 1) for i in range(behind, self._end) if self._is_speech(i)]
        return Reported(content, source, "quotation_first")

    def _clause(self, report: Report, place: int, limit: int) -> Reported | None:
        """ "X said that P", "X said: P", and "X sagte, P"."""
        for at in range(report.last, min(limit, report.last + _REACH)):
            word = self._word(at)
            if word in self._grammar.that:
                # Arabic "that he" is one word: the pronoun belongs to what is said.
                has_pronoun = self._grammar.verb_first and len(word) > 2 and word != "بان"
                start = at if has_pronoun else at + 1
                return self._said(report, place, at, (start, limit), "that_clause")
            if word == ":":
                return self._said(report, place, at, (at + 1, self._end), "colon")
            if word in (";", "؛") or self._is_speech(at):
                return None
            if word == "," and self._grammar.bare_clause and limit - at > 3:
                following = self._word(at + 1)
                if following not in self._grammar.that and not self._closes_aside(at, limit):
                    return self._said(report, place, at, (at + 1, limit), "bare_clause")
        return None

    def _closes_aside(self, comma: int, limit: int) -> bool:
        """Does an apposition or a relative clause follow the comma, then "dass"?"""
        for at in range(comma + 1, min(limit, comma + ASIDE)):
            if self._word(at) == ",":
                return self._word(at + 1) in self._grammar.that
        return False

    def _said(
        self, report: Report, place: int, marker: int, content: Run, rule: str
    ) -> Reported | None:
        content = self._trim(*content)
        if content[0] >= content[1]:
            return None
        source = self._subject(report, place, marker)
        return Reported([content], source, rule)

    def _subject(self, report: Report, place: int, marker: int) -> Run | None:
        """The subject: before the verb, or, where the verb comes first, behind it."""
        behind = self._after(report.last, marker)
        if self.shares_subject(place):
            return None
        if self._grammar.verb_first and behind is not None:
            return behind
        return self._before(report.first) or behind

    def _next_quotation(self, report: Report, place: int) -> Reported | None:
        """ "X said “…”", "X se dijo “dispuesto”": a quotation straight behind the verb."""
        for at in range(report.last, min(self._end, report.last + 10)):
            if self._units[at].quotation != -1:
                if not self._is_speech(at) and at > report.last + 3:
                    return None
                return Reported([(at, at + 1)], self._subject(report, place, at), "quotation_next")
            if self._word(at) in PAUSES:
                return None
        return None

    def _noun(self, report: Report, place: int, limit: int) -> Reported | None:
        """ "X denied the theft", "X niega haber …": what is denied is a noun or an infinitive."""
        if not report.noun:
            return None
        source = None if self.shares_subject(place) else self._before(report.first)
        start = report.last
        if source is None and not self.shares_subject(place):
            source = self._after(report.last, self._object(report.last))
            start = source[1] if source else start
        start = self._behind_adjunct(start, limit)
        end = next((i for i in range(start, limit) if self._ends_object(i, start)), limit)
        if start < report.tail < end:
            end = report.tail
        content = self._trim(start, end)
        if source is None and not self.shares_subject(place):
            return None
        return Reported([content], source, "noun_phrase") if content[0] < content[1] else None

    def _behind_adjunct(self, start: int, limit: int) -> int:
        """Where the object begins behind when and where it was denied: "hier, devant le juge,"."""
        if self._word(start) not in self._grammar.ending | {",", "،"}:
            return start
        within = range(start + 1, min(limit, start + ASIDE))
        closing = next((i for i in within if self._word(i) in (",", "،")), None)
        if self._word(start) in (",", "،"):
            return start if closing is None else closing + 1
        objects = self._grammar.objects - self._grammar.determiners
        return next((i for i in within if self._word(i) in objects), start)

    def _ends_object(self, at: int, start: int) -> bool:
        """A pause, or where it was said: "dans un communiqué"."""
        if self._word(at) in PAUSES:
            return True
        said_in = self._word(at) in self._grammar.ending and at > start
        return said_in and any(word in self._grammar.media for word in self._words(at + 1, at + 4))

    def _object(self, start: int) -> int:
        """Where the object begins behind a subject that stands behind its verb."""
        for at in range(start + 1, min(self._end, start + _SUBJECT)):
            if self._word(at) in self._grammar.objects:
                return at
        return start + 1 if self._grammar.verb_first else self._end

    def _inverted(self, report: Report) -> Reported | None:
        """ "P, said X."."""
        at = report.first - 1
        while at > 0 and self._word(at) in self._grammar.clitics:
            at -= 1
        if self._word(at) not in (",", "،") or at < 3:
            return None
        source = self._after(report.last)
        if source is None:
            return None
        last = source[1]
        if self._word(last) in self._grammar.ending:
            # When and where it was said, up to the next pause.
            last = next((i for i in range(last, self._end) if self._word(i) in PAUSES), self._end)
        if last < self._end and self._word(last) not in PAUSES:
            return None
        return self._around(at, last, source, "inverted")
