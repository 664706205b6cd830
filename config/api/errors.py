"""One shape for every error: a problem document (RFC 9457).

What the client did wrong gets a 4xx that says so. Bugs return None here and stay 500s, so that
they are seen; `config.api.middleware` gives those the same shape.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from http import HTTPStatus
from typing import Any

from django.core.exceptions import (
    NON_FIELD_ERRORS,
    BadRequest,
    RequestDataTooBig,
    SuspiciousOperation,
)
from django.core.exceptions import ValidationError as ModelValidationError
from django.db import Error as DatabaseError
from django.db.models import ProtectedError, RestrictedError
from django.http import UnreadablePostError
from django.utils.encoding import force_str
from django.utils.translation import gettext as _
from rest_framework import exceptions
from rest_framework.fields import get_error_detail
from rest_framework.response import Response
from rest_framework.settings import api_settings
from rest_framework.views import exception_handler

from config.api.database import refusal_of
from config.api.problems import Reason, Refused

CONTENT_TYPE = "application/problem+json"
#: `detail` says this many of the sentences; `errors` has them all.
MOST_SAID = 5

_WITHOUT_FIELD = {"", NON_FIELD_ERRORS, api_settings.NON_FIELD_ERRORS_KEY, "detail"}


def answer_with_problem(exc: Exception, context: dict[str, Any]) -> Response | None:
    """Turn an exception into a problem document; return None for bugs, so that they stay 500s."""
    if isinstance(exc, Refused):
        return _answer(exc.status, exc.reasons)
    known = _as_api_exception(exc)
    if isinstance(known, DatabaseError):
        refusal = refusal_of(known)
        return None if refusal is None else _answer(refusal.status, refusal.reasons)
    response = exception_handler(known, context)
    if response is None:
        return None
    detail = getattr(known, "detail", None) or response.data
    return _answer(response.status_code, _flatten(detail), headers=response.headers)


def problem(status: int, reasons: Iterable[Reason]) -> dict[str, Any]:
    """The document itself. `overridable` stands only beside reasons an editor may override."""
    reasons = list(reasons)
    return {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": int(status),
        "detail": " ".join(_sentence(reason) for reason in reasons[:MOST_SAID]),
        "errors": [
            {"field": reason.field, "code": reason.code, "message": str(reason)}
            | ({"overridable": True} if reason.overridable else {})
            for reason in reasons
        ],
    }


def _answer(
    status: int, reasons: Iterable[Reason], headers: Mapping[str, str] | None = None
) -> Response:
    response = Response(problem(status, reasons), status=status, content_type=CONTENT_TYPE)
    for name in ("WWW-Authenticate", "Retry-After"):
        if headers and name in headers:
            response[name] = headers[name]
    if status == HTTPStatus.SERVICE_UNAVAILABLE:
        response["Retry-After"] = "1"
    return response


def _as_api_exception(exc: Exception) -> Exception:
    """The REST framework's word for what Django, or the connection, says in its own."""
    if isinstance(exc, ModelValidationError):
        return exceptions.ValidationError(get_error_detail(exc))
    if isinstance(exc, RequestDataTooBig):
        return _refused(
            HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too_large", _("The body is too large.")
        )
    if isinstance(exc, UnreadablePostError):
        return exceptions.ParseError(_("The body broke off."), code="unreadable")
    if isinstance(exc, BadRequest | SuspiciousOperation):
        return exceptions.ParseError(_("The request is malformed."), code="malformed")
    # These call themselves errors of the database, but it was not asked.
    if isinstance(exc, ProtectedError | RestrictedError):
        return _refused(
            HTTPStatus.CONFLICT, "in_use", _("Something else refers to this, so it stays.")
        )
    return exc


def _refused(status: HTTPStatus, code: str, sentence: str) -> exceptions.APIException:
    refused = exceptions.APIException(sentence, code=code)
    refused.status_code = status
    return refused


def _sentence(reason: Reason) -> str:
    return f"{reason.field}: {reason}" if reason.field else str(reason)


def _flatten(detail: object, field: str = "") -> Iterator[Reason]:
    """Walk the REST framework's nested details, one reason per message, as "evidence.0.url"."""
    if isinstance(detail, dict):
        for key, value in detail.items():
            inner = "" if str(key) in _WITHOUT_FIELD else str(key)
            yield from _flatten(value, f"{field}.{inner}".strip("."))
    elif isinstance(detail, list | tuple):
        for index, value in enumerate(detail):
            nested = isinstance(value, dict | list)
            yield from _flatten(value, f"{field}.{index}".strip(".") if nested else field)
    else:
        yield Reason(
            code=force_str(getattr(detail, "code", "invalid")),
            message=force_str(detail),
            field=field,
        )
