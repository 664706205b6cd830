"""stances/ and denials/ over HTTP."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from claims.models import Event, Stance
from tests.factories import (
    ArticleFactory,
    ClaimFactory,
    OutletFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
    UserFactory,
)
from tests.http import V1, client_of, codes, ids

pytestmark = pytest.mark.django_db

STANCES = f"{V1}stances/"
DENIALS = f"{V1}denials/"


@pytest.fixture
def api(reporter: User) -> APIClient:
    return client_of(reporter)


def address(stance: Stance) -> str:
    return f"{STANCES}{stance.pk}/"


def test_a_stance_is_set_changed_and_taken_away(api: APIClient, reporter: User) -> None:
    statement, claim = StatementFactory(), ClaimFactory()

    made = api.post(
        STANCES,
        {"statement": str(statement.pk), "claim": str(claim.pk), "stance": "asserts", "note": "?"},
    )

    assert made.status_code == 201, made.json()
    stance = Stance.objects.get()
    shape = made.json()
    assert list(shape) == ["id", "stance", "note", "statement", "claim"]
    assert (shape["stance"], shape["note"]) == ("asserts", "?")
    assert shape["statement"]["quote"] == statement.quote
    assert shape["claim"] == {"id": str(claim.pk), "wording": claim.wording}
    assert made["Location"] == f"http://testserver{address(stance)}"
    assert stance.set_by == reporter

    changed = api.patch(address(stance), {"stance": "partly_denies"})
    assert changed.json() == shape | {"stance": "partly_denies"}
    claim.refresh_from_db()
    assert claim.evidence_state == "denied"
    assert api.get(address(stance)).json() == changed.json()

    assert api.delete(address(stance)).status_code == 204
    assert api.get(address(stance)).status_code == 404
    claim.refresh_from_db()
    assert claim.evidence_state == "unreported"
    kinds = list(Event.objects.order_by("id").values_list("kind", flat=True))
    assert kinds == ["stance_set", "stance_changed", "stance_removed"]


def test_a_stance_stays_with_its_statement_and_claim(api: APIClient) -> None:
    stance, other = StanceFactory(), StanceFactory()

    for field, row in (("statement", other.statement), ("claim", other.claim)):
        answer = api.patch(address(stance), {field: str(row.pk)})
        assert answer.status_code == 400
        assert codes(answer) == {field: "read_only"}


def test_one_statement_has_one_stance_on_a_claim(api: APIClient) -> None:
    stance = StanceFactory()

    answer = api.post(
        STANCES,
        {
            "statement": str(stance.statement_id),
            "claim": str(stance.claim_id),
            "stance": "denies",
        },
    )

    assert answer.status_code in (400, 409)
    assert "already has a stance" in answer.json()["detail"]
    assert Stance.objects.count() == 1


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({}, {"statement": "required", "claim": "required", "stance": "required"}),
        ({"statement": 7}, {"statement": "not_an_id"}),
        (
            {"claim": "0197e5a0-0000-7000-8000-000000000000"},
            {"claim": "does_not_exist"},
        ),
        ({"stance": "non_claim"}, {"stance": "invalid_choice"}),
        ({"article": "x"}, {"article": "unknown_field"}),
    ],
)
def test_what_is_wrong_is_named(
    api: APIClient, body: dict[str, Any], problem: dict[str, str]
) -> None:
    answer = api.post(STANCES, body)

    assert answer.status_code == 400
    assert codes(answer).items() >= problem.items()


def test_a_stale_stance_is_neither_changed_nor_deleted(api: APIClient) -> None:
    stance = StanceFactory()
    stale = {"If-Match": api.get(address(stance))["ETag"]}
    api.patch(address(stance), {"note": "Meanwhile."})

    assert api.patch(address(stance), {"note": "Mine."}, headers=stale).status_code == 412
    assert api.delete(address(stance), headers=stale).status_code == 412


def test_stances_are_found_by_what_they_are_about(api: APIClient) -> None:
    outlet, source, claim = OutletFactory(), SourceFactory(), ClaimFactory()
    article = ArticleFactory(outlet=outlet)
    statement = StatementFactory(article=article, source=source)
    wanted = StanceFactory(claim=claim, statement=statement, stance="denies")
    StanceFactory()

    for name, value in (
        ("claim", claim.pk),
        ("statement", statement.pk),
        ("article", article.pk),
        ("source", source.pk),
        ("outlet", outlet.pk),
        ("stance", "denies"),
    ):
        for resource in (STANCES, DENIALS):
            assert ids(api.get(resource, {name: str(value)})) == [str(wanted.pk)], name


def test_denials_are_the_stances_that_deny(api: APIClient) -> None:
    rows = {
        stance: StanceFactory(stance=stance)
        for stance in (
            *("asserts", "denies", "partly_denies"),
            *("questions", "declines_to_comment", "retracts"),
        )
    }

    answer = api.get(DENIALS)

    assert ids(answer) == [str(rows["partly_denies"].pk), str(rows["denies"].pk)]
    [row] = api.get(STANCES, {"stance": "denies"}).json()["results"]
    assert answer.json()["results"][1] == row
    assert row["claim"]["wording"] == rows["denies"].claim.wording
    assert codes(api.get(DENIALS, {"stance": "asserts"})) == {"stance": "invalid_choice"}
    assert len(ids(api.get(DENIALS, {"stance": ["denies", "partly_denies"]}))) == 2


@pytest.mark.parametrize("resource", [STANCES, DENIALS])
@pytest.mark.parametrize("rows", [1, 5])
def test_a_page_of_stances_takes_three_queries(
    reporter: User, resource: str, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(rows):
        StanceFactory(stance="denies")
    api = client_of(reporter)

    # However many stances are on it:
    # * the reporter's permissions: their own, and those of their groups
    # * the stances, joined to claim, statement, source, revision, article and outlet
    with django_assert_num_queries(3):
        answer = api.get(resource)

    assert len(ids(answer)) == rows


def test_only_the_desk_reads_and_sets_stances() -> None:
    stance = StanceFactory(stance="denies")

    for user, status in ((None, 401), (UserFactory(), 403)):
        api = client_of(user)
        for answer in (
            api.get(STANCES),
            api.get(DENIALS),
            api.get(address(stance)),
            api.post(STANCES, {}),
            api.patch(address(stance), {"note": "x"}),
            api.delete(address(stance)),
        ):
            assert answer.status_code == status


def test_a_confidential_source_is_masked_in_denials(reporter: User, editor: User) -> None:
    source = SourceFactory(name="Deep Throat", confidential=True, entered_by=editor)
    StanceFactory(stance="denies", statement__source=source)

    answer = client_of(reporter).get(DENIALS)

    assert answer.json()["results"][0]["statement"]["source"]["name"] == "confidential source"
    assert "Throat" not in answer.content.decode()
