"""Lock a claim before changing it, and leave an Event with the change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from claims.choices import EventKind
from claims.models import Claim, Event

if TYPE_CHECKING:
    from uuid import UUID

    from django.contrib.auth.models import User


def lock_claim(pk: UUID) -> Claim:
    """Fetch the claim anew and hold it until the transaction ends.

    Lock first, then look: whoever comes second sees what the first one did. "No key": rows
    that only refer to the claim may still be written.
    """
    return Claim.objects.select_for_update(no_key=True).get(pk=pk)


def lock_claims(*pks: UUID) -> None:
    """Hold several claims until the transaction ends.

    In the order of their ids, as the triggers do: so that two writers queue up and do not
    deadlock.
    """
    list(Claim.objects.select_for_update(no_key=True).filter(pk__in=pks).order_by("pk"))


def record(claim: Claim, kind: EventKind, *, by: User, reason: str = "", **data: Any) -> Event:
    """Write down what happened. `data` is for programs: ids and words, never a source's name."""
    return Event.objects.create(claim=claim, kind=kind, actor=by, reason=reason, data=data)


def differences(row: Any, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return those changes that change something."""
    return {field: value for field, value in changes.items() if getattr(row, field) != value}
