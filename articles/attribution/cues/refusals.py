"""Refusals to answer, silence and half-denials: set phrases around a verb. Pure."""

from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.cues.object_kinds import is_person, singular
from articles.attribution.cues.patterns import Pattern, match, patterns
from articles.attribution.cues.verb_groups import VerbGroup, verb_group
from articles.attribution.lexicon.organisations import BODIES, PLURAL_BODIES
from articles.attribution.lexicon.phrases import (
    BLAMING,
    CONCEDING,
    DENYING,
    RETRACTING,
    SETS,
    SHORT_OF,
    WISHING,
)
from articles.attribution.lexicon.refusal_phrases import (
    ANONYMOUS,
    NEITHER,
    REFUSING,
    SOUNDLESS,
)
from articles.attribution.records import Act, Cue, Form, Sign
from articles.attribution.tagging.tags import BEFORE_HEAD, FINITE, Tag

#: The rule of remarks that say nothing, but keep other rules from these words.
ANONYMITY = "anonymity"
#: "who was not authorised to speak": about a source, where it stands in a relative clause.
_ABLE = "NOT able"
#: Refusing to do something, whatever it is.
_DOING = "refuse~ | ?even to"
_ANSWERS = frozenset(SETS["ANSWER"].split())
_SUBORDINATE = frozenset({Tag.THAT, Tag.RELATIVE, Tag.QUESTION, Tag.CONJUNCTION})


def _table() -> dict[str, list[tuple[Act | None, Pattern]]]:
    """By first words; the first pattern that fits tells what a phrase does."""
    table: dict[str, list[tuple[Act | None, Pattern]]] = {}
    for act, lines in (
        (None, ANONYMOUS),
        (Act.REFUSE, NEITHER),
        (Act.DENY, SHORT_OF),
        (Act.REFUSE, REFUSING),
        (Act.DENY, DENYING),
        (Act.RETRACT, RETRACTING),
        (Act.CONCEDE, CONCEDING),
        (Act.ACCUSE, BLAMING),
        (Act.WISH, WISHING),
    ):
        for word, found in patterns(lines).items():
            table.setdefault(word, []).extend((act, pattern) for pattern in found)
    return table


_TABLE = _table()
_FIRST = frozenset(_TABLE)
_TAKES = {
    Act.REFUSE: frozenset({"noun", "infinitive", "clause", "about", "quote", "of"}),
    Act.DENY: frozenset({"noun", "quote", "of", "clause"}),
    Act.RETRACT: frozenset({"noun", "quote", "about", "on", "over", "from"}),
    Act.CONCEDE: frozenset({"noun", "to"}),
    Act.ACCUSE: frozenset({"noun", "at", "in", "on"}),
    Act.WISH: frozenset({"noun", "infinitive", "gerund", "to", "for", "on"}),
}


def phrase_cues(frame: Frame) -> list[Cue]:
    """Refusals and the like in a sentence, outside of quotations."""
    found = []
    reached = 0
    for place in frame.places_of(_FIRST):
        if place < reached or frame.kind(place) is not Kind.WORD:
            continue
        cue, end = _cue_at(frame, place)
        if cue is not None:
            found.append(cue)
            reached = end
    return found


def _cue_at(frame: Frame, place: int) -> tuple[Cue | None, int]:
    if place and frame.tag(place - 1) in BEFORE_HEAD and frame.lower(place) != "no":
        return None, place
    group = None
    for act, pattern in _TABLE[frame.lower(place)]:
        end = match(frame, pattern, place)
        if end <= place:
            continue
        group = group or verb_group(frame, place)
        if pattern.negated and not (group.negated or _is_nobody(frame, group.first)):
            continue
        if act is Act.REFUSE and frame.lower(group.first) == "without":
            continue  # How somebody spoke: "without giving details".
        doing = pattern.text.startswith(_DOING) and frame.lower(end) not in _ANSWERS
        if doing and _is_subordinate(frame, group.first):
            continue
        if (
            act is Act.REFUSE
            and frame.lower(end - 1) in SOUNDLESS
            and _is_thing(frame, group.first)
        ):
            continue
        if not _is_aside(frame, group.form, end):
            aside = pattern.text.startswith(_ABLE) and frame.tag(group.first - 1) is Tag.RELATIVE
            return _cue(frame, None if aside else act, pattern, group, end), end
    return None, place


def _is_thing(frame: Frame, first: int) -> bool:
    """Whether the subject before a verb cannot speak: "the sirens were mute"."""
    place = first - 1
    while place > 0 and frame.tag(place) is Tag.ADVERB:
        place -= 1
    word = frame.lower(place)
    opening = place == 0 and word.endswith("s")  # A capital that the sentence's start explains.
    if place < 0 or (frame.tag(place) is not Tag.NOUN and not opening):
        return False
    speaks = word in BODIES or word in PLURAL_BODIES or singular(word) in BODIES
    return not (speaks or is_person(word))


def _is_subordinate(frame: Frame, first: int) -> bool:
    """ "because he refused to sell": what somebody did, not an answer."""
    for place in range(first - 1, max(-1, first - 10), -1):
        if frame.kind(place) is Kind.MARK:
            return False
        if frame.tag(place) in _SUBORDINATE and frame.lower(place) not in ("and", "but", "or"):
            return True
    return False


def _is_nobody(frame: Frame, first: int) -> bool:
    """Whether the subject before `first` is "neither", "none", "nobody", "no company"."""
    for place in range(first - 1, max(-1, first - 14), -1):
        tag = frame.tag(place)
        if frame.lower(place) in ("neither", "none", "nobody", "no"):
            before = frame.tag(place - 1) if place else Tag.MARK
            return before in (Tag.MARK, Tag.CONJUNCTION, Tag.THAT)
        if tag in FINITE or tag in (Tag.MARK, Tag.THAT, Tag.RELATIVE):
            return False
    return False


def _is_aside(frame: Frame, form: Form, end: int) -> bool:
    """ "she said, hanging up": a gesture, with nothing refused."""
    return form is Form.PARTICIPLE and (end >= len(frame) or frame.kind(end) is Kind.MARK)


def _cue(frame: Frame, act: Act | None, pattern: Pattern, group: VerbGroup, end: int) -> Cue:
    return Cue(
        first=frame[group.first].token,
        last=frame[end - 1].token + 1,
        head=frame[group.head].token,
        sentence=frame.sentence,
        lemma=pattern.text.removeprefix("NOT ").split(" ")[0].split("/")[0].rstrip("~"),
        act=act or Act.REFUSE,
        sign=Sign.VERB,
        form=group.form if group.form is not Form.NONE else Form.FINITE,
        takes=_TAKES[act or Act.REFUSE],
        negated=act is Act.DENY and _is_undone(pattern, group),
        rule=f"phrase-{act}" if act else ANONYMITY,
    )


def _is_undone(pattern: Pattern, group: VerbGroup) -> bool:
    """Whether a denial is itself negated, by more than the phrase has of its own."""
    return (group.negated and not pattern.negated) or "ING" in pattern.text
