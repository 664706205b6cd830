"""Refusals to answer, silence and half-denials: set phrases around a verb. Pure."""

from articles.attribution.frames import Frame, Kind
from articles.attribution.lexicon.phrases import (
    ANONYMOUS,
    DENYING,
    NEITHER,
    REFUSING,
    SHORT_OF,
)
from articles.attribution.patterns import Pattern, match, patterns
from articles.attribution.records import Act, Cue, Form, Sign
from articles.attribution.tagging import BEFORE_HEAD, Tag
from articles.attribution.verb_groups import verb_group

#: The rule of remarks that say nothing, but keep other rules from these words.
ANONYMITY = "anonymity"
#: In this order: the first that fits tells what a phrase does.
_TABLES: tuple[tuple[Act | None, dict[str, list[Pattern]]], ...] = (
    (None, patterns(ANONYMOUS)),
    (Act.REFUSE, patterns(NEITHER)),
    (Act.DENY, patterns(SHORT_OF)),
    (Act.REFUSE, patterns(REFUSING)),
    (Act.DENY, patterns(DENYING)),
)
_FIRST_WORDS = frozenset().union(*(table for _, table in _TABLES))
_TAKES = {
    Act.REFUSE: frozenset({"noun", "infinitive", "clause", "about", "quote", "of"}),
    Act.DENY: frozenset({"noun", "quote", "of"}),
}


def phrase_cues(frame: Frame) -> list[Cue]:
    """Refusals and the like in a sentence, outside of quotations."""
    found = []
    reached = 0
    for place, unit in enumerate(frame.units):
        if place < reached or unit.kind is not Kind.WORD or unit.lower not in _FIRST_WORDS:
            continue
        cue, end = _cue_at(frame, place)
        if cue is not None:
            found.append(cue)
            reached = end
    return found


def _cue_at(frame: Frame, place: int) -> tuple[Cue | None, int]:
    if place and frame.tag(place - 1) in BEFORE_HEAD and frame.lower(place) != "no":
        return None, place
    group = verb_group(frame, place)
    for act, table in _TABLES:
        for pattern in table.get(frame.lower(place), ()):
            if pattern.negated and not group.negated:
                continue
            end = match(frame, pattern, place)
            if pattern.text.startswith("NOT able") and frame.tag(group.first - 1) is Tag.RELATIVE:
                act = None
            if end > place and not _is_aside(frame, group.form, end):
                return _cue(frame, act, pattern, group.first, place, end), end
    return None, place


def _is_aside(frame: Frame, form: Form, end: int) -> bool:
    """ "she said, hanging up": a gesture, with nothing refused."""
    return form is Form.PARTICIPLE and (end >= len(frame) or frame.kind(end) is Kind.MARK)


def _cue(frame: Frame, act: Act | None, pattern: Pattern, first: int, place: int, end: int) -> Cue:
    group = verb_group(frame, place)
    return Cue(
        first=frame[first].token,
        last=frame[end - 1].token + 1,
        head=frame[place].token,
        sentence=frame.sentence,
        lemma=pattern.text.split(" ")[0].split("/")[0].rstrip("~").lower(),
        act=act or Act.REFUSE,
        sign=Sign.VERB,
        form=group.form if group.form is not Form.NONE else Form.FINITE,
        takes=_TAKES.get(act or Act.REFUSE, frozenset()),
        negated=act is Act.DENY and (group.negated or "ING" in pattern.text),
        rule=f"phrase-{act}" if act else ANONYMITY,
    )
