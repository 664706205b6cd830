"""What every endpoint of both apps does: who asks, what they may ask, once, and all or nothing.

A resource is made of `ResourceViewSet` and the mixins it offers; `ApiView` is for the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from http import HTTPStatus
from io import BytesIO
from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer
from rest_framework.views import APIView
from rest_framework.viewsets import GenericViewSet

from config.api import concurrency, filters, idempotency
from config.api.pagination import orderings_of


class ApiView(APIView):
    """A view that refuses query parameters it does not know, and changes all or nothing.

    Everything but GET and HEAD runs in one transaction; a POST with an Idempotency-Key is done
    once. Addresses without their last slash are 404 rather than a redirect, which would turn a
    POST into a GET.
    """

    http_method_names = ["get", "head", "post", "patch", "delete"]
    #: Query parameters besides the list's own, by action (or by method, in lower case).
    extra_params: ClassVar[Mapping[str, Collection[str]]] = {}

    @classmethod
    def as_view(cls, *args: Any, **kwargs: Any) -> Any:
        view = super().as_view(*args, **kwargs)
        view.should_append_slash = False  # type: ignore[attr-defined]
        return view

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        # First of all, since asking a browser who it is reads the body.
        _take_in_chunks(request._request)
        super().initial(request, *args, **kwargs)
        filters.refuse_unknown(request.query_params, self.known_params())
        method = (request.method or "").lower()
        handler = getattr(self, method, None)
        if request.method not in SAFE_METHODS and handler is not None:
            setattr(self, method, partial(_carry_out, self, handler))

    def known_params(self) -> dict[str, bool]:
        """The query parameters of this request, and whether each may be given more than once."""
        name = getattr(self, "action", None) or (self.request.method or "").lower()
        return dict.fromkeys(self.extra_params.get(name, ()), False)


class ResourceViewSet(ApiView, GenericViewSet):
    """Rows of one model. Lists go by keyset, changes by version.

    `default_ordering` and `ordering_fields` are explained at `KeysetPagination`. An extra action
    that answers with a list is declared with `@action(…, lists=True)` and answers with
    `self.answer_list(queryset)`.
    """

    default_ordering: str = "-id"
    ordering_fields: Mapping[str, str] = {}
    filterset_class: type[filters.FilterSet] | None = None
    #: Whether an extra action answers with a list.
    lists: bool = False
    #: What answers are written with, where that is not what bodies are read with.
    answer_serializer_class: type[BaseSerializer[Any]] | None = None

    def known_params(self) -> dict[str, bool]:
        known = super().known_params()
        if self.action != "list" and not self.lists:
            return known
        paging = ["limit", "cursor", *(["ordering"] if len(orderings_of(self)) > 1 else [])]
        return known | dict.fromkeys(paging, False) | filters.names_of(self.filterset_class)

    def locked_object(self) -> Any:
        """The row of this address, locked, and in the version that If-Match asks for.

        Raises Http404, PermissionDenied or `problems.Stale`.
        """
        try:
            row = concurrency.lock(self.get_object())
        except ObjectDoesNotExist as error:
            raise Http404 from error
        concurrency.check_if_match(self.request, row)
        return row

    def answer(self, row: Model, status: int = HTTPStatus.OK) -> Response:
        """The row as it stands now, read again, with its ETag; with its Location if it is new."""
        fresh = self.get_queryset().get(pk=row.pk)
        response = Response(self.get_answer_serializer(fresh).data, status=status)
        concurrency.set_etag(response, fresh)
        if status == HTTPStatus.CREATED:
            response["Location"] = self.location_of(fresh)
        return response

    def answer_list(self, queryset: QuerySet[Any]) -> Response:
        """A page of the queryset, filtered and ordered as the request asks."""
        page = self.paginate_queryset(self.filter_queryset(queryset))
        return self.get_paginated_response(self.get_answer_serializer(page, many=True).data)

    def get_answer_serializer(self, *args: Any, **kwargs: Any) -> BaseSerializer[Any]:
        chosen = self.answer_serializer_class or self.get_serializer_class()
        kwargs.setdefault("context", self.get_serializer_context())
        return chosen(*args, **kwargs)

    def location_of(self, row: Model) -> str:
        """The address of the row."""
        return self.reverse_action("detail", args=[row.pk])


class ListMixin(ResourceViewSet):
    """GET on the collection."""

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        return self.answer_list(self.get_queryset())


class RetrieveMixin(ResourceViewSet):
    """GET on one."""

    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        row = self.get_object()
        response = Response(self.get_answer_serializer(row).data)
        concurrency.set_etag(response, row)
        return response


class CreateMixin(ResourceViewSet):
    """POST on the collection."""

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return self.answer(self.perform_create(serializer), status=HTTPStatus.CREATED)

    def perform_create(self, serializer: BaseSerializer[Any]) -> Model:
        """Make the row of what was sent; here a service is called."""
        return serializer.save()


class UpdateMixin(ResourceViewSet):
    """PATCH on one."""

    def partial_update(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        row = self.locked_object()
        serializer = self.get_serializer(row, data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        self.perform_update(serializer)
        return self.answer(row)

    def perform_update(self, serializer: BaseSerializer[Any]) -> None:
        """Change the row; here a service is called."""
        serializer.save()


class DestroyMixin(ResourceViewSet):
    """DELETE on one."""

    def destroy(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        self.perform_destroy(self.locked_object())
        return Response(status=HTTPStatus.NO_CONTENT)

    def perform_destroy(self, row: Any) -> None:
        """Delete the row; here a service is called."""
        row.delete()


def _carry_out(
    view: APIView, handler: Callable[..., Response], request: Request, *args: Any, **kwargs: Any
) -> HttpResponse:
    """Run the handler of a request that changes something: all of it, or nothing."""
    once = request.method == "POST" and idempotency.HEADER in request.headers
    if once and request.user.is_authenticated:
        return idempotency.answer_once(view, handler, request, *args, **kwargs)
    with transaction.atomic():
        return handler(request, *args, **kwargs)


def _take_in_chunks(request: HttpRequest) -> None:
    """Read a body that was sent without its length, which Django would take for empty.

    One byte more than the site takes is enough to be refused for its size.
    """
    if request.META.get("CONTENT_LENGTH") or "HTTP_TRANSFER_ENCODING" not in request.META:
        return
    limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    body = request.META["wsgi.input"].read(-1 if limit is None else limit + 1)
    request._stream = BytesIO(body)  # noqa: SLF001 - Django has no door to it
    request.META["CONTENT_LENGTH"] = str(len(body))
