"""What a text puts forward, sentence by sentence, for what is negated to answer. Pure.

Looks at a bounded number of sentences around a statement, so that the whole takes time in
proportion to the text.
"""

from functools import cached_property

from articles.attribution.document import Document, Token
from articles.attribution.judgement.keywords import keywords, root_of
from articles.attribution.judgement.wording import tokens_in
from articles.attribution.lexicon import accusing_words as words
from articles.attribution.lexicon import small_words as small
from articles.attribution.lexicon.negation_words import NO_OBJECT
from articles.attribution.lexicon.stance_words import LACKING
from articles.attribution.records import Attribution
from articles.attribution.words import DENIALS, Stance

#: How many sentences before and after are looked at; a headline is told again below.
_BEFORE, _AFTER, _AFTER_HEADLINE = 14, 1, 8
#: Of a sentence so many tokens are read, and of a negated clause so many roots.
_LONG, _ROOTS = 80, 4
#: Of what the article itself tells as a fact so many roots must return.
_SURE = 2
#: Of the statements of one sentence so many on either side are looked at.
_BESIDE = 3


class Ground:
    """Says what of a statement's words was put forward by others, and who stands accused."""

    def __init__(self, document: Document, found: list[Attribution]) -> None:
        self.document = document
        self.found = found
        self._roots: dict[int, frozenset[str]] = {}

    @cached_property
    def _sources(self) -> dict[int, set[str]]:
        """Who speaks in a sentence; "" for a speaker who is not known."""
        sources: dict[int, set[str]] = {}
        for one in self.found:
            if one.cue is not None or one.source is not None:
                sources.setdefault(one.sentence, set()).add(one.resolved or "")
        return sources

    @cached_property
    def _denying(self) -> set[int]:
        return {one.sentence for one in self.found if one.stance in DENIALS}

    @cached_property
    def accused(self) -> frozenset[str]:
        """The names in the sentences that accuse somebody."""
        return frozenset(
            token.lower
            for place in range(len(self.document.sentences))
            for said in [self._tokens(place)]
            if any(token.lower in words.ACCUSATIONS for token in said)
            for token in said
            if token.text[0].isupper() and len(token.text) > 2 and token.lower not in words.NO_NAMES
        )

    def is_accused(self, one: Attribution) -> bool:
        """Does some sentence accuse whoever is speaking?"""
        span = one.source
        source = self.document.text[span.start : span.end].lower() if span else ""
        names = f"{source} {one.resolved.lower() if one.resolved else ''}".split()
        return any(
            name in words.ACCUSED or name.strip(",.’'s") in self.accused or name in self.accused
            for name in names
        )

    def follows_an_accusation(self, at: int) -> bool:
        """Does the sentence before accuse somebody?"""
        place = self.found[at].sentence - 1
        return place >= 0 and not words.ACCUSATIONS.isdisjoint(self._said(place))

    def is_called_for(self, at: int) -> bool:
        """Does whoever speaks stand accused, is he asked, or has he just denied it?"""
        return (
            self.is_accused(self.found[at])
            or self.follows_an_accusation(at)
            or self._follows_a_question(at)
            or self._follows_ones_own_denial(at)
            or self._answers_reports(at)
        )

    def _follows_a_question(self, at: int) -> bool:
        place = self.found[at].sentence - 1
        return place >= 0 and any(token.text == "?" for token in self._tokens(place)[-2:])

    def _follows_ones_own_denial(self, at: int) -> bool:
        one = self.found[at]
        return any(
            other.stance in DENIALS and other.resolved == one.resolved
            for other in self.found[max(0, at - 2) : at]
            if other.sentence in (one.sentence - 1, one.sentence)
        )

    def _answers_reports(self, at: int) -> bool:
        """ "…, he said after reports of a rift": the sentence itself says what is answered."""
        one = self.found[at]
        spans = [*one.content, *([one.cue_span] if one.cue_span else [])]
        return any(
            token.lower in words.TALK
            and not any(span.start <= token.start < span.end for span in spans)
            for token in self._tokens(one.sentence)
        )

    def was_put_forward(self, at: int, turned: frozenset[str], least: int = 1) -> bool:
        """Does somebody else, or the article, speak of what is negated, and not negate it?"""
        one = self.found[at]
        if not turned:
            return False
        headline = self.document.sentences[one.sentence].headline
        last = one.sentence + (_AFTER_HEADLINE if headline else _AFTER)
        for place in range(max(0, one.sentence - _BEFORE), last + 1):
            if place == one.sentence or place >= len(self.document.sentences):
                continue
            shared = len(turned & self._roots_of(place))
            if shared >= least and shared >= self._needed(place, one):
                return True
        return self._is_told_beside(at, turned, least)

    def _is_told_beside(self, at: int, turned: frozenset[str], least: int) -> bool:
        """ "There are no plans, he said after the Post reported that …": in the same sentence."""
        one = self.found[at]
        return any(
            other.sentence == one.sentence
            and other.resolved != one.resolved
            and other.stance is Stance.ASSERTS
            and len(turned & keywords(self.document, other).roots) >= least
            for other in self.found[max(0, at - _BESIDE) : at + 1 + _BESIDE]
        )

    def _needed(self, place: int, one: Attribution) -> int:
        """So many roots must return from a sentence: more, where it is told as a fact."""
        sources = self._sources.get(place, set())
        if one.resolved and sources == {one.resolved}:
            return _LONG
        said = self._said(place)
        if place in self._denying or not words.PUTTING_FORWARD.isdisjoint(said):
            return 1
        if not small.NEGATIONS.isdisjoint(said) and LACKING.isdisjoint(said):
            return _LONG
        return 1 if sources else _SURE

    def _tokens(self, place: int) -> list[Token]:
        sentence = self.document.sentences[place]
        return self.document.tokens[sentence.first : min(sentence.last, sentence.first + _LONG)]

    def _said(self, place: int) -> list[str]:
        return [token.lower for token in self._tokens(place)]

    def _roots_of(self, place: int) -> frozenset[str]:
        if place not in self._roots:
            self._roots[place] = frozenset(
                root for word in self._said(place) if (root := root_of(word))
            )
        return self._roots[place]


def negated_roots(document: Document, one: Attribution) -> frozenset[str]:
    """The roots of what stands under a negation, and of the verb right before one."""
    roots: set[str] = set()
    left, last = 0, ""
    for token in tokens_in(document, one.content[:4]):
        root = root_of(token.lower)
        if token.lower in small.NEGATIONS:
            left = _ROOTS
            roots.update([last] if last and token.lower in NO_OBJECT else [])
        elif root and left:
            roots.add(root)
            left -= 1
        elif token.text in ".;:?!," or token.lower in ("but", "and", "only", "just"):
            left = 0
        last = root
    return frozenset(roots)
