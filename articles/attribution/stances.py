"""What each statement does (asserts, denies, evades, …) and whether it could be checked. Pure.

First the cue decides, where it can: who "denied" denies, who "declined" declines, who "urged"
only wishes. Where it merely says that something was said, the words of the passage decide:
"that is a lie" denies, "please leave" wishes. What is negated and answers what somebody else
says in this text denies it.
"""

import re
from functools import cached_property

from articles.attribution.answers import Answers
from articles.attribution.document import Document
from articles.attribution.lexicon import opinion_words as opinion
from articles.attribution.lexicon import small_words as small
from articles.attribution.lexicon import stance_phrases as phrases
from articles.attribution.lexicon import stance_words as words
from articles.attribution.opinions import SOFT, Kind, is_about_size, kind
from articles.attribution.phrasebook import Phrasebook
from articles.attribution.records import Act, Attribution, Cue
from articles.attribution.wording import Line, lines
from articles.attribution.words import DENIALS, Stance, Type

#: Right before a cue, where what governs it is no part of it.
_HELD_BEFORE = re.compile(r"\b(?:yet|(?:fail|declin|refus|neglect|omitt?)\w*|unable|unwilling) to$")
_REFUSING = re.compile(
    "declin|refus|choos|prefer|wish|want|agree|elect|decid|opt|un|fail|able|prepar|ready|will|free"
)
#: What is said of negligence in so few words is said of nothing in particular.
_GENERAL = 6
#: Lines that answer nobody, negated or not.
_NO_ANSWER = frozenset({Kind.COMMAND, Kind.QUESTION, Kind.OPINION})
_HOLDING_BACK = Phrasebook(phrases.HOLDING_BACK)
_UNCHECKABLE = frozenset({Stance.DECLINES_TO_COMMENT, Stance.NON_CLAIM})
#: Lines of no more words weigh nothing beside a command: "We have guests. Ask another day."
_SHORT = 4
#: A negation turns the line round where it stands among its first words.
_EARLY = 8


def judge(document: Document, found: list[Attribution]) -> None:
    """Set stance and checkable of every statement that has a source."""
    passages = [Passage(one, lines(document, one.content)) for one in found]
    undecided = []
    for at, passage in enumerate(passages):
        if passage.one.type is Type.OWN_VOICE:
            continue
        decided = _by_cue(document, passage)
        if decided is None:
            decided = _by_words(passage)
            undecided.append(at)
        passage.one.stance = decided
    _concede_part(found)
    answers = Answers(document, found)
    for at in undecided:
        if denies_what_was_said(answers, at, passages[at]):
            found[at].stance = Stance.DENIES
    for passage in passages:
        if passage.one.type is not Type.OWN_VOICE:
            passage.one.checkable = is_checkable(passage)


class Passage:
    """A statement with the lines of what is said; what these do is worked out once."""

    def __init__(self, one: Attribution, said: list[Line]) -> None:
        self.one = one
        self.lines = said
        self.words = said[0].words if said else []

    @cached_property
    def kinds(self) -> list[Kind]:
        return [kind(line, self.one.type) for line in self.lines]

    @property
    def is_matter_of_fact(self) -> bool:
        act = self.one.cue.act if self.one.cue else None
        return act is Act.SHOW or (act is Act.CONCEDE and self.one.type is not Type.DIRECT)


def _by_cue(document: Document, passage: Passage) -> Stance | None:
    """The stance that the cue and its subject give, None where they leave it to the passage."""
    one = passage.one
    cue = one.cue
    if cue is None:
        return None
    said = [token.lower for token in document.tokens[cue.first : cue.last]]
    if _is_said_by_nobody(document, one):
        return Stance.DECLINES_TO_COMMENT if cue.act is Act.REFUSE else Stance.NON_CLAIM
    if not words.CONFIRMING.isdisjoint(said) and not words.DENYING.isdisjoint(said):
        return Stance.DECLINES_TO_COMMENT
    if is_held_back(document, cue, said):
        return _held_back(cue)
    if cue.act is Act.REFUSE:
        return _refused(passage)
    if not words.DOUBTS.isdisjoint(said):
        return Stance.QUESTIONS
    if cue.act is Act.DENY:
        return _denied(passage)
    return _plainly(cue, passage)


_BY_ACT = {
    Act.RETRACT: Stance.RETRACTS,
    Act.WISH: Stance.NON_CLAIM,
    Act.ACCUSE: Stance.ASSERTS,
}


