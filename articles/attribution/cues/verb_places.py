"""Whether a verb that may report does so in its form and at its place. Pure."""

from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.cues.complements import after
from articles.attribution.cues.verb_groups import VerbGroup, verb_group
from articles.attribution.lexicon.cue_words import DUE, EFFORTS, HELD, SUBORDINATING
from articles.attribution.records import Form
from articles.attribution.tagging.tagged_clause import looks_plural
from articles.attribution.tagging.tags import BEFORE_HEAD, NOMINAL, Tag
from articles.attribution.tagging.verb_index import BASES, PRESENTS

_OPENS_SUBJECT = frozenset({Tag.DETERMINER, Tag.NAME, Tag.NOUN})
_IN_SUBJECT = NOMINAL | BEFORE_HEAD | {Tag.PREPOSITION, Tag.VERB}
_ING_AFTER = frozenset(["by", "after", "before", "while", "when", "in", "and", "but", "or"])
_ASKED = frozenset(["asked", "questioned", "quizzed", "pressed", "challenged", "pushed"])


def is_verb_after_all(frame: Frame, place: int) -> bool:
    """A word taken for a noun that stands between a quotation and a name: '"…," states X'."""
    if frame.tag(place) is Tag.AUXILIARY:
        return True
    if frame.tag(place) not in (Tag.NOUN, Tag.ADJECTIVE):
        return False
    if not frame.is_quote(place - 1):
        if frame.lower(place) in PRESENTS and _ends_report(frame, place):
            return True
        # "X, a lawyer, claims in a lawsuit that …"
        aside = frame.lower(place - 1) == "," and frame.lower(place) in PRESENTS
        if aside and "that" in after(frame, place + 1).kinds:
            return True
        return _is_parenthetical(frame, place)
    return frame.tag(place + 1) in (Tag.NAME, Tag.DETERMINER, Tag.PRONOUN)


def _is_parenthetical(frame: Frame, place: int) -> bool:
    """Whether a subject between a comma and this word agrees with it as its verb.

    "Even then, the paper shows, they fed": a form in "-s" behind one thing, a bare one behind many.
    """
    before, word = frame.lower(place - 1), frame.lower(place)
    if frame.lower(place + 1) not in (",", ".", "") or frame.tag(place - 1) not in NOMINAL:
        return False
    many = looks_plural(before) and frame.tag(place - 1) is not Tag.NAME
    if many == (word in PRESENTS) or (word not in PRESENTS and word not in BASES):
        return False
    for at in range(place - 1, max(-1, place - 9), -1):
        if frame.lower(at) == ",":
            return at > 0 and frame.tag(at + 1) in _OPENS_SUBJECT
        if frame.tag(at) not in _IN_SUBJECT or frame.kind(at) is Kind.MARK:
            return False
    return False


def _ends_report(frame: Frame, place: int) -> bool:
    """Whether a form in "-s" ends a sentence after its quotation: '"…," the website states.'"""
    if place + 1 < len(frame) and frame.kind(place + 1) is not Kind.MARK:
        return False
    if frame.tag(place - 1) not in NOMINAL:
        return False
    for at in range(place - 1, max(-1, place - 10), -1):
        if frame.is_quote(at):
            return not frame.quote(at).scare
        if frame.lower(at) == "," and frame.headline:
            return True
        if frame.tag(at) not in NOMINAL | BEFORE_HEAD:
            return False
    return False


def may_report(frame: Frame, group: VerbGroup) -> bool:
    """Whether a verb in this form, at this place, has somebody who says something."""
    if group.form is Form.PARTICIPLE:
        return _participle_reports(frame, group)
    if _is_supposed(frame, group):
        return False
    if group.form is Form.INFINITIVE and group.governor < 0:
        return _infinitive_reports(frame, group)
    if group.governor >= 0:
        return not _is_bare_participle(frame, verb_group(frame, group.governor))
    return not _is_bare_participle(frame, group)


def _is_supposed(frame: Frame, group: VerbGroup) -> bool:
    """What nobody has said yet, or not surely: "may regret", "ever asked", "whether he said"."""
    words = {frame.lower(place) for place in range(group.first, group.head)}
    if words & {"may", "might", "ought"} or ("ever" in words and not group.negated):
        return True
    if group.governor >= 0 and frame.lower(group.governor) in DUE:
        return True
    return any(
        frame.lower(place) == "whether"
        for place in range(group.first - 1, max(-1, group.first - 4), -1)
    )


def _participle_reports(frame: Frame, group: VerbGroup) -> bool:
    """Not every "-ing" reports: "for saying", "the saying", "of denying" do not."""
    place = group.first - 1
    if frame.lower(group.head) in ("citing", "quoting", "invoking", "reading"):
        return False
    if place < 0 or frame.tag(place) is Tag.MARK or frame.tag(place) in NOMINAL:
        return True
    if frame.tag(place) in (Tag.ADVERB, Tag.AUXILIARY, Tag.NEGATION):
        return True
    return frame.lower(place) in _ING_AFTER or frame.is_quote(place)


def _is_bare_participle(frame: Frame, group: VerbGroup) -> bool:
    """ "when asked", "Asked about it,": nobody asks there."""
    if frame.tag(group.head) is not Tag.PAST or group.first < group.head or group.governor >= 0:
        return False
    if frame.lower(group.head - 1) in SUBORDINATING:
        return True
    if frame.lower(group.head) in HELD and frame.tag(group.head + 1) is Tag.TO:
        return True
    if frame.lower(group.head) not in _ASKED:
        return False
    return group.head == 0 or (
        frame.lower(group.head - 1) == "," and _commas_before(frame, group.head) % 2 == 1
    )


def _commas_before(frame: Frame, place: int) -> int:
    """So many commas since the clause began: an even number closes an apposition."""
    count = 0
    for at in range(place - 1, -1, -1):
        if frame.lower(at) in (";", ":", "."):
            break
        count += frame.lower(at) == ","
    return count


def _infinitive_reports(frame: Frame, group: VerbGroup) -> bool:
    """An infinitive that no verb governs: "took to Telegram to deny", "a bid to refute"."""
    place = group.first - 1
    while place > 0 and frame.tag(place) in (Tag.TO, Tag.ADVERB, Tag.NEGATION):
        place -= 1
    return frame.lower(place) in EFFORTS or frame.tag(place) is Tag.NAME
