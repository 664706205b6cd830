"""Tests of two at once: PostgreSQL says when somebody waits; no sleeping and hoping."""

import time

import pytest
from django.db import connection


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
