"""The class of an open-class word, from its form, its ending and its place. Pure.

Where a word may be noun or verb it is a verb if it has what verbs need: a subject before it in a
clause that has no verb yet, and something to govern after it.
"""

from articles.attribution.lexicon import function_words as words
from articles.attribution.lexicon.people import ROLES
from articles.attribution.lexicon.word_shapes import (
    ADJECTIVE_ENDING,
    ALSO_PRONOUNS,
    ING_NOUNS,
    NOUN_VERBS,
    PLAIN_NOUNS,
    TAKING_OF,
)
from articles.attribution.tagging.tagged_clause import Clause
from articles.attribution.tagging.verb_index import BASES, PARTICIPLES, PASTS, PRESENTS
from articles.attribution.tagging.verbs import present as third_person
from articles.attribution.tagging.word_classes import BEFORE_HEAD, NOMINAL, Tag

_BEFORE_NOUN = BEFORE_HEAD | {Tag.PREPOSITION}
#: Adverbs that stand before verbs rather than nouns.
_BESIDE_VERB = frozenset({"now", "also", "still", "even", "then", "later", "never", "often"})
_NOMINAL_BEFORE = _BEFORE_NOUN | NOMINAL
_MARKS_OF_SPEECH = frozenset("\"'“”‘’«»„‚")
_FINITE_FORMS = PRESENTS | PASTS | words.AUXILIARIES | words.MODALS
#: Bare and "-s" forms that are as often nouns.
NOUN_LIKE = NOUN_VERBS | {third_person(verb) for verb in NOUN_VERBS}


def open_class(clause: Clause, place: int) -> Tag:
    word = clause.tokens[place].lower
    if clause.governs_base(place):
        return Tag.VERB
    if word.endswith(("s", "ing")) and clause.owns(place):
        return Tag.NOUN
    if word in PASTS:
        return past(clause, place)
    if word in BASES:
        return base(clause, place)
    if word in PRESENTS:
        return present(clause, place)
    if word in PLAIN_NOUNS or word in ROLES:
        return Tag.NOUN
    return by_ending(clause, place)


def by_ending(clause: Clause, place: int) -> Tag:
    word = clause.tokens[place].lower
    if word.endswith("ly") and word not in words.NO_ADVERBS:
        return Tag.ADVERB
    if len(word) > 4 and word not in words.NO_PARTICIPLES:
        if word.endswith("ing"):
            return ing(clause, place)
        if word.endswith("ed"):
            return Tag.ADJECTIVE if word.startswith("un") else past(clause, place)
    if word in PARTICIPLES:
        nominal = word in words.NO_PARTICIPLES and clause.before(place) in _NOMINAL_BEFORE
        return Tag.NOUN if nominal else ing(clause, place)
    if ADJECTIVE_ENDING.search(word) or (word.endswith("est") and len(word) > 6):
        return Tag.ADJECTIVE
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return present(clause, place)
    return unknown(clause, place)


def unknown(clause: Clause, place: int) -> Tag:
    """An unknown word is a verb after a modal, else a noun."""
    return Tag.VERB if clause.before(place) is Tag.MODAL else Tag.NOUN


def ing(clause: Clause, place: int) -> Tag:
    following = clause.lower(place + 1)
    inside = clause.before(place) in (Tag.DETERMINER, Tag.GENITIVE, Tag.ADJECTIVE)
    if clause.at(place - 1) is Tag.GENITIVE and clause.tokens[place].lower in ING_NOUNS:
        return Tag.NOUN
    noun = clause.tokens[place].lower in ING_NOUNS or clause.before(place) is Tag.NOUN
    if noun and (inside or clause.before(place) is Tag.NOUN) and following in _FINITE_FORMS:
        return Tag.NOUN
    if inside and following in ("of", "for", "in", "on", "at", "was", "is", "", ".", ","):
        return Tag.NOUN
    return Tag.ING


def past(clause: Clause, place: int) -> Tag:
    """A past form; between a determiner and a noun it is an adjective."""
    word, tag = clause.tokens[place].lower, clause.at(place - 1)
    if word in BASES and clause.at(place - 1) in _BEFORE_NOUN:
        return Tag.NOUN
    if tag in (Tag.ADJECTIVE, Tag.NUMBER) and clause.found[place - 2] is Tag.AUXILIARY:
        return Tag.PAST
    if tag is Tag.NUMBER and not clause.is_wordlike(place + 1):
        return Tag.PAST  # "nine in ten pulled through"
    if tag in (Tag.DETERMINER, Tag.GENITIVE, Tag.ADJECTIVE, Tag.NUMBER) or (
        tag is Tag.PREPOSITION and not clause.starts_phrase(place + 1)
    ):
        if clause.is_wordlike(place + 1):
            return Tag.ADJECTIVE
        if word in BASES or (tag is Tag.PREPOSITION and not clause.finite):
            return Tag.NOUN
        # "another swore it was red", "the French said so": what stands before is the noun.
        pronoun = clause.tokens[place - 1].lower in ALSO_PRONOUNS
        return Tag.PAST if pronoun or tag is Tag.ADJECTIVE else Tag.NOUN
    return Tag.PAST


