"""What every page of the desk's admin does, whatever it shows.

Changes go through the services, which decide; what they refuse becomes an error of the form.
A form made from an older version of its row is refused and says what changed meanwhile. Long
tables are not counted to their end.
"""

from __future__ import annotations

from copy import copy
from functools import cached_property, partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.utils import flatten_fieldsets, unquote
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from articles import services
from articles.admin_forms import REFUSALS, Autocomplete, DeskForm, add_errors, as_validation_error
from articles.admin_history import Entry, as_of, entries, label

if TYPE_CHECKING:
    from django.contrib.auth.models import User

__all__ = [
    "REFUSALS",
    "VERSION_FIELD",
    "CappedPaginator",
    "DeskAdmin",
    "DeskForm",
    "ReadOnlyAdmin",
    "add_errors",
    "as_validation_error",
]

#: The hidden field that says from which version of a row a form was made.
VERSION_FIELD = "_version"


class CappedPaginator(Paginator):
    """Pages through the first rows of a table without counting it to its end."""

    #: Rows counted and shown at most. A search finds the others.
    CAP = 2000

    @cached_property
    def _found(self) -> int:
        # Without an order: counting needs none, and sorting a long table takes long.
        rows: Any = self.object_list
        return rows.order_by()[: self.CAP + 1].count()

    @property
    def is_capped(self) -> bool:
        """Whether there is more than can be paged through."""
        return self._found > self.CAP

    @cached_property
    def count(self) -> int:
        return min(self._found, self.CAP)


