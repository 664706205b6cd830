"""What changed between two texts, line by line and inside a line word by word. Pure."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain, zip_longest
from typing import Literal

#: Unchanged lines shown before and after a change; the rest of a long run is counted only.
AROUND = 2
#: Above this product of their numbers of words, two lines are shown as wholly replaced.
COMPARED = 1_000_000

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
    for tag, i, i_end, j, j_end in SequenceMatcher(None, before, after).get_opcodes():
        if tag == "equal":
            last = (i_end, j_end) == (len(before), len(after))
            lines += _unchanged(before[i:i_end], first=not lines, last=last)
        else:
            lines += [
                Line(_inside(removed, added))
                for removed, added in zip_longest(before[i:i_end], after[j:j_end], fillvalue="")
            ]
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
    before, after = re.findall(r"\s+|\S+", old), re.findall(r"\s+|\S+", new)
    if not before or not after or len(before) * len(after) > COMPARED:
        whole = (Piece("removed", old), Piece("added", new))
        return tuple(piece for piece in whole if piece.text)
    pieces: list[Piece] = []
    for tag, i, i_end, j, j_end in SequenceMatcher(None, before, after, False).get_opcodes():
        gone, come = "".join(before[i:i_end]), "".join(after[j:j_end])
        if tag == "equal":
            pieces.append(Piece("same", gone))
        else:
            pieces += [Piece("removed", gone)] if gone else []
            pieces += [Piece("added", come)] if come else []
    return tuple(pieces)
