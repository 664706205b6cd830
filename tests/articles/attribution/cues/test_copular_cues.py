import pytest

from tests.articles.attribution.cue_cases import words_of
from tests.articles.attribution.reports import reports_in


@pytest.mark.parametrize(
    ("sentence", "cue", "source", "said"),
    [
        ("“Ask my wife” was as far as he would go.", "would go", "he", "Ask my wife"),
        ("“No,” was all the pilot had to say.", "had to say", "the pilot", "No"),
        ("“Rubbish” is how Ms Orr rated the film.", "rated", "Ms Orr", "Rubbish"),
        ("“A mess” was the way the vet put it.", "put", "the vet", "A mess"),
    ],
)
def test_a_form_of_be_gives_a_quotation_to_somebody(
    sentence: str, cue: str, source: str, said: str
) -> None:
    assert words_of(sentence) == [cue]
    assert reports_in(sentence) == [(source, said)]


def test_a_quotation_that_is_something_is_nobodys() -> None:
    assert words_of("“Rubbish” is a word of the north.") == []
