"""What the rules know of a language other than English: a small grammar of reporting. Pure.

Words are folded as `Grammar.fold` does: lower case, straight apostrophe, Arabic without vowel
signs. A phrase is written in words parted by spaces; "~" in it stands for up to a dozen words,
and what stands behind "|" is what is refused, not the cue.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from articles.attribution.layout.tokens import folded
from articles.attribution.words import Medium, Stance


@dataclass(frozen=True, slots=True)
class Reporting:
    """What a reporting word does, and whether it takes a mere noun phrase: "denies the theft"."""

    stance: Stance
    noun: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A reporting phrase of several words, `cue` of them the cue itself."""

    words: tuple[str, ...]
    cue: int
    reporting: Reporting


@dataclass(frozen=True)
class Grammar:
    """The closed classes of a language, and its reporting words."""

    finite: dict[str, Reporting]
    participles: dict[str, Reporting]
    auxiliaries: frozenset[str]
    phrases: dict[str, list[Phrase]]
    #: "según", "nach Angaben", by their first words; the source follows.
    according: dict[str, list[tuple[str, ...]]]
    #: To be and to have: no source and no apposition begins with one.
    copulas: frozenset[str]
    #: Conjunctions that begin what is said: que, dass, أن.
    that: frozenset[str]
    negations: frozenset[str]
    #: And, but: a cue directly behind one shares the subject of the cue before.
    joining: frozenset[str]
    #: What begins a relative or other clause: no subject lies across it.
    subordinating: frozenset[str]
    #: What begins a phrase that is no part of a source: in, on, during, yesterday.
    ending: frozenset[str]
    #: Those of them that say when: a source may stand behind one.
    times: frozenset[str]
    #: Words of a determiner's kind: no finite verb follows them.
    determiners: frozenset[str]
    #: Little words around a verb that belong to no subject: se, lui, sich.
    clitics: frozenset[str]
    pronouns: frozenset[str]
    media: dict[str, Medium]
    #: As and how: "wie die Polizei mitteilte", "comme l'a dit".
    likeness: frozenset[str] = frozenset()
    #: "der Polizei zufolge": the source stands before it.
    postposed: frozenset[str] = frozenset()
    #: "…", so X: according to X, but only behind a comma.
    attached: frozenset[str] = frozenset()
    #: Every noun is written with a capital.
    capital_nouns: bool = False
    #: A preposition written as one word with the next, behind an opening of `according`.
    attached_to: str = ""
    #: "X sagte, P": a clause may follow a comma without a conjunction.
    bare_clause: bool = False
    #: The verb stands before its subject.
    verb_first: bool = False
    #: What begins the object of a denial where the subject stands before it: وقوع, صحة.
    objects: frozenset[str] = frozenset()
    #: Titles and offices that are written like names: Herr, Polizeisprecher.
    title: re.Pattern[str] | None = None
    #: What is written as one word with the next and is a word of its own: l', dit-il.
    joined: re.Pattern[str] | None = None
    #: What may be written as one word with the next: Arabic "and".
    prefixes: tuple[str, ...] = ()
    fold: Callable[[str], str] = field(default=folded)


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def phrase_table(
    families: Iterable[tuple[Reporting, str]],
) -> dict[str, list[Phrase]]:
    """Put phrases, one a line, under their first words, the longest first."""
    table: dict[str, list[Phrase]] = {}
    for reporting, lines in families:
        for line in filter(None, map(str.strip, lines.splitlines())):
            before = line.split("|")[0].split()
            words = tuple(word for word in line.split() if word != "|")
            table.setdefault(words[0], []).append(Phrase(words, len(before), reporting))
    for phrases in table.values():
        phrases.sort(key=lambda phrase: -len(phrase.words))
    return table


def opening_table(lines: str) -> dict[str, list[tuple[str, ...]]]:
    """Put openings such as "de acuerdo con", one a line, under their first words."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for line in filter(None, map(str.strip, lines.splitlines())):
        words = tuple(line.split())
        table.setdefault(words[0], []).append(words)
    for openings in table.values():
        openings.sort(key=len, reverse=True)
    return table
