"""A sentence while its words are classed: what stands around a word. Pure.

Every look around is bounded, so that a long sentence takes time in proportion to its length.
"""

from articles.attribution.document import Document, Sentence, Token
from articles.attribution.lexicon import function_words as words
from articles.attribution.lexicon.cue_words import HELD
from articles.attribution.lexicon.word_shapes import AMBIGUOUS, PEOPLE
from articles.attribution.tagging.verb_index import BASES, PASTS, PRESENTS
from articles.attribution.tagging.word_classes import BOUNDARY, CLOSED, FINITE, NOMINAL, Tag

_TENSED = PRESENTS | PASTS
#: After these the clause is not what it was.
TURNING = BOUNDARY | FINITE
_BEFORE_BASE = frozenset({Tag.TO, Tag.MODAL})
_MARKS_OF_SPEECH = frozenset("\"'“”‘’«»„‚")
#: So many adverbs are passed over at a time.
_ADVERBS = 6
_OBJECT_STARTS = words.DETERMINERS | {"him", "her", "them", "it", "us", "me", "you"}
#: Subjects: what follows belongs to their clause.
_NEW_CLAUSE = words.SUBJECT_PRONOUNS | {"there"}
#: Where the look ahead for a verb ends: another clause begins.
_CLAUSE_WORDS = words.CONJUNCTIONS | words.RELATIVES | words.QUESTION_WORDS
#: Past participles that are no past: never the verb of a clause by themselves.
_ONLY_PARTICIPLES = frozenset(
    {"seen", "known", "written", "taken", "given", "spoken", "shown", "drawn", "driven", "broken"}
    | {"chosen", "stolen", "hidden", "born", "based", "dated", "located", "titled", "entitled"}
    | {"aged", "fallen", "grown", "thrown", "flown", "torn", "worn", "sworn"}
)


class Clause:
    """The clause that is being read; `found` are the classes up to here."""

    def __init__(self, document: Document, sentence: Sentence, found: list[Tag]) -> None:
        self.tokens = document.tokens
        self.first, self.last = sentence.first, sentence.last
        self.found = found
        self.title_case = is_title_case(self.tokens[self.first : self.last])
        self.headline = sentence.headline
        #: Whether the clause has its finite verb already, and whether it is a relative one.
        self.finite = False
        self.relative = False

    def turn(self, place: int, tag: Tag) -> None:
        """Note that the clause ends or gets its verb: the class of the last word is `TURNING`."""
        if tag in BOUNDARY:
            self.finite = False
            self.relative = tag is Tag.RELATIVE
        elif self.at(place - 1) is not Tag.TO and not self._is_reduced(place, tag):
            self.finite = not self._may_be_reduced(place, tag)

    def _is_reduced(self, place: int, tag: Tag) -> bool:
        """Whether a past form is a participle after its noun: "a log seen by us"."""
        if tag is not Tag.PAST or self.finite:
            return False
        word, following = self.tokens[place].lower, self.lower(place + 1)
        held = word in HELD and following == "to" and self.at(place - 1) is Tag.NOUN
        return word in _ONLY_PARTICIPLES or following == "by" or held

    def _may_be_reduced(self, place: int, tag: Tag) -> bool:
        """Whether a past form may be one: "figures released on Monday" may have their verb yet."""
        known = self.lower(place + 1) in words.PREPOSITIONS
        return tag is Tag.PAST and known and self.found[place - 1] is Tag.NOUN

    def owns(self, place: int) -> bool:
        """Whether a genitive follows at once: the insurers' guild, the painting's frame."""
        following = self.lower(place + 1)
        if following not in ("'s", "’s", "'", "’") or place + 2 >= self.last:
            return False
        word, mark, owned = self.tokens[place : place + 3]
        touches = word.end == mark.start and mark.end < owned.start
        return touches and owned.text[0].isalpha() and word.quotation == mark.quotation

    def at(self, place: int) -> Tag:
        """The class of a word before this one, a mark outside of the sentence."""
        return self.found[place] if place >= self.first else Tag.MARK

    def place_before(self, place: int) -> int:
        """The place of the word before, adverbs and negations passed over."""
        low = max(self.first, place - 1 - _ADVERBS)
        place -= 1
        while place > low and self.found[place] in (Tag.ADVERB, Tag.NEGATION):
            place -= 1
        return place

    def lower(self, place: int) -> str:
        return self.tokens[place].lower if self.first <= place < self.last else ""

    def before(self, place: int) -> Tag:
        """The class before, adverbs and negations passed over."""
        place = self.place_before(place)
        return self.found[place] if place >= self.first else Tag.MARK

    def is_wordlike(self, place: int) -> bool:
        """Whether an open-class word stands there, so that a noun phrase may go on."""
        lower = self.lower(place)
        closed = CLOSED.get(lower, Tag.NOUN)
        nominal = closed in (Tag.NOUN, Tag.ADJECTIVE, Tag.NUMBER)
        return bool(lower) and lower[0].isalnum() and lower not in AMBIGUOUS and nominal

    def starts_phrase(self, place: int) -> bool:
        """Whether something that a verb may govern begins there."""
        lower = self.lower(place)
        if not lower:
            return False
        if lower[0] in _MARKS_OF_SPEECH or lower == ":":
            return True
        tag = CLOSED.get(lower)
        if tag is None:
            return lower in AMBIGUOUS or self.tokens[place].text[0].isupper() or lower[0].isdigit()
        return tag not in (Tag.PREPOSITION, Tag.AUXILIARY, Tag.MODAL, Tag.CONJUNCTION)

    def is_subject(self, place: int) -> bool:
        """Whether the verb of which this noun is subject stands near: notes were, reports of."""
        following = self.lower(place + 1)
        if following in words.PREPOSITIONS:
            return self.verb_ahead(place)
        if following in BASES and self.lower(place + 2) in _OBJECT_STARTS:
            return True
        if self.headline and self.is_wordlike(place + 1) and self.lower(place + 2) in _TENSED:
            return True  # "Salt works boss denies it"
        return self.verb_ahead(place, reach=1) or self.is_past(place + 1)

    def is_past(self, place: int) -> bool:
        lower = self.lower(place)
        return lower in PASTS and lower not in BASES

    def is_plural(self, place: int) -> bool:
        """Whether the subject before a verb is, or may be, more than one."""
        seen_preposition = True
        for back in range(place - 1, max(self.first - 1, place - 14), -1):
            tag, word = self.found[back], self.tokens[back].lower
            if tag in BOUNDARY and word != "and":
                return False
            if word == "and":
                return True
            if seen_preposition and tag in NOMINAL:
                if looks_plural(word):
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

    def governs_base(self, place: int) -> bool:
        """Whether the word before wants a bare infinitive: to, a modal, do."""
        if self.tokens[place].lower not in BASES:
            return False
        tag = self.before(place)
        if tag is not Tag.AUXILIARY:
            return tag in _BEFORE_BASE
        return self.tokens[self.place_before(place)].lower in words.DO


def looks_plural(noun: str) -> bool:
    plain = noun.endswith("s") and not noun.endswith(("ss", "us", "is"))
    return plain or noun in PEOPLE or noun.endswith(("men", "women"))


def is_title_case(tokens: list[Token]) -> bool:
    """Whether nearly all words of some length begin with capitals, as in some headlines."""
    long = [token.text for token in tokens if len(token.text) > 3 and token.text[0].isalpha()]
    return len(long) > 2 and sum(word[0].isupper() for word in long) > 0.7 * len(long)
