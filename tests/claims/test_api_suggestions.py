"""GET articles/{id}/suggestions/: what is suggested for the current text."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from articles.attribution.words import Medium, Stance, Type
from articles.models import Article, SuggestionRun
from tests import suggesting
from tests.factories import (
    AnchorFactory,
    ArticleFactory,
    ClaimFactory,
    RevisionFactory,
    SourceFactory,
    StatementFactory,
    UserFactory,
)
from tests.http import V1, client_of, codes, ids
from tests.suggesting import suggested

pytestmark = pytest.mark.django_db

TEXT = "🚀 Rockets hit the harbour, the mayor said. “We fired none,” said Ben Okoro. It was late."
Tell = Callable[..., None]


@pytest.fixture
def api(reporter: User) -> APIClient:
    return client_of(reporter)


@pytest.fixture
def article() -> Article:
    return ArticleFactory(text=TEXT)


def address(article: Article) -> str:
    return f"{V1}articles/{article.pk}/suggestions/"


def mayor(**details: Any) -> Any:
    fixed: dict[str, Any] = {"resolved": "Ana Rivera", "role": "mayor", "cue": "said"}
    quote = "Rockets hit the harbour"
    return suggested(TEXT, quote, named="the mayor", **(fixed | details))


def test_a_suggestion_says_what_an_editor_needs(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(mayor(medium=Medium.INTERVIEW))

    answer = api.get(address(article))

    [row] = answer.json()["results"]
    start = TEXT.index("Rockets")
    assert row == {
        "id": row["id"],
        "position": 0,
        "revision": 1,
        "start": start,
        "end": start + 23,
        "parts": [],
        "quote": "Rockets hit the harbour",
        "source": {
            "start": TEXT.index("the mayor"),
            "end": TEXT.index("the mayor") + 9,
            "text": "the mayor",
            "name": "Ana Rivera",
            "role": "mayor",
            "kind": "person",
            "known": None,
        },
        "cue": {"start": TEXT.index("said"), "end": TEXT.index("said") + 4, "text": "said"},
        "medium": "interview",
        "stance": "asserts",
        "type": "indirect",
        "checkable": True,
        "confidence": 0.8,
        "rule": "said",
        "why": "“said” reports this. “the mayor” is taken to mean Ana Rivera.",
        "denied": None,
        "answers": None,
        "wording": "Rockets hit the harbour.",
        "claim": None,
        "outcome": "open",
        "handled_by": None,
        "handled_at": None,
        "statement": None,
        "marked_as": None,
    }
    assert api.get(f"{address(article)}{row['id']}/").json() == row


def test_suggestions_come_in_the_order_of_the_text_a_page_at_a_time(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(suggested(TEXT, "It was late"), mayor(), suggested(TEXT, "We fired none"))

    whole = api.get(address(article)).json()["results"]
    first = api.get(address(article), {"limit": "2"}).json()
    second = api.get(first["next"]).json()

    assert [row["position"] for row in whole] == [0, 1, 2]
    assert [row["quote"] for row in whole][::2] == ["Rockets hit the harbour", "It was late"]
    assert first["results"] + second["results"] == whole
    assert second["next"] is None


def test_they_are_made_once_and_stay_the_same(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(mayor())
    first = api.get(address(article))
    suggests()

    assert api.get(address(article)).json() == first.json()
    assert len(suggesting.ASKED) == SuggestionRun.objects.count() == 1


def test_a_later_text_has_its_own(api: APIClient, article: Article, suggests: Tell) -> None:
    suggests(mayor())
    [before] = api.get(address(article)).json()["results"]
    later = RevisionFactory(article=article, text=f"Later. {TEXT}")

    # Told for the text as it was: the same offsets are other words now.
    [row] = api.get(address(article)).json()["results"]

    assert (row["revision"], row["quote"]) == (2, later.text[row["start"] : row["end"]])
    # What was suggested before can still be read, with the words that it was about.
    assert api.get(f"{address(article)}{before['id']}/").json() == before


def test_an_article_that_came_by_the_api_has_suggestions_too(
    api: APIClient, suggests: Tell
) -> None:
    suggests(mayor())
    captured = api.post(f"{V1}articles/", {"headline": "News", "text": TEXT}).json()

    answer = api.get(f"{V1}articles/{captured['id']}/suggestions/").json()

    assert [row["quote"] for row in answer["results"]] == ["Rockets hit the harbour"]


def test_they_are_filtered_by_what_became_of_them(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(mayor(), suggested(TEXT, "It was late"))
    first, second = ids(api.get(address(article)))
    api.post(f"{address(article)}{second}/dismiss/")

    assert ids(api.get(address(article), {"outcome": "open"})) == [first]
    assert ids(api.get(address(article), {"outcome": ["open", "dismissed"]})) == [first, second]
    assert codes(api.get(address(article), {"outcome": "lost"})) == {"outcome": "invalid_choice"}


def test_a_passage_that_is_marked_is_known_also_from_an_earlier_text(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    statement = StatementFactory(article=article, quote="Rockets hit the harbour")
    suggests(mayor(), suggested(TEXT, "It was late"))
    [marked, unmarked] = api.get(address(article)).json()["results"]
    anchored = AnchorFactory(statement=statement)

    [again, _late] = api.get(address(article)).json()["results"]

    assert anchored.revision.number == again["revision"] == 2
    assert marked["marked_as"] == again["marked_as"] == str(statement.pk)
    assert unmarked["marked_as"] is None


@pytest.mark.parametrize(
    ("details", "wording"),
    [
        ({}, "Rockets hit the harbour."),
        ({"proposition": " it was  hit, "}, "It was hit."),
        ({"proposition": "Was it hit?"}, "Was it hit?"),
        ({"proposition": "“…”"}, None),
        ({"checkable": False}, None),
        ({"stance": Stance.NON_CLAIM}, None),
        ({"stance": Stance.DENIES}, None),
        ({"stance": Stance.DENIES, "proposition": "It was hit"}, "It was hit."),
        ({"stance": Stance.RETRACTS, "answers": 1}, "It was late."),
    ],
)
def test_the_wording_is_what_could_be_checked(
    api: APIClient,
    article: Article,
    suggests: Tell,
    details: dict[str, Any],
    wording: str | None,
) -> None:
    suggests(mayor(**details), suggested(TEXT, "It was late"))

    assert api.get(address(article)).json()["results"][0]["wording"] == wording


def test_a_wording_is_never_longer_than_a_claim_may_be(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    sentences, endless = "It was hit by nine of them. " * 30, "and it was hit " * 50
    suggests(mayor(proposition=sentences), suggested(TEXT, "It was late", proposition=endless))

    first, second = (row["wording"] for row in api.get(address(article)).json()["results"])

    assert (len(first) < 500, first.endswith("them.")) == (True, True)
    assert (len(second) <= 500, second.endswith("…")) == (True, True)


@pytest.mark.parametrize(
    ("details", "sentence"),
    [
        ({"type": Type.DIRECT, "resolved": "the mayor"}, "This is quoted, with “said” beside it."),
        ({"type": Type.MIXED, "resolved": "the mayor"}, "“said” reports this and quotes part of"),
        ({"type": Type.DIRECT, "cue": None, "source": None}, "It goes on with what Ana Rivera"),
        ({"stance": Stance.DENIES}, "It denies something."),
        ({"stance": Stance.PARTLY_DENIES}, "It denies part of something."),
        ({"stance": Stance.QUESTIONS}, "It doubts something."),
        ({"stance": Stance.DECLINES_TO_COMMENT}, "It is a refusal to comment."),
        ({"stance": Stance.RETRACTS}, "It takes something back."),
        ({"stance": Stance.NON_CLAIM}, "Nothing in it could be checked."),
        ({"type": Type.OWN_VOICE, "source": None}, "The article says this itself."),
    ],
)
def test_why_it_is_suggested_is_said_in_plain_words(
    api: APIClient, article: Article, suggests: Tell, details: dict[str, Any], sentence: str
) -> None:
    suggests(mayor(**({"cue": "said"} | details)))

    assert sentence in api.get(address(article)).json()["results"][0]["why"]


def test_of_two_sources_of_a_name_none_is_the_known_one(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    SourceFactory(name="Ana Rivera")
    suggests(mayor())
    [one] = api.get(address(article)).json()["results"]
    SourceFactory(name="A. R.", aliases=["ana rivera"])

    [two] = api.get(address(article)).json()["results"]

    assert one["source"]["known"]["name"] == "Ana Rivera"
    assert two["source"]["known"] is None


def test_only_who_may_see_statements_sees_suggestions(
    article: Article, suggests: Tell, administrator: User
) -> None:
    suggests(mayor())

    for user, status in ((None, 401), (UserFactory(), 403), (administrator, 200)):
        assert client_of(user).get(address(article)).status_code == status


def test_an_article_that_is_not_there_or_has_no_text_has_none(
    api: APIClient, article: Article
) -> None:
    for pk in (ClaimFactory().pk, ArticleFactory(text=None).pk, "abc"):
        assert api.get(f"{V1}articles/{pk}/suggestions/").status_code == 404


@pytest.mark.parametrize("rows", [1, 20])
def test_reading_costs_the_same_however_many_there_are(
    reporter: User,
    suggests: Tell,
    rows: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    text = "\n".join(f"Rocket {n} hit, Ana {n} said. Not so, Ben {n} said." for n in range(rows))
    told = []
    for n in range(rows):
        told.append(suggested(text, f"Rocket {n} hit", named=f"Ana {n}"))
        told.append(
            suggested(text, f"Not so, Ben {n}", named=f"Ben {n}", stance="denies", answers=2 * n)
        )
    suggests(*told)
    article = ArticleFactory(text=text)
    api = client_of(reporter)
    for row in api.get(address(article)).json()["results"][::2]:
        assert api.post(f"{address(article)}{row['id']}/accept/").status_code == 200

    # However many there are:
    # * the reporter's permissions: their own, and those of their groups
    # * the article with its text
    # * that suggestions were made, and the page of them
    # * all suggestions of the text with their statements, for what answers what
    # * how the accepted ones were handled
    # * known claims, and known sources
    # * the statements that stand in the text, and what they do to claims
    api = client_of(reporter)
    with django_assert_num_queries(11):
        answer = api.get(address(article), {"limit": "100"}).json()

    assert len(answer["results"]) == 2 * rows
    assert all(row["claim"] for row in answer["results"])
