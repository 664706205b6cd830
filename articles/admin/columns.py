"""What the pages here have in common: columns by reader, and a form that waits below."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString

from articles import rules
from articles.admin_history import shown_name
from articles.models import Source

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

Column = Callable[[Any], SafeString]


def name_column(
    user: User | AnonymousUser,
    label: Any,
    get: Callable[[Any], Source | None],
    *,
    name: str,
    ordering: str | None = None,
) -> Column:
    """Make the column that names a source to this user."""

    @admin.display(description=label, ordering=ordering)
    def column(row: Any) -> SafeString:
        return format_html("<bdi>{}</bdi>", shown_name(user, get(row)))

    column.__name__ = name
    return column


def identity_column(
    user: User | AnonymousUser, label: Any, say: Callable[[Source], str], *, name: str
) -> Column:
    """Make the column of something that would give a masked source away."""

    @admin.display(description=label)
    def column(source: Source) -> SafeString:
        seen = rules.may_see_identity(user, source)
        return format_html("<bdi>{}</bdi>", say(source) if seen else "")

    column.__name__ = name
    return column


def details_classes(request: HttpRequest) -> list[str]:
    """Put the form away below what is read, unless somebody is just filling it in."""
    reading = request.method == "GET" and not hasattr(request, "typed")
    return ["collapse"] if reading else []
