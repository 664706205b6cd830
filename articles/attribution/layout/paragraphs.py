"""Where the paragraphs of a text lie. Pure; takes time in proportion to the text.

A line is a paragraph. Only where short lines follow each other and one goes on with a small letter
what the line before left unfinished, a text was wrapped by hand: there a paragraph reaches to the
next empty line.
"""

import re
from itertools import pairwise

from articles.spans import Span

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_EMPTY_LINE = re.compile(r"(?>\r\n|[\n\r\x85\u2028\u2029])[^\S\n\r]*[\n\r\x85\u2028\u2029]")
#: What a line that is finished ends with.
_FINISHED = (".", "!", "?", "…", ":", "”", '"', "’", "»", "؟", "۔", "。")
#: The longest line of wrapped text.
_WRAPPED = 90


def paragraphs(text: str) -> list[Span]:
    """Return the paragraphs of a text, without the white space around them."""
    found: list[Span] = []
    block: list[Span] = []
    for line in _lines(text):
        if block and _EMPTY_LINE.search(text, block[-1].end, line.start):
            found += _paragraphs_of(text, block)
            block = []
        block.append(line)
    return found + _paragraphs_of(text, block)


def _lines(text: str) -> list[Span]:
    found = []
    for line in _LINE.finditer(text):
        words = line.group().strip()
        if words:
            start = line.start() + len(line.group()) - len(line.group().lstrip())
            found.append(Span(start, start + len(words)))
    return found


def _paragraphs_of(text: str, block: list[Span]) -> list[Span]:
    """The paragraphs of lines without an empty one between them."""
    pairs = pairwise(block)
    is_wrapped = all(line.end - line.start <= _WRAPPED for line in block) and any(
        text[following.start].islower() and not text.endswith(_FINISHED, line.start, line.end)
        for line, following in pairs
    )
    return [Span(block[0].start, block[-1].end)] if is_wrapped else block
