"""What the pages of a claim's parts share: a part starts from its claim and leads back to it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import Field
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from articles.admin_base import DeskAdmin
from claims.services.record import lock_claim


class PartAdmin(DeskAdmin):
    """Evidence, stances, links: each belongs to one claim for good, chosen when it is added."""

    #: Fields that say what the part belongs to: chosen once.
    fixed: tuple[str, ...] = ("claim",)
    ordering = ["-id"]

    def get_readonly_fields(self, request: HttpRequest, obj: Any | None = None) -> Any:
        return [*super().get_readonly_fields(request, obj), *(self.fixed if obj else ())]

    def get_autocomplete_fields(self, request: HttpRequest) -> Any:
        return [*self.autocomplete_fields, *self.fixed]

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs: Any) -> Any:
        formfield: Any = super().formfield_for_dbfield(db_field, request, **kwargs)
        if formfield and db_field.name in self.fixed:
            # They have pages of their own, where there is room to look for one first.
            for button in ("add", "change", "delete", "view"):
                setattr(formfield.widget, f"can_{button}_related", False)
        return formfield

    def _locked(self, row: Any) -> Any:
        # The claim before its part, as the services do: else two could wait for each other.
        self.take_locks()
        lock_claim(row.claim_id)
        return super()._locked(row)

    # --- Back to the claim -----------------------------------------------------------

    def response_add(
        self, request: HttpRequest, obj: Any, post_url_continue: str | None = None
    ) -> HttpResponse:
        return self._back(request, obj.claim_id, _("%(name)s was added."))

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        return self._back(request, obj.claim_id, _("%(name)s was changed."))

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        # Its claim is asked for once it is gone.
        request.claim_left = obj.claim_id  # type: ignore[attr-defined]
        super().delete_model(request, obj)

    def response_delete(self, request: Any, obj_display: str, obj_id: Any) -> HttpResponse:
        return self._back(request, request.claim_left, _("%(name)s was removed."))

    def _back(self, request: HttpRequest, claim: UUID, said: str) -> HttpResponse:
        name = capfirst(str(self.opts.verbose_name))
        self.message_user(request, said % {"name": name}, messages.SUCCESS)
        return HttpResponseRedirect(reverse("admin:claims_claim_change", args=[claim]))

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        # One way back, to the claim: no "save and add another".
        context |= {
            "show_save_and_add_another": False,
            "show_save_and_continue": False,
            "subtitle": None,
        }
        return super().render_change_form(request, context, *args, **kwargs)
