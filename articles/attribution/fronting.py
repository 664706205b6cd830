"""What stands before a reporting verb that has nothing after it to report. Pure.

'"…," X said', '"…," said X', "P, X said", "which X denies", "a charge he rejects".
"""

from articles.attribution.frames import Frame, Kind
from articles.attribution.tagging import FINITE, NOMINAL, Tag

#: So many units may stand between a quotation and its verb: a long subject with appositions.
_REACH = 45
_COMMAS = frozenset({",", "—", "–", "-", "--", ")", "?", "!"})


def before(frame: Frame, first: int) -> str:
    """Return "quote", "clause", "relative" or "" for what stands before the verb at `first`."""
    place = first - 1
    if place < 0:
        return ""
    if frame.is_quote(place):
        return "" if frame.quote(place).scare and place else "quote"
    relative, commas, finite = False, 0, False
    for place in range(first - 1, max(-1, first - 1 - _REACH), -1):
        tag = frame.tag(place)
        if frame.kind(place) is Kind.QUOTE and not frame.quote(place).scare:
            return "quote" if not finite else ""
        if tag is Tag.RELATIVE:
            if not finite and frame.lower(place) in ("which", "that", "whom"):
                relative = True
                break
            finite = False
        elif tag in FINITE and tag is not Tag.PAST:
            finite = True
            if commas:
                return "clause"
        elif tag is Tag.PAST:
            finite = finite or not commas
            if commas:
                return "clause"
        elif frame.lower(place) in _COMMAS:
            commas += 1
        elif frame.lower(place) in (";", ":", "."):
            break
    return "relative" if relative else ""


def is_contact(frame: Frame, first: int) -> bool:
    """Whether a relative clause without its pronoun ends at a verb: "a charge he rejects"."""
    place = first - 1
    if frame.tag(place) is Tag.PRONOUN and frame.tag(place - 1) in (Tag.NOUN, Tag.NAME):
        return True
    while place > 0 and frame.tag(place) in NOMINAL | {Tag.ADJECTIVE, Tag.GENITIVE}:
        place -= 1
    return (
        place > 0
        and frame.tag(place) is Tag.DETERMINER
        and frame.tag(place - 1) in (Tag.NOUN, Tag.NAME)
    )
