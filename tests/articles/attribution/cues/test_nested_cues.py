import pytest

from tests.articles.attribution.cue_cases import words_of
from tests.articles.attribution.reports import reports_in


def test_hearsay_in_a_quotation_is_a_statement_of_its_own() -> None:
    assert reports_in("“She told me the gate was shut and I went home,” the porter said.") == [
        ("the porter", "She told me the gate was shut and I went home"),
        ("She", "the gate was shut and I went home"),
    ]


@pytest.mark.parametrize(
    "quotation",
    [
        "I told them the gate was shut",
        "They said sorry and went home",
        "They never said the gate was shut",
        "They will say the gate was shut",
    ],
)
def test_what_a_speaker_says_of_himself_is_no_hearsay(quotation: str) -> None:
    assert words_of(f"“{quotation},” the porter added.") == ["added"]
