"""Words that stand for the same thing are compared by one root."""

import pytest

from articles.attribution.judgement.keywords import root_of


@pytest.mark.parametrize(
    "family",
    [
        ("plan", "plans", "planned", "planning"),
        ("hide", "hides", "hid", "hidden", "hiding"),
        ("close", "closed", "closes", "closing"),
        ("dump", "dumped", "dumping"),
        ("box", "boxes"),
        ("glass", "glasses"),
    ],
)
def test_a_family_has_one_root(family: tuple[str, ...]) -> None:
    assert len({root_of(word) for word in family}) == 1


@pytest.mark.parametrize("word", ["the", "said", "never", "of", "claim", "—"])
def test_words_of_no_weight_have_none(word: str) -> None:
    assert root_of(word) == ""


def test_a_number_stands_for_itself() -> None:
    assert root_of("1,200") == "1,200"
