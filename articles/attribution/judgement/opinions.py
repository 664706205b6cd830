"""What a line of speech does by its own words: states, judges, wishes, commands, evades. Pure."""

import re

from articles.attribution.constants import Constants
from articles.attribution.judgement.disputes import (
    corrects_the_size,
    denies_outright,
    is_about_size,
)
from articles.attribution.judgement.judgements import judges
from articles.attribution.judgement.phrasebook import Phrasebook
from articles.attribution.judgement.wording import Line, is_past
from articles.attribution.lexicon import opinion_phrases
from articles.attribution.lexicon import opinion_words as opinion
from articles.attribution.lexicon import small_words as small
from articles.attribution.lexicon import stance_phrases as phrases
from articles.attribution.words import Type


class Kind(Constants):
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
#: After a noun that looks like a command: "Work was stopped".
_NO_OBJECT = small.COPULAS | {"of", "has", "had", "will", "would", "can"}
_BEING = small.COPULAS | {"remain", "remains", "remained", "feel", "felt", "feels", "stay"}
_PERSONS = frozenset({"he", "she", "they", "i"})
_WILL = small.FUTURE | {"'d"}
_MILD = frozenset({"not", "n't", "never", "now", "also", "still", "instead", "then", "soon"})
#: "We bake in that oven": of one thing.
_IN_THAT = re.compile(r" (?:in|on|at|of|from|to|with) that \w")
_WISHING = Phrasebook(opinion_phrases.WISHING, opinion_phrases.LISTS)


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
    if not small.FUTURE.isdisjoint(line.words) or ("going" in line.words and "to" in line.words):
        reported = given is not Type.DIRECT
        return Kind.OPINION if reported and _promises(line.words) else _of_the_future(line)
    if _is_possible(line.words) and not (line.is_past or line.is_negated):
        return Kind.FORECAST
    if line.is_past or line.has_number or line.has_name:
        return Kind.FACT
    return Kind.LEANING if given is Type.DIRECT and leans_to_opinion(line) else Kind.PLAIN


def _promises(words: list[str]) -> bool:
    """ "(said) he would appeal", "it would repay them": of the one who is speaking."""
    if words[0] not in small.REPORTED_SPEAKERS or words[1:2] == [] or words[1] not in _WILL:
        return False
    verb = next((word for word in words[2:5] if not (word in _MILD or word.endswith("ly"))), "")
    return verb in opinion.PROMISED or (words[0] != "it" and verb not in opinion.UNPROMISED)


def _is_possible(words: list[str]) -> bool:
    """ "Prices could rise", but not "you could smell gas", which somebody did."""
    return any(
        word in small.POSSIBLE and small.SENSES.isdisjoint(words[at + 1 : at + 3])
        for at, word in enumerate(words)
    )


def _of_the_future(line: Line) -> Kind:
    """With "I" and "we" a promise, else a forecast; beside a past, neither."""
    for at, word in enumerate(line.words):
        after = line.words[at + 1 : at + 3]
        if word in small.FUTURE and after[:1] == ["have"] and any(map(is_past, after[1:])):
            return Kind.FACT
        if word in small.FUTURE or word == "going":
            before = line.words[max(0, at - 3) : at]
            if not small.FIRST_PERSON.isdisjoint(before):
                return Kind.OPINION if not any(map(is_past, line.words[:at])) else Kind.FACT
            if any(is_past(one) for one in line.words[: max(0, at - 1)]) and at > 4:
                return Kind.FACT
            return Kind.FORECAST
    return Kind.FACT


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
        and following not in _NO_OBJECT
        and not any(is_past(word) for word in words[1:3])
    )


def is_opinion(line: Line, reported: bool) -> bool:
    words = line.words
    if words in _WISHING:
        return True
    return judges(words, reported) or _has_attitude(words, reported) or _says_what_ought_to_be(line)


def _has_attitude(words: list[str], reported: bool) -> bool:
    """ "I respect", "we are proud", "he would like"; reported, of the one who is speaking."""
    verbs = opinion.ATTITUDE_VERBS | opinion.MENTAL_PASTS if reported else opinion.ATTITUDE_VERBS
    speakers = small.REPORTED_SPEAKERS if reported else small.QUOTED_SPEAKERS
    if speakers.isdisjoint(words[:1] if reported else words):
        return False
    for at, word in enumerate(words[:12]):
        if word not in speakers or (reported and at):
            continue
        for place in range(at + 1, min(at + 5, len(words))):
            following = words[place]
            if following in verbs:
                thought = following in opinion.THINKING and _tells_a_fact(words[place + 1 :])
                return not thought
            if following in opinion.CERTAIN and _tells_a_fact(words[place + 1 :]):
                return False
            if following in opinion.FEELINGS and not _BEING.isdisjoint(words[at + 1 : place]):
                return True
            if not (
                following in small.DEGREES
                or following in _BEING
                or following in ("do", "had", "'d")
                or following.endswith("ly")
            ):
                break
    return False


def _tells_a_fact(words: list[str]) -> bool:
    """Is what is thought a fact: past, counted, or what a thing is: "it is the salt"?"""
    if not small.COPULAS.isdisjoint(words[1:5]) and not judges(words):
        return opinion.DEONTIC.isdisjoint(words)
    return any(is_past(word) or word[0].isdigit() for word in words)


_HAVING = frozenset({"have", "has", "need", "needs"})
_NEEDY = small.FIRST_PERSON | {"this", "it", "somebody", "someone", "something"}
_LETTING = small.COPULAS | {"they", "he", "she", "who", "we", "you", "i"}
_OUGHT = opinion.DEONTIC | {"have", "has", "need", "needs"}


def _says_what_ought_to_be(line: Line) -> bool:
    words = line.words
    if _OUGHT.isdisjoint(words):
        return False
    for at, word in enumerate(words):
        following = words[at + 1 : at + 3]
        if word == "let" and at and words[at - 1] in _LETTING:
            continue
        if word.startswith("need") and following[:1] != ["to"] and words[0] not in _NEEDY:
            # "The boat needs a new keel."
            continue
        if word in opinion.DEONTIC and (word == "ought" or small.PERFECT.isdisjoint(following)):
            return True
        bound = word in _HAVING and following[:1] == ["to"] and words[at - 1] != "you"
        if bound and not (line.is_past or line.has_number):
            return True
    return False


def leans_to_opinion(line: Line) -> bool:
    """General words in the present, with no number and no name, seldom state a fact."""
    words = line.words
    if words[0] in opinion.GENERIC_SUBJECTS:
        somebody = words[0] not in ("life", "people") and not small.COPULAS.isdisjoint(words[1:5])
        return not somebody and "could" not in words[1:3]
    if words[1:2] and words[1] in opinion.THINKING:
        return False
    if not small.HABITS.isdisjoint(words):
        return not any(word.endswith("ing") for word in words)
    for at, word in enumerate(words):
        if words[0] in _PERSONS:
            break
        if word in ("is", "are", "'s", "'re") and words[at + 1 : at + 2]:
            after = [one for one in words[at + 1 : at + 4] if one not in small.DEGREES]
            return bool(after) and after[0] in ("a", "an", "the") and "being" not in words
    if words[0] in ("i", "we") and len(words) > 1:
        if not small.SPECIFIC.isdisjoint(words[2:]) or _IN_THAT.search(line.text):
            return False
        return words[1] not in small.STATIVE and not words[1].endswith("ing")
    return False
