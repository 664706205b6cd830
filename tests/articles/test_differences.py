"""Comparing two texts: both can be read from the comparison, and it stays short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.differences import Line, differences


def written(lines: list[Line]) -> list[str]:
    signs = {"same": "{}", "added": "[+{}]", "removed": "[-{}]"}
    return [
        "".join(signs[piece.kind].format(piece.text) for piece in line.pieces)
        or f"({line.skipped} unchanged)"
        for line in lines
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Three rockets.", "Four rockets.", ["[-Three][+Four] rockets."]),
        ("One.\n\nTwo.", "One.\n\nTwo.\n\nThree.", ["One.", "Two.", "[+Three.]"]),
        ("One.\n\nTwo.", "Two.", ["[-One.]", "Two."]),
        (
            "1\n2\n3\n4\n5\n6\n7",
            "0\n1\n2\n3\n4\n5\n6\n7",
            ["[+0]", "1", "2", "(5 unchanged)"],
        ),
        ("<b>1</b>", "<b>2</b>", ["[-<b>1</b>][+<b>2</b>]"]),
        ("Same.", "Same.", ["Same."]),
    ],
)
def test_changes_are_shown_word_by_word(old: str, new: str, expected: list[str]) -> None:
    assert written(differences(old, new)) == expected


lines = st.lists(st.text(alphabet="ab c", min_size=1).filter(str.strip), max_size=4)


@given(lines, lines)
def test_both_texts_can_be_read_from_the_comparison(old: list[str], new: list[str]) -> None:
    compared = differences("\n".join(old), "\n".join(new))
    if any(line.skipped for line in compared):
        return
    for given_lines, foreign in [(old, "added"), (new, "removed")]:
        pieces = (piece for line in compared for piece in line.pieces if piece.kind != foreign)
        assert "".join(piece.text for piece in pieces) == "".join(given_lines)


def test_texts_of_a_million_characters_are_compared() -> None:
    old = "a\n" * 500_000
    new = f"x\n{old[:-4]}y\n"

    # An algorithm that compares each with each would not come back.
    assert differences(old, new)[0].changed
