"""Where the paragraphs of a text lie. Pure; takes time in proportion to the text."""

import re

from articles.spans import Span

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")


def paragraphs(text: str) -> list[Span]:
    """Return the lines of a text that are not empty, without the white space around them."""
    found = []
    for line in _LINE.finditer(text):
        words = line.group().strip()
        if words:
            start = line.start() + len(line.group()) - len(line.group().lstrip())
            found.append(Span(start, start + len(words)))
    return found
