"""Health for whoever watches the process: no signing in, no session, no page."""

from unittest.mock import patch

import pytest
from django.db import OperationalError
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client
from pytest_django import DjangoAssertNumQueries

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.config.scratch_urls")]


def test_the_process_lives_and_asks_nobody(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(0):
        response = client.get("/healthz")

    assert (response.status_code, response.json()) == (200, {"status": "ok"})
    assert not response.cookies
    assert "no-store" in response["Cache-Control"]


def test_it_is_ready_when_the_database_is_migrated(client: Client) -> None:
    response = client.get("/readyz")

    assert (response.status_code, response.json()) == (200, {"status": "ok"})
    assert not response.cookies


def test_it_is_not_ready_before_the_last_migration(client: Client) -> None:
    applied = MigrationRecorder.Migration.objects.filter(app="api").order_by("name").last()
    assert applied is not None
    applied.delete()

    response = client.get("/readyz")

    assert response.status_code == 503
    assert response.json() == {"status": "not migrated", "missing": [f"api.{applied.name}"]}


def test_it_is_not_ready_without_a_database(client: Client) -> None:
    with patch.object(MigrationRecorder, "applied_migrations", side_effect=OperationalError):
        response = client.get("/readyz")

    assert (response.status_code, response.json()) == (503, {"status": "no database"})
