"""Open claims, edit them, link them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles import rules as article_rules
from articles.models import Statement
from articles.services import add, change
from articles.services.rows import as_one_line
from claims import rules
from claims.choices import EventKind
from claims.models import Claim, ClaimLink
from claims.querysets import tidy_topic
from claims.services.record import differences, lock_claim, lock_claims, record

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@transaction.atomic
def open_claim(
    *, by: User, wording: str, opened_with: Statement | None = None, **details: Any
) -> Claim:
    """Open a claim. `details`: language, topics, assignee, priority, due_at.

    `opened_with` is the statement for whose sake it is opened: it can be taken back with that.
    """
    details["topics"] = tidy_topics(details.get("topics") or [])
    claim = add(
        Claim(wording=as_one_line(wording), created_by=by, **details),
        by=by,
        permission="claims.add_claim",
    )
    data = {"statement": str(opened_with.pk)} if opened_with else {}
    record(claim, EventKind.OPENED, by=by, wording=claim.wording, **data)
    return claim


@transaction.atomic
def edit_claim(*, by: User, claim: Claim, changes: Mapping[str, Any]) -> Claim:
    """Change wording, language, topics, assignee, priority or due date.

    Raises:
        PermissionDenied: `by` may not change claims.
        ValidationError: a field is wrong, or the wording is frozen.
    """
    article_rules.require(by, "claims.change_claim")
    claim = lock_claim(claim.pk)
    changes = dict(changes)
    if "wording" in changes:
        changes["wording"] = as_one_line(changes["wording"])
    if "topics" in changes:
        changes["topics"] = tidy_topics(changes["topics"])
    changes = differences(claim, changes)
    if not rules.may_reword(claim):
        frozen = _("It is frozen from review on; an editor must reopen the claim first.")
        errors: dict[str, Any] = {
            field: ValidationError(frozen, code="frozen")
            for field in ("wording", "language")
            if field in changes
        }
        if errors:
            raise ValidationError(errors)
    if not changes:
        return claim
    claim = change(claim, changes)
    record(claim, EventKind.EDITED, by=by, fields=sorted(changes))
    return claim


@transaction.atomic
def link_claims(*, by: User, claim: Claim, kind: str, other: Claim) -> ClaimLink:
    """Say how one claim hangs together with another.

    Raises:
        ValidationError: they are linked so already, or the link would run in a circle.
    """
    article_rules.require(by, "claims.add_claimlink")
    lock_claims(claim.pk, other.pk)
    link = add(
        ClaimLink(claim=claim, kind=kind, other=other, created_by=by),
        by=by,
        permission="claims.add_claimlink",
    )
    record(claim, EventKind.LINKED, by=by, link=kind, other=str(other.pk))
    return link


@transaction.atomic
def unlink_claims(*, by: User, link: ClaimLink) -> None:
    """Take a link away."""
    article_rules.require(by, "claims.delete_claimlink")
    claim, kind, other = link.claim, link.kind, link.other_id
    lock_claims(claim.pk, other)
    link.delete()
    record(claim, EventKind.UNLINKED, by=by, link=kind, other=str(other))


def tidy_topics(topics: list[str]) -> list[str]:
    """Return the topics in lower case without spaces around them, each once, in order."""
    return list(dict.fromkeys(tidy for topic in topics if (tidy := tidy_topic(topic))))
