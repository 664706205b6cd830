"""How claims hang together: links are added and taken away, never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims import services
from claims.admin import columns
from claims.admin.parts import PartAdmin
from claims.models import ClaimLink

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@admin.register(ClaimLink)
class ClaimLinkAdmin(PartAdmin):
    fixed = ("claim", "other")
    fields = ["claim", "kind", "other"]
    list_display = ["claim_shown", "kind", "other_shown", "open_link"]
    list_display_links = None
    list_select_related = ["claim", "other"]
    list_filter = ["kind"]
    sortable_by = ()

    def get_queryset(self, request: HttpRequest) -> QuerySet[ClaimLink]:
        return super().get_queryset(request).defer("claim__search", "other__search")

    def has_change_permission(self, request: HttpRequest, obj: Any | None = None) -> bool:
        return False

    @admin.display(description=_("claim"))
    def claim_shown(self, row: ClaimLink) -> SafeString:
        return columns.claim_link(row.claim)

    @admin.display(description=_("other claim"))
    def other_shown(self, row: ClaimLink) -> SafeString:
        return columns.claim_link(row.other)

    @admin.display(description=_("page"))
    def open_link(self, row: ClaimLink) -> SafeString:
        return format_html('<a href="{}">{}</a>', self.url_of("change", row.pk), _("Open"))

    def add_row(self, *, by: User, details: dict[str, Any]) -> ClaimLink:
        return services.link_claims(by=by, **details)

    def remove_row(self, *, by: User, row: ClaimLink) -> None:
        services.unlink_claims(by=by, link=row)
