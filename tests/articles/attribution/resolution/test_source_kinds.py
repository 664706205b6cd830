"""A source is a person, a body, a paper, or one that is not named."""

import pytest

from articles.attribution.resolution.resolving import resolve
from articles.choices import SourceKind
from tests.articles.attribution.speaking import speaking


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("Ada Holm", "person"),
        ("the labour minister", "person"),
        ("Police", "official_body"),
        ("The Audit Commission", "official_body"),
        ("the interior ministry", "official_body"),
        ("Grainhouse Ltd", "organisation"),
        ("The teachers’ union", "organisation"),
        ("Holm Hospital", "organisation"),
        ("The armed group Dawn Front", "armed_group"),
        ("The Daily Courier", "outlet"),
        ("@lakewatch", "social_account"),
        ("An internal memo", "document"),
        ("Census data", "dataset"),
        ("a witness", "eyewitness"),
        ("Residents", "eyewitness"),
        ("Three people familiar with the talks", "anonymous"),
        ("an embassy official", "anonymous"),
    ],
)
def test_a_source_is_of_a_kind(source: str, kind: str) -> None:
    document, found = speaking(f"[{source}] said so.")

    resolve(document, found)

    assert found[0].source_kind == kind
    assert kind in SourceKind.values
