"""What a line of speech does by its own words: states, judges, wishes, commands, evades. Pure."""

import re
from enum import StrEnum

from articles.attribution.lexicon import opinion_phrases
from articles.attribution.lexicon import opinion_words as opinion
from articles.attribution.lexicon import stance_phrases as phrases
from articles.attribution.lexicon import stance_words as stance
from articles.attribution.phrasebook import Phrasebook
from articles.attribution.wording import COPULAS, NEGATIONS, Line, is_past
from articles.attribution.words import Type


class Kind(StrEnum):
    FACT = "fact"  # A past, a number, a name: something to check.
    PLAIN = "plain"  # A statement without.
    FORECAST = "forecast"
    OPINION = "opinion"  # Also wishes, promises, thanks.
    LEANING = "leaning"  # Perhaps an opinion: general words in the present.
    QUESTION = "question"
    COMMAND = "command"
    REFUSAL = "refusal"
    DENIAL = "denial"
    PART_DENIAL = "part_denial"
    RETRACTION = "retraction"


#: Nothing to check.
SOFT = frozenset({Kind.OPINION, Kind.LEANING, Kind.QUESTION, Kind.COMMAND, Kind.REFUSAL})


_RETRACTING = Phrasebook(phrases.RETRACTING, phrases.LISTS)
_REFUSING = Phrasebook(phrases.REFUSING, phrases.LISTS)
_DENYING = Phrasebook(phrases.DENYING, phrases.LISTS)
_GRANTING = Phrasebook(phrases.GRANTING)
_WISHING = Phrasebook(opinion_phrases.WISHING, opinion_phrases.LISTS)
_FIRST = frozenset(["i", "we", "my", "our", "us", "me"])
_PRONOUNS = frozenset(["i", "we", "he", "she", "they", "it", "you"])
#: Lines of no more words grant nothing before they deny.
_SHORT = 5
_DEGREES = frozenset(
    [
        "not",
        "n't",
        "so",
        "very",
        "too",
        "quite",
        "really",
        "truly",
        "simply",
        "just",
        "absolutely",
        "completely",
        "totally",
        "utterly",
        "deeply",
        "extremely",
        "clearly",
        "also",
        "still",
        "always",
        "rather",
        "pretty",
        "entirely",
        "all",
        "even",
        "more",
        "most",
        "far",
        "such",
        "pure",
        "sheer",
        "plain",
        "nothing",
        "never",
        "no",
    ]
)
_ARTICLES = frozenset(["a", "an", "the", "no", "our", "their", "my", "his", "her", "its", "this"])
_BEFORE_SIZE = (_ARTICLES | {"any", "such", "that", "these", "those"}) - {"a", "an", "no"}
_POSSIBLE = frozenset(["could", "may", "might"])
_FUTURE = frozenset(["will", "would", "'ll", "shall", "wo"])
_HABITS = frozenset(
    ["often", "always", "never", "usually", "rarely", "seldom", "sometimes", "ever", "normally"]
)
#: What a wrongly used "should" or "must" looks back on: "must have known" is no wish.
_PERFECT = frozenset(["have", "been"])
#: Verbs after "I" and "we" in the present that state a fact all the same.
_STATIVE = frozenset(
    [
        "have",
        "had",
        "'ve",
        "am",
        "'m",
        "are",
        "'re",
        "know",
        "do",
        "did",
        "can",
        "could",
        "saw",
        "own",
        "live",
        "work",
        "run",
    ]
)
_CORRECTING = re.compile(
    r"\bnot \w+ (?:\w+ )?(?:days?|hours?|weeks?|months?|years?|minutes?|times?|tonnes|people|\w+s)$"
)


def kind(line: Line, given: Type) -> Kind:
    """What a line does, `given` in the speaker's words or in the article's."""
    if line.end == "?":
        return Kind.QUESTION
    if given is not Type.INDIRECT and is_command(line):
        return Kind.COMMAND
    answer = _as_an_answer(line)
    if answer is not None:
        return answer
    if is_opinion(line, given is not Type.DIRECT):
        return Kind.OPINION
    return _as_a_statement(line, given)


