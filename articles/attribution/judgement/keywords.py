"""The words by which statements are compared: their roots, without the words of no weight. Pure."""

from dataclasses import dataclass
from functools import lru_cache

from articles.attribution.document import Document
from articles.attribution.judgement.wording import tokens_in
from articles.attribution.lexicon import small_words as small
from articles.attribution.lexicon.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
)
from articles.attribution.lexicon.stance_words import ANAPHORS, LACKING, PROPOSITION_NOUNS
from articles.attribution.records import Attribution
from articles.attribution.tagging.verbs import forms, irregular_lemmas

#: So many letters of a word stand for its family: slashed, slashing.
_ROOT = 5
_EMPTY = (
    ADVERBS
    | AUXILIARIES
    | CONJUNCTIONS
    | DETERMINERS
    | MODALS
    | NEGATIONS
    | PREPOSITIONS
    | PRONOUNS
    | QUESTION_WORDS
    | PROPOSITION_NOUNS
    | ANAPHORS
    | small.WEIGHTLESS
)
#: Endings of one family, with how much of the word must be left: planned, planning, plans.
_ENDINGS = (("ing", 3), ("ed", 3), ("es", 4), ("s", 3))
#: "rang" and "rung" are of the family of "ring".
_BASE_OF = {
    form: lemma
    for lemma in sorted(irregular_lemmas())
    for made in [forms(lemma)]
    for form in (*made.past, *made.past_participle, *made.participle)
}


@dataclass(slots=True)
class Keywords:
    """The roots of a statement's words; whether one is a number, and whether it is negated."""

    roots: frozenset[str]
    has_number: bool
    negative: bool


def keywords(document: Document, one: Attribution) -> Keywords:
    words = [token.lower for token in tokens_in(document, one.content[:4])]
    return Keywords(
        frozenset(root for word in words if (root := root_of(word))),
        any(word[0].isdigit() or word[-1].isdigit() for word in words),
        not (small.NEGATIONS.isdisjoint(words) and LACKING.isdisjoint(words)),
    )


@lru_cache(maxsize=20_000)
def root_of(word: str) -> str:
    """What stands for a word's family, "" for a word that says nothing by itself."""
    if word[0].isdigit():
        return word
    if not word[0].isalpha() or len(word) < 3 or word in _EMPTY:
        return ""
    word = _BASE_OF.get(word, word)
    for ending, kept in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= kept:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word.removesuffix("e")[:_ROOT]
