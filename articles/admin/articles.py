"""Articles: captured, found, read with what was said in them, and compared over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Count, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import services
from articles.addresses import canonical_url
from articles.admin.columns import details_classes
from articles.admin.forms import CaptureForm, TextForm
from articles.admin.reading import Notes, Reading, additions_since, no_notes, read
from articles.admin_base import REFUSALS, DeskAdmin, DeskForm, add_errors, as_validation_error
from articles.admin_history import Entry
from articles.differences import differences
from articles.models import Article, Revision, Statement

if TYPE_CHECKING:
    from django.contrib.auth.models import User


class CountingList(ChangeList):
    """Counts the statements of the articles on the page: of no others, and at once."""

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        self.result_list: Any = list(self.result_list)
        statements = Statement.objects.filter(article__in=self.result_list).order_by()
        counted = dict(statements.values_list("article").annotate(Count("pk")))
        for article in self.result_list:
            article.marked = counted.get(article.pk, 0)


@admin.register(Article)
class ArticleAdmin(DeskAdmin):
    """What is known about an article is edited; its text is only ever captured anew."""

    list_display = ["title", "outlet", "published_at", "language", "draft", "statement_count"]
    list_filter = ["draft", "published_at"]
    list_select_related = ["outlet"]
    search_fields = ["headline"]
    search_help_text = gettext_lazy("Words of the headline or the text, or an address.")
    sortable_by = ["published_at"]
    autocomplete_fields = ["outlet", "relays"]
    # Of a revision, and so no field of this form; the form to capture has its own.
    exclude = ["headline"]
    change_form_template = "admin/articles/article/change_form.html"
    details = ["url", "outlet", "byline", "published_at", "language", "relays", "draft"]
    #: The text with what is marked in it, in every page that shows it.
    reading_template = "admin/articles/article/reading.html"
    #: Where capturing an article leads.
    page_after_capture = "change"

    # --- The list --------------------------------------------------------------------

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        return Article.objects.without_search().order_by("-id")

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return CountingList

    def get_search_results(
        self, request: HttpRequest, queryset: Any, search_term: str
    ) -> tuple[QuerySet, bool]:
        try:
            return queryset.filter(url=canonical_url(search_term)), False
        except ValueError:
            found = queryset.matching(search_term) if search_term.strip() else queryset
            return found, False

    @admin.display(description=gettext_lazy("headline"))
    def title(self, article: Article) -> SafeString:
        return format_html("<bdi>{}</bdi>", article)

    @admin.display(description=gettext_lazy("statements"))
    def statement_count(self, article: Any) -> int:
        return article.marked

    # --- Capture and edit ------------------------------------------------------------

    def get_form(
        self, request: HttpRequest, obj: Article | None = None, change: bool = False, **kwargs: Any
    ) -> Any:
        kwargs.setdefault("form", DeskForm if change else CaptureForm)
        return super().get_form(request, obj, change=change, **kwargs)

    def get_fieldsets(self, request: HttpRequest, obj: Article | None = None) -> Any:
        if obj:
            return [(_("Details"), {"fields": self.details, "classes": details_classes(request)})]
        return [
            (None, {"fields": ["url", "headline", "text"]}),
            (_("Details"), {"fields": self.details[1:]}),
        ]

    def take_locks(self) -> None:
        services.lock_graph()

    def changes_beside(self, request: HttpRequest, row: Article) -> list[Entry]:
        return additions_since(row, request.POST.get("_read", ""))

    def edit_row(self, *, by: User, row: Article, changes: dict[str, Any]) -> Article:
        return services.edit_article(by=by, article=row, changes=changes)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        if change:
            super().save_model(request, obj, form, change)
            return
        given = form.cleaned_data
        captured = services.capture(
            by=request.user,  # type: ignore[arg-type]
            **{**given, "draft": given["draft"] or None},
        )
        obj.captured = captured
        obj.pk = captured.article.pk
        obj._state.adding = False  # noqa: SLF001 - as save() does
        obj.refresh_from_db()

    def response_add(
        self, request: HttpRequest, obj: Any, post_url_continue: str | None = None
    ) -> HttpResponse:
        if obj.captured.new_article:
            said = _("The article was captured.")
        elif obj.captured.new_revision:
            said = _("This address was known: its new text was kept as a new revision.")
        else:
            said = _("This address was known with just this text: nothing was added.")
        self.message_user(request, said, messages.SUCCESS)
        if "_addanother" in request.POST:
            return HttpResponseRedirect(request.path)
        return HttpResponseRedirect(self.url_of(self.page_after_capture, obj.pk))

    # --- The page of one article -----------------------------------------------------

    def notes_for(self, request: HttpRequest) -> Notes:
        """Look up what else is known about statements; other parts of the site know more."""
        return no_notes

    def reading(self, request: HttpRequest, article: Article) -> Reading:
        """Lay out the revision that the address names, or the current one."""
        number = request.GET.get("revision", "")
        revision = article.current_revision
        if number:
            revision = self.revision(article, number)
        if revision is None:
            raise Http404
        return read(article, revision, user=request.user, notes=self.notes_for(request))

    def revision(self, article: Article, number: str) -> Revision:
        """Return a revision by its number.

        Raises:
            Http404: there is none of this number.
        """
        known = article.revisions.filter(number=number) if _is_number(number) else None
        if not known or (revision := known.first()) is None:
            raise Http404
        return revision

    def article(self, request: HttpRequest, pk: str) -> Article:
        """Return the article of an address.

        Raises:
            Http404: there is none.
            PermissionDenied: the user may not see articles.
        """
        article = self.get_object(request, unquote(pk))
        if not self.has_view_or_change_permission(request, article):
            raise PermissionDenied
        if article is None:
            raise Http404
        return article

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        if article := context.get("original"):
            revisions = article.revisions.defer("text").select_related("captured_by")
            context |= {
                "title": article.headline,
                "subtitle": None,
                "reading": self.reading(request, article),
                "reading_template": self.reading_template,
                "revisions": revisions.order_by("-number")[:100],
                "has_add_permission": self.has_add_permission(request),
            }
        return super().render_change_form(request, context, *args, **kwargs)

    def get_urls(self) -> list[URLPattern]:
        def view(address: str, function: Any, name: str) -> URLPattern:
            name = f"{self.opts.app_label}_{self.opts.model_name}_{name}"
            return path(address, self.admin_site.admin_view(function), name=name)

        return [
            view("<path:object_id>/text/", self.text_view, "text"),
            view("<path:object_id>/revisions/<int:number>/", self.difference_view, "difference"),
            *super().get_urls(),
        ]

    def text_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Take a later text of the article."""
        article = self.article(request, object_id)
        if not self.has_add_permission(request):
            raise PermissionDenied
        current = article.current_revision
        if current is None:
            raise Http404
        form = TextForm(
            request.POST or None, initial={"headline": current.headline, "text": current.text}
        )
        if form.is_valid() and self._keep_text(request, article, form):
            return HttpResponseRedirect(self.url_of("change", article.pk))
        context = self.page(request, article, title=_("New text")) | {
            "form": form,
            "current": Article.objects.get(pk=article.pk).current_revision,
        }
        return TemplateResponse(request, "admin/articles/article/text.html", context)

    @transaction.atomic
    def _keep_text(self, request: HttpRequest, article: Article, form: TextForm) -> bool:
        article = Article.objects.select_for_update(of=("self",), no_key=True).get(pk=article.pk)
        current: Any = article.current_revision
        if str(current.number) != request.POST.get("against"):
            form.add_error(None, _("Somebody else captured a text meanwhile; look it over first."))
            return False
        given = form.cleaned_data
        try:
            revision = services.add_revision(
                by=request.user,  # type: ignore[arg-type]
                article=article,
                headline=given["headline"],
                text=given["text"],
            )
        except REFUSALS as error:
            add_errors(form, as_validation_error(error))
            return False
        said = _("This is the text as it is known: nothing was added.")
        if revision:
            said = _("The text was kept as revision %(number)s.") % {"number": revision.number}
        self.message_user(request, said, messages.SUCCESS)
        return True

    def difference_view(self, request: HttpRequest, object_id: str, number: int) -> HttpResponse:
        """Show what changed from one revision to another."""
        article = self.article(request, object_id)
        new = self.revision(article, str(number))
        old = self.revision(article, request.GET.get("against", str(number - 1)))
        title = _("Revision %(old)s → %(new)s") % {"old": old.number, "new": new.number}
        context = self.page(request, article, title=title) | {
            "old": old,
            "new": new,
            "headline": differences(old.headline, new.headline),
            "lines": differences(old.text, new.text),
            "numbers": article.revisions.order_by("number").values_list("number", flat=True),
        }
        return TemplateResponse(request, "admin/articles/article/difference.html", context)

    def page(self, request: HttpRequest, article: Article, *, title: str) -> dict[str, Any]:
        """Return what the template of every page about one article needs."""
        return {
            **self.admin_site.each_context(request),
            "media": self.media,
            "opts": self.opts,
            "original": article,
            "title": title,
            "subtitle": None,
        }


def _is_number(text: str) -> bool:
    """Whether this may be the number of a revision: no sign, and no more than a column holds."""
    return text.isascii() and text.isdecimal() and len(text) < 10