def _as_an_answer(line: Line) -> Kind | None:
    """What it does to what was said before, None where it does nothing to it."""
    if line.words in _RETRACTING:
        return Kind.RETRACTION
    if line.words in _REFUSING:
        return Kind.REFUSAL
    if denies_outright(line):
        return Kind.PART_DENIAL if is_about_size(line.words) else Kind.DENIAL
    return Kind.PART_DENIAL if corrects_the_size(line) else None


def _as_a_statement(line: Line, given: Type) -> Kind:
    if not _FUTURE.isdisjoint(line.words) or ("going" in line.words and "to" in line.words):
        return _of_the_future(line)
    if not _POSSIBLE.isdisjoint(line.words) and not (line.is_past or line.is_negated):
        return Kind.FORECAST
    if line.is_past or line.has_number or line.has_name:
        return Kind.FACT
    return Kind.LEANING if given is Type.DIRECT and leans_to_opinion(line) else Kind.PLAIN


def _of_the_future(line: Line) -> Kind:
    """With "I" and "we" a promise, else a forecast; beside a past, neither."""
    for at, word in enumerate(line.words):
        if word in _FUTURE or word == "going":
            before = line.words[max(0, at - 3) : at]
            if not _FIRST.isdisjoint(before):
                return Kind.OPINION if not any(map(is_past, line.words[:at])) else Kind.FACT
            if any(is_past(one) for one in line.words[: max(0, at - 1)]) and at > 4:
                return Kind.FACT
            return Kind.FORECAST
    return Kind.FACT


def denies_outright(line: Line) -> bool:
    """Does it call something said before untrue, in so many words?"""
    words = line.words
    if words in _DENYING:
        return True
    if len(words) <= 4 and not stance.FALSE_NOUNS.isdisjoint(words):
        return not any(is_past(word) for word in words if word not in COPULAS | {"made"})
    for at, word in enumerate(words):
        if word in COPULAS or word in ("makes", "made", "make"):
            after = words[at + 1 : at + 6]
            if not (_is_untrue(after, word) and _is_told(words[:at], after, word)):
                continue
            return True
    return False


def _is_untrue(after: list[str], verb: str) -> bool:
    """Does a predicate begin with a word for untruth, before any negation?"""
    for word in after:
        if word in NEGATIONS and word != "nothing":
            return False
        if word in stance.FALSE_WORDS or word in stance.FALSE_NOUNS:
            return True
        if word not in _DEGREES | _ARTICLES | {"but", "a", "pack", "of", "piece", "work"} and not (
            word.endswith("ly") or verb.startswith("ma")
        ):
            return False
    return False


