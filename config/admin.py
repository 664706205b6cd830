"""The admin site: Django's own, in which an autocomplete names only what its reader may see."""

from __future__ import annotations

from typing import Any

from django.contrib.admin import AdminSite
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _


class DeskAutocomplete(AutocompleteJsonView):
    def process_request(self, request: HttpRequest) -> Any:
        # PostgreSQL keeps no NUL, so nothing is called that; asked for one, it fails.
        term, *others = super().process_request(request)
        return term.replace("\0", ""), *others

    def serialize_result(self, obj: Any, to_field_name: str) -> dict[str, str]:
        # Not str(): it names no confidential source, even to those who may see who it is.
        said = getattr(self.model_admin, "label", None)
        text = said(self.request, obj) if said else str(obj)
        return {"id": str(getattr(obj, to_field_name)), "text": text}


class DeskSite(AdminSite):
    site_title = _("Claim Tracker")
    site_header = _("Claim Tracker")
    index_title = _("What waits for you")
    # There is no other site to view: readers have one of their own.
    site_url = None

    def autocomplete_view(self, request: HttpRequest) -> HttpResponse:
        view = DeskAutocomplete.as_view(admin_site=self)
        return view(request)  # type: ignore[return-value]
