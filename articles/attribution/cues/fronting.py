"""What stands before a reporting verb that has nothing after it to report. Pure.

'"…," X said', '"…," said X', "P, X said", "That, X says, is so", "which X denies", "a charge he
rejects".
"""

from enum import StrEnum

from articles.attribution.clauses.frames import Frame
from articles.attribution.lexicon.function_words import TIME_NOUNS
from articles.attribution.tagging.tags import FINITE, NOMINAL, Tag

#: So many units may stand between a quotation and its verb: a long subject with appositions.
_REACH = 45
#: The longest fragment that is said, and the longest end of its sentence.
_FRAGMENT = 7
_COMMAS = frozenset({",", "—", "–", "-", "--", ")", "?", "!"})
_SUBORDINATORS = frozenset(
    {"when", "if", "as", "while", "although", "though", "after", "before", "because", "since"}
    | {"once", "until", "unless", "whereas", "having", "despite"}
    | {"asked", "pressed", "questioned", "challenged", "quizzed", "told", "shown"}
)


class Front(StrEnum):
    NONE = ""
    QUOTE = "quote"
    CLAUSE = "clause"  # A clause and a comma: "The bridge is safe, she said."
    PARENTHESIS = "parenthesis"  # No clause yet, but a comma: "The bridge, she said, is safe."
    INVERTED = "inverted"  # A clause, a comma, and the verb at once: ", says forecaster".
    RELATIVE = "relative"
    AS = "as"  # "…, as she put it.", "…, or so she says."
    CONTACT = "contact"  # A relative clause without its pronoun.


def before(frame: Frame, first: int) -> Front:
    """What stands before the verb group that begins at `first`."""
    if first <= 0:
        return Front.NONE
    if frame.is_quote(first - 1):
        return Front.NONE if frame.quote(first - 1).scare and first > 1 else Front.QUOTE
    comma = loose = False
    place = first - 1
    low = max(-1, first - 1 - _REACH)
    while place > low:
        tag = frame.tag(place)
        stop = _stop(frame, place, comma=comma)
        if stop is not None:
            if stop is not Front.NONE:
                return stop
            break
        comma = comma or frame.lower(place) in _COMMAS
        loose = loose or (comma and frame.is_quote(place))
        if tag in FINITE:
            skipped = _before_modifier(frame, place)
            if skipped < 0:
                return _clause(frame, first, place, comma=comma)
            loose = loose or (comma and frame.tag(skipped) is not Tag.RELATIVE)
            place = skipped
        place -= 1
    return Front.CLAUSE if loose else _without_clause(frame, first, comma=comma)


def _stop(frame: Frame, place: int, *, comma: bool) -> Front | None:
    """What a word on the way back decides; NONE where the clause begins, None to go on."""
    lower, tag = frame.lower(place), frame.tag(place)
    if frame.is_quote(place):
        return None if frame.quote(place).scare else Front.QUOTE
    if lower in (";", ":"):
        return Front.NONE
    if comma:
        return None
    if lower == "as" or (lower == "so" and frame.lower(place - 1) in ("or", ",")):
        return Front.AS
    if tag is Tag.RELATIVE:
        return Front.NONE if lower in ("who", "whose") else Front.RELATIVE
    if tag in (Tag.CONJUNCTION, Tag.THAT, Tag.QUESTION) and lower not in ("and", "or", "&"):
        return Front.NONE
    return None


def _before_modifier(frame: Frame, verb: int) -> int:
    """The place before the relative clause or participle that a verb is in; -1 for neither."""
    if frame.tag(verb) is Tag.PAST and frame.tag(verb + 1) is Tag.PREPOSITION:
        before_it = frame.tag(verb - 1)
        if before_it is Tag.NOUN or frame.lower(verb - 1) == ",":
            return verb
    for place in range(verb - 1, max(-1, verb - 9), -1):
        if frame.tag(place) is Tag.RELATIVE:
            return place
        if frame.tag(place) in (Tag.PAST, Tag.VERB):
            return -1  # The relative clause has its verb: "the bus that fell had worked".
        if frame.lower(place) in _COMMAS:
            return place if frame.tag(verb) is Tag.PAST and place == verb - 1 else -1
    return -1


def _clause(frame: Frame, first: int, verb: int, *, comma: bool) -> Front:
    if not comma:
        return Front.CONTACT if is_contact(frame, first) else Front.NONE
    if frame.lower(0) in _SUBORDINATORS and not _has_comma(frame, 0, verb):
        return Front.NONE
    return Front.INVERTED if frame.lower(first - 1) in _COMMAS else Front.CLAUSE


def _has_comma(frame: Frame, start: int, end: int) -> bool:
    return any(frame.lower(place) == "," for place in range(start, end))


def _without_clause(frame: Frame, first: int, *, comma: bool) -> Front:
    if is_contact(frame, first):
        return Front.CONTACT
    if not comma:
        return Front.NONE
    if _is_fragment(frame, first):
        return Front.INVERTED if frame.lower(first - 1) in _COMMAS else Front.CLAUSE
    # A headline may have no verb that is known: "Storm worst since 1950, study finds".
    if frame.headline:
        return Front.INVERTED if frame.lower(first - 1) in _COMMAS else Front.CLAUSE
    return Front.PARENTHESIS


def _is_fragment(frame: Frame, first: int) -> bool:
    """Whether what is said is no clause at all: "Nonsense, he replied"."""
    commas = [place for place in range(first) if frame.lower(place) == ","]
    if len(commas) != 1 or not 0 < commas[0] <= _FRAGMENT:
        return False
    opens = frame.tag(0) in (Tag.NOUN, Tag.NEGATION, Tag.ADJECTIVE, Tag.DETERMINER, Tag.PRONOUN)
    end = min(first + _FRAGMENT + 2, len(frame))
    stop = next((at for at in range(first, end) if frame.lower(at) == ";"), len(frame))
    rest = range(first, stop)
    closed = len(rest) <= _FRAGMENT and all(frame.lower(place) != "," for place in rest)
    turned = frame.tag(0) is Tag.NAME and commas[0] == first - 1  # "Nonsense, said X"
    return (opens or turned) and closed and frame.lower(0) not in TIME_NOUNS


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
