"""Safe retries: a POST sent again with its Idempotency-Key is answered again, not done again.

The key is written first, in the transaction that does the work. A second request with the same key
waits for that row until the first has committed, and then finds its answer; after a crash there is
neither key nor work.

After the IETF draft "The Idempotency-Key HTTP Header Field".
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.http import HttpResponse
from django.utils.translation import gettext as _
from rest_framework.exceptions import APIException, ErrorDetail, ParseError
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request, is_form_media_type
from rest_framework.response import Response

from config.api.models import IdempotencyKey

if TYPE_CHECKING:
    from rest_framework.views import APIView

HEADER = "Idempotency-Key"
MAX_LENGTH = 255
#: What a client needs again besides the body.
REPEATED_HEADERS = ("Content-Type", "Location", "ETag")
#: Refusals that say nothing of the request itself: they are not kept, nor is any 5xx.
PASSING = {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}

Handler = Callable[..., Response]


class KeyReused(APIException):
    """The key was given to another request."""

    status_code = HTTPStatus.UNPROCESSABLE_ENTITY
    default_code = "idempotency_key_reused"


class _NotKept(Exception):
    """Carries an answer out of the transaction that it undoes."""

    def __init__(self, response: Response) -> None:
        self.response = response


def answer_once(
    view: APIView, handler: Handler, request: Request, *args: Any, **kwargs: Any
) -> HttpResponse:
    """Answer with what was answered to this key before, else do the work and keep the answer.

    Raises:
        ParseError: the key is empty, too long or not printable ASCII.
        KeyReused: the same user sent it within 24 hours with another path or body.
    """
    key = _key(request)
    try:
        with transaction.atomic():
            entry, is_new = _claim(request, request.user, key)
            if is_new:
                _keep(entry, _worked_out(view, handler, request, *args, **kwargs))
    except _NotKept as refused:
        return refused.response
    return _repeat(entry)


def forget_old_keys() -> int:
    """Delete the keys that no longer count, and say how many there were."""
    return IdempotencyKey.objects.filter(created_at__lt=IdempotencyKey.oldest_kept()).delete()[0]


def _key(request: Request) -> str:
    key = request.headers[HEADER]
    if not (0 < len(key) <= MAX_LENGTH and key.isascii() and key.isprintable()):
        raise ParseError(
            {
                HEADER: ErrorDetail(
                    _("From 1 to %(max)d printable ASCII characters.") % {"max": MAX_LENGTH},
                    code="invalid",
                )
            }
        )
    return key


def _claim(request: Request, user: Any, key: str) -> tuple[IdempotencyKey, bool]:
    """The row of this key, and whether we are the first. Waits for whoever is at work on it."""
    mine = {
        "path": request.get_full_path(),
        "body_sha256": _sha256(request),
    }
    keys = IdempotencyKey.objects.filter(user=user, key=key)
    keys.filter(created_at__lt=IdempotencyKey.oldest_kept()).delete()
    entry, is_new = keys.get_or_create(user=user, key=key, defaults=mine)
    if not is_new and mine != {name: getattr(entry, name) for name in mine}:
        raise KeyReused(_("This key was used for another request; take a new one."))
    return entry, is_new


def _sha256(request: Request) -> str:
    """A digest of the body; of a form's fields and files, whose boundary differs each time."""
    if not is_form_media_type(request.content_type):
        return hashlib.sha256(request._request.body).hexdigest()
    digest = hashlib.sha256()
    form: Any = request.data
    for name, values in sorted(form.lists()):
        for value in values:
            is_file = isinstance(value, UploadedFile)
            said = [name, value.name, value.size] if is_file else [name, value]
            digest.update(repr(said).encode())
            for chunk in value.chunks() if is_file else ():
                digest.update(chunk)
    return digest.hexdigest()


def _worked_out(
    view: APIView, handler: Handler, request: Request, *args: Any, **kwargs: Any
) -> Response:
    try:
        # A refusal undoes what was done on the way to it, but not the key.
        with transaction.atomic():
            response = handler(request, *args, **kwargs)
    except Exception as error:
        response = view.handle_exception(error)
    if response.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR or response.status_code in PASSING:
        raise _NotKept(response)
    return response


def _keep(entry: IdempotencyKey, response: Response) -> None:
    entry.status = response.status_code
    entry.body = b"" if response.data is None else JSONRenderer().render(response.data)
    entry.headers = {name: response[name] for name in REPEATED_HEADERS if name in response}
    if entry.body:
        entry.headers["Content-Type"] = response.content_type or JSONRenderer.media_type
    entry.save(update_fields=["status", "body", "headers"])


def _repeat(entry: IdempotencyKey) -> HttpResponse:
    answer = HttpResponse(bytes(entry.body), status=entry.status)
    del answer["Content-Type"]
    for name, value in entry.headers.items():
        answer[name] = value
    return answer
