"""A sentence as the grammar reads it: words and marks, with each quotation as one unit. Pure.

Words inside a quotation have frames of their own, one for each of its sentences, so that whoever
looks left or right of a word never leaves the sentence it is said in.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from articles.attribution.clauses.tables import Kind, Tags, Words
from articles.attribution.document import Document, Quotation
from articles.attribution.lexicon.grammar_words import TITLES
from articles.attribution.records import Cue, Form
from articles.attribution.tagging.tags import Tag

__all__ = ["LONGEST", "Frame", "Frames", "Kind", "Unit"]

#: A longer sentence is no prose: nothing looks further than this many units.
LONGEST = 400
#: Words in brackets that are passed over as one unit: an abbreviation, an age, a name.
_ASIDE = 14
_STOPS = frozenset({".", "!", "?", "…", "..."})


@dataclass(slots=True)
class Unit:
    """A word, a mark, a quotation or a bracket; `token` is the first token in it."""

    start: int
    end: int
    lower: str
    text: str
    tag: Tag
    kind: Kind
    token: int
    quotation: int = -1


@dataclass(slots=True)
class Frame:
    """The units of a sentence, or of a sentence inside the quotation at the place `quotation`."""

    document: Document
    sentence: int
    quotation: int
    units: list[Unit]
    #: From the token to its unit.
    places: dict[int, int] = field(default_factory=dict)
    #: The units that belong to a finite cue: a noun phrase never reaches over them.
    verbs: set[int] = field(default_factory=set)
    #: All its words: what none of them begins need not be looked for.
    words: set[str] = field(default_factory=set)
    #: The word at a place, "" outside of the frame.
    lower: Callable[[int], str] = field(init=False, repr=False, compare=False)
    #: The class of the word at a place; outside of the frame it is a mark.
    tag: Callable[[int], Tag] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        units = self.units
        lowers = [unit.lower for unit in units]
        self.places = {unit.token: place for place, unit in enumerate(units)}
        self.words = set(lowers)
        # Asked for at every word, so these are look-ups in tables and no methods.
        self.lower = Words(enumerate(lowers)).__getitem__
        self.tag = Tags(enumerate([unit.tag for unit in units])).__getitem__

    def with_verbs(self, verbs: set[int]) -> "Frame":
        """The frame as it is with other verbs; what both hold is not to be changed."""
        made = object.__new__(Frame)
        for name in Frame.__slots__:
            setattr(made, name, getattr(self, name))
        made.verbs = verbs
        return made

    def __len__(self) -> int:
        return len(self.units)

    def __getitem__(self, place: int) -> Unit:
        return self.units[place]

    def text_of(self, place: int) -> str:
        return self.units[place].text if 0 <= place < len(self.units) else ""

    def kind(self, place: int) -> Kind:
        return self.units[place].kind if 0 <= place < len(self.units) else Kind.MARK

    def is_quote(self, place: int) -> bool:
        return 0 <= place < len(self.units) and self.units[place].kind is Kind.QUOTE

    def place(self, token: int) -> int:
        """The unit that a token is in, -1 for none."""
        return self.places.get(token, -1)

    def places_of(self, words: frozenset[str]) -> list[int]:
        """Where one of these words stands, outside of quotations and brackets."""
        if self.words.isdisjoint(words):
            return []
        return [place for place, unit in enumerate(self.units) if unit.lower in words]

    def quote(self, place: int) -> Quotation:
        return self.document.quotations[self.units[place].quotation]

    @property
    def headline(self) -> bool:
        return self.document.sentences[self.sentence].headline

    @property
    def paragraph(self) -> int:
        return self.document.sentences[self.sentence].paragraph


class Frames:
    """The frames of a document, made when they are asked for."""

    def __init__(self, document: Document, tags: list[Tag], cues: list[Cue]) -> None:
        self.document = document
        self.tags = tags
        self.cued = {token for cue in cues for token in range(cue.first, cue.last)}
        self.heads: dict[int, list[int]] = {}
        self.children: dict[int, list[int]] = {}
        self.made: dict[tuple[int, int], list[Frame]] = {}
        for place, quotation in enumerate(document.quotations):
            self.children.setdefault(quotation.parent, []).append(place)
        for cue in cues:
            if cue.form is not Form.NONE:
                within = self.heads.setdefault(document.tokens[cue.head].sentence, [])
                within.extend(range(cue.first, cue.last))

    def of(self, token: int) -> Frame | None:
        """The frame a token is read in, None where it stands in none."""
        word = self.document.tokens[token]
        quotation = self._innermost(word.quotation, word.start)
        for frame in self._frames(word.sentence, quotation):
            if token in frame.places:
                return frame
        return None

    def of_sentence(self, sentence: int) -> Frame | None:
        """The frame of a whole sentence."""
        found = self._frames(sentence, -1)
        return found[0] if found else None

    def of_quotation(self, quotation: int) -> list[Frame]:
        """The frames of the sentences directly inside a quotation."""
        place = self.document.first_token(self.document.quotations[quotation].inner.start)
        if place >= len(self.document.tokens):
            return []
        return self._frames(self.document.tokens[place].sentence, quotation)

    def _innermost(self, quotation: int, offset: int) -> int:
        while quotation != -1:
            for child in self.children.get(quotation, ()):
                outer = self.document.quotations[child].outer
                if outer.start <= offset < outer.end:
                    quotation = child
                    break
            else:
                break
        return quotation

    def _frames(self, sentence: int, quotation: int) -> list[Frame]:
        key = (sentence if quotation == -1 else -1, quotation)
        if key not in self.made:
            self.made[key] = self._from_before(key) or list(self._make(sentence, quotation))
        return self.made[key]

    def _from_before(self, key: tuple[int, int]) -> list[Frame]:
        """The frames as they were made when no cue was known, if only the cues are missing."""
        if self.tags is not self.document.classes:
            return []
        if not self.cued:
            self.document.frames = self.made
            return []
        found = self.document.frames.get(key, [])
        if any(unit.kind is Kind.ASIDE for frame in found for unit in frame.units):
            return []
        return [frame.with_verbs(self._verbs(frame)) for frame in found]

    def _make(self, sentence: int, quotation: int) -> Iterator[Frame]:
        first, last = self._bounds(sentence, quotation)
        units = self._units(first, last, quotation)
        if quotation == -1:
            yield self._frame(sentence, quotation, units[:LONGEST])
            return
        start = 0
        for place, unit in enumerate(units):
            if unit.lower in _STOPS and _ends_sentence(units, place):
                yield self._frame(sentence, quotation, units[start : place + 1][:LONGEST])
                start = place + 1
        if start < len(units):
            yield self._frame(sentence, quotation, units[start:][:LONGEST])

    def _frame(self, sentence: int, quotation: int, units: list[Unit]) -> Frame:
        frame = Frame(self.document, sentence, quotation, units)
        frame.verbs = self._verbs(frame)
        return frame

    def _verbs(self, frame: Frame) -> set[int]:
        heads = self.heads.get(frame.sentence, ())
        return {frame.places[head] for head in heads if head in frame.places}

    def _bounds(self, sentence: int, quotation: int) -> tuple[int, int]:
        whole = self.document.sentences[sentence]
        if quotation == -1:
            return whole.first, whole.last
        inner = self.document.quotations[quotation].inner
        first = min(max(self.document.first_token(inner.start), whole.first), whole.last)
        return first, min(max(self.document.first_token(inner.end), first), whole.last)

    def _units(self, first: int, last: int, around: int) -> list[Unit]:
        units: list[Unit] = []
        tokens, tags = self.document.tokens, self.tags
        place = first
        last = min(last, first + 10 * LONGEST)
        while place < last:
            token = tokens[place]
            inside = -1
            if token.quotation != -1:
                inside = self._child(token.start, token.quotation, around)
            if inside != -1:
                after = self._past_quotation(place, last, inside)
                units.append(self._whole(place, after, inside))
            elif token.text in "([" and (after := self._closing(place, last)):
                units.append(self._whole(place, after, -1))
            else:
                after = place + 1
                tag = tags[place]
                kind = Kind.MARK if tag is Tag.MARK else Kind.WORD
                units.append(
                    Unit(token.start, token.end, token.lower, token.text, tag, kind, place)
                )
            place = after
        return units

    def _past_quotation(self, place: int, last: int, quotation: int) -> int:
        """The first token behind a quotation."""
        end = self.document.quotations[quotation].outer.end
        return min(self.document.first_token(end), last)

    def _whole(self, first: int, after: int, quotation: int) -> Unit:
        """Tokens that are one unit: a quotation, or where that is -1 a bracket."""
        if quotation == -1:
            start, end = self.document.tokens[first].start, self.document.tokens[after - 1].end
            kind = Kind.ASIDE
        else:
            outer = self.document.quotations[quotation].outer
            start, end, kind = outer.start, outer.end, Kind.QUOTE
        return Unit(start, end, "", self.document.text[start:end], Tag.NOUN, kind, first, quotation)

    def _child(self, offset: int, outermost: int, around: int) -> int:
        """The quotation around a place that is itself directly inside `around`."""
        if outermost == -1:
            return -1
        if around == -1:
            return outermost
        for child in self.children.get(around, ()):
            outer = self.document.quotations[child].outer
            if outer.start <= offset < outer.end:
                return child
        return -1

    def _closing(self, token: int, last: int) -> int:
        """The token after a bracket that holds no cue, 0 for none."""
        words = self.document.tokens
        for after in range(token + 1, min(token + _ASIDE, last)):
            if after in self.cued:
                return 0
            if words[after].text in ")]":
                return after + 1
        return 0


def _ends_sentence(units: list[Unit], place: int) -> bool:
    if place + 1 == len(units) or units[place].lower != ".":
        return True
    before = units[place - 1] if place else None
    if before and (before.lower in TITLES or len(before.text) == 1):
        return False
    following = units[place + 1]
    return following.kind is not Kind.WORD or not following.text[0].islower()
