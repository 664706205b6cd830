"""What statements do to claims; and the denials among them, as a list of their own."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles.admin_base import DeskAdmin, ReadOnlyAdmin
from articles.admin_history import shown_name
from articles.services import share_graph
from claims import services
from claims.admin import columns
from claims.admin.parts import PartAdmin
from claims.choices import DENIALS, StanceKind
from claims.models import Claim, Denial, Stance

if TYPE_CHECKING:
    from django.contrib.auth.models import User


class StanceColumns(DeskAdmin):
    """What lists of stances show; the name of the source depends on who reads it."""

    list_display_links = None
    list_select_related = [
        "claim",
        "statement__source",
        "statement__article__outlet",
    ]
    search_fields = ["claim__wording"]
    search_help_text = _("Words of the claim.")
    ordering = ["-id"]
    sortable_by = ()

    def get_queryset(self, request: HttpRequest) -> QuerySet[Stance]:
        rows: Any = super().get_queryset(request)
        return rows.with_said().defer(
            "claim__search",
            "statement__source__search",
            "statement__article__search",
        )

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        if not search_term.strip():
            return queryset, False
        return queryset.filter(claim__in=Claim.objects.matching(search_term).values("pk")), False

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        @admin.display(description=_("who"))
        def who(row: Stance) -> SafeString:
            return format_html("<bdi>{}</bdi>", shown_name(request.user, row.statement.source))

        return [self.stance_shown, who, self.quote, self.about, self.article_shown, self.when]

    @admin.display(description=_("stance"))
    def stance_shown(self, row: Stance) -> SafeString:
        return columns.stance_badge(row)

    @admin.display(description=_("quote"))
    def quote(self, row: Stance) -> SafeString:
        return format_html("<bdi>{}</bdi>", row.statement)

    @admin.display(description=_("claim"))
    def about(self, row: Stance) -> SafeString:
        return columns.claim_link(row.claim)

    @admin.display(description=_("article"))
    def article_shown(self, row: Stance) -> SafeString:
        article = row.statement.article
        return format_html(
            '<a href="{}" dir="auto">{}</a> <bdi class="desk-quiet">{}</bdi>',
            reverse("admin:articles_article_change", args=[article.pk]),
            article,
            article.outlet or "",
        )

    @admin.display(description=_("when"))
    def when(self, row: Any) -> datetime:
        return row.said


@admin.register(Stance)
class StanceAdmin(StanceColumns, PartAdmin):
    fixed = ("claim", "statement")
    fields = ["claim", "statement", "stance", "note"]
    list_filter = ["stance"]

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        return [*super().get_list_display(request), self.edit_link]

    @admin.display(description=_("page"))
    def edit_link(self, row: Stance) -> SafeString:
        return format_html('<a href="{}">{}</a>', self.url_of("change", row.pk), _("Open"))

    def take_locks(self) -> None:
        share_graph()

    def add_row(self, *, by: User, details: dict[str, Any]) -> Stance:
        return services.set_stance(by=by, **details)

    def edit_row(self, *, by: User, row: Stance, changes: dict[str, Any]) -> Stance:
        return services.edit_stance(by=by, stance=row, changes=changes)

    def remove_row(self, *, by: User, row: Stance) -> None:
        services.remove_stance(by=by, stance=row)


class DenialKindFilter(admin.SimpleListFilter):
    title = _("kind")
    parameter_name = "stance"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(kind.value, StanceKind(kind).label) for kind in DENIALS]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Stance]) -> QuerySet[Stance]:
        kind = self.value()
        return queryset.filter(stance=kind) if kind else queryset


@admin.register(Denial)
class DenialAdmin(StanceColumns, ReadOnlyAdmin):
    """Who denies what: to read. They are set and changed as stances."""

    list_filter = [DenialKindFilter]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Stance]:
        rows: Any = super().get_queryset(request)
        return rows.denials()

    def has_view_permission(self, request: HttpRequest, obj: Any | None = None) -> bool:
        return request.user.has_perm("claims.view_stance")

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)
