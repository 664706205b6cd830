"""How sure a suggestion is, from 0 to 1. Pure."""

from articles.attribution.document import Document
from articles.attribution.records import Attribution


def confidence(document: Document, one: Attribution) -> float:
    return one.confidence
