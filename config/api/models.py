"""What the API remembers by itself: its tokens, and the answers it may have to repeat."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from knox.models import AbstractAuthToken
from knox.settings import CONSTANTS
from uuid6 import uuid7


class Token(AbstractAuthToken):
    """A key with which a program signs in as a user; only its digest is stored.

    Made by `Token.objects.create(user=…, expiry=timedelta | None)`, which returns the row and the
    token itself: the one moment at which the token can be read. An expiry of NULL means never.
    """

    # knox makes the digest the primary key; ours would then stand in the admin's addresses.
    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    digest = models.CharField(max_length=CONSTANTS.DIGEST_LENGTH, unique=True, editable=False)
    token_key = models.CharField(
        max_length=CONSTANTS.MAXIMUM_TOKEN_PREFIX_LENGTH + CONSTANTS.TOKEN_KEY_LENGTH,
        editable=False,
    )
    note = models.CharField(
        _("note"), max_length=200, blank=True, help_text=_("What the token is for.")
    )
    read_only = models.BooleanField(
        _("read only"), default=False, help_text=_("Everything may be read, nothing changed.")
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        # NULL: made on the command line, or by somebody whose account is gone.
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("made by"),
    )

    class Meta:
        verbose_name = _("token")
        verbose_name_plural = _("tokens")

    def __str__(self) -> str:
        return _("token of %(user)s") % {"user": self.user.get_username()} + (
            f" ({self.note})" if self.note else ""
        )

    @property
    def is_expired(self) -> bool:
        return self.expiry is not None and self.expiry <= timezone.now()


class IdempotencyKey(models.Model):
    """One POST that carried an Idempotency-Key, and what was answered to it.

    Written in the transaction that did the work, so that after a crash there are both or neither.
    """

    LIFETIME = timedelta(hours=24)

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=255)
    path = models.TextField()
    body_sha256 = models.CharField(max_length=64)
    created_at = models.DateTimeField(default=timezone.now, db_index=True)
    # The answer is empty only inside the transaction that is still working on it.
    status = models.PositiveSmallIntegerField(null=True)
    headers = models.JSONField(default=dict)
    body = models.BinaryField(default=b"")

    class Meta:
        verbose_name = _("idempotency key")
        verbose_name_plural = _("idempotency keys")
        constraints = [
            models.UniqueConstraint(fields=["user", "key"], name="a_key_stands_for_one_request")
        ]

    def __str__(self) -> str:
        return self.key

    @classmethod
    def oldest_kept(cls) -> datetime:
        """The moment before which keys are forgotten."""
        return timezone.now() - cls.LIFETIME
