"""No lost updates: every resource has a version, shown as its ETag and asked for by If-Match."""

from __future__ import annotations

from typing import Any, TypeVar

from django.db.models import Model
from django.utils.http import parse_etags
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.problems import Stale

Row = TypeVar("Row", bound=Model)


def etag_of(row: Any) -> str:
    """The strong validator of a row with an integer `version`."""
    return f'"{row.version}"'


def set_etag(response: Response, row: Any) -> None:
    if hasattr(row, "version"):
        response["ETag"] = etag_of(row)


def check_if_match(request: Request, row: Any) -> None:
    """Raise Stale unless the request names this version, any (`*`), or none at all.

    Call it on a row locked in the transaction that will change it. Comparison is strong (RFC 9110,
    13.1.1): a weak tag (`W/"3"`) and a malformed one match nothing.
    """
    header = request.headers.get("If-Match")
    if header is None:
        return
    tags = parse_etags(header)
    if tags != ["*"] and etag_of(row) not in tags:
        raise Stale


def lock(row: Row) -> Row:
    """Read the row again, so that nobody else changes it until our transaction ends.

    The weaker of the two locks: rows that merely refer to it may still be added by others.
    """
    manager = type(row)._base_manager
    return manager.select_for_update(of=("self",), no_key=True).get(pk=row.pk)
