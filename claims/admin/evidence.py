"""Evidence: added from its claim's page; its files are given out one by one, never run."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles.admin_base import DeskForm
from claims import services
from claims.admin import columns
from claims.admin.parts import PartAdmin
from claims.models import Evidence

if TYPE_CHECKING:
    from django.contrib.auth.models import User


class EvidenceForm(DeskForm):
    class Meta:
        widgets = {
            # Without Django's link to the file: it is given out by `file_view` alone.
            "file": forms.FileInput,
            "title": admin.widgets.AdminTextInputWidget(attrs={"dir": "auto"}),
            "text": admin.widgets.AdminTextareaWidget(attrs={"dir": "auto"}),
            "note": admin.widgets.AdminTextareaWidget(attrs={"rows": 3, "dir": "auto"}),
        }


@admin.register(Evidence)
class EvidenceAdmin(PartAdmin):
    form = EvidenceForm
    list_display = ["title_shown", "direction", "kind", "about", "added_by", "added_at"]
    list_display_links = ["title_shown"]
    list_select_related = ["claim", "added_by"]
    list_filter = ["direction", "kind"]
    search_fields = ["title"]
    sortable_by = ()
    autocomplete_fields = ["source"]
    fields = [
        "claim",
        "direction",
        "kind",
        "title",
        "url",
        "archived_url",
        "text",
        "kept_file",
        "file",
        "source",
        "note",
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Evidence]:
        return super().get_queryset(request).defer("claim__search")

    def get_readonly_fields(self, request: HttpRequest, obj: Any | None = None) -> Any:
        return [*super().get_readonly_fields(request, obj), "kept_file"]

    @admin.display(description=_("title"))
    def title_shown(self, row: Evidence) -> SafeString:
        return format_html("<bdi>{}</bdi>", row.title)

    @admin.display(description=_("claim"))
    def about(self, row: Evidence) -> SafeString:
        return columns.claim_link(row.claim)

    @admin.display(description=_("kept file"))
    def kept_file(self, row: Evidence | None) -> SafeString | str:
        if row is None or not row.file:
            return "–"
        return format_html(
            '<a href="{}"><bdi>{}</bdi></a> <code>SHA-256 {}</code>',
            self.url_of("file", row.pk),
            file_name(row),
            row.sha256,
        )

    # --- Changing it -----------------------------------------------------------------

    def add_row(self, *, by: User, details: dict[str, Any]) -> Evidence:
        return services.add_evidence(by=by, **{**details, "file": details["file"] or ""})

    def edit_row(self, *, by: User, row: Evidence, changes: dict[str, Any]) -> Evidence:
        return services.edit_evidence(by=by, evidence=row, changes=changes)

    def remove_row(self, *, by: User, row: Evidence) -> None:
        services.remove_evidence(by=by, evidence=row)

    # --- Its file --------------------------------------------------------------------

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.file_view)
        return [path("<uuid:pk>/file/", view, name="claims_evidence_file"), *super().get_urls()]

    def file_view(self, request: HttpRequest, pk: Any) -> FileResponse:
        """Hand out the file to be saved: a browser must not run what strangers wrote."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        evidence = get_object_or_404(Evidence, pk=pk)
        if not evidence.file or not evidence.file.storage.exists(str(evidence.file.name)):
            raise Http404
        response = FileResponse(
            evidence.file.open("rb"),
            as_attachment=True,
            filename=file_name(evidence),
            content_type="application/octet-stream",
        )
        response["X-Content-Type-Options"] = "nosniff"
        return response


def file_name(evidence: Evidence) -> str:
    return PurePosixPath(str(evidence.file.name)).name
