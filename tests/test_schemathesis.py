"""The API against its own document: no 500, no answer that the document does not describe.

Schemathesis makes requests up from the document, valid and broken ones. Where a valid one names
something by id, one that exists is put in its place, so that not everything ends as a 404.
"""

import os
from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.config import SchemathesisConfig
from schemathesis.generation.meta import TestPhase
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from config.api.models import Token
from tests.factories import AssessmentFactory, EvidenceFactory, StanceFactory, UserFactory

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
#: THOROUGH=1 goes through every boundary of every parameter too: minutes instead of seconds.
THOROUGH = bool(os.environ.get("THOROUGH"))
SETTINGS = SchemathesisConfig.from_dict(
    {
        "seed": 20260621,
        "generation": {"deterministic": True, "max-examples": 30, "database": "none"},
        "phases": {
            "coverage": {"enabled": THOROUGH, "unexpected-methods": []},
            "stateful": {"enabled": False},
        },
    }
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("one_connection")]

schema = schemathesis.openapi.from_wsgi("/api/v1/schema/", get_wsgi_application(), config=SETTINGS)


@pytest.fixture
def headers() -> dict[str, str]:
    """What an editor sends who may also do everything else."""
    editor = UserFactory(group="Editors", is_superuser=True)
    return {"Authorization": f"Bearer {Token.objects.create(user=editor)[1]}"}


@pytest.fixture
def known(headers: dict[str, str], client: Any) -> dict[str, list[str]]:
    """The ids of what exists, by the last part of the address of its list."""
    for _ in range(2):
        StanceFactory()
    AssessmentFactory()
    EvidenceFactory()
    ids: dict[str, list[str]] = defaultdict(list)
    for address in {path for path, _operations in schema.items() if "{" not in path}:
        answer = client.get(address, headers=headers)
        results = answer.json().get("results", []) if answer.status_code == 200 else []
        ids[address.strip("/").split("/")[-1]] += [row["id"] for row in results if "id" in row]
    return ids


@pytest.fixture
def one_connection(known: dict[str, list[str]]) -> Iterator[None]:
    """A server closes its connection after a request; here that would end the test's transaction.

    Django's own test client prevents it too, and undoes that after each request: hence `known`,
    which uses it, comes before.
    """
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@schema.parametrize()
@settings(deadline=None, suppress_health_check=list(HealthCheck))
def test_every_answer_is_in_the_document(
    case: schemathesis.Case, headers: dict[str, str], known: dict[str, list[str]]
) -> None:
    resource = case.path.removeprefix("/api/v1/").split("/")[0]
    for name, value in case.path_parameters.items():
        case.path_parameters[name] = existing(value, known.get(resource, []))
    if isinstance(case.body, dict):
        case.body = dict(naming_what_exists(case.body, known))

    if case.meta and case.meta.phase.name is TestPhase.COVERAGE:
        # Phase by phase the same few values, which would stop nearly every request on its way.
        case.headers.pop("Idempotency-Key", None)
        case.headers.pop("If-Match", None)

    case.call_and_validate(headers=headers, checks=CHECKS)


def existing(value: Any, ids: list[str]) -> Any:
    """An id that exists in place of one made up; what is no id stays as it is."""
    if not ids or not is_id(value):
        return value
    return ids[UUID(value).int % len(ids)]


def naming_what_exists(
    body: dict[str, Any], known: dict[str, list[str]]
) -> Iterator[tuple[str, Any]]:
    """The body with existing ids: `source` and `speaks_for` name one of `sources`, and so on."""
    for name, value in body.items():
        plural = {"speaks_for": "sources", "evidence": "evidence"}.get(name, f"{name}s")
        if isinstance(value, dict):
            yield name, dict(naming_what_exists(value, known))
        elif isinstance(value, list):
            yield name, [existing(item, known.get(plural, [])) for item in value]
        else:
            yield name, existing(value, known.get(plural, []))


def is_id(value: Any) -> bool:
    try:
        UUID(value)
    except (TypeError, ValueError, AttributeError):
        return False
    return True
