"""Quotations that a form of "be" gives to somebody: '"…" is how X puts it'. Pure.

"Was all X would say", "was as far as she would go", "is the way he sees it": the verb need not be
one of saying, for the quotation is what its subject says.
"""

from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.clauses.nominals import is_be
from articles.attribution.cues.verb_groups import saying
from articles.attribution.lexicon.function_words import BE
from articles.attribution.records import Cue
from articles.attribution.tagging.tags import FINITE, Tag

#: What stands between "be" and the subject, longest first.
_LINKS = tuple(
    tuple(link.split())
    for link in (
        "about as far as",
        "about all that",
        "the only thing that",
        "as much as",
        "as far as",
        "the only thing",
        "about all",
        "the nearest",
        "the closest",
        "the most",
        "all that",
        "the way",
        "what",
        "how",
        "all",
    )
)
_WILLING = frozenset({"would", "could", "will", "had", "has", "can"})
_TAKES = frozenset({"quote"})
_REACH = 24


def copular_cues(frame: Frame) -> list[Cue]:
    """The verbs behind '"…" is how X', outside of quotations."""
    found: list[Cue] = []
    if frame.words.isdisjoint(BE):
        return found
    for place in range(len(frame)):
        if not frame.is_quote(place):
            continue
        subject = copular_subject(frame, place)
        head = _head(frame, subject) if subject >= 0 else -1
        if head >= 0:
            found.append(saying(frame, head, _TAKES, "copular"))
    return found


def copular_subject(frame: Frame, quote: int) -> int:
    """Where the subject begins in '"…" was all X would say'; -1 where nothing of the kind is."""
    place = quote + 1 + (frame.lower(quote + 1) == ",")
    if not is_be(frame.lower(place)):
        return -1
    for link in _LINKS:
        if all(frame.lower(place + 1 + step) == word for step, word in enumerate(link)):
            return place + 1 + len(link)
    return -1


def _head(frame: Frame, subject: int) -> int:
    """The last verb of the clause that begins at `subject`: "had to say", "puts it"."""
    head = -1
    for place in range(subject + 1, min(subject + _REACH, len(frame))):
        if frame.kind(place) is Kind.QUOTE or frame.lower(place) in (".", ";", ":"):
            break
        tag = frame.tag(place)
        if frame.lower(place) == "," and head >= 0:
            break
        if frame.lower(place) in _WILLING and head < 0:
            head = place
        elif tag in FINITE or (frame.tag(place - 1) is Tag.TO and head >= 0):
            joined = head < 0 or frame.tag(place - 1) in FINITE | {Tag.TO, Tag.ADVERB}
            head = place if joined else head
        elif frame.tag(place - 1) is Tag.MODAL and tag is Tag.NOUN:
            head = place
    return head
