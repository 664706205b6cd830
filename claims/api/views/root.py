"""Where the API begins."""

from __future__ import annotations

from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.routers import SimpleRouter

from config.api.views import ApiView

ADDRESSES = {
    "type": "object",
    "additionalProperties": {"type": "string", "format": "uri"},
}


class Root(ApiView):
    """The addresses of the resources."""

    permission_classes = [AllowAny]
    #: The routers of both apps; given by the addresses, which know them.
    routers: tuple[SimpleRouter, ...] = ()

    @extend_schema(responses={200: ADDRESSES})
    def get(self, request: Request) -> Response:
        names = {
            prefix: f"{basename}-list"
            for router in self.routers
            for prefix, _viewset, basename in router.registry
        }
        return Response(
            {prefix: reverse(names[prefix], request=request) for prefix in sorted(names)}
        )
