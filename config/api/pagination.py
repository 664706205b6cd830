"""Lists: a page at a time by keyset, so that page 10,000 costs what page 1 does.

A page says where it ends (the value it is ordered by, and the id); the next one begins after that.
Rows that arrive meanwhile neither repeat nor push out others.
"""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.utils.urls import replace_query_param
from rest_framework.views import APIView

from config.api.keyset import Cursor, InvalidCursor, Ordering, Page, page_of

DEFAULT_LIMIT = 50
MAX_LIMIT = 200


class KeysetPagination(BasePagination):
    """`?limit=`, `?cursor=` and `?ordering=`, answered with next, previous and results.

    A view says how its list may be ordered:

        default_ordering = "-id"
        ordering_fields = {"created_at": "created_at"}   # the public name, and the column

    Each column needs an index of (column, id); one that may be NULL, which comes last in both
    directions, needs (column DESC NULLS LAST, id DESC) for `-name` besides.
    """

    def paginate_queryset(  # type: ignore[override]
        self, queryset: QuerySet[Any], request: Request, view: APIView | None = None
    ) -> list[Any]:
        ordering = self._ordering(request, view)
        limit = self._limit(request)
        self.request = request
        try:
            cursor = self._cursor(request, ordering)
            self.page: Page = page_of(queryset, ordering, cursor, limit)
        except InvalidCursor as error:
            raise _wrong(
                "cursor", _("Not a cursor of this list in this order; begin again without one.")
            ) from error
        return self.page.rows

    def get_paginated_response(self, data: Any) -> Response:
        return Response(
            {
                "next": self._link(self.page.next),
                "previous": self._link(self.page.previous),
                "results": data,
            }
        )

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        link = {"type": ["string", "null"], "format": "uri"}
        return {
            "type": "object",
            "required": ["next", "previous", "results"],
            "properties": {"next": link, "previous": link, "results": schema},
        }

    def get_schema_operation_parameters(self, view: APIView) -> list[dict[str, Any]]:
        limit = {"type": "integer", "minimum": 1, "maximum": MAX_LIMIT, "default": DEFAULT_LIMIT}
        parameters = [
            _query_parameter("limit", limit, "How many results a page has."),
            _query_parameter(
                "cursor",
                {"type": "string", "minLength": 1},
                "Where the page begins: taken from next or previous.",
            ),
        ]
        choices = orderings_of(view)
        if len(choices) > 1:
            default = {"type": "string", "enum": choices, "default": choices[0]}
            parameters.append(_query_parameter("ordering", default, "A minus sign reverses it."))
        return parameters

    def _limit(self, request: Request) -> int:
        given = request.query_params.get("limit")
        if given is None:
            return DEFAULT_LIMIT
        limit = int(given) if given.isascii() and given.isdecimal() and len(given) < 5 else 0
        if not 1 <= limit <= MAX_LIMIT:
            raise _wrong("limit", _("A whole number from 1 to %(max)d.") % {"max": MAX_LIMIT})
        return limit

    def _ordering(self, request: Request, view: APIView | None) -> Ordering:
        choices = orderings_of(view)
        given = request.query_params.get("ordering", choices[0])
        if given not in choices:
            raise _wrong("ordering", _("One of: %(names)s.") % {"names": ", ".join(choices)})
        name = given.removeprefix("-")
        column = getattr(view, "ordering_fields", {}).get(name, name)
        return Ordering(name=given, column=column, descending=given.startswith("-"))

    def _cursor(self, request: Request, ordering: Ordering) -> Cursor | None:
        given = request.query_params.get("cursor")
        if given is None:
            return None
        return Cursor.read(given, list_name=request.path, ordering=ordering)

    def _link(self, cursor: Cursor | None) -> str | None:
        if cursor is None:
            return None
        here = self.request.build_absolute_uri()
        return replace_query_param(here, "cursor", cursor.written(list_name=self.request.path))


def orderings_of(view: APIView | None) -> list[str]:
    """What `?ordering=` may be for this view, its default first."""
    default = getattr(view, "default_ordering", "-id")
    names = getattr(view, "ordering_fields", {})
    offered = [sign + name for name in names for sign in ("", "-")]
    return [default, *(choice for choice in offered if choice != default)]


def _wrong(name: str, sentence: str) -> ValidationError:
    return ValidationError({name: [ErrorDetail(sentence, code="invalid")]})


def _query_parameter(name: str, schema: dict[str, Any], description: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, "description": description}
