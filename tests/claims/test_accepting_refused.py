"""When a suggestion is not accepted; when it is dismissed; and who sees which source."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from rest_framework.test import APIClient

from articles.attribution.words import Stance
from articles.models import Article, Statement, Suggestion, SuggestionHandling
from claims.models import Claim
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
    RevisionFactory,
    SourceFactory,
    UserFactory,
)
from tests.http import V1, client_of, codes

pytestmark = pytest.mark.django_db


@pytest.fixture
def api(reporter: User) -> APIClient:
    return client_of(reporter)


@pytest.fixture
def article() -> Article:
    return ArticleFactory(text=TEXT, language="en-GB")


# --- Refused ------------------------------------------------------------------------------


@pytest.mark.parametrize("verb", ["accept", "dismiss"])
@pytest.mark.parametrize(("first", "said"), [("accept", "accepted"), ("dismiss", "dismissed")])
def test_what_is_handled_is_not_handled_again_and_who_did_is_named(
    api: APIClient, article: Article, suggests: Tell, editor: User, verb: str, first: str, said: str
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)
    assert client_of(editor).post(address(article, row, first)).status_code == 200

    answer = api.post(address(article, row, verb))

    assert answer.status_code == 409
    assert codes(answer) == {"": "already_handled"}
    assert f"Editor Example has {said}" in answer.json()["detail"]
    assert SuggestionHandling.objects.count() == 1
    assert Statement.objects.count() == (first == "accept")


@pytest.mark.parametrize("verb", ["accept", "dismiss"])
def test_what_was_suggested_for_an_earlier_text_is_refused(
    api: APIClient, article: Article, suggests: Tell, verb: str
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)
    RevisionFactory(article=article, text=f"{TEXT} Corrected.")

    answer = api.post(address(article, row, verb))

    assert answer.status_code == 409
    assert codes(answer) == {"": "old_revision"}
    assert not Statement.objects.exists()
    assert [again["revision"] for again in suggestions_of(api, article)] == [2]


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({"start": 0}, {"end": "invalid"}),
        ({"end": 7}, {"start": "invalid"}),
        ({"start": 0, "end": 5000}, {"end": "out_of_range"}),
        ({"start": 7, "end": 7}, {"end": "out_of_range"}),
        ({"source": {"name": ""}}, {"source.name": "blank"}),
        ({"source": {"name": "Sam"}}, {"source": "ambiguous"}),
        ({"source": 7}, {"source": "not_an_id"}),
        ({"medium": "pigeon"}, {"medium": "invalid_choice"}),
        ({"said_at": "2999-01-01T00:00:00Z"}, {"said_at": "in_the_future"}),
        ({"claim": {"wording": "x" * 501}}, {"claim.wording": "max_length"}),
        ({"claim": None, "stance": "denies"}, {"claim": "required"}),
        ({"claim": None, "note": "Why?"}, {"claim": "required"}),
        ({"claim": {"wording": "It was."}, "stance": None}, {"stance": "required"}),
        ({"stance": "non_claim"}, {"stance": "invalid_choice"}),
        ({"quote": ASSERTED}, {"quote": "unknown_field"}),
    ],
)
def test_what_is_wrong_with_a_correction_is_named_and_nothing_is_kept(
    api: APIClient, article: Article, suggests: Tell, body: dict[str, Any], problem: dict[str, str]
) -> None:
    SourceFactory.create_batch(2, name="Sam")
    suggests(assertion())
    [row] = suggestions_of(api, article)

    answer = api.post(address(article, row), body)

    assert answer.status_code == 400
    assert codes(answer) == problem
    assert not Statement.objects.exists()
    assert not Claim.objects.exists()
    assert Suggestion.objects.get().outcome == "open"


def test_a_stance_without_anything_to_bear_on_asks_for_the_claim(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion(stance=Stance.NON_CLAIM))
    [row] = suggestions_of(api, article)

    assert codes(api.post(address(article, row), {"stance": "asserts"})) == {"claim": "required"}
    body = {"claim": {"wording": "It was hit."}}
    assert codes(api.post(address(article, row), body)) == {"stance": "required"}


def test_a_source_that_the_text_leaves_unclear_is_asked_for(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion(resolved=None))
    [row] = suggestions_of(api, article)

    answer = api.post(address(article, row))

    assert row["source"]["name"] is None
    assert row["source"]["text"] == "Ana Rivera"
    assert codes(answer) == {"source": "required"}
    accepted(api, article, row, source={"name": "Ana Rivera"})


def test_several_sources_of_the_suggested_name_are_named(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    SourceFactory.create_batch(2, name="Ana Rivera")
    suggests(assertion())
    [row] = suggestions_of(api, article)

    assert row["source"]["known"] is None
    assert codes(api.post(address(article, row))) == {"source": "ambiguous"}


def test_a_stale_suggestion_is_not_accepted(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)
    one = f"{V1}articles/{article.pk}/suggestions/{row['id']}/"
    stale = {"If-Match": api.get(one)["ETag"]}
    api.post(address(article, row, "dismiss"))
    api.post(address(article, row, "undo"))

    assert api.post(address(article, row), headers=stale).status_code == 412
    assert not Statement.objects.exists()


def test_a_key_makes_a_retry_safe(api: APIClient, article: Article, suggests: Tell) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    answers = [
        api.post(address(article, row), {}, headers={"Idempotency-Key": "once"}) for _ in range(2)
    ]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].content == answers[1].content
    assert Statement.objects.count() == SuggestionHandling.objects.count() == 1


@pytest.mark.parametrize("verb", ["accept", "dismiss", "undo"])
def test_only_who_may_mark_accepts_dismisses_and_takes_back(
    article: Article, suggests: Tell, api: APIClient, administrator: User, verb: str
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    for user, status in ((None, 401), (UserFactory(), 403), (administrator, 403)):
        assert client_of(user).post(address(article, row, verb)).status_code == status
    assert Suggestion.objects.get().outcome == "open"


def test_a_suggestion_of_another_article_is_not_found(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    assert api.post(address(ArticleFactory(), row)).status_code == 404
    assert api.post(address(article, {"id": "abc"})).status_code == 404
    assert api.post(address(article, {"id": str(article.pk)})).status_code == 404


# --- Dismissed -----------------------------------------------------------------------------


def test_dismissing_marks_nothing_and_is_kept_with_its_reason(
    api: APIClient, article: Article, reporter: User, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    answer = api.post(address(article, row, "dismiss"), {"reason": " A joke. "})

    assert answer.status_code == 200, answer.json()
    assert (answer.json()["outcome"], answer.json()["statement"]) == ("dismissed", None)
    handling = SuggestionHandling.objects.get()
    assert (handling.outcome, handling.by, handling.reason) == ("dismissed", reporter, "A joke.")
    assert not Statement.objects.exists()


# --- Who sees whom ---------------------------------------------------------------------------


def test_a_hidden_source_is_neither_shown_nor_used(
    api: APIClient, article: Article, editor: User, suggests: Tell
) -> None:
    hidden = SourceFactory(name="Ana Rivera", confidential=True, entered_by=editor)
    suggests(assertion())
    [row] = suggestions_of(api, article)
    [seen] = suggestions_of(client_of(editor), article)

    said = accepted(api, article, row)

    assert seen["source"]["known"]["id"] == str(hidden.pk)
    assert row["source"]["known"] is None
    assert row["source"]["name"] == "Ana Rivera"
    assert said["marked"]["source"]["id"] != str(hidden.pk)
    assert not Statement.objects.filter(source=hidden).exists()


def test_a_hidden_source_that_an_editor_chose_is_kept_by_its_id_alone(
    article: Article, editor: User, suggests: Tell
) -> None:
    hidden = SourceFactory(name="Deep Throat", confidential=True, entered_by=editor)
    suggests(assertion())
    api = client_of(editor)
    [row] = suggestions_of(api, article)

    accepted(api, article, row, source=str(hidden.pk))

    handling = SuggestionHandling.objects.get()
    kept = f"{handling.changes}{handling.made}{handling.used}"
    assert str(hidden.pk) in kept
    assert "Deep" not in kept
