"""The stance that a cue gives to what it reports, where it decides it. Pure.

Who "denied" denies, who "declined" declines, who "urged" only wishes; negation, "nobody" and
what is denied or refused turn it round.
"""

import re

from articles.attribution.document import Document
from articles.attribution.judgement.disputes import DENYING, is_about_size
from articles.attribution.judgement.passages import Passage
from articles.attribution.judgement.phrasebook import Phrasebook
from articles.attribution.lexicon import opinion_words as opinion
from articles.attribution.lexicon import small_words as small
from articles.attribution.lexicon import stance_phrases as phrases
from articles.attribution.lexicon import stance_words as words
from articles.attribution.lexicon.denied_things import CARRIERS, DEEDS
from articles.attribution.lexicon.function_words import POSSESSIVES
from articles.attribution.records import Act, Attribution, Cue
from articles.attribution.words import Stance, Type

#: Right before a cue, where what governs it is no part of it.
_HELD_BEFORE = re.compile(r"\b(?:yet|(?:fail|declin|refus|neglect|omitt?)\w*|unable|unwilling) to$")
_REFUSING = re.compile(
    "declin|refus|choos|prefer|wish|want|agree|elect|decid|opt|un|fail|able|prepar|ready|will|free"
)
#: "would divulge nothing further", but not "nothing of the sort happened".
_FEW = 3
#: So many words lead from a cue to a clause: "at the very idea that".
_LEADING = 6
#: And so many name the thing before what it is called.
_THING = 5
_HOLDING_BACK = Phrasebook(phrases.HOLDING_BACK)


def stance_by_cue(document: Document, passage: Passage) -> Stance | None:
    """The stance that the cue and its subject give, None where they leave it to the passage."""
    one = passage.one
    cue = one.cue
    if cue is None:
        return None
    said = [token.lower for token in document.tokens[cue.first : cue.last]]
    if cue.lemma.split()[0] in words.PLEADING and "guilty" in (*said, *passage.words[:4]):
        return Stance.DENIES if cue.act is Act.DENY else Stance.ASSERTS
    if _is_said_by_nobody(document, one):
        return _by_nobody(cue, passage)
    if _neither_confirms_nor_denies(said, passage):
        return Stance.DECLINES_TO_COMMENT
    if is_held_back(document, cue, said):
        return _held_back(cue)
    if cue.act is Act.REFUSE:
        return _refused(passage)
    if not words.DOUBTS.isdisjoint(said):
        return Stance.QUESTIONS
    if cue.act is Act.DENY:
        return _of_oneself(cue, passage.words[:4]) or _denied(
            passage, _is_carried(document, one, cue)
        )
    return _plainly(cue, passage)


def _neither_confirms_nor_denies(said: list[str], passage: Passage) -> bool:
    if not words.CONFIRMING.isdisjoint(said) and not words.DENYING.isdisjoint(said):
        return True
    return "neither" in said and passage.words[:1] == ["nor"]


def _by_nobody(cue: Cue, passage: Passage) -> Stance:
    """ "Neither has let on what happens" refuses; "no group has claimed it" says nothing."""
    asked = passage.words[:1] and passage.words[0] in words.ASKED_ABOUT
    refused = asked or cue.act is Act.REFUSE
    return Stance.DECLINES_TO_COMMENT if refused else Stance.NON_CLAIM


def _is_said_by_nobody(document: Document, one: Attribution) -> bool:
    if one.source is None:
        return False
    first = document.text[one.source.start : one.source.start + 12].lower().split()
    return bool(first) and first[0] in words.NOBODY


def is_held_back(document: Document, cue: Cue, said: list[str]) -> bool:
    """Is the cue negated: "did not deny", "stopped short of denying", "has yet to say"?"""
    if cue.rule == "phrase-deny" and not cue.negated:
        return False  # The negation is part of the phrase: "won't hear of".
    if cue.negated or cue.act is Act.REFUSE:
        return cue.negated and cue.act is not Act.REFUSE
    before = [token.lower for token in document.tokens[max(0, cue.first - 4) : cue.first]]
    return said in _HOLDING_BACK or bool(_HELD_BEFORE.search(" ".join(before)))


