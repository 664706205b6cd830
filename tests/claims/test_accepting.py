"""POST articles/{id}/suggestions/{id}/accept/: what is suggested, as it is."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from rest_framework.test import APIClient

from articles.attribution.words import Stance, Type
from articles.choices import SuggestedStance
from articles.models import Article, Source, Statement, SuggestionHandling
from claims.choices import StanceKind
from claims.models import Claim, Event
from claims.models import Stance as SetStance
from tests.accepting import (
    ASSERTED,
    DENIED,
    TEXT,
    Tell,
    accepted,
    address,
    assertion,
    denial,
    suggestions_of,
)
from tests.factories import (
    ArticleFactory,
    ClaimFactory,
    SourceFactory,
)
from tests.http import V1, client_of
from tests.suggesting import suggested

pytestmark = pytest.mark.django_db


@pytest.fixture
def api(reporter: User) -> APIClient:
    return client_of(reporter)


@pytest.fixture
def article() -> Article:
    return ArticleFactory(text=TEXT, language="en-GB")


# --- As it is ---------------------------------------------------------------------------


def test_accepting_marks_the_passage_enters_the_source_and_opens_the_claim(
    api: APIClient, article: Article, reporter: User, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    answer = api.post(address(article, row))

    said = answer.json()
    marked = said.pop("marked")
    [statement], [claim], [source] = (
        Statement.objects.all(),
        Claim.objects.all(),
        Source.objects.all(),
    )
    [stance] = SetStance.objects.all()
    assert answer["ETag"] == '"2"'
    assert (statement.quote, statement.medium, statement.marked_by) == (
        *(ASSERTED, "interview", reporter),
    )
    assert (source.name, source.role, source.kind, source.entered_by) == (
        *("Ana Rivera", "mayor", "person", reporter),
    )
    assert (statement.source, stance.stance, stance.set_by) == (source, "asserts", reporter)
    assert (claim.wording, claim.language) == ("Rockets hit the harbour.", "en-GB")
    assert claim.evidence_state == "single_origin"
    assert (said["outcome"], said["handled_by"]["username"]) == ("accepted", "reporter")
    assert said["statement"] == said["marked_as"] == marked["id"] == str(statement.pk)
    assert marked["stances"][0]["claim"] == {"id": str(claim.pk), "wording": claim.wording}
    assert marked == api.get(f"{V1}articles/{article.pk}/statements/").json()["results"][0]
    assert set(Event.objects.values_list("kind", flat=True)) == {"opened", "stance_set"}


def test_what_was_done_is_kept_with_its_rule_and_confidence(
    api: APIClient, article: Article, reporter: User, suggests: Tell
) -> None:
    suggests(assertion(rule="said", confidence=0.7))
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    handling = SuggestionHandling.objects.get()
    made = {
        "sources": [str(Source.objects.get().pk)],
        "statement": str(Statement.objects.get().pk),
        "stance": str(SetStance.objects.get().pk),
        "claim": str(Claim.objects.get().pk),
    }
    assert (handling.outcome, handling.by, handling.rule, handling.confidence) == (
        *("accepted", reporter, "said", 0.7),
    )
    assert (handling.made, handling.used, handling.changes) == (made, {}, {})


def test_an_interrupted_quotation_is_one_statement_with_its_parts(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(denial())
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    statement = Statement.objects.get()
    assert statement.quote == DENIED.rstrip(".")
    assert [TEXT[start:end] for start, end in statement.parts] == [
        "Our men",
        "fired nothing at the harbour",
    ]
    assert SetStance.objects.get().stance == "denies"
    assert Claim.objects.get().wording == "Ben Okoro's men fired at the harbour."


def test_what_is_suggested_is_said_in_the_words_of_stances() -> None:
    assert SuggestedStance.choices == StanceKind.choices


def test_a_denial_is_kept_even_of_what_cannot_be_checked_yet(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    proposition = "The repairs will take until Sunday."
    suggests(assertion(stance=Stance.DENIES, checkable=False, proposition=proposition))
    [row] = suggestions_of(api, article)

    said = accepted(api, article, row)

    [stance] = said["marked"]["stances"]
    assert (stance["stance"], stance["claim"]["wording"]) == ("denies", proposition)


@pytest.mark.parametrize(
    "details",
    [
        {"stance": Stance.NON_CLAIM},
        {"checkable": False},
        {"stance": Stance.DECLINES_TO_COMMENT},
        {"stance": Stance.QUESTIONS},
        {"stance": Stance.DENIES},
    ],
)
def test_what_bears_on_no_claim_becomes_a_statement_alone(
    api: APIClient, article: Article, suggests: Tell, details: dict[str, Any]
) -> None:
    suggests(assertion(**details))
    [row] = suggestions_of(api, article)

    said = accepted(api, article, row)

    assert row["wording"] is None
    assert said["marked"]["stances"] == []
    assert Statement.objects.count() == 1
    assert not Claim.objects.exists()


def test_the_articles_own_voice_has_no_source(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(suggested(TEXT, "Nobody was hurt"))
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    assert Statement.objects.get().source is None
    assert not Source.objects.exists()


def test_a_known_source_and_a_claim_of_the_same_wording_are_used(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    source = SourceFactory(name="Ana  RIVERA")
    ClaimFactory(wording="Rockets hit the harbour.", state="dropped")
    claim = ClaimFactory(wording="Rockets hit the harbour.")
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    assert row["source"]["known"]["id"] == str(source.pk)
    assert row["claim"] == {"id": str(claim.pk), "wording": claim.wording}
    assert Statement.objects.get().source == source
    assert SetStance.objects.get().claim == claim
    used = SuggestionHandling.objects.get().used
    assert used == {"source": str(source.pk), "claim": str(claim.pk)}


def test_one_witness_of_a_text_is_one_source_and_of_two_texts_two(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    witness = {"resolved": "a witness", "source_kind": "eyewitness", "type": Type.INDIRECT}
    suggests(
        suggested(TEXT, "saw smoke", named="A witness", **witness),
        suggested(TEXT, "heard a bang", named="A witness", **witness),
    )
    other = ArticleFactory(text=TEXT)

    for text in (article, other):
        first, _second = suggestions_of(api, text)
        accepted(api, text, first)
        _first, second = suggestions_of(api, text)
        assert second["source"]["known"]["kind"] == "eyewitness"
        accepted(api, text, second)

    assert [source.statements.count() for source in Source.objects.all()] == [2, 2]


# --- A denial and what it denies ---------------------------------------------------------


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("proposition", [None, "The men fired"])
def test_a_denial_and_what_it_answers_bear_on_one_claim_in_whatever_order(
    api: APIClient,
    article: Article,
    suggests: Tell,
    order: tuple[int, int],
    proposition: str | None,
) -> None:
    suggests(assertion(), denial(answers=0, proposition=proposition))
    rows = suggestions_of(api, article)
    assert rows[1]["answers"] == rows[0]["id"]

    accepted(api, article, rows[order[0]])
    later = suggestions_of(api, article)[order[1]]
    accepted(api, article, later)

    [claim] = Claim.objects.all()
    assert later["claim"] == {"id": str(claim.pk), "wording": claim.wording}
    assert claim.evidence_state == "disputed"
    assert set(claim.stances.values_list("stance", flat=True)) == {"asserts", "denies"}


def test_two_denials_of_one_statement_bear_on_one_claim(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    again = suggested(TEXT, "Nobody was hurt", stance=Stance.DENIES, answers=0, proposition="x y")
    suggests(assertion(), denial(answers=0), again)
    rows = suggestions_of(api, article)

    accepted(api, article, rows[1])
    accepted(api, article, rows[2])

    assert Claim.objects.get().stances.count() == 2


# --- What is marked already ---------------------------------------------------------------


def mark_by_hand(api: APIClient, article: Article, **body: Any) -> dict[str, Any]:
    answer = api.post(f"{V1}articles/{article.pk}/statements/", body)
    assert answer.status_code == 201, answer.json()
    return answer.json()


def test_a_passage_that_is_marked_for_the_source_is_used(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    by_hand = mark_by_hand(api, article, quote=f"{ASSERTED},", source={"name": "Ana Rivera"})
    suggests(assertion())
    [row] = suggestions_of(api, article)

    said = accepted(api, article, row)

    assert row["marked_as"] == by_hand["id"] == said["statement"]
    assert Statement.objects.count() == 1
    assert said["marked"]["stances"][0]["stance"] == "asserts"
    assert SuggestionHandling.objects.get().used["statement"] == by_hand["id"]


def test_a_passage_that_is_marked_is_used_also_when_its_place_is_sent_along(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    mark_by_hand(api, article, quote=f"{ASSERTED},", source={"name": "Ana Rivera"})
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row, start=row["start"], end=row["end"], parts=[])

    assert Statement.objects.count() == 1


def test_a_passage_that_an_editor_moves_is_marked_where_they_say(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    mark_by_hand(api, article, quote=f"{ASSERTED},", source={"name": "Ana Rivera"})
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row, start=0, end=len(ASSERTED) - 1)

    assert Statement.objects.count() == 2


def test_another_span_has_no_parts_unless_they_are_given(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(denial())
    [row] = suggestions_of(api, article)

    accepted(api, article, row, start=row["start"], end=row["start"] + 7)

    assert Statement.objects.get().parts == []


def test_a_stance_that_is_set_is_used(api: APIClient, article: Article, suggests: Tell) -> None:
    claim = {"wording": "Rockets hit the harbour."}
    body = {"quote": ASSERTED, "source": {"name": "Ana Rivera"}, "claim": claim}
    mark_by_hand(api, article, **body, stance="asserts")
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    assert SetStance.objects.count() == Claim.objects.count() == 1
    assert SuggestionHandling.objects.get().made == {}


def test_a_passage_marked_for_another_source_is_marked_for_this_one_too(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    mark_by_hand(api, article, quote=ASSERTED)
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    assert Statement.objects.count() == 2


def test_passages_that_share_less_are_two(api: APIClient, article: Article, suggests: Tell) -> None:
    mark_by_hand(api, article, quote="Rockets hit", source={"name": "Ana Rivera"})
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    assert row["marked_as"] is None
    assert Statement.objects.count() == 2
