"""Learn who is spoken of before being named, and what else is told of somebody. Pure.

"A waiter …" whom the next sentence names; "a colonel, who gave his name as Vasko"; "Jane Roe has
been mayor since May"; "Jane Roe, who chairs the union".
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from articles.attribution.document import Token
from articles.attribution.lexicon import references
from articles.attribution.resolution.descriptions import Description, Phrase
from articles.attribution.resolution.entities import Entity
from articles.attribution.resolution.mentions import Mention
from articles.attribution.tagging.nouns import Sort, noun

if TYPE_CHECKING:
    from articles.attribution.resolution.reference import Reader

#: Within how many sentences somebody introduced without a name is named.
_LATE = 3
#: How many mentions lie between somebody and the name that is given for them, at most.
_BETWEEN = 4
#: How many words lie between the name and what it is given with: "named in the papers as".
_NEAR = 8


class Introductions:
    """Those a text speaks of by a name and by a description, before it joins the two."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        #: Who was introduced without a name, in text order.
        self.pending: list[Entity] = []
        #: Who is meant by the description that starts at an offset, as the text tells later.
        self.named: dict[int, Entity] = {}

    def foresee(self, found: list[Mention]) -> None:
        """Learn what the text tells of those whom it names: their roles, the names they gave."""
        for place, one in enumerate(found):
            if one.phrase.name and not one.quoted:
                self._called(found, place)
                self._related(one)
        for one, after in pairwise(found):
            if one.phrase.name and one.phrase.person is not False and not one.quoted:
                self._equated(one, after)

    def _called(self, found: list[Mention], place: int) -> None:
        """ "A colonel, who gave his name as Vasko", "a user known as Flint"."""
        name, words = found[place], self.reader.document.tokens
        if words[name.first - 1].lower not in references.GIVEN_AS:
            return
        near = range(name.first - 1, max(name.first - _NEAR, 0), -1)
        given = next((at for at in near if words[at].lower in references.NAMING), None)
        if given is None:
            return
        if words[given + 1].lower in references.HE | references.SHE:
            self._of_pronoun(found[max(place - _BETWEEN, 0) : place], name)
            return
        for one in reversed(found[max(place - _BETWEEN, 0) : place]):
            if one.sentence == name.sentence and one.last <= given and one.phrase.descriptions:
                if not one.phrase.name and not one.phrase.plural:
                    self._is(one, name)
                return

    def _of_pronoun(self, before: list[Mention], name: Mention) -> None:
        """ "A man …. Police identified him as Jane Roe"."""
        for one in reversed(before):
            person = one.phrase.head and one.phrase.head.sort is not Sort.BODY
            if person and one.phrase.determiner in ("a", "an") and not one.phrase.name:
                if name.sentence - one.sentence <= 1:
                    self._is(one, name)
                return

    def _is(self, one: Mention, name: Mention) -> None:
        entity = self.reader.cast.by_name(name.phrase)
        head = one.phrase.head
        if entity and head:
            self.named[self.reader.document.tokens[one.first].start] = entity
            self.reader.cast.learn(entity, one.phrase)

    def _related(self, one: Mention) -> None:
        """ "Jane Roe, who chairs the union": the chair."""
        words = self.reader.document.tokens
        at = one.last + (words[one.last].text == "," if one.last < len(words) else 0)
        if at + 1 >= len(words):
            return
        verb = at + 1 if words[at].lower == "who" else one.last
        called = references.DOERS.get(words[verb].lower)
        if called:
            self._learn(one, called)

    def _equated(self, one: Mention, after: Mention) -> None:
        """ "Jane Roe has been mayor since May", "Jane Roe is the club's coach"."""
        words = self.reader.document.tokens[one.last : after.first]
        head = after.phrase.head
        if one.sentence != after.sentence or not head or head.plural or after.phrase.name:
            return
        told = [word.lower for word in words]
        if told and "not" not in told and references.BEING.issuperset(told):
            self._learn(one, head.lemma, after.phrase)

    def _learn(self, one: Mention, called: str, phrase: Phrase | None = None) -> None:
        entity = self.reader.cast.by_name(one.phrase)
        if entity and entity.person is not False:
            told = [Description(called, frozenset(), noun(called))]
            self.reader.cast.learn(entity, phrase or Phrase(descriptions=told))

    def wait(self, entity: Entity) -> None:
        """Note somebody introduced without a name, who may be named later."""
        kin = entity.owner and entity.head and entity.head.gender and not _speaks_for(entity)
        if entity.person and not (entity.plural or entity.item or entity.quoted or kin):
            self.pending.append(entity)

    def _is_told_of(self, token: Token) -> bool:
        """Whether who is named here is told of at once: "Jane Roe, whose son was there"."""
        words = self.reader.document.tokens
        at = self.reader.document.first_token(token.start)
        near = words[at : at + _NEAR]
        if at and words[at - 1].text == "," and words[min(at + 2, len(words) - 1)].text == ",":
            return True  # "Their club, Oldfold Rangers, said": named beside.
        return any(
            one.text == "," and two.lower in references.TELLING for one, two in pairwise(near)
        )

    def meet(self, entity: Entity, token: Token) -> None:
        """Let somebody named of whom the text tells nothing else be the one just introduced."""
        if entity.nouns or entity.person is False or len(entity.words) < 2 or token.quotation >= 0:
            return
        if self._is_told_of(token):
            return
        one = next((one for one in reversed(self.pending[-_BETWEEN:])), None)
        if one is None or not _may_be(one, entity, token):
            return
        for other in self.pending:
            alike = other.head is one.head
            if alike and (other.headline or not (other.owner or one.owner)):
                other.label = entity.label
        one.label = entity.label
        entity.nouns |= one.nouns
        entity.gender = entity.gender or one.gender
        for word in entity.nouns:
            self.reader.cast.by_noun[word].append(entity)
        self.pending.clear()


def _speaks_for(entity: Entity) -> bool:
    return bool(entity.nouns & references.SPOKESPEOPLE)


def _may_be(unnamed: Entity, named: Entity, token: Token) -> bool:
    near = token.sentence - unnamed.sentence <= _LATE
    return near and not (unnamed.gender and named.gender and unnamed.gender != named.gender)
