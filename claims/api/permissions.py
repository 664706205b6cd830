"""Who may ask: passes the question on to Django's permissions, which the groups hold."""

from __future__ import annotations

from typing import Any

from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request


class OnTheDesk(IsAuthenticated):
    """Signed in, with the permission that the view's `needs` names for this action.

    Asked before the body is read; the services ask again.
    """

    def has_permission(self, request: Request, view: Any) -> bool:
        if not super().has_permission(request, view):
            return False
        needed = view.needs.get(view.action)
        return needed is None or request.user.has_perm(needed)
