"""Keep articles as they stand, and find their statements again in later texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from articles import rules
from articles.addresses import canonical_url, domain_of
from articles.anchoring import find_again
from articles.models import TEXT_LIMIT, Anchor, Article, Revision
from articles.services.outlets import OutletMeant, outlet_meant, outlet_of_domain
from articles.services.rows import (
    as_one_line,
    change,
    check,
    lock_graph,
    share_graph,
    with_newlines,
)
from config.api.problems import TooLarge

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@dataclass(frozen=True)
class Captured:
    """What a capture did."""

    article: Article
    new_article: bool
    new_revision: bool


@transaction.atomic
def capture(
    *,
    by: User,
    headline: str,
    text: str,
    url: str | None = None,
    outlet: OutletMeant | None = None,
    relays: OutletMeant | None = None,
    draft: bool | None = None,
    **details: Any,
) -> Captured:
    """Keep an article's headline and text as they stand now.

    A known address with another text gets a new revision; with the same text nothing happens.
    `details` are byline, published_at and language. They and the outlets are used for a new
    article only: for a known one nothing is made but its revision. Without an address the
    article is a draft, unless `draft` says otherwise; an outlet that is not given is that of
    the address.

    Raises:
        PermissionDenied: `by` may not capture articles.
        ValidationError: something in it is wrong, by field.
        TooLarge: the text is longer than a million characters.
    """
    rules.require(by, "articles.add_article")
    share_graph()
    address = clean_address(url) if url else None
    article = Article.objects.filter(url=address).first() if address else None
    if article is None:
        rules.refuse_future("published_at", details.get("published_at"))
        if outlet is None and address:
            outlet = outlet_of_domain(domain_of(address))
        article = Article(
            url=address,
            outlet=outlet_meant(by=by, field="outlet", given=outlet),
            relays=outlet_meant(by=by, field="relays", given=relays),
            draft=address is None if draft is None else draft,
            created_by=by,
            **details,
        )
        # Making the outlet may have waited for somebody who captured the same address.
        check(article, unique=False)
        try:
            with transaction.atomic():
                article.save(force_insert=True)
        except IntegrityError:
            # Somebody captured the same address at this moment.
            article = Article.objects.get(url=address)
        else:
            add_revision(by=by, article=article, headline=headline, text=text)
            return Captured(article, new_article=True, new_revision=True)
    added = add_revision(by=by, article=article, headline=headline, text=text)
    return Captured(article, new_article=False, new_revision=added is not None)


@transaction.atomic
def add_revision(*, by: User, article: Article, headline: str, text: str) -> Revision | None:
    """Keep a later text of an article, and look for its statements in it.

    Returns None when headline and text are those of the current revision.

    Raises:
        PermissionDenied: `by` may not capture articles.
        TooLarge: the text is longer than a million characters.
        ValidationError: there is no headline or no text.
    """
    rules.require(by, "articles.add_article")
    headline, text = as_one_line(headline), with_newlines(text)
    if len(text) > TEXT_LIMIT:
        raise TooLarge(_("The text has more than a million characters."))
    # The anchors hold on to the statements when the transaction ends, and who changes a statement
    # comes for its article.
    share_graph()
    Article.objects.select_for_update(no_key=True).get(pk=article.pk)
    latest = article.revisions.order_by("-number").first()
    if latest and (latest.headline, latest.text) == (headline, text):
        return None
    revision = Revision(
        article=article,
        number=latest.number + 1 if latest else 1,
        headline=headline,
        text=text,
        sha256=Revision.digest(text),
        captured_by=by,
    )
    check(revision)
    revision.save(force_insert=True)
    _anchor_statements(article, revision)
    article.refresh_from_db()
    return revision


def _anchor_statements(article: Article, revision: Revision) -> None:
    """Say of each statement of earlier revisions how it fares in this one. Never silently lost."""
    anchors = []
    for statement in article.statements.exclude(revision=revision):
        found = find_again(
            revision.text,
            quote=statement.quote,
            prefix=statement.prefix,
            suffix=statement.suffix,
            start=statement.start,
        )
        anchor = Anchor(statement=statement, revision=revision, status=found.status)
        if found.span:
            anchor.start, anchor.end = found.span.start, found.span.end
            anchor.quote = revision.text[found.span.start : found.span.end]
        anchors.append(anchor)
    Anchor.objects.bulk_create(anchors)


@transaction.atomic
def edit_article(*, by: User, article: Article, changes: Mapping[str, Any]) -> Article:
    """Change what is known about an article; its text changes by capture only."""
    rules.require(by, "articles.change_article")
    lock_graph()
    changes = dict(changes)
    for field in {"outlet", "relays"} & set(changes):
        changes[field] = outlet_meant(by=by, field=field, given=changes[field])
    if changes.get("url"):
        changes["url"] = clean_address(changes["url"])
    rules.refuse_future("published_at", changes.get("published_at"))
    return change(article, changes)


def clean_address(url: str) -> str:
    """Return the address as articles are known by it.

    Raises:
        ValidationError: it is not an http or https address.
    """
    try:
        return canonical_url(url)
    except ValueError as error:
        message = _("Give an address that starts with http:// or https://.")
        raise ValidationError({"url": ValidationError(message, code="invalid")}) from error
