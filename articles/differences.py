"""Two texts beside each other, as a page shows what `articles.changes` finds. Pure."""

from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import Literal

from articles.changes import aligned, word_changes

#: Unchanged lines shown before and after a change; the rest of a long run is counted only.
AROUND = 2
#: Changed lines in a row that are compared word by word; of more, each is shown as replaced.
COMPARED = 5_000

Kind = Literal["same", "added", "removed"]


@dataclass(frozen=True)
class Piece:
    """A stretch of a line that is in both texts, in the new one only or in the old one only."""

    kind: Kind
    text: str


@dataclass(frozen=True)
class Line:
    """One line of the comparison; one without pieces stands for `skipped` unchanged lines."""

    pieces: tuple[Piece, ...]
    skipped: int = 0

    @property
    def changed(self) -> bool:
        return any(piece.kind != "same" for piece in self.pieces)


def differences(old: str, new: str) -> list[Line]:
    """Compare two texts; the pieces that are not "added" make up the old one, and so on."""
    before, after = _lines(old), _lines(new)
    lines: list[Line] = []
    for change in aligned(before, after):
        gone = before[change.old.start : change.old.end]
        if change.op == "equal":
            last = change.old.end == len(before) and change.new.end == len(after)
            lines += _unchanged(gone, first=not lines, last=last)
        else:
            come = after[change.new.start : change.new.end]
            compare = _inside if max(len(gone), len(come)) <= COMPARED else _replaced
            lines += [Line(compare(*pair)) for pair in zip_longest(gone, come, fillvalue="")]
    return lines


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _unchanged(lines: list[str], *, first: bool, last: bool) -> list[Line]:
    """Show what stands next to a change, and count what lies between."""
    head, tail = (0 if first else AROUND), (0 if last else AROUND)
    skipped = len(lines) - head - tail
    if skipped <= 1:
        return [Line((Piece("same", line),)) for line in lines]
    shown = chain(lines[:head], lines[len(lines) - tail :])
    kept = [Line((Piece("same", line),)) for line in shown]
    return [*kept[:head], Line((), skipped=skipped), *kept[head:]]


def _inside(old: str, new: str) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for change in word_changes(old, new):
        gone, come = old[change.old.start : change.old.end], new[change.new.start : change.new.end]
        if change.op == "equal":
            pieces.append(Piece("same", gone))
        else:
            pieces += _replaced(gone, come)
    return tuple(pieces)


def _replaced(gone: str, come: str) -> tuple[Piece, ...]:
    pieces = (Piece("removed", gone), Piece("added", come))
    return tuple(piece for piece in pieces if piece.text)
