"""Read where something was said from who was told and from phrases of place. Pure."""

from collections.abc import Sequence
from itertools import pairwise

from articles.attribution.document import Document, Token
from articles.attribution.lexicon import media, organisations, references
from articles.attribution.resolution.runs import ARTICLES, GENITIVES, POSSESSIVES, is_capital
from articles.attribution.tagging.nouns import Sort, noun
from articles.attribution.tagging.spelling import is_brand
from articles.attribution.words import Medium
from articles.spans import Span

#: How far a phrase of place, or a listener, reaches, in tokens.
REACH = 8
#: How many turns make a text a conversation, among how many paragraphs, how long its labels are.
_TURNS = 4
_PARAGRAPHS = 60
_LABEL = 40
STOPS = frozenset(
    [
        *",.;:—–“”\"‘’'",
        *["that", "how", "why", "what", "whether", "of", "about", "when", "who", "which"],
    ]
)
_BEFORE_NOUN = ARTICLES | POSSESSIVES | {"one", "another", "two", "several"}
_GOVERNS = frozenset(["in", "on", "at", "via", "through", "under", "by", "from"])
_OUTLETS = organisations.OUTLETS | organisations.OUTLET_NAMES | {"agency", "reporter"}
_THIS = frozenset(["this", "our", "the"])
_ON_AIR = frozenset(
    [
        "radio",
        "television",
        "tv",
        "programme",
        "program",
        "podcast",
        "bbc",
        "station",
        "channel",
        "fm",
    ]
)


def heard_by(listener: Sequence[Token]) -> Medium | None:
    """Where one was told: the court, the press, the outlet itself or another."""
    words = {word.lower for word in listener}
    if words & _ON_AIR:
        return Medium.BROADCAST
    if listener[0].lower in media.OURSELVES:
        return Medium.INTERVIEW
    if words & {"conference", "briefing", "presser"} or words & media.TOLD_PRESS:
        return Medium.PRESS_CONFERENCE
    if words & media.TOLD_OTHER:
        return Medium.OTHER
    if words & _OUTLETS or (words & {"this", "our"} and len(listener) < 4):
        return Medium.INTERVIEW
    return Medium.INTERVIEW if _is_outlet(listener) else None


def heard_from(tokens: Sequence[Token], at: int, last: int) -> Medium | None:
    """Where one was told otherwise than by "tell": "confided to the Argus", "lectured reporters".

    `at` is the place behind the verb.
    """
    while at < last and tokens[at].lower in ("it", "this", "that", "as", "much", "so"):
        at += 1
    to = at < last and tokens[at].lower in ("to", "with", "before")
    listener = _listener(tokens, at + to, last)
    if not listener or listener[0].lower in media.PREPOSITIONS or not (to or _is_press(listener)):
        return None
    return heard_by(listener)


def spoken_to(tokens: Sequence[Token], at: int, last: int) -> Medium | None:
    """Who was spoken to in a phrase that begins here: "speaking to X", "to this reporter"."""
    if (
        tokens[at].lower in media.SPEAKING
        and at + 2 < last
        and tokens[at + 1].lower in ("to", "with")
    ):
        listener = _listener(tokens, at + 2, last)
        return heard_by(listener) if listener else None
    if tokens[at].lower in ("to", "with") and at + 2 < last and tokens[at + 1].lower in _THIS:
        if at and tokens[at - 1].lower in media.OCCASIONS:
            return None  # "In a message to this reporter": by that.
        listener = _listener(tokens, at + 1, last)
        return Medium.INTERVIEW if {word.lower for word in listener} & _OUTLETS else None
    return None


def _listener(tokens: Sequence[Token], at: int, last: int) -> Sequence[Token]:
    end = at
    while end < min(at + REACH, last) and tokens[end].lower not in STOPS:
        end += 1
    return tokens[at:end]


