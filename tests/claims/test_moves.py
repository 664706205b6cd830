"""The moves: each changes the state, leaves an event, and is refused to who may not make it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import uuid4

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection, transaction
from django.utils import timezone

from claims import services
from claims.choices import State
from claims.models import Assessment, Claim, Event, Rating
from config.api.problems import TransitionError
from tests.factories import AssessmentFactory, ClaimFactory, EvidenceFactory, UserFactory
from tests.races import wait_until_somebody_waits_for_us

pytestmark = pytest.mark.django_db

Move = Callable[..., Claim]


def false() -> Rating:
    return Rating.objects.get(slug="false")


def in_state(state: str) -> Claim:
    """A claim in that state; in review with its undecided assessment."""
    if state == "review":
        return AssessmentFactory().claim
    return ClaimFactory(decided=True) if state == "decided" else ClaimFactory(state=state)


def propose(**what: Any) -> Claim:
    return services.propose(**{"verdict": false(), "rationale": "The log says no.", **what})


MOVES: dict[str, tuple[Move, str, str]] = {
    "take": (services.take, "open", "checking"),
    "propose": (propose, "checking", "review"),
    "return": (partial(services.return_, note="Ask the port."), "review", "checking"),
    "approve": (partial(services.approve, note="Clear."), "review", "decided"),
    "reopen": (partial(services.reopen, reason="New pictures."), "decided", "checking"),
    "drop": (partial(services.drop, reason="Nobody says so."), "review", "dropped"),
}
EVENTS = {
    "take": ("taken", ""),
    "propose": ("proposed", ""),
    "return": ("returned", "Ask the port."),
    "approve": ("approved", "Clear."),
    "reopen": ("reopened", "New pictures."),
    "drop": ("dropped", "Nobody says so."),
}


# --- What every move does -----------------------------------------------------------------


@pytest.mark.parametrize("name", MOVES)
def test_a_move_changes_the_state_and_leaves_an_event(editor: User, name: str) -> None:
    move, start, end = MOVES[name]
    claim = in_state(start)

    moved = move(by=editor, claim=claim)

    assert (moved.state, Claim.objects.get().state) == (end, end)
    assert moved.version > claim.version
    event = Event.objects.get()
    assert (event.claim, event.actor) == (claim, editor)
    assert (event.kind, event.reason) == EVENTS[name]


@pytest.mark.parametrize("name", MOVES)
def test_a_move_is_refused_to_who_may_not_make_it(reporter: User, name: str) -> None:
    move, start, _end = MOVES[name]

    with pytest.raises(PermissionDenied, match="Your group may not"):
        move(by=reporter, claim=in_state(start))

    assert Claim.objects.get().state == start
    assert not Event.objects.exists()


@pytest.mark.parametrize("name", ["return", "approve", "reopen", "drop"])
def test_a_checker_may_not_make_an_editors_move(checker: User, name: str) -> None:
    move, start, _end = MOVES[name]

    with pytest.raises(PermissionDenied, match="for editors"):
        move(by=checker, claim=in_state(start))

    assert Claim.objects.get().state == start


@pytest.mark.parametrize("name", MOVES)
def test_a_move_from_another_state_is_refused(editor: User, name: str) -> None:
    move = MOVES[name][0]
    elsewhere = "open" if name == "reopen" else "dropped"

    with pytest.raises(TransitionError, match=f"this one is {elsewhere}"):
        move(by=editor, claim=in_state(elsewhere))

    assert Claim.objects.get().state == elsewhere
    assert not Event.objects.exists()


def test_a_move_looks_at_the_claim_as_it_is_now(editor: User) -> None:
    seen = ClaimFactory(state="open")
    services.take(by=editor, claim=Claim.objects.get())

    with pytest.raises(TransitionError, match="this one is checking"):
        services.take(by=editor, claim=seen)


# --- Take and propose ---------------------------------------------------------------------


def test_taking_makes_it_ones_own(checker: User) -> None:
    assert services.take(by=checker, claim=ClaimFactory()).assignee == checker


def test_proposing_adds_an_undecided_assessment_and_no_verdict(checker: User) -> None:
    claim: Claim = ClaimFactory(state="checking")
    evidence = EvidenceFactory(claim=claim)
    review_by = timezone.localdate() + timedelta(days=30)

    claim = propose(
        by=checker, claim=claim, rationale=" So. ", evidence=[evidence.pk], review_by=review_by
    )

    assessment = Assessment.objects.get()
    assert claim.verdict is None
    assert (assessment.outcome, assessment.proposed_by) == (None, checker)
    assert (assessment.verdict.slug, assessment.rationale) == ("false", "So.")
    assert (assessment.evidence_ids, assessment.review_by) == ([evidence.pk], review_by)
    assert Event.objects.get().data == {
        "assessment": str(assessment.pk),
        "verdict": "false",
        "verdict_label": "False",
    }


@pytest.mark.parametrize(
    ("what", "field"),
    [
        ({"rationale": " \n "}, "rationale"),
        ({"review_by": timezone.localdate()}, "review_by"),
        ({"evidence": [uuid4()]}, "evidence"),
    ],
)
def test_a_proposal_with_something_wrong_changes_nothing(
    checker: User, what: dict[str, Any], field: str
) -> None:
    with pytest.raises(ValidationError) as error:
        propose(by=checker, claim=ClaimFactory(state="checking"), **what)

    assert set(error.value.message_dict) == {field}
    assert Claim.objects.get().state == "checking"
    assert not Assessment.objects.exists()
    assert not Event.objects.exists()


def test_evidence_of_another_claim_cannot_be_considered(checker: User) -> None:
    with pytest.raises(ValidationError, match="Not evidence of this claim"):
        propose(by=checker, claim=ClaimFactory(state="checking"), evidence=[EvidenceFactory().pk])


def test_evidence_named_twice_is_considered_once(checker: User) -> None:
    claim = ClaimFactory(state="checking")
    evidence = EvidenceFactory(claim=claim)

    propose(by=checker, claim=claim, evidence=[evidence.pk, evidence.pk])

    assert Assessment.objects.get().evidence_ids == [evidence.pk]


# --- Decide -------------------------------------------------------------------------------


def test_an_approved_verdict_becomes_the_claims(editor: User) -> None:
    claim = services.approve(by=editor, claim=in_state("review"))

    assessment = Assessment.objects.get()
    assert claim.verdict == assessment.verdict
    assert (assessment.outcome, assessment.decided_by) == ("approved", editor)
    assert assessment.decided_at is not None


def test_a_returned_one_leaves_no_verdict_and_may_be_proposed_anew(
    checker: User, editor: User
) -> None:
    claim = services.return_(by=editor, claim=in_state("review"), note=" Ask the port. ")

    assert claim.verdict is None
    assert Assessment.objects.get().decision_note == "Ask the port."
    assert propose(by=checker, claim=claim).state == "review"


@pytest.mark.parametrize("name", ["approve", "return", "drop"])
def test_nobody_decides_on_their_own_proposal(editor: User, name: str) -> None:
    claim = AssessmentFactory(proposed_by=editor).claim

    with pytest.raises(PermissionDenied, match="somebody else must decide"):
        MOVES[name][0](by=editor, claim=claim)

    assert Assessment.objects.get().outcome is None
    assert Claim.objects.get().state == "review"


@pytest.mark.parametrize("name", ["return", "reopen", "drop"])
def test_a_move_that_takes_a_reason_takes_a_real_one(editor: User, name: str) -> None:
    move, start, _end = MOVES[name]
    field = "note" if name == "return" else "reason"

    with pytest.raises(ValidationError) as error:
        move(by=editor, claim=in_state(start), **{field: " \n "})

    assert set(error.value.message_dict) == {field}
    assert Claim.objects.get().state == start


def test_dropping_a_claim_in_review_returns_what_was_proposed(editor: User) -> None:
    services.drop(by=editor, claim=in_state("review"), reason="Nobody says so.")

    assessment = Assessment.objects.get()
    assert (assessment.outcome, assessment.decision_note) == ("returned", "Nobody says so.")


def test_a_reopened_claim_keeps_its_verdict_until_another_is_approved(
    checker: User, editor: User
) -> None:
    claim = services.reopen(by=editor, claim=in_state("decided"), reason="New pictures.")
    assert claim.verdict == false()

    claim = propose(by=checker, claim=claim, verdict=Rating.objects.get(slug="mixed"))
    assert claim.verdict == false()

    claim = services.approve(by=editor, claim=claim)
    assert claim.verdict == Rating.objects.get(slug="mixed")


def test_a_dropped_claim_may_be_reopened(editor: User) -> None:
    assert services.reopen(by=editor, claim=in_state("dropped"), reason="It is back.").state == (
        "checking"
    )


# --- Two at once --------------------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("name", MOVES)
def test_of_two_who_race_for_a_move_one_wins_and_one_is_told_why_not(name: str) -> None:
    move, start, end = MOVES[name]
    winner, loser = UserFactory(group="Editors"), UserFactory(group="Editors")
    claim = in_state(start)

    def move_elsewhere() -> Claim:
        try:
            return move(by=loser, claim=claim)
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=1) as pool:
        with transaction.atomic():
            move(by=winner, claim=claim)
            late = pool.submit(move_elsewhere)
            wait_until_somebody_waits_for_us()
        with pytest.raises(TransitionError, match=f"this one is {State(end).label}"):
            late.result(timeout=10)

    assert Claim.objects.get().state == end
    assert [event.actor for event in Event.objects.all()] == [winner]
