"""The reporting verbs by their forms, and the forms of every verb known. Pure; built once."""

from dataclasses import dataclass

from articles.attribution.lexicon.common_verbs import COMMON_VERBS
from articles.attribution.lexicon.verbs_judging import (
    ACCUSING,
    CONCEDING,
    DENYING,
    DOUBTING,
    RETRACTING,
    SHOWING,
    WISHING,
)
from articles.attribution.lexicon.verbs_saying import SAYING
from articles.attribution.records import Act
from articles.attribution.tagging.verbs import Inflection, forms, irregular_lemmas


@dataclass(frozen=True, slots=True)
class Sense:
    """What a verb does when something of `takes` goes with it."""

    act: Act
    takes: frozenset[str]


@dataclass(slots=True)
class Entry:
    """A reporting verb: its head word is inflected, `rest` follows as it is.

    `separable`: an object may stand before the rest ("play the losses down").
    """

    lemma: str
    rest: tuple[str, ...]
    separable: bool
    senses: tuple[Sense, ...]

    @property
    def takes(self) -> frozenset[str]:
        return frozenset().union(*(sense.takes for sense in self.senses))


#: The order decides where two senses fit: a denial is more telling than a wish.
_FAMILIES = DENYING + RETRACTING + ACCUSING + CONCEDING + DOUBTING + SAYING + SHOWING + WISHING


def _entries() -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    for act, takes, lemmas in _FAMILIES:
        sense = Sense(act, frozenset(takes.split()))
        for word in lemmas.split():
            head, *rest = word.replace("~", "_").split("_")
            lemma = " ".join([head, *rest])
            entry = entries.setdefault(lemma, Entry(lemma, tuple(rest), "~" in word, ()))
            entry.senses += (sense,)
    return entries


def _by_form() -> dict[str, list[Entry]]:
    """Each form with its entries, those of more words first."""
    table: dict[str, list[Entry]] = {}
    for entry in sorted(_entries().values(), key=lambda one: -len(one.rest)):
        for form in {form for form, _ in forms(entry.lemma.split()[0]).by_inflection()}:
            table.setdefault(form, []).append(entry)
    return table


REPORTING = _by_form()

_LEMMAS = (
    COMMON_VERBS | irregular_lemmas() | {entry.lemma.split()[0] for entry in _entries().values()}
) - {"be", "have", "do"}


def _forms(*inflections: Inflection) -> frozenset[str]:
    return frozenset(
        form
        for lemma in _LEMMAS
        for form, inflection in forms(lemma).by_inflection()
        if inflection in inflections
    )


BASES = _forms(Inflection.BASE)
PRESENTS = _forms(Inflection.PRESENT)
PASTS = _forms(Inflection.PAST, Inflection.PAST_PARTICIPLE)
PARTICIPLES = _forms(Inflection.PARTICIPLE)
