"""What earlier rules got wrong, each with sentences that show it.

The faults are those known of a first draft, a single module of patterns: nouns and participles
taken for verbs of saying, relative objects, infinitives, attributions inside attributions,
quotations that are never closed, a medium from too far away, and time that grows with the square.
"""

import time

import pytest

from articles.attribution import Suggestion, suggest
from articles.attribution.words import Medium, Stance, Type


def attributed(text: str) -> list[Suggestion]:
    return [one for one in suggest(text) if one.type is not Type.OWN_VOICE]


def told(text: str) -> list[tuple[str | None, str, str]]:
    """Who, what, with which stance, of what is attributed in a text."""
    return [
        (
            text[slice(*one.source)] if one.source else None,
            " … ".join(text[start:end] for start, end in one.content),
            one.stance.value,
        )
        for one in attributed(text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The court ruling came into force on Monday.",
        "The report runs to 400 pages.",
        "Rescue teams reached the reported crash site at noon.",
        "The stated aim of the treaty is peace.",
        "His claims were paid by the insurer within a week.",
        "The village is known as the Bend.",
        "A disputed border runs along the river.",
    ],
)
def test_nouns_and_participles_of_saying_report_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "The company poisoned the well, which its lawyers deny.",
            "its lawyers",
            "The company poisoned the well",
        ),
        (
            "He is charged with stealing a tractor, an accusation he rejects.",
            "he",
            "an accusation",
        ),
    ],
)
def test_what_a_relative_clause_denies_stands_before_it(
    text: str, source: str, content: str
) -> None:
    denials = [row for row in told(text) if row[2] == Stance.DENIES]

    assert [who for who, _what, _stance in denials] == [source]
    assert content in denials[0][1]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The minister sought to refute the allegation of fraud.", "the allegation of fraud"),
        ("The club was quick to deny any contact with the player.", "any contact with the player"),
    ],
)
def test_an_infinitive_denies_as_its_verb_does(text: str, content: str) -> None:
    [(_source, said, stance)] = told(text)

    assert (said, stance) == (content, "denies")


def test_an_attribution_inside_another_is_two() -> None:
    text = "Marta Reyes said the mayor told her that the bridge was closed."

    assert told(text) == [
        ("Marta Reyes", "the mayor told her that the bridge was closed", "asserts"),
        ("the mayor", "the bridge was closed", "asserts"),
    ]


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph() -> None:
    text = "“The road is closed, and it stays closed, said Ana Ruiz.\n\nSchools opened on Monday."

    [(source, content, _stance)] = told(text)

    assert source == "Ana Ruiz"
    assert content == "The road is closed, and it stays closed"


def test_the_medium_is_not_taken_from_another_paragraph() -> None:
    text = (
        "A tweet by the club went around the world on Sunday.\n\n"
        "The bridge is safe, the engineer Omar Sayed said."
    )

    [statement] = [one for one in attributed(text) if one.resolved == "Omar Sayed"]

    assert statement.medium is Medium.UNKNOWN


def test_time_grows_with_the_text_and_not_with_its_square() -> None:
    def seconds(marks: int) -> float:
        began = time.process_time()
        suggest("“" * marks)
        return time.process_time() - began

    suggest("“")
    few, many = seconds(6_000), seconds(60_000)

    # Ten times as long; a hundred times would be the square.
    assert many < 30 * max(few, 0.01)
