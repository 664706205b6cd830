"""Taking back what was marked: exactly that, and only while nothing was built on it."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db.models import F
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rest_framework.test import APIClient

from articles.attribution.words import Stance
from articles.models import Article, Source, Statement, Suggestion, SuggestionHandling
from claims import services
from claims.models import Claim, Event
from claims.models import Stance as SetStance
from tests.factories import (
    ArticleFactory,
    AssessmentFactory,
    ClaimFactory,
    ClaimLinkFactory,
    EvidenceFactory,
    RevisionFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
    UserFactory,
)
from tests.http import V1, client_of, codes
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


def refusals(api: APIClient, address: str) -> list[str]:
    answer = api.post(address)
    assert answer.status_code == 409, answer.content
    assert {error["code"] for error in answer.json()["errors"]} == {"in_use"}
    return [error["message"] for error in answer.json()["errors"]][1:]


# --- Suggestions ---------------------------------------------------------------------------


def test_what_accepting_made_is_taken_back_and_the_claim_is_dropped(
    api: APIClient, suggestion: Suggestion, reporter: User
) -> None:
    do(api, suggestion, "accept")

    said = do(api, suggestion, "undo")

    assert (said["outcome"], said["handled_by"], said["handled_at"]) == ("open", None, None)
    assert (said["statement"], said["marked_as"]) == (None, None)
    for model in (Statement, SetStance, Source):
        assert not model._default_manager.exists()
    claim = Claim.objects.get()
    assert (claim.state, claim.evidence_state) == ("dropped", "unreported")
    events = list(Event.objects.order_by("id").values_list("kind", "actor", "reason"))
    assert events == [
        ("opened", reporter.pk, ""),
        ("stance_set", reporter.pk, ""),
        ("stance_removed", reporter.pk, "It was taken back."),
        ("dropped", reporter.pk, "The passage for which it was opened was taken back."),
    ]
    handlings = SuggestionHandling.objects.order_by("id").values_list("outcome", flat=True)
    assert list(handlings) == ["accepted", "undone"]


def test_what_was_there_before_stays(api: APIClient, suggestion: Suggestion) -> None:
    source, claim = SourceFactory(name="Ana Rivera"), ClaimFactory(wording=f"{QUOTE}.")
    do(api, suggestion, "accept")

    do(api, suggestion, "undo")

    claim.refresh_from_db()
    assert Source.objects.get() == source
    assert (claim.state, claim.evidence_state) == ("open", "unreported")
    assert not Statement.objects.exists()


def test_a_stance_set_on_a_passage_marked_by_hand_goes_and_the_passage_stays(
    api: APIClient, suggestion: Suggestion
) -> None:
    body = {"quote": QUOTE, "source": {"name": "Ana Rivera"}}
    by_hand = api.post(f"{V1}articles/{suggestion.article_id}/statements/", body).json()
    do(api, suggestion, "accept")

    do(api, suggestion, "undo")

    assert str(Statement.objects.get().pk) == by_hand["id"]
    assert Source.objects.count() == 1
    assert not SetStance.objects.exists()


def test_a_dismissal_is_taken_back(api: APIClient, suggestion: Suggestion) -> None:
    do(api, suggestion, "dismiss")

    assert do(api, suggestion, "undo")["outcome"] == "open"
    assert do(api, suggestion, "accept")["outcome"] == "accepted"


def test_it_can_be_accepted_and_taken_back_again_and_again(
    api: APIClient, suggestion: Suggestion
) -> None:
    for _ in range(2):
        do(api, suggestion, "accept")
        do(api, suggestion, "undo")
    do(api, suggestion, "accept")

    assert Statement.objects.count() == SetStance.objects.count() == Source.objects.count() == 1
    assert sorted(Claim.objects.values_list("state", flat=True)) == ["dropped", "dropped", "open"]


def test_anybody_who_may_mark_takes_it_back_also_from_an_earlier_text(
    api: APIClient, suggestion: Suggestion, editor: User
) -> None:
    do(api, suggestion, "accept")
    RevisionFactory(article=suggestion.article, text=f"{TEXT} Corrected.")

    do(client_of(editor), suggestion, "undo")

    assert not Statement.objects.exists()


def test_there_is_nothing_to_take_back_of_what_is_open(
    api: APIClient, suggestion: Suggestion
) -> None:
    answer = api.post(address(suggestion, "undo"))

    assert answer.status_code == 409
    assert codes(answer) == {"": "not_handled"}


def test_what_is_gone_already_is_no_obstacle(
    api: APIClient, suggestion: Suggestion, reporter: User
) -> None:
    do(api, suggestion, "accept")
    services.remove_stance(by=reporter, stance=SetStance.objects.get())
    assert api.delete(f"{V1}statements/{Statement.objects.get().pk}/").status_code == 204
    row = Suggestion.objects.get(pk=suggestion.pk)
    assert (row.outcome, row.statement) == ("accepted", None)

    do(api, suggestion, "undo")

    assert not Source.objects.exists()
    assert Claim.objects.get().state == "dropped"


def test_a_source_that_is_used_or_was_changed_since_stays(
    api: APIClient, suggestion: Suggestion, answering: Suggestion
) -> None:
    do(api, suggestion, "accept")
    StatementFactory(source=Source.objects.get(name="Ana Rivera"))
    do(api, suggestion, "undo")
    do(api, answering, "accept")
    ben = Source.objects.get(name="Ben Okoro")
    api.patch(f"{V1}sources/{ben.pk}/", {"role": "captain"})
    do(api, answering, "undo")

    assert set(Source.objects.values_list("name", flat=True)) == {"Ana Rivera", "Ben Okoro"}


def relayed() -> None:
    StatementFactory(relays_statement=Statement.objects.get())


def statement_changed() -> None:
    Statement.objects.update(cited_url="https://social.example/1")


def another_stance() -> None:
    StanceFactory(statement=Statement.objects.get())


def stance_changed() -> None:
    SetStance.objects.update(note="Sure?")


def another_statement() -> None:
    StanceFactory(claim=Claim.objects.get())


def evidence() -> None:
    EvidenceFactory(claim=Claim.objects.get())


def linked() -> None:
    ClaimLinkFactory(claim=Claim.objects.get())


def linked_to() -> None:
    ClaimLinkFactory(other=Claim.objects.get())


def assessed() -> None:
    AssessmentFactory(claim=Claim.objects.get())


def taken() -> None:
    services.take(by=UserFactory(group="Checkers"), claim=Claim.objects.get())


def assigned() -> None:
    Claim.objects.update(assignee=UserFactory())


def reworded() -> None:
    services.edit_claim(
        by=UserFactory(group="Checkers"),
        claim=Claim.objects.get(),
        changes={"wording": "Something else."},
    )


BUILT = [
    (relayed, "Another statement relays it."),
    (statement_changed, "The statement was changed since."),
    (another_stance, "The statement bears on something else by now."),
    (stance_changed, "What it does to the claim was changed since."),
    (another_statement, "Another statement bears on the claim."),
    (evidence, "The claim has evidence."),
    (linked, "The claim is linked to another."),
    (linked_to, "Another claim is linked to it."),
    (assessed, "A verdict on the claim was proposed."),
    (taken, "Somebody works on the claim."),
    (assigned, "Somebody works on the claim."),
    (reworded, "The claim was changed since."),
]


@pytest.mark.parametrize(("build", "sentence"), BUILT, ids=[build.__name__ for build, _ in BUILT])
def test_what_something_was_built_on_stays_and_what_that_is_is_said(
    api: APIClient, suggestion: Suggestion, build: Callable[[], None], sentence: str
) -> None:
    do(api, suggestion, "accept")
    build()

    assert refusals(api, address(suggestion, "undo")) == [sentence]
    assert Suggestion.objects.get(pk=suggestion.pk).outcome == "accepted"
    assert Statement.objects.exists()


def test_a_stance_is_not_taken_back_from_under_a_verdict_on_a_claim_that_was_there_before(
    api: APIClient, suggestion: Suggestion, article: Article
) -> None:
    claim = ClaimFactory(wording=f"{QUOTE}.")
    AssessmentFactory(claim=claim, returned=True)
    body = {"claim": str(claim.pk), "stance": "denies"}
    do(api, suggestion, "accept")
    do(api, suggestion, "undo")  # The verdict is older than that.

    do(api, suggestion, "accept")
    by_hand = mark(api, article, **body)
    AssessmentFactory(claim=claim)

    for undo in (address(suggestion, "undo"), by_hand):
        assert refusals(api, undo) == ["A verdict on the claim was proposed."]
    assert SetStance.objects.count() == 2


def test_an_assertion_is_not_taken_back_from_under_its_denial(
    api: APIClient, suggestion: Suggestion, answering: Suggestion
) -> None:
    do(api, suggestion, "accept")
    do(api, answering, "accept")

    assert refusals(api, address(suggestion, "undo")) == ["Another statement bears on the claim."]
    do(api, answering, "undo")
    do(api, suggestion, "undo")
    assert not Statement.objects.exists()


def test_a_passage_as_which_another_suggestion_was_accepted_stays(
    api: APIClient, suggestion: Suggestion, answering: Suggestion
) -> None:
    do(api, suggestion, "accept", claim=None)
    source = str(Source.objects.get().pk)
    do(api, answering, "accept", start=0, end=len(QUOTE), source=source, claim=None)

    sentence = "A suggestion was accepted as this statement."
    assert refusals(api, address(suggestion, "undo")) == [sentence]


# --- Passages marked by hand ------------------------------------------------------------------


def mark(api: APIClient, article: Article, **body: Any) -> str:
    answer = api.post(
        f"{V1}articles/{article.pk}/statements/", {"quote": QUOTE, "source": None} | body
    )
    assert answer.status_code == 201, answer.json()
    return f"{V1}statements/{answer.json()['id']}/undo/"


def test_a_passage_marked_by_hand_is_taken_back_with_its_claim(
    api: APIClient, article: Article
) -> None:
    undo = mark(api, article, claim={"wording": "It was hit."}, stance="asserts")

    answer = api.post(undo)

    assert (answer.status_code, answer.content) == (204, b"")
    assert not Statement.objects.exists()
    assert not SetStance.objects.exists()
    assert Claim.objects.get().state == "dropped"
    kinds = list(Event.objects.order_by("id").values_list("kind", flat=True))
    assert kinds == ["opened", "stance_set", "stance_removed", "dropped"]
    assert api.post(undo).status_code == 404


def test_a_claim_that_was_there_before_a_passage_marked_by_hand_stays(
    api: APIClient, article: Article
) -> None:
    claim = ClaimFactory()

    assert api.post(mark(api, article, claim=str(claim.pk), stance="asserts")).status_code == 204

    claim.refresh_from_db()
    assert (claim.state, claim.evidence_state) == ("open", "unreported")


@pytest.mark.parametrize(("build", "sentence"), BUILT, ids=[build.__name__ for build, _ in BUILT])
def test_what_something_was_built_on_is_not_taken_back_by_hand_either(
    api: APIClient, article: Article, build: Callable[[], None], sentence: str
) -> None:
    undo = mark(api, article, claim={"wording": "It was hit."}, stance="asserts")
    build()

    assert refusals(api, undo) == [sentence]
    assert Statement.objects.exists()


def test_what_a_suggestion_was_accepted_as_is_taken_back_with_that(
    api: APIClient, suggestion: Suggestion
) -> None:
    said = do(api, suggestion, "accept", claim=None)

    sentence = "A suggestion was accepted as this statement."
    assert refusals(api, f"{V1}statements/{said['statement']}/undo/") == [sentence]


def test_only_who_may_delete_statements_takes_them_back(
    api: APIClient, article: Article, administrator: User
) -> None:
    undo = mark(api, article)

    for user, status in ((None, 401), (UserFactory(), 403), (administrator, 403)):
        assert client_of(user).post(undo).status_code == status
    assert Statement.objects.exists()


def test_a_stale_statement_is_not_taken_back(api: APIClient, article: Article) -> None:
    undo = mark(api, article)

    assert api.post(undo, headers={"If-Match": '"7"'}).status_code == 412
    assert api.post(undo, headers={"If-Match": '"1"'}).status_code == 204


# --- Whatever is accepted and taken back leaves everything as it was ---------------------------

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
