"""Say what kind of source somebody is: the values of `articles.choices.SourceKind`. Pure."""

from articles.attribution.lexicon import media, organisations, people
from articles.attribution.resolution.entities import Entity
from articles.attribution.tagging.nouns import Sort


def source_kind(entity: Entity) -> str:
    """The kind that an entity is as a source."""
    words = set(entity.words) | entity.nouns
    if entity.label.startswith("@") or "account" in entity.nouns:
        return "social_account"
    if entity.item:
        return "dataset" if words & media.DATASETS else "document"
    if entity.person or (entity.person is None and not entity.named):
        return _person_kind(entity)
    if entity.person is None and not words & organisations.BODIES:
        return "person"
    return _body_kind(words | {word for known in entity.limits.values() for word in known})


def _person_kind(entity: Entity) -> str:
    if entity.named:
        return "person"
    words = set().union(*entity.limits.values()) | entity.nouns if entity.limits else entity.nouns
    if words & people.WITNESSES:
        return "eyewitness"
    if entity.head and entity.head.sort is Sort.BODY:
        return _body_kind(words)
    definite = not entity.indefinite and not entity.plural
    return "person" if definite and not words & people.ANONYMITY else "anonymous"


def _body_kind(words: set[str]) -> str:
    """The kind of a body, the special before the general."""
    if words & organisations.ARMED or words & organisations.ARMED_ADJECTIVES:
        return "armed_group"
    if words & organisations.OFFICIAL and not words & _PRIVATE:
        return "official_body"
    if (
        words & (organisations.OUTLETS | organisations.OUTLET_NAMES)
        and not words & organisations.COMPANY_ENDINGS
    ):
        return "outlet"
    return "organisation"


_PRIVATE = frozenset(
    ["union", "association", "federation", "company", "firm", "charity", "aid", "club"]
)
