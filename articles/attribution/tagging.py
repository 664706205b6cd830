"""A coarse word class for every token, from closed classes, forms, endings, capitals and context.

No parser: one pass from left to right that looks at the class before and the words after. Where
a word may be noun or verb it asks for what verbs need: a subject before it in a clause that has no
verb yet, something to govern after it.
"""

from enum import StrEnum

from articles.attribution.document import Document, Sentence, Token
from articles.attribution.lexicon import function_words as words
from articles.attribution.lexicon.people import ROLES
from articles.attribution.lexicon.word_shapes import (
    ADJECTIVE_ENDING,
    ING_NOUNS,
    NOUN_VERBS,
    PEOPLE,
    PLAIN_NOUNS,
)
from articles.attribution.verb_index import BASES, PARTICIPLES, PASTS, PRESENTS
from articles.attribution.verbs import present


class Tag(StrEnum):
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
_BOUNDARY = frozenset({Tag.MARK, Tag.CONJUNCTION, Tag.THAT, Tag.RELATIVE, Tag.QUESTION})
_BEFORE_BASE = frozenset({Tag.TO, Tag.MODAL})
_BEFORE_NOUN = BEFORE_HEAD | {Tag.PREPOSITION}
_MAY_BE_VERB = frozenset({Tag.ADJECTIVE, Tag.ADVERB})
_PARTICLE = frozenset({Tag.ADVERB, Tag.PREPOSITION})
_NOMINAL_BEFORE = _BEFORE_NOUN | NOMINAL
_MONEY = frozenset("$€£¥₦₹₽₩₺₪₫฿₴₵")
_MARKS_OF_SPEECH = frozenset("\"'“”‘’«»„‚")

_CLOSED: dict[str, Tag] = {}
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
    _CLOSED.update(dict.fromkeys(_class, _tag))


def tags(document: Document) -> list[Tag]:
    """The classes of all tokens of the document, at their places; worked out once."""
    if len(document.classes) != len(document.tokens):
        found: list[Tag] = [Tag.MARK] * len(document.tokens)
        for sentence in document.sentences:
            _Tagger(document, sentence, found).run()
        document.classes = found
    return document.classes


