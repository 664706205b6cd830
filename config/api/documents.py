"""The OpenAPI document and its page: for everybody, without any outside host."""

from __future__ import annotations

import functools
from typing import Any

from csp.decorators import csp_update
from django.conf import settings
from django.utils import translation
from django.utils.decorators import method_decorator
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView


class ProblemsAsJson(APIView):
    """Writes its errors in JSON, whatever the answers are written in."""

    def handle_exception(self, exc: Exception) -> Response:
        self.request.accepted_renderer = JSONRenderer()
        return super().handle_exception(exc)


@extend_schema(exclude=True)
class SchemaView(ProblemsAsJson, SpectacularAPIView):
    """The document, as YAML."""

    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        return Response(_document(settings.ROOT_URLCONF))


@functools.cache
def _document(urlconf: str) -> Any:
    """Made once: it takes a second, and anybody may ask for it."""
    with translation.override("en"):
        return SchemaGenerator(urlconf=urlconf).get_schema(request=None, public=True)


# Swagger UI draws its icons from data: addresses.
@method_decorator(csp_update({"img-src": ["'self'", "data:"]}), name="dispatch")
class DocsView(ProblemsAsJson, SpectacularSwaggerSplitView):
    """Swagger UI, from our own static files, with its script in a file of its own."""

    template_name = "api/docs.html"
