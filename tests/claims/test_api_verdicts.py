"""ratings/, assessments/ and the root of the API."""

import pytest
from django.contrib.auth.models import User
from pytest_django import DjangoAssertNumQueries

from claims.choices import DEFAULT_SCALE
from claims.models import Assessment, Rating
from tests.factories import (
    AssessmentFactory,
    ClaimFactory,
    EvidenceFactory,
    RatingFactory,
    UserFactory,
)
from tests.http import V1, client_of, codes, ids

pytestmark = pytest.mark.django_db

RATINGS = f"{V1}ratings/"
ASSESSMENTS = f"{V1}assessments/"


def test_the_scale_is_listed_in_its_order(reporter: User) -> None:
    rows = client_of(reporter).get(RATINGS).json()["results"]

    assert [(row["slug"], row["label"], row["number"]) for row in rows] == DEFAULT_SCALE
    assert list(rows[0]) == ["id", "slug", "label", "number", "position"]


def test_administrators_change_the_scale(administrator: User) -> None:
    api = client_of(administrator)

    made = api.post(RATINGS, {"slug": "satire", "label": "Satire", "position": 20})
    assert made.status_code == 201, made.json()
    address = made["Location"]
    assert api.patch(address, {"label": "Joke", "number": 3}).json()["label"] == "Joke"
    assert codes(api.patch(address, {"number": 6})) != {}
    assert codes(api.post(RATINGS, {"slug": "satire", "label": "Again"})).keys() == {"slug"}
    assert codes(api.post(RATINGS, {"slug": "not a slug", "label": "x"})) == {"slug": "invalid"}
    assert api.delete(address).status_code == 204
    assert not Rating.objects.filter(slug="satire").exists()


def test_a_rating_that_was_given_stays(administrator: User) -> None:
    ClaimFactory(decided=True)
    rating = RatingFactory(slug="false")

    answer = client_of(administrator).delete(f"{RATINGS}{rating.pk}/")

    assert answer.status_code == 409
    assert codes(answer) == {"": "in_use"}


def test_others_read_the_scale_alone(editor: User) -> None:
    rating = RatingFactory(slug="false")
    body = {"slug": "satire", "label": "Satire"}

    for user, read, write in ((editor, 200, 403), (UserFactory(), 403, 403), (None, 401, 401)):
        api = client_of(user)
        assert api.get(RATINGS).status_code == read
        assert api.post(RATINGS, body).status_code == write
        assert api.patch(f"{RATINGS}{rating.pk}/", body).status_code == write
        assert api.delete(f"{RATINGS}{rating.pk}/").status_code == write


def test_assessments_are_found_by_what_became_of_them(reporter: User, checker: User) -> None:
    approved = AssessmentFactory(approved=True, proposed_by=checker)
    evidence = EvidenceFactory()
    waiting = AssessmentFactory(
        claim=evidence.claim, verdict__slug="true", evidence_ids=[evidence.pk]
    )
    assert approved.decided_by
    api = client_of(reporter)

    for name, value, wanted in (
        ("claim", approved.claim_id, approved),
        ("outcome", "approved", approved),
        ("undecided", "true", waiting),
        ("undecided", "false", approved),
        ("verdict", "true", waiting),
        ("proposed_by", "checker", approved),
        ("decided_by", approved.decided_by.username, approved),
    ):
        assert ids(api.get(ASSESSMENTS, {name: str(value)})) == [str(wanted.pk)], name
    shape = api.get(f"{ASSESSMENTS}{waiting.pk}/").json()
    assert shape["evidence"] == [str(evidence.pk)]
    assert shape["claim"]["wording"] == waiting.claim.wording
    assert (shape["outcome"], shape["decided_by"], shape["decided_at"]) == (None, None, None)


@pytest.mark.parametrize("rows", [1, 5])
def test_a_page_of_assessments_takes_three_queries(
    reporter: User, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(rows):
        AssessmentFactory(approved=True)
    api = client_of(reporter)

    # However many are on it:
    # * the reporter's permissions: their own, and those of their groups
    # * the assessments, joined to claim, verdict and people
    with django_assert_num_queries(3):
        answer = api.get(ASSESSMENTS)

    assert len(ids(answer)) == rows


def test_assessments_are_made_and_decided_by_moves_alone(editor: User) -> None:
    assessment, api = AssessmentFactory(), client_of(editor)
    address = f"{ASSESSMENTS}{assessment.pk}/"

    assert api.post(ASSESSMENTS, {}).status_code == 405
    assert api.patch(address, {"outcome": "approved"}).status_code == 405
    assert api.delete(address).status_code == 405
    assert Assessment.objects.get().outcome is None


def test_the_root_names_every_resource() -> None:
    addresses = client_of().get(V1).json()

    assert list(addresses) == [
        *("articles", "assessments", "claims", "denials", "evidence"),
        *("outlets", "ratings", "sources", "stances", "statements"),
    ]
    assert addresses["claims"] == f"http://testserver{V1}claims/"
    for address in addresses.values():
        assert client_of().get(address).status_code in {200, 401}
