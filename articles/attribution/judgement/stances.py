"""What each statement does (asserts, denies, evades, …) and whether it could be checked. Pure.

First the cue decides, where it can: who "denied" denies, who "declined" declines, who "urged"
only wishes. Where it merely says that something was said, the words of the passage decide:
"that is a lie" denies, "please leave" wishes. What is negated and answers what somebody else
says in this text denies it.
"""

from articles.attribution.document import Document
from articles.attribution.judgement.answers import Answers
from articles.attribution.judgement.cue_stances import stance_by_cue
from articles.attribution.judgement.disputes import concedes_first
from articles.attribution.judgement.ground import Ground, negated_roots
from articles.attribution.judgement.negations import Force, force
from articles.attribution.judgement.opinions import SOFT, Kind
from articles.attribution.judgement.passages import Passage
from articles.attribution.judgement.wording import Line, lines
from articles.attribution.lexicon import opinion_words as opinion
from articles.attribution.lexicon import small_words as small
from articles.attribution.lexicon import stance_words as words
from articles.attribution.records import Act, Attribution, Sign
from articles.attribution.words import DENIALS, Stance, Type

#: What is said of negligence in so few words is said of nothing in particular.
_GENERAL = 6
#: Lines that answer nobody, negated or not.
_NO_ANSWER = frozenset({Kind.COMMAND, Kind.QUESTION, Kind.OPINION})
_UNCHECKABLE = frozenset({Stance.DECLINES_TO_COMMENT, Stance.NON_CLAIM})
#: Lines of no more words weigh nothing beside a command: "We have guests. Ask another day."
_SHORT = 4


def judge(document: Document, found: list[Attribution]) -> None:
    """Set stance and checkable of every statement that has a source."""
    passages = [Passage(one, lines(document, one.content)) for one in found]
    undecided = []
    for at, passage in enumerate(passages):
        if passage.one.type is Type.OWN_VOICE:
            continue
        decided = stance_by_cue(document, passage)
        if decided is None:
            decided = _by_words(passage)
            undecided.append(at)
        passage.one.stance = decided
    answers = Answers(document, found)
    ground = Ground(document, found)
    handed_on = _handed_on(passages)
    for at in undecided:
        if at not in handed_on and denies_what_was_said(answers, ground, at, passages[at]):
            part = any(map(concedes_first, passages[at].lines))
            found[at].stance = Stance.PARTLY_DENIES if part else Stance.DENIES
    _disown(answers)
    _concede_part(found)
    for passage in passages:
        if passage.one.type is not Type.OWN_VOICE:
            passage.one.checkable = is_checkable(passage)


def _handed_on(passages: list[Passage]) -> set[int]:
    """Statements that only hand on what another negates: "he said they told him nobody came"."""
    return {
        passage.one.inside
        for passage in passages
        if passage.one.inside is not None and any(line.is_negated for line in passage.lines)
    }


def _answered(passage: Passage) -> list[Kind]:
    """What the lines do; who asks and answers himself, states: "Is it safe? No." """
    kinds = list(passage.kinds)
    for at in range(1, len(kinds)):
        short = len(passage.lines[at].words) <= _SHORT
        if kinds[at - 1] is Kind.QUESTION and short and passage.lines[at].words[0] in words.REPLIES:
            kinds[at - 1] = kinds[at] = Kind.FACT
    return kinds


def _by_words(passage: Passage) -> Stance:
    """What the words of the passage do, as far as they tell by themselves."""
    kinds = _answered(passage)
    if passage.is_matter_of_fact:
        # Findings and confessions are facts; only questions and the like are told apart.
        kinds = [Kind.PLAIN if what in (Kind.OPINION, Kind.LEANING) else what for what in kinds]
    if Kind.DENIAL in kinds and passage.one.cue and passage.one.cue.act is Act.CONCEDE:
        # "admitted that this was wrong": his own.
        return Stance.RETRACTS
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


def _disown(answers: Answers) -> None:
    """Who disowns a story of his own takes it back; that of another, he denies."""
    for at, one in enumerate(answers.found):
        disowns = one.stance is Stance.DENIES and one.cue and one.cue.lemma in words.DISOWNING
        if disowns and answers.is_anaphoric(at) and answers.taken_back(at) is not None:
            one.stance = Stance.RETRACTS


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


def denies_what_was_said(answers: Answers, ground: Ground, at: int, passage: Passage) -> bool:
    """Is it negated, and does it answer what somebody else says in this text?"""
    one = passage.one
    if one.stance not in (Stance.ASSERTS, Stance.NON_CLAIM) or not passage.lines:
        return False
    if passage.is_matter_of_fact:
        return False
    if all(what in _NO_ANSWER for what in passage.kinds):
        return _denies_a_judgement(answers.document, ground, at, passage)
    first = passage.words
    if len(first) <= 4 and first[-1] in small.NEGATIONS and not small.ELLIPSIS.isdisjoint(first):
        return answers.just_before(at) is not None
    most = max(force(line, one.type is not Type.DIRECT) for line in passage.lines)
    if most in (Force.NONE, Force.FLAT):
        return most is Force.FLAT
    if Kind.FORECAST in passage.kinds:
        return ground.was_put_forward(at, negated_roots(answers.document, one))
    if one.cue is not None and one.cue.lemma.replace(" ", "_") in words.ADVERSATIVE:
        return True
    if one.stance is not Stance.ASSERTS:
        # What is no statement by its words answers nobody because a word of it returns.
        return False
    if most is Force.FAIR and _is_called_for(answers.document, ground, at):
        return True
    return answers.contradicted(at) is not None


def _denies_a_judgement(document: Document, ground: Ground, at: int, passage: Passage) -> bool:
    """ "None of the flour was bad", where somebody said that bad flour was sold."""
    if any(what is not Kind.OPINION for what in passage.kinds):
        return False
    most = max(force(line, passage.one.type is not Type.DIRECT) for line in passage.lines)
    return most >= Force.FAIR and ground.was_put_forward(
        at, negated_roots(document, passage.one), least=2
    )


def _is_called_for(document: Document, ground: Ground, at: int) -> bool:
    """Does whoever speaks stand accused, or was the thing put forward?"""
    one = ground.found[at]
    if one.cue is not None and one.cue.sign is Sign.NOUN:
        return False
    return ground.is_called_for(at) or ground.was_put_forward(at, negated_roots(document, one))


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
    return Kind.FORECAST not in kinds or Kind.FACT in kinds


def judges_only(said: list[Line]) -> bool:
    """ "These attacks endanger the lives of civilians": weighs, with no number and no past."""
    return any(not opinion.JUDGING_VERBS.isdisjoint(line.words) for line in said) and not any(
        line.has_number or line.is_past for line in said
    )
