"""The coarse word classes, and the words that have one wherever they stand. Pure."""

from articles.attribution.constants import Constants
from articles.attribution.lexicon import function_words as words


class Tag(Constants):
    NOUN = "noun"
    NAME = "name"  # A capital that its place in the sentence does not explain.
    PRONOUN = "pronoun"
    DETERMINER = "determiner"  # Also possessive pronouns.
    ADJECTIVE = "adjective"
    NUMBER = "number"
    GENITIVE = "genitive"  # 's, and the bare apostrophe of a plural.
    VERB = "verb"  # A finite present or a bare infinitive.
    PAST = "past"  # Past or past participle.
    ING = "ing"
    AUXILIARY = "auxiliary"  # Forms of be, have, do, also where they stand alone.
    MODAL = "modal"
    TO = "to"  # Before an infinitive; elsewhere it is a PREPOSITION.
    ADVERB = "adverb"
    NEGATION = "negation"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    RELATIVE = "relative"  # who, which, that, whose after a noun.
    THAT = "that"  # The conjunction.
    QUESTION = "question"  # whether, how, why, what.
    MARK = "mark"


#: Ends of noun phrases.
NOMINAL = frozenset({Tag.NOUN, Tag.NAME, Tag.PRONOUN})
#: What a noun phrase may begin or go on with before its head.
BEFORE_HEAD = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NUMBER, Tag.GENITIVE})
#: What makes a clause. A PAST may be a mere participle.
FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})
#: Where one clause ends and another may begin.
BOUNDARY = frozenset({Tag.MARK, Tag.CONJUNCTION, Tag.THAT, Tag.RELATIVE, Tag.QUESTION})

CLOSED: dict[str, Tag] = {}
for _class, _tag in (
    (words.ADJECTIVES, Tag.ADJECTIVE),
    (words.NUMBERS, Tag.NUMBER),
    (words.ADVERBS, Tag.ADVERB),
    (words.PREPOSITIONS, Tag.PREPOSITION),
    (words.CONJUNCTIONS, Tag.CONJUNCTION),
    (words.QUESTION_WORDS, Tag.QUESTION),
    (words.PRONOUNS, Tag.PRONOUN),
    (words.DETERMINERS, Tag.DETERMINER),
    (words.AUXILIARIES, Tag.AUXILIARY),
    (words.MODALS, Tag.MODAL),
    (words.NEGATIONS, Tag.NEGATION),
):
    CLOSED.update(dict.fromkeys(_class, _tag))
