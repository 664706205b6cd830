"""Reporting clauses before, behind and in the midst of what they report."""

import pytest

from tests.articles.attribution.reports import reports_in

SIDES = [
    ("The tin was empty, or so the Crown contends.", "the Crown", "The tin was empty"),
    ("The pump, warns the engineer, will burst.", "the engineer", "The pump … will burst"),
    ("The pies would be, she sneered, off the menu.", "she", "The pies would be … off the menu"),
    ("In it, he submitted, were two maps.", "he", "In it … were two maps"),
    ("Heat will be back by dusk, GridCo promises.", "GridCo", "Heat will be back by dusk"),
    ("The pumps, which are new, may leak, cautions Kofi Orr.", "Kofi Orr",
     "The pumps, which are new, may leak"),
    ("There was, insists Dr Moe, no leak.", "Dr Moe", "There was … no leak"),
    ("Nonsense, scoffed the brigade.", "the brigade", "Nonsense"),
    ("Poison, the fishermen reply.", "the fishermen", "Poison"),
    ("The floor, he added with a grin, was wet.", "he", "The floor … was wet"),
    ("There had been a tent, she countered, but no band.", "she",
     "There had been a tent … but no band"),
    ("The price was “fair”, Ms Orr says, and the terms “generous”.", "Ms Orr",
     "The price was “fair … and the terms “generous"),
    ("The deer came on Mondays, she alleges, and left in pies.", "she",
     "The deer came on Mondays … and left in pies"),
    ("The engine, say those who serviced it, was sound.", "those who serviced it",
     "The engine … was sound"),
    ("The fog came down if the pilot is to be believed.", "the pilot", "The fog came down"),
    ("If the log is anything to go by, she sank at noon.", "the log", "she sank at noon"),
    ("Of the price the broker, Ida Moe, would breathe not a word.", "the broker, Ida Moe",
     "the price"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "source", "said"), SIDES)
def test_what_is_said_stands_on_both_sides_of_who_says_it(
    sentence: str, source: str, said: str
) -> None:
    assert reports_in(sentence) == [(source, said)]


def test_what_only_begins_before_a_reporting_clause_is_no_part_of_it() -> None:
    sentence = "They met in a hall in which, she pointed out, rain fell."
    assert reports_in(sentence) == [("she", "rain fell")]


def test_a_qualification_is_its_own() -> None:
    assert reports_in("He conceded it had sailed, though not, he maintained, with arms.") == [
        ("He", "it had sailed"),
        ("he", "not … with arms"),
    ]
