"""Lists by keyset: every row once, in order, forwards and back, whatever arrives meanwhile."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from articles.models import Outlet
from config.api.keyset import Cursor, Ordering, page_of
from tests.factories import UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.config.scratch_urls")]

OUTLETS = "/api/v1/outlets/"
#: Microseconds apart, as rows of one transaction are, and often the same.
MOMENTS = [datetime(2026, 6, 1, tzinfo=UTC) + timedelta(microseconds=n) for n in range(3)]


@pytest.fixture
def api() -> APIClient:
    client = APIClient()
    client.force_authenticate(UserFactory(username="reader"))
    return client


def in_order(ordering: Ordering) -> list[int]:
    """The ids as plain Python would list them: NULLs last, ties by id, both in one direction."""
    rows = sorted(
        User.objects.values_list(ordering.column, "id"),
        key=lambda row: (row[0] is not None, row) if row[0] is not None else (False, (0, row[1])),
        reverse=ordering.descending,
    )
    with_value = [row[1] for row in rows if row[0] is not None]
    return with_value + [row[1] for row in rows if row[0] is None]


def walk(ordering: Ordering, limit: int, start: Cursor | None = None) -> list[list[int]]:
    """Every page from the start, in the direction of the start."""
    pages, cursor = [], start
    backward = start is not None and start.backward
    while True:
        page = page_of(User.objects.all(), ordering, cursor, limit)
        pages.append([user.pk for user in page.rows])
        assert len(pages) < 50, "The pages do not end."
        cursor = page.previous if backward else page.next
        if cursor is None:
            return pages
        cursor = Cursor.read(cursor.written(list_name="x"), list_name="x", ordering=ordering)


class Walks(TestCase):
    """A property: pages put together are the whole list."""

    @settings(max_examples=60, deadline=None, derandomize=True)
    @given(
        moments=st.lists(st.sampled_from([*MOMENTS, None]), max_size=12),
        limit=st.integers(1, 5),
        column=st.sampled_from(["last_login", "date_joined", "id"]),
        descending=st.booleans(),
    )
    def test_walking_gives_every_row_once_in_order(
        self, moments: list[datetime | None], limit: int, column: str, descending: bool
    ) -> None:
        for number, moment in enumerate(moments):
            joined = moment or MOMENTS[0]
            User.objects.create(username=f"u{number}", last_login=moment, date_joined=joined)
        ordering = Ordering(name=column, column=column, descending=descending)
        expected = in_order(ordering)

        forwards = walk(ordering, limit)
        assert [pk for page in forwards for pk in page] == expected
        assert all(len(page) == limit for page in forwards[:-1])

        last = page_of(User.objects.all(), ordering, None, limit)
        while last.next:
            last = page_of(User.objects.all(), ordering, last.next, limit)
        if last.previous:
            back = walk(ordering, limit, last.previous)
            before = expected[: -len(last.rows)]
            assert [pk for page in reversed(back) for pk in page] == before


def test_the_links_lead_forwards_and_back(api: APIClient) -> None:
    made = [Outlet.objects.create(name=str(n)).name for n in range(5)]

    first = api.get(OUTLETS, {"limit": 2}).json()
    second = api.get(first["next"]).json()
    third = api.get(second["next"]).json()

    assert first["previous"] is None
    assert third["next"] is None
    names = [row["name"] for page in (first, second, third) for row in page["results"]]
    assert names == list(reversed(made))
    assert api.get(third["previous"]).json()["results"] == second["results"]
    assert api.get(second["previous"]).json() == first | {
        "next": api.get(second["previous"]).json()["next"]
    }
    assert (
        api.get(api.get(second["previous"]).json()["next"]).json()["results"] == second["results"]
    )


def test_rows_that_arrive_or_go_meanwhile_repeat_and_hide_nothing(api: APIClient) -> None:
    made = [Outlet.objects.create(name=str(n)) for n in range(6)]
    first = api.get(OUTLETS, {"limit": 3}).json()

    Outlet.objects.create(name="newer")
    made[3].delete()
    second = api.get(first["next"]).json()

    assert [row["name"] for row in first["results"]] == ["5", "4", "3"]
    assert [row["name"] for row in second["results"]] == ["2", "1", "0"]
    assert second["next"] is None


def test_links_keep_filters_limit_and_order(api: APIClient) -> None:
    for n in range(3):
        Outlet.objects.create(name=str(n), country="IQ")

    link = api.get(f"{OUTLETS}?limit=1&country=IQ&ordering=created_at").json()["next"]
    query = parse_qs(urlsplit(link).query)

    assert link.startswith("http://testserver")
    assert (query["limit"], query["country"], query["ordering"]) == (["1"], ["IQ"], ["created_at"])


@pytest.mark.parametrize("spoil", ["tampered", "other order", "other list", "forged"])
def test_a_cursor_of_something_else_is_refused(api: APIClient, spoil: str) -> None:
    for n in range(3):
        Outlet.objects.create(name=str(n))
        UserFactory()
    link = api.get(f"{OUTLETS}?limit=1&ordering=-id").json()["next"]
    (cursor,) = parse_qs(urlsplit(link).query)["cursor"]
    asked: dict[str, Any] = {"cursor": cursor, "ordering": "-id"}
    address = OUTLETS
    match spoil:
        case "tampered":
            asked["cursor"] = cursor[:-1] + ("A" if cursor[-1] != "A" else "B")
        case "other order":
            asked["ordering"] = "-created_at"
        case "other list":
            address = "/api/v1/people/"
        case "forged":
            asked["cursor"] = json.dumps([OUTLETS, "created_at", None, "1", False])

    response = api.get(address, asked)

    assert response.status_code == 400
    assert response.json()["errors"][0]["field"] == "cursor"


def test_a_page_is_one_query_and_never_counts(
    api: APIClient, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for n in range(5):
        Outlet.objects.create(name=str(n))
    link = api.get(OUTLETS, {"limit": 2}).json()["next"]

    # However far in:
    # * the outlets of this page, and one more
    with django_assert_num_queries(1) as queries:
        api.get(link)

    assert "COUNT" not in queries[0]["sql"]
    assert "OFFSET" not in queries[0]["sql"]


@pytest.mark.parametrize("ordering", ["created_at", "-created_at"])
def test_an_index_answers_a_page_far_in(ordering: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("CREATE INDEX scratch ON articles_outlet (created_at, id)")
        cursor.execute(
            "INSERT INTO articles_outlet (id, name, created_at)"
            " SELECT gen_random_uuid(), n, '2026-01-01'::timestamptz + n % 100 * '1 day'::interval"
            " FROM generate_series(1, 5000) n"
        )
        cursor.execute("ANALYZE articles_outlet")
    by = Ordering(ordering, "created_at", ordering.startswith("-"))
    start = page_of(Outlet.objects.all(), by, None, 2500).next

    with CaptureQueriesContext(connection) as queries:
        page_of(Outlet.objects.all(), by, start, 50)
    with connection.cursor() as cursor:
        cursor.execute("EXPLAIN (ANALYZE, FORMAT JSON) " + queries[0]["sql"])
        plan = cursor.fetchone()[0][0]["Plan"]

    scan = plan["Plans"][0]
    assert (scan["Node Type"], scan["Index Name"]) == ("Index Scan", "scratch")
    assert scan["Actual Rows"] == 51
    assert "Rows Removed by Filter" not in scan