class _Tagger:
    def __init__(self, document: Document, sentence: Sentence, found: list[Tag]) -> None:
        self.tokens = document.tokens
        self.first, self.last = sentence.first, sentence.last
        self.found = found
        self.title_case = _is_title_case(self.tokens[self.first : self.last])
        self.headline = sentence.headline
        #: Whether the clause has its finite verb already, and whether it is a relative one.
        self.finite = False
        self.relative = False

    def run(self) -> None:
        for place in range(self.first, self.last):
            tag = self.tag(place)
            self.found[place] = tag
            if tag in _BOUNDARY:
                self.finite = False
                self.relative = tag is Tag.RELATIVE
            elif tag in FINITE and not self.is_reduced(place, tag):
                self.finite = not self.may_be_reduced(place, tag)

    def tag(self, place: int) -> Tag:
        token = self.tokens[place]
        start = token.text[0]
        if start.isdigit() or start in _MONEY:
            return Tag.NUMBER
        if not start.isalnum():
            return self.mark(place)
        if start.isupper() and self.capital_tells(place) and token.lower != "i":
            return Tag.NAME
        special = _SPECIAL.get(token.lower)
        if special:
            return special(self, place)
        closed = _CLOSED.get(token.lower)
        if closed and not (closed in _MAY_BE_VERB and self.governs_base(place)):
            return Tag.NOUN if closed in _PARTICLE and self.is_head(place) else closed
        return self.open_class(place)

    def is_head(self, place: int) -> bool:
        """Whether a particle stands where only a noun can: "out the back", "in the past"."""
        before = self.found[place - 1] if place > self.first else Tag.MARK
        alone = self.lower(place) in _HEADS and not self.is_wordlike(place + 1)
        return before is Tag.DETERMINER and alone

    def is_reduced(self, place: int, tag: Tag) -> bool:
        """Whether a past form is a participle after its noun: "a log seen by us"."""
        if tag is not Tag.PAST or self.finite:
            return False
        word = self.tokens[place].lower
        return word in _ONLY_PARTICIPLES or self.lower(place + 1) == "by"

    def may_be_reduced(self, place: int, tag: Tag) -> bool:
        """Whether a past form may be one: "figures released on Monday" may have their verb yet."""
        known = self.lower(place + 1) in words.PREPOSITIONS
        return tag is Tag.PAST and known and self.found[place - 1] is Tag.NOUN

    def before(self, place: int) -> Tag:
        """The class before, adverbs and negations passed over."""
        place -= 1
        while place >= self.first and self.found[place] in (Tag.ADVERB, Tag.NEGATION):
            place -= 1
        return self.found[place] if place >= self.first else Tag.MARK

    def lower(self, place: int) -> str:
        return self.tokens[place].lower if self.first <= place < self.last else ""

    def capital_tells(self, place: int) -> bool:
        """Whether the capital is more than that of a first word or of a headline."""
        if self.title_case:
            return self.tokens[place].lower not in _KNOWN
        if place > self.first and self.tokens[place - 1].text[0].isalnum():
            return True
        if place > self.first and self.tokens[place - 1].text in (",", "(", "&", "-", "/"):
            return True
        lower = self.tokens[place].lower
        if place + 1 < self.last and self.tokens[place + 1].text[0].isupper():
            return lower not in _CLOSED and lower not in _SPECIAL
        return lower not in _KNOWN and not lower.endswith(("ing", "ly"))

    def mark(self, place: int) -> Tag:
        token = self.tokens[place]
        if token.text[0] in "@#":
            return Tag.NAME
        if token.lower[0] not in "'’" or place == self.first:
            return Tag.MARK
        previous = self.tokens[place - 1]
        if token.lower in ("'s", "’s") and previous.end == token.start:
            return self.apostrophe_s(place)
        if len(token.text) > 1:
            return Tag.MODAL if token.lower in ("'ll", "'d") else Tag.AUXILIARY
        touches = previous.end == token.start and previous.lower.endswith(("s", "x", "z"))
        inside = place + 1 < self.last and self.tokens[place + 1].text[0].isalnum()
        same = previous.quotation == token.quotation
        return Tag.GENITIVE if touches and inside and same and self.is_open(place) else Tag.MARK

    def is_open(self, place: int) -> bool:
        """Whether a bare apostrophe at `place` is no closing mark of a quotation."""
        following = self.tokens[place + 1]
        return following.quotation == self.tokens[place].quotation

    def apostrophe_s(self, place: int) -> Tag:
        subject = self.tokens[place - 1].lower
        following = self.lower(place + 1)
        if self.found[place - 1] is Tag.PRONOUN and subject not in ("one", "someone", "other"):
            return Tag.AUXILIARY
        if subject in ("that", "there", "here", "what", "who", "where", "how", "let"):
            return Tag.AUXILIARY
        verbal = following in ("been", "not", "a", "an", "the", "going", "got", "just")
        return Tag.AUXILIARY if verbal else Tag.GENITIVE

    def governs_base(self, place: int) -> bool:
        """Whether the word before wants a bare infinitive: to, a modal, do."""
        tag = self.before(place)
        if tag in _BEFORE_BASE:
            return self.tokens[place].lower in BASES
        if tag is not Tag.AUXILIARY:
            return False
        back = place - 1
        while self.found[back] in (Tag.ADVERB, Tag.NEGATION):
            back -= 1
        return self.tokens[back].lower in words.DO and self.tokens[place].lower in BASES

    def open_class(self, place: int) -> Tag:
        word = self.tokens[place].lower
        if self.governs_base(place):
            return Tag.VERB
        if word in PASTS:
            return self.past(place)
        if word in BASES:
            return self.base(place)
        if word in PRESENTS:
            return self.present(place)
        if word in PLAIN_NOUNS or word in ROLES:
            return Tag.NOUN
        return self.by_ending(place)

    def by_ending(self, place: int) -> Tag:
        word = self.tokens[place].lower
        if word.endswith("ly") and word not in words.NO_ADVERBS:
            return Tag.ADVERB
        if len(word) > 4 and word not in words.NO_PARTICIPLES:
            if word.endswith("ing"):
                return self.ing(place)
            if word.endswith("ed"):
                return Tag.ADJECTIVE if word.startswith("un") else self.past(place)
        if word in PARTICIPLES:
            nominal = word in words.NO_PARTICIPLES and self.before(place) in _NOMINAL_BEFORE
            return Tag.NOUN if nominal else self.ing(place)
        if ADJECTIVE_ENDING.search(word) or (word.endswith("est") and len(word) > 6):
            return Tag.ADJECTIVE
        if word.endswith("s") and not word.endswith(("ss", "us", "is")):
            return self.present(place)
        return self.before_to(place)

    def before_to(self, place: int) -> Tag:
        """An unknown word is a verb after a modal, else a noun."""
        return Tag.VERB if self.before(place) is Tag.MODAL else Tag.NOUN

    def ing(self, place: int) -> Tag:
        following = self.lower(place + 1)
        inside = self.before(place) in (Tag.DETERMINER, Tag.GENITIVE, Tag.ADJECTIVE)
        noun = self.tokens[place].lower in ING_NOUNS or self.before(place) is Tag.NOUN
        if noun and (inside or self.before(place) is Tag.NOUN):
            if following in PRESENTS | PASTS | words.AUXILIARIES | words.MODALS:
                return Tag.NOUN
        if inside and following in ("of", "for", "in", "on", "at", "was", "is", "", ".", ","):
            return Tag.NOUN
        return Tag.ING

    def past(self, place: int) -> Tag:
        """A past form; between a determiner and a noun it is an adjective."""
        word, tag = self.tokens[place].lower, self.found[place - 1] if place > self.first else None
        if word in BASES and self.nounish_base(place):
            return Tag.NOUN
        if tag in (Tag.ADJECTIVE, Tag.NUMBER) and self.found[place - 2] is Tag.AUXILIARY:
            return Tag.PAST
        if tag in (Tag.DETERMINER, Tag.GENITIVE, Tag.ADJECTIVE, Tag.NUMBER) or (
            tag is Tag.PREPOSITION and not self.starts_phrase(place + 1)
        ):
            if self.is_wordlike(place + 1):
                return Tag.ADJECTIVE
            if word in BASES or (tag is Tag.PREPOSITION and not self.finite):
                return Tag.NOUN
            # "another swore it was red", "the French said so": what stands before is the noun.
            pronoun = self.tokens[place - 1].lower in _ALSO_PRONOUNS
            return Tag.PAST if pronoun or tag is Tag.ADJECTIVE else Tag.NOUN
        return Tag.PAST

    def nounish_base(self, place: int) -> bool:
        return self.found[place - 1] in _BEFORE_NOUN if place > self.first else False

    def is_wordlike(self, place: int) -> bool:
        """Whether an open-class word stands there, so that a noun phrase may go on."""
        lower = self.lower(place)
        closed = _CLOSED.get(lower, Tag.NOUN)
        nominal = closed in (Tag.NOUN, Tag.ADJECTIVE, Tag.NUMBER)
        return bool(lower) and lower[0].isalnum() and lower not in _SPECIAL and nominal

    def starts_phrase(self, place: int) -> bool:
        """Whether something that a verb may govern begins there."""
        lower = self.lower(place)
        if not lower:
            return False
        if lower[0] in _MARKS_OF_SPEECH or lower == ":":
            return True
        tag = _CLOSED.get(lower)
        if tag is None:
            return lower in _SPECIAL or self.tokens[place].text[0].isupper() or lower[0].isdigit()
        return tag not in (Tag.PREPOSITION, Tag.AUXILIARY, Tag.MODAL, Tag.CONJUNCTION)

    def present(self, place: int) -> Tag:
        """A form in "-s": claims, reports, deaths."""
        before = self.before(place)
        word = self.tokens[place].lower
        if before in (Tag.DETERMINER, Tag.ADJECTIVE, Tag.GENITIVE, Tag.NUMBER, Tag.PREPOSITION):
            return Tag.NOUN
        if before is Tag.RELATIVE or (before is Tag.PRONOUN and not self.finite):
            return Tag.VERB
        if word in PRESENTS and word not in _NOUN_LIKE:
            return Tag.VERB
        if self.is_subject(place):
            return Tag.NOUN
        if self.relative and not self.finite and before in NOMINAL and word in PRESENTS:
            return Tag.VERB
        if before in (Tag.NOUN, Tag.NAME) and not self.finite:
            known = word in PRESENTS and self.lower(place + 1) not in ("of", "", ".", ",", "and")
            return Tag.VERB if self.starts_phrase(place + 1) or known else Tag.NOUN
        if before is Tag.MARK and word in PRESENTS and place > self.first:
            listed = self.headline and self.tokens[place - 1].text == ","
            return Tag.VERB if listed or self.starts_phrase(place + 1) else Tag.NOUN
        return Tag.NOUN

    def base(self, place: int) -> Tag:
        """A bare form: say, claim, report."""
        before = self.before(place)
        word = self.tokens[place].lower
        if before in _BEFORE_NOUN:
            return Tag.NOUN
        previous = self.tokens[place - 1] if place > self.first else None
        if before is Tag.RELATIVE:
            return Tag.VERB
        if before is Tag.PRONOUN and previous and not self.finite:
            return Tag.VERB
        if before in (Tag.NOUN, Tag.NAME) and not self.finite and self.is_plural(place):
            return Tag.NOUN if word in _NOUN_LIKE and self.is_subject(place) else Tag.VERB
        if place == self.first or self.tokens[place - 1].text[0] in _MARKS_OF_SPEECH:
            return Tag.VERB if self.starts_phrase(place + 1) else Tag.NOUN
        if before is Tag.CONJUNCTION and self.starts_phrase(place + 1):
            return Tag.VERB
        if before is Tag.MARK and self.starts_phrase(place + 1) and word not in _NOUN_LIKE:
            return Tag.VERB
        return Tag.NOUN

    def is_subject(self, place: int) -> bool:
        """Whether the verb of which this noun is subject stands near: claims were, reports of."""
        following = self.lower(place + 1)
        if following in words.PREPOSITIONS:
            return self.verb_ahead(place)
        if following in BASES and self.lower(place + 2) in _OBJECT_STARTS:
            return True
        return self.verb_ahead(place, reach=1) or self.is_past(place + 1)

    def is_past(self, place: int) -> bool:
        lower = self.lower(place)
        return lower in PASTS and lower not in BASES

    def is_plural(self, place: int) -> bool:
        """Whether the subject before a verb is, or may be, more than one."""
        seen_preposition = True
        for back in range(place - 1, max(self.first - 1, place - 14), -1):
            tag, word = self.found[back], self.tokens[back].lower
            if tag in _BOUNDARY and word != "and":
                return False
            if word == "and":
                return True
            if seen_preposition and tag in NOMINAL:
                if _looks_plural(word):
                    return True
                seen_preposition = False
            seen_preposition = seen_preposition or tag is Tag.PREPOSITION
        return False

    def verb_ahead(self, place: int, reach: int = 6) -> bool:
        """Whether the clause gets a sure verb soon, so that this word need not be it."""
        for ahead in range(place + 1, min(place + 1 + reach, self.last)):
            lower = self.lower(ahead)
            if not lower[0].isalnum() or lower in _CLAUSE_WORDS:
                return False
            if lower in words.AUXILIARIES or lower in words.MODALS:
                return True
            if lower in _NEW_CLAUSE or lower in words.DETERMINERS:
                return False
        return False


