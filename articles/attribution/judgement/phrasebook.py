"""Set phrases to look for in a line of folded words. Pure.

A phrase is a row of words: "a/b" are alternatives ("_" joins the words of one), "?a" may be
missing, "*" is up to four words, "^" the start of the line, "$" its end. Words in capitals are
lists of alternatives, given beside the phrases.
"""

import re
from collections.abc import Mapping

_GAP = r"(?:\S+ ){0,4}?"


class Phrasebook:
    """Phrases, one a line, by the words they begin with: few are ever tried at a word."""

    def __init__(self, phrases: str, lists: Mapping[str, str] | None = None) -> None:
        by_first: dict[str, list[str]] = {}
        at_start: dict[str, list[str]] = {}
        for phrase in phrases.strip().splitlines():
            elements = [_expanded(element, lists or {}) for element in phrase.split()]
            table = at_start if elements[0] == "^" else by_first
            elements = [element for element in elements if element != "^"]
            pattern = "".join(map(_as_regex, elements))
            for first in _first_words(elements):
                table.setdefault(first, []).append(pattern)
        self.by_first = _compiled(by_first)
        self.at_start = _compiled(at_start)
        self.firsts = frozenset(self.by_first) | frozenset(self.at_start)

    def find(self, words: list[str]) -> int:
        """The place of the word after the first phrase that is found, -1 where there is none."""
        here = self.firsts.intersection(words)
        if not here:
            return -1
        text = f" {' '.join(words)} "
        ends = [end for first in here if (end := self._end(text, first)) >= 0]
        return text.count(" ", 1, min(ends)) if ends else -1

    def _end(self, text: str, first: str) -> int:
        """Where in a line the first phrase ends that begins with this word, -1 for nowhere."""
        at = text.find(f" {first} ")
        opening = self.at_start.get(first)
        if at == 0 and opening and (found := opening.match(text, 1)):
            return found.end()
        pattern = self.by_first.get(first)
        while at >= 0 and pattern:
            if found := pattern.match(text, at + 1):
                return found.end()
            at = text.find(f" {first} ", at + 1)
        return -1

    def __contains__(self, words: list[str]) -> bool:
        return self.find(words) >= 0


def _compiled(table: dict[str, list[str]]) -> dict[str, re.Pattern[str]]:
    """One pattern for each first word, which tries the word's phrases in their order."""
    return {first: re.compile("|".join(phrases)) for first, phrases in table.items()}


def _expanded(element: str, lists: Mapping[str, str]) -> str:
    mark = "?" if element[0] == "?" else ""
    options = element.removeprefix("?").split("/")
    return mark + "/".join(word for one in options for word in lists.get(one, one).split())


def _as_regex(element: str) -> str:
    if element == "*":
        return _GAP
    if element == "$":
        return "$"
    options = "|".join(
        re.escape(option.replace("_", " ")) for option in element.removeprefix("?").split("/")
    )
    return f"(?:(?:{options}) )" + ("?" if element[0] == "?" else "")


def _first_words(elements: list[str]) -> set[str]:
    firsts: set[str] = set()
    for element in elements:
        firsts.update(option.split("_")[0] for option in element.removeprefix("?").split("/"))
        if element[0] != "?":
            break
    return firsts
