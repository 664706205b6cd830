"""Where the sentences of a text lie. Pure; takes time in proportion to the text.

A quotation of several sentences lies in one sentence of the article: a stop inside a quotation
ends a sentence only where the quotation ends with it and the next word begins a new one.
"""

import re

from articles.attribution.document import Quotation
from articles.spans import Span


def words(text: str) -> frozenset[str]:
    """A list of words, written as one text."""
    return frozenset(text.split())


_STOP = re.compile(r"(?<!\w\.)[.!?…]+(?:['’”\"»“«)\]]|\s[»])*(?=\s|$)|[.!?…]+['’”\"»“)\]]*(?=\s|$)")
_NEXT = re.compile(r"\s+[\"“‘'«„(\[—–-]*\s?(\w[\w’'.-]*)")
_WORD = re.compile(r"[\w.]+$")
#: Abbreviations that a name or a number follows. Compiled by hand.
_TITLES = words(
    "mr mrs ms mx dr prof sen sens rep reps gov govs gen col lt sgt capt cpt maj adm rev hon st ste"
    " pres supt insp det const cmdr brig pte cpl sr sra srta mme mlle fr br vs no nos p pp art fig"
    " ca approx cf ed eds vol viz messrs mt ft dist"
)
#: Abbreviations that may end a sentence too.
_ABBREVIATIONS = words(
    "jr sr inc corp co ltd plc jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri"
    " dept ave blvd rd etc al est e.g i.e a.m p.m u.s u.k u.n e.u d.c ph.d b.a m.a m.d bros"
)
#: Words that begin a sentence rather than go on with a name.
_STARTERS = words(
    "the a an and but or so yet he she it they we i you this that these those there in on at for"
    " from by with when while as after before since if although though because however his her its"
    " their our my your no not nobody some many most several all both each one two three another"
    " asked what who why how where meanwhile police officials"
)


def sentences(text: str, paragraphs: list[Span], quotations: list[Quotation]) -> list[list[Span]]:
    """Return the sentences of each paragraph."""
    inside = _ends(quotations)
    return [_of_paragraph(text, paragraph, inside) for paragraph in paragraphs]


def _ends(quotations: list[Quotation]) -> list[tuple[int, int]]:
    """Where the outermost quotations begin and end, in text order."""
    return [(one.outer.start, one.outer.end) for one in quotations if one.parent == -1]


def _of_paragraph(text: str, paragraph: Span, inside: list[tuple[int, int]]) -> list[Span]:
    found = []
    start = paragraph.start
    place = _first_after(inside, paragraph.start)
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        while place < len(inside) and inside[place][1] <= stop.start():
            place += 1
        quoted = place < len(inside) and inside[place][0] <= stop.start()
        if quoted and inside[place][1] > stop.end():
            continue
        if stop.end() == paragraph.end or _begins_sentence(text, stop, paragraph.end):
            found.append(Span(start, stop.end()))
            start = stop.end()
            while start < paragraph.end and text[start].isspace():
                start += 1
    if start < paragraph.end:
        found.append(Span(start, paragraph.end))
    return found


def _first_after(inside: list[tuple[int, int]], start: int) -> int:
    low, high = 0, len(inside)
    while low < high:
        middle = (low + high) // 2
        if inside[middle][1] <= start:
            low = middle + 1
        else:
            high = middle
    return low


def _begins_sentence(text: str, stop: re.Match[str], end: int) -> bool:
    following = _NEXT.match(text, stop.end(), min(end, stop.end() + 60))
    if following is None:
        return True
    word = following[1]
    if word[0].islower():
        return False
    if stop.group() != ".":
        return True
    before = _WORD.search(text, max(0, stop.start() - 12), stop.start())
    if before is None:
        return True
    last = before.group().lower().strip(".")
    if last in _TITLES:
        return False
    if last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha()):
        return word.lower() in _STARTERS
    return True
