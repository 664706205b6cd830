"""Whatever is accepted and taken back again leaves everything as it was."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db.models import F
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rest_framework.test import APIClient

from articles.attribution.words import Stance
from articles.models import Article, Source, Statement, Suggestion
from claims.models import Claim
from claims.models import Stance as SetStance
from tests.factories import (
    ArticleFactory,
    StanceFactory,
)
from tests.http import V1, client_of
from tests.suggesting import suggested

pytestmark = pytest.mark.django_db

TEXT = "Rockets hit the harbour, Ana Rivera said. They did not, Ben Okoro said. Nobody was hurt."
QUOTE = "Rockets hit the harbour"
Tell = Callable[..., None]


@pytest.fixture
def api(reporter: User) -> APIClient:
    return client_of(reporter)


@pytest.fixture
def article() -> Article:
    return ArticleFactory(text=TEXT)


def address(suggestion: Suggestion, verb: str) -> str:
    return f"{V1}articles/{suggestion.article_id}/suggestions/{suggestion.pk}/{verb}/"


@pytest.fixture
def suggestion(api: APIClient, article: Article, suggests: Tell) -> Suggestion:
    suggests(
        suggested(TEXT, QUOTE, named="Ana Rivera"),
        suggested(TEXT, "They did not", named="Ben Okoro", stance=Stance.DENIES, answers=0),
    )
    api.get(f"{V1}articles/{article.pk}/suggestions/")
    return Suggestion.objects.get(position=0)


@pytest.fixture
def answering(suggestion: Suggestion) -> Suggestion:
    return Suggestion.objects.get(answers=suggestion)


def do(api: APIClient, suggestion: Suggestion, verb: str, **body: Any) -> dict[str, Any]:
    answer = api.post(address(suggestion, verb), body)
    assert answer.status_code == 200, answer.json()
    return answer.json()


OPTIONS = st.fixed_dictionaries(
    {},
    optional={
        "medium": st.sampled_from(["tweet", "broadcast"]),
        "source": st.sampled_from([None, {"name": "Known"}, {"name": "New", "role": "clerk"}]),
        "claim": st.sampled_from([None, "known", {"wording": "New."}, {"wording": "Known."}]),
    },
)


@given(body=OPTIONS, first=st.booleans())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_accepting_and_taking_back_leaves_everything_as_it_was(
    api: APIClient,
    suggestion: Suggestion,
    answering: Suggestion,
    body: dict[str, Any],
    first: bool,
) -> None:
    known, _source = known_claim(), Source.objects.get_or_create(name="Known")
    if body.get("claim") == "known":
        body = body | {"claim": str(known.pk)}
    before = state()

    chosen = suggestion if first else answering
    do(api, chosen, "accept", **body)
    assert state() != before
    do(api, chosen, "undo")

    assert state() == before


def known_claim() -> Claim:
    found = Claim.objects.filter(wording="Known.").first()
    return found or StanceFactory(claim__wording="Known.").claim


def state() -> list[Any]:
    """Statements, stances, sources, and what is derived of claims that were not given up."""
    derived = ("evidence_state", "asserting_origins", "denying_origins", "articles", "state")
    return [
        list(Statement.objects.order_by("id").values()),
        list(SetStance.objects.order_by("id").values()),
        list(Source.objects.order_by("id").values("id", "name", "role")),
        list(Claim.objects.exclude(state="dropped").order_by("id").values("id", *derived)),
        list(
            Suggestion.objects.order_by("id").values(
                "id", "outcome", "statement", by=F("handled_by")
            )
        ),
    ]
