"""Guess whom a word means that says little: by its kind, in a headline, before its name. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from articles.attribution.lexicon import organisations, references
from articles.attribution.resolution import pronouns
from articles.attribution.resolution.descriptions import Description, Phrase
from articles.attribution.resolution.entities import Entity
from articles.attribution.tagging.nouns import Sort, may_mean

if TYPE_CHECKING:
    from articles.attribution.resolution.reference import Reader


def body_ahead(reader: Reader, one: Description, phrase: Phrase) -> Entity | None:
    """The body that a description means though its name comes only later."""
    if one.noun is None or one.noun.sort is not Sort.BODY:
        return None
    found = reader.cast.by_description(one, phrase, None, True)
    return found if found and found.named and found.person is False else None


def person_ahead(reader: Reader, one: Description, phrase: Phrase) -> Entity | None:
    """The person that a description means who is named with the same words only later."""
    if one.noun is None or one.noun.sort is not Sort.PERSON or phrase.plural:
        return None
    found = reader.cast.by_description(one, phrase, None, True)
    if not (found and found.named and found.first < 0 and one.head in found.nouns):
        return None
    known = set().union(*found.limits.values()) | found.owned | found.nouns
    return found if one.limits <= known else None


def is_guess(one: Description, known: Entity) -> bool:
    """Whether a headline's word is not known of whom it was taken to mean."""
    alike = known.nouns & may_mean(one.head)
    return not alike and one.noun is not None and one.noun.sort is Sort.PERSON


def by_kind(reader: Reader, one: Description, phrase: Phrase, ahead: bool) -> Entity | None:
    """Who may be meant by a word that says little: "the man", "the company"."""
    if ahead:
        return reader.items.issuer_for(one, phrase) or _of_headline(reader, one)
    if phrase.plural or not phrase.determiner:
        return None
    if one.head in references.ANYBODY:
        return pronouns.person(reader, phrase.gender)
    if one.head in references.ACCUSED:
        return next(
            (e for e in reader.cast.everybody if e.named and e.person and e.first >= 0), None
        )
    if one.tells_gender:
        found = pronouns.person(reader, phrase.gender)
        return found if found and found.named and found.gender == phrase.gender else None
    return _body_of_kind(reader, one)


def _body_of_kind(reader: Reader, one: Description) -> Entity | None:
    """The body that was spoken of last by a general word: "the firm", "the bottle maker"."""
    if one.head not in references.GENERAL_BODIES:
        return None
    if not one.limits:
        return pronouns.body(reader, None, may_mean(one.head))
    if one.head not in organisations.COMPANIES or reader.actor is None:
        return None
    return reader.actor if _is_near(reader, reader.actor) else None


def _is_near(reader: Reader, entity: Entity) -> bool:
    """Whether the body spoken of last may be called by what it does: "the bottle maker"."""
    latest = next(iter(reader.cast.latest(1)), None)
    near = latest is not None and latest.sentence - entity.sentence <= 1
    private = not entity.nouns & (organisations.OFFICIAL | organisations.SOCIETIES)
    return near and entity.named and entity.person is not True and private


def lead(reader: Reader, one: Description) -> Entity | None:
    """The first person with a name who speaks, for a word of a headline that comes no more."""
    if one.head in reader.described or one.noun is None or one.noun.sort is not Sort.PERSON:
        return None
    return next((e for e in reader.named_speakers if e.person and not one.noun.plural), None)


def _of_headline(reader: Reader, one: Description) -> Entity | None:
    """Whom a headline means by a word that the text has no more: who speaks first."""
    sort = one.noun.sort if one.noun else Sort.PERSON
    if one.head in reader.described or (one.noun and one.noun.plural):
        return None
    if sort is not Sort.BODY:
        if reader.headline and reader.headline.person:
            return reader.headline
        return lead(reader, one)
    if one.head in organisations.COMPANIES:
        alike = (e for e in reader.named_speakers if e.person is False)
        return next((e for e in alike if not e.nouns & organisations.OFFICIAL), None)
    return None
