"""Capturing articles over HTTP: a new one, a known one, and what is refused."""

import hashlib
import json
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from articles.models import Article, Outlet, Revision
from tests.factories import OutletFactory, StatementFactory
from tests.http import V1, client_of, codes

pytestmark = pytest.mark.django_db

ARTICLES = f"{V1}articles/"
URL = "https://daily.example/harbour"
TEXT = "Three rockets hit the harbour.\n\nNobody was hurt. 🚀"
BODY = {"url": URL, "headline": "Harbour hit", "text": TEXT}


def test_a_new_article_is_kept_as_it_stands(reporter: User) -> None:
    wire = OutletFactory(name="The Wire")
    body = BODY | {
        "outlet": {"name": "The Daily", "domain": "daily.example"},
        "relays": str(wire.pk),
        "byline": "Lina Example",
        "published_at": "2026-06-21T10:00:00+03:00",
        "language": "en-GB",
    }

    made = client_of(reporter).post(ARTICLES, body)

    article = Article.objects.get()
    assert made.status_code == 201
    assert made["Location"] == f"http://testserver{ARTICLES}{article.pk}/"
    assert made["ETag"] == f'"{article.version}"'
    assert made.json() == {
        "id": str(article.pk),
        "url": URL,
        "headline": "Harbour hit",
        "outlet": {"id": str(article.outlet_id), "name": "The Daily"},
        "relays": {"id": str(wire.pk), "name": "The Wire"},
        "byline": "Lina Example",
        "published_at": "2026-06-21T07:00:00Z",
        "language": "en-GB",
        "draft": False,
        "revision": 1,
        "created_by": {"username": "reporter", "name": "Reporter Example"},
        "created_at": f"{article.created_at:%Y-%m-%dT%H:%M:%S.%fZ}",
        "updated_at": f"{article.updated_at:%Y-%m-%dT%H:%M:%S.%fZ}",
        "text": TEXT,
        "sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
        "captured_at": f"{Revision.objects.get().captured_at:%Y-%m-%dT%H:%M:%S.%fZ}",
        "statements": [],
    }


def test_headline_and_text_are_enough_for_a_draft(reporter: User) -> None:
    made = client_of(reporter).post(ARTICLES, {"headline": "Harbour hit", "text": TEXT})

    absent = {"url": None, "outlet": None, "relays": None, "byline": None, "published_at": None}
    assert made.status_code == 201
    assert made.json() == made.json() | absent | {"draft": True, "language": "en"}


def test_the_text_is_kept_exactly_but_for_its_line_ends(reporter: User) -> None:
    text = "  Three\r\nrockets\rhit \u00a0 e\u0301 é\n\n"

    made = client_of(reporter).post(ARTICLES, BODY | {"text": text}).json()

    assert made["text"] == "  Three\nrockets\nhit \u00a0 e\u0301 é\n\n"


@pytest.mark.parametrize(
    "url", [URL, f"{URL}?utm_source=mail#top", "HTTPS://Daily.Example/harbour"]
)
def test_a_known_text_is_nothing_new(url: str, reporter: User) -> None:
    client = client_of(reporter)
    made = client.post(ARTICLES, BODY)

    again = client.post(
        ARTICLES, BODY | {"url": url, "byline": "Other", "outlet": {"domain": "new.example"}}
    )

    assert again.status_code == 200
    assert again.json() == made.json()
    assert again["ETag"] == made["ETag"]
    assert (Article.objects.count(), Revision.objects.count(), Outlet.objects.count()) == (1, 1, 1)


@pytest.mark.parametrize("changed", [{"text": f"{TEXT} Corrected."}, {"headline": "Port hit"}])
def test_another_text_of_a_known_address_is_a_new_revision(
    changed: dict[str, str], reporter: User
) -> None:
    client = client_of(reporter)
    made = client.post(ARTICLES, BODY)

    again = client.post(ARTICLES, BODY | changed)

    assert again.status_code == 200
    assert again.json()["id"] == made.json()["id"]
    assert again.json() == again.json() | changed | {"revision": 2}
    assert again["ETag"] != made["ETag"]


def test_statements_are_looked_for_in_the_new_text(reporter: User) -> None:
    client = client_of(reporter)
    article = Article.objects.get(pk=client.post(ARTICLES, BODY).json()["id"])
    kept = StatementFactory(article=article, quote="Three rockets hit the harbour.")
    lost = StatementFactory(article=article, quote="Nobody was hurt.")
    text = "Update: Three rockets hit the harbour."

    again = client.post(ARTICLES, BODY | {"text": text}).json()

    assert [(each["id"], each["anchor"]) for each in again["statements"]] == [
        (str(kept.pk), {"status": "exact", "start": 8, "end": 38}),
        (str(lost.pk), {"status": "lost", "start": None, "end": None}),
    ]


