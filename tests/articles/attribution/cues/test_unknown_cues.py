import pytest

from tests.articles.attribution.cue_cases import only, words_of


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("“We are done here,” Otieno mizzled.", "mizzled"),
        ("“We are done here,” mizzled the mayor.", "mizzled"),
        ("“We are done here,” the mayor, Ana Otieno, mizzled.", "mizzled"),
        ("The mayor mizzled: “We are done here.”", "mizzled"),
        ("“We are done here!” the mayor cheerfully mizzled.", "mizzled"),
    ],
)
def test_a_verb_nobody_knows_reports_the_quotation_beside_it(sentence: str, words: str) -> None:
    assert words_of(sentence) == [words]
    assert only(sentence).rule == "beside-quotation"


@pytest.mark.parametrize(
    "sentence",
    [
        "“We are done here,” the mayor mizzled, said an aide.",
        "The film “Dawn of the Lake” followed.",
        "He smiled and left.",
    ],
)
def test_a_known_verb_goes_first_and_a_title_is_no_speech(sentence: str) -> None:
    assert "beside-quotation" not in {only(sentence).rule if words_of(sentence) else "none"}
