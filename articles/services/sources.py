"""Enter sources, and find them by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils.translation import gettext as _

from articles import rules
from articles.choices import NAMELESS_KINDS, SourceKind
from articles.models import Source
from articles.names import name_key, name_keys
from articles.services.rows import add, change, lock_graph

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@transaction.atomic
def add_source(*, by: User, **details: Any) -> Source:
    """Enter a source; whoever enters a confidential one keeps seeing who it is.

    Raises:
        PermissionDenied: `by` may not enter sources, or not see whom this one speaks for.
        ValidationError: something is wrong.
    """
    if spoken_for := details.get("speaks_for"):
        rules.require_identity(by, spoken_for)
    return add(Source(entered_by=by, **details), by=by, permission="articles.add_source")


@transaction.atomic
def edit_source(*, by: User, source: Source, changes: Mapping[str, Any]) -> Source:
    """Change a source.

    Raises:
        PermissionDenied: `by` may not change sources, or not see who this one is, or whom it is
            to speak for, directly or through others.
        ValidationError: something is wrong, or it would come to speak for itself.
    """
    rules.require(by, "articles.change_source")
    rules.require_identity(by, source)
    lock_graph()
    spoken_for = changes.get("speaks_for")
    if spoken_for and spoken_for.pk != source.speaks_for_id:
        _require_seen_chain(by, source, spoken_for)
    if {"name", "aliases"} & set(changes):
        # Made anew by the field itself; named here so that it is written.
        changes = {**changes, "name_keys": None}
    return change(source, changes)


def _require_seen_chain(by: User, source: Source, spoken_for: Source) -> None:
    """Let pass if `by` sees everybody whom `source` would come to speak for.

    A circle that is refused would tell for whom a confidential source among them speaks.
    """
    link: Source | None = spoken_for
    while link is not None and link != source:
        rules.require_identity(by, link)
        link = link.speaks_for


@transaction.atomic
def find_or_make_source(
    *,
    by: User,
    name: str,
    kind: str = SourceKind.PERSON,
    role: str = "",
    speaks_for: Source | None = None,
) -> Source:
    """Find the one source of this name or alias, or make it.

    Eyewitnesses and anonymous sources are always made anew. Sources whose name `by` may not
    see are not looked at.

    Raises:
        ValidationError: several sources have this name; they are named.
    """
    if kind not in NAMELESS_KINDS:
        known = _called(name, by=by)
        if not known:
            # Whoever else is about to make one of this name finishes first; then look again.
            _wait_for_makers_of(name_key(name))
            known = _called(name, by=by)
        if len(known) == 1:
            return known[0]
        if known:
            raise ValidationError({"source": ValidationError(several(known), code="ambiguous")})
    return add_source(by=by, name=name.strip(), kind=kind, role=role, speaks_for=speaks_for)


def _called(name: str, *, by: User) -> list[Source]:
    key = name_key(name)
    return [
        source
        for source in Source.objects.named_to(by).called(name).order_by("id")
        if source.kind not in NAMELESS_KINDS and key in name_keys(source.name, source.aliases)
    ]


def _wait_for_makers_of(key: str) -> None:
    """Be the only one who makes a source of this name until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [key])


def several(sources: list[Source]) -> str:
    """Say that several sources have a name, and which: only what the caller may see."""
    named = "; ".join(
        f"{source.name} ({source.role or source.get_kind_display()}, {source.pk})"
        for source in sources[:10]
    )
    return _("Several sources have this name. Give the id of the one meant: %(named)s") % {
        "named": named
    }