def present(clause: Clause, place: int) -> Tag:
    """A form in "-s": notes, reports, deaths."""
    before = clause.before(place)
    word = clause.tokens[place].lower
    if before is Tag.NUMBER and clause.at(place - 2) in (Tag.NOUN, Tag.NAME):
        before = Tag.NOUN  # "clause 9 lists", "flight 12 leaves"
    if before in _BEFORE_NOUN:
        return Tag.NOUN
    if _is_surely_verb(clause, place, before):
        return Tag.VERB
    if clause.is_subject(place):
        return Tag.NOUN
    if clause.relative and not clause.finite and before in NOMINAL and word in PRESENTS:
        return Tag.VERB
    if before is Tag.NOUN and _governs(clause, place):
        return Tag.VERB
    if before in (Tag.NOUN, Tag.NAME) and not clause.finite:
        ends = ("", ".", ",", "and") if word in TAKING_OF else ("of", "", ".", ",", "and")
        known = word in PRESENTS and clause.lower(place + 1) not in ends
        return Tag.VERB if clause.starts_phrase(place + 1) or known else Tag.NOUN
    if before is Tag.MARK and word in PRESENTS and place > clause.first:
        listed = clause.headline and clause.tokens[place - 1].text == ","
        return Tag.VERB if listed or clause.starts_phrase(place + 1) else Tag.NOUN
    return Tag.NOUN


def _is_surely_verb(clause: Clause, place: int, before: Tag) -> bool:
    """Whether a form in "-s" is a verb by what stands before, or is never a noun."""
    word = clause.tokens[place].lower
    if clause.lower(place - 1) in _BESIDE_VERB and word in PRESENTS and not clause.finite:
        return True  # "the ministry now talks of sabotage"
    if before is Tag.RELATIVE or (before is Tag.PRONOUN and not clause.finite):
        return True
    return word in PRESENTS and word not in NOUN_LIKE


def _governs(clause: Clause, place: int) -> bool:
    """Whether an unknown word in "-s" is a verb: "640 pence undervalues the arm"."""
    unknown = clause.tokens[place].lower not in PRESENTS
    one = clause.tokens[place - 1].lower[-1:] != "s"
    return unknown and one and clause.lower(place + 1) in ("the", "a", "an", "its")


def base(clause: Clause, place: int) -> Tag:
    """A bare form: say, note, report."""
    before = clause.before(place)
    word = clause.tokens[place].lower
    certain = _by_what_follows(clause, place)
    if certain:
        return certain
    alone = clause.lower(place - 1) in ALSO_PRONOUNS and word not in NOUN_LIKE
    if before in _BEFORE_NOUN and not alone:
        return Tag.NOUN
    if alone and not clause.finite:
        return Tag.VERB
    previous = clause.tokens[place - 1] if place > clause.first else None
    # "nor will they say": the modal stands before its subject.
    turned = clause.at(place - 2) is Tag.MODAL
    pronoun = before is Tag.PRONOUN and previous and (turned or not clause.finite)
    if before is Tag.RELATIVE or pronoun:
        return Tag.VERB
    if before in (Tag.NOUN, Tag.NAME) and not clause.finite and clause.is_plural(place):
        ends = clause.lower(place + 1) in (",", ".", ";")
        nominal = word in NOUN_LIKE and (ends or clause.is_subject(place))
        return Tag.NOUN if nominal else Tag.VERB
    if place == clause.first or clause.tokens[place - 1].text[0] in _MARKS_OF_SPEECH:
        return Tag.VERB if clause.starts_phrase(place + 1) else Tag.NOUN
    if before is Tag.CONJUNCTION and clause.starts_phrase(place + 1):
        return Tag.VERB
    if before is Tag.MARK and clause.starts_phrase(place + 1) and word not in NOUN_LIKE:
        return Tag.VERB
    return Tag.NOUN


def _by_what_follows(clause: Clause, place: int) -> Tag | None:
    """The class of a bare form that the next words tell, None for nothing."""
    if clause.lower(place + 1) == "," and clause.lower(place + 2) in ("which", "who", "whose"):
        return Tag.NOUN
    if clause.lower(place) == "close" and clause.lower(place + 1) == "to":
        return Tag.ADJECTIVE  # "sources close to the club"
    return None
