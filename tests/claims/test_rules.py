"""The desk's rules as tables: which move from which state, by whom, and why not."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser, User

from claims import rules
from claims.choices import State
from claims.models import Claim
from claims.models.moves import MOVES
from tests.factories import AssessmentFactory, ClaimFactory, UserFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
#: The table of the desk handbook.
ALLOWED = {
    "take": {"open"},
    "propose": {"checking"},
    "return": {"review"},
    "approve": {"review"},
    "reopen": {"decided", "dropped"},
    "drop": {"open", "checking", "review"},
}
WHO = {
    "take": {"Checkers", "Editors"},
    "propose": {"Checkers", "Editors"},
    "return": {"Editors"},
    "approve": {"Editors"},
    "reopen": {"Editors"},
    "drop": {"Editors"},
}


def test_the_moves_are_those_of_the_handbook() -> None:
    assert set(MOVES) == set(ALLOWED) == set(rules.MOVE_PERMISSIONS) == set(rules.MOVE_LABELS)


@pytest.mark.parametrize("state", State.values)
@pytest.mark.parametrize("move", ALLOWED)
def test_a_move_starts_from_its_states_only(move: str, state: str) -> None:
    blockers = rules.move_blockers(Claim(state=state), move)

    assert (blockers == []) == (state in ALLOWED[move])
    assert [blocker.code for blocker in blockers] == ["wrong_state"] * len(blockers)


def test_a_refused_move_says_which_states_it_is_for_and_which_this_is() -> None:
    (blocker,) = rules.move_blockers(Claim(state="open"), "reopen")

    assert str(blocker) == ("“Reopen” is for claims that are decided or dropped; this one is open.")


@pytest.mark.parametrize("group", ["", "Reporters", "Checkers", "Editors", "Administrators"])
@pytest.mark.parametrize("move", WHO)
def test_a_move_is_for_its_groups_only(move: str, group: str) -> None:
    user = UserFactory(group=group) if group else UserFactory()

    refusal = rules.whose_refusal(user, ClaimFactory(), move)

    assert (refusal == "") == (group in WHO[move])


@pytest.mark.parametrize("move", WHO)
def test_nobody_moves_without_signing_in(move: str) -> None:
    assert rules.whose_refusal(AnonymousUser(), ClaimFactory(), move)


@pytest.mark.parametrize("move", ["approve", "return", "drop"])
def test_nobody_decides_on_what_they_proposed_themselves(
    editor: User, other_editor: User, move: str
) -> None:
    claim = AssessmentFactory(proposed_by=editor).claim

    assert rules.whose_refusal(editor, claim, move) == str(rules.FOUR_EYES)
    assert rules.whose_refusal(other_editor, claim, move) == ""


def test_an_earlier_proposal_of_ones_own_forbids_nothing(editor: User, other_editor: User) -> None:
    claim = AssessmentFactory(proposed_by=editor, returned=True).claim
    AssessmentFactory(claim=claim, proposed_by=other_editor)

    assert rules.whose_refusal(editor, claim, "approve") == ""
    assert rules.whose_refusal(other_editor, claim, "approve") == str(rules.FOUR_EYES)


@pytest.mark.parametrize(
    ("group", "state", "expected"),
    [
        ("Reporters", "open", set()),
        ("Checkers", "open", {"take"}),
        ("Checkers", "checking", {"propose"}),
        ("Checkers", "review", set()),
        ("Editors", "open", {"take", "drop"}),
        ("Editors", "checking", {"propose", "drop"}),
        ("Editors", "review", {"return", "approve", "drop"}),
        ("Editors", "dropped", {"reopen"}),
        ("Administrators", "open", set()),
    ],
)
def test_the_moves_open_to_somebody_and_a_sentence_for_each_that_is_not(
    group: str, state: str, expected: set[str]
) -> None:
    moves = rules.moves(ClaimFactory(state=state), UserFactory(group=group))

    assert {move.name for move in moves if move.is_open} == expected
    assert all(move.why_not.endswith(".") for move in moves if not move.is_open)
    assert [move.name for move in moves] == list(MOVES)


@pytest.mark.parametrize("state", State.values)
def test_the_wording_is_frozen_from_review_on(state: str) -> None:
    assert rules.may_reword(Claim(state=state)) == (state in {"open", "checking"})


@pytest.mark.parametrize("state", State.values)
@pytest.mark.parametrize("due_at", [None, NOW - timedelta(days=1), NOW, NOW + timedelta(days=1)])
def test_overdue_is_the_same_for_one_claim_and_for_a_list(
    state: str, due_at: datetime | None
) -> None:
    details: dict[str, Any] = {"decided": True} if state == "decided" else {"state": state}
    claim = ClaimFactory(due_at=due_at, **details)

    late = state in ("open", "checking", "review") and due_at is not None and due_at < NOW

    assert rules.is_overdue(claim, NOW) == late
    assert list(Claim.objects.overdue(NOW)) == [claim] * late
    assert list(Claim.objects.not_overdue(NOW)) == [claim] * (not late)


@pytest.mark.parametrize("state", ["open", "checking", "review"])
def test_whom_a_proposal_waits_for_is_the_same_for_one_claim_and_for_a_list(state: str) -> None:
    proposer, other = UserFactory.create_batch(2, group="Editors")
    claim = ClaimFactory(state=state)
    AssessmentFactory(claim=claim, proposed_by=proposer)

    for user in (proposer, other):
        may = state == "review" and not rules.whose_refusal(user, claim, "approve")

        assert list(Claim.objects.undecided_by_others_than(user)) == [claim] * may
        assert may == (user == other and state == "review")


def test_undecided_is_the_one_that_waits() -> None:
    claim = AssessmentFactory(returned=True).claim
    assert rules.undecided(claim) is None

    waiting = AssessmentFactory(claim=claim)
    assert rules.undecided(claim) == waiting
