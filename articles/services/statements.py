"""Mark what is said in a text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import rules
from articles.choices import Medium
from articles.models import Revision, Source, Statement
from articles.services.rows import change, check, lock_graph, share_graph, with_newlines
from articles.spans import QuoteNotFoundError, Span, context, locate

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@transaction.atomic
def mark_statement(
    *,
    by: User,
    revision: Revision,
    span: Span,
    source: Source | None = None,
    medium: str = Medium.UNKNOWN,
    said_at: datetime | None = None,
    **details: Any,
) -> Statement:
    """Mark a passage in which a source says something; no source is the article's own voice.

    `details` are parts, cited_url, relays_statement and relays_source.

    Raises:
        PermissionDenied: `by` may not mark statements.
        ValidationError: the span is not in the text, or already marked for this source.
    """
    rules.require(by, "articles.add_statement")
    rules.refuse_future("said_at", said_at)
    share_graph()
    if not 0 <= span.start < span.end <= len(revision.text):
        raise ValidationError({"end": ValidationError(_outside(revision), code="out_of_range")})
    statement = Statement(
        revision=revision,
        article_id=revision.article_id,
        source=source,
        start=span.start,
        end=span.end,
        quote=revision.text[span.start : span.end],
        medium=medium,
        said_at=said_at,
        marked_by=by,
        **details,
    )
    statement.prefix, statement.suffix = context(revision.text, span)
    check(statement)
    statement.save(force_insert=True)
    statement.refresh_from_db()
    return statement


def span_of_quote(text: str, *, quote: str, prefix: str = "", suffix: str = "") -> Span:
    """Find the one place of a quote in a text.

    Raises:
        ValidationError: it is not there, or there more than once; the places are named.
    """
    try:
        return locate(text, with_newlines(quote), with_newlines(prefix), with_newlines(suffix))
    except QuoteNotFoundError as error:
        raise ValidationError({"quote": _unlocated(text, error.matches)}) from error


def _unlocated(text: str, matches: list[Span]) -> ValidationError:
    if not matches:
        return ValidationError(
            _("The quote is not in the text. Copy it from there, letter by letter."),
            code="not_found",
        )
    places = "; ".join(
        f"{span.start}–{span.end} “…{text[max(span.start - 20, 0) : span.end + 20]}…”"
        for span in matches
    )
    return ValidationError(
        ngettext(
            "The quote is in the text %(count)s time. Give its prefix or suffix: %(places)s",
            "The quote is in the text %(count)s times. Give its prefix or suffix: %(places)s",
            len(matches),
        )
        % {"count": len(matches), "places": places},
        code="ambiguous",
    )


def _outside(revision: Revision) -> str:
    return _("The span must lie in the text, which has %(length)s characters.") % {
        "length": len(revision.text)
    }


@transaction.atomic
def edit_statement(*, by: User, statement: Statement, changes: Mapping[str, Any]) -> Statement:
    """Change who said it, where, when, or the span; it stays on its revision."""
    rules.require(by, "articles.change_statement")
    lock_graph()
    rules.refuse_future("said_at", changes.get("said_at"))
    changes = dict(changes)
    if "start" in changes or "end" in changes:
        span = Span(changes.get("start", statement.start), changes.get("end", statement.end))
        text = statement.revision.text
        if not 0 <= span.start < span.end <= len(text):
            raise ValidationError(
                {"end": ValidationError(_outside(statement.revision), code="out_of_range")}
            )
        changes["quote"] = text[span.start : span.end]
    return change(statement, changes)
