"""What is denied, which statement of the text says so, and what could be checked. Pure."""

from articles.attribution.answers import Answers
from articles.attribution.document import Document
from articles.attribution.lexicon import stance_words as words
from articles.attribution.propositions import (
    denied_as_a_sentence,
    said_as_a_sentence,
    turned_positive,
)
from articles.attribution.records import Act, Attribution
from articles.attribution.wording import NEGATIONS, tokens_in
from articles.attribution.words import DENIALS, Stance, Type

_ANSWERING = DENIALS | {Stance.RETRACTS, Stance.QUESTIONS, Stance.DECLINES_TO_COMMENT}
_DENIED = DENIALS | {Stance.RETRACTS}
_BY_CUE = frozenset({Act.DENY, Act.RETRACT, Act.DOUBT, Act.REFUSE})


def mark_denials(document: Document, found: list[Attribution]) -> None:
    """Set `denied`, `answers` and `proposition` of every statement."""
    answers = Answers(document, found)
    for at, one in enumerate(found):
        if one.stance in _ANSWERING:
            one.answers = _answered(answers, at)
        if one.stance in _DENIED:
            one.denied = _denied(document, found, one)
        if one.checkable:
            one.proposition = _proposition(document, found, one) or None


def _answered(answers: Answers, at: int) -> int | None:
    one = answers.found[at]
    if one.stance is Stance.RETRACTS:
        return answers.taken_back(at)
    if one.cue is not None and one.cue.act in _BY_CUE:
        return answers.to(at)
    if one.stance is Stance.QUESTIONS or _names(one):
        return answers.to(at)
    other = answers.contradicted(at)
    return other if other is not None else answers.just_before(at)


def _names(one: Attribution) -> bool:
    return one.cue is not None and one.cue.lemma.split()[0] in words.NAMING


def _denied(document: Document, found: list[Attribution], one: Attribution) -> str:
    """The words for what is denied: those of the denial, or of what a "no" answers."""
    if (one.cue is not None and one.cue.act in _BY_CUE) or one.answers is None:
        return said(document, one)
    return said(document, found[one.answers])


def said(document: Document, one: Attribution) -> str:
    """The words of a passage, its parts joined by a space."""
    return " ".join(document.text[span.start : span.end] for span in one.content)


def _proposition(document: Document, found: list[Attribution], one: Attribution) -> str:
    if one.stance not in _DENIED:
        return _as_said(document, one)
    answered = found[one.answers] if one.answers is not None else None
    own = [token.lower for token in tokens_in(document, one.content[:1])]
    if one.cue is not None and one.cue.act in _BY_CUE:
        points_back = bool(own) and (
            own[0] in words.ANAPHORS or own[-1] in words.PROPOSITION_NOUNS | words.SIZE_NOUNS
        )
        if not (points_back and answered):
            return denied_as_a_sentence(said(document, one), one.resolved)
    if answered is not None:
        return _as_said(document, answered)
    if not NEGATIONS.isdisjoint(own):
        return turned_positive(said(document, one), one.resolved, one.type is Type.DIRECT)
    return _as_said(document, one)


def _as_said(document: Document, one: Attribution) -> str:
    text = said(document, one)
    if one.cue is not None and one.cue.act is Act.DENY:
        return denied_as_a_sentence(text, one.resolved)
    if one.cue is not None and one.cue.act is Act.ACCUSE and " of " in text:
        accused, _, deed = text.partition(" of ")
        if deed.split(" ")[0].endswith("ing"):
            return denied_as_a_sentence(deed, accused)
    return said_as_a_sentence(text, one.resolved, one.type is Type.DIRECT)
