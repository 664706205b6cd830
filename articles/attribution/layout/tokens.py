"""Cut a text into words, numbers and marks. Pure; takes time in proportion to the text."""

import re
import unicodedata

from articles.attribution.document import Token

_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "＇": "'"})
#: Combining marks: of Latin, Cyrillic, Hebrew, Arabic, Devanagari; and the joiners.
_MARKS = "̀-ͯ҃-҉֑-ׇؐ-ًؚ-ٰٟۖ-ۭऀ-ःऺ-ॏ⃐-⃿‌‍"
_LETTERS = rf"[^\W\d_]+(?:[{_MARKS}]+[^\W\d_]*)*"
_TOKEN = re.compile(
    rf"""
      https?://[^\s<>"“”]*[^\s<>"“”.,;:!?)]         # An address.
    | (?:[^\W\d_]\.){{2,}}                           # Initials: U.S.
    | {_LETTERS}(?:[-‐‑'’&]{_LETTERS}|[-‐‑]?\d+)*    # A word, with its clitics.
    | [$€£¥]?\d+(?:[.,:]\d+)*(?:%|(?:st|nd|rd|th|C|F|m|km|kg|bn)\b)?   # A number, time, sum.
    | [@\#]\w+(?:\.\w+)*                              # A handle, a tag.
    | ['’](?:s|re|ve|ll|d|m)\b                       # A clitic by itself.
    | \.{{2,}}
    | [-–—]{{2,}}
    | \S
    """,
    re.VERBOSE,
)
#: What is cut off the end of a word: the negation, the genitive, a short auxiliary.
_CLITIC = re.compile(r"(?:n['’]t|['’](?:s|S|re|ve|ll|d|m))$")


def tokens(text: str) -> list[Token]:
    """Cut a text into tokens; white space belongs to none."""
    found = []
    for match in _TOKEN.finditer(text):
        word = match.group()
        start, end = match.span()
        if end - start > 2 and ("'" in word or "’" in word):
            clitic = _CLITIC.search(word)
            if clitic and clitic.start():
                cut = clitic.start()
                found.append(_token(start, start + cut, word[:cut]))
                start, word = start + cut, word[cut:]
        found.append(_token(start, end, word))
    return found


def _token(start: int, end: int, word: str) -> Token:
    return Token(start, end, word, word.lower() if word.isascii() else folded(word))


def folded(word: str) -> str:
    """A word as the lexicons have it: composed, lower case, with straight apostrophes."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word).lower().translate(_APOSTROPHES)
