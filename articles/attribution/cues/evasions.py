"""Questions that are met with something else than an answer. Pure.

"Asked about the money, he got into his car", "She left when pressed on the dates": where nothing in
the sentence reports, what somebody did is the answer, and none.
"""

from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.cues.verb_groups import verb_group
from articles.attribution.lexicon.grammar_words import ASKED
from articles.attribution.records import Act, Cue, Form, Sign
from articles.attribution.tagging.tags import FINITE, Tag

#: What somebody is asked begins so; "asked for help" is no question.
_QUESTIONS = frozenset(
    ["about", "on", "why", "whether", "if", "how", "what", "when", "who", "where", "which", "to"]
)
#: Answers without a word.
_NODDING = frozenset(["nodded", "nods", "shook", "shakes", "was", "were", "is", "had", "has"])
_TAKES = frozenset({"about", "noun", "clause"})
_REACH = 30


def evasion_cues(frame: Frame, known: list[Cue]) -> list[Cue]:
    """What somebody did instead of answering, if no cue of `known` reports what was answered."""
    if frame.words.isdisjoint(ASKED):
        return []
    if any(frame.is_quote(place) and not frame.quote(place).scare for place in range(len(frame))):
        return []
    for place in range(len(frame)):
        asked = frame.lower(place) in ASKED and frame.lower(place + 1) in _QUESTIONS
        if not asked or frame.kind(place) is not Kind.WORD:
            continue
        opening = place == 0 or (place == 1 and frame.lower(0) == "when")
        verb = _verb_behind(frame, place) if opening else _verb_before(frame, place)
        if verb >= 0 and not _is_reported(frame, verb, known, place):
            return [_cue(frame, verb, place, opening=opening)]
    return []


def _verb_behind(frame: Frame, asked: int) -> int:
    """The verb of the clause behind "Asked about it,"; -1 for none."""
    for comma in range(asked + 2, min(asked + _REACH, len(frame))):
        if frame.lower(comma) != ",":
            continue
        for place in range(comma + 1, min(comma + _REACH, len(frame))):
            if frame.kind(place) is Kind.MARK and frame.lower(place) != ",":
                break
            if frame.tag(place) in (Tag.VERB, Tag.PAST):
                return place if frame.tag(comma + 1) not in FINITE else -1
    return -1


def _verb_before(frame: Frame, asked: int) -> int:
    """The first verb of a sentence that "when asked about it" closes; -1 for none."""
    if frame.lower(asked - 1) != "when":
        return -1
    for place in range(max(0, asked - _REACH), asked - 1):
        if frame.tag(place) in (Tag.VERB, Tag.PAST) and place > 0:
            return place
    return -1


def _is_reported(frame: Frame, verb: int, known: list[Cue], asked: int) -> bool:
    if frame.lower(verb) in _NODDING:
        return True
    return any(frame.place(cue.head) != asked for cue in known)


def _cue(frame: Frame, verb: int, asked: int, *, opening: bool) -> Cue:
    group = verb_group(frame, verb)
    last = verb + 1
    high = len(frame) if opening else asked - 1
    while last < high and frame.kind(last) is Kind.WORD:
        last += 1
    return Cue(
        first=frame[group.first].token,
        last=frame[last - 1].token + 1,
        head=frame[verb].token,
        sentence=frame.sentence,
        lemma=frame.lower(verb),
        act=Act.REFUSE,
        sign=Sign.VERB,
        form=Form.FINITE,
        takes=_TAKES,
        rule="evasion",
    )
