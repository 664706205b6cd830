"""Claims: the list of them, and one page for each with all that bears on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.contrib.auth import get_user_model
from django.db.models import ForeignKey, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import localtime, now
from django.utils.translation import gettext_lazy as _

from articles.admin_base import DeskAdmin, DeskForm
from articles.admin_history import Entry, person_name
from claims import rules, services
from claims.admin import columns
from claims.admin.filters import AssigneeFilter, TopicFilter, WaitingFilter
from claims.admin.moving import MoveView
from claims.admin.page import Page, events_since
from claims.models import Claim
from claims.origins import origins_as_seen_by

if TYPE_CHECKING:
    from django.contrib.auth.models import User

WORDS = ["wording", "language"]
WORK = ["topics", "assignee", "priority", "due_at"]


class ClaimList(ChangeList):
    """A page of claims, each with its origins: one query more, however many rows."""

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        claims = list(self.result_list)
        rows = Claim.objects.filter(pk__in=[claim.pk for claim in claims])
        origins = dict(
            rows.annotate(origins=origins_as_seen_by(request.user)).values_list("pk", "origins")
        )
        for claim in claims:
            claim.origins = origins.get(claim.pk, [])
        self.result_list = claims


class ClaimForm(DeskForm):
    class Meta:
        widgets = {
            "wording": admin.widgets.AdminTextareaWidget(attrs={"rows": 3, "dir": "auto"}),
            "topics": admin.widgets.AdminTextInputWidget(attrs={"dir": "auto"}),
        }


@admin.register(Claim)
class ClaimAdmin(DeskAdmin):
    form = ClaimForm
    list_display = [
        "claim",
        "state_shown",
        "evidence_shown",
        "who_asserts",
        "who_denies",
        "verdict",
        "due_shown",
    ]
    list_display_links = None
    list_select_related = ["assignee", "verdict"]
    list_filter = [
        WaitingFilter,
        "state",
        "evidence_state",
        "verdict",
        AssigneeFilter,
        TopicFilter,
        "priority",
        "publication",
    ]
    search_fields = ["wording"]
    search_help_text = _("Words of the claim, in any form and language.")
    ordering = ["-id"]
    sortable_by = ["due_shown"]
    change_form_template = "admin/claims/claim/change_form.html"

    # --- The list --------------------------------------------------------------------

    def get_queryset(self, request: HttpRequest) -> QuerySet[Claim]:
        return super().get_queryset(request).defer("search")

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return ClaimList

    def get_search_results(
        self, request: HttpRequest, queryset: Any, search_term: str
    ) -> tuple[QuerySet, bool]:
        found = queryset.matching(search_term) if search_term.strip() else queryset
        return found, False

    @admin.display(description=_("claim"))
    def claim(self, claim: Claim) -> SafeString:
        return format_html(
            '{} <div class="desk-topics">{}</div>',
            columns.claim_link(claim),
            columns.topic_links(claim),
        )

    @admin.display(description=_("state"))
    def state_shown(self, claim: Claim) -> SafeString:
        who = person_name(claim.assignee) if claim.assignee else ""
        return format_html('{} <bdi class="desk-quiet">{}</bdi>', columns.state_badge(claim), who)

    @admin.display(description=_("evidence state"))
    def evidence_shown(self, claim: Claim) -> SafeString:
        return columns.evidence_badge(claim)

    @admin.display(description=_("says so"))
    def who_asserts(self, claim: Any) -> SafeString:
        said = columns.positions(claim.origins, "asserts")
        return columns.names(said, claim.asserting_origins)

    @admin.display(description=_("denies it"))
    def who_denies(self, claim: Any) -> SafeString:
        said = columns.positions(claim.origins, "denies", "partly_denies")
        return columns.names(said, claim.denying_origins)

    @admin.display(description=_("due"), ordering="due_at")
    def due_shown(self, claim: Claim) -> SafeString | str:
        if claim.due_at is None:
            return ""
        day = date_format(localtime(claim.due_at), "SHORT_DATE_FORMAT")
        if not rules.is_overdue(claim, now()):
            return day
        return format_html("{} {}", columns.badge(_("overdue"), columns.BAD), day)

    # --- The form --------------------------------------------------------------------

    def get_fieldsets(self, request: HttpRequest, obj: Claim | None = None) -> Any:
        words: dict[str, Any] = {"fields": WORDS}
        if obj and not rules.may_reword(obj):
            words["description"] = _(
                "The wording is frozen from review on; an editor must reopen the claim first."
            )
        return [(_("Wording"), words), (_("Work on it"), {"fields": WORK})]

    def get_readonly_fields(self, request: HttpRequest, obj: Claim | None = None) -> Any:
        return WORDS if obj and not rules.may_reword(obj) else []

    def formfield_for_foreignkey(
        self, db_field: ForeignKey, request: HttpRequest, **kwargs: Any
    ) -> Any:
        formfield = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if db_field.name == "assignee" and formfield:
            people = get_user_model()._default_manager.filter(is_active=True)
            formfield.queryset = people.order_by("username")
        return formfield

    def add_row(self, *, by: User, details: dict[str, Any]) -> Claim:
        return services.open_claim(by=by, **details)

    def edit_row(self, *, by: User, row: Claim, changes: dict[str, Any]) -> Claim:
        return services.edit_claim(by=by, claim=row, changes=changes)

    def changes_beside(self, request: HttpRequest, row: Claim) -> list[Entry]:
        return events_since(row, request.POST.get("_event", ""))

    def has_delete_permission(self, request: HttpRequest, obj: Any | None = None) -> bool:
        """A claim is never deleted: it is dropped, and stays on record."""
        return False

    # --- The page of one claim -------------------------------------------------------

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        if claim := context.get("original"):
            context |= {
                "title": claim.wording,
                "subtitle": None,
                "show_save_and_add_another": False,
                "page": Page(claim, request.user),
            }
        return super().render_change_form(request, context, *args, **kwargs)

    def get_urls(self) -> list[URLPattern]:
        move = MoveView.as_view(model_admin=self)
        return [
            path(
                "<uuid:pk>/move/<slug:move>/",
                self.admin_site.admin_view(move),
                name="claims_claim_move",
            ),
            *super().get_urls(),
        ]
