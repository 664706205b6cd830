"""Where the sentences of a text lie. Pure; takes time in proportion to the text.

A quotation of several sentences lies in one sentence of the article: a stop inside a quotation
ends a sentence only where the quotation ends with it and the next word begins a new one.
"""

import re
from bisect import bisect_right

from articles.attribution.document import Quotation
from articles.attribution.layout.quotations import REPORTED
from articles.attribution.lexicon import abbreviations
from articles.spans import Span

_STOP = re.compile(
    r"(?P<sign>[.!?…؟۔]+)(?P<closing>(?:['’”\"»“«‹›)\]]|\s[»›](?!\w))*)(?=\s|$|[“«„])|(?P<wide>[。！？]+[」』]*)"
)
#: What follows a stop: a dash or not, then the first letter or digit, past marks and pictures.
_NEXT = re.compile(r"\s*(?P<dash>[—–-]+\s)?\W*(?P<word>\w[\w’'.-]*)")
_LAST_WORD = re.compile(r"[\w.]+$")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}")
#: An initial, or a short word that cannot be spoken: "Smt.", "Fr.".
_SHORT = re.compile(r"[^\W\d_]|[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,3}")
_WORD = re.compile(r"\w")
#: "Ann Roe asked", "Dr. Roe of the union replied": what goes on behind “…?”.
_CLAUSE = re.compile(
    rf"\s+[A-Z][\w’'.-]*,?\s+(?:[\w’'.-]+,?\s+){{0,7}}?(?:{REPORTED})\b(?!\s+(?:that|nothing)\b)"
)
#: How far to look behind a stop, and before it.
_AHEAD, _BACK = 100, 24


def sentences(
    text: str, paragraphs: list[Span], quotations: list[Quotation], language: str = "en"
) -> list[list[Span]]:
    """Return the sentences of each paragraph."""
    splitter = _Splitter(text, quotations, language)
    return [splitter.split(paragraph) for paragraph in paragraphs]


class _Splitter:
    def __init__(self, text: str, quotations: list[Quotation], language: str) -> None:
        self._text = text
        self._outermost = [one.outer for one in quotations if one.parent == -1]
        self._starts = [one.start for one in self._outermost]
        self._ordinals = language.split("-")[0].lower() in {"de", "da", "no", "nb", "fi", "cs"}

    def split(self, paragraph: Span) -> list[Span]:
        text = self._text
        found = []
        start = seen = paragraph.start
        has_words = False
        for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
            has_words = has_words or _WORD.search(text, seen, stop.start()) is not None
            seen = stop.end()
            if not has_words or seen == paragraph.end or self._in_quotation(stop):
                continue
            if self._ends(stop, start, paragraph.end):
                found.append(Span(start, stop.end()))
                start = stop.end()
                while text[start].isspace():
                    start += 1
                has_words = False
        return [*found, Span(start, paragraph.end)]

    def _in_quotation(self, stop: re.Match[str]) -> bool:
        """Is the stop in a quotation that goes on behind it?"""
        at = bisect_right(self._starts, stop.start()) - 1
        return at >= 0 and self._outermost[at].end > stop.end()

    def _ends(self, stop: re.Match[str], start: int, limit: int) -> bool:
        """Does a stop end the sentence that begins at `start`?"""
        if stop["wide"]:
            return stop["wide"][-1] not in "」』" or self._text[stop.end()] in "「『\u3000 "
        following = _NEXT.match(self._text, stop.end(), min(limit, stop.end() + _AHEAD))
        if following is None or following["word"][0].islower():
            return False
        quoted = any(mark in "'’”\"»“«‹›" for mark in stop["closing"])
        if quoted and following["dash"]:
            return False
        if stop["closing"].startswith((")", "]")) and self._in_brackets(stop, start):
            return False
        if stop["sign"] != "." and quoted:
            return not self._goes_on(stop.end(), following["word"], limit)
        if stop["sign"] == ".":
            return self._is_full_stop(stop.start(), start, following)
        return True

    def _in_brackets(self, stop: re.Match[str], start: int) -> bool:
        """Did the brackets that close here open in the middle of the sentence?"""
        opening = max(self._text.rfind(mark, max(start, stop.start() - 200), stop.start())
                      for mark in "([")  # fmt: skip
        return opening > start

    def _goes_on(self, end: int, word: str, limit: int) -> bool:
        if word.lower() in abbreviations.STARTERS:
            return False
        return _CLAUSE.match(self._text, end, min(limit, end + _AHEAD)) is not None

    def _is_full_stop(self, at: int, start: int, following: re.Match[str]) -> bool:
        """Is it one, rather than the stop of an abbreviation, an initial or an ordinal?"""
        last = _LAST_WORD.search(self._text, max(start, at - _BACK), at)
        if last is None or self._is_joined(last.start(), start):
            return True
        word, following_word = last.group(), following["word"]
        folded = word.lower()
        is_number = following_word[0].isdigit()
        starts = following_word.lower() in abbreviations.STARTERS
        if folded in ("a.m", "p.m"):
            return following_word.lower().rstrip(".") not in abbreviations.AFTER_TIMES
        if word.isdigit():
            return last.start() > start and not (self._ordinals and len(word) < 3 and not starts)
        if word[0].isupper() and folded in abbreviations.TITLES:
            return False
        if folded in abbreviations.JOINING or folded in ("e.g", "i.e"):
            return False
        if folded in abbreviations.NUMBERING and is_number:
            return False
        if word == "I" and self._text[max(start, at - 3) : at - 2].islower():
            return True
        if folded in abbreviations.OTHERS or _SHORT.fullmatch(word) or _DOTTED.fullmatch(word):
            return starts and not following["dash"]
        return True

    def _is_joined(self, at: int, start: int) -> bool:
        """Does a word follow a sign without a space, as in "260°C"?"""
        before = self._text[at - 1] if at > start else " "
        return not (before.isspace() or before in "(['\"“‘«„’-–—/.")
