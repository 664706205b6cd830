"""A verb that no lexicon has, directly beside a quotation: '"…," X mizzled'. Pure.

The grammar of quoting is so fixed that the verb's meaning is not needed: a finished quotation, a
subject and a verb, in either order, with nothing else between.
"""

from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.cues.skipping import noun_phrase
from articles.attribution.cues.verb_groups import saying
from articles.attribution.lexicon.cue_words import SILENT
from articles.attribution.records import Cue
from articles.attribution.tagging.tagged_clause import looks_plural
from articles.attribution.tagging.tags import BEFORE_HEAD, NOMINAL, Tag
from articles.attribution.tagging.verb_index import BASES, PASTS

_VERBS = frozenset({Tag.VERB, Tag.PAST})
_TAKES = frozenset({"quote", "clause"})


#: A quotation that is to be gone on with, or that is finished, ends so.
_SPOKEN_ENDS = ",?!…—"
_REACH = 30


def unknown_cues(frame: Frame, known: list[Cue]) -> list[Cue]:
    """Verbs beside quotations that no cue of `known` reports."""
    quotes = [place for place, unit in enumerate(frame.units) if unit.kind is Kind.QUOTE]
    heads = {frame.place(cue.head) for cue in known} if quotes else set()
    found = []
    for place in quotes:
        if frame.quote(place).scare:
            continue
        head = _verb_behind(frame, place)
        if head < 0:
            head = _verb_before(frame, place)
        if head >= 0 and not _is_served(frame, place, head, heads):
            found.append(saying(frame, head, _TAKES, "beside-quotation"))
            heads.add(head)
    return found


def _verb_behind(frame: Frame, quote: int) -> int:
    """The verb in '"…," X verbed' or '"…," verbed X'; -1 for none."""
    inner = frame.quote(quote).inner
    if frame.document.text[inner.end - 1] not in _SPOKEN_ENDS and frame.lower(quote + 1) != ",":
        return -1
    place = quote + 2 if frame.lower(quote + 1) == "," else quote + 1
    while frame.tag(place) is Tag.ADVERB:
        place += 1
    if frame.tag(place) in _VERBS and frame.kind(place) is Kind.WORD:
        follows = frame.tag(place + 1)
        return place if follows in NOMINAL | BEFORE_HEAD else -1
    end = _subject_end(frame, place)
    while end > place and frame.tag(end) is Tag.ADVERB:
        end += 1
    return end if end > place and frame.tag(end) in _VERBS else -1


def _subject_end(frame: Frame, place: int) -> int:
    """The end of a subject with its apposition between commas."""
    end = noun_phrase(frame, place)
    if end == place or frame.lower(end) != ",":
        return end
    for at in range(end + 1, min(end + _REACH, len(frame))):
        if frame.lower(at) == "," and frame.tag(at + 1) in _VERBS:
            return at + 1
        if frame.is_quote(at):
            break
    return end


def _verb_before(frame: Frame, quote: int) -> int:
    """The verb in 'X verbed: "…"' or 'X verbed, "…"'; -1 for none."""
    if frame.lower(quote - 1) not in (",", ":"):
        return -1
    place = quote - 2
    while place > 0 and frame.tag(place) is Tag.ADVERB:
        place -= 1
    if frame.tag(place) not in _VERBS or place == 0:
        return -1
    bare = frame.lower(place) in BASES and frame.lower(place) not in PASTS
    return -1 if bare and not _is_many(frame, place - 1) else place


def _is_many(frame: Frame, place: int) -> bool:
    """Whether a bare form may be the verb of what stands before: nurses, "they"."""
    return frame.tag(place) is not Tag.NOUN or looks_plural(frame.lower(place))


def _is_served(frame: Frame, quote: int, head: int, heads: set[int]) -> bool:
    """Whether a known cue between the quotation and the clause's end reports it already."""
    low, high = min(quote, head), max(quote, head)
    if any(low - 1 <= place <= high + 6 for place in heads):
        return True
    return any(frame.lower(place) in SILENT for place in (head, head - 1))
