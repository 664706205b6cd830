"""What changed from one text to another: which words, and where they stand in both. Pure.

Compared line by line first and inside changed lines word by word, in bounded time: stretches
with too much in them are answered as replaced by one another.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import Literal

from rapidfuzz.distance import Indel

from articles.spans import Span

Op = Literal["equal", "insert", "delete", "replace"]

#: Words are runs without white space; Chinese and Japanese, which have none, go by the letter.
_LETTERS = "\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"\s+|[{_LETTERS}]|[^\s{_LETTERS}]+")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
#: Above this product of their numbers two lists of words are not compared: the table of the
#: comparison takes a bit for each pair, here 25 MB.
COMPARED = 200_000_000
#: Unchanged lines shown around a change in the unified form, as diff(1) does.
AROUND = 3


@dataclass(frozen=True)
class Change:
    """What became of a stretch of the old text. The span of what is not there is empty."""

    op: Op
    old: Span
    new: Span


def word_changes(old: str, new: str) -> list[Change]:
    """Return the stretches of both texts in order; together they are the texts. In code points."""
    changes: list[Change] = []
    for change in _compared(old, new, _LINE):
        if change.op != "replace":
            changes.append(change)
            continue
        inside = _compared(
            old[change.old.start : change.old.end], new[change.new.start : change.new.end], _WORD
        )
        changes += [
            Change(each.op, _moved(each.old, change.old), _moved(each.new, change.new))
            for each in inside
        ]
    return _joined(changes)


def aligned(before: Sequence[str], after: Sequence[str]) -> list[Change]:
    """Compare two lists, as word by word two texts; spans count their items."""
    head = _shared(before, after)
    tail = _shared(before[head:][::-1], after[head:][::-1])
    middle = before[head : len(before) - tail], after[head : len(after) - tail]
    changes = [Change("equal", Span(0, head), Span(0, head))]
    changes += [
        Change(change.op, _moved(change.old, Span(head, 0)), _moved(change.new, Span(head, 0)))
        for change in _compared_middle(*middle)
    ]
    changes.append(
        Change(
            "equal",
            Span(len(before) - tail, len(before)),
            Span(len(after) - tail, len(after)),
        )
    )
    return _joined(changes)


def unified(old: str, new: str) -> str:
    """Return the changed lines with three around them, as `diff -u`; empty if none changed."""
    before, after = _LINE.findall(old), _LINE.findall(new)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for hunk in _hunks(aligned(before, after))
        for line in _written(hunk, before, after)
    )


def _compared(old: str, new: str, pattern: re.Pattern[str]) -> Iterator[Change]:
    before, after = pattern.findall(old), pattern.findall(new)
    old_at = list(accumulate(map(len, before), initial=0))
    new_at = list(accumulate(map(len, after), initial=0))
    for change in aligned(before, after):
        yield Change(
            change.op,
            Span(old_at[change.old.start], old_at[change.old.end]),
            Span(new_at[change.new.start], new_at[change.new.end]),
        )


def _compared_middle(before: Sequence[str], after: Sequence[str]) -> list[Change]:
    if not before or not after or len(before) * len(after) > COMPARED:
        return [Change("replace", Span(0, len(before)), Span(0, len(after)))]
    # Numbers, because the library would compare words by their hashes.
    numbers = {word: number for number, word in enumerate(dict.fromkeys([*before, *after]))}
    ops = Indel.opcodes([numbers[word] for word in before], [numbers[word] for word in after])
    return [
        Change(
            "equal" if op.tag == "equal" else "replace",
            Span(op.src_start, op.src_end),
            Span(op.dest_start, op.dest_end),
        )
        for op in ops
    ]


def _joined(changes: list[Change]) -> list[Change]:
    """Join neighbours that are both unchanged or both changed, and name the changed ones."""
    joined = []
    there = [c for c in changes if c.old.start < c.old.end or c.new.start < c.new.end]
    for equal, run in groupby(there, key=lambda change: change.op == "equal"):
        first, *rest = run
        last = rest[-1] if rest else first
        old = Span(first.old.start, last.old.end)
        new = Span(first.new.start, last.new.end)
        joined.append(Change("equal" if equal else _op(old, new), old, new))
    return joined


def _op(old: Span, new: Span) -> Op:
    if old.start == old.end:
        return "insert"
    return "delete" if new.start == new.end else "replace"


def _shared(before: Sequence[str], after: Sequence[str]) -> int:
    """Count the first items that both begin with."""
    count = 0
    for ours, theirs in zip(before, after, strict=False):
        if ours != theirs:
            break
        count += 1
    return count


def _moved(span: Span, by: Span) -> Span:
    return Span(span.start + by.start, span.end + by.start)


def _hunks(changes: list[Change]) -> Iterator[list[Change]]:
    """Group changes of lines that stand close together, each group with its surroundings."""
    hunk: list[Change] = []
    for place, change in enumerate(changes):
        if change.op != "equal":
            hunk.append(change)
            continue
        length = change.old.end - change.old.start
        is_last = place == len(changes) - 1
        if hunk and (is_last or length > 2 * AROUND):
            yield [*hunk, _part(change, 0, AROUND)]
            hunk = []
        if not is_last:
            hunk.append(change if hunk else _part(change, length - AROUND, length))
    if hunk:
        yield hunk


def _part(change: Change, start: int, end: int) -> Change:
    """Return the lines from `start` to `end` of an unchanged stretch."""
    length = change.old.end - change.old.start
    start, end = max(start, 0), min(end, length)
    return Change(
        change.op,
        Span(change.old.start + start, change.old.start + end),
        Span(change.new.start + start, change.new.start + end),
    )


def _written(hunk: list[Change], before: list[str], after: list[str]) -> Iterator[str]:
    old = Span(hunk[0].old.start, hunk[-1].old.end)
    new = Span(hunk[0].new.start, hunk[-1].new.end)
    yield f"@@ -{_range(old)} +{_range(new)} @@\n"
    for change in hunk:
        if change.op == "equal":
            yield from (f" {line}" for line in before[change.old.start : change.old.end])
        else:
            yield from (f"-{line}" for line in before[change.old.start : change.old.end])
            yield from (f"+{line}" for line in after[change.new.start : change.new.end])


def _range(span: Span) -> str:
    """Write lines as diff(1) does: from 1, or the line before where there are none."""
    length = span.end - span.start
    return f"{span.start + 1},{length}" if length else f"{span.start},0"