def _held_back(cue: Cue) -> Stance:
    lemma = cue.lemma.split()[0]
    if lemma in words.ACCEPTING:
        return Stance.DENIES
    if lemma in words.CONVINCING:
        return Stance.QUESTIONS
    if lemma in words.FORECASTING or (cue.act is Act.SHOW and lemma in words.FINDING):
        return Stance.ASSERTS
    if cue.act in (Act.SAY, Act.SHOW):
        return Stance.NON_CLAIM if lemma in words.ALLEGING else Stance.DECLINES_TO_COMMENT
    return Stance.DECLINES_TO_COMMENT if cue.act is Act.CONCEDE else Stance.NON_CLAIM


_BY_ACT = {
    Act.RETRACT: Stance.RETRACTS,
    Act.WISH: Stance.NON_CLAIM,
    Act.ACCUSE: Stance.ASSERTS,
}


def _plainly(cue: Cue, passage: Passage) -> Stance | None:
    lemma = cue.lemma.replace(" ", "_")
    if lemma in words.NO_STATEMENT or (lemma in words.ADVISING and cue.act is Act.SHOW):
        return Stance.NON_CLAIM
    if lemma in words.COMMANDING and _is_a_command(passage.words):
        return Stance.NON_CLAIM
    if cue.act is Act.DOUBT:
        asked = passage.lines and passage.lines[-1].end == "?"
        wondered = lemma == "wonder" and passage.words[:1] not in (["whether"], ["if"])
        wondered = wondered and passage.words[0] in words.ASKED_ABOUT
        return Stance.NON_CLAIM if asked or wondered else Stance.QUESTIONS
    if cue.act in _BY_ACT:
        return _BY_ACT[cue.act]
    if lemma.split("_")[0] in words.NAMING:
        return _named(cue, passage)
    few = len(passage.words) <= _FEW and passage.words[:1] in (["nothing"], ["little"])
    if few and lemma in words.DISCLOSING:
        return Stance.DECLINES_TO_COMMENT
    if lemma in words.OFFERING and _offers_nothing(passage):
        return Stance.NON_CLAIM
    return None


def _is_a_command(said: list[str]) -> bool:
    """ "(was told) to leave", "(warned them) not to run"."""
    return said[:1] == ["to"] or said[:2] == ["not", "to"]


def _refused(passage: Passage) -> Stance:
    """Refusing to answer is no answer; refusing to do a thing is a thing done or not."""
    said, cue = passage.words, passage.one.cue
    if said[:2] in (["calls", "for"], ["calls", "to"], ["demands", "for"], ["demands", "to"]):
        return Stance.NON_CLAIM
    if len(said) < 2 or said[0] != "to" or cue is None or not _REFUSING.match(cue.lemma):
        return Stance.DECLINES_TO_COMMENT
    verb = next((word for word in said[1:4] if not word.endswith("ly")), "")
    if verb in words.ANSWERING:
        light = verb in ("make", "take", "give", "go", "be", "put", "shed", "have", "issue")
        if not light or not words.ANSWER_OBJECTS.isdisjoint(said[2:]):
            return Stance.DECLINES_TO_COMMENT
    return Stance.NON_CLAIM


def _is_carried(document: Document, one: Attribution, cue: Cue) -> bool:
    """Does a noun of telling lead over to what is told: "scoffed at the idea that he would"?"""
    first = document.first_token(one.content[0].start)
    between = document.tokens[cue.last : min(first, cue.last + _LEADING)]
    return any(token.lower in words.PROPOSITION_NOUNS | CARRIERS for token in between)


def _denied(passage: Passage, carried: bool) -> Stance | None:
    said, cue = passage.words, passage.one.cue
    if cue is None:
        return None
    if cue.lemma.split()[0] in words.OBJECTING and not _is_told(said[:4]):
        return None
    # "countered: '…'" only answers; whether it denies, the words tell.
    if cue.lemma.replace(" ", "_") in words.ADVERSATIVE and passage.one.type is not Type.INDIRECT:
        return None
    if is_about_size(said[:4]) and said[:1] != ["that"]:
        return Stance.PARTLY_DENIES
    if cue.lemma.startswith("rule") and _is_a_plan(said):
        return Stance.NON_CLAIM
    if cue.lemma.replace(" ", "_") in words.ATTACKING and not (carried or _is_told(said)):
        return Stance.NON_CLAIM
    if _is_a_request(cue.lemma.split()[0], said):
        return Stance.NON_CLAIM
    if is_about_size(said[:6]) and said[:1] != ["that"]:
        return Stance.PARTLY_DENIES
    return Stance.DENIES


