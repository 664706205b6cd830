"""Who may do what with articles and sources. Each rule reads and never writes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.querysets import SEE_CONFIDENTIAL

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

    from articles.models import Source

#: What of a confidential source only those may see who may see its identity.
IDENTITY = frozenset({"name", "role", "aliases", "links", "speaks_for", "outlet"})
#: What stands in the place of its name, in answers of the API.
CONFIDENTIAL = "confidential source"
#: Clocks differ; what is less far ahead than this is not in the future.
CLOCK_DRIFT = timedelta(minutes=5)


def require(user: User | AnonymousUser, permission: str) -> None:
    """Let pass who has the permission, as "articles.add_article".

    Raises:
        PermissionDenied: the user has not.
    """
    if not user.has_perm(permission):
        raise PermissionDenied(_("Your group is not allowed to do this."))


def may_see_identity(user: User | AnonymousUser, source: Source) -> bool:
    """Editors and whoever entered a confidential source see who it is; of others, everybody."""
    return (
        not source.confidential
        or (source.entered_by_id is not None and source.entered_by_id == user.pk)
        or user.has_perm(SEE_CONFIDENTIAL)
    )


def require_identity(user: User | AnonymousUser, source: Source) -> None:
    """Let pass who may see the source's identity: nobody changes or builds on what they may not.

    Raises:
        PermissionDenied: the source is confidential and the user may not see it.
    """
    if not may_see_identity(user, source):
        raise PermissionDenied(_("This source is confidential; ask an editor to do this."))


def refuse_future(field: str, moment: datetime | None) -> None:
    """Let pass what lies in the past, or is not known.

    Raises:
        ValidationError: `moment` is in the future.
    """
    if moment is not None and moment > timezone.now() + CLOCK_DRIFT:
        raise ValidationError(
            {field: ValidationError(_("This lies in the future."), code="in_the_future")}
        )
