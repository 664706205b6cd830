"""How flatly a line says that something is not so."""

import pytest

from articles.attribution.judgement.negations import Force, force
from articles.attribution.judgement.wording import lines
from articles.attribution.layout.reading import read
from articles.spans import Span


def how_flatly(said: str, reported: bool = False) -> Force:
    return max(force(line, reported) for line in lines(read(said), [Span(0, len(said))]))


@pytest.mark.parametrize(
    "said",
    [
        "I never opened that letter",
        "We have never sold a lame horse",
        "I have never so much as touched a violin",
        "Our goats have never left the hill",
        "None of the porters had ever seen a tip",
        "No such letter was posted",
        "We did not send it",
        "No cow of ours has crossed the river",
        "Nothing was amiss",
        "Not ours",
        "There has never been a snake in this hotel",
        "A merger is not on the cards",
        "Those are the inventions of a jealous man",
        "I would sooner eat my own hat",
        "We did nothing wrong",
        "We broke no rules",
        "No law was broken",
        "That man is lying",
    ],
)
def test_some_words_answer_whatever_was_said(said: str) -> None:
    assert how_flatly(said) is Force.FLAT


@pytest.mark.parametrize(
    "said",
    [
        "Nobody opened the gate",
        "There is no crack in the tower",
        "We have not raised the rent",
        "The rent is fixed and there are no plans to raise it",
        "Not a coin was missing",
        "The inspectors saw no rats",
    ],
)
def test_some_words_answer_where_a_thing_was_put_forward(said: str) -> None:
    assert how_flatly(said) is Force.FAIR


@pytest.mark.parametrize(
    "said",
    [
        "No injuries were reported",
        "Not one coin has been found",
        "There was no difference between the groups",
        "The cows had no shelter",
        "We have not counted the votes yet",
        "I did not know what to think",
        "Nobody minded the noise",
        "I have never felt so cold",
        "I never saw anything like it",
        "The train never stopped",
        "I will never sell it",
    ],
)
def test_other_negations_tell_a_fact_like_any_other(said: str) -> None:
    assert how_flatly(said) <= Force.WEAK


def test_what_is_not_negated_has_no_force() -> None:
    assert how_flatly("We opened the gate") is Force.NONE


def test_only_in_reported_speech_may_he_be_the_one_who_speaks() -> None:
    assert how_flatly("he had never met her", reported=True) is Force.FLAT
    assert how_flatly("He had never met her") is Force.FAIR
