"""The history of an article's text over HTTP."""

import hashlib
from typing import Any

import pytest
from django.contrib.auth.models import User

from articles.models import Article
from tests.factories import ArticleFactory, RevisionFactory
from tests.http import V1, client_of, codes

pytestmark = pytest.mark.django_db

NOWHERE = "01890000-0000-7000-8000-000000000000"
FIRST, SECOND = "Three rockets hit.\nNobody was hurt.\n", "Four rockets hit.\nNobody was hurt.\n"


@pytest.fixture
def article(reporter: User) -> Article:
    article = ArticleFactory(headline="Harbour hit", text=FIRST)
    RevisionFactory(article=article, headline="Port hit", text=SECOND, captured_by=reporter)
    return article


def below(article: Article, rest: str = "") -> str:
    return f"{V1}articles/{article.pk}/revisions/{rest}"


def row_of(article: Article, number: int) -> dict[str, Any]:
    revision = article.revisions.get(number=number)
    by = {"username": "reporter", "name": "Reporter Example"}
    return {
        "number": number,
        "headline": revision.headline,
        "sha256": hashlib.sha256(revision.text.encode()).hexdigest(),
        "captured_at": f"{revision.captured_at:%Y-%m-%dT%H:%M:%S.%fZ}",
        "captured_by": by if revision.captured_by else None,
    }


def test_revisions_are_listed_latest_first_without_their_texts(
    article: Article, reporter: User
) -> None:
    RevisionFactory(article=ArticleFactory())

    listed = client_of(reporter).get(below(article)).json()

    assert listed["results"] == [row_of(article, 2), row_of(article, 1)]


def test_pages_follow_each_other(article: Article, reporter: User) -> None:
    client = client_of(reporter)

    page = client.get(below(article, "?limit=1")).json()
    following = client.get(page["next"]).json()

    assert [row["number"] for row in page["results"] + following["results"]] == [2, 1]
    assert following["next"] is None


def test_a_revision_is_read_by_its_number(article: Article, reporter: User) -> None:
    answer = client_of(reporter).get(below(article, "1/"))

    assert answer.json() == row_of(article, 1) | {"text": FIRST}


@pytest.mark.parametrize("address", ["1/", "2/", "2/diff/"])
def test_what_never_changes_stays_in_its_first_version(
    address: str, article: Article, reporter: User
) -> None:
    assert client_of(reporter).get(below(article, address))["ETag"] == '"1"'


@pytest.mark.parametrize("number", ["0", "3", "99999999999999999999", "first", "-1"])
def test_another_number_is_not_found(number: str, article: Article, reporter: User) -> None:
    assert client_of(reporter).get(below(article, f"{number}/")).status_code == 404
    assert client_of(reporter).get(below(article, f"{number}/diff/")).status_code == 404


@pytest.mark.parametrize("rest", ["", "1/", "1/diff/"])
@pytest.mark.parametrize("pk", [NOWHERE, "article"])
def test_another_article_is_not_found(pk: str, rest: str, reporter: User) -> None:
    assert client_of(reporter).get(f"{V1}articles/{pk}/revisions/{rest}").status_code == 404


def test_a_diff_tells_what_changed_since_the_revision_before(
    article: Article, reporter: User
) -> None:
    answer = client_of(reporter).get(below(article, "2/diff/"))

    rest = " rockets hit.\nNobody was hurt.\n"
    assert answer.json() == {
        "old": row_of(article, 1),
        "new": row_of(article, 2),
        "changes": [
            {
                "op": "replace",
                "old": {"start": 0, "end": 5, "text": "Three"},
                "new": {"start": 0, "end": 4, "text": "Four"},
            },
            {
                "op": "equal",
                "old": {"start": 5, "end": 36, "text": rest},
                "new": {"start": 4, "end": 35, "text": rest},
            },
        ],
        "unified": "@@ -1,2 +1,2 @@\n-Three rockets hit.\n+Four rockets hit.\n Nobody was hurt.\n",
    }


def test_a_diff_may_be_against_any_revision(article: Article, reporter: User) -> None:
    RevisionFactory(article=article, text=FIRST)
    client = client_of(reporter)

    backwards = client.get(below(article, "1/diff/?against=2")).json()
    same = client.get(below(article, "3/diff/?against=1")).json()

    assert (backwards["old"]["number"], backwards["new"]["number"]) == (2, 1)
    assert backwards["changes"][0]["new"]["text"] == "Three"
    assert [change["op"] for change in same["changes"]] == ["equal"]
    assert same["unified"] == ""


def test_before_the_first_revision_there_is_none(article: Article, reporter: User) -> None:
    answer = client_of(reporter).get(below(article, "1/diff/"))

    assert answer.status_code == 404
    assert "there is none before it" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("address", "status", "field"),
    [
        ("2/diff/?against=3", 404, ""),
        ("2/diff/?against=0", 400, "against"),
        ("2/diff/?against=one", 400, "against"),
        ("2/diff/?against=1.5", 400, "against"),
        ("2/diff/?against=99999999999", 400, "against"),
        ("2/diff/?since=1", 400, "since"),
    ],
)
def test_a_diff_against_nothing_is_refused(
    address: str, status: int, field: str, article: Article, reporter: User
) -> None:
    answer = client_of(reporter).get(below(article, address))

    assert (answer.status_code, list(codes(answer))) == (status, [field])


# --- A later text of a draft, which has no address to capture it by -------------------------


def test_a_later_text_is_the_next_revision(article: Article, reporter: User) -> None:
    made = client_of(reporter).post(below(article), {"headline": "Port hit", "text": FIRST})

    assert made.status_code == 201
    assert made["Location"] == f"http://testserver{below(article, '3/')}"
    assert made.json() == row_of(article, 3) | {"text": FIRST}


def test_the_current_text_again_is_nothing_new(article: Article, reporter: User) -> None:
    again = client_of(reporter).post(below(article), {"headline": "Port hit", "text": SECOND})

    assert again.status_code == 200
    assert again.json() == row_of(article, 2) | {"text": SECOND}
    assert article.revisions.count() == 2


@pytest.mark.parametrize(
    ("body", "status", "field"),
    [
        ({"headline": "h"}, 400, "text"),
        ({"headline": "h", "text": "t", "number": 7}, 400, "number"),
        ({"headline": "h", "text": "x" * 1_000_001}, 413, ""),
    ],
)
def test_a_later_text_that_is_wrong_is_refused(
    body: dict[str, str], status: int, field: str, article: Article, reporter: User
) -> None:
    answer = client_of(reporter).post(below(article), body)

    assert (answer.status_code, list(codes(answer))) == (status, [field])
    assert article.revisions.count() == 2


def test_who_may_not_capture_adds_no_text(
    article: Article, administrator: User, reporter: User
) -> None:
    body = {"headline": "h", "text": "t"}

    assert client_of(administrator).post(below(article), body).status_code == 403
    assert client_of().post(below(article), body).status_code == 401
    assert client_of(reporter).post(f"{V1}articles/{NOWHERE}/revisions/", body).status_code == 404


@pytest.mark.parametrize("method", ["patch", "delete"])
def test_a_revision_never_changes(method: str, article: Article, editor: User) -> None:
    editor.is_superuser = True
    editor.save()

    answer = getattr(client_of(editor), method)(below(article, "1/"), {"text": "Otherwise."})

    assert answer.status_code == 405
