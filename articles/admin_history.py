"""What became of a row, read from its history: who changed which field, when, from what to what.

The names of confidential sources are left out for those who may not see them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_user_model
from django.db import models
from django.utils import formats, timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from articles import rules
from articles.models import Source
from articles.triggers import BOOKKEEPING

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

#: Entries on one page: whoever needs older ones asks the database.
MOST_ENTRIES = 200

NOTHING = "–"


@dataclass(frozen=True)
class Change:
    """One field, before and after; what is empty is a dash. `old` is "" when the row is new."""

    name: str
    label: str
    old: str
    new: str


@dataclass(frozen=True)
class Entry:
    """One change of a row: when, by whom, and which fields."""

    at: datetime
    who: str
    what: str
    changes: list[Change] = field(default_factory=list)


def shown_name(user: User | AnonymousUser, source: Source | None) -> str:
    """Name a source to this user; without one it is the article's own voice."""
    if source is None:
        return _("the article itself")
    return source.name if rules.may_see_identity(user, source) else str(source)


def person_name(person: User | None) -> str:
    """Name somebody of the desk; what nobody signed was done by a program."""
    return (person.get_full_name() or person.get_username()) if person else _("a program")


def label(user: User | AnonymousUser, row: Any) -> str:
    """Say what a row is, in the words that this user may read."""
    if isinstance(row, Source):
        return shown_name(user, row)
    if isinstance(row, get_user_model()):
        return person_name(row)
    return str(row)


def entries(row: Any, *, user: User | AnonymousUser, since: int = 0) -> list[Entry]:
    """Return what became of a row after its version `since`, newest first.

    Costs a query for the rows, one for the people and one for each kind of row referred to.
    """
    newest = list(row.history.order_by("-pgh_id")[: MOST_ENTRIES + 1])
    # Oldest first; the oldest of all only serves to compare the next one with.
    rows = list(reversed(newest))
    reader = _Reader(row, rows, user)
    found = [
        Entry(
            at=later.pgh_created_at,
            who=reader.who(later),
            what=_what(later.pgh_label),
            changes=list(reader.changes(earlier, later)),
        )
        for earlier, later in zip([None, *rows], rows, strict=False)
        if later.version > since and (earlier is not None or len(rows) <= MOST_ENTRIES)
    ]
    return [entry for entry in reversed(found) if entry.changes or entry.what != _what("update")]


def as_of(row: Any, version: int) -> Any:
    """Return an unsaved copy of the row as it stood at a version. Costs a query."""
    copy = type(row)(**{f.attname: getattr(row, f.attname) for f in _stored(row)})
    then = row.history.filter(version__lte=version).order_by("-pgh_id").first()
    if then is not None:
        for column in _tracked(row):
            setattr(copy, column.attname, getattr(then, column.attname))
    return copy


def _stored(row: models.Model) -> list[Any]:
    return [f for f in row._meta.concrete_fields if not f.generated]


def _tracked(row: Any) -> list[Any]:
    """List the columns of a row that its history has and a reader cares for."""
    kept = {f.name for f in row.history.model._meta.concrete_fields}
    return [
        f
        for f in row._meta.concrete_fields
        if f.name in kept and not f.primary_key and f.name not in BOOKKEEPING
    ]


def _what(pgh_label: str) -> str:
    return {"insert": _("added"), "update": _("changed"), "delete": _("deleted")}[pgh_label]


class _Reader:
    """Reads history rows for one user; what they refer to is fetched at once."""

    def __init__(self, row: Any, rows: Iterable[Any], user: User | AnonymousUser) -> None:
        self.user = user
        self.columns = _tracked(row)
        masked = isinstance(row, Source) and not rules.may_see_identity(user, row)
        self.hidden = rules.IDENTITY if masked else frozenset()
        rows = list(rows)
        self.people = get_user_model()._default_manager.in_bulk(
            {pk for one in rows if (pk := _user_id(one)) is not None}
        )
        self.referred = {
            column.name: column.remote_field.model._base_manager.in_bulk(
                {getattr(one, column.attname) for one in rows} - {None}
            )
            for column in self.columns
            if column.is_relation
        }

    def who(self, row: Any) -> str:
        return person_name(self.people.get(_user_id(row)))

    def changes(self, earlier: Any, later: Any) -> Iterator[Change]:
        for column in self.columns:
            new = getattr(later, column.attname)
            old = getattr(earlier, column.attname) if earlier else None
            if old == new or (earlier is None and new in ("", [], None)):
                continue
            yield Change(
                name=column.name,
                label=capfirst(str(column.verbose_name)),
                old=self._said(column, old) if earlier else "",
                new=self._said(column, new),
            )

    def _said(self, column: Any, value: Any) -> str:
        if value in (None, "", []):
            return NOTHING
        if column.name in self.hidden:
            return _("confidential")
        if column.is_relation:
            referred = self.referred[column.name].get(value)
            return label(self.user, referred) if referred else str(value)
        return _in_words(column, value)


def _user_id(row: Any) -> int | None:
    return (row.pgh_context or {}).get("user")


def _in_words(column: Any, value: Any) -> str:
    if column.flatchoices:
        return str(dict(column.flatchoices).get(value, value))
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, datetime):
        return str(formats.localize(timezone.localtime(value)))
    if isinstance(value, date):
        return str(formats.localize(value))
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    return str(value)
