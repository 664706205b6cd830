"""Let what a source goes on to say be said in the same place. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from articles.attribution.lexicon import references
from articles.attribution.records import Act, Attribution, Sign
from articles.attribution.resolution.occasions import spoken_to
from articles.attribution.words import Medium, Type

if TYPE_CHECKING:
    from articles.attribution.resolution.media import Marker

#: How many statements before one are carried back to.
_TRAIL = 4
#: How many tokens of a sentence are read, and how many sentences before one.
_LONG, _BACK = 80, 40
_LATER = frozenset(["since", "later", "afterwards", "subsequently", "earlier"])
_LASTING = frozenset({Medium.STATEMENT, Medium.PRESS_CONFERENCE})


class Carrier:
    """Carries the media that a marker found along what the same source says."""

    def __init__(self, marker: Marker) -> None:
        self.marker = marker
        self.document = marker.document
        self.attributions = marker.attributions
        #: Who is spoken to in sentences that report nothing: "She came out to speak to us."
        self.told: dict[int, Medium | None] = {}

    def carry_on(self) -> None:
        """Let what a source goes on to say in its paragraph be said in the same place."""
        before: dict[str, tuple[int, Medium]] = {}
        trail: list[Attribution] = []
        for place in self.marker.order:
            one = self.attributions[place]
            if one.source is None and one.inherits is not None:
                one.medium = self.attributions[one.inherits].medium
            paragraph = self.document.sentences[one.sentence].paragraph
            name = one.resolved or ""
            known = before.get(name) if name else None
            if known and known[1] is Medium.TWEET and self.is_message(one):
                one.medium = Medium.TWEET
            near = (paragraph, paragraph - self.is_asked(one))
            goes_on = _speaks(one) and not self.is_later(one)
            if one.medium is Medium.UNKNOWN and known and known[0] in near and goes_on:
                one.medium = known[1]
            if one.medium is Medium.UNKNOWN and _speaks(one):
                one.medium = self.by_paragraph(one) or Medium.UNKNOWN
            if one.medium is not Medium.UNKNOWN and name:
                self.carry_back(trail, one)
                before[name] = (paragraph, one.medium)
            trail = (
                [*trail[-_TRAIL:], one] if trail and trail[-1].resolved == one.resolved else [one]
            )
        for one in self.attributions:
            if one.medium is Medium.UNKNOWN and one.cue and one.cue.lemma == "write":
                one.medium = Medium.DOCUMENT
        self.carry_to_headline()

    def carry_back(self, trail: list[Attribution], later: Attribution) -> None:
        """Let what the same source said just before, in this paragraph, be of the same place."""
        sentences = self.document.sentences
        for one in reversed(trail[-_TRAIL:]):
            same = sentences[one.sentence].paragraph == sentences[later.sentence].paragraph
            if one.cue and one.cue.act is Act.REFUSE:
                return
            if not same or one.resolved != later.resolved or one.medium is not Medium.UNKNOWN:
                return
            if later.medium in _LASTING:
                one.medium = later.medium

    def carry_to_headline(self) -> None:
        """A headline tells what the report says that the text is about."""
        reports = {
            one.resolved
            for one in self.attributions
            if one.medium is Medium.DOCUMENT and self.marker.by_source(one) is Medium.DOCUMENT
        }
        for one in self.attributions:
            if not self.document.sentences[one.sentence].headline or not one.resolved:
                continue
            if one.medium is Medium.UNKNOWN and one.resolved in reports:
                one.medium = Medium.DOCUMENT

    def is_message(self, one: Attribution) -> bool:
        """Whether the source is "the message", pointing back at one already placed."""
        words = self.marker.words(one)
        return one.medium is Medium.OTHER and bool(words) and words[-1].lower == "message"

    def is_asked(self, one: Attribution) -> bool:
        """Whether the sentence goes on with the same occasion: "Asked about it, she said"."""
        first = self.document.sentences[one.sentence].first
        return self.document.tokens[first].lower in ("asked", "pressed", "questioned")

    def is_later(self, one: Attribution) -> bool:
        """Whether it was said at another time: "it has since owned"."""
        if one.cue is None:
            return False
        near = self.document.tokens[max(one.cue.first - 2, 0) : one.cue.last + 1]
        return any(word.lower in _LATER for word in near)

    def by_paragraph(self, one: Attribution) -> Medium | None:
        """Where somebody spoke of whom an earlier sentence of the paragraph tells only that."""
        sentences = self.document.sentences
        for at in range(one.sentence - 1, max(-1, one.sentence - 1 - _BACK), -1):
            if sentences[at].paragraph != sentences[one.sentence].paragraph:
                return None
            told = self.by_sentence(at)
            if told:
                return told if self.is_of(one, at) else None
        return None

    def by_sentence(self, at: int) -> Medium | None:
        """To whom somebody spoke in a sentence, where nothing of it is said there."""
        if at not in self.told:
            first, last = self.document.sentences[at].first, self.document.sentences[at].last
            tokens = self.document.tokens
            heard = (
                spoken_to(tokens, place, last)
                for place in range(first, min(last, first + _LONG))
                if tokens[place].quotation < 0
            )
            self.told[at] = None if at in self.marker.cues else next(filter(None, heard), None)
        return self.told[at]

    def is_of(self, one: Attribution, at: int) -> bool:
        """Whether a source is who a sentence speaks of: a pronoun, or named there."""
        words = self.marker.words(one)
        if len(words) == 1 and words[0].lower in references.HE | references.SHE:
            return True
        span = self.document.sentences[at].span
        name = (one.resolved or "").split()
        return bool(name) and name[-1] in self.document.text[span.start : span.end]


def _speaks(one: Attribution) -> bool:
    """Whether somebody says it here: not "for X, …", and not the article itself."""
    own = one.type is Type.OWN_VOICE or (one.cue is None and one.inherits is None)
    return not own and (one.cue is None or one.cue.sign is not Sign.ACCORDING)
