"""Accepting what is suggested with corrections: what is marked, and what is kept of them."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from rest_framework.test import APIClient

from articles.attribution.words import Stance
from articles.models import Article, Statement, SuggestionHandling
from claims.models import Stance as SetStance
from tests.accepting import (
    ASSERTED,
    TEXT,
    Tell,
    accepted,
    address,
    assertion,
    suggestions_of,
)
from tests.factories import (
    ArticleFactory,
    ClaimFactory,
    SourceFactory,
)
from tests.http import V1, client_of, codes

pytestmark = pytest.mark.django_db


@pytest.fixture
def api(reporter: User) -> APIClient:
    return client_of(reporter)


@pytest.fixture
def article() -> Article:
    return ArticleFactory(text=TEXT, language="en-GB")


def test_what_an_editor_corrects_is_marked_so_and_kept_for_learning(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    source, claim = SourceFactory(name="Cy Young"), ClaimFactory()
    suggests(assertion())
    [row] = suggestions_of(api, article)

    said = accepted(
        api,
        article,
        row,
        start=0,
        end=7,
        source=str(source.pk),
        medium="tweet",
        said_at="2026-06-20T08:00:00Z",
        cited_url="https://social.example/1",
        claim=str(claim.pk),
        stance="questions",
        note="Hm.",
    )

    statement, stance = Statement.objects.get(), SetStance.objects.get()
    assert said["outcome"] == "edited"
    assert (statement.quote, statement.source, statement.medium) == ("Rockets", source, "tweet")
    assert statement.cited_url == "https://social.example/1"
    assert (stance.claim, stance.stance, stance.note) == (claim, "questions", "Hm.")
    handling = SuggestionHandling.objects.get()
    assert handling.outcome == "edited"
    assert handling.changes == {
        "end": {"before": len(ASSERTED), "after": 7},
        "source": {
            "before": {"name": "Ana Rivera", "kind": "person", "role": "mayor"},
            "after": {"id": str(source.pk)},
        },
        "medium": {"before": "interview", "after": "tweet"},
        "said_at": {"before": None, "after": "2026-06-20T08:00:00+00:00"},
        "cited_url": {"before": "", "after": "https://social.example/1"},
        "claim": {
            "before": {"wording": "Rockets hit the harbour."},
            "after": {"id": str(claim.pk)},
        },
        "stance": {"before": "asserts", "after": "questions"},
        "note": {"before": "", "after": "Hm."},
    }


def test_what_is_sent_as_it_was_suggested_is_no_correction(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)
    source = row["source"]

    said = accepted(
        api,
        article,
        row,
        start=row["start"],
        end=row["end"],
        parts=row["parts"],
        medium=row["medium"],
        stance=row["stance"],
        claim={"wording": row["wording"]},
        source={"name": source["name"], "kind": source["kind"], "role": source["role"]},
        cited_url=None,
        said_at=None,
        note=None,
    )

    assert said["outcome"] == "accepted"
    assert SuggestionHandling.objects.get().changes == {}


def test_the_known_source_and_claim_by_their_ids_are_no_correction(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    SourceFactory(name="Ana Rivera"), ClaimFactory(wording="Rockets hit the harbour.")
    suggests(assertion())
    [row] = suggestions_of(api, article)
    known, claim = row["source"]["known"]["id"], row["claim"]["id"]

    assert accepted(api, article, row, source=known, claim=claim)["outcome"] == "accepted"


@pytest.mark.parametrize("body", [{"claim": None}, {"stance": None}])
def test_an_editor_may_mark_the_statement_alone(
    api: APIClient, article: Article, suggests: Tell, body: dict[str, Any]
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    said = accepted(api, article, row, **body)

    assert said["outcome"] == "edited"
    assert said["marked"]["stances"] == []
    assert SuggestionHandling.objects.get().changes == {
        "stance": {"before": "asserts", "after": None},
        "claim": {"before": {"wording": "Rockets hit the harbour."}, "after": None},
    }


def test_an_editor_may_say_that_an_opinion_is_a_claim_after_all(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion(stance=Stance.NON_CLAIM))
    [row] = suggestions_of(api, article)

    said = accepted(api, article, row, claim={"wording": "It was hit."}, stance="asserts")

    assert row["stance"] == "non_claim"
    assert said["marked"]["stances"][0]["stance"] == "asserts"
    assert SuggestionHandling.objects.get().changes["stance"] == {
        "before": None,
        "after": "asserts",
    }


def test_a_source_given_anew_is_entered_with_whom_it_speaks_for(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    port = {"name": "The Port", "kind": "organisation"}
    accepted(api, article, row, source={"name": "Cy Young", "speaks_for": port})

    source = Statement.objects.get().source
    assert source is not None
    assert source.speaks_for is not None
    assert (source.name, source.speaks_for.name) == ("Cy Young", "The Port")
    assert len(SuggestionHandling.objects.get().made["sources"]) == 2


def test_parts_alone_say_where_it_starts_and_ends(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row, parts=[[0, 7], [8, 11]])

    statement = Statement.objects.get()
    assert (statement.start, statement.end, statement.parts) == (0, 11, [[0, 7], [8, 11]])


# --- What is marked already ---------------------------------------------------------------

SAID_AT = "2026-06-20T08:00:00Z"
POST = "https://social.example/1"


@pytest.fixture
def marked(api: APIClient, article: Article) -> dict[str, Any]:
    """The passage that the suggestion is of, marked by hand."""
    body = {
        "quote": ASSERTED,
        "source": {"name": "Ana Rivera"},
        "medium": "tweet",
        "said_at": SAID_AT,
        "cited_url": POST,
        "claim": {"wording": "Rockets hit the harbour."},
        "stance": "asserts",
        "note": "Sure.",
    }
    return api.post(f"{V1}articles/{article.pk}/statements/", body).json()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("medium", "document"),
        ("said_at", "2026-06-21T08:00:00Z"),
        ("cited_url", "https://social.example/2"),
        ("parts", [[0, 7], [8, len(ASSERTED)]]),
        ("note", "Hm."),
    ],
)
def test_a_correction_that_what_is_marked_does_not_have_is_refused(
    api: APIClient,
    article: Article,
    suggests: Tell,
    marked: dict[str, Any],
    field: str,
    value: Any,
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    answer = api.post(address(article, row), {field: value})

    assert answer.status_code == 400
    assert codes(answer) == {field: "marked_otherwise"}
    assert not SuggestionHandling.objects.exists()


def test_a_correction_that_what_is_marked_has_is_kept_for_learning(
    api: APIClient, article: Article, suggests: Tell, marked: dict[str, Any]
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    said = accepted(
        api, article, row, medium="tweet", said_at=SAID_AT, cited_url=POST, note="Sure."
    )

    assert (said["outcome"], said["statement"]) == ("edited", marked["id"])
    assert set(SuggestionHandling.objects.get().changes) == {
        "medium",
        "said_at",
        "cited_url",
        "note",
    }


def test_what_is_sent_as_it_was_suggested_changes_nothing_of_what_is_marked(
    api: APIClient, article: Article, suggests: Tell, marked: dict[str, Any]
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    said = accepted(api, article, row, medium=row["medium"], said_at=None, cited_url=None)

    assert (said["outcome"], said["marked"]["medium"]) == ("accepted", "tweet")


@pytest.mark.parametrize(
    ("described", "is_known"),
    [({}, True), ({"language": "en-GB"}, True), ({"language": "fr"}, False)],
)
def test_the_wording_of_the_known_claim_is_that_claim(
    api: APIClient, article: Article, suggests: Tell, described: dict[str, str], is_known: bool
) -> None:
    claim = ClaimFactory(wording="Rockets hit the harbour.", language="en-GB")
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row, claim={"wording": claim.wording, **described})

    assert (SetStance.objects.get().claim == claim) is is_known
