"""Hearsay inside a quotation: '"She told me the gate was shut," he said'. Pure.

Only everyday verbs of saying with a clause, of somebody other than the speaker and who is spoken
to: what a speaker says of himself is no second statement.
"""

from articles.attribution.clauses.frames import Frame, Frames
from articles.attribution.cues.complements import after
from articles.attribution.cues.verb_cues import verb_cues
from articles.attribution.document import Document
from articles.attribution.lexicon.cue_words import HEARSAY
from articles.attribution.records import Cue, Form

_CLAUSAL = frozenset({"that", "clause", "noun+that", "noun+clause"})
#: Before a verb: it is the speaker's own, or nobody's yet.
_NOT_OTHERS = frozenset({"i", "we", "you", "to", "who", "that", "which"})
_UNSAID = frozenset({"will", "would", "can", "could", "should", "must", "'ll", "'d"})


def nested_cues(document: Document, frames: Frames) -> list[Cue]:
    """The cues inside the outermost quotations of a text, in no order."""
    found = []
    for place, quotation in enumerate(document.quotations):
        if quotation.scare or quotation.parent != -1:
            continue
        for frame in frames.of_quotation(place):
            if frame.lower(len(frame) - 1) != "?":
                found += [cue for cue in verb_cues(frame) if _is_hearsay(frame, cue)]
    return found


def _is_hearsay(frame: Frame, cue: Cue) -> bool:
    if cue.lemma not in HEARSAY or cue.form is not Form.FINITE or cue.negated:
        return False
    first, last = frame.place(cue.first), frame.place(cue.last - 1) + 1
    if frame.lower(first - 1) in _NOT_OTHERS or frame.lower(first) in _UNSAID:
        return False
    return not after(frame, last).kinds.isdisjoint(_CLAUSAL)
