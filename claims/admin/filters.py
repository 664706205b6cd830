"""How the list of claims is narrowed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.admin_history import person_name
from claims.admin import waiting
from claims.models import Claim

#: People offered in the filter; a desk has fewer.
MOST_PEOPLE = 100


class WaitingFilter(admin.SimpleListFilter):
    title = _("what waits")
    parameter_name = "waiting"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(name, label) for name, (label, _empty) in waiting.LISTS.items()]

    def queryset(self, request: HttpRequest, queryset: Any) -> QuerySet[Claim]:
        name = self.value()
        return waiting.select(queryset, name, request.user) if name else queryset


class AssigneeFilter(admin.SimpleListFilter):
    title = _("assignee")
    parameter_name = "assignee"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        people = get_user_model()._default_manager.filter(is_active=True, is_staff=True)
        return [
            ("nobody", _("nobody")),
            *(
                (person.username, person_name(person))
                for person in people.order_by("username")[:MOST_PEOPLE]
            ),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Claim]) -> QuerySet[Claim]:
        match self.value():
            case None:
                return queryset
            case "nobody":
                return queryset.filter(assignee__isnull=True)
            case username:
                return queryset.filter(assignee__username=username)


class TopicFilter(admin.SimpleListFilter):
    """A topic is typed: to list them all, every claim would have to be read."""

    title = _("topic")
    parameter_name = "topic"
    template = "admin/claims/claim/topic_filter.html"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        # Without any the filter would not be shown.
        return [("", _("all"))]

    def queryset(self, request: HttpRequest, queryset: Any) -> QuerySet[Claim]:
        topic = self.value()
        return queryset.about(topic) if topic else queryset

    def choices(self, changelist: ChangeList) -> Iterator[Any]:
        """One "choice": what the field shows, and what else the address says."""
        others = {
            name: values
            for name, values in changelist.get_filters_params().items()
            if name != self.parameter_name
        }
        kept = [
            (name, value)
            for name, values in others.items()
            for value in (values if isinstance(values, list) else [values])
        ]
        yield {"value": self.value() or "", "kept": kept, "query": changelist.query}
