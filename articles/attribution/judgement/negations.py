"""How flatly a line says that something is not so, by its own words. Pure.

"I never saw it" and "no such order was given" answer somebody even where nobody is heard to ask;
"nobody cut it" and "there is no second store" do where something of the kind was said before;
"the lock had not been changed" is as a rule a fact like any other.
"""

from enum import IntEnum

from articles.attribution.judgement.phrasebook import Phrasebook
from articles.attribution.judgement.wording import Line, is_past
from articles.attribution.lexicon import negation_words as words
from articles.attribution.lexicon import small_words as small


class Force(IntEnum):
    NONE = 0
    WEAK = 1
    FAIR = 2
    FLAT = 3


#: A negation turns the line round where it stands among its first words.
_EARLY = 8
#: So many words a subject has before "never", at most.
_SUBJECT = 6
#: "Not a drop": so many words answer a question by themselves.
_FRAGMENT = 4
_FLAT = Phrasebook(words.FLAT, words.LISTS)
_FAIR = Phrasebook(words.FAIR, words.LISTS)


def force(line: Line, reported: bool) -> Force:
    """How flatly a line negates; `reported`: "he" and "she" may be the one who speaks."""
    said = line.words
    if small.NEGATIONS.isdisjoint(said) and said not in _FLAT:
        return Force.NONE
    if said in _FLAT:
        return Force.FLAT
    if _tells_what_was_not_found(said):
        return Force.WEAK
    speakers = small.REPORTED_SPEAKERS | small.QUOTED_SPEAKERS if reported else words.ONESELF
    never = max((_never(said, at, speakers) for at in _nevers(said)), default=Force.NONE)
    if never is Force.FLAT:
        return never
    if said[0] in words.NOTHING_OF_IT and len(said) <= _FRAGMENT and not any(map(is_past, said)):
        return Force.FAIR
    did_not = _did_not(said, speakers)
    if did_not is Force.FLAT:
        return did_not
    if did_not is Force.FAIR or said in _FAIR or _begins_with_none(line) or _did_nothing(said):
        return Force.FAIR
    return max(never, Force.NONE if small.NEGATIONS.isdisjoint(said[:_EARLY]) else Force.WEAK)


def _nevers(said: list[str]) -> list[int]:
    """The places of "never", and of "ever" after "nobody"."""
    none = next((at for at, word in enumerate(said) if word in words.NOBODY), len(said))
    return [at for at, word in enumerate(said) if word == "never" or (word == "ever" and at > none)]


def _never(said: list[str], at: int, speakers: frozenset[str]) -> Force:
    """ "I never saw it", "none of them had ever been there"; not "I never thought I would"."""
    before = said[max(0, at - _SUBJECT) : at]
    after = [word for word in said[at + 1 : at + 5] if word not in words.BESIDE_NEVER]
    if not after or not words.AHEAD.isdisjoint(before) or after[0] in words.NOT_AFTER_NEVER:
        return Force.WEAK
    if not words.COMPARING.isdisjoint(after):
        return Force.WEAK
    if not (is_past(after[0]) or not words.HAVING.isdisjoint((*before[-2:], after[0]))):
        return Force.WEAK
    if not (speakers | words.NOBODY | words.OWN).isdisjoint(before):
        return Force.FLAT
    return Force.FAIR


def _tells_what_was_not_found(said: list[str]) -> bool:
    """ "No injuries were reported", "not one receipt has been traced": a finding."""
    if any(
        word in words.NO_OBJECT and not words.FINDINGS.isdisjoint(said[at + 1 : at + 3])
        for at, word in enumerate(said)
    ):
        return True
    return any(
        word in words.FOUND and not small.COPULAS.isdisjoint(said[max(0, at - 2) : at])
        for at, word in enumerate(said)
    )


def _begins_with_none(line: Line) -> bool:
    """ "Nobody cut it", "not a drop left", "…, and nothing was hidden"; not "nobody minds"."""
    said = line.words
    starts = [0, *line.breaks]
    starts += [at + 1 for at, word in enumerate(said[:-1]) if word in words.JOINING]
    return any(
        (said[at] in words.NOBODY or said[at : at + 2] in words.NOT_ONE)
        and (words.MINDING | words.AHEAD).isdisjoint(said[at + 1 : at + 3])
        for at in starts
        if at < len(said)
    )


def _did_nothing(said: list[str]) -> bool:
    """ "saw no scarves", "had hidden nothing"; not "had no soil", nor "made no difference"."""
    return any(
        word in words.NO_OBJECT and is_past(said[at]) and said[at] not in words.LIGHT
        for at, word in enumerate(said[1:])
    )


def _did_not(said: list[str], speakers: frozenset[str]) -> Force:
    """ "I did not do it", "we have not sold a thing"; not "I did not know", nor "not yet"."""
    if "yet" in said:
        return Force.NONE
    for at in range(len(said) - 3):
        if said[at] in speakers and said[at + 1] in words.FINITE:
            if said[at + 2] not in ("not", "n't"):
                continue
            after = [word for word in said[at + 3 : at + 7] if word not in words.BESIDE_NEVER]
            if not after or after[0] in words.MINDING:
                continue
            return Force.FLAT if after[1:2] and after[1] in words.BACK else Force.FAIR
    return Force.NONE
