"""Who a source is, in a language with a small grammar: by name, or as it is described. Pure."""

import re
from bisect import bisect_left

from articles.attribution.languages.grammars import Grammar, word_set
from articles.attribution.languages.reports import Unit

#: Two or more words with capitals, and the particles between them.
_NAME = re.compile(
    r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+"
    r"(?:[^\S\n\r]+(?:(?:de|del|la|las|los|du|des|von|van|der|den|zu|al|el|bin|da|dos|y)\s+){0,3}"
    r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+)+"
)
_PARTICLES = word_set("de del la las los du des von van der den zu al el bin da dos")


class Names:
    """The names of a text, and the source named last."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._grammar = grammar
        self._full: dict[str, str] = {}
        self.last: str | None = None
        self._last_named: str | None = None
        #: Where full names stand, in text order.
        self._mentions: list[tuple[int, str]] = []
        # Where every noun has a capital, two of them are seldom a name.
        for found in () if grammar.capital_nouns else _NAME.finditer(text):
            name = self._remember(self._without_titles(found.group().split()))
            self._mentions.append((found.start(), name))

    def resolve(self, units: list[Unit], *, prefixed: bool = False) -> str | None:
        """Who the words of a source mean; without words, the source before.

        `prefixed`: a preposition may be written as one with its first word.
        """
        words = [unit.text for unit in units]
        if not words:
            return self.last
        if len(units) == 1 and units[0].word in self._grammar.pronouns:
            return self._last_named or self._mentioned_before(units[0].start) or self.last
        name = self._named(units)
        self._last_named = name or self._last_named
        self.last = name or self._described(units, prefixed)
        return self.last

    def _mentioned_before(self, place: int) -> str | None:
        at = bisect_left(self._mentions, (place, ""))
        return self._mentions[at - 1][1] if at else None

    def _named(self, units: list[Unit]) -> str | None:
        for part in _parts(units):
            name = self._name_of(part)
            if name:
                return self._remember(name)
        return None

    def _name_of(self, part: list[Unit]) -> list[str]:
        """The name that begins or ends a part of a source, unless it is what a word is "of"."""
        runs: list[tuple[int, list[str]]] = []
        for at, unit in enumerate(part):
            follows = runs and runs[-1][0] + len(runs[-1][1]) == at
            if unit.text[:1].isupper() and not unit.text.endswith(("'", "’")):
                if follows:
                    runs[-1][1].append(unit.text)
                else:
                    runs.append((at, [unit.text]))
            elif follows and unit.text in _PARTICLES and at + 1 < len(part):
                runs[-1][1].append(unit.text)
        for at, run in runs:
            while run and run[-1] in _PARTICLES:
                run.pop()
            before = part[at - 1].word if at else ""
            words = self._without_titles(run)
            is_of = before in self._grammar.determiners or before in self._grammar.ending
            is_name = len(words) > 1 or at > 0 or len(part) == 1 or words[0] in self._full
            is_name = is_name or len(words) < len(run)
            if words and not is_of and is_name:
                return words
        return []

    def _without_titles(self, words: list[str]) -> list[str]:
        title = self._grammar.title
        while len(words) > 1 and (
            words[0].lower() in self._grammar.determiners | self._grammar.ending
            or (title is not None and title.search(words[0]))
        ):
            words = words[1:]
        return words

    def _remember(self, words: list[str]) -> str:
        """The full name of a person named by the last word; what is longer is kept for later."""
        name = " ".join(words)
        if len(words) == 1:
            return self._full.get(name, name)
        for word in words[1:]:
            self._full.setdefault(word, name)
        return name

    def _described(self, units: list[Unit], prefixed: bool) -> str:
        """The words of a source without its article and without what stands behind a comma."""
        parts = _parts(units)
        # Without capitals a few words behind a comma are taken for the name.
        named = self._grammar.verb_first and len(parts) > 1 and 2 <= len(parts[1]) <= 4
        part = parts[1] if named else parts[0]
        if len(part) > 1 and part[0].word in self._grammar.determiners:
            part = part[1:]
        words = " ".join(unit.text for unit in part).replace("' ", "'").replace("’ ", "’")
        if prefixed and self._grammar.attached_to:
            words = _without_preposition(words, self._grammar.attached_to)
        full = self._full.get(words)
        if full is None and self._grammar.verb_first and len(part) > 1:
            self._full.setdefault(part[-1].text, words)
        return full or words


def _without_preposition(words: str, preposition: str) -> str:
    """Arabic "للوزارة", for the ministry: "الوزارة"."""
    if words.startswith(preposition * 2):
        return "ا" + words[1:]
    return words.removeprefix(preposition)


def _parts(units: list[Unit]) -> list[list[Unit]]:
    parts: list[list[Unit]] = [[]]
    for unit in units:
        if unit.word in (",", "،"):
            parts.append([])
        else:
            parts[-1].append(unit)
    return [part for part in parts if part] or [units]
