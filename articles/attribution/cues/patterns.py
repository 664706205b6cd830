"""Set phrases over the words of a sentence: a small pattern language, compiled once. Pure."""

from dataclasses import dataclass

from articles.attribution.clauses.frames import Frame, Kind
from articles.attribution.lexicon.phrases import SETS
from articles.attribution.tagging.tags import FINITE, Tag
from articles.attribution.tagging.verbs import forms

#: So many words "*" passes over.
_GAP = 3
#: So many "**" passes over, verbs among them.
_WIDE_GAP = 9


@dataclass(frozen=True, slots=True)
class Element:
    words: frozenset[str]
    optional: bool = False
    #: So many words it passes over; `wide`: whatever they are.
    gap: int = 0
    wide: bool = False
    ing: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """`elements` must follow each other; the cue is the first `cue` of them."""

    elements: tuple[Element, ...]
    cue: int
    negated: bool
    text: str


def patterns(lines: str) -> dict[str, list[Pattern]]:
    """Compile patterns, one a line; the table is by the words they may begin with."""
    table: dict[str, list[Pattern]] = {}
    for line in lines.strip().splitlines():
        pattern = _pattern(line)
        for word in pattern.elements[0].words:
            table.setdefault(word, []).append(pattern)
    return table


def _pattern(line: str) -> Pattern:
    words = line.split()
    negated = words[0] == "NOT"
    words = words[1:] if negated else words
    bar = words.index("|") if "|" in words else len(words)
    elements = tuple(_element(word) for word in words if word != "|")
    return Pattern(elements, bar, negated, line)


def _element(word: str) -> Element:
    if word in ("*", "**"):
        return Element(frozenset(), gap=_WIDE_GAP if word == "**" else _GAP, wide=word == "**")
    if word == "ING":
        return Element(frozenset(), ing=True)
    optional = word.startswith("?") and len(word) > 1
    found: set[str] = set()
    for one in word.lstrip("?").split("/") if len(word) > 1 else [word]:
        if one in SETS:
            found.update(SETS[one].replace("_", " ").split())
        elif one.endswith("~"):
            found.update(form for form, _ in forms(one[:-1]).by_inflection())
        else:
            found.add(one)
    return Element(frozenset(found), optional)


def match(frame: Frame, pattern: Pattern, place: int) -> int:
    """The unit after the cue where a pattern fits from `place` on; -1 where it does not."""
    # The second word alone rules out most of them.
    second = pattern.elements[1] if len(pattern.elements) > 1 else None
    fixed = second is not None and second.words and not second.optional
    if second and fixed and _word(frame, place + 1) not in second.words:
        return -1
    ends = _ends(frame, pattern, 0, place)
    return ends if ends is not None else -1


def _ends(frame: Frame, pattern: Pattern, at: int, place: int) -> int | None:
    if at == len(pattern.elements):
        return place
    element = pattern.elements[at]
    for taken in _choices(frame, element, place):
        rest = _ends(frame, pattern, at + 1, place + taken)
        if rest is not None:
            return place + taken if at + 1 == pattern.cue else rest
    return None


def _choices(frame: Frame, element: Element, place: int) -> list[int]:
    if element.gap:
        return _gaps(frame, place, element)
    if element.ing:
        return [1] if frame.tag(place) is Tag.ING else []
    fits = _word(frame, place) in element.words
    return ([1] if fits else []) + ([0] if element.optional else [])


def _word(frame: Frame, place: int) -> str:
    """The word at a place; the end of the sentence and every mark is a stop."""
    return "." if frame.kind(place) is Kind.MARK else frame.lower(place)


def _gaps(frame: Frame, place: int, element: Element) -> list[int]:
    gaps = [0]
    for gap in range(1, element.gap + 1):
        inside = frame.kind(place + gap - 1) is Kind.WORD
        if not inside or (frame.tag(place + gap - 1) in FINITE and not element.wide):
            break
        gaps.append(gap)
    return gaps
