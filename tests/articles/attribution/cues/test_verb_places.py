import pytest

from tests.articles.attribution.cue_cases import words_of


@pytest.mark.parametrize(
    "sentence",
    [
        "She may regret that remark.",
        "Nobody had ever proposed moving it.",
        "They met to learn whether he had admitted it.",
        "The bureau is required to certify the count.",
        "He felt vindicated.",
        "The runner showed “no fear”.",
    ],
)
def test_what_is_not_said_yet_or_not_surely_is_no_cue(sentence: str) -> None:
    assert words_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        # Forms that may be nouns, told by the subject they agree with and by what follows.
        ("Even in winter, the paper shows, they fed at dusk.", "shows"),
        ("The seal was broken, sources close to both clubs claim.", "claim"),
        ("A clerk, Ida Moe, claims in a writ that she was pushed.", "claims"),
    ],
)
def test_a_verb_that_looks_like_a_noun_reports(sentence: str, cue: str) -> None:
    assert words_of(sentence) == [cue]
