"""Who a text speaks of, each once, however often and however called. Pure.

A `Cast` is filled in text order; looking somebody up takes the same time however long the text is,
because of each word only the latest few bearers are tried.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from articles.attribution.lexicon import organisations, references
from articles.attribution.resolution.descriptions import Description, Phrase
from articles.attribution.tagging.nouns import Noun, Sort, may_mean, noun

#: How many of those a word may mean are tried, and how many were spoken of last.
TRIED = 12


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody or something. `label` is what it is resolved to.

    `last` is where its latest mention begins, -1 before the first, `sentence` that one's, `spoke`
    and `acted` the latest in which it was a source or a subject; `described` the words that it was
    described by there, "" for a name.
    """

    label: str
    words: tuple[str, ...] = ()
    person: bool | None = None
    gender: str | None = None
    plural: bool = False
    item: bool = False
    role: str | None = None
    nouns: set[str] = field(default_factory=set)
    limits: dict[str, set[str]] = field(default_factory=dict)
    #: The words for whose it is: "grid", "operator" of "the grid operator's chief".
    owned: set[str] = field(default_factory=set)
    owner: "Entity | None" = None
    author: "Entity | None" = None
    first: int = -1
    last: int = -1
    sentence: int = -1
    spoke: int = -99
    acted: int = -99
    quoted: bool = False
    described: str = ""
    head: Noun | None = None
    indefinite: bool = False
    headline: bool = False

    @property
    def named(self) -> bool:
        return bool(self.words)

    def learn(self, phrase: Phrase) -> None:
        """Add what a phrase says of it."""
        if phrase.person is not None and self.person is None:
            self.person = phrase.person
        self.gender = self.gender or phrase.gender
        if len(phrase.role or "") > len(self.role or ""):
            self.role = phrase.role
        self.head = self.head or phrase.head
        self.nouns |= phrase.nouns
        if phrase.owner:
            self.owned |= set(phrase.owner.lower().split())
        for one in phrase.descriptions:
            self.nouns.add(one.head)
            self.limits.setdefault(one.head, set()).update(one.limits)


class Cast:
    """All entities of a text, by the words that may mean them."""

    def __init__(self) -> None:
        self.by_word: dict[str, list[Entity]] = defaultdict(list)
        self.by_noun: dict[str, list[Entity]] = defaultdict(list)
        #: In the order of their latest mention, the latest last.
        self.recent: dict[Entity, None] = {}
        self.everybody: list[Entity] = []

    def add(self, phrase: Phrase, label: str) -> Entity:
        """Make an entity of a phrase."""
        made = Entity(label, phrase.words, phrase.person, plural=phrase.plural)
        made.item = not phrase.words and bool(phrase.head) and phrase.head.sort is Sort.ITEM  # type: ignore[union-attr]
        if not phrase.words and phrase.head:
            made.person = {Sort.PERSON: True, Sort.BODY: False}.get(phrase.head.sort)
        self.everybody.append(made)
        for word in set(phrase.words):
            self.by_word[word].append(made)
        if phrase.person is not True:
            made.nouns |= _kinds(phrase)
        self.learn(made, phrase)
        return made

    def learn(self, entity: Entity, phrase: Phrase) -> None:
        """Let an entity be known by what a phrase says of it, too."""
        entity.learn(phrase)
        for word in entity.nouns:
            bearers = self.by_noun[word]
            if entity not in bearers[-TRIED:]:
                bearers.append(entity)

    def also(self, entity: Entity, word: str) -> None:
        """Let an entity be known by a short form of its name, too."""
        self.by_word[word].append(entity)
        entity.words = (*entity.words, word)

    def by_name(self, phrase: Phrase) -> Entity | None:
        """Who of this name was spoken of last, or will be first; None for a new name."""
        words = set(phrase.words)
        found: Entity | None = None
        for one in self.by_word.get(phrase.words[-1], [])[-TRIED:] if words else []:
            if not words <= set(one.words) or _differ(one, phrase):
                continue
            if found is None or (one.last, one.gender == phrase.gender) > (found.last, False):
                found = one
        return found

    def touch(self, entity: Entity, token: int) -> None:
        """Note that an entity is spoken of here."""
        if entity.first < 0:
            entity.first = token
        entity.last = token
        self.recent.pop(entity, None)
        self.recent[entity] = None

    def latest(self, count: int = TRIED) -> list[Entity]:
        """Those spoken of last, the latest first."""
        found: list[Entity] = []
        for entity in reversed(self.recent):
            found.append(entity)
            if len(found) == count:
                break
        return found

    def by_description(
        self, one: Description, phrase: Phrase, owner: Entity | None, ahead: bool
    ) -> Entity | None:
        """Whom a description means; with `ahead` also those the text comes to only later."""
        best: Entity | None = None
        best_score: tuple[float, int] = (0.0, 0)
        for word in (one.head, *sorted(may_mean(one.head) - {one.head})):
            bearers = self.by_noun.get(word, [])
            for entity in bearers[:TRIED] if ahead else bearers[-TRIED:]:
                value = _fit(entity, one, phrase, owner, ahead)
                order = -entity.first if ahead else entity.last
                if value > 0 and (value, order) > best_score:
                    best, best_score = entity, (value, order)
        return best


