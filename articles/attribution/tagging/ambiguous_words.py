"""Words of the closed classes that may be several things: to, that, her, who, like. Pure."""

from collections.abc import Callable

from articles.attribution.lexicon.function_words import TIME_NOUNS
from articles.attribution.lexicon.word_shapes import PEOPLE, PLAIN_NOUNS, POINTED_AT
from articles.attribution.tagging.tagged_clause import Clause
from articles.attribution.tagging.verb_index import BASES, PASTS, PRESENTS
from articles.attribution.tagging.word_classes import CLOSED, NOMINAL, Tag

_TENSED = PASTS | PRESENTS


def _to(clause: Clause, place: int) -> Tag:
    following = clause.lower(place + 1)
    if (
        place + 1 < clause.last
        and clause.tokens[place + 1].text[0].isupper()
        and not clause.title_case
    ):
        return Tag.PREPOSITION
    if following in BASES or following in ("be", "have", "do", "not", "go"):
        return Tag.TO
    if following.endswith("ly") and clause.lower(place + 2) in BASES:
        return Tag.TO
    if following.startswith("re") and following[2:].lstrip("-") in BASES:
        return Tag.TO
    # An unknown word after a verb is rather one more verb: "vowed to sue".
    verbal = place > clause.first and clause.found[place - 1] in (Tag.VERB, Tag.PAST, Tag.ING)
    unknown = following.isalpha() and following not in KNOWN and following not in PEOPLE
    return (
        Tag.TO if verbal and unknown and not following.endswith(("s", "ing")) else Tag.PREPOSITION
    )


def _that(clause: Clause, place: int) -> Tag:
    before = clause.at(place - 1)
    lower = clause.lower(place + 1)
    following = CLOSED.get(lower)
    verb = (
        following in (Tag.AUXILIARY, Tag.MODAL, Tag.NEGATION) or lower in PASTS or lower in PRESENTS
    )
    if before is Tag.NOUN and (verb or following is Tag.ADVERB):
        return Tag.RELATIVE
    if following is Tag.PREPOSITION:
        return Tag.PRONOUN
    if lower in TIME_NOUNS:
        return Tag.DETERMINER
    if lower in POINTED_AT and not clause.verb_ahead(place + 1, reach=1):
        return Tag.DETERMINER
    if before in (Tag.PREPOSITION, Tag.TO):
        return Tag.DETERMINER if clause.is_wordlike(place + 1) else Tag.PRONOUN
    if (before is Tag.MARK and place == clause.first) or not lower or not lower[0].isalnum():
        plain = clause.is_wordlike(place + 1) and not verb
        return Tag.DETERMINER if plain else Tag.PRONOUN
    return Tag.PRONOUN if verb else Tag.THAT


def _her(clause: Clause, place: int) -> Tag:
    return Tag.DETERMINER if clause.is_wordlike(place + 1) else Tag.PRONOUN


def _who(clause: Clause, place: int) -> Tag:
    before = clause.at(place - 1)
    comma = place > clause.first and clause.tokens[place - 1].text in (",", "—", "–", "(")
    pointed = clause.lower(place - 1) in ("those", "all", "many", "some", "few", "several")
    relative = before in NOMINAL or before in (Tag.PREPOSITION, Tag.NUMBER) or comma or pointed
    return Tag.RELATIVE if relative else Tag.QUESTION


def _first(clause: Clause, place: int) -> Tag:
    """ "The air force first denied it": an adverb between subject and verb."""
    adverb = clause.before(place) in (Tag.NOUN, Tag.NAME, Tag.PRONOUN, Tag.AUXILIARY)
    return Tag.ADVERB if adverb and clause.lower(place + 1) in _TENSED else Tag.NUMBER


def _yet(clause: Clause, place: int) -> Tag:
    start = place == clause.first or clause.found[place - 1] is Tag.MARK
    return Tag.CONJUNCTION if start else Tag.ADVERB


def _since(clause: Clause, place: int) -> Tag:
    """ "has since retracted it": an adverb behind an auxiliary."""
    return Tag.ADVERB if clause.at(place - 1) is Tag.AUXILIARY else Tag.PREPOSITION


def _like(clause: Clause, place: int) -> Tag:
    verbal = clause.before(place) is Tag.MODAL or clause.before(place) is Tag.PRONOUN
    return (
        Tag.VERB
        if (verbal and not clause.finite) or clause.governs_base(place)
        else Tag.PREPOSITION
    )


def _long(clause: Clause, place: int) -> Tag:
    """ "have long argued": an adverb between an auxiliary and its verb."""
    between = clause.at(place - 1) is Tag.AUXILIARY and clause.lower(place + 1) in PASTS
    return Tag.ADVERB if between else Tag.ADJECTIVE


def _may(clause: Clause, place: int) -> Tag:
    return (
        Tag.NAME if clause.tokens[place].text[0].isupper() and place > clause.first else Tag.MODAL
    )


SPECIAL: dict[str, Callable[[Clause, int], Tag]] = {
    "to": _to,
    "that": _that,
    "her": _her,
    "first": _first,
    "yet": _yet,
    "since": _since,
    "who": _who,
    "which": _who,
    "whom": _who,
    "whose": _who,
    "like": _like,
    "may": _may,
    "long": _long,
}
#: Words of which a capital at the beginning of a sentence tells nothing.
KNOWN = frozenset(CLOSED) | frozenset(SPECIAL) | BASES | PASTS | PRESENTS | PLAIN_NOUNS
