"""How sure a suggestion is, from 0 to 1. Pure."""

from articles.attribution.records import Attribution


def confidence(one: Attribution) -> float:
    return one.confidence