def _plainly(cue: Cue, passage: Passage) -> Stance | None:
    lemma = cue.lemma.replace(" ", "_")
    if lemma in words.NO_STATEMENT or (lemma in words.ADVISING and cue.act is Act.SHOW):
        return Stance.NON_CLAIM
    if cue.act is Act.DOUBT:
        asked = passage.lines and passage.lines[-1].end == "?"
        return Stance.NON_CLAIM if asked else Stance.QUESTIONS
    if cue.act in _BY_ACT:
        return _BY_ACT[cue.act]
    if lemma.split("_")[0] in words.NAMING:
        return _named(cue, passage)
    if lemma in words.OFFERING and _offers_nothing(passage):
        return Stance.NON_CLAIM
    return None


def is_held_back(document: Document, cue: Cue, said: list[str]) -> bool:
    """Is the cue negated: "did not deny", "stopped short of denying", "has yet to say"?"""
    if cue.negated or cue.act is Act.REFUSE:
        return cue.negated and cue.act is not Act.REFUSE
    before = [token.lower for token in document.tokens[max(0, cue.first - 4) : cue.first]]
    return said in _HOLDING_BACK or bool(_HELD_BEFORE.search(" ".join(before)))


def _held_back(cue: Cue) -> Stance:
    lemma = cue.lemma.split()[0]
    if lemma in words.ACCEPTING:
        return Stance.DENIES
    if lemma in words.FORECASTING or (cue.act is Act.SHOW and lemma in words.FINDING):
        return Stance.ASSERTS
    if cue.act in (Act.SAY, Act.SHOW):
        return Stance.NON_CLAIM if lemma in words.ALLEGING else Stance.DECLINES_TO_COMMENT
    return Stance.DECLINES_TO_COMMENT if cue.act is Act.CONCEDE else Stance.NON_CLAIM


def _is_said_by_nobody(document: Document, one: Attribution) -> bool:
    if one.source is None:
        return False
    first = document.text[one.source.start : one.source.start + 12].lower().split()
    return bool(first) and first[0] in words.NOBODY


def _refused(passage: Passage) -> Stance:
    """Refusing to answer is no answer; refusing to do a thing is a thing done or not."""
    said, cue = passage.words, passage.one.cue
    if len(said) < 2 or said[0] != "to" or cue is None or not _REFUSING.match(cue.lemma):
        return Stance.DECLINES_TO_COMMENT
    verb = next((word for word in said[1:4] if not word.endswith("ly")), "")
    if verb in words.ANSWERING:
        light = verb in ("make", "take", "give", "go", "be", "put", "shed", "have", "issue")
        if not light or not words.ANSWER_OBJECTS.isdisjoint(said[2:]):
            return Stance.DECLINES_TO_COMMENT
    return Stance.NON_CLAIM


def _denied(passage: Passage) -> Stance | None:
    said, cue = passage.words, passage.one.cue
    if cue is None:
        return None
    # "countered: '…'" only answers; whether it denies, the words tell.
    if cue.lemma.replace(" ", "_") in words.ADVERSATIVE and passage.one.type is not Type.INDIRECT:
        return None
    if cue.lemma.startswith("rule") and _is_a_plan(said):
        return Stance.NON_CLAIM
    if _is_a_request(cue.lemma.split()[0], said):
        return Stance.NON_CLAIM
    if is_about_size(said[:6]) and said[:1] != ["that"]:
        return Stance.PARTLY_DENIES
    return Stance.DENIES


def _is_a_plan(said: list[str]) -> bool:
    """ "ruled out a reshuffle", "ruled out resigning": what will not be done."""
    if not said:
        return False
    return said[0].endswith("ing") or not words.PLANS.isdisjoint(said[:5])


def _is_a_request(lemma: str, said: list[str]) -> bool:
    """ "rejected calls to resign", "turned down an offer", "denied bail": asked for, not told."""
    asked = words.GRANTED if lemma in words.DENYING_FACTS else words.REQUESTS
    head = next((word for word in said[:4] if word in asked), "")
    return bool(head) and words.PROPOSITION_NOUNS.isdisjoint(said[: said.index(head)])


