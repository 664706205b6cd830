"""POST claims/{id}/<move>/: who may, when, and what comes back."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection, transaction
from rest_framework.test import APIClient

from claims.models import Assessment, Claim, Event
from claims.services.record import lock_claim
from tests.factories import (
    AssessmentFactory,
    ClaimFactory,
    EvidenceFactory,
    UserFactory,
)
from tests.http import V1, client_of, codes
from tests.races import wait_until_waiting

pytestmark = pytest.mark.django_db

PROPOSAL = {"verdict": "false", "rationale": "The log shows no impact."}


def move(api: APIClient, claim: Claim, name: str, body: Any = None, **kwargs: Any) -> Any:
    return api.post(f"{V1}claims/{claim.pk}/{name}/", body or {}, **kwargs)


@pytest.fixture
def in_review(checker: User) -> Claim:
    claim = ClaimFactory(state="review")
    AssessmentFactory(claim=claim, proposed_by=checker)
    claim.refresh_from_db()
    return claim


def test_a_claim_goes_from_open_to_decided_and_back(checker: User, editor: User) -> None:
    claim = ClaimFactory()
    evidence = EvidenceFactory(claim=claim)
    check, edit = client_of(checker), client_of(editor)

    taken = move(check, claim, "take")
    assert taken.status_code == 200, taken.json()
    assert taken.json()["state"] == "checking"
    assert taken.json()["assignee"]["username"] == "checker"

    proposal = PROPOSAL | {"evidence": [str(evidence.pk)], "review_by": "2999-01-01"}
    proposed = move(check, claim, "propose", proposal).json()
    assert (proposed["state"], proposed["verdict"]) == ("review", None)
    [assessment] = proposed["assessments"]
    assert assessment["evidence"] == [str(evidence.pk)]
    assert assessment["review_by"] == "2999-01-01"
    assert (assessment["outcome"], assessment["decided_by"]) == (None, None)

    returned = move(edit, claim, "return", {"note": "Ask the port."}).json()
    assert returned["state"] == "checking"
    assert returned["assessments"][0]["decision_note"] == "Ask the port."

    move(check, claim, "propose", PROPOSAL)
    approved = move(edit, claim, "approve", {"note": "Good."})
    assert approved.json()["state"] == "decided"
    assert approved.json()["verdict"] == {"slug": "false", "label": "False", "number": 1}
    assert [one["outcome"] for one in approved.json()["assessments"]] == ["returned", "approved"]

    reopened = move(edit, claim, "reopen", {"reason": "New photographs."}).json()
    assert (reopened["state"], reopened["verdict"]["slug"]) == ("checking", "false")

    dropped = move(edit, claim, "drop", {"reason": "Nobody cares."}).json()
    assert dropped["state"] == "dropped"

    claim.refresh_from_db()
    history = edit.get(f"{V1}claims/{claim.pk}/history/").json()["results"]
    assert [event["kind"] for event in history] == [
        *("dropped", "reopened", "approved", "proposed", "returned", "proposed", "taken"),
    ]
    assert approved["ETag"] != taken["ETag"]


@pytest.mark.parametrize("who", ["reporter", "checker"])
@pytest.mark.parametrize("name", ["approve", "return", "reopen", "drop"])
def test_who_may_never_make_a_move_is_told_so(
    request: pytest.FixtureRequest, in_review: Claim, who: str, name: str
) -> None:
    api = client_of(request.getfixturevalue(who))

    answer = move(api, in_review, name, {"note": "So."} if name == "return" else {})

    assert answer.status_code == 403
    assert codes(answer) == {"": "permission_denied"}
    in_review.refresh_from_db()
    assert in_review.state == "review"


@pytest.mark.parametrize("name", ["take", "propose"])
def test_a_reporter_does_not_check(reporter: User, name: str) -> None:
    answer = move(client_of(reporter), ClaimFactory(), name, PROPOSAL)

    assert answer.status_code == 403
    assert "Your group may not do this; it is for" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("name", "body"),
    [("approve", {}), ("return", {"note": "So."}), ("drop", {"reason": "So."})],
)
def test_nobody_decides_on_their_own_proposal(
    editor: User, name: str, body: dict[str, str]
) -> None:
    claim = ClaimFactory(state="review")
    AssessmentFactory(claim=claim, proposed_by=editor)

    answer = move(client_of(editor), claim, name, body)

    assert answer.status_code == 403
    assert "somebody else must decide" in answer.json()["detail"]
    assert Claim.objects.get().state == "review"


@pytest.mark.parametrize(
    ("name", "state", "body"),
    [
        ("take", "checking", {}),
        ("propose", "open", PROPOSAL),
        ("return", "checking", {"note": "So."}),
        ("approve", "open", {}),
        ("reopen", "open", {"reason": "So."}),
        ("drop", "dropped", {"reason": "So."}),
    ],
)
def test_a_move_the_rules_refuse_says_why(
    editor: User, name: str, state: str, body: dict[str, str]
) -> None:
    claim = ClaimFactory(state=state)

    answer = move(client_of(editor), claim, name, body)

    assert answer.status_code == 409
    assert codes(answer) == {"": "wrong_state"}
    assert not Event.objects.exists()


@pytest.mark.parametrize(
    ("name", "state", "body", "problem"),
    [
        ("take", "open", {"assignee": "me"}, {"assignee": "unknown_field"}),
        ("propose", "checking", {}, {"verdict": "required", "rationale": "required"}),
        ("propose", "checking", PROPOSAL | {"verdict": "untrue"}, {"verdict": "does_not_exist"}),
        ("propose", "checking", PROPOSAL | {"verdict": 1}, {"verdict": "invalid"}),
        ("propose", "checking", PROPOSAL | {"rationale": " "}, {"rationale": "blank"}),
        ("propose", "checking", PROPOSAL | {"evidence": ["x"]}, {"evidence.0": "invalid"}),
        (
            "propose",
            "checking",
            PROPOSAL | {"review_by": "2020-01-01"},
            {"review_by": "in_the_past"},
        ),
        ("return", "review", {}, {"note": "required"}),
        ("return", "review", {"note": " "}, {"note": "blank"}),
        ("reopen", "dropped", {}, {"reason": "required"}),
        ("drop", "open", {"reason": ""}, {"reason": "blank"}),
    ],
)
def test_what_is_wrong_with_a_move_is_named(
    editor: User, name: str, state: str, body: dict[str, Any], problem: dict[str, str]
) -> None:
    claim = ClaimFactory(state=state)

    answer = move(client_of(editor), claim, name, body)

    assert answer.status_code == 400
    assert codes(answer) == problem
    assert not Event.objects.exists()


def test_only_evidence_of_the_same_claim_is_considered(checker: User) -> None:
    claim, other = ClaimFactory(state="checking"), EvidenceFactory()

    answer = move(client_of(checker), claim, "propose", PROPOSAL | {"evidence": [str(other.pk)]})

    assert answer.status_code == 400
    assert codes(answer) == {"evidence": "unknown"}
    assert not Assessment.objects.exists()


def test_a_move_on_a_stale_version_is_refused(editor: User, in_review: Claim) -> None:
    api = client_of(editor)
    read = api.get(f"{V1}claims/{in_review.pk}/")["ETag"]
    EvidenceFactory(claim=in_review)

    stale = move(api, in_review, "approve", headers={"If-Match": read})
    fresh = move(
        api,
        in_review,
        "approve",
        headers={"If-Match": api.get(f"{V1}claims/{in_review.pk}/")["ETag"]},
    )

    assert (stale.status_code, fresh.status_code) == (412, 200)


def test_a_move_may_be_sent_again_with_its_key(editor: User, in_review: Claim) -> None:
    api = client_of(editor)

    answers = [
        move(api, in_review, "approve", headers={"Idempotency-Key": "once"}) for _ in range(2)
    ]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].content == answers[1].content
    assert move(api, in_review, "approve").status_code == 409


def test_moves_are_for_claims_that_are_there(editor: User) -> None:
    api = client_of(editor)

    assert api.post(f"{V1}claims/{UserFactory().pk}/take/", {}).status_code == 404
    assert api.get(f"{V1}claims/{ClaimFactory().pk}/take/").status_code == 405
    assert client_of().post(f"{V1}claims/{ClaimFactory().pk}/take/", {}).status_code == 401


@pytest.mark.django_db(transaction=True)
def test_of_two_approvals_at_once_one_wins() -> None:
    claim = ClaimFactory(state="review")
    AssessmentFactory(claim=claim)
    editors = [UserFactory(group="Editors") for _ in range(2)]

    def approve(editor: User) -> Any:
        try:
            return move(client_of(editor), claim, "approve")
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=2) as pool:
        with transaction.atomic():
            lock_claim(claim.pk)
            answers = [pool.submit(approve, editor) for editor in editors]
            wait_until_waiting(2)
        statuses = sorted(answer.result(timeout=20).status_code for answer in answers)

    assert statuses == [200, 409]
    assert Event.objects.filter(kind="approved").count() == 1
