"""A verdict is proposed by one, decided by another, and never touched again."""

import pytest
from django.contrib.auth.models import User

from articles.ids import new_id
from claims.models import Assessment, Claim
from tests.database import execute, refused_by
from tests.factories import (
    AssessmentFactory,
    ClaimFactory,
    EvidenceFactory,
    RatingFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

DECIDE = (
    "UPDATE claims_assessment SET outcome = %s, decided_by_id = %s, decided_at = now(),"
    " decision_note = 'Seen.' WHERE id = %s"
)


def test_nobody_decides_their_own_proposal() -> None:
    assessment = AssessmentFactory()

    with refused_by("assessment_decided_by_somebody_else"):
        execute(DECIDE, "approved", assessment.proposed_by_id, assessment.pk)


def test_nobody_adds_a_proposal_that_they_decided_themselves(editor: User) -> None:
    with refused_by("assessment_decided_by_somebody_else"):
        AssessmentFactory(approved=True, proposed_by=editor, decided_by=editor)


@pytest.mark.parametrize(
    "half",
    [
        {"outcome": None},
        {"decided_by": None},
        {"decided_at": None},
        {"outcome": None, "decided_by": None},
        {"outcome": None, "decided_at": None},
        {"decided_by": None, "decided_at": None},
        {"outcome": "postponed"},
        {"outcome": ""},
    ],
    ids=str,
)
def test_an_assessment_is_decided_as_a_whole(half: dict[str, None]) -> None:
    with refused_by("assessment_is_decided_as_a_whole"):
        AssessmentFactory(approved=True, **half)


def test_an_undecided_assessment_has_no_note_on_its_decision() -> None:
    with refused_by("assessment_is_decided_as_a_whole"):
        AssessmentFactory(decision_note="Looks good.")


@pytest.mark.parametrize("decision", ["approved", "returned"])
@pytest.mark.parametrize(
    "change",
    [
        "outcome = 'approved'",
        "outcome = 'returned'",
        "outcome = NULL, decided_by_id = NULL, decided_at = NULL",
        "decision_note = 'On second thoughts.'",
        "decided_at = now()",
        "rationale = 'Another.'",
        "version = version",
    ],
)
def test_a_decided_assessment_never_changes(decision: str, change: str) -> None:
    AssessmentFactory(**{decision: True})

    with refused_by("assessment_is_decided_once"):
        execute(f"UPDATE claims_assessment SET {change}")


@pytest.mark.parametrize(
    "change",
    [
        "id = gen_random_uuid()",
        "claim_id = %(other_claim)s",
        "verdict_id = %(other_rating)s",
        "rationale = 'Another.'",
        "evidence_ids = '{}'",
        "review_by = '2030-01-01'",
        "proposed_by_id = %(other_user)s",
        "proposed_at = 'epoch'",
    ],
)
def test_what_was_proposed_never_changes(change: str) -> None:
    claim = ClaimFactory(state="review")
    AssessmentFactory(claim=claim, evidence_ids=[EvidenceFactory(claim=claim).pk])
    others = {
        "other_claim": f"'{ClaimFactory().pk}'",
        "other_rating": f"'{RatingFactory().pk}'",
        "other_user": UserFactory().pk,
    }

    with refused_by("assessment_is_kept"):
        execute(f"UPDATE claims_assessment SET {change % others}")


@pytest.mark.parametrize("decided", [True, False])
def test_an_assessment_is_never_deleted(decided: bool) -> None:
    AssessmentFactory(returned=decided)

    with refused_by("assessment_is_kept"):
        execute("DELETE FROM claims_assessment")


def test_a_claim_has_one_undecided_assessment_at_a_time() -> None:
    claim = ClaimFactory(state="review")
    AssessmentFactory(claim=claim, returned=True)
    AssessmentFactory(claim=claim)

    with refused_by("assessment_undecided_once_per_claim"):
        AssessmentFactory(claim=claim)


def test_an_assessment_has_a_rationale() -> None:
    with refused_by("assessment_has_a_rationale"):
        AssessmentFactory(rationale=" \n ")


@pytest.mark.parametrize(
    "considered",
    [
        lambda evidence: [EvidenceFactory().pk],  # of another claim
        lambda evidence: [evidence.pk, new_id()],  # unknown
        lambda evidence: [evidence.pk, evidence.pk],  # twice
        lambda evidence: [evidence.pk, None],
    ],
    ids=["another claim's", "unknown", "twice", "null"],
)
def test_an_assessment_considers_evidence_of_its_claim(considered: object) -> None:
    evidence = EvidenceFactory()

    with refused_by("assessment_considers_its_evidence"):
        AssessmentFactory(
            claim=evidence.claim,
            evidence_ids=considered(evidence),  # type: ignore[operator]
        )


def test_considered_evidence_stays_with_its_claim() -> None:
    evidence = EvidenceFactory()
    AssessmentFactory(claim=evidence.claim, evidence_ids=[evidence.pk])

    with refused_by("evidence_considered_is_kept"):
        execute("DELETE FROM claims_evidence")
    with refused_by("evidence_considered_is_kept"):
        execute("UPDATE claims_evidence SET claim_id = %s", ClaimFactory().pk)
    assert execute("UPDATE claims_evidence SET note = 'Checked twice.'") == 1


def test_evidence_nobody_considered_may_go() -> None:
    EvidenceFactory()

    assert execute("DELETE FROM claims_evidence") == 1


def verdict_of(claim: Claim) -> str | None:
    claim.refresh_from_db()
    return claim.verdict.slug if claim.verdict else None


def test_the_verdict_is_that_of_the_latest_approved_assessment(editor: User) -> None:
    claim = ClaimFactory(state="review")
    assert verdict_of(claim) is None

    first = AssessmentFactory(claim=claim, verdict__slug="false")
    assert verdict_of(claim) is None
    execute(DECIDE, "approved", editor.pk, first.pk)
    assert verdict_of(claim) == "false"

    second = AssessmentFactory(claim=claim, verdict__slug="true")
    assert verdict_of(claim) == "false"
    execute(DECIDE, "returned", editor.pk, second.pk)
    assert verdict_of(claim) == "false"

    AssessmentFactory(claim=claim, verdict__slug="mixed", approved=True)
    assert verdict_of(claim) == "mixed"


@pytest.mark.parametrize("write", ["bulk_create", "bulk_update", "update"])
def test_the_verdict_follows_whatever_wrote_the_decision(write: str, editor: User) -> None:
    claim = ClaimFactory(state="review")
    assessment = AssessmentFactory.build(
        claim=claim,
        verdict=RatingFactory(slug="false"),
        proposed_by=UserFactory(group="Checkers"),
    )
    decision = {"outcome": "approved", "decided_by": editor, "decided_at": claim.created_at}

    if write == "update":
        assessment.save()
        Assessment.objects.filter(pk=assessment.pk).update(**decision)
    elif write == "bulk_update":
        assessment.save()
        for field, value in decision.items():
            setattr(assessment, field, value)
        Assessment.objects.bulk_update([assessment], list(decision))
    else:
        for field, value in decision.items():
            setattr(assessment, field, value)
        Assessment.objects.bulk_create([assessment])

    assert verdict_of(claim) == "false"


def test_a_verdict_that_is_typed_stays_what_was_approved() -> None:
    unassessed, decided = ClaimFactory(), ClaimFactory(decided=True)
    other = RatingFactory(slug="true")

    execute("UPDATE claims_claim SET verdict_id = %s", other.pk)
    assert (verdict_of(unassessed), verdict_of(decided)) == (None, "false")

    execute("UPDATE claims_claim SET verdict_id = NULL")
    assert verdict_of(decided) == "false"

    assert verdict_of(ClaimFactory(verdict=other)) is None


@pytest.mark.parametrize("table", ["articles_revision", "claims_assessment", "claims_event"])
def test_a_table_of_kept_rows_is_never_emptied(table: str) -> None:
    AssessmentFactory(approved=True)

    with refused_by("rows_are_kept"):
        execute(f"TRUNCATE {table} CASCADE")


def test_a_verdict_stays_while_a_claim_is_reopened() -> None:
    claim = ClaimFactory(decided=True)

    execute("UPDATE claims_claim SET state = 'checking' WHERE id = %s", claim.pk)

    assert verdict_of(claim) == "false"
