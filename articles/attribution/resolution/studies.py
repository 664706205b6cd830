"""Know a study by its parts and its authors: "the paper", "the team", "a footnote to it". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from articles.attribution.document import Token
from articles.attribution.lexicon import references
from articles.attribution.resolution.descriptions import Description, Phrase
from articles.attribution.resolution.entities import Entity
from articles.attribution.tagging.nouns import Sort

if TYPE_CHECKING:
    from articles.attribution.resolution.reference import Reader

_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
#: Within how many sentences of the beginning "scientists report" are those of the study.
_LEAD = 3


class Studies:
    """The study that a text is about, and who made it."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.lead: Entity | None = None
        self.group: Entity | None = None

    def foresee(self) -> None:
        """Find the lead author, named anywhere."""
        people = self.reader.cast.everybody
        leads = (one for one in people if one.named and one.person and _leads(one))
        self.lead = next(leads, None)

    def is_study(self, phrase: Phrase) -> bool:
        """Whether a phrase means the study of the text: not "a 2009 survey", "an earlier trial"."""
        if self.lead is None or not phrase.descriptions:
            return False
        one = phrase.descriptions[0]
        if one.head not in references.STUDIES or one.limits & references.ANOTHER:
            return False
        dated = _YEAR.search(phrase.text)
        return phrase.determiner in ("the", "this", "its", "their", "") or not dated

    def is_other(self, phrase: Phrase) -> bool:
        """Whether a phrase means a paper that others wrote, in a text about a study."""
        heads = [one.head for one in phrase.descriptions[:1]]
        return self.lead is not None and heads == ["paper"] and not phrase.owner

    def whole(self, words: Sequence[Token], phrase: Phrase) -> Sequence[Token] | None:
        """What a phrase names a part or a version of: "the last line of the paper"."""
        if not phrase.descriptions or phrase.descriptions[0].head not in references.PARTS:
            return None
        within = (at for at, word in enumerate(words) if word.lower in ("of", "to", "in", "from"))
        at = next(within, len(words))
        return words[at + 1 :] if 0 < at < len(words) - 1 else None

    def makers(self, one: Description, phrase: Phrase, words: Sequence[Token]) -> Entity | None:
        """The authors as "the team", "the researchers", and "biologists" where the text begins."""
        if self.lead is None or phrase.owner or not (phrase.plural or one.head == "team"):
            return None
        if not _is_scientist(one) or one.limits - references.PLAIN_LIMITS - references.STUDIES:
            return None
        if one.limits & references.ANOTHER:
            return None
        early = words[0].sentence <= _LEAD and not phrase.determiner
        return self.authors() if early or phrase.determiner == "the" else None

    def authors(self) -> Entity | None:
        """The lead author with the others."""
        if self.lead and self.group is None:
            label = f"{self.lead.label} and co-authors"
            self.group = self.reader.cast.add(Phrase(text=label, plural=True), label)
            self.group.person = True
            self.group.nouns |= {"co-authors", *references.AUTHORS}
            self.reader.cast.learn(self.group, Phrase(plural=True))
        return self.group


def _leads(entity: Entity) -> bool:
    """Whether somebody is the first of the authors: "lead author", "who led the study"."""
    if "author" in entity.nouns:
        return True
    called = (entity.limits.get(noun, set()) for noun in entity.nouns if noun in references.AUTHORS)
    return any(limits & references.LEADING for limits in called)


def _is_scientist(one: Description) -> bool:
    if one.head in references.AUTHORS:
        return True
    return one.noun is not None and one.noun.sort is Sort.PERSON and one.head.endswith("logist")