def _looks_plural(noun: str) -> bool:
    plain = noun.endswith("s") and not noun.endswith(("ss", "us", "is"))
    return plain or noun in PEOPLE


def _is_title_case(tokens: list[Token]) -> bool:
    """Whether nearly all words of some length begin with capitals, as in some headlines."""
    long = [token.text for token in tokens if len(token.text) > 3 and token.text[0].isalpha()]
    return len(long) > 2 and sum(word[0].isupper() for word in long) > 0.7 * len(long)


def _to(self: _Tagger, place: int) -> Tag:
    following = self.lower(place + 1)
    if place + 1 < self.last and self.tokens[place + 1].text[0].isupper() and not self.title_case:
        return Tag.PREPOSITION
    if following in BASES or following in ("be", "have", "do", "not", "go"):
        return Tag.TO
    if following.endswith("ly") and self.lower(place + 2) in BASES:
        return Tag.TO
    if following.startswith("re") and following[2:].lstrip("-") in BASES:
        return Tag.TO
    # An unknown word after a verb is rather one more verb: "vowed to sue".
    verbal = place > self.first and self.found[place - 1] in (Tag.VERB, Tag.PAST, Tag.ING)
    unknown = following.isalpha() and following not in _KNOWN and following not in PEOPLE
    return (
        Tag.TO if verbal and unknown and not following.endswith(("s", "ing")) else Tag.PREPOSITION
    )


