"""Outlets over HTTP."""

from typing import Any

import pytest
from django.contrib.auth.models import User

from articles.models import Outlet
from tests.factories import ArticleFactory, OutletFactory, SourceFactory
from tests.http import V1, client_of, codes, ids

pytestmark = pytest.mark.django_db

OUTLETS = f"{V1}outlets/"


def test_an_outlet_is_entered_and_read_back(reporter: User) -> None:
    body = {"name": "The Daily", "domain": "daily.example", "country": "IQ", "language": "ar"}

    made = client_of(reporter).post(OUTLETS, body)

    outlet = Outlet.objects.get()
    assert made.status_code == 201
    assert made["Location"] == f"http://testserver{OUTLETS}{outlet.pk}/"
    assert made.json() == body | {
        "id": str(outlet.pk),
        "created_at": f"{outlet.created_at:%Y-%m-%dT%H:%M:%S.%fZ}",
        "updated_at": f"{outlet.updated_at:%Y-%m-%dT%H:%M:%S.%fZ}",
    }


@pytest.mark.parametrize("absent", [{}, {"domain": None, "country": None, "language": None}])
def test_what_is_absent_is_null(absent: dict[str, None], reporter: User) -> None:
    made = client_of(reporter).post(OUTLETS, {"name": "A blog"} | absent).json()

    assert (made["domain"], made["country"], made["language"]) == (None, None, None)
    outlet = Outlet.objects.get()
    assert (outlet.domain, outlet.country, outlet.language) == (None, "", "")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "name"),
        ({"name": " "}, "name"),
        ({"name": "n" * 201}, "name"),
        ({"name": "n", "domain": "taken.example"}, "domain"),
        ({"name": "n", "country": "Iraq"}, "country"),
        ({"name": "n", "country": "iq"}, "country"),
        ({"name": "n", "language": "Arabic!"}, "language"),
    ],
)
def test_what_is_wrong_is_named(body: dict[str, str], field: str, reporter: User) -> None:
    OutletFactory(domain="taken.example")

    answer = client_of(reporter).post(OUTLETS, body)

    assert (answer.status_code, list(codes(answer))) == (400, [field])
    assert Outlet.objects.count() == 1


def test_a_domain_is_bare(reporter: User) -> None:
    answer = client_of(reporter).post(OUTLETS, {"name": "n", "domain": "https://daily.example/"})

    assert answer.status_code == 400
    assert "Give a bare domain" in answer.json()["detail"]


def test_editors_delete_an_outlet_that_nothing_names(reporter: User, editor: User) -> None:
    address = f"{OUTLETS}{OutletFactory().pk}/"

    assert client_of(reporter).delete(address).status_code == 403
    assert client_of(editor).delete(address).status_code == 204
    assert not Outlet.objects.exists()


@pytest.mark.parametrize("use", [ArticleFactory, SourceFactory])
def test_an_outlet_in_use_stays(use: Any, editor: User) -> None:
    outlet = OutletFactory()
    use(outlet=outlet)

    answer = client_of(editor).delete(f"{OUTLETS}{outlet.pk}/")

    assert (answer.status_code, codes(answer)) == (409, {"": "in_use"})
    assert "refer to it" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("domain=daily.example", ["daily"]),
        ("domain=WWW.Daily.Example", ["daily"]),
        ("domain=other.example", []),
        ("country=DE", ["blog"]),
        ("language=ar", ["daily"]),
        ("name=A blog", ["blog"]),
        ("ordering=name", ["blog", "daily"]),
        ("ordering=-name", ["daily", "blog"]),
        ("", ["blog", "daily"]),
    ],
)
def test_outlets_are_filtered_and_ordered(query: str, found: list[str], reporter: User) -> None:
    made = {
        "daily": OutletFactory(name="The Daily", domain="daily.example", language="ar"),
        "blog": OutletFactory(name="A blog", domain=None, country="DE"),
    }

    answer = client_of(reporter).get(f"{OUTLETS}?{query}")

    assert ids(answer) == [str(made[name].pk) for name in found]


@pytest.mark.parametrize("query", ["country=Iraq", "language=!", "ordering=domain"])
def test_an_unknown_value_is_named(query: str, reporter: User) -> None:
    answer = client_of(reporter).get(f"{OUTLETS}?{query}")

    assert (answer.status_code, list(codes(answer))) == (400, [query.split("=")[0]])
