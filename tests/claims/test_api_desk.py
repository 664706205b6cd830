"""GET articles/{id}/desk/: everything beside a text in one answer; a 304 while nothing is new."""

from collections.abc import Callable
from typing import Any

import pgtrigger
import pytest
from django.contrib.auth.models import User
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from articles.attribution import TextTooLongError
from articles.models import Article, Source
from articles.services import run_of
from claims.models import Claim, Stance
from tests import suggesting
from tests.factories import (
    AnchorFactory,
    ArticleFactory,
    ClaimFactory,
    RevisionFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
    UserFactory,
)
from tests.http import V1, client_of
from tests.suggesting import suggested

pytestmark = pytest.mark.django_db

TEXT = "Rockets hit the harbour, Ana Rivera said. They did not, Ben Okoro said. It was late."
Tell = Callable[..., None]


@pytest.fixture
def api(reporter: User) -> APIClient:
    return client_of(reporter)


@pytest.fixture
def article(suggests: Tell) -> Article:
    suggests(
        suggested(TEXT, "Rockets hit the harbour", named="Ana Rivera"),
        suggested(TEXT, "They did not", named="Ben Okoro", stance="denies", answers=0),
    )
    return ArticleFactory(text=TEXT, language="en")


def address(article: Article) -> str:
    return f"{V1}articles/{article.pk}/desk/"


def desk(api: APIClient, article: Article) -> dict[str, Any]:
    answer = api.get(address(article))
    assert answer.status_code == 200, answer.content
    return answer.json()


def test_the_desk_is_what_is_marked_and_suggested_and_how_far_it_is(
    api: APIClient, article: Article
) -> None:
    suggestions = api.get(f"{V1}articles/{article.pk}/suggestions/").json()["results"]
    below = f"{V1}articles/{article.pk}/suggestions/"
    api.post(f"{below}{suggestions[0]['id']}/accept/")
    statements = api.get(f"{V1}articles/{article.pk}/statements/").json()["results"]

    found = desk(api, article)

    place = {"status": "marked", "start": 0, "end": 23}
    assert found["statements"] == [{**statements[0], "place": place}]
    assert found.pop("suggestions") == api.get(below).json()["results"]
    assert found | {"statements": []} == {
        "revision": 1,
        "language": "en",
        "refused": None,
        "statements": [],
        "handled": 1,
        "total": 2,
    }


def test_statements_of_earlier_texts_stand_where_they_were_found_again(
    api: APIClient, article: Article
) -> None:
    kept, lost = (
        StatementFactory(article=article, quote=quote) for quote in ("It was late", "They did not")
    )
    later = RevisionFactory(article=article, text="Now: It was late. Rockets hit.")
    AnchorFactory(statement=kept, revision=later)
    AnchorFactory(statement=lost, revision=later, status="lost", start=None, end=None, quote=None)
    new = StatementFactory(article=article, quote="Rockets hit")

    found = desk(api, article)

    assert [(row["id"], row["place"]) for row in found["statements"]] == [
        (str(kept.pk), {"status": "exact", "start": 5, "end": 16}),
        (str(new.pk), {"status": "marked", "start": 18, "end": 29}),
        (str(lost.pk), None),
    ]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (TextTooLongError(10**6), "The text is too long for suggestions"),
        (ValueError("?"), "No suggestions could be made for this text"),
    ],
)
def test_why_there_are_no_suggestions_is_said(
    api: APIClient,
    article: Article,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    sentence: str,
) -> None:
    def refusing(text: str, language: str) -> list[Any]:
        raise error

    monkeypatch.setattr(suggesting, "as_told", refusing)

    found = desk(api, article)

    assert sentence in found["refused"]
    assert (found["suggestions"], found["total"]) == ([], 0)


# --- Asked again and again ------------------------------------------------------------------


def act(api: APIClient, article: Article, verb: str) -> None:
    below = f"{V1}articles/{article.pk}/suggestions/"
    row = api.get(below).json()["results"][0]
    assert api.post(f"{below}{row['id']}/{verb}/").status_code == 200


