"""What bears on a claim, and how we kept it."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from articles.models import WEB_ADDRESS, Record, Source, web_address
from articles.triggers import history, raise_version
from claims.choices import Direction, EvidenceKind
from claims.models.claims import Claim


@history("EvidenceHistory")
class Evidence(Record):
    """A document, page, picture or testimony that supports or refutes a claim."""

    claim = models.ForeignKey(
        Claim, models.PROTECT, related_name="evidence", verbose_name=_("claim")
    )
    direction = models.CharField(_("direction"), max_length=10, choices=Direction)
    kind = models.CharField(
        _("kind"), max_length=10, choices=EvidenceKind, default=EvidenceKind.WEB_PAGE
    )
    title = models.CharField(_("title"), max_length=300)
    url = models.URLField(
        _("address"),
        max_length=2000,
        blank=True,
        default="",
        db_default="",
        validators=[web_address],
    )
    text = models.TextField(
        _("text"), blank=True, default="", db_default="", help_text=_("What was said or found.")
    )
    # The thing itself or, beside an address, our copy of what stands there.
    file = models.FileField(
        _("file"),
        upload_to="evidence/%Y/%m/",
        max_length=300,
        blank=True,
        default="",
        db_default="",
    )
    # Both NULL: no file is kept.
    sha256 = models.CharField(_("SHA-256"), max_length=64, null=True, editable=False)
    archived_at = models.DateTimeField(_("archived"), null=True, editable=False)
    archived_url = models.URLField(
        _("archived copy"),
        max_length=2000,
        blank=True,
        default="",
        db_default="",
        validators=[web_address],
        help_text=_("Its address in a public archive."),
    )
    # NULL: from no source of ours.
    source = models.ForeignKey(
        Source,
        models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("source"),
    )
    note = models.TextField(_("note"), blank=True, default="", db_default="")
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        null=True,
        editable=False,
        verbose_name=_("added by"),
    )
    added_at = models.DateTimeField(_("added"), db_default=Now(), editable=False)

    class Meta:
        verbose_name = _("piece of evidence")
        verbose_name_plural = _("evidence")
        triggers = [raise_version()]
        indexes = [models.Index(fields=["claim", "id"], name="evidence_claim")]
        constraints = [
            models.CheckConstraint(
                name="evidence_direction_is_known", condition=Q(direction__in=Direction.values)
            ),
            models.CheckConstraint(
                name="evidence_kind_is_known", condition=Q(kind__in=EvidenceKind.values)
            ),
            models.CheckConstraint(name="evidence_has_a_title", condition=Q(title__regex=r"\S")),
            models.CheckConstraint(
                name="evidence_is_a_link_a_file_or_a_text",
                condition=~Q(url="", file="", text=""),
                violation_error_message=_("Give an address, a file or a text."),
            ),
            models.CheckConstraint(
                name="evidence_urls_are_http",
                condition=(Q(url="") | Q(url__regex=WEB_ADDRESS))
                & (Q(archived_url="") | Q(archived_url__regex=WEB_ADDRESS)),
            ),
            models.CheckConstraint(
                name="evidence_file_has_its_digest",
                condition=Q(file="", sha256__isnull=True, archived_at__isnull=True)
                | (
                    ~Q(file="")
                    # A comparison with NULL is not false, and would pass.
                    & Q(sha256__isnull=False, sha256__regex=r"^[0-9a-f]{64}$")
                    & Q(archived_at__isnull=False)
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.title
