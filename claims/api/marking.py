"""Mark a statement as a client describes it: where it stands, whose it is, what it bears on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from articles.models import Article, Revision, Statement
from articles.services import lock_article, share_graph, source_meant, span_of_quote
from articles.spans import Span
from claims.api.reads import STANCE_ON_CLAIM
from claims.models import Claim, Stance
from claims.services import Marked, mark

if TYPE_CHECKING:
    from django.contrib.auth.models import User


def mark_as_described(*, by: User, article: Article, body: Mapping[str, Any]) -> Marked:
    """Mark what a checked `MarkBody` describes. Does nothing by halves only in a transaction.

    Raises:
        PermissionDenied: `by` may not mark, or not make the source or the claim.
        ValidationError: by field, what is wrong.
    """
    share_graph()
    # Before a source is found or made: who accepts a suggestion for it at this moment holds the
    # article too, and then looks for the same name.
    lock_article(article.pk)
    revision = _revision(article, body.get("revision"))
    claim = body.get("claim")
    if claim is not None and not isinstance(claim, Claim):
        claim = {"language": article.language, **claim}
    return mark(
        by=by,
        revision=revision,
        span=_span(revision, body),
        source=source_meant(by=by, field="source", given=body.get("source")),
        medium=body["medium"],
        said_at=body.get("said_at"),
        cited_url=body.get("cited_url", ""),
        parts=body.get("parts", []),
        claim=claim,
        stance=body.get("stance") or "",
        note=body.get("note", ""),
        **_relayed(by, body.get("relays") or {}),
    )


def with_stances(statements: Iterable[Statement]) -> list[Statement]:
    """The statements, each with its `stances` in a list. Costs one query for all of them."""
    by_id = {statement.pk: statement for statement in statements}
    for statement in by_id.values():
        statement.stances = []  # type: ignore[attr-defined]
    for stance in STANCE_ON_CLAIM.of(
        Stance.objects.filter(statement__in=list(by_id)).order_by("id")
    ):
        by_id[stance.statement_id].stances.append(stance)  # type: ignore[attr-defined]
    return list(by_id.values())


def _revision(article: Article, number: int | None) -> Revision:
    revisions = article.revisions.order_by("-number")
    found = revisions.first() if number is None else revisions.filter(number=number).first()
    if found is None:
        message = _("The article has no such revision.")
        raise ValidationError({"revision": ValidationError(message, code="does_not_exist")})
    return found


def _span(revision: Revision, body: Mapping[str, Any]) -> Span:
    if "quote" not in body:
        return Span(body["start"], body["end"])
    return span_of_quote(
        revision.text,
        quote=body["quote"],
        prefix=body.get("prefix", ""),
        suffix=body.get("suffix", ""),
    )


def _relayed(by: User, relays: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "relays_statement": relays.get("statement"),
        "relays_source": source_meant(by=by, field="relays.source", given=relays.get("source")),
    }
