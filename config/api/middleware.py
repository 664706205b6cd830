"""Errors that never reach a view of the API, in the shape of those that do."""

import json
from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from config.api.errors import CONTENT_TYPE, problem
from config.api.problems import Reason

PREFIX = "/api/"


class ProblemAnswers:
    """Under /api/ every error is a problem document: no page, no traceback, also with DEBUG.

    Stands first in MIDDLEWARE, so that it sees the answers of all the others: no such address, a
    host that is not ours, a bug.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        is_error = response.status_code >= HTTPStatus.BAD_REQUEST
        is_problem = response.get("Content-Type", "").startswith(CONTENT_TYPE)
        if not request.path_info.startswith(PREFIX) or not is_error or is_problem:
            return response
        document = problem(response.status_code, [_reason(response.status_code, request)])
        response.content = json.dumps(document).encode()
        response["Content-Type"] = CONTENT_TYPE
        response["Content-Length"] = str(len(response.content))
        return response


def _reason(status: int, request: HttpRequest) -> Reason:
    if status == HTTPStatus.NOT_FOUND and not request.path_info.endswith("/"):
        return Reason("not_found", _("There is nothing here: addresses end with a slash."))
    if status == HTTPStatus.NOT_FOUND:
        return Reason("not_found", _("There is nothing at this address."))
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Reason("internal_error", _("Something went wrong on our side; it is recorded."))
    if status == HTTPStatus.FORBIDDEN:
        return Reason("permission_denied", _("You may not do this."))
    return Reason("malformed", _("The request is malformed."))
