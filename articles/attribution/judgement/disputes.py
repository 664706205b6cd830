"""Whether a line calls what was said untrue, or only its size or its wording. Pure."""

from articles.attribution.judgement.phrasebook import Phrasebook
from articles.attribution.judgement.wording import Line, is_number, is_past
from articles.attribution.lexicon import small_words as small
from articles.attribution.lexicon import stance_phrases as phrases
from articles.attribution.lexicon import stance_words as stance

DENYING = Phrasebook(phrases.DENYING, phrases.LISTS)
_GRANTING = Phrasebook(phrases.GRANTING)
#: Lines of no more words grant nothing before they deny.
_SHORT = 5
#: Words a predicate has before its word for untruth, at most.
_NEAR = 5
#: And so many words back its subject is looked for.
_FAR = 8
_TURNING = frozenset({"but", "though", "although"})
_NOT = frozenset({"not", "n't"})
_MAKING = frozenset({"make", "makes", "made"})
_BEFORE_SIZE = (small.ARTICLES | {"any", "such", "that", "these", "those"}) - {"a", "an", "no"}


def denies_outright(line: Line) -> bool:
    """Does it call something said before untrue, in so many words?"""
    words = line.words
    if words in DENYING:
        return True
    if len(words) < _SHORT and not stance.FALSE_NOUNS.isdisjoint(words):
        return not any(is_past(word) for word in words if word not in small.COPULAS | {"made"})
    return any(
        _is_untrue(words[at + 1 : at + 1 + _NEAR], word)
        and _is_told(words[max(0, at - _FAR) : at], words[at + 1 : at + 2], word)
        for at, word in enumerate(words)
        if word in small.COPULAS or word in _MAKING
    )


def _is_untrue(after: list[str], verb: str) -> bool:
    """Does a predicate begin with a word for untruth, before any negation?"""
    for word in after:
        if word in small.NEGATIONS and word != "nothing":
            return False
        if word in stance.FALSE_WORDS or word in stance.FALSE_NOUNS:
            return True
        if not (word in small.BEFORE_UNTRUTH or word.endswith("ly") or verb in _MAKING):
            return False
    return False


def _is_told(before: list[str], after: list[str], verb: str) -> bool:
    """Is the subject (with "makes that impossible" the object) something that was said?"""
    if verb in _MAKING:
        return bool(after) and after[0] in stance.ANAPHORS
    return bool(before) and (
        before[-1] in stance.ANAPHORS
        or before[0] in stance.ANAPHORS
        or not stance.PROPOSITION_NOUNS.isdisjoint(before)
    )


def is_about_size(words: list[str]) -> bool:
    """Is only the size or the wording of a thing disputed?"""
    if not stance.OVERSTATED.isdisjoint(words):
        return True
    return any(
        word in stance.SIZE_NOUNS and at and words[at - 1] in _BEFORE_SIZE
        for at, word in enumerate(words)
    )


def corrects_the_size(line: Line) -> bool:
    """ "It lasted nine hours, not nine days"; "we were late, yes, but we did not hide it"."""
    words = line.words
    if not stance.OVERSTATED.isdisjoint(words):
        return not small.COPULAS.isdisjoint(words) or len(words) <= 3
    if not line.is_negated:
        return False
    granted = _GRANTING.find(words)
    if granted >= 0 and len(words) > _SHORT:
        return not small.NEGATIONS.isdisjoint(words[granted:])
    return line.has_number and (
        any(_is_corrected(line, at) for at in line.breaks) or _corrects_itself(line)
    )


def _corrects_itself(line: Line) -> bool:
    """ "It was not nine crates, it was two"."""
    places = [at for at, word in enumerate(line.words) if is_number(word)]
    return len(places) > 1 and any(
        not _NOT.isdisjoint(line.words[max(0, places[0] - 2) : places[0]])
        and places[0] < at <= places[1]
        for at in line.breaks
    )


def concedes_first(line: Line) -> bool:
    """ "Two went missing, but nobody hid them": told in its first half, negated in the second."""
    words = line.words
    turn = next((at for at, word in enumerate(words) if word in _TURNING and at > 1), 0)
    return (
        any(map(is_past, words[:turn]))
        and small.NEGATIONS.isdisjoint(words[:turn])
        and not small.NEGATIONS.isdisjoint(words[turn:])
    )


def _is_corrected(line: Line, at: int) -> bool:
    """ "…, not nine days": a second number is refused after the first."""
    after = line.words[at : at + 4]
    return after[:1] == ["not"] and any(is_number(word) for word in after)
