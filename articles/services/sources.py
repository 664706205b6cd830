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

#: A known source, or its name, kind, role and whom it speaks for.
SourceMeant = Source | Mapping[str, Any]


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


def find_or_make_source(*, by: User, name: str, **details: Any) -> Source:
    """Find the one source of this name or alias, or make it. `details`: kind, role, speaks_for.

    Eyewitnesses and anonymous sources are always made anew. Sources whose name `by` may not
    see are not looked at.

    Raises:
        ValidationError: several sources have this name; they are named.
    """
    return _found_or_made(by=by, name=name, **details)[0]


@transaction.atomic
def _found_or_made(
    *,
    by: User,
    name: str,
    kind: str = SourceKind.PERSON,
    role: str = "",
    speaks_for: Source | None = None,
) -> tuple[Source, bool]:
    """Do the above, and say whether it was made."""
    if kind not in NAMELESS_KINDS:
        known = _called(name, by=by)
        if not known:
            # Whoever else is about to make one of this name finishes first; then look again.
            _wait_for_makers_of(name_key(name))
            known = _called(name, by=by)
        if len(known) == 1:
            return known[0], False
        if known:
            raise ValidationError({"source": ValidationError(several(known), code="ambiguous")})
    made = add_source(by=by, name=name.strip(), kind=kind, role=role, speaks_for=speaks_for)
    return made, True


def source_meant(
    *, by: User, field: str, given: SourceMeant | None, made: list[Source] | None = None
) -> Source | None:
    """Return the source, found or made where it is only described, with whom it speaks for.

    What is made is added to `made`, in the order in which it was.

    Raises:
        ValidationError: it can be neither; the errors are those of `field`.
    """
    if given is None or isinstance(given, Source):
        return given
    details = dict(given)
    details["speaks_for"] = source_meant(
        by=by, field=f"{field}.speaks_for", given=details.get("speaks_for"), made=made
    )
    try:
        source, is_new = _found_or_made(by=by, **details)
    except ValidationError as error:
        prefix = f"{field}." if "source" not in error.error_dict else ""
        renamed = {
            field if name == "source" else f"{prefix}{name}": errors
            for name, errors in error.error_dict.items()
        }
        raise ValidationError(renamed) from error
    if is_new and made is not None:
        made.append(source)
    return source


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