@pytest.mark.parametrize(
    ("given", "name", "domain"),
    [
        (None, "daily.example", "daily.example"),
        ({"name": "The Daily", "domain": "www.Daily.example"}, "The Daily", "daily.example"),
        ({"name": "The Daily"}, "The Daily", None),
        ({"domain": "other.example"}, "other.example", "other.example"),
        ({"name": "Known by another name", "domain": "known.example"}, "Known", "known.example"),
        ({"name": "Known"}, "Known", "known.example"),
    ],
)
def test_an_outlet_is_found_by_its_domain_else_made(
    given: Any, name: str, domain: str | None, reporter: User
) -> None:
    OutletFactory(name="Known", domain="known.example")

    client_of(reporter).post(ARTICLES, BODY | {"outlet": given})

    outlet = Article.objects.get().outlet
    assert outlet is not None
    assert (outlet.name, outlet.domain) == (name, domain)


@pytest.mark.parametrize(
    ("wrong", "field", "code"),
    [
        ({"headline": None}, "headline", "null"),
        ({"headline": "\n"}, "headline", "blank"),
        ({"headline": "h" * 1001}, "headline", "max_length"),
        ({"text": ""}, "text", "blank"),
        ({"text": "a\0b"}, "text", "null_character"),
        ({"text": "a\ud800b"}, "text", "lone_surrogate"),
        ({"url": "ftp://daily.example/harbour"}, "url", "invalid"),
        ({"url": "javascript:alert(1)"}, "url", "invalid"),
        ({"url": "/harbour"}, "url", "invalid"),
        ({"url": ""}, "url", "blank"),
        ({"url": f"{URL}{'x' * 2000}"}, "url", "max_length"),
        ({"language": "English"}, "language", "invalid"),
        ({"published_at": "yesterday"}, "published_at", "invalid"),
        ({"outlet": "The Daily"}, "outlet", "not_an_id"),
        ({"outlet": "01890000-0000-7000-8000-000000000000"}, "outlet", "does_not_exist"),
        ({"outlet": {}}, "outlet", "invalid"),
        ({"outlet": {"domain": "no domain"}}, "outlet", "invalid"),
        ({"outlet": {"name": "The Daily", "city": "Basra"}}, "outlet.city", "unknown_field"),
        ({"revision": 7}, "revision", "unknown_field"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_kept(
    wrong: dict[str, Any], field: str, code: str, reporter: User
) -> None:
    # As ASCII: half a surrogate pair can only be sent escaped.
    answer = client_of(reporter).post(
        ARTICLES, json.dumps(BODY | wrong), content_type="application/json"
    )

    assert (answer.status_code, codes(answer)) == (400, {field: code})
    assert not Article.objects.exists()
    assert not Outlet.objects.exists()


def test_nothing_was_published_tomorrow(reporter: User) -> None:
    tomorrow = (timezone.now() + timedelta(days=1)).isoformat()

    answer = client_of(reporter).post(ARTICLES, BODY | {"published_at": tomorrow})

    assert (answer.status_code, codes(answer)) == (400, {"published_at": "in_the_future"})


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (BODY | {"text": " \n"}, "An article has a headline and a text."),
        ({"headline": "h", "text": "t", "draft": False}, "needs its address and its outlet"),
        (BODY | {"relays": {"domain": "daily.example"}}, "An outlet does not relay itself."),
    ],
)
def test_what_does_not_go_together_is_said(
    body: dict[str, Any], sentence: str, reporter: User
) -> None:
    answer = client_of(reporter).post(ARTICLES, body)

    assert answer.status_code == 400
    assert sentence in answer.json()["detail"]
    assert not Article.objects.exists()


@pytest.mark.parametrize("characters", [1_000_001, 5_000_000])
def test_a_text_of_more_than_a_million_characters_is_too_large(
    characters: int, reporter: User
) -> None:
    answer = client_of(reporter).post(ARTICLES, BODY | {"text": "x" * characters})

    assert (answer.status_code, codes(answer)) == (413, {"": "too_large"})
    assert not Article.objects.exists()


def test_a_text_of_a_million_characters_is_not(reporter: User) -> None:
    assert client_of(reporter).post(ARTICLES, BODY | {"text": "س" * 1_000_000}).status_code == 201


def test_a_body_larger_than_the_site_takes_is_too_large(reporter: User, settings: Any) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000

    answer = client_of(reporter).post(ARTICLES, BODY | {"text": "x" * 1000})

    assert (answer.status_code, codes(answer)) == (413, {"": "too_large"})


def test_administrators_capture_nothing(administrator: User) -> None:
    assert client_of(administrator).post(ARTICLES, BODY).status_code == 403
    assert not Article.objects.exists()
