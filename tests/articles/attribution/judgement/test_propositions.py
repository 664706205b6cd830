"""What could be checked, as one positive sentence."""

import pytest

from articles.attribution.judgement.propositions import (
    Speaker,
    denied_as_a_sentence,
    said_as_a_sentence,
    told_of,
    turned_positive,
)

ADA = Speaker("Ada Brandt", frozenset({"she"}))
FIRM = Speaker("port authority", frozenset({"it"}))


@pytest.mark.parametrize(
    ("denied", "proposition"),
    [
        ("any role in the raid", "Ada Brandt had a role in the raid."),
        ("responsibility for the raid", "Ada Brandt was responsible for the raid."),
        ("having any links to the group", "Ada Brandt had some links to the group."),
        ("knowledge of the letter", "Ada Brandt knew of the letter."),
        ("being in breach of the terms", "Ada Brandt was in breach of the terms."),
        ("having met the buyer", "Ada Brandt had met the buyer."),
        ("paying anybody", "Ada Brandt paid somebody."),
        ("carrying a knife", "Ada Brandt carried a knife."),
        ("planning an attack", "Ada Brandt planned an attack."),
        ("bribery", "Ada Brandt committed bribery."),
        ("accusations of fraud", "Ada Brandt committed fraud."),
        ("any paper had leaked", "Some paper had leaked."),
        ("anyone was hurt", "Someone was hurt."),
        ("she had opened the gate", "Ada Brandt had opened the gate."),
        ("he had opened the gate", "He had opened the gate."),
        ("any pressure", "There was pressure."),
        ("talk of a rift", "There was a rift."),
        ("not guilty", "Ada Brandt is guilty."),
    ],
)
def test_a_denial_holds_a_positive_sentence(denied: str, proposition: str) -> None:
    assert denied_as_a_sentence(denied, ADA) == proposition


def test_a_noun_phrase_that_only_points_back_is_no_sentence() -> None:
    assert denied_as_a_sentence("the affair", ADA) == ""


def test_a_clause_without_a_known_verb_stays_as_it_is() -> None:
    denied = "the two ovens share a supplier"

    assert denied_as_a_sentence(denied, FIRM, clause=True) == "The two ovens share a supplier."


def test_a_description_takes_an_article() -> None:
    assert denied_as_a_sentence("taking bribes", FIRM) == "The port authority took bribes."


@pytest.mark.parametrize(
    ("said", "proposition"),
    [
        ("the gate was open", "The gate was open."),
        ("she saw the gate", "Ada Brandt saw the gate."),
        ("they saw the gate", "They saw the gate."),
        ("to have seen the gate", "Ada Brandt had seen the gate."),
        ("the gate was “wide open", "The gate was “wide open”."),
        ("it cost\n  40 crowns", "It cost 40 crowns."),
    ],
)
def test_what_is_said_becomes_a_sentence(said: str, proposition: str) -> None:
    assert said_as_a_sentence(said, ADA) == proposition


@pytest.mark.parametrize(
    ("said", "proposition"),
    [
        ("I kept it", "Ada Brandt kept it."),
        ("I’m the one who kept it", "Ada Brandt is the one who kept it."),
        ("I have kept it", "Ada Brandt has kept it."),
        ("My brother kept it", "Ada Brandt’s brother kept it."),
        ("We kept it", "We kept it."),
    ],
)
def test_the_first_person_is_the_speaker(said: str, proposition: str) -> None:
    assert said_as_a_sentence(said, ADA, direct=True) == proposition


@pytest.mark.parametrize(
    ("said", "proposition"),
    [
        ("nobody was hurt", "Somebody was hurt."),
        ("no frigate was there", "Some frigate was there."),
        ("the gate was not open", "The gate was open."),
        ("the gate wasn’t open", "The gate was open."),
        ("the gate has never been open", "The gate has been open."),
        ("it cannot fly", "It can fly."),
    ],
)
def test_a_negation_is_turned_positive(said: str, proposition: str) -> None:
    assert turned_positive(said, ADA) == proposition


def test_what_a_rumour_is_of_is_what_is_denied() -> None:
    assert told_of("Rumours of an emergency landing are false", ADA) == (
        "There was an emergency landing."
    )
    assert told_of("The gate was open", ADA) == ""


def test_a_passage_too_long_for_a_sentence_gives_none() -> None:
    assert said_as_a_sentence("the gate was open and " * 20, ADA) == ""