def _is_told(before: list[str], after: list[str], verb: str) -> bool:
    """Is the subject (with "makes that impossible" the object) something that was said?"""
    if verb.startswith("ma"):
        return bool(after) and after[0] in stance.ANAPHORS
    near = before[-8:]
    if not near:
        return False
    return (
        near[-1] in stance.ANAPHORS
        or near[0] in stance.ANAPHORS
        or not (stance.PROPOSITION_NOUNS.isdisjoint(near))
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
        return not COPULAS.isdisjoint(words) or len(words) <= 3
    if not line.is_negated:
        return False
    granted = _GRANTING.find(words)
    if granted >= 0 and len(words) > _SHORT:
        return not NEGATIONS.isdisjoint(words[granted:])
    return line.has_number and bool(_CORRECTING.search(line.text)) and not _starts_negated(words)


def _starts_negated(words: list[str]) -> bool:
    return any(word in NEGATIONS for word in words[:3])


def is_command(line: Line) -> bool:
    """An imperative, perhaps after whom it calls: "My brother, bring the thing"."""
    words = line.words
    if "please" in words[:3] or words[-1] == "please":
        return True
    at = 0
    while at < min(3, len(words) - 1) and words[at] in opinion.BEFORE_IMPERATIVE:
        at += 1
    return any(_commands(words[start:]) for start in (0, at, *line.breaks[:2]) if start <= 3)


def _commands(words: list[str]) -> bool:
    if not words:
        return False
    if words[0] == "do":
        return words[1:2] in (["not"], ["n't"])
    if words[0] == "let":
        return words[1:2] != ["me"]
    following = words[1] if len(words) > 1 else ""
    return (
        words[0] in opinion.IMPERATIVES
        and following not in COPULAS | {"of", "has", "had", "will", "would", "can"}
        and not any(is_past(word) for word in words[1:3])
    )


def is_opinion(line: Line, reported: bool) -> bool:
    words = line.words
    if words in _WISHING:
        return True
    return _judges(words) or _has_attitude(words, reported) or _says_what_ought_to_be(line)


def _judges(words: list[str]) -> bool:
    """A judging word as the predicate, or as all there is."""
    verbless = COPULAS.isdisjoint(words) and len(words) <= 8
    for at, word in enumerate(words):
        if word in COPULAS or (verbless and not at):
            rest = words[at + (0 if verbless else 1) :]
            if _is_judgement(rest):
                return True
    return False


def _is_judgement(rest: list[str]) -> bool:
    article = False
    for at, word in enumerate(rest[:6]):
        if word in opinion.EVALUATIVE_NOUNS:
            return article or at == 0
        if word in opinion.EVALUATIVE:
            following = rest[at + 1] if at + 1 < len(rest) else ""
            return article or following in _AFTER_PREDICATE or following in _ARTICLES
        article = article or word in _ARTICLES
        if not (word in _DEGREES or word in _ARTICLES or word.endswith("ly") or article):
            return False
    return False


_AFTER_PREDICATE = frozenset(
    [
        "",
        "to",
        "that",
        "for",
        "of",
        "and",
        "or",
        "but",
        "if",
        "when",
        "in",
        "as",
        "enough",
        "because",
        "with",
        "at",
        "by",
        "how",
        "what",
        "on",
        "from",
        "than",
    ]
)


def _has_attitude(words: list[str], reported: bool) -> bool:
    """ "I respect", "we are proud", "he would like"; reported, of the one who is speaking."""
    speakers = frozenset(["he", "she", "they", "it", "we"]) if reported else frozenset(["i", "we"])
    for at, word in enumerate(words[:12]):
        if word not in speakers or (reported and at):
            continue
        for place in range(at + 1, min(at + 5, len(words))):
            following = words[place]
            if following in opinion.ATTITUDE_VERBS:
                thought = following in opinion.THINKING and _tells_a_fact(words[place + 1 :])
                return not thought
            if following in opinion.FEELINGS and not COPULAS.isdisjoint(words[at + 1 : place]):
                return True
            if not (
                following in _DEGREES
                or following in COPULAS
                or following in ("do", "had", "'d")
                or following.endswith("ly")
            ):
                break
    return False


def _tells_a_fact(words: list[str]) -> bool:
    return any(is_past(word) or word[0].isdigit() for word in words)


def _says_what_ought_to_be(line: Line) -> bool:
    words = line.words
    for at, word in enumerate(words):
        following = words[at + 1 : at + 3]
        if word in opinion.DEONTIC and _PERFECT.isdisjoint(following):
            return True
        if (
            word in ("have", "has", "need", "needs")
            and following[:1] == ["to"]
            and not line.is_past
        ):
            return True
    return False


def leans_to_opinion(line: Line) -> bool:
    """General words in the present, with no number and no name, seldom state a fact."""
    words = line.words
    if words[0] in opinion.GENERIC_SUBJECTS:
        return True
    if not _HABITS.isdisjoint(words):
        return not any(word.endswith("ing") for word in words)
    for at, word in enumerate(words):
        if word in ("is", "are", "'s", "'re") and words[at + 1 : at + 2]:
            after = [one for one in words[at + 1 : at + 4] if one not in _DEGREES]
            return bool(after) and after[0] in ("a", "an", "the") and "being" not in words
    if words[0] in ("i", "we") and len(words) > 1:
        return words[1] not in _STATIVE and not words[1].endswith("ing")
    return False
