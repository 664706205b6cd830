"""What outlets, sources, articles and statements have in common over HTTP."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.db.models import Model
from django.test.utils import CaptureQueriesContext

from tests.factories import (
    ArticleFactory,
    OutletFactory,
    SourceFactory,
    StatementFactory,
    UserFactory,
)
from tests.http import V1, client_of, codes

pytestmark = pytest.mark.django_db

FACTORIES: dict[str, Any] = {
    "outlets": OutletFactory,
    "sources": SourceFactory,
    "articles": ArticleFactory,
    "statements": StatementFactory,
}
CHANGES: dict[str, dict[str, Any]] = {
    "outlets": {"name": "The Evening"},
    "sources": {"role": "witness"},
    "articles": {"byline": "Lina Example"},
    "statements": {"medium": "tweet"},
}
#: Set by the site, not by hand.
DERIVED = {
    "outlets": ["id", "created_at", "updated_at"],
    "sources": ["id", "entered_by", "created_at", "updated_at"],
    "articles": ["id", "headline", "revision", "created_by", "created_at", "updated_at"],
    "statements": ["id", "quote", "revision", "article", "marked_by", "marked_at", "anchors"],
}
EVERY = pytest.mark.parametrize("resource", FACTORIES)


def address_of(resource: str, row: Model) -> str:
    return f"{V1}{resource}/{row.pk}/"


def changed_since(row: Any) -> bool:
    before = row.version
    row.refresh_from_db()
    return row.version != before


@EVERY
def test_nobody_reads_without_signing_in(resource: str) -> None:
    row = FACTORIES[resource]()

    for address in (f"{V1}{resource}/", address_of(resource, row)):
        assert client_of().get(address).status_code == 401


@EVERY
def test_signing_in_is_not_enough(resource: str) -> None:
    row, stranger = FACTORIES[resource](), UserFactory()

    for address in (f"{V1}{resource}/", address_of(resource, row)):
        answer = client_of(stranger).get(address)
        assert (answer.status_code, codes(answer)) == (403, {"": "permission_denied"})


@EVERY
def test_every_group_of_the_desk_reads(
    resource: str, reporter: User, checker: User, editor: User, administrator: User
) -> None:
    row = FACTORIES[resource]()

    for person in (reporter, checker, editor, administrator):
        listed = client_of(person).get(f"{V1}{resource}/")
        assert [each["id"] for each in listed.json()["results"]] == [str(row.pk)]
        assert client_of(person).get(address_of(resource, row)).json()["id"] == str(row.pk)


@EVERY
def test_administrators_change_nothing(resource: str, administrator: User) -> None:
    row = FACTORIES[resource]()

    answer = client_of(administrator).patch(address_of(resource, row), CHANGES[resource])

    assert answer.status_code == 403
    assert not changed_since(row)


@EVERY
@pytest.mark.parametrize("missing", ["01890000-0000-7000-8000-000000000000", "none", "1"])
def test_what_does_not_exist_is_not_found(resource: str, missing: str, editor: User) -> None:
    answer = client_of(editor).get(f"{V1}{resource}/{missing}/")

    assert (answer.status_code, codes(answer)) == (404, {"": "not_found"})


@EVERY
def test_unknown_parameters_are_named(resource: str, reporter: User) -> None:
    answer = client_of(reporter).get(f"{V1}{resource}/?colour=red&limit=5")

    assert (answer.status_code, codes(answer)) == (400, {"colour": "unknown_parameter"})


@EVERY
def test_unknown_and_derived_fields_are_refused(resource: str, reporter: User) -> None:
    row = FACTORIES[resource]()
    body = CHANGES[resource] | dict.fromkeys(DERIVED[resource], "x") | {"colour": "red"}

    answer = client_of(reporter).patch(address_of(resource, row), body)

    assert answer.status_code == 400
    assert codes(answer) == dict.fromkeys(DERIVED[resource], "read_only") | {
        "colour": "unknown_field"
    }
    assert not changed_since(row)


@EVERY
def test_a_change_answers_with_the_row_and_its_next_version(resource: str, reporter: User) -> None:
    row, client = FACTORIES[resource](), client_of(reporter)
    read = client.get(address_of(resource, row))

    changed = client.patch(
        address_of(resource, row), CHANGES[resource], headers={"If-Match": read["ETag"]}
    )

    assert changed.status_code == 200
    expected = read.json() | CHANGES[resource] | {"updated_at": changed.json()["updated_at"]}
    assert changed.json() == expected
    assert changed.json()["updated_at"] > read.json()["updated_at"]
    assert changed["ETag"] != read["ETag"]
    assert client.get(address_of(resource, row)).json() == changed.json()


@pytest.mark.parametrize(
    ("resource", "method"),
    [(resource, "patch") for resource in FACTORIES]
    # Articles are never deleted.
    + [(resource, "delete") for resource in FACTORIES if resource != "articles"],
)
def test_a_stale_version_is_not_changed(resource: str, method: str, editor: User) -> None:
    row = FACTORIES[resource]()

    answer = getattr(client_of(editor), method)(
        address_of(resource, row), CHANGES[resource], headers={"If-Match": '"7"'}
    )

    assert (answer.status_code, codes(answer)) == (412, {"": "stale"})
    assert not changed_since(row)


def test_articles_are_never_deleted(editor: User) -> None:
    article = ArticleFactory()

    assert client_of(editor).delete(address_of("articles", article)).status_code in {403, 405}


@pytest.mark.parametrize(
    ("resource", "body"),
    [
        ("outlets", {"name": "The Evening"}),
        ("sources", {"name": "Harbour office"}),
        ("articles", {"headline": "Harbour hit", "text": "Rockets hit the harbour."}),
    ],
)
def test_a_repeated_key_makes_one_row(resource: str, body: dict[str, str], reporter: User) -> None:
    client, key = client_of(reporter), {"Idempotency-Key": "k-1"}

    first = client.post(f"{V1}{resource}/", body, headers=key)
    again = client.post(f"{V1}{resource}/", body, headers=key)

    assert first.status_code == again.status_code == 201
    assert again.json() == first.json()
    assert (again["Location"], again["ETag"]) == (first["Location"], first["ETag"])
    assert first["Location"].endswith(f"{V1}{resource}/{first.json()['id']}/")
    assert FACTORIES[resource]._meta.model.objects.count() == 1


# How many queries a page takes, however many rows are on it:
# * the caller's own permissions, and those of the caller's groups
# * the rows, joined to what they name
# * for statements: their anchors, joined to the number of the revision
@pytest.mark.parametrize("rows", [1, 5])
@pytest.mark.parametrize(
    ("resource", "queries"), [("outlets", 3), ("sources", 3), ("articles", 3), ("statements", 4)]
)
def test_a_page_takes_as_many_queries_for_five_as_for_one(
    resource: str, queries: int, rows: int, reporter: User, django_assert_num_queries: Any
) -> None:
    for _ in range(rows):
        make_with_all_it_names(resource)
    client = client_of(reporter)

    with django_assert_num_queries(queries):
        answer = client.get(f"{V1}{resource}/?limit=5")

    assert len(answer.json()["results"]) >= rows


@pytest.mark.parametrize("address", ["articles/", "statements/", "articles/{article}/revisions/"])
def test_no_list_reads_a_text(address: str, reporter: User) -> None:
    statement = StatementFactory()
    client = client_of(reporter)

    with CaptureQueriesContext(connection) as queries:
        answer = client.get(f"{V1}{address.format(article=statement.article_id)}")

    assert len(answer.json()["results"]) == 1
    for query in queries:
        # A million characters each.
        assert '"articles_revision"."text"' not in query["sql"]
        assert '"search"' not in query["sql"]


def make_with_all_it_names(resource: str) -> None:
    person = UserFactory()
    hidden = SourceFactory(confidential=True, entered_by=person, outlet=OutletFactory())
    if resource == "sources":
        SourceFactory(speaks_for=hidden, outlet=OutletFactory(), entered_by=person)
    elif resource == "articles":
        ArticleFactory(relays=OutletFactory(), created_by=person)
    elif resource == "statements":
        StatementFactory(
            source=hidden, relays_statement=StatementFactory(source=hidden), marked_by=person
        )
        StatementFactory(relays_source=hidden)
    else:
        OutletFactory()
