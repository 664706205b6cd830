"""Who is asking: a bearer token, or the browser's own session."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from knox.auth import TokenAuthentication
from knox.crypto import hash_token
from rest_framework.exceptions import AuthenticationFailed, PermissionDenied
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request

from config.api.models import Token


class BearerToken(TokenAuthentication):
    """`Authorization: Bearer <token>`. One query, whatever other tokens its user has.

    knox would look the token up by its first characters and delete expired ones on the way; here
    the digest alone is asked for, and reading never writes.

    Raises:
        AuthenticationFailed: the token is malformed, unknown or expired, or its user inactive.
        PermissionDenied: the token may only read, and the request would write. Asked here rather
            than in a permission class, so that no view can leave it out.
    """

    def authenticate(self, request: Request) -> tuple[Any, Token] | None:
        signed_in = super().authenticate(request)
        if signed_in is None:
            return None
        user, token = signed_in
        if token.read_only and request.method not in SAFE_METHODS:
            raise PermissionDenied(_("This token may only read."), code="read_only_token")
        return user, token

    def authenticate_credentials(self, token: bytes) -> tuple[Any, Token]:
        # Ours are hexadecimal; a header may hold any bytes.
        found = (
            Token.objects.select_related("user")
            .filter(digest=hash_token(token.decode("ascii")))
            .first()
            if token.isascii()
            else None
        )
        if found is None or found.is_expired:
            raise AuthenticationFailed(_("This token is not valid, or no longer."))
        return self.validate_user(found)
