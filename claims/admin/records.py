"""The verdict scale, which administrators edit; assessments and events, to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles.admin_base import DeskAdmin, ReadOnlyAdmin
from articles.admin_history import person_name
from claims import services
from claims.admin import columns
from claims.models import Assessment, Event, Rating
from claims.sentences import sentence_of

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@admin.register(Rating)
class RatingAdmin(DeskAdmin):
    list_display = ["label", "slug", "number", "position"]
    ordering = ["position", "label"]
    fields = ["label", "slug", "number", "position"]
    prepopulated_fields = {"slug": ["label"]}

    def get_prepopulated_fields(self, request: HttpRequest, obj: Any | None = None) -> Any:
        # Programs know a rating by its slug: it does not follow a new label.
        return {} if obj else self.prepopulated_fields

    def add_row(self, *, by: User, details: dict[str, Any]) -> Rating:
        return services.add_rating(by=by, **details)

    def edit_row(self, *, by: User, row: Rating, changes: dict[str, Any]) -> Rating:
        return services.edit_rating(by=by, rating=row, changes=changes)


class ClaimRecordAdmin(ReadOnlyAdmin):
    """Rows that tell of a claim; each leads to its page, where they are read together."""

    list_display_links = None
    sortable_by = ()
    ordering = ["-id"]

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).defer("claim__search")

    @admin.display(description=_("claim"))
    def about(self, row: Any) -> SafeString:
        return columns.claim_link(row.claim)


@admin.register(Assessment)
class AssessmentAdmin(ClaimRecordAdmin):
    list_display = [
        "about",
        "verdict",
        "outcome_shown",
        "proposer",
        "proposed_at",
        "decider",
        "decided_at",
        "review_by",
    ]
    list_select_related = ["claim", "verdict", "proposed_by", "decided_by"]
    list_filter = ["outcome", "verdict"]

    @admin.display(description=_("outcome"))
    def outcome_shown(self, row: Assessment) -> SafeString:
        if row.outcome is None:
            return columns.badge(_("undecided"), columns.WAIT)
        return columns.badge(row.get_outcome_display())

    @admin.display(description=_("proposed by"))
    def proposer(self, row: Assessment) -> SafeString:
        return format_html("<bdi>{}</bdi>", person_name(row.proposed_by))

    @admin.display(description=_("decided by"))
    def decider(self, row: Assessment) -> SafeString | str:
        return format_html("<bdi>{}</bdi>", person_name(row.decided_by)) if row.decided_by else ""


@admin.register(Event)
class EventAdmin(ClaimRecordAdmin):
    list_display = ["at", "sentence", "about"]
    list_select_related = ["claim", "actor"]
    list_filter = ["kind"]

    @admin.display(description=_("what happened"))
    def sentence(self, row: Event) -> SafeString:
        return format_html("<bdi>{}</bdi>", sentence_of(row))
