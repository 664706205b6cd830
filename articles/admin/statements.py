"""Statements: found, and corrected. They are marked from the article in which they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils import formats, timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles import services
from articles.admin.columns import name_column
from articles.admin_base import DeskAdmin
from articles.admin_history import person_name, shown_name
from articles.models import Article, Source, Statement
from articles.spans import CONTEXT

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

#: Statements shown on the page of their source; the list has the others.
LATEST = 20


@dataclass(frozen=True)
class Said:
    """A statement with the name of its source as one user sees it."""

    statement: Statement
    source: str


def latest_statements(user: User | AnonymousUser, **which: Any) -> list[Said]:
    """Return the statements marked last, with their article and outlet. One query."""
    rows = (
        Statement.objects.filter(**which)
        .select_related("source", "article__outlet")
        .defer("source__search", "article__search")
        .order_by("-id")[:LATEST]
    )
    return [Said(row, shown_name(user, row.source)) for row in rows]


@admin.register(Statement)
class StatementAdmin(DeskAdmin):
    list_filter = ["medium"]
    search_fields = ["quote"]
    search_help_text = _("Words of the article, the quote or the name of the source.")
    sortable_by = ["said_at"]
    autocomplete_fields = ["source", "relays_statement", "relays_source"]
    fields = [
        "passage",
        "place",
        "source",
        "medium",
        "cited_url",
        "said_at",
        "relays_statement",
        "relays_source",
        "marked",
    ]
    readonly_fields = ["passage", "place", "marked"]
    change_form_template = "admin/articles/statement/change_form.html"

    # --- The list --------------------------------------------------------------------

    def get_queryset(self, request: HttpRequest) -> QuerySet[Statement]:
        rows = Statement.objects.select_related("source", "article").order_by("-id")
        return rows.defer("source__search", "article__search")

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        source = name_column(request.user, _("source"), lambda one: one.source, name="source")
        return ["short_quote", source, "medium", "article", "said_at", "marked_at"]

    @admin.display(description=_("quote"))
    def short_quote(self, statement: Statement) -> SafeString:
        return format_html("<bdi>{}</bdi>", statement)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        words = search_term.strip()
        if not words:
            return queryset, False
        # Both start from an index: the quotes themselves have none, but their articles' texts.
        articles = Article.objects.matching(words).values("pk")
        sources = Source.objects.matching(words, user=request.user).values("pk")
        return queryset.filter(Q(article__in=articles) | Q(source__in=sources)), False

    def lookup_allowed(self, lookup: str, value: Any, request: HttpRequest | None = None) -> bool:
        """Only the filters of the page, and the source that the link on its page names."""
        return lookup in ("medium__exact", "source__id__exact")

    def label(self, request: HttpRequest, row: Statement) -> str:
        return f"{row} – {shown_name(request.user, row.source)}, {row.article}"

    def has_add_permission(self, request: HttpRequest) -> bool:
        """A statement is marked in its text, never typed into a blank form."""
        return False

    # --- The page of one statement ---------------------------------------------------

    def take_locks(self) -> None:
        services.lock_graph()

    def edit_row(self, *, by: User, row: Statement, changes: dict[str, Any]) -> Statement:
        return services.edit_statement(by=by, statement=row, changes=changes)

    @admin.display(description=_("quote"))
    def passage(self, statement: Statement) -> SafeString:
        # As long as the context that is kept may be, around what was marked.
        return format_html(
            '<span class="desk-passage" dir="auto">…{}<mark>{}</mark>{}…</span>',
            statement.prefix[-CONTEXT:],
            statement.quote,
            statement.suffix[:CONTEXT],
        )

    @admin.display(description=_("place"))
    def place(self, statement: Statement) -> str:
        spans = statement.parts or [[statement.start, statement.end]]
        places = ", ".join(f"{start}–{end}" for start, end in spans)
        return gettext("characters %(places)s") % {"places": places}

    @admin.display(description=_("marked"))
    def marked(self, statement: Statement) -> SafeString:
        when = formats.localize(timezone.localtime(statement.marked_at))
        return format_html("{}, <bdi>{}</bdi>", when, person_name(statement.marked_by))

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        if statement := context.get("original"):
            anchors = statement.anchors.select_related("revision").defer("revision__text")
            context |= {
                "subtitle": None,
                "source_name": shown_name(request.user, statement.source),
                "anchors": anchors.order_by("-revision__number"),
            }
        return super().render_change_form(request, context, *args, **kwargs)
