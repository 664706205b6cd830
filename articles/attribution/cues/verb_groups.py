"""The verb group around a reporting verb: auxiliaries, negation, modal, what governs it. Pure."""

from dataclasses import dataclass

from articles.attribution.clauses.frames import Frame
from articles.attribution.lexicon.cue_words import MEANS
from articles.attribution.lexicon.function_words import BE
from articles.attribution.records import Act, Cue, Form, Sign
from articles.attribution.tagging.tags import BEFORE_HEAD, NOMINAL, Tag

_INSIDE = frozenset({Tag.AUXILIARY, Tag.MODAL, Tag.ADVERB, Tag.NEGATION})
#: So many words may stand between "nor would" and its verb.
_TURNED = 9
_NEGATING = frozenset(["not", "n't", "never", "nor", "neither", "without", "cannot"])


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """Units `first` up to `head`; `governor` is the verb or adjective before a "to", or -1."""

    first: int
    head: int
    form: Form
    passive: bool
    negated: bool
    governor: int = -1


def verb_group(frame: Frame, head: int) -> VerbGroup:
    """The group that ends with the verb at `head`."""
    governor = _governor(frame, head)
    if governor >= 0:
        outer = verb_group(frame, governor)
        form = Form.INFINITIVE if outer.form is Form.NONE else outer.form
        return VerbGroup(
            outer.first,
            head,
            form,
            _is_passive_infinitive(frame, head),
            outer.negated or frame.lower(head - 1) in _NEGATING,
            governor,
        )
    first = _first(frame, head)
    words = [frame.lower(place) for place in range(first, head)]
    negated = not _NEGATING.isdisjoint(words) or _is_turned_negation(frame, first)
    return VerbGroup(
        first, head, _form(frame, first, head), _is_passive(frame, first, head), negated
    )


def _is_turned_negation(frame: Frame, first: int) -> bool:
    """Whether a negation and an auxiliary stand before the subject: "Nor would the firm say"."""
    for place in range(first - 2, max(-1, first - _TURNED), -1):
        if frame.tag(place) in (Tag.AUXILIARY, Tag.MODAL):
            return frame.lower(place - 1) in ("nor", "neither", "never")
        if frame.tag(place) not in NOMINAL | BEFORE_HEAD | {Tag.PRONOUN, Tag.PREPOSITION}:
            return False
    return False


def _first(frame: Frame, head: int) -> int:
    first = head
    while first > 0 and frame.tag(first - 1) in _INSIDE:
        first -= 1
    # An adverb belongs to the cue only between an auxiliary or negation and the verb.
    while first < head and frame.tag(first) is Tag.ADVERB and frame.lower(first) not in _NEGATING:
        first += 1
    if first > 0 and frame.lower(first - 1) in _NEGATING and first == head:
        first -= 1
    return first


def _governor(frame: Frame, head: int) -> int:
    """The verb, or adjective after "be", that governs the infinitive at `head`; -1 for none."""
    place = head - 1
    if frame.lower(place) in ("or", "nor") and frame.tag(place - 1) is Tag.VERB:
        place -= 2  # "to confirm or deny": as the first of the two.
    while place > 0 and frame.tag(place) in (Tag.ADVERB, Tag.NEGATION):
        place -= 1
    while place > 0 and frame.tag(place) is Tag.AUXILIARY and frame.tag(place - 1) is Tag.TO:
        place -= 1
    if place <= 0 or frame.tag(place) is not Tag.TO:
        return -1
    place -= 1
    while place > 0 and frame.tag(place) in (Tag.ADVERB, Tag.NEGATION):
        place -= 1
    if frame.tag(place) in (Tag.VERB, Tag.PAST, Tag.ING):
        return place
    return _governing(frame, place)


def _governing(frame: Frame, place: int) -> int:
    """The verb or the form of "be" that the word before "to" belongs to; -1 for none."""
    if frame.lower(place) == "pains" and frame.tag(place - 2) is Tag.AUXILIARY:
        return place - 2  # "was at pains to stress"
    if frame.tag(place) in (Tag.ADVERB, Tag.PREPOSITION) and frame.tag(place - 1) is Tag.PAST:
        return place - 1
    if frame.tag(place) is Tag.ADJECTIVE and frame.tag(place - 1) in (Tag.AUXILIARY, Tag.ADVERB):
        return place
    if frame.tag(place - 1) is Tag.AUXILIARY and frame.lower(place - 1) in BE:
        return place
    return place if frame.tag(place) is Tag.AUXILIARY else -1


def _is_passive_infinitive(frame: Frame, head: int) -> bool:
    return frame.lower(head - 1) in ("be", "been") and frame.tag(head) is Tag.PAST


def _is_passive(frame: Frame, first: int, head: int) -> bool:
    if frame.tag(head) not in (Tag.PAST, Tag.ADJECTIVE):
        return False
    for place in range(head - 1, first - 1, -1):
        lower = frame.lower(place)
        if frame.tag(place) is Tag.AUXILIARY:
            return lower in BE and not (lower == "'s" and _is_have(frame, place))
    return False


def _is_have(frame: Frame, place: int) -> bool:
    """ "'s" stands for "has" where a past follows a person: he's denied it."""
    return frame.tag(place - 1) is Tag.PRONOUN and frame.lower(place + 1) not in ("being",)


def _form(frame: Frame, first: int, head: int) -> Form:
    tag = frame.tag(head)
    words = [frame.lower(place) for place in range(first, head)]
    if tag is Tag.ING:
        return Form.FINITE if not BE.isdisjoint(words) else Form.PARTICIPLE
    if tag in (Tag.AUXILIARY, Tag.MODAL):
        return Form.FINITE
    if tag is Tag.ADJECTIVE:
        return Form.FINITE
    if frame.tag(first - 1) is Tag.TO:
        return Form.INFINITIVE
    if tag is Tag.PAST and first == head and frame.lower(head + 1) == "by":
        reduced = frame.tag(head - 1) in (Tag.NOUN, Tag.NAME, Tag.MARK)
        by_means = frame.lower(head + 2) in MEANS
        return Form.PAST_PARTICIPLE if reduced and not by_means else Form.FINITE
    return Form.FINITE


def saying(frame: Frame, head: int, takes: frozenset[str], rule: str) -> Cue:
    """A cue by a finite verb that no lexicon lists, with what belongs to it."""
    group = verb_group(frame, head)
    return Cue(
        first=frame[group.first].token,
        last=frame[head].token + 1,
        head=frame[head].token,
        sentence=frame.sentence,
        lemma=frame.lower(head),
        act=Act.SAY,
        sign=Sign.VERB,
        form=Form.FINITE,
        takes=takes,
        negated=group.negated,
        rule=rule,
    )