class DeskAdmin(admin.ModelAdmin):
    """The base of the desk's admin pages; give it `add_row`, `edit_row` and maybe `remove_row`.

    Every form is a DeskForm. No bulk action: each would go past the services.
    """

    form = DeskForm
    paginator = CappedPaginator
    show_full_result_count = False
    list_per_page = 50
    actions = None
    # What Django itself will assume from its next major version on, and now warns about.
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    # Counts beside the filters would read the whole table.
    show_facets = admin.ShowFacets.NEVER

    # --- What a subclass says --------------------------------------------------------

    def add_row(self, *, by: User, details: dict[str, Any]) -> models.Model:
        """Make the row by its service, of the cleaned data of the form."""
        raise PermissionDenied

    def edit_row(self, *, by: User, row: Any, changes: dict[str, Any]) -> models.Model:
        """Change the row by its service; `changes` has the fields that somebody changed."""
        raise PermissionDenied

    def remove_row(self, *, by: User, row: Any) -> None:
        services.remove(row, by=by)

    def take_locks(self) -> None:
        """Take what must be taken before a row is locked: `lock_graph` where an edit takes it."""

    def label(self, request: HttpRequest, row: Any) -> str:
        """Say what a row is in an autocomplete, in words that this user may read."""
        return label(request.user, row)

    def changes_beside(self, request: HttpRequest, row: Any) -> list[Entry]:
        """List what else changed since the form was made and raised the row's version."""
        return []

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> Any:
        title = {"title": capfirst(str(self.opts.verbose_name_plural))}
        return super().changelist_view(request, title | (extra_context or {}))

    # --- Saving ----------------------------------------------------------------------

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        if change:
            # A fresh row: the form has already written what was typed into `obj`.
            row = self.model._base_manager.get(pk=obj.pk)
            changes = {name: form.cleaned_data[name] for name in form.changed_data}
            self.edit_row(by=request.user, row=row, changes=changes)  # type: ignore[arg-type]
        else:
            details = dict(form.cleaned_data)
            made = self.add_row(by=request.user, details=details)  # type: ignore[arg-type]
            obj.pk = made.pk
        obj.refresh_from_db()

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        self.remove_row(by=request.user, row=obj)  # type: ignore[arg-type]

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except REFUSALS as error:
            # All was rolled back; the same form once more, with what the service said.
            again: Any = copy(request)
            again.refusal = as_validation_error(error)
            return super().changeform_view(again, object_id, form_url, extra_context)

    def delete_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> Any:
        try:
            return super().delete_view(request, object_id, extra_context)
        except REFUSALS as error:
            for sentence in as_validation_error(error).messages:
                self.message_user(request, sentence, messages.ERROR)
            return HttpResponseRedirect(self.url_of("change", unquote(object_id)))

    def get_form(
        self, request: HttpRequest, obj: Any | None = None, change: bool = False, **kwargs: Any
    ) -> Any:
        form = super().get_form(request, obj, change=change, **kwargs)
        said = {
            name: getattr(request, name) for name in ("refusal", "typed") if hasattr(request, name)
        }
        return type(form.__name__, (form,), said) if said else form

    def formfield_for_foreignkey(
        self, db_field: models.ForeignKey, request: HttpRequest, **kwargs: Any
    ) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", Autocomplete(db_field, self.admin_site))
        formfield = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if isinstance(formfield, forms.ModelChoiceField):
            # Set on the field: a class of its own would have to be told who is asking.
            formfield.label_from_instance = partial(  # type: ignore[method-assign]
                label, request.user
            )
        return formfield

    # --- A form made from an older version -------------------------------------------

    def _changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None,
        form_url: str,
        extra_context: dict[str, Any] | None,
    ) -> Any:
        if request.method == "POST" and object_id is not None:
            row = self.get_object(request, unquote(object_id))
            if row is not None and self.has_change_permission(request, row):
                row = self._locked(row)
                if request.POST.get(VERSION_FIELD) != str(row.version):
                    return self._refuse_stale(request, row, form_url, extra_context)
        return super()._changeform_view(  # type: ignore[misc]
            request, object_id, form_url, extra_context
        )

    def _locked(self, row: Any) -> Any:
        self.take_locks()
        rows = self.model._base_manager.select_for_update(of=("self",), no_key=True)
        return rows.get(pk=row.pk)

    def _refuse_stale(
        self,
        request: HttpRequest,
        row: Any,
        form_url: str,
        extra_context: dict[str, Any] | None,
    ) -> Any:
        """Show a fresh form with what was typed, and above it what changed meanwhile."""
        given = request.POST.get(VERSION_FIELD, "")
        version = int(given) if given.isdecimal() and len(given) < 10 else 0
        again: Any = copy(request)
        again.method = "GET"
        again.typed = self._typed(request, row, version)
        changes = [*entries(row, user=request.user, since=version)] if version else []
        context = {
            **(extra_context or {}),
            "stale": True,
            "changed_meanwhile": [*changes, *self.changes_beside(request, row)],
        }
        response = super()._changeform_view(  # type: ignore[misc]
            again, str(row.pk), form_url, context
        )
        response.status_code = HTTPStatus.CONFLICT
        return response

    def _typed(self, request: HttpRequest, row: Any, version: int) -> dict[str, Any]:
        """Return what the user changed themselves; the other fields show what stands there now."""
        then = as_of(row, version) if version else row
        fields = flatten_fieldsets(self.get_fieldsets(request, row))
        form = self.get_form(request, row, change=True, fields=fields)(
            request.POST, request.FILES, instance=then
        )
        return {
            name: form[name].data
            for name in form.changed_data
            if not isinstance(form.fields[name], forms.FileField)
        }

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        context["has_history"] = hasattr(self.model, "history")
        return super().render_change_form(request, context, *args, **kwargs)

    # --- History ---------------------------------------------------------------------

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Show the row's own history instead of what Django's admin noted."""
        row = self.get_object(request, unquote(object_id))
        if row is None or not hasattr(row, "history"):
            raise Http404
        if not self.has_view_or_change_permission(request, row):
            raise PermissionDenied
        name = self.label(request, row)
        context = {
            **self.admin_site.each_context(request),
            "title": _("History: %(name)s") % {"name": name},
            "subtitle": None,
            "module_name": str(capfirst(self.opts.verbose_name_plural)),
            "object": row,
            "object_label": name,
            "opts": self.opts,
            "entries": entries(row, user=request.user),
            "preserved_filters": self.get_preserved_filters(request),
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/desk_history.html", context)

    # Django's own log keeps a name as it was when it was written, and would go on showing it
    # after the source became confidential. The history of the rows says more and says it masked.
    def log_addition(self, request: HttpRequest, obj: Any, message: Any) -> None: ...  # type: ignore[override]

    def log_change(self, request: HttpRequest, obj: Any, message: Any) -> None: ...  # type: ignore[override]

    def log_deletions(self, request: HttpRequest, queryset: Any) -> None: ...  # type: ignore[override]

    # --- Addresses -------------------------------------------------------------------

    def url_of(self, page: str, *args: Any) -> str:
        """Return the address of one of this admin's pages: "change", "changelist"…"""
        name = f"{self.admin_site.name}:{self.opts.app_label}_{self.opts.model_name}_{page}"
        return reverse(name, args=args)


class ReadOnlyAdmin(DeskAdmin):
    """Rows to read: they come about by services and triggers, and nobody types them."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any | None = None) -> bool:
        return False