def _of_oneself(cue: Cue, said: list[str]) -> Stance | None:
    """ "protested its innocence"; "disowned its earlier forecast" takes back what one has said."""
    if "innocence" in said:
        return Stance.DENIES
    earlier = not words.EARLIER.isdisjoint(said) and not words.PROPOSITION_NOUNS.isdisjoint(said)
    own = earlier and said[0] in POSSESSIVES and cue.lemma.split()[0] in words.DISOWNING
    return Stance.RETRACTS if own else None


def _is_told(said: list[str]) -> bool:
    """Is what is attacked something said, not somebody: "hit out at the report"?"""
    return said[:1] != [] and (
        said[0] in words.ANAPHORS
        or said[0].endswith("ing")
        or not (words.PROPOSITION_NOUNS | CARRIERS | DEEDS).isdisjoint(said)
        or not small.COPULAS.isdisjoint(said)
    )


def _is_a_request(lemma: str, said: list[str]) -> bool:
    """ "rejected calls to resign", "turned down an offer", "denied bail": asked for, not told."""
    asked = words.GRANTED if lemma in words.DENYING_FACTS else words.REQUESTS
    head = next((word for word in said[:4] if word in asked), "")
    return bool(head) and words.PROPOSITION_NOUNS.isdisjoint(said[: said.index(head)])


def _is_a_plan(said: list[str]) -> bool:
    """ "ruled out a reshuffle", "ruled out resigning": what will not be done."""
    if not said:
        return False
    return said[0].endswith("ing") or not words.PLANS.isdisjoint(said[:5])


def _named(cue: Cue, passage: Passage) -> Stance | None:
    """ "called the allegation a smear", "described it as speculation", "called them heroes"."""
    said = [word for line in passage.lines for word in line.words]
    at = said.index("as") if "as" in said else 0
    lemma = cue.lemma.split()[0]
    if _confesses_a_blunder(said, passage):
        return Stance.RETRACTS
    if lemma in words.NAMING_AS and not (at or len(passage.lines) > 1 or said[0] in words.ANAPHORS):
        return None
    thing, name = (said[:at], said[at + 1 :]) if at else (said[:_THING], said[1:])
    about_words = not words.PROPOSITION_NOUNS.isdisjoint(thing) or (
        bool(said) and said[0] in words.ANAPHORS
    )
    if about_words and not words.DOUBT_NOUNS.isdisjoint(name):
        return Stance.QUESTIONS
    if lemma in words.NAMING_AT_TIMES and not about_words:
        return None
    untrue = (
        name in DENYING
        or not words.FALSE_WORDS.isdisjoint(name)
        or not words.FALSE_NOUNS.isdisjoint(name)
    )
    if about_words and not words.OVERSTATED.isdisjoint(name):
        return Stance.PARTLY_DENIES
    if about_words and untrue:
        return Stance.DENIES
    if about_words and words.SIZE_NOUNS & set(thing) and lemma in words.NAMING_AT_TIMES:
        return Stance.PARTLY_DENIES
    judged = not (opinion.EVALUATIVE.isdisjoint(name) and opinion.EVALUATIVE_NOUNS.isdisjoint(name))
    if judged or untrue:
        return Stance.NON_CLAIM
    if cue.act is Act.SAY and not small.COPULAS.isdisjoint(said):
        return None
    return Stance.NON_CLAIM if {"a", "an"} & set(name) and cue.act is Act.SAY else Stance.ASSERTS


def _confesses_a_blunder(said: list[str], passage: Passage) -> bool:
    """ "calls her statement a blunder", "a version she calls “a muddle on my part”"."""
    at = next((at for at, word in enumerate(said) if word in words.BLUNDERS), 0)
    told = not words.PROPOSITION_NOUNS.isdisjoint(said[:at])
    own = said[:1] != [] and said[0] in POSSESSIVES
    return told and at > 1 and (own or not words.OF_MINE.isdisjoint(said[at:]))


def _offers_nothing(passage: Passage) -> bool:
    """ "announced no withdrawal", "offered no evidence"."""
    if passage.one.type is Type.DIRECT or not small.ELLIPSIS.isdisjoint(passage.words):
        return False
    return passage.words[:1] == ["no"] and small.COPULAS.isdisjoint(passage.words)
