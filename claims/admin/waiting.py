"""What waits for somebody: the lists of the start page, and the filter that shows each whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.models import Claim
from claims.querysets import ClaimQuerySet
from claims.rules import MOVE_PERMISSIONS

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User
    from django.utils.functional import _StrPromise

#: How long a claim that became disputed is news.
NEWLY = timedelta(days=7)
#: Claims of each kind on the start page; the list has the others.
SHOWN = 5

#: Word in an address → what the list is called, and what it says when it is empty.
LISTS: dict[str, tuple[_StrPromise, _StrPromise]] = {
    "to_decide": (_("In review, for you to decide"), _("No proposed verdict waits for you.")),
    "mine": (_("Yours"), _("You have taken no claim.")),
    "overdue": (_("Overdue"), _("Nothing is overdue.")),
    "newly_disputed": (_("Newly disputed"), _("Nothing became disputed in the last 7 days.")),
}


@dataclass(frozen=True)
class Waiting:
    """One list of the start page: its first claims, and whether there are more."""

    name: str
    label: str
    empty: str
    claims: list[Claim]
    has_more: bool


def select(claims: ClaimQuerySet, name: str, user: User | AnonymousUser) -> ClaimQuerySet:
    """Return those of the claims that are on one of the lists; none where there is no such list."""
    match name:
        case "to_decide":
            return claims.undecided_by_others_than(user)
        case "mine":
            return claims.unfinished().filter(assignee=user.pk)
        case "overdue":
            return claims.overdue(timezone.now())
        case "newly_disputed":
            return claims.newly_disputed(timezone.now() - NEWLY)
    return claims.none()


def waiting_for(user: User | AnonymousUser) -> list[Waiting]:
    """Return the lists of the start page. One query each, however long they are."""
    if not user.has_perm("claims.view_claim"):
        return []
    orders = {"overdue": "due_at", "newly_disputed": "-evidence_state_since"}
    lists = []
    for name, (label, empty) in LISTS.items():
        if name == "to_decide" and not user.has_perm(MOVE_PERMISSIONS["approve"]):
            continue
        rows = select(Claim.objects.all(), name, user).select_related("assignee", "verdict")
        rows = rows.defer("search").order_by(orders.get(name, "-id"), "-id")
        found = list(rows[: SHOWN + 1])
        lists.append(Waiting(name, str(label), str(empty), found[:SHOWN], len(found) > SHOWN))
    return lists
