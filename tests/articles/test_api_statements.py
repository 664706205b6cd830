"""Statements over HTTP: read, corrected, deleted, listed."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from articles.models import Statement
from tests.factories import (
    AnchorFactory,
    ArticleFactory,
    OutletFactory,
    SourceFactory,
    StatementFactory,
)
from tests.http import V1, client_of, codes, ids

pytestmark = pytest.mark.django_db

STATEMENTS = f"{V1}statements/"
NOBODY = "01890000-0000-7000-8000-000000000000"
TEXT = "One rocket hit. “We saw it,” she said, “and ran.” Nobody was hurt."


@pytest.fixture
def statement(reporter: User) -> Statement:
    article = ArticleFactory(
        headline="Harbour hit",
        url="https://daily.example/hit",
        outlet=OutletFactory(name="The Daily"),
        text=TEXT,
    )
    source = SourceFactory(name="Lina", role="harbour master")
    return StatementFactory(
        article=article, source=source, quote="One rocket hit.", marked_by=reporter
    )


def address_of(statement: Statement) -> str:
    return f"{STATEMENTS}{statement.pk}/"


def test_a_statement_says_who_said_what_and_where(statement: Statement, reporter: User) -> None:
    relayed, anchor = StatementFactory(), AnchorFactory(statement=statement)
    Statement.objects.filter(pk=statement.pk).update(relays_statement=relayed)

    answer = client_of(reporter).get(address_of(statement))

    statement.refresh_from_db()
    assert answer["ETag"] == f'"{statement.version}"'
    assert answer.json() == {
        "id": str(statement.pk),
        "quote": "One rocket hit.",
        "start": 0,
        "end": 15,
        "medium": "statement",
        "said_at": None,
        "cited_url": None,
        "source": {
            "id": str(statement.source_id),
            "name": "Lina",
            "kind": "person",
            "role": "harbour master",
        },
        "revision": 1,
        "article": {
            "id": str(statement.article_id),
            "headline": "Rockets hit the harbour",
            "url": "https://daily.example/hit",
            "published_at": None,
            "outlet": {"id": str(statement.article.outlet_id), "name": "The Daily"},
        },
        "parts": [],
        "prefix": "",
        "suffix": TEXT[15:47],
        "relays_statement": {"id": str(relayed.pk), "quote": relayed.quote},
        "relays_source": None,
        "marked_by": {"username": "reporter", "name": "Reporter Example"},
        "marked_at": f"{statement.marked_at:%Y-%m-%dT%H:%M:%S.%fZ}",
        "updated_at": f"{statement.updated_at:%Y-%m-%dT%H:%M:%S.%fZ}",
        "anchors": [
            {
                "revision": 2,
                "status": "exact",
                "start": anchor.start,
                "end": anchor.end,
                "quote": "One rocket hit.",
            }
        ],
    }


def test_the_voice_of_the_article_has_no_source(statement: Statement, reporter: User) -> None:
    changed = client_of(reporter).patch(address_of(statement), {"source": None})

    assert changed.json()["source"] is None


# --- Corrected ------------------------------------------------------------------------------


def test_who_said_it_where_and_when_is_corrected(statement: Statement, reporter: User) -> None:
    source, agency = SourceFactory(), SourceFactory(name="The Wire")
    known = {
        "medium": "tweet",
        "cited_url": "https://social.example/1",
        "said_at": "2026-06-21T07:00:00Z",
    }

    changed = client_of(reporter).patch(
        address_of(statement),
        known | {"source": str(source.pk), "relays_source": str(agency.pk)},
    )

    assert changed.status_code == 200
    seen = changed.json()
    assert seen == seen | known
    assert (seen["source"]["id"], seen["relays_source"]["name"]) == (str(source.pk), "The Wire")


def test_what_is_not_known_any_more_is_null(statement: Statement, reporter: User) -> None:
    client = client_of(reporter)
    known = {"cited_url": "https://social.example/1", "said_at": "2026-06-21T07:00:00Z"}
    client.patch(address_of(statement), known)

    seen = client.patch(address_of(statement), dict.fromkeys(known)).json()

    assert seen == seen | dict.fromkeys(known)


def test_a_moved_span_takes_its_quote_from_the_text(statement: Statement, reporter: User) -> None:
    start, end = TEXT.index("“We"), TEXT.index(" Nobody")
    parts = [[start, TEXT.index(" she")], [TEXT.index("“and"), end]]

    changed = client_of(reporter).patch(
        address_of(statement), {"start": start, "end": end, "parts": parts}
    )

    seen = changed.json()
    assert (seen["start"], seen["end"], seen["parts"]) == (start, end, parts)
    assert (seen["quote"], seen["prefix"], seen["suffix"]) == (
        TEXT[start:end],
        TEXT[:start],
        TEXT[end:],
    )


@pytest.mark.parametrize(
    ("body", "field", "code"),
    [
        ({"end": len(TEXT) + 1}, "end", "out_of_range"),
        ({"start": 15}, "end", "out_of_range"),
        ({"start": 10, "end": 5}, "end", "out_of_range"),
        ({"start": -1}, "start", "min_value"),
        ({"end": 2**31}, "end", "max_value"),
        ({"start": "a"}, "start", "invalid"),
        ({"start": None}, "start", "null"),
        ({"parts": [[0, 5, 9]]}, "parts.0", "max_length"),
        ({"parts": [0, 5]}, "parts.0", "not_a_list"),
        ({"medium": "telegram"}, "medium", "invalid_choice"),
        ({"cited_url": "ftp://social.example/1"}, "cited_url", "invalid"),
        ({"said_at": "yesterday"}, "said_at", "invalid"),
        ({"said_at": (timezone.now() + timedelta(days=1)).isoformat()}, "said_at",
         "in_the_future"),
        ({"source": NOBODY}, "source", "does_not_exist"),
        ({"source": "Lina"}, "source", "not_an_id"),
        ({"source": {"name": "Lina"}}, "source", "not_an_id"),
        ({"relays_statement": NOBODY}, "relays_statement", "does_not_exist"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(
    body: dict[str, Any], field: str, code: str, statement: Statement, reporter: User
) -> None:
    answer = client_of(reporter).patch(address_of(statement), body)

    assert answer.status_code == 400
    assert (field, code) in codes(answer).items()
    statement.refresh_from_db()
    assert (statement.quote, statement.version) == ("One rocket hit.", 1)


def test_what_does_not_go_together_is_said(statement: Statement, reporter: User) -> None:
    client, other = client_of(reporter), StatementFactory()
    twin = StatementFactory(article=statement.article, source=None, quote=statement.quote)
    refused = {
        "The parts must run in order": {"parts": [[0, 5], [3, 15]]},
        "already marked for this source": {"source": str(twin.source_id) if twin.source else None},
        "A statement may not relay itself.": {"relays_statement": str(statement.pk)},
        "a statement or a source, not both": {
            "relays_statement": str(other.pk),
            "relays_source": str(other.source_id),
        },
    }

    for sentence, body in refused.items():
        answer = client.patch(address_of(statement), body)
        assert answer.status_code == 400
        assert sentence in answer.json()["detail"]


def test_relays_never_go_round(statement: Statement, reporter: User) -> None:
    relay = StatementFactory(relays_statement=StatementFactory(relays_statement=statement))

    answer = client_of(reporter).patch(address_of(statement), {"relays_statement": str(relay.pk)})

    assert answer.status_code == 400
    assert "may not relay itself, directly or through others" in answer.json()["detail"]


# --- Deleted --------------------------------------------------------------------------------


def test_reporters_take_back_a_statement(statement: Statement, reporter: User) -> None:
    before = client_of(reporter).get(f"{V1}articles/{statement.article_id}/")["ETag"]

    assert client_of(reporter).delete(address_of(statement)).status_code == 204

    assert not Statement.objects.exists()
    # The statements are part of what the article's version stands for.
    assert client_of(reporter).get(f"{V1}articles/{statement.article_id}/")["ETag"] != before


def test_a_statement_that_others_stand_on_stays(statement: Statement, editor: User) -> None:
    StatementFactory(relays_statement=statement)

    answer = client_of(editor).delete(address_of(statement))

    assert (answer.status_code, codes(answer)) == (409, {"": "in_use"})
    assert Statement.objects.filter(pk=statement.pk).exists()


def test_statements_are_made_below_their_article(reporter: User) -> None:
    assert client_of(reporter).post(STATEMENTS, {}).status_code == 405


# --- Many -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["relay", "own", "tweet"]),
        ("article={article}", ["own", "tweet"]),
        ("source={source}", ["tweet"]),
        ("own_voice=true", ["own"]),
        ("own_voice=false", ["relay", "tweet"]),
        ("medium=tweet", ["tweet"]),
        ("relays_statement={tweet}", ["relay"]),
        ("relays_source={source}", []),
        ("said_after=2026-06-02T00:00:00Z", ["relay"]),
        ("said_before=2026-06-01T00:00:00Z", ["tweet"]),
        ("ordering=said_at", ["tweet", "relay", "own"]),
        ("ordering=-said_at", ["relay", "tweet", "own"]),
        (f"article={NOBODY}", []),
    ],
)
def test_statements_are_filtered_and_ordered(query: str, found: list[str], reporter: User) -> None:
    tweet = StatementFactory(medium="tweet", said_at=datetime(2026, 6, 1, tzinfo=UTC))
    own = StatementFactory(article=tweet.article, source=None, medium="unknown")
    relay = StatementFactory(relays_statement=tweet, said_at=datetime(2026, 6, 2, tzinfo=UTC))
    made = {"tweet": tweet, "own": own, "relay": relay}
    values = {"article": tweet.article_id, "source": tweet.source_id, "tweet": tweet.pk}

    answer = client_of(reporter).get(f"{STATEMENTS}?{query.format(**values)}")

    assert ids(answer) == [str(made[name].pk) for name in found]


@pytest.mark.parametrize(
    "query", ["article=1", "medium=telegram", "own_voice=1", "said_after=x", "ordering=start"]
)
def test_an_unknown_value_is_named(query: str, reporter: User) -> None:
    answer = client_of(reporter).get(f"{STATEMENTS}?{query}")

    assert (answer.status_code, list(codes(answer))) == (400, [query.split("=")[0]])
