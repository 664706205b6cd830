"""Where a text says that something is said, shown, denied or refused: the cues. Pure.

Each way of reporting has a module: verbs, set phrases of refusing, nouns, "according to" and its
like, colons, and the unknown verb beside a quotation. Where two lay hands on the same words, the
one named first here has them.
"""

from articles.attribution.adverbial_cues import adverbial_cues, predicate_cues
from articles.attribution.document import Document
from articles.attribution.frames import Frame, Frames
from articles.attribution.noun_cues import noun_cues
from articles.attribution.records import Cue
from articles.attribution.refusals import ANONYMITY, phrase_cues
from articles.attribution.tagging import Tag, tags
from articles.attribution.verb_cues import verb_cues

_FINDERS = (phrase_cues, predicate_cues, verb_cues, noun_cues, adverbial_cues)


def find_cues(document: Document, classes: list[Tag] | None = None) -> list[Cue]:
    """The cues of an English text outside of its quotations, in text order.

    `classes` are the word classes of the tokens, where they are known already.
    """
    frames = Frames(document, classes or tags(document), [])
    found: list[Cue] = []
    for sentence in range(len(document.sentences)):
        frame = frames.of_sentence(sentence)
        if frame is not None and len(frame):
            found.extend(_in_sentence(frame))
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
    told = [cue for cue in found if cue.rule != ANONYMITY]
    return sorted(told, key=lambda cue: cue.first)
