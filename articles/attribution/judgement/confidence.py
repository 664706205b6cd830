"""How sure a suggestion is, from 0 to 1, by the rule that fired and what it found. Pure.

The numbers are shares of suggestions right in content, source, name and stance, counted by
`benchmarks.attribution` over its 36 development texts (620 suggestions) and smoothed: four right
ones of five are added to each row, and the result is rounded to 0.05. They flatter, since the
rules were written with these texts; only their order is meant. What editors accept and dismiss is
recorded with rule and confidence, and may replace them one day.
"""

from articles.attribution.records import Attribution
from articles.attribution.words import Type

#: Share of right suggestions by rule.
BY_RULE = {
    "according": 0.85,
    "beside-quotation": 0.70,
    "colon": 0.90,
    "continued": 0.75,
    "for-somebody": 0.85,
    "noun": 0.90,
    "own-voice": 0.90,
    "own-voice-clause": 0.60,
    # Nobody marks headlines where the text says the same: an aim of its own, not a count.
    "own-voice-headline": 0.35,
    "passive": 0.90,
    "phrase-deny": 0.90,
    "phrase-refuse": 0.90,
    "predicate": 0.75,
    "verb-accuse": 0.95,
    "verb-concede": 0.95,
    "verb-deny": 0.95,
    "verb-doubt": 0.90,
    "verb-retract": 0.85,
    "verb-say": 0.95,
    "verb-show": 0.85,
    "verb-wish": 0.80,
}
UNKNOWN_RULE = 0.70

#: What is taken off: of 100 contents under 20 characters 14 were wrong, of 360 longer ones 20.
SHORT, SHORT_OFF = 20, 0.10
#: Of 18 contents over 100 characters four were wrong.
LONG, LONG_OFF = 100, 0.05
#: A source that is not resolved, and a document: who wrote it is often guessed wrongly.
UNRESOLVED_OFF = 0.15
DOCUMENT_OFF = 0.20
LEAST, MOST = 0.05, 0.95


def confidence(one: Attribution) -> float:
    """From 0 to 1, with two decimals."""
    sure = BY_RULE.get(one.rule, BY_RULE.get(one.rule.partition("-")[0], UNKNOWN_RULE))
    if one.type is not Type.OWN_VOICE:
        length = sum(span.end - span.start for span in one.content)
        sure -= SHORT_OFF if length < SHORT else LONG_OFF if length > LONG else 0.0
        sure -= 0.0 if one.resolved else UNRESOLVED_OFF
        sure -= DOCUMENT_OFF if one.source_kind == "document" else 0.0
    return round(min(MOST, max(LEAST, sure)), 2)
