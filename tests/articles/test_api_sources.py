"""Sources over HTTP: entered, found by name, told apart."""

import json
from typing import Any

import pytest
from django.contrib.auth.models import User

from articles.models import Source
from tests.factories import OutletFactory, SourceFactory, StatementFactory
from tests.http import V1, client_of, codes, ids

pytestmark = pytest.mark.django_db

SOURCES = f"{V1}sources/"
NOBODY = "01890000-0000-7000-8000-000000000000"


def address_of(source: Source) -> str:
    return f"{SOURCES}{source.pk}/"


def test_a_source_is_entered_and_read_back(reporter: User) -> None:
    ministry = SourceFactory(name="Ministry of Ports", kind="official_body")
    outlet = OutletFactory(name="Port Radio")
    body = {
        "name": "Lina Example",
        "kind": "person",
        "role": "harbour master",
        "aliases": ["L. Example"],
        "links": ["https://ports.example/lina"],
        "confidential": False,
    }

    made = client_of(reporter).post(
        SOURCES, body | {"speaks_for": str(ministry.pk), "outlet": str(outlet.pk)}
    )

    source = Source.objects.get(name="Lina Example")
    assert made.status_code == 201
    assert made.json() == body | {
        "id": str(source.pk),
        "speaks_for": {
            "id": str(ministry.pk),
            "name": "Ministry of Ports",
            "kind": "official_body",
            "role": None,
        },
        "outlet": {"id": str(outlet.pk), "name": "Port Radio"},
        "entered_by": {"username": "reporter", "name": "Reporter Example"},
        "created_at": f"{source.created_at:%Y-%m-%dT%H:%M:%S.%fZ}",
        "updated_at": f"{source.updated_at:%Y-%m-%dT%H:%M:%S.%fZ}",
    }


def test_what_is_absent_is_null_or_empty(reporter: User) -> None:
    made = client_of(reporter).post(SOURCES, {"name": "Lina", "role": None}).json()

    absent: dict[str, Any] = {
        "role": None,
        "speaks_for": None,
        "outlet": None,
        "aliases": [],
        "links": [],
    }
    assert {name: made[name] for name in absent} == absent
    assert (made["kind"], made["confidential"]) == ("person", False)


def test_who_it_speaks_for_is_set_and_taken_back(reporter: User) -> None:
    source, ministry, client = SourceFactory(), SourceFactory(), client_of(reporter)

    spoken = client.patch(address_of(source), {"speaks_for": str(ministry.pk)}).json()
    alone = client.patch(address_of(source), {"speaks_for": None}).json()

    assert spoken["speaks_for"]["id"] == str(ministry.pk)
    assert alone["speaks_for"] is None


@pytest.mark.parametrize(
    ("body", "field", "code"),
    [
        ({}, "name", "required"),
        ({"name": ""}, "name", "blank"),
        ({"name": "n\0"}, "name", "null_character"),
        ({"name": "n\ud83d"}, "name", "lone_surrogate"),
        ({"name": "n", "kind": "politician"}, "kind", "invalid_choice"),
        ({"name": "n", "links": ["ftp://ports.example/"]}, "links", "item_invalid"),
        ({"name": "n", "links": ["javascript:alert(1)"]}, "links.0", "invalid"),
        ({"name": "n", "aliases": "Lina"}, "aliases", "not_a_list"),
        ({"name": "n", "speaks_for": NOBODY}, "speaks_for", "does_not_exist"),
        ({"name": "n", "speaks_for": "Ministry"}, "speaks_for", "not_an_id"),
        ({"name": "n", "speaks_for": 7}, "speaks_for", "not_an_id"),
        ({"name": "n", "outlet": NOBODY}, "outlet", "does_not_exist"),
    ],
)
def test_what_is_wrong_is_named(
    body: dict[str, Any], field: str, code: str, reporter: User
) -> None:
    # As ASCII: half a surrogate pair can only be sent escaped.
    answer = client_of(reporter).post(SOURCES, json.dumps(body), content_type="application/json")

    assert (answer.status_code, codes(answer)) == (400, {field: code})
    assert not Source.objects.exists()


def test_a_source_never_comes_to_speak_for_itself(reporter: User) -> None:
    top = SourceFactory()
    spokesman = SourceFactory(speaks_for=SourceFactory(speaks_for=top))

    for target in (top, spokesman):
        answer = client_of(reporter).patch(address_of(top), {"speaks_for": str(target.pk)})
        assert answer.status_code == 400
        assert "A source may not speak for itself" in answer.json()["detail"]

    top.refresh_from_db()
    assert top.speaks_for is None


def test_a_renamed_source_is_found_by_its_new_name(reporter: User) -> None:
    source, client = SourceFactory(name="Lina"), client_of(reporter)

    client.patch(address_of(source), {"name": "Lena"})

    assert ids(client.get(f"{SOURCES}?name=lena")) == [str(source.pk)]
    assert ids(client.get(f"{SOURCES}?name=lina")) == []


def test_editors_delete_a_source_that_is_not_cited(reporter: User, editor: User) -> None:
    cited, idle = StatementFactory().source, SourceFactory()

    assert client_of(reporter).delete(address_of(idle)).status_code == 403
    assert client_of(editor).delete(address_of(idle)).status_code == 204
    answer = client_of(editor).delete(address_of(cited))
    assert (answer.status_code, codes(answer)) == (409, {"": "in_use"})
    assert "statements refer to it" in answer.json()["detail"]
    assert list(Source.objects.all()) == [cited]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("kind=official_body", ["ministry"]),
        ("name=lina  EXAMPLE", ["lina"]),
        ("name=ｌ. example", ["lina"]),
        ("name=lina", []),
        ("name=%20", []),
        ("speaks_for={ministry}", ["lina"]),
        ("outlet={outlet}", ["ministry"]),
        ("confidential=false", ["ministry", "lina"]),
        ("confidential=true", []),
        ("q=harbour", ["lina"]),
        ("q=ports", ["ministry"]),
        ("ordering=name", ["lina", "ministry"]),
        ("ordering=-created_at", ["ministry", "lina"]),
        (f"speaks_for={NOBODY}", []),
    ],
)
def test_sources_are_filtered_and_ordered(query: str, found: list[str], reporter: User) -> None:
    outlet = OutletFactory()
    lina = SourceFactory(name="Lina Example", role="harbour master", aliases=["L. Example"])
    ministry = SourceFactory(name="Ministry of Ports", kind="official_body", outlet=outlet)
    Source.objects.filter(pk=lina.pk).update(speaks_for=ministry)
    made = {"lina": lina, "ministry": ministry}

    answer = client_of(reporter).get(
        f"{SOURCES}?{query.format(ministry=ministry.pk, outlet=outlet.pk)}"
    )

    assert ids(answer) == [str(made[name].pk) for name in found]


def test_a_name_changed_past_the_models_is_found_too(reporter: User) -> None:
    lina, amal = SourceFactory(), SourceFactory()
    for source, name in ((lina, "Lina"), (amal, "Amal")):
        Source.objects.filter(pk=source.pk).update(name=name)
    assert not Source.objects.filter(name_keys__isnull=False).exists()

    assert ids(client_of(reporter).get(f"{SOURCES}?name=LINA")) == [str(lina.pk)]


@pytest.mark.parametrize(
    "query", ["kind=politician", "confidential=yes", "speaks_for=Ministry", "ordering=role"]
)
def test_an_unknown_value_is_named(query: str, reporter: User) -> None:
    answer = client_of(reporter).get(f"{SOURCES}?{query}")

    assert (answer.status_code, list(codes(answer))) == (400, [query.split("=")[0]])
