import pytest

from tests.articles.attribution.reports import reports_in


@pytest.mark.parametrize(
    ("sentence", "source", "said"),
    [
        (
            "That reading was dismissed out of hand by the general's office.",
            "the general's office",
            "That reading",
        ),
        (
            "It was a spike, a tally queried by the yacht insurers' guild.",
            "the yacht insurers' guild",
            "a tally",
        ),
    ],
)
def test_a_passive_has_its_agent(sentence: str, source: str, said: str) -> None:
    assert reports_in(sentence) == [(source, said)]


def test_who_sees_a_paper_says_nothing() -> None:
    assert reports_in("A copy of the letter has been seen by the weekly.") == []
