"""Read "one of them", "both sides", "another", "no group". Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from articles.attribution.document import Document, Token
from articles.attribution.lexicon import references
from articles.attribution.resolution import pronouns
from articles.attribution.resolution.descriptions import Phrase
from articles.attribution.resolution.entities import Entity
from articles.attribution.resolution.runs import is_capital
from articles.attribution.tagging.nouns import noun

if TYPE_CHECKING:
    from articles.attribution.resolution.reference import Reader

_NONE = frozenset(["no", "neither", "nobody", "none"])
_ORDINALS = frozenset(["second", "third", "fourth", "fifth"])
_OTHER = frozenset(["another", "other", "others"])


def partitive(reader: Reader, words: Sequence[Token]) -> Entity | None:
    """Who is meant by a number or a share of some; None where the words are no such."""
    first = words[0].lower
    last = words[-1].lower
    if any(word.text == "," for word in words):
        return None
    if first in _NONE:
        return Entity(reader.document.text[words[0].start : words[-1].end])
    if first in ("both", "two") and len(words) == 2 and last in references.PAIRED:
        return _pair(reader, words)
    if (
        first in references.SHARES
        and len(words) == 3
        and words[1].lower == "of"
        and last in references.THEM
    ):
        return _share(reader, words, first)
    if first in references.SHARES and len(words) > 3 and words[1].lower == "of":
        return _share_of(reader, words, first)
    if first in references.SHARES and len(words) == 1:
        return _alone(reader, words, first)
    if last in _ORDINALS and len(words) == 2 and first in ("a", "the"):
        return _alone(reader, words, "another" if first == "a" else "the other")
    if last in _OTHER and len(words) == 2 and first in ("the", "yet"):
        return _alone(reader, words, "another" if first == "yet" else "the other")
    return None


def _share(reader: Reader, words: Sequence[Token], first: str) -> Entity | None:
    whole = pronouns.several(reader, words[0])
    if whole is None:
        return None
    return _derived(reader, words, f"{first} of {whole.label}", whole)


def _share_of(reader: Reader, words: Sequence[Token], first: str) -> Entity | None:
    """ "One of the firm's drivers": one of those, however they are called."""
    phrase = reader.phrases.of(words[2:])
    if phrase.name or not phrase.plural:
        return None
    whole = reader.refer(words[2:])
    return _derived(reader, words, f"{first} of {whole.label}", whole) if whole else None


def _alone(reader: Reader, words: Sequence[Token], first: str) -> Entity | None:
    """ "One said …; another …": a share of those spoken of last, or one more of the kind."""
    if first in ("another", "others", "the other"):
        alike = next((one for one in reader.cast.latest() if one.head and one.person), None)
        if alike is None or alike.head is None:
            return None
        word = alike.label.split()[-1] if first == "others" else alike.head.lemma
        kind = noun(word)
        name = kind.lemma if kind and first != "others" else word
        text = "other" if first == "others" else first.replace("the ", "")
        return _derived(reader, words, f"{text} {name}", alike)
    whole = next((one for one in reader.cast.latest() if one.plural and one.person), None)
    if whole is None:
        return None
    return _derived(reader, words, f"{first} of {whole.label}", whole)


def _derived(reader: Reader, words: Sequence[Token], label: str, whole: Entity) -> Entity:
    many = words[0].lower not in ("one", "another", "the", "each", "either")
    made = reader.cast.add(Phrase(text=label, plural=many), label)
    made.person = whole.person
    made.head = whole.head
    made.nouns = set(whole.nouns)
    made.indefinite = True
    return made


def _pair(reader: Reader, words: Sequence[Token]) -> Entity | None:
    """The two that "both sides" are: those who spoke last, in a headline those who will."""
    if words[-1].lower in references.PLACES and reader.pairs:
        return Entity(reader.pairs[-1])
    if reader.is_headline(words[0]):
        named = [one for one in reader.named_speakers if one.person is False][:2]
    else:
        named = []
        for one in reversed(reader.speakers):
            if one not in named and one.named:
                named.append(one)
        named = named[:2][::-1]
    return Entity("; ".join(one.label for one in named)) if len(named) == 2 else None


def pairs(document: Document) -> list[str]:
    """The names in "both Adlerbach and Birkenau", joined as a source of two is."""
    found: list[str] = []
    words = document.tokens
    for at in [at for at, word in enumerate(words) if word.lower == "both"]:
        word = words[at]
        end = at + 1
        while (
            end < min(len(words), at + 10)
            and words[end].sentence == word.sentence
            and (is_capital(words[end]) or words[end].lower == "and")
        ):
            end += 1
        joined = [one.lower for one in words[at + 1 : end]]
        if joined.count("and") == 1 and 0 < joined.index("and") < len(joined) - 1:
            cut = at + 1 + joined.index("and")
            found.append(f"{document.words(at + 1, cut)}; {document.words(cut + 1, end)}")
    return found
