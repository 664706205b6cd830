"""Who may ask: passes the question on to Django's permissions, which the groups hold."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request

from claims import rules


class OnTheDesk(IsAuthenticated):
    """Signed in, with the permission that the view's `needs` names for this action.

    Asked before the body is read; the services ask again.
    """

    def has_permission(self, request: Request, view: Any) -> bool:
        if not super().has_permission(request, view):
            return False
        needed = view.needs.get(view.action)
        if needed is None or request.user.has_perm(needed):
            return True
        move = view.action.rstrip("_")
        self.message = (
            rules.for_another_group(move)
            if move in rules.MOVE_PERMISSIONS
            else _("Your group is not allowed to do this.")
        )
        return False
