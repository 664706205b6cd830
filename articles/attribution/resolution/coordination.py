"""Cut "the mayor and his deputy" in two, and leave "Marks and Spencer" whole. Pure."""

from collections.abc import Sequence

from articles.attribution.document import Token
from articles.attribution.resolution.runs import ARTICLES, POSSESSIVES, is_capital, is_given, runs
from articles.attribution.tagging.nouns import Sort, noun

_OPENS = (
    ARTICLES | POSSESSIVES | frozenset(["two", "three", "four", "five", "several", "some", "other"])
)
#: After these, what is joined are the objects: "observers from A and B".
_OF_MEMBERS = frozenset(["from", "of", "for"])


def conjuncts(words: Sequence[Token]) -> list[tuple[int, int]]:
    """The parts that "and" joins, as half-open ranges of the words; one range for no such."""
    end = _first_segment(words)
    for at in range(1, end - 1):
        if words[at].lower != "and":
            continue
        if _is_whole(words, at + 1, end) and _is_joint(words, at):
            members = _members(words, at, end)
            if members:
                return members
            if _is_complete(words[:at]):
                return [(0, at), (at + 1, end)]
    return [(0, len(words))]


def _first_segment(words: Sequence[Token]) -> int:
    """The end of the words that apposition begins after; commas of a list stay within."""
    last_and = max((at for at, word in enumerate(words) if word.lower == "and"), default=0)
    for at, word in enumerate(words):
        if word.text == "," and at > last_and:
            return at
        if word.lower in ("who", "which", "that", "representing") and at > last_and:
            return at
    return len(words)


def _is_joint(words: Sequence[Token], at: int) -> bool:
    """Whether no apposition stands before the "and": "Jane Roe, founder and director"."""
    return all(word.text != "," for word in words[:at])


def _is_whole(words: Sequence[Token], first: int, end: int) -> bool:
    """Whether what follows "and" is a noun phrase of its own."""
    if first >= end:
        return False
    word = words[first]
    if word.lower in _OPENS:
        return True
    known = noun(words[end - 1].lower) or noun(word.lower)
    if known and known.plural:
        return True
    return is_capital(word) and (end - first > 1 or not known)


def _members(words: Sequence[Token], at: int, end: int) -> list[tuple[int, int]] | None:
    """The bodies in "observers from the Coastal Union and the Bar Council"."""
    for place in range(1, at):
        if words[place].lower not in _OF_MEMBERS:
            continue
        head = noun(words[place - 1].lower)
        if words[place].lower == "from" and head and head.plural:
            return [(place + 1, at), (at + 1, end)]
        if not (words[at + 1].lower in _OPENS or _names_person(words[at + 1 : end])):
            return [(0, len(words))]
        return None
    return None


def _names_person(words: Sequence[Token]) -> bool:
    return bool(words) and is_given(words[0].lower)


def _is_complete(words: Sequence[Token]) -> bool:
    """Whether the words before "and" are a noun phrase by themselves."""
    if words[0].lower in _OPENS:
        return True
    known = noun(words[-1].lower)
    if known and (known.plural or known.sort is Sort.BODY):
        return True
    found = runs(words)
    return bool(found) and found[-1].last == len(words) and known is None
