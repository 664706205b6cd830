"""English inflection: from a lemma to its forms, and from a form back. Pure."""

import re
from dataclasses import dataclass
from enum import StrEnum

from articles.attribution.lexicon.irregular_verbs import DOUBLING, IRREGULAR

_VOWELS = "aeiou"
#: One syllable ending in a single consonant after a single vowel: "chip", "slam".
_SHORT = re.compile(r"(?:qu|[^aeiou])*[aeiouy][bdgklmnprtvz]$")


class Inflection(StrEnum):
    BASE = "base"
    PRESENT = "present"
    PAST = "past"
    PAST_PARTICIPLE = "past_participle"
    PARTICIPLE = "participle"


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of one verb, each in all its spellings."""

    base: str
    present: str
    past: tuple[str, ...]
    past_participle: tuple[str, ...]
    participle: tuple[str, ...]

    def by_inflection(self) -> list[tuple[str, Inflection]]:
        return [
            (self.base, Inflection.BASE),
            (self.present, Inflection.PRESENT),
            *((form, Inflection.PAST) for form in self.past),
            *((form, Inflection.PAST_PARTICIPLE) for form in self.past_participle),
            *((form, Inflection.PARTICIPLE) for form in self.participle),
        ]


def _irregular() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    table = {}
    for entry in IRREGULAR.replace("\n", " ").split(","):
        base, past, past_participle = entry.split()
        table[base] = (tuple(past.split("/")), tuple(past_participle.split("/")))
    return table


_IRREGULAR = _irregular()
_PRESENTS = {"be": "is", "have": "has", "do": "does", "go": "goes"}


def forms(lemma: str) -> Forms:
    """All forms of a verb of one word."""
    stems = _stems(lemma)
    regular = tuple(stem + "ed" for stem in stems) if not lemma.endswith("e") else (lemma + "d",)
    past, past_participle = _IRREGULAR.get(lemma, (regular, regular))
    return Forms(lemma, present(lemma), past, past_participle, _participle(lemma, stems))


def present(lemma: str) -> str:
    """The third person: says, denies, pushes."""
    if lemma in _PRESENTS:
        return _PRESENTS[lemma]
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _participle(lemma: str, stems: tuple[str, ...]) -> tuple[str, ...]:
    if lemma.endswith("ie"):
        return (lemma[:-2] + "ying",)
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and lemma != "be":
        return (lemma[:-1] + "ing",)
    if lemma.endswith("y"):
        return (lemma + "ing",)
    return tuple(stem + "ing" for stem in stems)


def _stems(lemma: str) -> tuple[str, ...]:
    """What "-ed" is put on: cried, admitted, and levelled beside leveled."""
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return (lemma[:-1] + "i",)
    if lemma.endswith("c"):
        return (lemma + "k",)
    if lemma in DOUBLING:
        doubled = lemma + lemma[-1]
        return (doubled, lemma) if lemma.endswith("l") else (doubled,)
    return (lemma + lemma[-1],) if _SHORT.match(lemma) else (lemma,)


def irregular_lemmas() -> frozenset[str]:
    return frozenset(_IRREGULAR)
