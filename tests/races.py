"""Tests of two at once: PostgreSQL says when somebody waits; no sleeping and hoping."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest
from django.db import connection, transaction


def wait_until_somebody_waits_for_us(patience: float = 10.0) -> None:
    """Return once another connection is blocked by ours. `patience` is in seconds."""
    deadline = time.monotonic() + patience
    with connection.cursor() as cursor:
        while time.monotonic() < deadline:
            cursor.execute(
                "SELECT 1 FROM pg_locks"
                " WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))"
            )
            if cursor.fetchone():
                return
            time.sleep(0.01)
    pytest.fail("Nobody waited: the lock is not taken.")


def wait_until_waiting(connections: int, patience: float = 10.0) -> None:
    """Return once so many connections wait for a lock, ours or each other's."""
    deadline = time.monotonic() + patience
    with connection.cursor() as cursor:
        while time.monotonic() < deadline:
            # Within a transaction PostgreSQL would go on showing who was there at first.
            cursor.execute("SELECT pg_stat_clear_snapshot()")
            cursor.execute(
                "SELECT count(*) FROM pg_stat_activity"
                " WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0"
            )
            if cursor.fetchone() == (connections,):
                return
            time.sleep(0.01)
    pytest.fail(f"There were never {connections} waiting.")


@contextmanager
def elsewhere(work: Callable[..., Any], *args: Any) -> Iterator[Future[Any]]:
    """Start some work in a transaction of another connection; yield what it will answer."""

    def on_its_own_connection() -> Any:
        try:
            with transaction.atomic():
                return work(*args)
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=1) as pool:
        yield pool.submit(on_its_own_connection)


@contextmanager
def before_another(second: Callable[[], Any]) -> Iterator[Future[Any]]:
    """Do what is inside first; start `second` before it is committed, and see that it waits.

    Yields what `second` will answer: ask for it when the block is over.
    """
    answer: Future[Any] = Future()
    with ExitStack() as running:
        with transaction.atomic():
            yield answer
            work = running.enter_context(elsewhere(second))
            wait_until_somebody_waits_for_us()
        if error := work.exception(timeout=20):
            answer.set_exception(error)
        else:
            answer.set_result(work.result())
