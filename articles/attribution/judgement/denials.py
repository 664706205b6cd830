"""What is denied, which statement of the text says so, and what could be checked. Pure."""

from articles.attribution.document import Document
from articles.attribution.judgement.answers import TOLD, Answers
from articles.attribution.judgement.propositions import (
    Speaker,
    denied_as_a_sentence,
    has_finite_verb,
    said_as_a_sentence,
    told_of,
    turned_positive,
)
from articles.attribution.judgement.wording import begins_anew, lines, tokens_in
from articles.attribution.lexicon import small_words as small
from articles.attribution.lexicon import stance_words as words
from articles.attribution.lexicon.denied_things import CARRIERS
from articles.attribution.records import Act, Attribution
from articles.attribution.words import DENIALS, Medium, Stance, Type
from articles.spans import Span

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
        if one.checkable or one.stance in DENIALS:
            one.proposition = _proposition(document, found, one) or None


def _answered(answers: Answers, at: int) -> int | None:
    """The statement that asserts what this one denies, doubts, takes back or will not speak of."""
    one = answers.found[at]
    if one.stance is Stance.RETRACTS:
        return answers.taken_back(at)
    if one.stance not in DENIALS:
        return answers.nearest(at) if answers.is_anaphoric(at) else None
    if is_by_its_cue(one):
        return answers.to(at)
    other = answers.contradicted(at)
    if other is None and points_back(answers.document, one):
        other = answers.just_before(at)
    if other is not None and answers.found[other].stance in DENIALS:
        return answers.to(other)
    return other


def is_by_its_cue(one: Attribution) -> bool:
    """Does the cue deny, so that the passage is what is denied? Else the passage denies."""
    cue = one.cue
    return cue is not None and (cue.act in _BY_CUE or cue.lemma.split()[0] in words.NAMING)


def points_back(document: Document, one: Attribution) -> bool:
    """ "That is a lie", "our system makes that impossible"."""
    return any(
        not small.POINTERS.isdisjoint(line.words[:5]) for line in lines(document, one.content)
    )


def _denied(document: Document, found: list[Attribution], one: Attribution) -> str:
    """The words for what is denied: those of the denial, or of what a "no" answers."""
    if is_by_its_cue(one) or one.answers is None:
        return said(document, one)
    return said(document, found[one.answers])


def said(document: Document, one: Attribution) -> str:
    """The words of a passage, its parts joined: by a stop where a sentence begins anew."""
    text = ""
    for place, span in enumerate(one.content):
        anew = place and begins_anew(document.text, one.content[place - 1].end, span.start)
        text += (". " if anew else " " if place else "") + document.text[span.start : span.end]
    return text


def speaker(document: Document, one: Attribution) -> Speaker | None:
    if not one.resolved:
        return None
    source = document.text[one.source.start : one.source.end].lower() if one.source else ""
    if source in ("he", "she", "it", "they"):
        return Speaker(one.resolved, frozenset({source}))
    if one.medium in (Medium.DOCUMENT, Medium.TWEET):
        return Speaker(one.resolved, frozenset())
    if one.source_kind in ("person", "anonymous", "eyewitness"):
        return Speaker(one.resolved, frozenset({"he", "she"}))
    if one.source_kind is None and one.resolved[0].isupper() and " " in one.resolved:
        return Speaker(one.resolved, frozenset({"he", "she", "it"}))
    return Speaker(one.resolved, frozenset({"it"}))


def _proposition(document: Document, found: list[Attribution], one: Attribution) -> str:
    if one.stance is Stance.QUESTIONS:
        return _questioned(document, one)
    if one.stance not in _DENIED:
        return _as_said(document, one)
    answered = found[one.answers] if one.answers is not None else None
    who = speaker(document, one)
    if one.stance is Stance.RETRACTS and not has_finite_verb(said(document, one).split()):
        return _as_said(document, answered) if answered else ""
    if is_by_its_cue(one):
        if not tells_nothing(document, one):
            named = one.cue is not None and one.cue.act not in _BY_CUE
            text = said(document, one) if not named else _words(document, one.content[0])
            return denied_as_a_sentence(text, who, one.taken == "clause" and not named)
        return _as_said(document, answered) if answered else ""
    if answered is not None:
        return _as_said(document, answered)
    if one.stance is Stance.RETRACTS:
        return ""
    return told_of(said(document, one), who) or _turned(document, one, who)


def tells_nothing(document: Document, one: Attribution) -> bool:
    """ "it", "that account", "the figure", "the word 'disabled'": no sentence is in these words."""
    own = [
        token.lower for token in tokens_in(document, one.content[:1]) if token.lower[0].isalpha()
    ]
    if not own or own[0] in words.ANAPHORS:
        return len(own) < 3 or own[1] in words.PROPOSITION_NOUNS
    return any(
        word in TOLD
        and (at + 1 == len(own) or own[at + 1] not in ("of", "that") or word not in CARRIERS)
        for at, word in enumerate(own[:3])
    )


def _turned(document: Document, one: Attribution, who: Speaker | None) -> str:
    for span in one.content:
        own = [token.lower for token in tokens_in(document, [span])]
        if not small.NEGATIONS.isdisjoint(own):
            return turned_positive(_words(document, span), who, one.type is Type.DIRECT)
    return ""


def _questioned(document: Document, one: Attribution) -> str:
    text = said(document, one)
    first, _, rest = text.partition(" ")
    if first in ("whether", "if", "that"):
        text = rest
    if not has_finite_verb(text.split()):
        return ""
    return denied_as_a_sentence(text, speaker(document, one), clause=True)


def _words(document: Document, span: Span) -> str:
    return document.text[span.start : span.end]


def _as_said(document: Document, one: Attribution) -> str:
    text = said(document, one)
    if one.taken == "noun" and one.type is not Type.DIRECT and not has_finite_verb(text.split()):
        return ""
    if one.cue is not None and one.cue.act is Act.ACCUSE and " of " in text:
        accused, _, deed = text.partition(" of ")
        deed = deed.lstrip("“\"‘'")
        if deed.split(" ")[0].endswith("ing"):
            return denied_as_a_sentence(deed, Speaker(accused, frozenset()))
    return said_as_a_sentence(text, speaker(document, one), one.type is Type.DIRECT)
