"""What changed between two texts, in words and in lines."""

from difflib import unified_diff
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.changes import unified, word_changes


def told(old: str, new: str) -> list[tuple[str, str, str]]:
    return [
        (change.op, old[change.old.start : change.old.end], new[change.new.start : change.new.end])
        for change in word_changes(old, new)
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", []),
        ("same", "same", [("equal", "same", "same")]),
        ("", "new", [("insert", "", "new")]),
        ("old", "", [("delete", "old", "")]),
        (
            "Three rockets hit.\nNobody was hurt.",
            "Four rockets hit.\nNobody was hurt.",
            [
                ("replace", "Three", "Four"),
                ("equal", " rockets hit.\nNobody was hurt.", " rockets hit.\nNobody was hurt."),
            ],
        ),
        (
            "First.\nSecond.\nThird.",
            "First.\nThird.",
            [
                ("equal", "First.\n", "First.\n"),
                ("delete", "Second.\n", ""),
                ("equal", "Third.", "Third."),
            ],
        ),
        (
            "ثلاثة صواريخ",
            "أربعة صواريخ",
            [("replace", "ثلاثة", "أربعة"), ("equal", " صواريخ", " صواريخ")],
        ),
        ("三发火箭", "四发火箭", [("replace", "三", "四"), ("equal", "发火箭", "发火箭")]),
        ("🚀 hit", "💥 hit", [("replace", "🚀", "💥"), ("equal", " hit", " hit")]),
    ],
)
def test_words_that_changed_are_told_apart(
    old: str, new: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(old, new) == expected


some_text = st.text(alphabet="ab \n火", max_size=60)


@given(some_text, some_text)
def test_the_stretches_make_up_both_texts(old: str, new: str) -> None:
    changes = told(old, new)

    assert "".join(before for _op, before, _after in changes) == old
    assert "".join(after for _op, _before, after in changes) == new
    assert all(before == after for op, before, after in changes if op == "equal")
    # No two neighbours are both changed, or both unchanged.
    kinds = [op == "equal" for op, _before, _after in changes]
    assert all(ours != theirs for ours, theirs in pairwise(kinds))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("".join(f"{n}\n" for n in range(30)), "".join(f"{n}\n" for n in range(30) if n != 15)),
        ("a\n", "a\nb\n"),
        ("", "a\n"),
        ("a\nb\nc\nd\ne\nf\ng\nh\n", "A\nb\nc\nd\ne\nf\ng\nH\n"),
        ("a\nb\nc\nd\ne\nf\ng\nh\ni\n", "A\nb\nc\nd\ne\nf\ng\nh\nI\n"),
    ],
)
def test_the_unified_form_is_that_of_diff(old: str, new: str) -> None:
    expected = list(unified_diff(old.splitlines(True), new.splitlines(True)))[2:]

    assert [line.replace(",1 ", " ") for line in unified(old, new).splitlines(True)] == expected


def test_a_last_line_without_its_end_is_said_to_have_none() -> None:
    assert unified("a", "b") == (
        "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"
    )


def test_what_is_too_much_to_compare_counts_as_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = "the a b c end", "the b c d end"
    assert ("equal", "b c", "b c") in told(old, new)

    monkeypatch.setattr("articles.changes.COMPARED", 4)

    assert told(old, new) == [
        ("equal", "the ", "the "),
        ("replace", "a b c", "b c d"),
        ("equal", " end", " end"),
    ]


@pytest.mark.parametrize("unit", ["a ", "a\n", "\n", "word "])
def test_texts_of_a_million_characters_are_compared(unit: str) -> None:
    old = unit * (1_000_000 // len(unit))
    new = f"x{old[::-1][:-1]}y"

    # An algorithm that compares each with each would not come back.
    assert word_changes(old, new)
    assert unified(old, new)
