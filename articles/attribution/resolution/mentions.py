"""Find who and what a text speaks of: the noun phrases with a name or a noun of the lexicons.

One pass over the word classes of `tagging`, so in linear time. Pure.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from articles.attribution.document import Document
from articles.attribution.lexicon import people, references
from articles.attribution.resolution.descriptions import Phrase
from articles.attribution.resolution.names import Phrases
from articles.attribution.resolution.runs import ARTICLES, is_given
from articles.attribution.tagging.nouns import Sort, listed, noun
from articles.attribution.tagging.tags import Tag

_INSIDE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NUMBER, Tag.NOUN, Tag.NAME, Tag.GENITIVE})
_PLACED_BY = frozenset(
    ["in", "at", "from", "near", "to", "on", "outside", "across", "around", "through", "over"]
)
#: What it goes on with once it has begun.
_WITHIN = _INSIDE - {Tag.DETERMINER}
#: The longest noun phrase read, in tokens.
_LONGEST = 24
#: What follows the second part of an apposition.
_AFTER_APPOSITION = frozenset(',.;:—–”’"')
_CLOCK = re.compile(r"\d{1,2}[.:]\d\d(?:am|pm)?")
_OPENS = frozenset("“‘\"'«.?!:")
_NO_NAMES = references.CALENDAR | ARTICLES
_FINITE = frozenset({Tag.VERB, Tag.PAST, Tag.AUXILIARY, Tag.MODAL})


@dataclass(slots=True)
class Mention:
    """A phrase that speaks of somebody: its tokens from `first` up to, not including, `last`."""

    first: int
    last: int
    sentence: int
    phrase: Phrase
    quoted: bool
    subject: bool
    place: bool = False


def mentions(document: Document, tags: Sequence[Tag], phrases: Phrases) -> list[Mention]:
    """All mentions in text order; they do not overlap."""
    return list(_Scan(document, tags, phrases).run())


class _Scan:
    def __init__(self, document: Document, tags: Sequence[Tag], phrases: Phrases) -> None:
        self.document = document
        self.phrases = phrases
        self.tokens = document.tokens
        self.tags = tags
        #: Words that have a capital somewhere within a sentence.
        self.capitals = {
            word.lower
            for before, word in pairwise(self.tokens)
            if word.text[0].isupper()
            and before.sentence == word.sentence
            and before.text not in _OPENS
        }

    def run(self) -> Iterator[Mention]:
        tags = self.tags
        for sentence in self.document.sentences:
            at, last = sentence.first, sentence.last
            at += self.is_clock(at)
            while at < last:
                tag = tags[at]
                if tag in _INSIDE or (tag is Tag.PRONOUN and self.is_told_pronoun(at)):
                    end = self.phrase_end(at, last)
                    if self.speaks_of(at, end, sentence.first):
                        end = self.with_apposition(at, end, last)
                        yield self.mention(at, end, sentence.first)
                    at = max(end, at + 1)
                else:
                    at += 1

    def is_clock(self, at: int) -> bool:
        """Whether an entry of a live page begins here: its time, "10.20", is nobody's name."""
        return bool(_CLOCK.fullmatch(self.tokens[at].text))

    def is_told_pronoun(self, at: int) -> bool:
        """Whether a pronoun is the article's own: in a quotation it means somebody else."""
        return self.is_pronoun(at) and self.tokens[at].quotation < 0

    def is_pronoun(self, at: int) -> bool:
        return self.tags[at] is Tag.PRONOUN and self.tokens[at].lower in ("he", "she", "one")

    def phrase_end(self, at: int, limit: int) -> int:
        """Where the noun phrase that begins here ends, an "of" and what it governs within."""
        limit = min(limit, at + _LONGEST)
        tokens, tags = self.tokens, self.tags
        quotation = tokens[at].quotation
        end = at + 1
        while end < limit and tokens[end].quotation == quotation:
            if tags[end] not in _WITHIN and not self.goes_on(end):
                break
            end += 1
        if (
            end + 1 < limit
            and tokens[end].lower in ("of", "for")
            and (tags[end + 1] in _INSIDE or tokens[end + 1].lower == "one")
            and (tags[end - 1] is Tag.NAME or noun(tokens[end - 1].lower))
        ):
            return self.phrase_end(end + 1, limit)
        return end

    def goes_on(self, at: int) -> bool:
        """Whether a phrase goes on over a word that none begins with: "van", a point, "&"."""
        tokens, tags = self.tokens, self.tags
        after = tags[at + 1] if at + 1 < len(tags) else Tag.MARK
        if after is Tag.GENITIVE:
            return tags[at] is not Tag.DETERMINER
        if after is not Tag.NAME or tags[at - 1] is not Tag.NAME:
            return False
        token, before = tokens[at], tokens[at - 1]
        if token.text == ".":
            return len(before.text) <= 4 and before.end == token.start
        return token.text == "&" or token.lower in people.PARTICLES

    def speaks_of(self, first: int, last: int, start: int) -> bool:
        """Whether a phrase is worth knowing: it names somebody, or describes one who may speak.

        What is only described in somebody's words, and plurals that nothing is said of, would
        but stand in the way of whom the article speaks of; so would places.
        """
        if self.tags[first] is Tag.PRONOUN:
            return self.tokens[first].lower != "one"
        described = named = False
        for at in range(first, last):
            if self.tags[at] is Tag.NAME:
                named = named or self.tokens[at].lower not in _NO_NAMES
            if noun(self.tokens[at].lower):
                described = True
        if named and not described and last - first == 1 and self.is_opening(first, start):
            return False
        if named:
            before = self.tokens[first - 1].lower if first > start else ""
            return described or before not in _PLACED_BY or last - first > 1
        if not described or self.tokens[first].quotation >= 0:
            return False
        opens = self.tags[first] is Tag.DETERMINER
        return opens or first == start or (last < len(self.tags) and self.tags[last] in _FINITE)

    def is_opening(self, at: int, start: int) -> bool:
        """Whether a word may owe its capital to the sentence: "Cross-examined, he said so"."""
        word = self.tokens[at]
        opens = at == start or self.tokens[at - 1].text in _OPENS
        return opens and word.lower not in self.capitals and not is_given(word.lower)

    def with_apposition(self, first: int, end: int, limit: int) -> int:
        """The end of the phrase with an apposition: "the owner, Jane Roe"; "Jane Roe, a baker"."""
        if end + 1 >= limit or self.tokens[end].text != ",":
            return end
        if self.tags[end + 1] not in _INSIDE:
            return end
        second = self.phrase_end(end + 1, limit)
        after = self.tokens[second].lower if second < limit else "."
        opens = self.tokens[end + 1].lower in ARTICLES
        if after in ("and", "or") or not (opens or after in _AFTER_APPOSITION):
            return end
        return self.joined(first, end, second)

    def joined(self, first: int, end: int, second: int) -> int:
        one, two = self.names(first, end), self.names(end + 1, second)
        if one == two:
            return end
        described, named = (first, end), (end + 1, second)
        if one:
            described, named = named, described
        if self.is_body(described[1] - 1) and is_given(self.tokens[named[0]].lower):
            return end
        return second if self.describes(*described) else end

    def is_body(self, at: int) -> bool:
        """Whether a noun is a body's, as no person is: "hired by the diocese, Jane Roe"."""
        known = noun(self.tokens[at].lower)
        return known is not None and known.sort is Sort.BODY

    def names(self, first: int, last: int) -> bool:
        if self.tags[last - 1] is not Tag.NAME:
            return False
        long = last - first > 1 and self.tags[last - 2] is Tag.NAME
        # As a name, "Lindqvist" is no calling, though it ends like one.
        known = listed(self.tokens[last - 1].lower)
        if known and (known.sort is not Sort.BODY or not long):
            return False
        for at in range(first + 1, last):
            if self.tokens[at].lower == "of":
                head = noun(self.tokens[at - 1].lower)
                return head is None or head.sort is not Sort.PERSON or head.plural
        return True

    def describes(self, first: int, last: int) -> bool:
        owned = self.tags[first] is Tag.DETERMINER and Tag.GENITIVE in self.tags[first:last]
        return owned or any(noun(self.tokens[at].lower) for at in range(first, last))

    def mention(self, first: int, last: int, start: int) -> Mention:
        token = self.tokens[first]
        phrase = self.phrases.of(self.tokens[first:last])
        before = self.tokens[first - 1].lower if first > start else ""
        after = self.tags[last] if last < len(self.tags) else Tag.MARK
        subject = after in _FINITE or first - start < 2
        place = before in _PLACED_BY and phrase.person is None and not phrase.descriptions
        return Mention(first, last, token.sentence, phrase, token.quotation >= 0, subject, place)
