"""The moves in the admin: who finds which as a button, and what becomes of pressing it."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.urls import reverse
from django.utils import timezone

from claims import services
from claims.choices import State
from claims.models import Assessment, Claim, Event, Rating
from claims.models.moves import MOVES
from tests.admin_pages import filled, page_of, sign_in, text_of
from tests.factories import AssessmentFactory, ClaimFactory, EvidenceFactory, UserFactory


def move_page(claim: Claim, move: str) -> str:
    return reverse("admin:claims_claim_move", args=[claim.pk, move])


def make(user: User, claim: Claim, move: str, **typed: Any) -> Any:
    """Open a move's page, fill in its form and send it."""
    client = sign_in(user)
    return client.post(
        move_page(claim, move), filled(client.get(move_page(claim, move)), **typed), follow=True
    )


def buttons(user: User, claim: Claim) -> set[str]:
    page = sign_in(user).get(page_of(claim, "change")).content.decode()
    return {move for move in MOVES if f'href="{move_page(claim, move)}"' in page}


@pytest.fixture
def in_review(checker: User) -> Claim:
    return AssessmentFactory(proposed_by=checker).claim


# --- Who finds which button -----------------------------------------------------------


@pytest.mark.parametrize(
    ("group", "state", "expected"),
    [
        ("Reporters", State.OPEN, set()),
        ("Reporters", State.REVIEW, set()),
        ("Checkers", State.OPEN, {"take"}),
        ("Checkers", State.CHECKING, {"propose"}),
        ("Checkers", State.REVIEW, set()),
        ("Checkers", State.DROPPED, set()),
        ("Editors", State.OPEN, {"take", "drop"}),
        ("Editors", State.CHECKING, {"propose", "drop"}),
        ("Editors", State.REVIEW, {"return", "approve", "drop"}),
        ("Editors", State.DROPPED, {"reopen"}),
        ("Administrators", State.REVIEW, set()),
    ],
)
def test_the_moves_open_to_a_user_are_buttons(
    db: None, group: str, state: State, expected: set[str]
) -> None:
    claim = ClaimFactory(state=state)
    if state == State.REVIEW:
        AssessmentFactory(claim=claim)
    user = UserFactory(group=group)

    assert buttons(user, claim) == expected


def test_each_other_move_says_why_not(checker: User, in_review: Claim) -> None:
    words = text_of(sign_in(checker).get(page_of(in_review, "change")))

    assert "Approve: Your group may not do this; it is for editors." in words
    assert "Take: “Take” is for claims that are open; this one is in review." in words


def test_nobody_decides_on_what_they_proposed(editor: User) -> None:
    claim = AssessmentFactory(proposed_by=editor).claim
    client = sign_in(editor)

    assert buttons(editor, claim) == set()
    assert "You proposed this verdict" in text_of(client.get(page_of(claim, "change")))
    for move in ("approve", "return", "drop"):
        refusal = client.post(move_page(claim, move), {"_version": claim.version, "note": "x"})
        assert refusal.status_code == 403
        assert "You proposed this verdict" in text_of(refusal)
    claim.refresh_from_db()
    assert claim.state == State.REVIEW


@pytest.mark.parametrize(
    ("group", "forbidden"),
    [
        ("Reporters", ["take", "propose", "return", "approve", "reopen", "drop"]),
        ("Checkers", ["return", "approve", "reopen", "drop"]),
        ("Administrators", ["take", "propose", "return", "approve", "reopen", "drop"]),
    ],
)
def test_a_move_that_is_not_theirs_is_forbidden(db: None, group: str, forbidden: list[str]) -> None:
    claim = AssessmentFactory().claim
    client = sign_in(UserFactory(group=group))

    for move in forbidden:
        assert client.get(move_page(claim, move)).status_code == 403
        answer = client.post(move_page(claim, move), {"_version": claim.version, "reason": "x"})
        assert answer.status_code == 403
    claim.refresh_from_db()
    assert claim.state == State.REVIEW


def test_who_may_not_see_claims_makes_no_move(db: None) -> None:
    stranger = UserFactory()
    claim = ClaimFactory()

    assert sign_in(stranger).get(move_page(claim, "take")).status_code == 403
    assert sign_in(stranger).get(page_of(claim, "change")).status_code == 403
    assert sign_in(stranger).get(page_of(Claim)).status_code == 403


# --- What becomes of it ---------------------------------------------------------------


