"""What the nouns of people, bodies and written things mean: look-up over the lexicons. Pure."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from articles.attribution.constants import Constants
from articles.attribution.lexicon import media, organisations, people


class Sort(Constants):
    PERSON = "person"
    BODY = "body"  # A company, an authority, a club.
    EITHER = "either"  # An operator, an owner: a person or a body.
    ITEM = "item"  # A tweet, a report: stands for who wrote it.


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun as the lexicons know it; `lemma` is its singular."""

    lemma: str
    sort: Sort
    plural: bool = False
    gender: str | None = None


#: Ends of callings that no list holds all of.
_CALLING = re.compile(
    r"(?:[a-z]{3}ologist|[a-z]{2}ographer|(?:[a-z]{3})(?:ist|ician|keeper|maker|worker|owner|master"
    r"|holder|seeker|monger|smith|wright|goer|leader|rider|driver|person))$"
)
_MAN = re.compile(r"[a-z]{3}(wo)?m[ae]n$")
#: Letters that Unicode does not take apart.
_PLAIN = str.maketrans("łøđıþß", "lodits")


def plain(word: str) -> str:
    """A folded word without its accents, for comparing names."""
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(_PLAIN)


def plural_of(word: str) -> str:
    """The regular plural of a noun."""
    if word.endswith(("s", "x", "ch", "sh", "z")):
        return word + "es"
    if word.endswith("man") and word not in ("human", "german", "roman"):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        return word[:-1] + "ies"
    return word + "s"


def _table() -> dict[str, Noun]:
    found: dict[str, Noun] = {}
    bodies = organisations.BODIES | organisations.ARMED
    for word in media.ITEMS:
        found[plural_of(word)] = Noun(word, Sort.ITEM, plural=True)
        found[word] = Noun(word, Sort.ITEM, plural=word.endswith("s"))
    for word in bodies:
        found[plural_of(word)] = Noun(word, Sort.BODY, plural=True)
    for word in bodies:
        found[word] = Noun(word, Sort.BODY, plural=word in organisations.PLURAL_BODIES)
    for word, gender in people.ROLES.items():
        sort = Sort.EITHER if word in bodies else Sort.PERSON
        found[plural_of(word)] = Noun(word, sort, plural=True, gender=gender)
        found[word] = Noun(word, sort, gender=gender)
    for word, singular in people.PLURALS.items():
        found[word] = Noun(singular, Sort.PERSON, plural=True, gender=people.ROLES.get(singular))
    for word in organisations.ARMED:
        if word.endswith("s"):
            found[word] = Noun(word[:-1], Sort.BODY, plural=True)
    for word in ("papers", "minutes", "records"):
        found[word] = Noun(word, Sort.ITEM, plural=True)
    found["police"] = Noun("police", Sort.BODY, plural=True)
    found["family"] = Noun("family", Sort.BODY)
    return found


_NOUNS = _table()


def listed(word: str) -> Noun | None:
    """What a folded word is, if the lexicons have it as it stands."""
    return _NOUNS.get(word)


@lru_cache(maxsize=20_000)
def noun(word: str) -> Noun | None:
    """What a folded word is: a noun of the lexicons, a compound of one, or like a calling."""
    known = _NOUNS.get(word)
    if known or len(word) < 6:
        return known
    if "-" in word:
        last = _NOUNS.get(word.rpartition("-")[2])
        if last and last.sort is not Sort.ITEM:
            return Noun(word, last.sort, last.plural, last.gender)
    man = _MAN.search(word)
    if man:
        plural = word.endswith("men")
        lemma = word[:-3] + "man" if plural else word
        return Noun(lemma, Sort.PERSON, plural, "f" if man[1] else "m")
    single = word[:-1] if word.endswith("s") else word
    if _CALLING.search(single):
        return Noun(single, Sort.PERSON, plural=single != word)
    return None


def _partners() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in people.CALLINGS:
        for word in group:
            found.setdefault(word, set()).update(group)
    for word, special in organisations.HYPERNYMS.items():
        found.setdefault(word, {word}).update(special)
    return {word: frozenset(group) for word, group in found.items()}


_PARTNERS = _partners()


def may_mean(word: str) -> frozenset[str]:
    """The nouns that the noun may stand for: itself, its like, and what is of its kind."""
    return _PARTNERS.get(word) or frozenset({word})
