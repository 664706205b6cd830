"""Outlets: found, edited, and what they published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse

from articles import services
from articles.admin_base import DeskAdmin
from articles.models import Article, Outlet

if TYPE_CHECKING:
    from django.contrib.auth.models import User

#: Articles shown on the page of their outlet; the list has the others.
LATEST = 20


@admin.register(Outlet)
class OutletAdmin(DeskAdmin):
    list_display = ["name", "domain", "country", "language"]
    search_fields = ["name", "domain"]
    ordering = ["name", "id"]
    sortable_by = ["name", "domain"]
    fields = ["name", "domain", "country", "language"]
    change_form_template = "admin/articles/outlet/change_form.html"

    def add_row(self, *, by: User, details: dict[str, Any]) -> Outlet:
        return services.add_outlet(by=by, **details)

    def edit_row(self, *, by: User, row: Outlet, changes: dict[str, Any]) -> Outlet:
        return services.edit_outlet(by=by, outlet=row, changes=changes)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        if outlet := context.get("original"):
            articles = Article.objects.filter(outlet=outlet).without_search()
            context["latest"] = articles.order_by("-id")[:LATEST]
        return super().render_change_form(request, context, *args, **kwargs)
