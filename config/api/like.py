"""Search as you type: the few rows that match best, for a list below an input."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.request import Request

DEFAULT_LIMIT = 10
MAX_LIMIT = 50
#: The query parameters, for `ApiView.extra_params` and for the API's document.
PARAMS = ("q", "limit")
PARAMETERS = [
    OpenApiParameter(
        "q",
        OpenApiTypes.STR,
        required=True,
        description="Words as far as they are typed: any may match, the last also by its start.",
    ),
    OpenApiParameter(
        "limit",
        {"type": "integer", "minimum": 1, "maximum": MAX_LIMIT, "default": DEFAULT_LIMIT},
    ),
]


def best(rows: Any, request: Request) -> QuerySet[Any]:
    """Those of the rows that match what the request asks for; `rows` has a method `like`.

    Raises:
        ValidationError: there is no `q`, or the limit is none.
    """
    errors = {}
    words = request.query_params.get("q")
    if words is None:
        errors["q"] = [ErrorDetail(_("Say what to look for."), code="required")]
    given = request.query_params.get("limit", str(DEFAULT_LIMIT))
    limit = int(given) if given.isascii() and given.isdecimal() and len(given) < 5 else 0
    if not 1 <= limit <= MAX_LIMIT:
        sentence = _("A whole number from 1 to %(max)d.") % {"max": MAX_LIMIT}
        errors["limit"] = [ErrorDetail(sentence, code="invalid")]
    if errors:
        raise ValidationError(errors)
    return rows.like(words)[:limit]
