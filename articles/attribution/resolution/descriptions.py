"""What a phrase says that somebody is: head noun, what limits it, whose it is. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from articles.attribution.document import Token
from articles.attribution.lexicon import people, references
from articles.attribution.resolution.runs import ARTICLES, GENITIVES, POSSESSIVES, is_capital
from articles.attribution.tagging.nouns import Noun, Sort, noun, plain

_PRONOUNS = frozenset(
    [
        "it",
        "its",
        "him",
        "his",
        "her",
        "hers",
        "he",
        "she",
        "they",
        "them",
        "their",
        "theirs",
        "we",
        "us",
        "our",
    ]
)


_MANY = frozenset(
    [
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "several",
        "both",
        "some",
        "many",
        "few",
    ]
)


@dataclass(frozen=True, slots=True)
class Description:
    """What somebody or something is said to be: its noun, and what limits that."""

    head: str
    limits: frozenset[str]
    noun: Noun | None

    @property
    def tells_gender(self) -> bool:
        """Whether it says of somebody only that and a calling: "the fisherwoman"."""
        if self.noun is None or self.noun.gender is None or self.limits:
            return False
        return self.head not in people.KIN and self.head not in references.OFFICES


@dataclass(slots=True)
class Phrase:
    """A source phrase taken apart. `name` is None where nobody is named.

    `words` are the parts of the name, folded, without accents and particles; `person` says
    whether it is a person's, None where that cannot be told. `nouns` are all nouns of people and
    bodies in it. `owner` are the words before a genitive ("the club" of "the club's chairman").
    `determiner` is its article or possessive pronoun. `text` is the description of who is not
    named, without article and appositions.
    """

    text: str = ""
    name: str | None = None
    words: tuple[str, ...] = ()
    person: bool | None = None
    gender: str | None = None
    role: str | None = None
    age: str | None = None
    descriptions: list[Description] = field(default_factory=list)
    nouns: set[str] = field(default_factory=set)
    owner: str | None = None
    determiner: str = ""
    plural: bool = False
    bodies: list["Phrase"] = field(default_factory=list)

    @property
    def head(self) -> Noun | None:
        """The noun of its first description."""
        return self.descriptions[0].noun if self.descriptions else None


def describe(found: Phrase, part: Sequence[Token], text: str, apposition: bool) -> str:
    """Fill in what a segment says that somebody is; return it as a role."""
    begin = 0
    if part[0].lower in ARTICLES or part[0].lower in POSSESSIVES:
        begin = 1
    end = begin
    while end < len(part) and not _is_end(part, begin, end):
        end += 1
    core = list(part[begin:end])
    for at in range(len(core) - 1, 0, -1):
        if core[at].lower.replace("’", "'") in GENITIVES:
            if not found.owner and not apposition:
                found.owner = text[part[0].start : core[at - 1].end]
            core = core[at + 1 :]
            break
    words = [word.lower for word in core if word.text[0].isalpha() and not is_title_only(word)]
    if words:
        _add_description(found, words, part[end:])
    return text[part[begin].start : part[-1].end] if begin < len(part) else ""


def _is_end(part: Sequence[Token], begin: int, at: int) -> bool:
    """Whether the words that the head stands among end here: at a preposition, at a participle."""
    word = part[at].lower
    if word in references.NOUN_PHRASE_ENDS:
        return True
    if at == begin or not (word.endswith(("ed", "ing")) or word in references.PARTICIPLES):
        return False
    return noun(part[at - 1].lower) is not None and noun(word) is None


def is_title_only(word: Token) -> bool:
    """Whether a word is a form of address and no calling."""
    return word.lower in people.HONORIFICS and word.lower not in people.ROLES


def _add_description(found: Phrase, words: list[str], rest: Sequence[Token]) -> None:
    at = len(words) - 1
    head = noun(words[at])
    limits = set(words[:at]) | set(words[at + 1 :])
    if rest and rest[0].lower in ("of", "for"):
        made_of = noun(rest[1].lower) if len(rest) > 1 else None
        if words[at] in references.BANDS and made_of and made_of.plural:
            found.nouns.add(made_of.lemma)
        for word in rest[1:]:
            if word.lower in references.NOUN_PHRASE_ENDS and word.lower not in ("of", "and"):
                break
            limits.add(word.lower)
    lemma = head.lemma if head else words[at]
    seat = references.SEATS.get((words[at - 1], lemma)) if at else None
    if seat:
        lemma, head = seat, noun(seat)
        limits -= set(words[at - 1 :])
    if lemma == "executive" and at:
        head = Noun(lemma, Sort.PERSON, plural=head is not None and head.plural)
    plain_limits = frozenset(plain(limit) for limit in limits if limit[0].isalnum()) - ARTICLES
    found.descriptions.append(Description(lemma, plain_limits, head))
    for part in words:
        known = noun(part)
        bodily = known is not None and known.sort is not Sort.PERSON and known is not head
        if known and known.sort is not Sort.ITEM and not (bodily and _is_person(head)):
            found.nouns.add(known.lemma)
    found.gender = found.gender or (head.gender if head else None)
    if not found.words:
        many = words[0] in _MANY
        found.plural = many or (head.plural if head else lemma.endswith("s"))


def _is_person(head: Noun | None) -> bool:
    return head is not None and head.sort is Sort.PERSON


def bare(part: Sequence[Token], text: str) -> str:
    """A phrase without its leading article, and without limits that only the article explains."""
    begin = 1 if part[0].lower in ("the", "a", "an") and len(part) > 1 else 0
    end = len(part)
    for at in range(begin, len(part)):
        if part[at].lower in _PRONOUNS and at > begin:
            end = at
            while end > begin + 1 and part[end].lower not in references.NOUN_PHRASE_ENDS:
                end -= 1
            if part[end - 1].lower in ("named", "based", "who", "which", "that"):
                end -= 1
            break
    words = text[part[begin].start : part[max(end, begin + 1) - 1].end]
    words = " ".join(words.split())
    return words if begin or _keeps_capital(part) else words[:1].lower() + words[1:]


def _keeps_capital(part: Sequence[Token]) -> bool:
    word = part[0]
    if not is_capital(word) or word.text.isupper():
        return True
    follows = len(part) > 1 and part[1].text[0].islower()
    return not (noun(word.lower) or follows or len(part) == 1)
