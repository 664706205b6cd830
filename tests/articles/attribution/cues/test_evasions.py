import pytest

from articles.attribution.records import Act
from tests.articles.attribution.cue_cases import only, words_of
from tests.articles.attribution.reports import reports_in


@pytest.mark.parametrize(
    ("sentence", "source", "asked"),
    [
        ("Asked who had paid, the agent lit a pipe.", "the agent", "who had paid"),
        ("Pressed on the dates, Ms Falk closed her folder.", "Ms Falk", "on the dates"),
        ("When asked about the syringe, he left.", "he", "about the syringe"),
        ("The agent lit a pipe when asked who had paid.", "The agent", "who had paid"),
    ],
)
def test_what_is_done_instead_of_answering_refuses(sentence: str, source: str, asked: str) -> None:
    assert only(sentence).act is Act.REFUSE
    assert reports_in(sentence) == [(source, asked)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Asked for help, the army sent two trucks.",
        "Asked whether it was true, she nodded.",
    ],
)
def test_help_and_nods_are_no_refusal(sentence: str) -> None:
    assert words_of(sentence) == []


def test_an_answer_is_no_evasion() -> None:
    assert words_of("Asked about the fee, the agent said it was small.") == ["said"]
