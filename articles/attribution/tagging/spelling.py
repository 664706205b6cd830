"""What the words of a name tell: its parts, whose name it is, of which gender. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from articles.attribution.document import Token
from articles.attribution.lexicon import given_names, organisations, people
from articles.attribution.tagging.nouns import Sort, listed, plain

_PARTICLES = frozenset(plain(word) for word in people.PARTICLES) | {"of", "the", "for"}


def name_words(words: Sequence[Token]) -> tuple[str, ...]:
    """The parts of a name by which it is known again."""
    found = [plain(word.lower) for word in words if word.text[0].isalnum() or word.text[0] == "@"]
    cut = [
        word.partition("-")[2] if word.partition("-")[0] in _PARTICLES else word
        for word in found
        if word not in _PARTICLES or len(found) == 1
    ]
    return tuple(word for word in cut if word and word not in people.GENERATIONS)


def spelled(name: str) -> str:
    """A name on one line, a stray comma and the capital after it undone."""
    name = " ".join(name.split())
    return re.sub(r", (A[ln]|El|Ad|Ar|As)-", lambda m: f" {m[1].lower()}-", name)


def is_brand(name: str) -> bool:
    """Whether a single word is spelled as no person's name is: "HidroSona", "BBC"."""
    if " " in name or name.startswith(("Mac", "Mc", "De", "Le", "La", "Di", "Van", "O’", "O'")):
        return False
    inner = any(b.isupper() and a.islower() for a, b in pairwise(name))
    return inner or (name.isupper() and 1 < len(name) < 6) or any(c.isdigit() for c in name)


def is_bodily(word: str) -> bool:
    """Whether a word in a name makes it one of a body."""
    known = listed(word)
    return word in organisations.NAME_WORDS or (known is not None and known.sort is Sort.BODY)


def gender_of(words: Sequence[str]) -> str | None:
    """The gender that the first name in a name tells."""
    for place, word in enumerate(words[:2]):
        first, _, second = word.partition("-")
        # Of surnames the second tells nothing: "Agathe Lindqvist-Roy".
        for part in (word, first, "" if place else second):
            if part in given_names.FEMININE:
                return "f"
            if part in given_names.MASCULINE:
                return "m"
    return None
