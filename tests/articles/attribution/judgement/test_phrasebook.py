"""Set phrases found in a line of words."""

import pytest

from articles.attribution.judgement.phrasebook import Phrasebook

PHRASES = """
no comment/comments
i/we ?really made it up
it BE * too early
^ good morning
otherwise $
far_from the truth
"""
BOOK = Phrasebook(PHRASES, {"BE": "is was"})


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ("he had no comments today", 4),
        ("i made it up", 4),
        ("we really made it up", 5),
        ("it was by all accounts too early", 7),
        ("good morning all", 2),
        ("she says otherwise", 3),
        ("that is far from the truth", 6),
    ],
)
def test_a_phrase_is_found_with_the_place_behind_it(line: str, end: int) -> None:
    assert BOOK.find(line.split()) == end


@pytest.mark.parametrize(
    "line",
    [
        "no commentary",
        "they made it up",
        "we very really made it up",
        "it was one two three four five too early",
        "a good morning",
        "otherwise she says",
        "",
    ],
)
def test_anything_else_is_not(line: str) -> None:
    assert line.split() not in BOOK
