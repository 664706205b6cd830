"""The pages of articles, statements and sources, with what they do to claims."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib import admin
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin import ArticleAdmin, SourceAdmin, StatementAdmin
from articles.admin.reading import Notes
from articles.models import Article, Source, Statement
from claims.admin.desk import desk_page
from claims.admin.marking import bearing_page, mark_page
from claims.admin.notes import notes
from claims.choices import DENIALS, StanceKind
from claims.models import Stance

#: Stances of each kind shown on the page of a source; the lists have the others.
LATEST = 50


admin.site.unregister([Article, Statement, Source])


@admin.register(Article)
class ArticleDeskAdmin(ArticleAdmin):
    """Statements are marked from here, each with its claim."""

    change_form_template = "admin/claims/marking/article.html"
    page_after_capture = "desk"
    list_display = [*ArticleAdmin.list_display, "desk_link"]

    @admin.display(description=gettext_lazy("desk"))
    def desk_link(self, article: Article) -> SafeString:
        return format_html(
            '<a href="{}" aria-label="{}">{}</a>',
            self.url_of("desk", article.pk),
            _("Reading desk: %s") % article,
            _("read"),
        )

    def notes_for(self, request: HttpRequest) -> Notes:
        return partial(notes, user=request.user)

    def get_urls(self) -> list[URLPattern]:
        pages = [("mark", self.mark_view), ("desk", self.desk_view)]
        return [
            *(
                path(
                    f"<path:object_id>/{name}/",
                    self.admin_site.admin_view(view),
                    name=f"articles_article_{name}",
                )
                for name, view in pages
            ),
            *super().get_urls(),
        ]

    def desk_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Read the article and handle what it suggests: see `claims.admin.desk`."""
        article = self.article(request, object_id)
        context = self.page(request, article, title=_("Reading desk"))
        return desk_page(request, article, site=self.admin_site, context=context)

    def mark_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Mark a statement: see `claims.admin.marking`."""
        article = self.article(request, object_id)
        context = self.page(request, article, title=_("Mark a statement"))
        context["reading"] = self.reading(request, article)
        return mark_page(request, article, site=self.admin_site, context=context)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        context |= {
            "may_mark": request.user.has_perm("articles.add_statement"),
            "may_judge": request.user.has_perm("claims.add_stance"),
            "entry_links_template": "admin/claims/marking/entry_links.html",
        }
        return super().render_change_form(request, context, *args, **kwargs)


@admin.register(Statement)
class StatementDeskAdmin(StatementAdmin):
    change_form_template = "admin/claims/marking/statement.html"

    def get_urls(self) -> list[URLPattern]:
        bearing = path(
            "<path:object_id>/stance/",
            self.admin_site.admin_view(self.bearing_view),
            name="articles_statement_stance",
        )
        return [bearing, *super().get_urls()]

    def bearing_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Say what the statement does to one more claim."""
        statement = self.get_object(request, object_id)
        if statement is None:
            raise Http404
        context = {
            **self.admin_site.each_context(request),
            "media": self.media,
            "opts": self.opts,
            "original": statement,
            "title": _("What it does to another claim"),
            "subtitle": None,
        }
        return bearing_page(request, statement, site=self.admin_site, context=context)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        if statement := context.get("original"):
            told = notes([statement.pk], user=request.user)
            context |= {
                "notes": told.get(statement.pk, []),
                "may_judge": request.user.has_perm("claims.add_stance"),
            }
        return super().render_change_form(request, context, *args, **kwargs)


@admin.register(Source)
class SourceDeskAdmin(SourceAdmin):
    change_form_template = "admin/claims/marking/source.html"

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        source = context.get("original")
        if source and request.user.has_perm("claims.view_stance"):
            rows = (
                Stance.objects.filter(statement__source=source)
                .select_related("claim", "statement__article__outlet")
                .defer("claim__search", "statement__article__search")
                .order_by("-id")
            )
            context["said"] = [
                (_("What it asserted"), rows.filter(stance=StanceKind.ASSERTS)[:LATEST]),
                (_("What it denied"), rows.denials()[:LATEST]),
                (
                    _("Else"),
                    rows.exclude(stance__in=[StanceKind.ASSERTS, *DENIALS])[:LATEST],
                ),
            ]
        return super().render_change_form(request, context, *args, **kwargs)