def _kinds(phrase: Phrase) -> set[str]:
    """What the name of a body says that it is: "bank" of "Bank of Lesra", "company" of "Inc"."""
    found = {"company"} if organisations.COMPANY_ENDINGS & set(phrase.words[-1:]) else set()
    whole = (phrase.name or "").casefold().partition(" of ")[0].split()
    first = [word for word in phrase.words[:1] if word in organisations.COMPANY_STARTS]
    for word in (*phrase.words[-1:], *whole[-1:], *first):
        known = noun(word)
        if known:
            found.add(known.lemma)
    return found


def _differ(entity: Entity, phrase: Phrase) -> bool:
    """Whether the phrase cannot mean the entity though its name fits."""
    if phrase.gender and entity.gender and phrase.gender != entity.gender:
        return True
    return None not in (phrase.person, entity.person) and phrase.person != entity.person


def _fit(
    entity: Entity, one: Description, phrase: Phrase, owner: Entity | None, ahead: bool
) -> float:
    """How well a description fits an entity, 0 for not at all."""
    if entity.last < 0 and not ahead:
        return 0
    if entity.plural != phrase.plural and not (entity.named and entity.person is False):
        return 0
    if phrase.gender and entity.gender and phrase.gender != entity.gender:
        return 0
    if owner and entity.owner and entity.owner is not owner:
        return 0
    sort = one.noun.sort if one.noun else None
    exact = one.head in entity.nouns
    # "Undertakers" may be a family of those.
    several = phrase.plural and exact
    if (sort is Sort.PERSON and entity.person is False and not several) or (
        sort in (Sort.BODY, Sort.ITEM) and entity.person is True
    ):
        return 0
    value = 3.0 if exact else 1.5
    value += _limits_fit(entity, one, exact, ahead) + (0.5 if entity.named else 0)
    return value if value >= 1 else 0


def _limits_fit(entity: Entity, one: Description, exact: bool, ahead: bool) -> float:
    limits = {word for word in one.limits if not _is_adjective(word)}
    if not limits:
        return 0
    known = set().union(*entity.limits.values()) | set(entity.words) | entity.nouns | entity.owned
    if entity.owner:
        known |= set(entity.owner.words) | entity.owner.nouns
    shared = limits & known
    if shared:
        return 1.0 + len(shared) - 0.5 * len(limits - known)
    if ahead:
        return -1.0
    if not exact:
        return -1.5
    other = entity.limits.get(one.head) or (set(entity.words) if entity.person is False else set())
    return -9.0 if other else -1.0


def _is_adjective(word: str) -> bool:
    return "-" in word or word in references.PLAIN_LIMITS or word.endswith(("ish", "ese", "ian"))
