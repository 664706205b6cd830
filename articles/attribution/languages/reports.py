"""Find the reporting words of a sentence in a language that has a small grammar. Pure.

A sentence is read as units: its words outside of quotation marks, and each outermost quotation as
one unit.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from articles.attribution.document import Document, Sentence, Token
from articles.attribution.languages.grammars import Grammar, Phrase, Reporting
from articles.attribution.words import Stance

#: How far the parts of a parted verb may stand from each other, in units.
_GAP = 14
#: How far before a verb its negation stands.
_BEFORE = 3
PAUSES = frozenset(",;:.!?…،؛؟—–()[]") | {"...", "--"}


@dataclass(slots=True)
class Unit:
    """A word, a mark or a whole quotation; `quotation` is its place, -1 for a word."""

    start: int
    end: int
    text: str
    word: str
    quotation: int = -1


class Kind(StrEnum):
    VERB = "verb"
    ACCORDING = "according"
    REFUSAL = "refusal"


@dataclass(slots=True)
class Report:
    """Reporting words: units from `first` up to, not including, `last`; `cue` ends the cue.

    `content` is where a phrase says what is refused, and `tail` where the second part of a parted
    verb stands; -1 for nowhere. A word that is not `known` reports only because it stands where
    verbs of saying do: "…", thundered X.
    """

    first: int
    last: int
    kind: Kind
    stance: Stance
    noun: bool = False
    cue: int = 0
    content: int = -1
    tail: int = -1
    known: bool = True


def units_of(document: Document, sentence: Sentence, grammar: Grammar) -> list[Unit]:
    """The units of a sentence."""
    found: list[Unit] = []
    for token in document.tokens[sentence.first : sentence.last]:
        if token.quotation == -1 and token.text == "." and token.end < sentence.span.end and found:
            # A stop within a sentence is that of an abbreviation.
            found[-1].end, found[-1].text = token.end, found[-1].text + "."
        elif token.quotation == -1:
            found.extend(_split(token, grammar))
        elif not found or found[-1].quotation != token.quotation:
            outer = document.quotations[token.quotation].outer
            found.append(Unit(outer.start, outer.end, "", "", token.quotation))
    return found


def _split(token: Token, grammar: Grammar) -> Iterator[Unit]:
    """Cut off what is written as one with a word: "l'", "-t-il", Arabic "and"."""
    start, text = token.start, token.text
    while grammar.joined is not None and (found := grammar.joined.search(text)):
        cut = found.end() if found.start() == 0 else found.start()
        yield Unit(start, start + cut, text[:cut], grammar.fold(text[:cut]))
        start, text = start + found.end(), text[found.end() :]
    word = grammar.fold(text)
    for prefix in grammar.prefixes:
        if word.startswith(prefix) and not _is_known(word, grammar):
            bare = word[len(prefix) :]
            if _is_known(bare, grammar):
                yield Unit(start, start + 1, text[:1], prefix)
                start, text, word = start + 1, text[1:], bare
                break
    if text:
        yield Unit(start, start + len(text), text, word)


def _is_known(word: str, grammar: Grammar) -> bool:
    return word in grammar.finite or word in grammar.phrases or word in grammar.according


def reports_in(units: list[Unit], grammar: Grammar) -> list[Report]:
    """The reporting words of a sentence, from left to right; none overlaps another."""
    found: list[Report] = []
    at = 0
    while at < len(units):
        report = None if units[at].quotation != -1 else _report_at(units, at, grammar)
        if report is None:
            at += 1
            continue
        found.append(report)
        at = report.last
    return found


def _report_at(units: list[Unit], at: int, grammar: Grammar) -> Report | None:
    for phrase in grammar.phrases.get(units[at].word, ()):
        if report := _phrase_at(units, at, phrase):
            return report
    for opening in grammar.according.get(units[at].word, ()):
        end = at + len(opening)
        if tuple(unit.word for unit in units[at:end]) == opening:
            if end < len(units) and units[end].word in grammar.finite:
                return None
            return Report(at, end, Kind.ACCORDING, Stance.ASSERTS, cue=end)
    if _is_attached(units, at, grammar):
        return Report(at, at + 1, Kind.ACCORDING, Stance.ASSERTS, cue=at + 1)
    if units[at].word in grammar.auxiliaries:
        return _compound_at(units, at, grammar)
    reporting = grammar.finite.get(units[at].word)
    if reporting is None and _may_report(units, at, grammar):
        return Report(at, at + 1, Kind.VERB, Stance.ASSERTS, cue=at + 1, known=False)
    if reporting is None or (at > 0 and units[at - 1].word in grammar.determiners | {"zu"}):
        return None
    return _weighed(units, at, at + 1, at + 1, reporting, grammar)


def _is_attached(units: list[Unit], at: int, grammar: Grammar) -> bool:
    """ "…", so X; or "X zufolge"."""
    if at > 1 and units[at].word in grammar.attached:
        return units[at - 1].word == ","
    return at > 0 and units[at].word in grammar.postposed


def _may_report(units: list[Unit], at: int, grammar: Grammar) -> bool:
    """Does a word that is none of the closed classes stand behind a quotation and a comma?"""
    if at < 2 or units[at - 1].word not in (",", "،") or units[at - 2].quotation == -1:
        return False
    word = units[at].word
    classes = (grammar.determiners, grammar.ending, grammar.joining, grammar.subordinating)
    known = any(word in words for words in (*classes, grammar.clitics, grammar.copulas))
    return units[at].text.isalpha() and units[at].text.islower() and not known


def _phrase_at(units: list[Unit], at: int, phrase: Phrase) -> Report | None:
    place, cue = at, at + 1
    content = tail = last = -1
    gap = False
    for number, word in enumerate(phrase.words):
        if word == "~":
            gap = True
            # What lies in the gap of a parted verb is for the rules of content to read.
            last = place if last == -1 else last
            continue
        limit = min(len(units), place + (_GAP if gap else 1))
        here = next((i for i in range(place, limit) if units[i].word == word), None)
        if here is None:
            return None
        place = here + 1
        if gap and tail == -1:
            tail = here
        if number >= phrase.cue and content == -1:
            content = here
        if number < phrase.cue and "~" not in phrase.words:
            cue = place
        gap = False
    last = place if last == -1 else last
    refuses = phrase.reporting.stance is Stance.DECLINES_TO_COMMENT
    kind = Kind.REFUSAL if refuses else Kind.VERB
    reporting = phrase.reporting
    return Report(at, last, kind, reporting.stance, reporting.noun, cue, content, tail)


def _compound_at(units: list[Unit], at: int, grammar: Grammar) -> Report | None:
    """An auxiliary and a participle: ha dicho, a-t-il déclaré, hat am Montag gesagt."""
    reach = _GAP if grammar.bare_clause else 5
    for place in range(at + 1, min(len(units), at + reach)):
        unit = units[place]
        reporting = grammar.participles.get(unit.word)
        if reporting is not None:
            last = at + 1 if grammar.bare_clause else place + 1
            report = _weighed(units, at, last, place + 1, reporting, grammar)
            if report is not None and last <= place:
                report.tail = place
            return report
        if unit.word in PAUSES or unit.quotation != -1:
            return None
    return None


def _weighed(
    units: list[Unit], first: int, last: int, end: int, reporting: Reporting, grammar: Grammar
) -> Report | None:
    """A verb, with the negation around it; a negated verb of saying reports nothing."""
    around = [
        *(unit.word for unit in units[max(0, first - _BEFORE) : first]),
        *(unit.word for unit in units[first : end + (2 if grammar.bare_clause else 1)]),
    ]
    if not grammar.negations.isdisjoint(_behind_pause(around, first)):
        if reporting.stance is Stance.DENIES:
            return Report(first, last, Kind.VERB, Stance.NON_CLAIM, True, last)
        return None
    return Report(first, last, Kind.VERB, reporting.stance, reporting.noun, last)


def _behind_pause(words: list[str], first: int) -> list[str]:
    """The words of the verb's own clause: nothing before a comma."""
    before = min(first, _BEFORE)
    for place in range(before - 1, -1, -1):
        if words[place] in PAUSES or not words[place]:
            return words[place + 1 :]
    return words