def test_from_open_to_decided_as_two_people(checker: User, editor: User) -> None:
    claim = ClaimFactory()
    log = EvidenceFactory(claim=claim)
    verdict = Rating.objects.get(slug="mostly-false")
    day = timezone.localdate() + timedelta(days=30)

    make(checker, claim, "take")
    make(
        checker,
        claim,
        "propose",
        verdict=verdict.pk,
        rationale="The log says otherwise.",
        evidence=[log.pk],
        review_by=day,
    )
    done = make(editor, claim, "approve", note="Sound work.")

    claim.refresh_from_db()
    assessment = Assessment.objects.get()
    assert (claim.state, claim.verdict, claim.assignee) == (State.DECIDED, verdict, checker)
    assert assessment.evidence_ids == [log.pk]
    assert assessment.review_by == day
    assert (assessment.decided_by, assessment.decision_note) == (editor, "Sound work.")
    assert list(Event.objects.order_by("id").values_list("kind", flat=True)) == [
        "taken",
        "proposed",
        "approved",
    ]
    assert "The verdict is approved." in text_of(done)
    assert done.redirect_chain == [(page_of(claim, "change"), 302)]


@pytest.mark.parametrize(
    ("move", "typed", "state", "event"),
    [
        ("return", {"note": "Ask the harbour."}, State.CHECKING, "returned"),
        ("drop", {"reason": "Nobody can know."}, State.DROPPED, "dropped"),
    ],
)
def test_an_editor_sends_a_proposal_back(
    editor: User, in_review: Claim, move: str, typed: dict[str, str], state: State, event: str
) -> None:
    make(editor, in_review, move, **typed)

    in_review.refresh_from_db()
    assert in_review.state == state
    assert Event.objects.get().kind == event


def test_a_reason_is_asked_for(editor: User) -> None:
    claim = ClaimFactory(state=State.DROPPED)

    page = make(editor, claim, "reopen", reason="  ")

    assert page.context["form"].errors["reason"]
    claim.refresh_from_db()
    assert claim.state == State.DROPPED


def test_what_the_service_refuses_stands_beside_its_field(checker: User) -> None:
    claim = ClaimFactory(state=State.CHECKING)
    verdict = Rating.objects.get(slug="true")

    page = make(
        checker, claim, "propose", verdict=verdict.pk, rationale="Seen.", review_by="2020-01-01"
    )

    assert page.status_code == 200
    assert page.context["form"].errors["review_by"]
    assert page.context["form"]["rationale"].value() == "Seen."
    assert not Assessment.objects.exists()


def test_evidence_of_another_claim_is_not_to_be_chosen(checker: User) -> None:
    claim, foreign = ClaimFactory(state=State.CHECKING), EvidenceFactory()
    verdict = Rating.objects.get(slug="true")

    page = make(
        checker, claim, "propose", verdict=verdict.pk, rationale="Seen.", evidence=[foreign.pk]
    )

    assert page.context["form"].errors["evidence"]


def test_the_page_of_a_decision_shows_what_is_decided_on(editor: User, in_review: Claim) -> None:
    page = sign_in(editor).get(move_page(in_review, "approve"))

    assert "The harbour's own log shows no impact." in text_of(page)


def test_one_approves_what_one_read(
    checker: User, editor: User, other_editor: User, in_review: Claim
) -> None:
    """Between reading and approving, another verdict came: it is shown before it is approved."""
    client = sign_in(editor)
    form = filled(client.get(move_page(in_review, "approve")), note="Fine.")
    services.return_(by=other_editor, claim=in_review, note="Look again.")
    services.propose(
        by=checker,
        claim=in_review,
        verdict=Rating.objects.get(slug="true"),
        rationale="On second thoughts.",
    )

    page = client.post(move_page(in_review, "approve"), form)

    assert page.status_code == 409
    assert "changed by somebody else meanwhile" in text_of(page)
    assert "On second thoughts." in text_of(page)
    in_review.refresh_from_db()
    assert in_review.state == State.REVIEW
    assert filled(page)["note"] == "Fine."


def test_who_comes_second_is_told(checker: User, other_checker: User) -> None:
    claim = ClaimFactory()
    client = sign_in(checker)
    form = filled(client.get(move_page(claim, "take")))
    services.take(by=other_checker, claim=claim)

    page = client.post(move_page(claim, "take"), form, follow=True)

    assert "“Take” is for claims that are open; this one is checking." in text_of(page)
    claim.refresh_from_db()
    assert claim.assignee == other_checker


@pytest.mark.parametrize("move", ["publish", "delete", "x"])
def test_there_is_no_other_move(editor: User, move: str) -> None:
    assert sign_in(editor).get(move_page(ClaimFactory(), move)).status_code == 404
