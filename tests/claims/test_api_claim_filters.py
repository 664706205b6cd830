"""GET claims/?…: which claims, in what order."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from rest_framework.test import APIClient

from claims.choices import EvidenceState, Priority, Publication, State
from claims.models import Claim
from tests.factories import (
    ArticleFactory,
    ClaimFactory,
    OutletFactory,
    SourceFactory,
    StanceFactory,
    UserFactory,
)
from tests.http import V1, client_of, codes

pytestmark = pytest.mark.django_db

CLAIMS = f"{V1}claims/"


@pytest.fixture
def api(reporter: User) -> APIClient:
    return client_of(reporter)


def ids(api: APIClient, **params: Any) -> list[str]:
    answer = api.get(CLAIMS, params)
    assert answer.status_code == 200, answer.json()
    return [row["id"] for row in answer.json()["results"]]


def names(*claims: Claim) -> list[str]:
    return [str(claim.pk) for claim in claims]


def test_claims_are_found_by_what_a_desk_asks(api: APIClient, checker: User) -> None:
    ClaimFactory()
    wanted = ClaimFactory(
        decided=True,
        assignee=checker,
        topics=["harbour", "iraq"],
        priority="high",
        language="ar",
        publication="published",
    )
    StanceFactory(claim=wanted, stance="denies")

    for params in (
        {"state": "decided"},
        {"verdict": "false"},
        {"evidence_state": "denied"},
        {"publication": "published"},
        {"topic": "Iraq"},
        {"assignee": "checker"},
        {"priority": "high"},
        {"language": "ar"},
        {"state": "decided", "verdict": "false", "topic": "harbour"},
    ):
        assert ids(api, **params) == names(wanted), params
    assert ids(api, state="decided", topic="sport") == []


def test_several_values_of_a_choice_may_be_given(api: APIClient) -> None:
    rows = {state: ClaimFactory(state=state) for state in ("open", "checking", "dropped")}

    assert ids(api, state=["open", "checking"]) == names(rows["checking"], rows["open"])


def test_a_filtered_list_is_read_from_an_index_without_sorting_all(
    api: APIClient,
) -> None:
    with CaptureQueriesContext(connection) as queries:
        ids(api, state=["open", "review"], verdict=["false", "true"], priority=["low", "high"])

    assert not [query for query in queries if "DISTINCT" in query["sql"]]


def test_claims_are_found_by_where_they_were_reported(api: APIClient) -> None:
    outlet, source = OutletFactory(), SourceFactory()
    article = ArticleFactory(outlet=outlet)
    wanted = ClaimFactory()
    StanceFactory()
    for quote in ("Three rockets", "rockets hit"):
        StanceFactory(
            claim=wanted,
            statement__article=article,
            statement__source=source,
            statement__quote=quote,
        )

    for params in ({"article": article}, {"outlet": outlet}, {"source": source}):
        [(name, row)] = params.items()
        # Once, though two statements bear on it.
        assert ids(api, **{name: str(row.pk)}) == names(wanted)
    assert ids(api, article=str(ArticleFactory().pk)) == []


def test_overdue_is_what_is_unfinished_and_due_before_now(api: APIClient) -> None:
    past, future = timezone.now() - timedelta(hours=1), timezone.now() + timedelta(hours=1)
    late = ClaimFactory(due_at=past)
    others = [
        ClaimFactory(due_at=past, state="dropped"),
        ClaimFactory(due_at=future),
        ClaimFactory(),
    ]

    assert ids(api, overdue="true") == names(late)
    assert ids(api, overdue="false") == names(*reversed(others))


def test_words_are_found_in_the_language_of_the_claim(api: APIClient) -> None:
    wanted = ClaimFactory(wording="The rockets were landing near the embassy.")
    ClaimFactory(wording="The minister resigned.")

    assert ids(api, q="rocket land") == names(wanted)
    assert ids(api, q="tanks") == []
    assert len(ids(api, q="")) == 2


@pytest.mark.parametrize("q", ["dog -cat", "-cat"])
def test_what_is_left_out_is_not_all_that_is_asked_for(q: str, api: APIClient) -> None:
    # "Dog" is no word to look for in Danish: read so, only "no cat" would be left.
    ClaimFactory(wording="The minister resigned.")
    ClaimFactory(wording="The dog bit the cat.")
    wanted = ClaimFactory(wording="The dog bit the minister.")

    assert ids(api, q=q) == (names(wanted) if "dog" in q else [])


@pytest.mark.parametrize("name", ["due", "created", "first_said"])
def test_ranges_include_both_ends(api: APIClient, name: str) -> None:
    days = [datetime(2026, 6, day, tzinfo=UTC) for day in (1, 2, 3)]
    rows = [ClaimFactory(due_at=day, created_at=day) for day in days]
    for claim, day in zip(rows, days, strict=True):
        StanceFactory(claim=claim, statement__said_at=day)
    second = days[1].isoformat().replace("+00:00", "Z")

    assert ids(api, **{f"{name}_after": second}) == names(rows[2], rows[1])
    assert ids(api, **{f"{name}_before": second}) == names(rows[1], rows[0])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("state", "closed"),
        ("verdict", "nonsense"),
        ("evidence_state", "maybe"),
        ("publication", "secret"),
        ("priority", "asap"),
        ("assignee", "ghost"),
        ("article", "7"),
        ("overdue", "perhaps"),
        ("due_after", "soon"),
        ("ordering", "wording"),
        ("limit", "0"),
        ("cursor", "abc"),
    ],
)
def test_an_unknown_value_is_refused_by_name(api: APIClient, name: str, value: str) -> None:
    answer = api.get(CLAIMS, {name: value})

    assert answer.status_code == 400
    assert list(codes(answer)) == [name]


def test_an_unknown_filter_is_refused_by_name(api: APIClient) -> None:
    assert codes(api.get(CLAIMS, {"colour": "red"})) == {"colour": "unknown_parameter"}


def test_every_state_may_be_asked_for(api: APIClient) -> None:
    for name, words in (
        ("state", State),
        ("evidence_state", EvidenceState),
        ("publication", Publication),
        ("priority", Priority),
    ):
        for word in words.values:
            ids(api, **{name: word})


@pytest.mark.parametrize("ordering", ["due_at", "first_said_at", "created_at", "updated_at"])
@pytest.mark.parametrize("sign", ["", "-"])
def test_lists_are_walked_in_every_order_with_what_has_no_date_last(
    api: APIClient, ordering: str, sign: str
) -> None:
    days = [datetime(2026, 6, day, tzinfo=UTC) for day in (2, 1, 3)]
    dated = [ClaimFactory(due_at=day, created_at=day) for day in days]
    for claim, day in zip(dated, days, strict=True):
        StanceFactory(claim=claim, statement__said_at=day)
    undated = [ClaimFactory(created_at=days[0] + timedelta(days=9)) for _ in range(2)]
    for claim in (*dated, *undated):
        claim.refresh_from_db()

    walked, page = [], f"{CLAIMS}?ordering={sign}{ordering}&limit=2"
    while page:
        answer = api.get(page).json()
        walked += [row["id"] for row in answer["results"]]
        page = answer["next"]

    def key(claim: Claim) -> tuple[Any, Any]:
        return getattr(claim, ordering), claim.pk

    with_date = [claim for claim in (*dated, *undated) if getattr(claim, ordering)]
    without = [claim for claim in undated if not getattr(claim, ordering)]
    assert walked == names(
        *sorted(with_date, key=key, reverse=bool(sign)),
        *sorted(without, key=lambda claim: claim.pk, reverse=bool(sign)),
    )


def test_a_colleague_who_left_can_still_be_asked_for(api: APIClient) -> None:
    gone = UserFactory(is_active=False)
    claim = ClaimFactory(assignee=gone)

    assert ids(api, assignee=gone.username) == names(claim)