CHANGES: dict[str, Callable[[APIClient, Article], Any]] = {
    "a suggestion is accepted": lambda api, article: act(api, article, "accept"),
    "a suggestion is dismissed": lambda api, article: act(api, article, "dismiss"),
    "a statement is marked": lambda api, article: StatementFactory(article=article),
    "a stance is set": lambda api, article: StanceFactory(statement=article.statements.get()),
    "a note of a stance is changed": lambda api, article: Stance.objects.update(note="?"),
    "a stance is taken away": lambda api, article: Stance.objects.all().delete(),
    "a statement is deleted": lambda api, article: (
        Stance.objects.all().delete(),
        article.statements.all().delete(),
    ),
    "a statement is changed": lambda api, article: article.statements.update(medium="tweet"),
    "a text is captured": lambda api, article: RevisionFactory(article=article),
    "the article is changed": lambda api, article: Article.objects.update(language="fr"),
    "a source of that name is entered": lambda api, article: SourceFactory(name="Ana Rivera"),
    "a claim of that wording is opened": lambda api, article: ClaimFactory(
        wording="Rockets hit the harbour."
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_whatever_changes_is_a_new_answer_and_nothing_is_a_304(
    api: APIClient, article: Article, change: Callable[[APIClient, Article], Any]
) -> None:
    StanceFactory(statement__article=article, statement__quote="It was late")
    first = api.get(address(article))
    seen = {"If-None-Match": first["ETag"]}
    unchanged = api.get(address(article), headers=seen)

    change(api, article)
    changed = api.get(address(article), headers=seen)

    assert (unchanged.status_code, unchanged.content) == (304, b"")
    assert unchanged["ETag"] == first["ETag"] != changed["ETag"]
    assert changed.status_code == 200
    assert changed.json() != first.json()


@pytest.mark.parametrize(
    ("table", "rows"), [("articles.Source", Source.objects), ("claims.Claim", Claim.objects)]
)
def test_what_is_shown_is_followed_by_its_own_version(
    api: APIClient, article: Article, table: str, rows: Any
) -> None:
    """Of two who change sources at once, the one who wrote the last line may be done first."""
    StanceFactory(statement__article=article, statement__source=SourceFactory())
    seen = {"If-None-Match": api.get(address(article))["ETag"]}

    with pgtrigger.ignore(f"{table}:update_update"):
        rows.update(**({"confidential": True} if "Source" in table else {"wording": "It was."}))

    assert api.get(address(article), headers=seen).status_code == 200


def test_a_text_that_is_captured_while_the_desk_is_read_is_not_taken_for_read(
    api: APIClient, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    def capturing(revision: Any) -> Any:
        if revision.number == 1:
            RevisionFactory(article=article, text="Now this.")
        return run_of(revision)

    monkeypatch.setattr("claims.api.views.suggestions.run_of", capturing)

    assert desk(api, article)["revision"] == 2


def test_no_cache_keeps_the_desk_for_others(api: APIClient, article: Article) -> None:
    first = api.get(address(article))
    again = api.get(address(article), headers={"If-None-Match": first["ETag"]})

    for answer in (first, again):
        assert answer["Cache-Control"] == "private, no-cache"
        assert {"Authorization", "Cookie"} <= set(answer["Vary"].split(", "))


@pytest.mark.parametrize("seen", ["W/{}", '"x", {}', '"x",W/{}', "*"])
def test_the_etag_is_found_among_others_and_when_a_proxy_has_weakened_it(
    api: APIClient, article: Article, seen: str
) -> None:
    tag = api.get(address(article))["ETag"]

    answer = api.get(address(article), headers={"If-None-Match": seen.format(tag)})

    assert answer.status_code == 304


def test_what_others_see_is_another_answer(api: APIClient, article: Article, editor: User) -> None:
    seen = {"If-None-Match": api.get(address(article))["ETag"]}

    for other in (editor, UserFactory(group="Reporters")):
        assert client_of(other).get(address(article), headers=seen).status_code == 200
    german = seen | {"Accept-Language": "de"}
    assert api.get(address(article), headers=german).status_code == 200


def test_who_may_not_see_statements_sees_no_desk(article: Article) -> None:
    assert client_of().get(address(article)).status_code == 401
    assert client_of(UserFactory()).get(address(article)).status_code == 403


def test_an_article_that_is_not_there_or_has_no_text_has_no_desk(api: APIClient) -> None:
    for pk in (ClaimFactory().pk, ArticleFactory(text=None).pk, "abc"):
        assert api.get(f"{V1}articles/{pk}/desk/").status_code == 404


@pytest.mark.parametrize("rows", [1, 20])
def test_the_desk_costs_the_same_however_much_is_on_it(
    reporter: User, suggests: Tell, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    text = "\n".join(f"Rocket {n} hit, Ana {n} said." for n in range(rows))
    suggests(*(suggested(text, f"Rocket {n} hit", named=f"Ana {n}") for n in range(rows)))
    article = ArticleFactory(text=text)
    for n in range(rows):
        StanceFactory(statement__article=article, statement__quote=f"Ana {n} said")
    act(client_of(reporter), article, "accept")
    tag = client_of(reporter).get(address(article))["ETag"]

    # * the reporter's permissions: their own, and those of their groups
    # * what all of it is made of
    api = client_of(reporter)
    with django_assert_num_queries(3):
        again = api.get(address(article), headers={"If-None-Match": tag})
    assert again.status_code == 304

    # And when something is new, besides:
    # * the article with its text, that suggestions were made, and what all of it is made of, anew
    # * the statements, and where they stand in later texts
    # * the suggestions, what answers what, how the accepted were handled
    # * known claims, and known sources
    # * the stances of what marks a suggested passage, and of all statements
    api = client_of(reporter)
    with django_assert_num_queries(15):
        found = api.get(address(article)).json()

    assert (len(found["statements"]), len(found["suggestions"])) == (rows + 1, rows)