def _is_press(listener: Sequence[Token]) -> bool:
    """Whether those told can be nobody but the press, or the outlet itself."""
    words = {word.lower for word in listener}
    if words & media.TOLD_PRESS or words & {"conference", "briefing", "presser"}:
        return True
    return listener[0].lower in ("this", "our") and bool(words & _OUTLETS)


def _is_outlet(listener: Sequence[Token]) -> bool:
    """Whether a listener has a name as only a brand is spelled: "TechLedger"."""
    name = listener[0].text
    if len(listener) == 1 and not name.isupper() and is_brand(name):
        return True
    # "told the Lantern", "told Kanal 5": a name of nothing else that is told.
    return len(listener) > 1 and listener[1].text.isdigit() and is_capital(listener[0])


def named_place(tokens: Sequence[Token], at: int, last: int) -> list[Medium]:
    """The media that a phrase of place names; it begins with the preposition at `at`."""
    found: list[Medium] = []
    for place in range(at + 1, min(at + 1 + REACH, last)):
        word = tokens[place]
        if word.lower in media.BY_PHONE and place - at <= 2:
            found.append(Medium.INTERVIEW)
        if word.quotation >= 0 or word.lower in STOPS:
            break
        if place > at + 1 and (word.lower in _BEFORE_NOUN or word.lower in references.CALENDAR):
            break
        medium = media.OCCASIONS.get(word.lower)
        after = tokens[place + 1].lower if place + 1 < last else ""
        if after in GENITIVES or (word.lower == "conference" and after == "call"):
            continue
        if medium and is_spoken(tokens[place - 1 : place + 1]):
            medium = Medium.OTHER
        if medium and _is_place(tokens, at, place):
            found.append(medium)
    return found


def _is_place(tokens: Sequence[Token], at: int, place: int) -> bool:
    """Whether the noun is what the preposition governs, and an occasion, not a subject."""
    word = tokens[place]
    opens = tokens[at + 1].lower
    if is_capital(word) and place + 1 < len(tokens) and is_capital(tokens[place + 1]):
        return False
    if is_capital(word) or place == at + 1:
        return tokens[at].lower in _GOVERNS
    if tokens[at].lower in ("to", "for", "over"):
        return False
    if opens == "the" and word.lower not in references.THE_OCCASION:
        return False
    return opens in _BEFORE_NOUN or place - at <= 3 or not noun(opens)


def thing(tokens: Sequence[Token], at: int) -> Medium | None:
    """The medium of the thing written or recorded that the word at a place is, if any."""
    known = noun(tokens[at].lower)
    if known is None or known.sort is not Sort.ITEM:
        return None
    if is_capital(tokens[at]) and at and tokens[at - 1].sentence == tokens[at].sentence:
        return None
    return Medium.OTHER if is_spoken(tokens[at - 1 : at + 1]) else media.ITEMS[known.lemma]


def is_spoken(words: Sequence[Token]) -> bool:
    """Whether a note or a message is spoken, or a text: "a voice note", "a phone message"."""
    return any(
        one.lower in media.SPOKEN and two.lower in media.NOTES for one, two in pairwise(words)
    )


def is_talk(document: Document) -> bool:
    """Whether the text is questions and answers, each with who speaks before a colon."""
    labels = [_label(document, span) for span in document.paragraphs[:_PARAGRAPHS]]
    return len([label for label in labels if label]) >= _TURNS and len(set(labels) - {""}) > 1


def _label(document: Document, span: Span) -> str:
    label, colon, _ = document.text[span.start : span.start + _LABEL].partition(":")
    return label if colon and label[:1].isupper() and len(label.split()) <= 3 else ""


def is_on_air(document: Document) -> bool:
    """Whether the text itself was broadcast: it speaks of "this programme"."""
    words = document.tokens[:400]
    return any(one.lower == "this" and two.lower in _ON_AIR for one, two in pairwise(words))


def is_trial(document: Document) -> bool:
    """Whether the text reports a trial: three different words of one, near its beginning."""
    near = {word.lower for word in document.tokens[:400] if word.quotation < 0}
    return len(near & media.TRIAL) >= 3
