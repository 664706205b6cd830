"""Who a confidential source is: shown to editors and to whoever entered it, over HTTP."""

from typing import Any

import pytest
from django.contrib.auth.models import User

from articles import rules
from articles.api.serializers import SourceSerializer
from articles.models import Source, Statement
from tests.factories import OutletFactory, SourceFactory, StatementFactory
from tests.http import V1, client_of, codes, ids

pytestmark = pytest.mark.django_db

SOURCES = f"{V1}sources/"
#: What only this source has; no answer to others may hold any of it.
SECRETS = ["Zaynab", "quay clerk", "Zee", "zaynab.example", "Union of Quays", "Quay Radio"]


@pytest.fixture
def union(db: None) -> Source:
    return SourceFactory(name="Union of Quays", kind="organisation", confidential=True)


@pytest.fixture
def hidden(reporter: User, union: Source) -> Source:
    return SourceFactory(
        name="Zaynab",
        role="quay clerk",
        aliases=["Zee"],
        links=["https://zaynab.example/"],
        speaks_for=union,
        outlet=OutletFactory(name="Quay Radio"),
        confidential=True,
        entered_by=reporter,
    )


@pytest.fixture
def statement(hidden: Source) -> Statement:
    return StatementFactory(source=hidden)


def test_editors_and_whoever_entered_it_see_who_it_is(
    hidden: Source, reporter: User, editor: User
) -> None:
    for person in (reporter, editor):
        seen = client_of(person).get(f"{SOURCES}{hidden.pk}/").json()
        assert (seen["name"], seen["role"], seen["aliases"]) == ("Zaynab", "quay clerk", ["Zee"])
        assert seen["links"] == ["https://zaynab.example/"]
        assert seen["outlet"]["name"] == "Quay Radio"
        assert seen["speaks_for"]["id"] == str(hidden.speaks_for_id)


def test_whoever_entered_it_does_not_see_the_confidential_one_it_speaks_for(
    hidden: Source, reporter: User
) -> None:
    seen = client_of(reporter).get(f"{SOURCES}{hidden.pk}/").json()

    assert seen["speaks_for"] == {
        "id": str(hidden.speaks_for_id),
        "name": "confidential source",
        "kind": "organisation",
        "role": None,
    }


def test_others_see_its_kind_and_that_it_is_confidential(
    hidden: Source, checker: User, administrator: User
) -> None:
    for person in (checker, administrator):
        seen = client_of(person).get(f"{SOURCES}{hidden.pk}/").json()
        assert seen == {
            "id": str(hidden.pk),
            "name": "confidential source",
            "kind": "person",
            "role": None,
            "speaks_for": None,
            "outlet": None,
            "aliases": [],
            "links": [],
            "confidential": True,
            "entered_by": {"username": "reporter", "name": "Reporter Example"},
            "created_at": seen["created_at"],
            "updated_at": seen["updated_at"],
        }


def test_answers_mask_just_what_the_rule_names() -> None:
    assert set(SourceSerializer.masks) == rules.IDENTITY


def test_no_answer_to_others_names_it(hidden: Source, statement: Statement, checker: User) -> None:
    StatementFactory(article=statement.article, relays_source=hidden, quote="Nobody")
    client = client_of(checker)

    for address in (
        SOURCES,
        f"{SOURCES}{hidden.pk}/",
        f"{V1}statements/",
        f"{V1}statements/{statement.pk}/",
        f"{V1}statements/?source={hidden.pk}",
        f"{V1}articles/",
        f"{V1}articles/{statement.article_id}/",
        f"{V1}articles/?source={hidden.pk}",
        f"{V1}articles/{statement.article_id}/revisions/",
    ):
        answer = client.get(address)
        assert answer.status_code == 200
        assert not [secret for secret in SECRETS if secret in answer.content.decode()], address


# Whoever may not see it finds nothing by it; whoever may, does.
@pytest.mark.parametrize(
    "query",
    ["name=Zaynab", "name=zee", "q=Zaynab", "q=clerk", "speaks_for={union}", "outlet={outlet}"],
)
def test_no_filter_tells_others_who_it_is(
    query: str, hidden: Source, union: Source, reporter: User, checker: User, editor: User
) -> None:
    address = f"{SOURCES}?{query.format(union=union.pk, outlet=hidden.outlet_id)}"

    assert ids(client_of(checker).get(address)) == []
    assert ids(client_of(reporter).get(address)) == [str(hidden.pk)]
    assert ids(client_of(editor).get(address)) == [str(hidden.pk)]


def test_the_order_of_names_leaves_out_what_others_may_not_see(
    hidden: Source, union: Source, reporter: User, checker: User, editor: User
) -> None:
    open_one = SourceFactory(name="Amal")

    def in_order(person: User) -> list[str]:
        return ids(client_of(person).get(f"{SOURCES}?ordering=name"))

    assert in_order(checker) == [str(open_one.pk)]
    assert in_order(reporter) == [str(open_one.pk), str(hidden.pk)]
    assert in_order(editor) == [str(open_one.pk), str(union.pk), str(hidden.pk)]


@pytest.mark.parametrize("query", ["", "kind=person", "confidential=true", "ordering=created_at"])
def test_what_is_shown_of_it_may_be_filtered_and_ordered_by(
    query: str, hidden: Source, checker: User
) -> None:
    assert str(hidden.pk) in ids(client_of(checker).get(f"{SOURCES}?{query}"))


def test_nobody_changes_a_source_they_may_not_see(hidden: Source, checker: User) -> None:
    for body in ({"name": "Somebody"}, {"confidential": False}, {}):
        answer = client_of(checker).patch(f"{SOURCES}{hidden.pk}/", body)
        assert (answer.status_code, codes(answer)) == (403, {"": "permission_denied"})

    hidden.refresh_from_db()
    assert (hidden.name, hidden.confidential) == ("Zaynab", True)


def test_a_refused_circle_tells_nobody_whom_it_speaks_for(hidden: Source, checker: User) -> None:
    desk, council = SourceFactory(name="Desk"), SourceFactory(name="Council")
    Source.objects.filter(pk=hidden.pk).update(speaks_for=desk)
    aide = SourceFactory(name="Aide", speaks_for=hidden)

    for top in (desk, council):
        for below in (hidden, aide):
            body = {"speaks_for": str(below.pk)}
            answer = client_of(checker).patch(f"{SOURCES}{top.pk}/", body)
            assert (answer.status_code, codes(answer)) == (403, {"": "permission_denied"})


def test_whoever_enters_a_confidential_source_goes_on_with_it(reporter: User) -> None:
    client = client_of(reporter)

    made = client.post(SOURCES, {"name": "Zaynab", "confidential": True})
    changed = client.patch(made["Location"], {"role": "quay clerk"})

    assert (made.status_code, made.json()["name"]) == (201, "Zaynab")
    assert (changed.status_code, changed.json()["role"]) == (200, "quay clerk")


def test_masks_cost_no_query_for_each_row(checker: User, django_assert_num_queries: Any) -> None:
    for _ in range(5):
        SourceFactory(confidential=True, speaks_for=SourceFactory(confidential=True))
    client = client_of(checker)

    # * the caller's own permissions, and those of the caller's groups
    # * the sources, joined to what they name
    with django_assert_num_queries(3):
        client.get(SOURCES)