def _named(cue: Cue, passage: Passage) -> Stance | None:
    """ "called the allegation a smear", "described it as speculation", "called them heroes"."""
    said = [word for line in passage.lines for word in line.words]
    at = said.index("as") if "as" in said else 0
    lemma = cue.lemma.split()[0]
    if lemma in words.NAMING_AS and not (at or len(passage.lines) > 1 or said[0] in words.ANAPHORS):
        return None
    thing, name = (said[:at], said[at + 1 :]) if at else (said[:4], said[1:])
    about_words = not words.PROPOSITION_NOUNS.isdisjoint(thing) or (
        bool(said) and said[0] in words.ANAPHORS
    )
    if about_words and not words.DOUBT_NOUNS.isdisjoint(name):
        return Stance.QUESTIONS
    if lemma in words.NAMING_AT_TIMES and not about_words:
        return None
    untrue = not words.FALSE_WORDS.isdisjoint(name) or not words.FALSE_NOUNS.isdisjoint(name)
    if about_words and not words.OVERSTATED.isdisjoint(name):
        return Stance.PARTLY_DENIES
    if about_words and untrue:
        return Stance.DENIES
    judged = not (opinion.EVALUATIVE.isdisjoint(name) and opinion.EVALUATIVE_NOUNS.isdisjoint(name))
    if judged or untrue:
        return Stance.NON_CLAIM
    if cue.act is Act.SAY and not small.COPULAS.isdisjoint(said):
        return None
    return Stance.NON_CLAIM if {"a", "an"} & set(name) and cue.act is Act.SAY else Stance.ASSERTS


def _offers_nothing(passage: Passage) -> bool:
    """ "announced no withdrawal", "offered no evidence"."""
    return passage.words[:1] == ["no"] and small.COPULAS.isdisjoint(passage.words)


def _by_words(passage: Passage) -> Stance:
    """What the words of the passage do, as far as they tell by themselves."""
    kinds = passage.kinds
    if passage.is_matter_of_fact:
        # Findings and confessions are facts; only questions and the like are told apart.
        kinds = [Kind.PLAIN if what in (Kind.OPINION, Kind.LEANING) else what for what in kinds]
    for what, stance in (
        (Kind.RETRACTION, Stance.RETRACTS),
        (Kind.PART_DENIAL, Stance.PARTLY_DENIES),
        (Kind.DENIAL, Stance.DENIES),
    ):
        if what in kinds:
            return stance
    weighty = [
        what
        for what, line in zip(kinds, passage.lines, strict=True)
        if not (what is Kind.PLAIN and len(line.words) <= _SHORT and len(kinds) > 1)
    ]
    if weighty and all(what in SOFT for what in weighty):
        refused = Kind.REFUSAL in weighty
        return Stance.DECLINES_TO_COMMENT if refused else Stance.NON_CLAIM
    return Stance.ASSERTS


def _concede_part(found: list[Attribution]) -> None:
    """Who concedes one part and denies another in one sentence, denies in part."""
    conceding = {
        (one.sentence, one.resolved)
        for one in found
        if one.stance is Stance.ASSERTS and one.cue and one.cue.act is Act.CONCEDE
        if not one.cue.lemma.startswith("confirm")
    }
    for one in found:
        if one.stance is Stance.DENIES and (one.sentence, one.resolved) in conceding:
            one.stance = Stance.PARTLY_DENIES


def denies_what_was_said(answers: Answers, at: int, passage: Passage) -> bool:
    """Is it negated, and does it answer what somebody else says in this text?"""
    one = passage.one
    if one.stance not in (Stance.ASSERTS, Stance.NON_CLAIM) or not passage.lines:
        return False
    if passage.is_matter_of_fact or all(what in _NO_ANSWER for what in passage.kinds):
        return False
    first = passage.words
    if len(first) <= 4 and first[-1] in small.NEGATIONS and not small.ELLIPSIS.isdisjoint(first):
        return answers.just_before(at) is not None
    if not any(small.NEGATIONS.intersection(line.words[:_EARLY]) for line in passage.lines):
        return False
    if one.cue is not None and one.cue.lemma.replace(" ", "_") in words.ADVERSATIVE:
        return True
    return answers.contradicted(at) is not None


def is_checkable(passage: Passage) -> bool:
    one, kinds = passage.one, passage.kinds
    if one.stance in _UNCHECKABLE:
        return False
    if one.cue and one.cue.lemma.split()[0] in words.FORECASTING:
        return False
    if one.stance is Stance.ASSERTS:
        vague = all(what in SOFT or what is Kind.FORECAST for what in kinds)
        return not vague and not judges_only(passage.lines)
    said = {word for line in passage.lines for word in line.words}
    if one.stance in DENIALS and not words.GENERAL_WRONGS.isdisjoint(said):
        return len(said) > _GENERAL
    return Kind.FORECAST not in kinds


def judges_only(said: list[Line]) -> bool:
    """ "These attacks endanger the lives of civilians": weighs, with no number and no past."""
    return any(not opinion.JUDGING_VERBS.isdisjoint(line.words) for line in said) and not any(
        line.has_number or line.is_past for line in said
    )
