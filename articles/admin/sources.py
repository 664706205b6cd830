"""Sources: whom articles cite. Confidential ones are masked for who may not see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.contrib.postgres.forms import SimpleArrayField
from django.db.models import Field, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from articles import rules, services
from articles.admin.columns import details_classes, identity_column, name_column
from articles.admin.statements import latest_statements
from articles.admin_base import DeskAdmin
from articles.admin_history import shown_name
from articles.models import Source

if TYPE_CHECKING:
    from django.contrib.auth.models import User

#: Spokespeople named on the page of whom they speak for.
MOST_SPOKESPEOPLE = 100


class LinesField(SimpleArrayField):
    """Several values, one a line: names have commas, and so have addresses."""

    widget = forms.Textarea

    def __init__(self, base_field: forms.Field, **kwargs: Any) -> None:
        super().__init__(base_field, delimiter="\n", **kwargs)
        self.widget.attrs |= {"rows": 3, "dir": "auto"}

    def to_python(self, value: Any) -> Any:
        if isinstance(value, str):
            value = "\n".join(line.strip() for line in value.splitlines() if line.strip())
        return super().to_python(value)


@admin.register(Source)
class SourceAdmin(DeskAdmin):
    list_filter = ["kind", "confidential"]
    list_select_related = ["speaks_for"]
    search_fields = ["name"]
    search_help_text = _("A name, an alias or a role.")
    autocomplete_fields = ["speaks_for", "outlet"]
    fields = [
        "name",
        "kind",
        "role",
        "speaks_for",
        "outlet",
        "aliases",
        "links",
        "confidential",
    ]
    change_form_template = "admin/articles/source/change_form.html"

    # --- What the user may see -------------------------------------------------------

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        # Ordered by what is seen: a place in the list would tell how a masked name begins.
        sources: Any = Source.objects.with_seen_name(request.user)
        return sources.defer("search").order_by("seen_name", "id")

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        user = request.user
        return [
            name_column(user, _("name"), lambda one: one, name="name", ordering="seen_name"),
            "kind",
            identity_column(user, _("role"), lambda one: one.role, name="role"),
            identity_column(
                user,
                _("speaks for"),
                lambda one: shown_name(user, one.speaks_for) if one.speaks_for else "",
                name="speaks_for",
            ),
            "confidential",
        ]

    def get_search_results(
        self, request: HttpRequest, queryset: Any, search_term: str
    ) -> tuple[QuerySet, bool]:
        words = search_term.strip()
        match = request.resolver_match
        if not words and not (match and match.url_name == "autocomplete"):
            return queryset, False
        found = queryset.named_to(request.user)
        if words:
            matching = Source.objects.matching(words, user=request.user).values("pk")
            found = found.filter(Q(name__icontains=words) | Q(pk__in=matching))
        return found, False

    def lookup_allowed(self, lookup: str, value: Any, request: HttpRequest | None = None) -> bool:
        """Only the filters of the page: others would find masked sources by what is masked."""
        return lookup.split("__")[0] in self.list_filter

    def has_change_permission(self, request: HttpRequest, obj: Source | None = None) -> bool:
        return super().has_change_permission(request, obj) and _is_seen(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Source | None = None) -> bool:
        return super().has_delete_permission(request, obj) and _is_seen(request, obj)

    def get_fieldsets(self, request: HttpRequest, obj: Source | None = None) -> Any:
        hidden = frozenset() if _is_seen(request, obj) else rules.IDENTITY
        fields = [name for name in self.fields if name not in hidden]
        if obj is None:
            return [(None, {"fields": fields})]
        return [(_("Details"), {"fields": fields, "classes": details_classes(request)})]

    def formfield_for_dbfield(
        self, db_field: Field, request: HttpRequest, **kwargs: Any
    ) -> forms.Field | None:
        if db_field.name == "aliases":
            return LinesField(
                forms.CharField(max_length=300),
                required=False,
                label=_("Aliases"),
                help_text=_("Other names, one a line."),
            )
        if db_field.name == "links":
            return LinesField(
                forms.URLField(max_length=2000, assume_scheme="https"),
                required=False,
                label=_("Links"),
                help_text=_("Pages about the source (sameAs), one a line."),
            )
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    # --- Saving ----------------------------------------------------------------------

    def take_locks(self) -> None:
        services.lock_graph()

    def add_row(self, *, by: User, details: dict[str, Any]) -> Source:
        return services.add_source(by=by, **details)

    def edit_row(self, *, by: User, row: Source, changes: dict[str, Any]) -> Source:
        return services.edit_source(by=by, source=row, changes=changes)

    # --- The page of one source ------------------------------------------------------

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        if source := context.get("original"):
            spokespeople = source.spokespeople.named_to(request.user).order_by("name", "id")
            context |= {
                "subtitle": self.label(request, source),
                "speaks_for": source.speaks_for and shown_name(request.user, source.speaks_for),
                "is_seen": _is_seen(request, source),
                "spokespeople": spokespeople.defer("search")[:MOST_SPOKESPEOPLE],
                "statements": latest_statements(request.user, source=source),
            }
        return super().render_change_form(request, context, *args, **kwargs)


def _is_seen(request: HttpRequest, source: Source | None) -> bool:
    return source is None or rules.may_see_identity(request.user, source)
