"""The kinds of nouns that a reporting verb may want as its object. Pure."""

from collections.abc import Callable

from articles.attribution.lexicon.people import PLURALS, ROLES
from articles.attribution.lexicon.reporting_nouns import (
    DOCUMENTS,
    EVIDENCE,
    EXHIBITS,
    GUILT,
    MISFORTUNES,
    NOT_SAID,
    TEXTS,
    THESES,
    THREATS,
)

_PERSONS = frozenset({"him", "her", "them", "us", "me", "himself", "herself", "themselves"})


def singular(noun: str) -> str:
    """A plural without its ending; rough, for look-up alone."""
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def is_person(noun: str) -> bool:
    return noun in ROLES or singular(noun) in ROLES or noun in PLURALS or noun in _PERSONS


def _is_thing(noun: str) -> bool:
    return not is_person(noun) and noun not in NOT_SAID


def _is_won_by_words(noun: str) -> bool:
    return noun not in NOT_SAID


def _among(nouns: frozenset[str]) -> Callable[[str], bool]:
    return lambda noun: noun in nouns or singular(noun) in nouns


#: As `lexicon.verbs_saying` names them.
KINDS: dict[str, Callable[[str], bool]] = {
    "thesis": _among(THESES),
    "thing": _is_thing,
    "asserted": _is_won_by_words,
    "text": _among(TEXTS),
    "threat": _among(THREATS),
    "guilt": _among(GUILT),
    "misfortune": _among(MISFORTUNES),
    "evidence": _among(EVIDENCE),
    "exhibit": _among(DOCUMENTS | EXHIBITS),
}
