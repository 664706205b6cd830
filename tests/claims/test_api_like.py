"""claims/like/ and sources/like/: what matches best while somebody is typing."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from tests.factories import ClaimFactory, RatingFactory, SourceFactory, UserFactory
from tests.http import V1, client_of, codes

pytestmark = pytest.mark.django_db

CLAIMS = f"{V1}claims/like/"
SOURCES = f"{V1}sources/like/"


@pytest.fixture
def api(reporter: User) -> APIClient:
    return client_of(reporter)


def found(api: APIClient, address: str, words: str, name: str) -> list[str]:
    answer = api.get(address, {"q": words})
    assert answer.status_code == 200, answer.content
    return [row[name] for row in answer.json()["results"]]


def test_any_word_matches_and_more_of_them_match_better(api: APIClient) -> None:
    for wording in ("A ferry sank.", "A ferry hit the harbour.", "Nobody was hurt."):
        ClaimFactory(wording=wording)

    wordings = found(api, CLAIMS, "ferry in the harbour", "wording")

    assert wordings == ["A ferry hit the harbour.", "A ferry sank."]


@pytest.mark.parametrize(
    "typed", ["roc", "Rocket", "rockets", "three rockets hit the harb", "ferry roc"]
)
def test_the_last_word_matches_as_far_as_it_is_typed(api: APIClient, typed: str) -> None:
    ClaimFactory(wording="Rockets hit the harbour.")

    assert found(api, CLAIMS, typed, "wording") == ["Rockets hit the harbour."]


def test_a_word_that_is_there_matches_better_than_one_that_begins_so(api: APIClient) -> None:
    for wording in ("Gate 5 was open.", "Gate 51 was open.", "Gate 52 was open."):
        ClaimFactory(wording=wording)

    assert found(api, CLAIMS, "5", "wording")[0] == "Gate 5 was open."


def test_words_match_in_whatever_language_the_claim_is(api: APIClient) -> None:
    ClaimFactory(wording="Die Häuser brannten.", language="de")
    ClaimFactory(wording="أصابت الصواريخ الميناء.", language="ar")

    assert found(api, CLAIMS, "Haus brannte nicht", "wording") == ["Die Häuser brannten."]
    assert found(api, CLAIMS, "الصواريخ", "wording") == ["أصابت الصواريخ الميناء."]


@pytest.mark.parametrize("typed", ["", " ", "…", "or", "-", "_", "'\"\\", "🚀", "a:b | !c & (d"])
def test_nothing_that_is_typed_is_an_error(api: APIClient, typed: str) -> None:
    ClaimFactory(wording="Rockets hit the harbour.")

    assert found(api, CLAIMS, typed, "wording") == []
    assert found(api, SOURCES, typed, "name") == []


def test_claims_come_with_where_they_stand_but_not_when_dropped(api: APIClient) -> None:
    RatingFactory(slug="false")
    claim = ClaimFactory(wording="Rockets hit the harbour.", decided=True)
    ClaimFactory(wording="Rockets hit the harbour.", state="dropped")

    [row] = api.get(CLAIMS, {"q": "rockets"}).json()["results"]

    assert 0 < row.pop("score") < 1
    verdict = {"slug": "false", "label": "False", "number": 1}
    assert row == {
        "id": str(claim.pk),
        "wording": claim.wording,
        "state": "decided",
        "verdict": verdict,
    }


def test_ten_are_found_unless_more_or_fewer_are_asked_for(api: APIClient) -> None:
    ClaimFactory.create_batch(12)

    assert len(api.get(CLAIMS, {"q": "rockets"}).json()["results"]) == 10
    assert len(api.get(CLAIMS, {"q": "rockets", "limit": "12"}).json()["results"]) == 12
    assert len(api.get(CLAIMS, {"q": "rockets", "limit": "1"}).json()["results"]) == 1


@pytest.mark.parametrize("address", [CLAIMS, SOURCES])
@pytest.mark.parametrize(
    ("params", "problem"),
    [
        ({}, {"q": "required"}),
        ({"q": "x", "limit": "0"}, {"limit": "invalid"}),
        ({"q": "x", "limit": "51"}, {"limit": "invalid"}),
        ({"q": "x", "limit": "many"}, {"limit": "invalid"}),
        ({"q": "x", "cursor": "y"}, {"cursor": "unknown_parameter"}),
    ],
)
def test_what_is_wrong_is_named(
    api: APIClient, address: str, params: dict[str, Any], problem: dict[str, str]
) -> None:
    assert codes(api.get(address, params)) == problem


def test_sources_are_found_by_the_start_of_a_name_an_alias_or_a_role(api: APIClient) -> None:
    SourceFactory(name="Qais al-Khazali", aliases=["Abu Amin"], role="secretary")
    SourceFactory(name="Ana Rivera")

    for typed in ("qa", "Khaz", "abu am", "secr"):
        assert found(api, SOURCES, typed, "name") == ["Qais al-Khazali"]


def test_of_hidden_sources_only_those_are_found_that_one_may_see(
    api: APIClient, reporter: User, editor: User
) -> None:
    SourceFactory(name="Deep Throat", confidential=True, entered_by=editor)
    SourceFactory(name="Deep Ear", confidential=True, entered_by=reporter)

    assert found(api, SOURCES, "deep", "name") == ["Deep Ear"]
    assert len(found(client_of(editor), SOURCES, "deep", "name")) == 2


@pytest.mark.parametrize("address", [CLAIMS, SOURCES])
def test_only_the_desk_searches_so(address: str) -> None:
    assert client_of().get(address, {"q": "x"}).status_code == 401
    assert client_of(UserFactory()).get(address, {"q": "x"}).status_code == 403


@pytest.mark.parametrize("rows", [1, 9])
def test_it_costs_one_query_however_many_are_found(
    reporter: User, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    ClaimFactory.create_batch(rows)
    SourceFactory.create_batch(rows)

    # * the reporter's permissions: their own, and those of their groups
    # * what is found
    for address, typed in ((CLAIMS, "rockets"), (SOURCES, "spokesman")):
        api = client_of(reporter)
        with django_assert_num_queries(3):
            assert len(api.get(address, {"q": typed}).json()["results"]) == rows
