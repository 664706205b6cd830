"""Keyset pages of a queryset: what order, from where, and the SQL that an index answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core import signing
from django.core.exceptions import ValidationError
from django.db.models import BooleanField, F, Field, Func, Model, QuerySet, Value

#: The annotation that carries the value of an ordering which is no column of the row itself.
ORDERED_BY = "ordered_by"
_SALT = "config.api.cursor"


class InvalidCursor(Exception):
    """Not a cursor of ours, or one of another list or order."""


@dataclass(frozen=True)
class Ordering:
    """One column and a direction; ties are broken by id in the same direction, NULLs come last."""

    name: str
    column: str
    descending: bool

    @property
    def by_id(self) -> bool:
        return self.column == "id"

    @property
    def key(self) -> str:
        """The column or annotation of the queryset that is compared."""
        return ORDERED_BY if "__" in self.column else self.column


@dataclass(frozen=True)
class Cursor:
    """A place between two rows: beside the row with this value and id, looking one way."""

    ordering: str
    value: Any
    id: str
    backward: bool = False

    def written(self, *, list_name: str) -> str:
        content = [list_name, self.ordering, _as_json(self.value), self.id, self.backward]
        return signing.Signer(salt=_SALT).sign_object(content)

    @classmethod
    def read(cls, text: str, *, list_name: str, ordering: Ordering) -> Cursor:
        """Raises InvalidCursor for anything not written by `written` for this list and order."""
        try:
            place, name, value, row_id, backward = signing.Signer(salt=_SALT).unsign_object(text)
        except (signing.BadSignature, ValueError) as error:
            raise InvalidCursor from error
        if (place, name) != (list_name, ordering.name):
            raise InvalidCursor
        return cls(ordering=name, value=value, id=row_id, backward=backward)


@dataclass(frozen=True)
class Page:
    """The rows in the list's order, and the cursors beside its first and last."""

    rows: list[Any]
    next: Cursor | None
    previous: Cursor | None


def page_of(queryset: QuerySet[Any], ordering: Ordering, cursor: Cursor | None, limit: int) -> Page:
    """Read a page: one query, or two where it goes over from values to NULLs."""
    backward = cursor is not None and cursor.backward
    rows: list[Any] = []
    for part in _parts(_with_value(queryset, ordering), ordering, cursor, backward):
        # One more than asked for tells whether there is another page.
        rows += part[: limit + 1 - len(rows)]
        if len(rows) > limit:
            break
    more = len(rows) > limit
    rows = rows[:limit]
    if backward:
        rows.reverse()
    came_from_somewhere = cursor is not None
    return Page(
        rows=rows,
        next=_beside(rows, cursor, ordering, -1, False, came_from_somewhere if backward else more),
        previous=_beside(
            rows, cursor, ordering, 0, True, more if backward else came_from_somewhere
        ),
    )


class RowBeyond(Func):
    """`(column, id) > (value, id)`: one condition that an index of (column, id) answers."""

    output_field = BooleanField()
    conditional = True
    arg_joiner = ", "

    def __init__(self, *expressions: Any, operator: str, **extra: Any) -> None:
        super().__init__(*expressions, operator=operator, **extra)

    def as_sql(self, compiler: Any, connection: Any, **extra: Any) -> tuple[str, list[Any]]:  # type: ignore[override]
        compiled = [compiler.compile(expression) for expression in self.get_source_expressions()]
        column, row_id, value, other_id = (sql for sql, _params in compiled)
        params = [param for _sql, params in compiled for param in params]
        operator = self.extra["operator"]
        return f"({column}, {row_id}) {operator} ({value}, {other_id})", params


def _with_value(queryset: QuerySet[Any], ordering: Ordering) -> QuerySet[Any]:
    if "__" not in ordering.column:
        return queryset
    return queryset.annotate(**{ORDERED_BY: F(ordering.column)})


def _parts(
    queryset: QuerySet[Any], ordering: Ordering, cursor: Cursor | None, backward: bool
) -> Iterator[QuerySet[Any]]:
    """The rows from the cursor on, in the order of walking, NULLs as a part of their own.

    One condition with OR would be right too, but PostgreSQL would then read the index from its
    beginning and throw away all it had passed.
    """
    name, descending = ordering.key, ordering.descending != backward
    field, nullable = _field(queryset, name)
    ordered = queryset.order_by(*_order(ordering, descending, backward, nullable))
    if cursor is None:
        yield ordered
        return
    row_id = _read(_id_field(queryset), cursor.id)
    after_id = {"id__lt" if descending else "id__gt": row_id}
    if ordering.by_id:
        yield ordered.filter(**after_id)
    elif cursor.value is None:
        yield ordered.filter(**{f"{name}__isnull": True}, **after_id)
        if backward:
            yield ordered.filter(**{f"{name}__isnull": False})
    else:
        value = Value(_read(field, cursor.value), output_field=field)
        place = (value, Value(row_id, output_field=_id_field(queryset)))
        beyond = RowBeyond(F(name), F("id"), *place, operator="<" if descending else ">")
        yield ordered.filter(beyond)
        if nullable and not backward:
            yield ordered.filter(**{f"{name}__isnull": True})


def _order(ordering: Ordering, descending: bool, backward: bool, nullable: bool) -> list[Any]:
    by_id = F("id").desc() if descending else F("id").asc()
    if ordering.by_id:
        return [by_id]
    # NULLs last in the list are first when it is walked backwards. Where there are none it must
    # not be said: PostgreSQL would then not walk an index of (column, id) backwards.
    nulls: dict[str, Any] = {"nulls_first" if backward else "nulls_last": True} if nullable else {}
    key = F(ordering.key)
    return [key.desc(**nulls) if descending else key.asc(**nulls), by_id]


def _field(queryset: QuerySet[Any], name: str) -> tuple[Field[Any, Any], bool]:
    """What kind of value the list is ordered by, and whether it may be NULL."""
    if name in queryset.query.annotations:
        # Of what is worked out or joined in, nobody can tell.
        return queryset.query.annotations[name].output_field, True
    field = queryset.model._meta.get_field(name)
    return field, field.null


def _id_field(queryset: QuerySet[Any]) -> Field[Any, Any]:
    return queryset.model._meta.get_field("id")


def _read(field: Field[Any, Any], value: Any) -> Any:
    try:
        return field.to_python(value)
    except ValidationError as error:
        raise InvalidCursor from error


def _beside(
    rows: list[Any],
    cursor: Cursor | None,
    ordering: Ordering,
    index: int,
    backward: bool,
    exists: bool,
) -> Cursor | None:
    if not exists:
        return None
    if not rows:
        # Everything from the cursor on was deleted meanwhile: the way back is from there.
        return (
            None if cursor is None else Cursor(cursor.ordering, cursor.value, cursor.id, backward)
        )
    row = rows[index]
    return Cursor(
        ordering=ordering.name,
        value=None if ordering.by_id else value_of(row, ordering.key),
        id=str(value_of(row, "id")),
        backward=backward,
    )


def value_of(row: Any, column: str) -> Any:
    """The value of `column` in a model instance or in a row of `.values()`."""
    return getattr(row, column) if isinstance(row, Model) else row[column]


def _as_json(value: Any) -> Any:
    """Exact where JSON is not: Django's own encoder would cut times to milliseconds."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
