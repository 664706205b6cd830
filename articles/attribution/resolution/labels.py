"""Call somebody who is never named by the fullest description there is. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from articles.attribution.document import Token
from articles.attribution.lexicon import references
from articles.attribution.resolution import pronouns
from articles.attribution.resolution.descriptions import Phrase
from articles.attribution.resolution.entities import Entity
from articles.attribution.resolution.runs import POSSESSIVES
from articles.attribution.tagging.nouns import noun

if TYPE_CHECKING:
    from articles.attribution.resolution.reference import Reader


def label(reader: Reader, words: Sequence[Token], phrase: Phrase, owner: Entity | None) -> str:
    """What to call somebody who is never named."""
    text = phrase.text
    if phrase.determiner in POSSESSIVES and owner and owner.item:
        return f"{text.partition(' ')[2]} of the {owner.label}"
    if phrase.determiner in POSSESSIVES and owner:
        return f"{possessor(owner)}'s {text.partition(' ')[2]}"
    if phrase.owner and owner and owner.named:
        whose = phrase.owner.lower().removeprefix("the ")
        at = text.lower().find(whose)
        return owner.label + text[at + len(whose) :] if at >= 0 else text
    one = phrase.descriptions[0]
    if one.head in references.SPOKESPEOPLE and one.noun and not one.limits and not phrase.owner:
        body = pronouns.body(reader)
        if body and one.head != "official" and not phrase.plural:
            article = "" if body.named else "the "
            return f"{text} for {article}{body.label}"
    return text


def possessor(owner: Entity) -> str:
    """An owner as the possessive names it: with what it was called last, where it has a name."""
    if not (owner.described and owner.named):
        return owner.label
    words = owner.described.split()
    known = noun(words[-1].lower())
    return f"{known.lemma} {owner.label}" if known else owner.label
