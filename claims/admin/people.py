"""Users, as administrators make them: none makes anybody more than an administrator."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import User
from django.http import HttpRequest

admin.site.unregister(User)


@admin.register(User)
class PeopleAdmin(UserAdmin):
    """Django's own, but superusers are made and changed by superusers only.

    A superuser passes every rule of the desk; whoever could set the flag, or the password of
    somebody who has it, would have it as well.
    """

    def get_readonly_fields(self, request: HttpRequest, obj: Any | None = None) -> Any:
        fields = super().get_readonly_fields(request, obj)
        return fields if request.user.is_superuser else (*fields, "is_superuser")

    def has_change_permission(self, request: HttpRequest, obj: Any | None = None) -> bool:
        return super().has_change_permission(request, obj) and _may_touch(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any | None = None) -> bool:
        return super().has_delete_permission(request, obj) and _may_touch(request, obj)

    def get_actions(self, request: HttpRequest) -> Any:
        """No bulk deletion: it would ask once for all of them."""
        return {}


def _may_touch(request: HttpRequest, person: Any | None) -> bool:
    return person is None or not person.is_superuser or request.user.is_superuser
