"""A coarse word class for every token, from closed classes, forms, endings, capitals and context.

No parser: one pass from left to right that looks at the class before and the words after.
"""

from articles.attribution.document import Document
from articles.attribution.tagging.ambiguous_words import KNOWN, SPECIAL
from articles.attribution.tagging.tagged_clause import TURNING, Clause
from articles.attribution.tagging.word_classes import BEFORE_HEAD, CLOSED, FINITE, NOMINAL, Tag
from articles.attribution.tagging.word_forms import open_class

__all__ = ["BEFORE_HEAD", "FINITE", "NOMINAL", "Tag", "tags"]

_MAY_BE_VERB = frozenset({Tag.ADJECTIVE, Tag.ADVERB})
_PARTICLE = frozenset({Tag.ADVERB, Tag.PREPOSITION})
_MONEY = frozenset("$€£¥₦₹₽₩₺₪₫฿₴₵")
#: Particles that may be nouns: "out the back".
_HEADS = frozenset({"back", "past", "inside", "outside", "opposite", "above", "following"})


def tags(document: Document) -> list[Tag]:
    """The classes of all tokens of the document, at their places; worked out once."""
    if len(document.classes) != len(document.tokens):
        found: list[Tag] = [Tag.MARK] * len(document.tokens)
        for sentence in document.sentences:
            clause = Clause(document, sentence, found)
            for place in range(sentence.first, sentence.last):
                found[place] = tag = _tag(clause, place)
                if tag in TURNING:
                    clause.turn(place, tag)
        document.classes = found
    return document.classes


def _tag(clause: Clause, place: int) -> Tag:
    token = clause.tokens[place]
    lower = token.lower
    start = token.text[0]
    if not start.islower():
        if start.isdigit() or start in _MONEY:
            return Tag.NUMBER
        if not start.isalnum():
            return _mark(clause, place)
        if start.isupper() and _capital_tells(clause, place) and lower != "i":
            return Tag.NAME
    if lower in SPECIAL:
        return SPECIAL[lower](clause, place)
    closed = CLOSED.get(lower)
    if closed and not (closed in _MAY_BE_VERB and clause.governs_base(place)):
        return Tag.NOUN if closed in _PARTICLE and _is_head(clause, place) else closed
    return open_class(clause, place)


def _is_head(clause: Clause, place: int) -> bool:
    """Whether a particle stands where only a noun can: "out the back", "in the past"."""
    before = clause.at(place - 1)
    alone = clause.lower(place) in _HEADS and not clause.is_wordlike(place + 1)
    return before is Tag.DETERMINER and alone


def _capital_tells(clause: Clause, place: int) -> bool:
    """Whether the capital is more than that of a first word or of a headline."""
    if clause.title_case:
        return clause.tokens[place].lower not in KNOWN
    if place > clause.first and clause.tokens[place - 1].text[0].isalnum():
        return True
    if place > clause.first and clause.tokens[place - 1].text in (",", "(", "&", "-", "/"):
        return True
    lower = clause.tokens[place].lower
    if place + 1 < clause.last and clause.tokens[place + 1].text[0].isupper():
        return lower not in CLOSED and lower not in SPECIAL
    # A name like an adverb is one where it owns something: "Bly's lawyer".
    return lower not in KNOWN and (not lower.endswith(("ing", "ly")) or clause.owns(place))


def _mark(clause: Clause, place: int) -> Tag:
    token = clause.tokens[place]
    if token.text[0] in "@#":
        return Tag.NAME
    if token.lower[0] not in "'’" or place == clause.first:
        return Tag.MARK
    previous = clause.tokens[place - 1]
    if token.lower in ("'s", "’s") and previous.end == token.start:
        return _apostrophe_s(clause, place)
    if len(token.text) > 1:
        return Tag.MODAL if token.lower in ("'ll", "'d") else Tag.AUXILIARY
    touches = previous.end == token.start and previous.lower.endswith(("s", "x", "z"))
    inside = place + 1 < clause.last and clause.tokens[place + 1].text[0].isalnum()
    same = previous.quotation == token.quotation
    return Tag.GENITIVE if touches and inside and same and _is_open(clause, place) else Tag.MARK


def _is_open(clause: Clause, place: int) -> bool:
    """Whether a bare apostrophe at `place` is no closing mark of a quotation."""
    following = clause.tokens[place + 1]
    return following.quotation == clause.tokens[place].quotation


def _apostrophe_s(clause: Clause, place: int) -> Tag:
    subject = clause.tokens[place - 1].lower
    following = clause.lower(place + 1)
    if clause.found[place - 1] is Tag.PRONOUN and subject not in ("one", "someone", "other"):
        return Tag.AUXILIARY
    if subject in ("that", "there", "here", "what", "who", "where", "how", "let"):
        return Tag.AUXILIARY
    verbal = following in ("been", "not", "a", "an", "the", "going", "got", "just")
    return Tag.AUXILIARY if verbal else Tag.GENITIVE
