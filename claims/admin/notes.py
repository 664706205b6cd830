"""What statements do to claims, as the pages of articles say it beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from django.urls import reverse

from articles.admin.reading import Note
from claims.choices import DENIALS, StanceKind
from claims.models import Stance

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

#: How a stance is drawn, and its sign, for those who see no colours.
TONES = {StanceKind.ASSERTS: "for", **dict.fromkeys(DENIALS, "against")}
SIGNS = {
    StanceKind.ASSERTS: "+",
    StanceKind.DENIES: "−",
    StanceKind.PARTLY_DENIES: "±",
    StanceKind.QUESTIONS: "?",
    StanceKind.DECLINES_TO_COMMENT: "∅",
    StanceKind.RETRACTS: "↩",
}


def notes(statements: Iterable[UUID], *, user: User | AnonymousUser) -> Mapping[UUID, list[Note]]:
    """Look up what statements do to claims, in one query."""
    if not user.has_perm("claims.view_stance"):
        return {}
    may_edit = user.has_perm("claims.change_stance")
    found: dict[UUID, list[Note]] = {}
    rows = Stance.objects.filter(statement__in=list(statements)).select_related("claim")
    for row in rows.defer("claim__search").order_by("id"):
        found.setdefault(row.statement_id, []).append(note(row, may_edit=may_edit))
    return found


def note(row: Stance, *, may_edit: bool) -> Note:
    stance = StanceKind(row.stance)
    return Note(
        kind=stance.value,
        tone=TONES.get(stance, "other"),
        sign=SIGNS[stance],
        label=str(stance.label),
        text=row.claim.wording,
        url=reverse("admin:claims_claim_change", args=[row.claim_id]),
        note=row.note,
        edit_url=reverse("admin:claims_stance_change", args=[row.pk]) if may_edit else "",
    )
