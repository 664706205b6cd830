"""What every service does with a row: check, store, read back, delete; and the graph's lock."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from django.db import connection, models, transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext as _

from articles import rules
from articles.models import Article, Source, Statement
from config.api.problems import InUse

if TYPE_CHECKING:
    from uuid import UUID

    from django.contrib.auth.models import User

Row = TypeVar("Row", bound=models.Model)


def share_graph() -> None:
    """Keep the source graph as it is until the transaction ends. Call before locking rows."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT articles_share_graph()")


def lock_graph() -> None:
    """Be the only one who changes the source graph. Call before locking rows."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT articles_lock_graph()")


def lock_article(pk: UUID) -> Article:
    """Hold an article: no later text is captured, and nobody else marks or enters a source for it.

    After the source graph and the run of its suggestions, before sources are looked for by name.
    """
    return Article.objects.select_for_update(no_key=True).defer("search").get(pk=pk)


def with_newlines(text: str) -> str:
    """Return the text with `\\n` at its line ends, and else exactly as given."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def as_one_line(text: str) -> str:
    """Return the text with a space for each run of line ends, and none around it."""
    return " ".join(line for line in with_newlines(text).split("\n") if line.strip()).strip()


def add(row: Row, *, by: User, permission: str) -> Row:
    """Check and store a new row, and read back what the database made of it."""
    rules.require(by, permission)
    check(row)
    row.save(force_insert=True)
    row.refresh_from_db()
    return row


def change(row: Row, changes: Mapping[str, Any]) -> Row:
    """Check and store these fields of a row, and read back what the database made of it."""
    for field, value in changes.items():
        setattr(row, field, value)
    check(row)
    if changes:
        row.save(update_fields=list(changes))
    row.refresh_from_db()
    return row


def check(row: models.Model, *, unique: bool = True) -> None:
    """Raise ValidationError, by field, before the database would refuse in its own words.

    `unique=False` leaves it to the database whether there is one like it already.
    """
    row.full_clean(
        exclude=[f.name for f in row._meta.fields if not f.editable], validate_unique=unique
    )


@transaction.atomic
def remove(row: models.Model, *, by: User) -> None:
    """Delete a row that nothing else stands on.

    Raises:
        PermissionDenied: `by` may not delete such rows.
        InUse: something still refers to it.
    """
    meta = row._meta
    rules.require(by, f"{meta.app_label}.delete_{meta.model_name}")
    if isinstance(row, Source | Statement):
        # Alone, as an edit does: a deleted row is locked before what it refers to.
        lock_graph()
    try:
        row.delete()
    except ProtectedError as error:
        users = {str(user._meta.verbose_name_plural) for user in error.protected_objects}
        raise InUse(
            _("It cannot be deleted: %(users)s refer to it.") % {"users": ", ".join(sorted(users))}
        ) from error
