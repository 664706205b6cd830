"""Which form an answer takes: the view's own, whatever the client's Accept header says."""

from collections.abc import Iterable

from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request


class AlwaysJSON(DefaultContentNegotiation):
    """Answers with the view's first renderer, so that there is one form and no 406.

    RFC 9110 (12.4.1) lets a server disregard Accept; a client that cannot read JSON is better
    served by an answer it can show than by a refusal it cannot.
    """

    def select_renderer(
        self, request: Request, renderers: Iterable[BaseRenderer], format_suffix: str | None = None
    ) -> tuple[BaseRenderer, str]:
        renderer = next(iter(renderers))
        return renderer, str(renderer.media_type)
