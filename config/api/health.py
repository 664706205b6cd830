"""Whether this process lives, and whether it can work: for whoever watches it."""

import functools

from django.db import Error, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """The process lives. Asks nothing of anybody."""
    return JsonResponse({"status": "ok"})


@never_cache
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """The database answers and has every migration of this code; else 503 and what is missing."""
    try:
        applied = MigrationRecorder(connection).applied_migrations()
    except Error:
        return JsonResponse({"status": "no database"}, status=503)
    missing = sorted(f"{app}.{name}" for app, name in _newest_migrations() - applied.keys())
    if missing:
        return JsonResponse({"status": "not migrated", "missing": missing}, status=503)
    return JsonResponse({"status": "ok"})


@functools.cache
def _newest_migrations() -> frozenset[tuple[str, str]]:
    """The last migration of each app, read once: the code does not change under the process."""
    return frozenset(MigrationLoader(None).graph.leaf_nodes())
