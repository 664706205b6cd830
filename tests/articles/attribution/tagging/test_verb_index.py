import pytest

from articles.attribution.records import Act
from articles.attribution.tagging.verb_index import BASES, PASTS, REPORTING


def lemmas(form: str) -> list[str]:
    return [entry.lemma for entry in REPORTING[form]]


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("said", "say"),
        ("denies", "deny"),
        ("pointed", "point out"),
        ("walked", "walk back"),
        ("pours", "pour cold water on"),
        ("recanting", "recant"),
    ],
)
def test_a_reporting_verb_is_found_by_every_form(form: str, lemma: str) -> None:
    assert lemma in lemmas(form)


def test_the_longer_of_two_verbs_comes_first() -> None:
    found = lemmas("took")
    assert found.index("take issue with") < found.index("take back")


def test_a_denial_weighs_more_than_a_wish() -> None:
    [entry] = [entry for entry in REPORTING["challenged"] if entry.lemma == "challenge"]
    assert entry.senses[0].act is Act.DENY


def test_verbs_that_report_nothing_are_known_as_verbs() -> None:
    assert "erode" in BASES
    assert "flew" in PASTS
    assert "flew" not in REPORTING
