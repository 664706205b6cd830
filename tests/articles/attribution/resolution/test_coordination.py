"""Two sources joined by "and" are told apart; one name with "and" in it is left whole."""

import pytest

from articles.attribution.layout.tokens import tokens
from articles.attribution.resolution.coordination import conjuncts


@pytest.mark.parametrize(
    ("phrase", "parts"),
    [
        ("residents and a local vet", ["residents", "a local vet"]),
        ("the harbour board and the town of Ash", ["the harbour board", "the town of Ash"]),
        ("Banco Sur and Lind Capital, the two largest lenders", ["Banco Sur", "Lind Capital"]),
        ("Anna Bell and Tom Reed", ["Anna Bell", "Tom Reed"]),
        (
            "Monitors from the Coast Union and the Bar Council",
            ["the Coast Union", "the Bar Council"],
        ),
        ("the mayor and his deputy", ["the mayor", "his deputy"]),
        ("teachers and parents", ["teachers", "parents"]),
    ],
)
def test_what_and_joins_is_two(phrase: str, parts: list[str]) -> None:
    assert _parts(phrase) == parts


@pytest.mark.parametrize(
    "phrase",
    [
        "the head of planning and transport",
        "the Ministry of Trade and Industry",
        "Lena Oy, co-founder and Chief Executive Officer",
        "Hadley Roads & Bridges",
        "director and co-founder Lena Oy",
        "the mayor",
    ],
)
def test_one_source_stays_one(phrase: str) -> None:
    words = tokens(phrase)

    assert conjuncts(words) == [(0, len(words))]


def _parts(phrase: str) -> list[str]:
    words = tokens(phrase)
    return [phrase[words[first].start : words[last - 1].end] for first, last in conjuncts(words)]
