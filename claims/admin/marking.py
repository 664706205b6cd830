"""Mark statements in an article's text, and say what they do to claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import messages
from django.contrib.admin import AdminSite
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from articles import services as article_services
from articles.admin_base import REFUSALS, add_errors, as_validation_error
from articles.admin_history import shown_name
from articles.models import Article, Revision, Source, Statement
from claims import services
from claims.admin.marking_forms import NEW, NONE, BearingForm, MarkingForm, Pages

if TYPE_CHECKING:
    from django.contrib.auth.models import User

#: What a service calls a field, and what the form does.
FIELDS = {"name": "name", "wording": "wording", "statement": "claim", "end": "quote"}


def mark_page(
    request: HttpRequest, article: Article, *, site: AdminSite, context: dict[str, Any]
) -> HttpResponse:
    """Show the text beside the form to mark a statement; on POST, mark it.

    `context` has the text; nothing of what was typed is lost when something is wrong with it.
    """
    if not request.user.has_perm("articles.add_statement"):
        raise PermissionDenied
    revision = article.current_revision
    if revision is None:
        raise Http404
    form = MarkingForm(
        request.POST or None,
        revision=revision,
        pages=Pages(request, site),
        language=article.language,
    )
    if form.is_valid() and (marked := _marked(request, form, revision)):
        messages.success(request, _("The statement was marked."))
        if "_addanother" in request.POST:
            return HttpResponseRedirect(request.path)
        page = reverse(f"{site.name}:articles_article_change", args=[article.pk])
        return HttpResponseRedirect(f"{page}#statement-{marked.pk}")
    context |= {
        "form": form,
        "media": context["media"] + form.media,
        "revision_number": revision.number,
    }
    return TemplateResponse(request, "admin/claims/marking/mark.html", context)


def _marked(request: HttpRequest, form: MarkingForm, revision: Revision) -> Statement | None:
    """Mark what the form says, all of it or nothing; its errors say why not."""
    by: User = request.user  # type: ignore[assignment]
    try:
        with transaction.atomic():
            # In this order, as everywhere: the graph, then rows.
            article_services.share_graph()
            article = Article.objects.select_for_update(of=("self",), no_key=True)
            current = article.get(pk=revision.article_id).current_revision_id
            if current != revision.pk or request.POST.get("revision") != str(revision.number):
                form.add_error(None, _("Another text was captured meanwhile. Mark it in this one."))
                return None
            source = _source(form, by)
            return services.mark(
                by=by,
                revision=revision,
                span=form.chosen.span,  # type: ignore[union-attr]
                source=source,
                **form.details(),
                **form.bearing(),
            ).statement
    except REFUSALS as error:
        refuse(form, error)
        return None


def _source(form: MarkingForm, by: User) -> Source | None:
    given = form.cleaned_data
    if given["who"] == NONE:
        return None
    if given["who"] != NEW:
        return given["source"]
    details = {name: given[name] for name in ("name", "kind", "role", "speaks_for")}
    if given["confidential"]:
        return article_services.add_source(by=by, confidential=True, **details)
    return article_services.find_or_make_source(by=by, **details)


def bearing_page(
    request: HttpRequest, statement: Statement, *, site: AdminSite, context: dict[str, Any]
) -> HttpResponse:
    """Say what a marked statement does to one more claim."""
    if not request.user.has_perm("claims.add_stance"):
        raise PermissionDenied
    form = BearingForm(
        request.POST or None, pages=Pages(request, site), language=statement.article.language
    )
    if form.is_valid() and _set(form, statement, by=request.user):  # type: ignore[arg-type]
        messages.success(request, _("The stance was set."))
        page = reverse(f"{site.name}:articles_article_change", args=[statement.article_id])
        return HttpResponseRedirect(f"{page}#statement-{statement.pk}")
    context |= {
        "form": form,
        "media": context["media"] + form.media,
        "statement": statement,
        "source_name": shown_name(request.user, statement.source),
    }
    return TemplateResponse(request, "admin/claims/marking/bearing.html", context)


def _set(form: BearingForm, statement: Statement, *, by: User) -> bool:
    bearing = form.bearing()
    try:
        with transaction.atomic():
            article_services.share_graph()
            if isinstance(bearing["claim"], dict):
                bearing["claim"] = services.open_claim(by=by, **bearing["claim"])
            services.set_stance(by=by, statement=statement, **bearing)
    except REFUSALS as error:
        refuse(form, error)
        return False
    return True


def refuse(form: forms.Form, error: Exception) -> None:
    """Put what a service refused beside the fields of the form."""
    refusal = as_validation_error(error)
    if hasattr(refusal, "error_dict"):
        named = refusal.error_dict.items()
        refusal.error_dict = {FIELDS.get(name, name): errors for name, errors in named}
    add_errors(form, refusal)
