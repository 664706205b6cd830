"""Which statement of the same text a denial answers, by its words and by how near it stands. Pure.

Looks at a bounded number of neighbours, so that the whole takes time in proportion to the text.
"""

from collections import Counter

from articles.attribution.document import Document
from articles.attribution.judgement.keywords import Keywords, keywords, root_of
from articles.attribution.judgement.wording import tokens_in
from articles.attribution.lexicon import small_words as small
from articles.attribution.lexicon.function_words import DETERMINERS, NEGATIVE_DETERMINERS
from articles.attribution.lexicon.stance_words import (
    ACCUSING,
    ANAPHORS,
    DOUBT_NOUNS,
    FALSE_NOUNS,
    FALSE_WORDS,
    OVERSTATED,
    PROPOSITION_NOUNS,
    SIZE_NOUNS,
    UNIVERSAL,
)
from articles.attribution.records import Act, Attribution
from articles.attribution.words import DENIALS, Stance, Type

#: How many statements before and after are looked at.
BEFORE, AFTER = 16, 3
#: A headline is told again below: what it denies may stand further down.
AFTER_HEADLINE = 10
#: The part of a denial's words that must return where two of them do, and where one does.
_ENOUGH, _ENOUGH_ALONE = 0.25, 0.33
#: The article's own words are answered only where so many roots return.
_SURE = 3
#: A root in more statements than these is what the text is about, and tells none from another.
_COMMON = 4
#: Nouns for what was told, and what may follow one that only points back.
TOLD = PROPOSITION_NOUNS | SIZE_NOUNS | {"message", "remark", "remarks", "comment", "comments"}
AFTER_TOLD = small.AFTER_TOLD | FALSE_WORDS | FALSE_NOUNS | OVERSTATED | DOUBT_NOUNS
POINTING = DETERMINERS | {"her", "that"}


