"""Articles over HTTP: read with their statements, corrected, searched."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from articles.models import Article
from tests.factories import (
    AnchorFactory,
    ArticleFactory,
    OutletFactory,
    RevisionFactory,
    SourceFactory,
    StatementFactory,
    UserFactory,
)
from tests.http import V1, client_of, codes, ids

pytestmark = pytest.mark.django_db

ARTICLES = f"{V1}articles/"
NOBODY = "01890000-0000-7000-8000-000000000000"
ROW = {
    "id", "url", "headline", "outlet", "relays", "byline", "published_at", "language", "draft",
    "revision", "created_by", "created_at", "updated_at",
}  # fmt: skip


def address_of(article: Article) -> str:
    return f"{ARTICLES}{article.pk}/"


def day(number: int) -> datetime:
    return datetime(2026, 6, number, tzinfo=UTC)


# --- One article --------------------------------------------------------------------------


def test_an_article_is_read_with_its_text_and_statements(reporter: User) -> None:
    article = ArticleFactory()
    source = SourceFactory(name="Lina", role="harbour master")
    statement = StatementFactory(article=article, source=source, marked_by=reporter)

    answer = client_of(reporter).get(address_of(article))

    article.refresh_from_db()
    seen = answer.json()
    assert answer["ETag"] == f'"{article.version}"'
    assert seen.keys() == ROW | {"text", "sha256", "captured_at", "statements"}
    assert (seen["revision"], seen["text"]) == (1, article.revisions.get().text)
    assert seen["statements"] == [
        {
            "id": str(statement.pk),
            "quote": "Three rockets hit the harbour on Monday.",
            "start": 0,
            "end": 40,
            "medium": "statement",
            "said_at": None,
            "cited_url": None,
            "source": {
                "id": str(source.pk),
                "name": "Lina",
                "kind": "person",
                "role": "harbour master",
            },
            "revision": 1,
            "parts": [],
            "prefix": "",
            "suffix": "\n\n“We saw smoke,” said a port wo",
            "relays_statement": None,
            "relays_source": None,
            "marked_by": {"username": "reporter", "name": "Reporter Example"},
            "marked_at": f"{statement.marked_at:%Y-%m-%dT%H:%M:%S.%fZ}",
            "updated_at": f"{statement.updated_at:%Y-%m-%dT%H:%M:%S.%fZ}",
            "anchor": None,
        }
    ]


def test_statements_stand_in_the_order_of_the_current_text(reporter: User) -> None:
    article = ArticleFactory(text="One. Two. Three. Four.")
    one, two, three = (
        StatementFactory(article=article, quote=quote) for quote in ("One.", "Two.", "Three.")
    )
    current = RevisionFactory(article=article, text="Four. Three. Almost one.")
    AnchorFactory(statement=one, revision=current, status="altered", quote="Almost one.")
    AnchorFactory(statement=two, revision=current, status="lost", quote=None, start=None, end=None)
    AnchorFactory(statement=three, revision=current)
    four = StatementFactory(article=article, quote="Four.")

    seen = client_of(reporter).get(address_of(article)).json()["statements"]

    assert [(each["id"], each["revision"], each["anchor"]) for each in seen] == [
        (str(four.pk), 2, None),
        (str(three.pk), 1, {"status": "exact", "start": 6, "end": 12}),
        (str(one.pk), 1, {"status": "altered", "start": 13, "end": 24}),
        (str(two.pk), 1, {"status": "lost", "start": None, "end": None}),
    ]


def test_an_article_whose_text_was_never_stored_is_read_too(reporter: User) -> None:
    seen = client_of(reporter).get(address_of(ArticleFactory(text=None))).json()

    assert (seen["revision"], seen["text"], seen["statements"]) == (None, None, [])


@pytest.mark.parametrize("statements", [1, 5])
def test_an_article_takes_four_queries(
    statements: int, reporter: User, django_assert_num_queries: Any
) -> None:
    article = ArticleFactory(relays=OutletFactory(), created_by=UserFactory())
    for _ in range(statements):
        hidden = SourceFactory(confidential=True)
        relayed = StatementFactory(source=hidden)
        StatementFactory(
            article=article, source=hidden, relays_statement=relayed, marked_by=UserFactory()
        )
    client = client_of(reporter)

    # However many statements are in it:
    # * the caller's own permissions, and those of the caller's groups
    # * the article, joined to its outlets, current revision and who captured it
    # * its statements, joined to their sources, anchors, relays and who marked them
    with django_assert_num_queries(4):
        answer = client.get(address_of(article))

    assert len(answer.json()["statements"]) == statements


# --- Corrected ------------------------------------------------------------------------------


def test_what_is_known_about_an_article_is_corrected(reporter: User) -> None:
    article, wire = ArticleFactory(byline="Lina"), OutletFactory(name="The Wire")
    body = {
        "url": "https://daily.example/moved?utm_source=mail",
        "outlet": {"name": "The Evening", "domain": "evening.example"},
        "relays": str(wire.pk),
        "byline": None,
        "published_at": "2026-06-21T07:00:00Z",
        "language": "ar",
        "draft": False,
    }

    changed = client_of(reporter).patch(address_of(article), body)

    assert changed.status_code == 200
    seen = changed.json()
    assert seen["url"] == "https://daily.example/moved"
    assert (seen["outlet"]["name"], seen["relays"]["name"]) == ("The Evening", "The Wire")
    assert {name: seen[name] for name in ("byline", "published_at", "language")} == {
        "byline": None,
        "published_at": "2026-06-21T07:00:00Z",
        "language": "ar",
    }


@pytest.mark.parametrize("field", ["headline", "text"])
def test_a_text_changes_by_capture_only(field: str, reporter: User) -> None:
    article = ArticleFactory()

    answer = client_of(reporter).patch(address_of(article), {field: "Otherwise", "byline": "Lina"})

    assert answer.status_code == 400
    assert codes(answer)[field] in {"read_only", "unknown_field"}
    assert "change by capture" in answer.json()["detail"]
    article.refresh_from_db()
    assert article.byline == ""


@pytest.mark.parametrize(
    ("body", "field", "code"),
    [
        ({"url": "ftp://daily.example/"}, "url", "invalid"),
        ({"url": "https://taken.example/news"}, "url", "unique"),
        ({"outlet": NOBODY}, "outlet", "does_not_exist"),
        ({"language": None}, "language", "null"),
        ({"published_at": (timezone.now() + timedelta(days=1)).isoformat()}, "published_at",
         "in_the_future"),
        ({"draft": None}, "draft", "null"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(
    body: dict[str, Any], field: str, code: str, reporter: User
) -> None:
    ArticleFactory(url="https://taken.example/news")
    article = ArticleFactory()

    answer = client_of(reporter).patch(address_of(article), body)

    assert (answer.status_code, codes(answer)) == (400, {field: code})


@pytest.mark.parametrize("body", [{"url": None}, {"outlet": None}])
def test_a_published_article_keeps_its_address_and_outlet(
    body: dict[str, None], reporter: User
) -> None:
    article = ArticleFactory()

    answer = client_of(reporter).patch(address_of(article), body)

    assert answer.status_code == 400
    assert "A published article needs its address and its outlet" in answer.json()["detail"]
    assert client_of(reporter).patch(address_of(article), body | {"draft": True}).status_code == 200


# --- Many -----------------------------------------------------------------------------------


def test_a_list_has_no_texts(reporter: User) -> None:
    ArticleFactory()

    (row,) = client_of(reporter).get(ARTICLES).json()["results"]

    assert row.keys() == ROW


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["draft", "fire", "rockets"]),
        ("outlet={outlet}", ["rockets"]),
        ("relays={wire}", ["fire"]),
        ("source={source}", ["rockets"]),
        (f"source={NOBODY}", []),
        ("draft=true", ["draft"]),
        ("draft=false", ["fire", "rockets"]),
        ("language=ar", ["fire"]),
        ("url=https://daily.example/rockets", ["rockets"]),
        ("url=HTTPS://daily.example/rockets?utm_source=mail%23top", ["rockets"]),
        ("url=https://daily.example/rocket", []),
        ("published_after=2026-06-02T00:00:00Z", ["fire"]),
        ("published_before=2026-06-01T00:00:00Z", ["rockets"]),
        ("published_after=2026-06-01T03:00:00%2B03:00&published_before=2026-06-02T00:00:00Z",
         ["fire", "rockets"]),
        ("captured_after=2026-06-12T00:00:00Z", ["draft", "fire"]),
        ("captured_before=2026-06-11T00:00:00Z", ["rockets"]),
        ("updated_before=2026-06-11T00:00:00Z", []),
        ("q=rocket", ["rockets"]),
        ("q=حريق", ["fire"]),
        ("q=volcano", []),
        ("q=", ["draft", "fire", "rockets"]),
        ("ordering=published_at", ["rockets", "fire", "draft"]),
        ("ordering=-published_at", ["fire", "rockets", "draft"]),
        ("ordering=created_at", ["rockets", "fire", "draft"]),
        ("ordering=-updated_at", ["draft", "fire", "rockets"]),
    ],
)  # fmt: skip
def test_articles_are_filtered_searched_and_ordered(
    query: str, found: list[str], reporter: User
) -> None:
    wire = OutletFactory()
    rockets = ArticleFactory(url="https://daily.example/rockets", published_at=day(1))
    fire = ArticleFactory(
        relays=wire, language="ar", published_at=day(2), headline="حريق في الميناء", text="دخان"
    )
    draft = ArticleFactory(draft=True, headline="Smoke", text="Smoke over the harbour.")
    made = {"rockets": rockets, "fire": fire, "draft": draft}
    for number, article in enumerate(made.values(), start=11):
        Article.objects.filter(pk=article.pk).update(created_at=day(number))
    source = StatementFactory(article=rockets).source
    StatementFactory(article=rockets, source=source, quote="Nobody was hurt.")
    for article in (fire, draft):
        # The statements raised the version of their article.
        Article.objects.filter(pk=article.pk).update(byline="Lina")

    answer = client_of(reporter).get(
        f"{ARTICLES}?{query.format(outlet=rockets.outlet_id, wire=wire.pk, source=source.pk)}"
    )

    assert ids(answer) == [str(made[name].pk) for name in found]


@pytest.mark.parametrize("ordering", ["", "published_at", "-published_at", "-created_at"])
def test_pages_have_each_article_once(ordering: str, reporter: User) -> None:
    for number in (3, 1, None, 2, None, 1):
        ArticleFactory(published_at=number and day(number))
    client = client_of(reporter)
    query = f"ordering={ordering}&" if ordering else ""

    seen, address = [], f"{ARTICLES}?{query}limit=2"
    while address:
        page = client.get(address).json()
        seen += [row["id"] for row in page["results"]]
        address = page["next"]

    assert seen == ids(client.get(f"{ARTICLES}?{query}"))
    assert len(seen) == len(set(seen)) == 6


@pytest.mark.parametrize(
    "query",
    [
        "outlet=daily", "source=1", "draft=1", "language=!", "url=daily", "url=ftp://daily.example",
        "published_after=yesterday", "captured_before=0", "ordering=headline", "limit=0",
        "cursor=x", "state=open",
    ],
)  # fmt: skip
def test_an_unknown_filter_or_value_is_named(query: str, reporter: User) -> None:
    answer = client_of(reporter).get(f"{ARTICLES}?{query}")

    assert (answer.status_code, list(codes(answer))) == (400, [query.split("=")[0]])
