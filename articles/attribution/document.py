"""A text cut into what the rules read: paragraphs, quotations, sentences and tokens. Pure.

All offsets are code points of the text as given, half-open. Places of tokens, sentences and
quotations are their indexes in the lists of the document.
"""

from bisect import bisect_left
from dataclasses import dataclass, field

from articles.spans import Span


@dataclass(slots=True)
class Token:
    """A word, a number or one mark. `lower` is folded for look-up: lower case, straight apostrophe.

    `quotation` is the place of the outermost quotation around it, -1 outside of any.
    """

    start: int
    end: int
    text: str
    lower: str
    sentence: int = -1
    quotation: int = -1


@dataclass(slots=True)
class Quotation:
    """Words between quotation marks: `outer` with its marks, `inner` without them.

    `parent` is the place of the quotation it is nested in, `continues` that of the one in an
    earlier paragraph that it goes on with, -1 for none. `scare` says that it is a word or two
    held at arm's length, or a title: no speech by itself.
    """

    outer: Span
    inner: Span
    paragraph: int
    closed: bool = True
    scare: bool = False
    parent: int = -1
    continues: int = -1


@dataclass(slots=True)
class Sentence:
    """A sentence of the article; a quotation of several sentences lies in one of these.

    Its tokens are those from `first` up to, not including, `last`.
    """

    span: Span
    paragraph: int
    first: int
    last: int
    headline: bool = False


@dataclass(slots=True)
class Document:
    text: str
    language: str
    paragraphs: list[Span] = field(default_factory=list)
    quotations: list[Quotation] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    #: The word classes of the tokens (`tagging.Tag`), once they are asked for.
    classes: list = field(default_factory=list)
    #: The frames of its sentences as they are without cues (`frames.Frame`), once made.
    frames: dict = field(default_factory=dict)
    #: Its phrases, each taken apart once (`descriptions.Phrase`), by their words.
    phrases: dict = field(default_factory=dict)
    #: Where the tokens start, once somebody looks for one by its place in the text.
    starts: list[int] = field(default_factory=list)

    def first_token(self, offset: int) -> int:
        """The place of the first token that starts at an offset or behind it."""
        if not self.starts:
            self.starts = [token.start for token in self.tokens]
        return bisect_left(self.starts, offset)

    def tokens_in(self, span: Span) -> list[Token]:
        """The tokens that begin in a span."""
        return self.tokens[self.first_token(span.start) : self.first_token(span.end)]

    def words(self, start: int, end: int) -> str:
        """The text of the tokens from `start` up to, not including, `end`."""
        if start >= end:
            return ""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]
