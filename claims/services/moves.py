"""The moves: the only ways from one state to another.

Each locks the claim, asks the rules, changes it and leaves an Event, in one transaction. All
raise PermissionDenied when the user may never make the move, TransitionError when the claim is
not ready for it, and ValidationError when what they were given is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.services import add
from claims import rules
from claims.choices import EventKind, Outcome
from claims.models import Assessment, Claim, Evidence, Rating
from claims.models.moves import MOVES
from claims.services.record import lock_claim, record
from config.api.problems import TransitionError

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@transaction.atomic
def take(*, by: User, claim: Claim) -> Claim:
    """Start checking an open claim; it becomes one's own."""
    claim = _ready(claim, "take", by)
    claim.assignee = by
    _move(claim, "take", "assignee")
    record(claim, EventKind.TAKEN, by=by)
    return claim


@transaction.atomic
def propose(
    *,
    by: User,
    claim: Claim,
    verdict: Rating,
    rationale: str,
    evidence: list[UUID] | None = None,
    review_by: date | None = None,
) -> Claim:
    """Propose a verdict with its public rationale and the evidence considered."""
    claim = _ready(claim, "propose", by)
    assessment = Assessment(
        claim=claim,
        verdict=verdict,
        rationale=rationale.strip(),
        evidence_ids=_considered(claim, evidence or []),
        review_by=_still_to_come(review_by),
        proposed_by=by,
    )
    assessment = add(assessment, by=by, permission=rules.MOVE_PERMISSIONS["propose"])
    _move(claim, "propose")
    _record_verdict(claim, EventKind.PROPOSED, assessment, by=by)
    return claim


@transaction.atomic
def return_(*, by: User, claim: Claim, note: str) -> Claim:
    """Send a proposed verdict back, saying what is missing."""
    claim = _ready(claim, "return", by)
    assessment = _decide(claim, Outcome.RETURNED, by=by, note=_said(note, "note"))
    _move(claim, "return")
    _record_verdict(claim, EventKind.RETURNED, assessment, by=by)
    return claim


@transaction.atomic
def approve(*, by: User, claim: Claim, note: str = "") -> Claim:
    """Approve a proposed verdict: it becomes the claim's."""
    claim = _ready(claim, "approve", by)
    assessment = _decide(claim, Outcome.APPROVED, by=by, note=note.strip())
    _move(claim, "approve")
    _record_verdict(claim, EventKind.APPROVED, assessment, by=by)
    return claim


@transaction.atomic
def reopen(*, by: User, claim: Claim, reason: str) -> Claim:
    """Check a decided or dropped claim again; its verdict stands until another is approved."""
    claim = _ready(claim, "reopen", by)
    reason = _said(reason, "reason")
    _move(claim, "reopen")
    record(claim, EventKind.REOPENED, by=by, reason=reason)
    return claim


@transaction.atomic
def drop(*, by: User, claim: Claim, reason: str) -> Claim:
    """Give a claim up. A verdict that waits for a decision is returned with the same reason."""
    claim = _ready(claim, "drop", by)
    reason = _said(reason, "reason")
    if rules.undecided(claim):
        _decide(claim, Outcome.RETURNED, by=by, note=reason)
    _move(claim, "drop")
    record(claim, EventKind.DROPPED, by=by, reason=reason)
    return claim


#: Move → the service that makes it.
BY_NAME: Mapping[str, Callable[..., Claim]] = {
    "take": take,
    "propose": propose,
    "return": return_,
    "approve": approve,
    "reopen": reopen,
    "drop": drop,
}


# --- What the moves share -------------------------------------------------------------


def _ready(claim: Claim, move: str, by: User) -> Claim:
    """Lock the claim; go on if the user may make the move and the claim is ready for it."""
    claim = lock_claim(claim.pk)
    if refusal := rules.whose_refusal(by, claim, move):
        raise PermissionDenied(refusal)
    if blockers := rules.move_blockers(claim, move):
        raise TransitionError(blockers)
    return claim


def _move(claim: Claim, move: str, *fields: str) -> None:
    claim.state = MOVES[move][1]
    claim.save(update_fields=["state", *fields])
    claim.refresh_from_db()


def _decide(claim: Claim, outcome: Outcome, *, by: User, note: str) -> Assessment:
    assessment = claim.assessments.get(outcome__isnull=True)
    assessment.outcome = outcome
    assessment.decided_by = by
    assessment.decided_at = timezone.now()
    assessment.decision_note = note
    assessment.save(update_fields=["outcome", "decided_by", "decided_at", "decision_note"])
    # The verdict has followed it; the state is to be saved on what the row is now.
    claim.refresh_from_db()
    return assessment


def _record_verdict(claim: Claim, kind: EventKind, assessment: Assessment, *, by: User) -> None:
    record(
        claim,
        kind,
        by=by,
        reason=assessment.decision_note,
        assessment=str(assessment.pk),
        verdict=assessment.verdict.slug,
        verdict_label=assessment.verdict.label,
    )


def _said(text: str, field: str) -> str:
    """Return the text without spaces around it; a move that takes a reason takes a real one."""
    if not text.strip():
        raise ValidationError(
            {field: ValidationError(_("Say why: others will need it."), code="required")}
        )
    return text.strip()


def _considered(claim: Claim, evidence: list[UUID]) -> list[UUID]:
    wanted = list(dict.fromkeys(evidence))
    known = set(Evidence.objects.filter(claim=claim, pk__in=wanted).values_list("pk", flat=True))
    if unknown := [str(pk) for pk in wanted if pk not in known]:
        message = _("Not evidence of this claim: %(ids)s") % {"ids": ", ".join(unknown)}
        raise ValidationError({"evidence": ValidationError(message, code="unknown")})
    return wanted


def _still_to_come(review_by: date | None) -> date | None:
    if review_by is not None and review_by <= timezone.localdate():
        message = _("The day to re-verify it must lie in the future.")
        raise ValidationError({"review_by": ValidationError(message, code="in_the_past")})
    return review_by