class Answers:
    """Finds what a statement answers among its neighbours in the text."""

    def __init__(self, document: Document, found: list[Attribution]) -> None:
        self.document = document
        self.found = found
        self.order = sorted(range(len(found)), key=lambda at: (found[at].content[0].start, at))
        self.place = {at: place for place, at in enumerate(self.order)}
        self._keywords: dict[int, Keywords] = {}
        self._count: Counter[str] = Counter()

    def keywords(self, at: int) -> Keywords:
        if at not in self._keywords:
            self._keywords[at] = keywords(self.document, self.found[at])
        return self._keywords[at]

    def to(self, at: int) -> int | None:
        """The statement that says what this one denies, None where none surely does."""
        if self.is_anaphoric(at):
            return self.nearest(at)
        return self._by_words(at, self.keywords(at).roots)

    def just_before(self, at: int) -> int | None:
        """What somebody else asserts right before: "It says it did not" answers no other."""
        for other in self._before(at)[:3]:
            if self.found[other].type is Type.OWN_VOICE or self._same_source(at, other):
                continue
            near = self._paragraph(at) - self._paragraph(other) <= 1
            return other if near and self.found[other].stance is Stance.ASSERTS else None
        return None

    def _paragraph(self, at: int) -> int:
        return self.document.sentences[self.found[at].sentence].paragraph

    def contradicted(self, at: int) -> int | None:
        """What a statement says is not so, though nothing but its words tells that it answers."""
        one = self.found[at]
        turned = turned_round(self.document, one)
        other = self._by_words(at, turned, positive=True) if turned else None
        if other is None and turned:
            other = self._denied_again(at, turned)
        if other is None and _speaks_of_itself(self.document, one):
            other = self.just_before(at)
            if other is not None and not self._calls_for_an_answer(other):
                return None
        return other

    def _denied_again(self, at: int, turned: frozenset[str]) -> int | None:
        """ "They deny sharing a supplier. 'They do not share a pane,' she said." """
        for other in self._before(at)[:2]:
            if self.found[other].stance in DENIALS and turned & self.keywords(other).roots:
                return other
        return None

    def _calls_for_an_answer(self, other: int) -> bool:
        """An accusation, or a word about every one: who says "not I" contradicts it."""
        that = self.found[other]
        if that.cue and (that.cue.act is Act.ACCUSE or that.cue.lemma in ACCUSING):
            return True
        return any(token.lower in UNIVERSAL for token in tokens_in(self.document, that.content[:2]))

    def taken_back(self, at: int) -> int | None:
        """Which earlier statement of his own somebody takes back: by its words, or the only one."""
        mine = self.keywords(at).roots
        own = [
            other
            for other in self._before(at)
            if self._same_source(at, other) and self.found[other].stance is Stance.ASSERTS
        ]
        sharing = [other for other in own if mine & self.keywords(other).roots]
        if sharing:
            return sharing[0]
        cue = self.found[at].cue
        back = self.is_anaphoric(at) or cue is None or cue.act is not Act.RETRACT
        return own[0] if back and len(own) == 1 else None

    def is_anaphoric(self, at: int) -> bool:
        """ "it", "that account", "the allegation": points back and says no more."""
        words = [
            token.lower
            for token in tokens_in(self.document, self.found[at].content[:1])[:7]
            if token.lower[0].isalpha()
        ]
        if not words:
            return False
        if len(words) == 1 and words[0] in ANAPHORS:
            return True
        if words[0] == "any":
            return False
        if words[0] not in POINTING and len(words) > 1:
            return words[0] in TOLD and words[1] == "of" and self._is_headline(at)
        noun = next((k for k, word in enumerate(words[:4]) if word in TOLD), None)
        return noun is not None and (noun + 1 == len(words) or words[noun + 1] in AFTER_TOLD)

    def nearest(self, at: int) -> int | None:
        """What was said last before, by somebody else; where a figure is meant, with a figure."""
        one = self.found[at]
        figure = any(
            token.lower in SIZE_NOUNS for token in tokens_in(self.document, one.content[:1])[:5]
        )
        fallback = None
        for other in self._before(at):
            if not self._may_be_answered(at, other) or self.found[other].type is Type.OWN_VOICE:
                continue
            if figure and not self.keywords(other).has_number:
                fallback = other if fallback is None else fallback
                continue
            return other
        return fallback

    def _before(self, at: int) -> list[int]:
        place = self.place[at]
        return [self.order[k] for k in range(place - 1, max(-1, place - 1 - BEFORE), -1)]

    def _after(self, at: int) -> list[int]:
        place = self.place[at]
        reach = AFTER_HEADLINE if self._is_headline(at) else AFTER
        return self.order[place + 1 : place + 1 + reach]

    def _is_headline(self, at: int) -> bool:
        return self.document.sentences[self.found[at].sentence].headline

    def _may_be_answered(self, at: int, other: int) -> bool:
        one, that = self.found[at], self.found[other]
        if that.stance is not Stance.ASSERTS or other == at:
            return False
        if one.resolved and one.resolved == that.resolved:
            return False
        return not self.document.sentences[that.sentence].headline or self._is_headline(at)

    def _same_source(self, at: int, other: int) -> bool:
        one, that = self.found[at], self.found[other]
        return bool(one.resolved and one.resolved == that.resolved)

    def _by_words(self, at: int, mine: frozenset[str], positive: bool = False) -> int | None:
        """The neighbour that shares most with these roots; `positive`: that is not negated."""
        best, best_score = None, 0.0
        for other in [*self._before(at), *self._after(at)] if mine else []:
            if not self._may_be_answered(at, other) or self._overlap(at, other):
                continue
            if positive and self.keywords(other).negative:
                continue
            theirs = self.keywords(other).roots
            if self.found[other].type is Type.OWN_VOICE and len(mine & theirs) < _SURE:
                continue
            score = self._score(mine, theirs, self.keywords(at).roots)
            if len(self.keywords(at).roots & theirs) == 1 and self._is_common(mine & theirs):
                continue
            cue = self.found[other].cue
            if cue is not None and cue.act is Act.ACCUSE:
                score *= 1.1
            if score > best_score:
                best, best_score = other, score
        return best

    def _is_common(self, roots: frozenset[str]) -> bool:
        """Is a root all over the text, as "attack" is in the news of one? It proves nothing."""
        if not self._count:
            for other in range(len(self.found)):
                self._count.update(self.keywords(other).roots)
        return any(self._count[root] > _COMMON for root in roots)

    def _overlap(self, at: int, other: int) -> bool:
        """Does one lie in the other? "He says they said it was so" answers nothing."""
        one, that = self.found[at].content, self.found[other].content
        same = one[0] == that[0]
        return not same and any(
            a.start < b.end and b.start < a.end for a in one[:4] for b in that[:4]
        )

    @staticmethod
    def _score(turned: frozenset[str], theirs: frozenset[str], mine: frozenset[str]) -> float:
        """From 0 to 1: how much of the denial's words return, and how little else is said."""
        if turned.isdisjoint(theirs):
            return 0.0
        shared = len(mine & theirs)
        part = shared / len(mine)
        if part < (_ENOUGH if shared > 1 else _ENOUGH_ALONE):
            return 0.0
        return 0.8 * part + 0.2 * shared / len(theirs)


def turned_round(document: Document, one: Attribution) -> frozenset[str]:
    """The roots of the words that stand right after a negation: what is said not to be so."""
    roots, left = set(), 0
    for token in tokens_in(document, one.content[:4]):
        if token.lower in small.NEGATIONS:
            left = 1 + (token.lower in NEGATIVE_DETERMINERS)
        elif left and (root := root_of(token.lower)):
            roots.add(root)
            left -= 1
        elif token.text in ".;,":
            left = 0
    return frozenset(roots)


def _speaks_of_itself(document: Document, one: Attribution) -> bool:
    """ "I never had a call", "it had not lost a position"."""
    said = [token.lower for token in tokens_in(document, one.content[:1])[:6]]
    return bool(said) and said[0] in small.SPEAKERS and not small.NEGATIONS.isdisjoint(said[1:4])