def _that(self: _Tagger, place: int) -> Tag:
    before = self.found[place - 1] if place > self.first else Tag.MARK
    lower = self.lower(place + 1)
    following = _CLOSED.get(lower)
    verb = (
        following in (Tag.AUXILIARY, Tag.MODAL, Tag.NEGATION) or lower in PASTS or lower in PRESENTS
    )
    if before is Tag.NOUN and (verb or following is Tag.ADVERB):
        return Tag.RELATIVE
    if following is Tag.PREPOSITION:
        return Tag.PRONOUN
    if lower in _POINTED_AT and not self.verb_ahead(place + 1, reach=1):
        return Tag.DETERMINER
    if before in (Tag.PREPOSITION, Tag.TO):
        return Tag.DETERMINER if self.is_wordlike(place + 1) else Tag.PRONOUN
    if (before is Tag.MARK and place == self.first) or not lower or not lower[0].isalnum():
        plain = self.is_wordlike(place + 1) and not verb
        return Tag.DETERMINER if plain else Tag.PRONOUN
    return Tag.PRONOUN if verb else Tag.THAT


def _her(self: _Tagger, place: int) -> Tag:
    return Tag.DETERMINER if self.is_wordlike(place + 1) else Tag.PRONOUN


def _who(self: _Tagger, place: int) -> Tag:
    before = self.found[place - 1] if place > self.first else Tag.MARK
    comma = place > self.first and self.tokens[place - 1].text in (",", "—", "–", "(")
    relative = before in NOMINAL or before in (Tag.PREPOSITION, Tag.NUMBER) or comma
    return Tag.RELATIVE if relative else Tag.QUESTION


