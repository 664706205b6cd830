"""What the OpenAPI document says beyond what serializers tell: errors, headers, lists, tokens."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import get_view_model
from rest_framework.permissions import AllowAny, IsAuthenticated

from config.api.idempotency import HEADER, MAX_LENGTH

Document = dict[str, Any]

WITH_BODY = {"POST", "PATCH"}
#: Permissions that a signed-in reader cannot fail.
OPEN_TO_READERS = {AllowAny, IsAuthenticated}

MEANINGS = {
    400: "Something in the address, the parameters or the body is wrong; each thing is named.",
    401: "No token, or one that is not valid.",
    403: "You may not do this, whatever state it is in.",
    404: "There is no such thing, or not for you.",
    409: "The rules refuse this as things stand; each reason is named.",
    412: "It was changed since the version named in If-Match.",
    413: "More than this site takes at once.",
    415: "The body is not JSON in UTF-8.",
    422: "The idempotency key was used for another request.",
    503: "Busy, or too much was asked for; try again after the seconds in Retry-After.",
}

PROBLEM: Document = {
    "type": "object",
    "description": "A problem document (RFC 9457).",
    "required": ["type", "title", "status", "detail", "errors"],
    "properties": {
        "type": {"type": "string", "format": "uri-reference"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {"type": "array", "items": {"$ref": "#/components/schemas/ProblemReason"}},
    },
}
PROBLEM_REASON: Document = {
    "type": "object",
    "required": ["field", "code", "message"],
    "properties": {
        "field": {
            "type": "string",
            "description": 'What it is about, as "evidence.0.url"; empty for the whole.',
        },
        "code": {"type": "string", "description": "For programs; does not change."},
        "message": {"type": "string", "description": "A sentence, for people."},
        "overridable": {
            "type": "boolean",
            "description": "Whether an editor may go on by giving a reason.",
        },
    },
}

ETAG: Document = {
    "description": "The version of the resource, for If-Match.",
    "required": True,
    "schema": {"type": "string"},
}
LOCATION: Document = {
    "description": "The address of what was made.",
    "required": True,
    "schema": {"type": "string", "format": "uri"},
}
IF_MATCH: Document = {
    "name": "If-Match",
    "in": "header",
    "description": "An ETag: do it only if the resource is still in this version.",
    "schema": {"type": "string"},
}
IDEMPOTENCY_KEY: Document = {
    "name": HEADER,
    "in": "header",
    "description": "For 24 hours the same key and body get the same answer, done once.",
    "schema": {"type": "string", "minLength": 1, "maxLength": MAX_LENGTH, "pattern": "^[ -~]+$"},
}


class BearerScheme(OpenApiAuthenticationExtension):
    target_class = "config.api.authentication.BearerToken"
    name = "token"

    def get_security_definition(self, auto_schema: AutoSchema) -> Document:
        return {"type": "http", "scheme": "bearer"}


class ProblemSchema(AutoSchema):
    """Adds to each operation the errors it may answer with and the headers it knows."""

    def get_operation(self, *args: Any, **kwargs: Any) -> Document | None:
        operation = super().get_operation(*args, **kwargs)
        if operation is None:
            return None
        operation["parameters"] = [*operation.get("parameters", []), *self._headers()]
        responses = operation["responses"]
        for code, response in responses.items():
            if self._is_versioned() and code in {"200", "201"}:
                response.setdefault("headers", {})["ETag"] = ETAG
            if code == "201":
                response.setdefault("headers", {})["Location"] = LOCATION
        for status in self._error_statuses():
            responses.setdefault(
                str(int(status)), {"$ref": f"#/components/responses/{_name(status)}"}
            )
        return operation

    def _is_list_view(self, serializer: Any = None) -> bool:
        return getattr(self.view, "lists", False) or super()._is_list_view(serializer)

    def _is_versioned(self) -> bool:
        model = get_view_model(self.view, emit_warnings=False)
        # What is read of a collection is no single row: a list, or what an action makes of it.
        of_many = self._is_list_view() or getattr(self.view, "detail", None) is False
        return hasattr(model, "version") and not (self.method == "GET" and of_many)

    def _is_about_one(self) -> bool:
        return bool(getattr(self.view, "detail", False))

    def _headers(self) -> Iterator[Document]:
        if self.method == "POST":
            yield IDEMPOTENCY_KEY
        if self._is_versioned() and self._is_about_one() and self.method != "GET":
            yield IF_MATCH

    def _error_statuses(self) -> Iterator[HTTPStatus]:
        yield HTTPStatus.BAD_REQUEST
        if self.view.get_authenticators():
            yield HTTPStatus.UNAUTHORIZED
        permissions = {type(permission) for permission in self.view.get_permissions()}
        if self.method != "GET" or permissions - OPEN_TO_READERS:
            yield HTTPStatus.FORBIDDEN
        if "{" in self.path:
            yield HTTPStatus.NOT_FOUND
        if self.method != "GET":
            yield HTTPStatus.CONFLICT
            if self._is_versioned() and self._is_about_one():
                yield HTTPStatus.PRECONDITION_FAILED
        if self.method in WITH_BODY:
            yield HTTPStatus.REQUEST_ENTITY_TOO_LARGE
            yield HTTPStatus.UNSUPPORTED_MEDIA_TYPE
        if self.method == "POST":
            yield HTTPStatus.UNPROCESSABLE_ENTITY
        yield HTTPStatus.SERVICE_UNAVAILABLE


def describe_problems(result: Document, **kwargs: Any) -> Document:
    """Add the problem document, and one response for each status it comes with."""
    components = result.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    schemas["Problem"], schemas["ProblemReason"] = PROBLEM, PROBLEM_REASON
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    components["responses"] = {
        _name(status): {"description": meaning, "content": content}
        for status, meaning in MEANINGS.items()
    }
    retry_after = {"required": True, "schema": {"type": "integer"}}
    unavailable = components["responses"][_name(503)]
    unavailable["headers"] = {"Retry-After": retry_after}
    unauthorized = components["responses"][_name(401)]
    unauthorized["headers"] = {"WWW-Authenticate": {"required": True, "schema": {"type": "string"}}}
    return result


def _name(status: int) -> str:
    # Not Python's own names for them, which change between its versions.
    return f"Problem{int(status)}"


def close_request_bodies(result: Document, **kwargs: Any) -> Document:
    """Say that a body with unknown fields is refused (see `config.api.serializers`)."""
    for name, schema in result.get("components", {}).get("schemas", {}).items():
        if name.endswith("Request") and schema.get("type") == "object":
            schema["additionalProperties"] = False
    return result
