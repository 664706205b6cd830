"""Say what statements do to claims."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db import transaction

from articles import rules as article_rules
from articles.models import Revision, Statement
from articles.services import add, change, mark_statement, share_graph
from articles.spans import Span
from claims.choices import EventKind
from claims.models import Claim, Stance
from claims.services.claims import open_claim
from claims.services.record import differences, lock_claim, record

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@dataclass(frozen=True)
class Marked:
    """What one call marked: a statement, and its stance on a claim if one was given."""

    statement: Statement
    stance: Stance | None


@transaction.atomic
def mark(
    *,
    by: User,
    revision: Revision,
    span: Span,
    claim: Claim | Mapping[str, Any] | None = None,
    stance: str = "",
    note: str = "",
    **details: Any,
) -> Marked:
    """Mark a statement and say in the same step what it does to a claim.

    `claim` is a known one, or the wording and details of a new one; `details` are those of
    `articles.services.mark_statement`.
    """
    share_graph()
    statement = mark_statement(by=by, revision=revision, span=span, **details)
    if claim is None:
        return Marked(statement, None)
    return Marked(
        statement, bring_to_bear(by=by, statement=statement, claim=claim, stance=stance, note=note)
    )


@transaction.atomic
def bring_to_bear(
    *,
    by: User,
    statement: Statement,
    claim: Claim | Mapping[str, Any],
    stance: str,
    note: str = "",
) -> Stance:
    """Say what a statement does to a claim, a known one or one that is opened for it."""
    if not isinstance(claim, Claim):
        claim = open_claim(by=by, opened_with=statement, **claim)
    return set_stance(by=by, statement=statement, claim=claim, stance=stance, note=note)


@transaction.atomic
def set_stance(
    *, by: User, statement: Statement, claim: Claim, stance: str, note: str = ""
) -> Stance:
    """Say what a statement does to a claim.

    Raises:
        PermissionDenied: `by` may not set stances.
        ValidationError: the statement has a stance on this claim already.
    """
    article_rules.require(by, "claims.add_stance")
    share_graph()
    claim = lock_claim(claim.pk)
    row = Stance(
        statement=statement,
        claim=claim,
        article_id=statement.article_id,
        stance=stance,
        note=note,
        set_by=by,
    )
    row = add(row, by=by, permission="claims.add_stance")
    record(claim, EventKind.STANCE_SET, by=by, stance=stance, statement=str(statement.pk))
    return row


@transaction.atomic
def edit_stance(*, by: User, stance: Stance, changes: Mapping[str, Any]) -> Stance:
    """Change the stance itself or its note."""
    article_rules.require(by, "claims.change_stance")
    share_graph()
    claim = lock_claim(stance.claim_id)
    changes = differences(stance, changes)
    if not changes:
        return stance
    before = Stance.objects.values_list("stance", flat=True).get(pk=stance.pk)
    stance = change(stance, changes)
    record(
        claim,
        EventKind.STANCE_CHANGED,
        by=by,
        before=before,
        stance=stance.stance,
        statement=str(stance.statement_id),
    )
    return stance


@transaction.atomic
def remove_stance(*, by: User, stance: Stance, reason: str = "") -> None:
    """Take a stance away; the statement stays marked."""
    article_rules.require(by, "claims.delete_stance")
    share_graph()
    claim = lock_claim(stance.claim_id)
    statement, was = stance.statement_id, stance.stance
    stance.delete()
    record(
        claim,
        EventKind.STANCE_REMOVED,
        by=by,
        reason=reason,
        before=was,
        statement=str(statement),
    )
