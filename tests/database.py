"""Talk to the database directly, as somebody does who goes past the models."""

from collections.abc import Iterator
from contextlib import contextmanager
from fnmatch import fnmatchcase
from typing import Any

import psycopg
import pytest
from django.db import DatabaseError, connection, transaction


def execute(sql: str, *params: Any) -> int:
    """Run one SQL statement; return how many rows it touched."""
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.rowcount


def fetch(sql: str, *params: Any) -> list[tuple[Any, ...]]:
    """Run one SQL query; return its rows."""
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall()


def switch_off(table: str, trigger: str) -> None:
    """Switch a trigger off until the end of the test: is there a constraint behind it?"""
    execute("SET CONSTRAINTS ALL IMMEDIATE")
    execute(f"ALTER TABLE {table} DISABLE TRIGGER {trigger}")


@contextmanager
def refused_by(constraint: str) -> Iterator[None]:
    """Expect the database to refuse what is done, naming this constraint.

    Foreign keys carry a name that Django made: give its beginning and "*". They are checked
    here at once and not at the end of the transaction, which no test reaches.
    """
    with pytest.raises(DatabaseError) as refusal, _checked_at_once():
        yield
    cause = refusal.value.__cause__
    assert isinstance(cause, psycopg.Error), refusal.value
    assert fnmatchcase(cause.diag.constraint_name or "", constraint), cause


@contextmanager
def _checked_at_once() -> Iterator[None]:
    with transaction.atomic():
        execute("SET CONSTRAINTS ALL IMMEDIATE")
        yield


@contextmanager
def kept(table: str) -> Iterator[None]:
    """Expect the database to refuse because rows of this table are never changed."""
    refusal = rf"Cannot (update|delete|update or delete) rows from {table} table"
    with pytest.raises(DatabaseError, match=refusal), transaction.atomic():
        yield
