"""Where a text says that something is said, shown, denied or refused: the cues. Pure.

Each way of reporting has a module: verbs, set phrases of refusing, nouns, "according to" and its
like, colons, and the unknown verb beside a quotation. Where two lay hands on the same words, the
one named first here has them.
"""

from articles.attribution.clauses.frames import Frame, Frames
from articles.attribution.cues.adverbial_cues import adverbial_cues, predicate_cues
from articles.attribution.cues.copular_cues import copular_cues
from articles.attribution.cues.evasions import evasion_cues
from articles.attribution.cues.nested_cues import nested_cues
from articles.attribution.cues.noun_cues import noun_cues
from articles.attribution.cues.refusals import ANONYMITY, phrase_cues
from articles.attribution.cues.unknown_cues import unknown_cues
from articles.attribution.cues.verb_cues import verb_cues
from articles.attribution.document import Document
from articles.attribution.lexicon.function_words import SUBJECT_PRONOUNS
from articles.attribution.records import Act, Cue, Sign
from articles.attribution.tagging.tags import Tag, tags

_STOPS = frozenset({",", ";", ":", "—", "–", ".", "“", "”", '"'})
_FINDERS = (copular_cues, phrase_cues, predicate_cues, verb_cues, noun_cues, adverbial_cues)


def find_cues(document: Document, classes: list[Tag] | None = None) -> list[Cue]:
    """The cues of an English text, in text order: inside of quotations hearsay alone.

    `classes` are the word classes of the tokens, where they are known already.
    """
    frames = Frames(document, classes or tags(document), [])
    found: list[Cue] = []
    for sentence in range(len(document.sentences)):
        frame = frames.of_sentence(sentence)
        if frame is not None and len(frame):
            found.extend(_in_sentence(frame))
    found += nested_cues(document, frames)
    found.sort(key=lambda cue: cue.first)
    return found


def _in_sentence(frame: Frame) -> list[Cue]:
    found: list[Cue] = []
    taken: set[int] = set()
    for finder in _FINDERS:
        for cue in finder(frame):
            words = range(cue.first, cue.last)
            if taken.isdisjoint(words):
                taken.update(words)
                found.append(cue)
    found += unknown_cues(frame, found)
    found += evasion_cues(frame, found)
    found.sort(key=lambda cue: cue.first)
    return [cue for place, cue in enumerate(found) if _stands(frame, found[:place], cue)]


def _stands(frame: Frame, earlier: list[Cue], cue: Cue) -> bool:
    if cue.rule == ANONYMITY:
        return False
    before = next((one for one in reversed(earlier) if one.rule != ANONYMITY), None)
    if before is None:
        return True
    if cue.sign is Sign.NOUN:
        return not _is_said_by_verb(frame, before, cue)
    return cue.act is not Act.REFUSE or not _is_own_refusal(frame, before, cue)


def _is_said_by_verb(frame: Frame, before: Cue, noun: Cue) -> bool:
    """Whether a verb and its noun are one: "repeated its charge that"."""
    tokens = frame.document.tokens
    between = tokens[before.last : noun.first]
    if any(token.lower == "that" or token.text in _STOPS for token in between):
        return False
    if before.sign is not Sign.VERB or before.act in (Act.DENY, Act.DOUBT, Act.WISH, Act.REFUSE):
        return False
    return before.act in (Act.SAY, Act.RETRACT, Act.CONCEDE) and before.head < noun.head


def _is_own_refusal(frame: Frame, before: Cue, refusal: Cue) -> bool:
    """Whether a refusal is what somebody says of himself: "said he could not discuss it"."""
    tokens = frame.document.tokens
    place = refusal.first - 1
    if place < 1 or tokens[place].lower not in SUBJECT_PRONOUNS:
        return False
    return place == before.last or (place == before.last + 1 and tokens[place - 1].lower == "that")
