"""Accepting a passage that is marked already: it bears on the claim that it is marked for."""

from types import SimpleNamespace
from typing import Any

import pytest
from django.contrib.auth.models import User
from hypothesis import given
from hypothesis import strategies as st
from rest_framework.test import APIClient

from articles.models import Article, Statement, SuggestionHandling
from articles.spans import Span
from claims.choices import State
from claims.models import Claim
from claims.models import Stance as SetStance
from claims.proposals import SAME_PASSAGE, _Marks, _shared
from tests.accepting import (
    ASSERTED,
    TEXT,
    Tell,
    accepted,
    assertion,
    denial,
    suggestions_of,
)
from tests.factories import AnchorFactory, ArticleFactory, RevisionFactory
from tests.http import V1, client_of


@pytest.fixture
def api(reporter: User) -> APIClient:
    return client_of(reporter)


@pytest.fixture
def article(db: None) -> Article:
    return ArticleFactory(text=TEXT, language="en-GB")


@pytest.fixture
def by_hand(api: APIClient, article: Article) -> dict[str, Any]:
    """The assertion, marked by hand for a claim in an editor's own words."""
    claim = {"wording": "The harbour was hit."}
    body = {"quote": ASSERTED, "source": {"name": "Ana Rivera"}, "claim": claim}
    answer = api.post(f"{V1}articles/{article.pk}/statements/", body | {"stance": "asserts"})
    assert answer.status_code == 201, answer.json()
    return answer.json()


def test_the_claim_that_a_marked_passage_bears_on_is_used(
    api: APIClient, article: Article, suggests: Tell, by_hand: dict[str, Any]
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    said = accepted(api, article, row)

    assert row["claim"] == by_hand["stances"][0]["claim"]
    assert said["marked"]["stances"] == by_hand["stances"]
    assert Claim.objects.count() == 1
    assert SuggestionHandling.objects.get().made == {}


def test_a_denial_joins_the_claim_of_the_marked_passage_that_it_answers(
    api: APIClient, article: Article, suggests: Tell, by_hand: dict[str, Any]
) -> None:
    suggests(assertion(), denial(answers=0))
    denying = suggestions_of(api, article)[1]

    accepted(api, article, denying)

    assert Claim.objects.get().evidence_state == "disputed"


def test_what_was_accepted_in_an_earlier_text_bears_on_its_claim_in_the_later(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)
    said = accepted(api, article, row, claim={"wording": "The harbour was hit."}, stance="asserts")
    later = RevisionFactory(article=article, text=f"{TEXT} Corrected.")
    AnchorFactory(statement=Statement.objects.get(), revision=later)

    [again] = suggestions_of(api, article)

    assert again["claim"] == said["marked"]["stances"][0]["claim"]
    assert accepted(api, article, again)["statement"] == said["statement"]
    assert SetStance.objects.count() == 1


def test_what_a_marked_passage_does_otherwise_is_no_hint(
    api: APIClient, article: Article, suggests: Tell, by_hand: dict[str, Any]
) -> None:
    suggests(assertion())

    SetStance.objects.update(stance="questions")
    assert suggestions_of(api, article)[0]["claim"] is None
    SetStance.objects.update(stance="asserts")
    assert suggestions_of(api, article)[0]["claim"] is not None
    Claim.objects.update(state=State.DROPPED)
    assert suggestions_of(api, article)[0]["claim"] is None


SPANS = st.tuples(st.integers(0, 60), st.integers(1, 40)).map(lambda at: Span(at[0], sum(at)))


@given(SPANS, st.lists(SPANS, max_size=20))
def test_each_passage_that_is_the_same_is_found_the_closest_first(
    span: Span, others: list[Span]
) -> None:
    placed = [
        SimpleNamespace(pk=pk, place_start=other.start, place_end=other.end)
        for pk, other in enumerate(others)
    ]
    lost = SimpleNamespace(pk=-1, place_start=None, place_end=None)
    passage: Any = SimpleNamespace(start=span.start, end=span.end)

    found: list[Any] = list(_Marks([*placed, lost]).of(passage))

    shares = [(-_shared(span, other), pk) for pk, other in enumerate(others)]
    same = sorted(pair for pair in shares if -pair[0] >= SAME_PASSAGE)
    assert [one.pk for one in found] == [pk for _share, pk in same]
