"""What stands at each place of a sentence, and what counts as standing outside of it. Pure."""

from articles.attribution.constants import Constants
from articles.attribution.tagging.tags import Tag


class Kind(Constants):
    WORD = "word"
    MARK = "mark"
    QUOTE = "quote"
    ASIDE = "aside"  # Words in brackets.


class Words(dict[int, str]):
    """The words by their places; outside there is none."""

    __slots__ = ()

    def __missing__(self, place: int) -> str:
        return ""


class Tags(dict[int, Tag]):
    """The classes of the words by their places; outside there are but marks."""

    __slots__ = ()

    def __missing__(self, place: int) -> Tag:
        return Tag.MARK