def _first(self: _Tagger, place: int) -> Tag:
    """ "The air force first denied it": an adverb between subject and verb."""
    adverb = self.before(place) in (Tag.NOUN, Tag.NAME, Tag.PRONOUN, Tag.AUXILIARY)
    return Tag.ADVERB if adverb and self.lower(place + 1) in PASTS | PRESENTS else Tag.NUMBER


def _yet(self: _Tagger, place: int) -> Tag:
    start = place == self.first or self.found[place - 1] is Tag.MARK
    return Tag.CONJUNCTION if start else Tag.ADVERB


def _like(self: _Tagger, place: int) -> Tag:
    verbal = self.before(place) is Tag.MODAL or self.before(place) is Tag.PRONOUN
    return Tag.VERB if (verbal and not self.finite) or self.governs_base(place) else Tag.PREPOSITION


def _may(self: _Tagger, place: int) -> Tag:
    return Tag.NAME if self.tokens[place].text[0].isupper() and place > self.first else Tag.MODAL


_SPECIAL = {
    "to": _to,
    "that": _that,
    "her": _her,
    "first": _first,
    "yet": _yet,
    "who": _who,
    "which": _who,
    "whom": _who,
    "whose": _who,
    "like": _like,
    "may": _may,
}
#: Bare and "-s" forms that are as often nouns.
_NOUN_LIKE = NOUN_VERBS | {present(verb) for verb in NOUN_VERBS}
#: Past participles that are no past: never the verb of a clause by themselves.
_ONLY_PARTICIPLES = frozenset(
    """
    seen known written taken given spoken shown drawn driven broken chosen stolen hidden born
    based dated located titled entitled aged fallen grown thrown flown torn worn sworn
    """.split()
)
_OBJECT_STARTS = words.DETERMINERS | frozenset("him her them it us me you".split())
#: Particles that may be nouns.
_HEADS = frozenset("back past inside outside opposite above following plus minus".split())
#: Determiners that stand alone as well: "another swore it was red".
_ALSO_PRONOUNS = frozenset(
    "another some both many most all several few either neither each this that these those".split()
)
#: Subjects: what follows belongs to their clause.
_NEW_CLAUSE = words.SUBJECT_PRONOUNS | {"there"}
#: Nouns that "that" points at: "rejected that account".
_POINTED_AT = frozenset(
    """
    account version claim allegation accusation charge suggestion assertion figure number story
    report statement description characterisation characterization view assessment finding
    conclusion argument notion idea theory explanation criticism point question decision
    """.split()
)
#: Where the look ahead for a verb ends: another clause begins.
_CLAUSE_WORDS = words.CONJUNCTIONS | words.RELATIVES | words.QUESTION_WORDS
_KNOWN = frozenset(_CLOSED) | frozenset(_SPECIAL) | BASES | PASTS | PRESENTS | PLAIN_NOUNS
