"""What sources say in articles, and where it stands in later texts."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from articles.choices import AnchorStatus, Medium
from articles.ids import new_id
from articles.models.articles import Article, Revision
from articles.models.records import WEB_ADDRESS, Record, shortened, web_address
from articles.models.sources import Source
from articles.querysets import StatementQuerySet
from articles.triggers import history, raise_version


@history("StatementHistory")
class Statement(Record):
    """A passage of a revision in which a source says something."""

    revision = models.ForeignKey(
        Revision, models.PROTECT, related_name="statements", verbose_name=_("revision")
    )
    # Derived from the revision by a trigger, so that rows can be distributed by it.
    article = models.ForeignKey(
        Article,
        models.PROTECT,
        related_name="statements",
        editable=False,
        verbose_name=_("article"),
    )
    # NULL: the article's own voice.
    source = models.ForeignKey(
        Source,
        models.PROTECT,
        related_name="statements",
        null=True,
        blank=True,
        verbose_name=_("source"),
        help_text=_("Leave empty for the article's own voice."),
    )
    start = models.PositiveIntegerField(_("start"), help_text=_("In code points, from 0."))
    end = models.PositiveIntegerField(_("end"), help_text=_("In code points, not included."))
    quote = models.TextField(_("quote"))
    prefix = models.CharField(
        _("text before it"), max_length=32, default="", db_default="", editable=False
    )
    suffix = models.CharField(
        _("text after it"), max_length=32, default="", db_default="", editable=False
    )
    parts = models.JSONField(
        _("parts"),
        default=list,
        db_default=[],
        blank=True,
        help_text=_("The spans of an interrupted quotation: [[start, end], …]."),
    )
    medium = models.CharField(
        _("medium"),
        max_length=20,
        choices=Medium,
        default=Medium.UNKNOWN,
        db_default="unknown",
    )
    cited_url = models.URLField(
        _("cited address"),
        max_length=2000,
        blank=True,
        default="",
        db_default="",
        validators=[web_address],
        help_text=_("Where it was said: the tweet, the release, the recording."),
    )
    # NULL: not known when it was said.
    said_at = models.DateTimeField(_("said"), null=True, blank=True)
    # At most one of the two. NULL: it relays nothing.
    relays_statement = models.ForeignKey(
        "self",
        models.PROTECT,
        related_name="relayed_by",
        null=True,
        blank=True,
        verbose_name=_("relays the statement"),
    )
    relays_source = models.ForeignKey(
        Source,
        models.PROTECT,
        related_name="relayed_in",
        null=True,
        blank=True,
        verbose_name=_("relays the source"),
    )
    marked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        null=True,
        editable=False,
        verbose_name=_("marked by"),
    )
    marked_at = models.DateTimeField(_("marked"), db_default=Now(), editable=False)

    objects = StatementQuerySet.as_manager()

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")
        triggers = [raise_version()]
        indexes = [
            models.Index(fields=["article", "id"], name="statement_article"),
            models.Index(fields=["source", "id"], name="statement_source"),
            models.Index(fields=["said_at", "id"], name="statement_said"),
            models.Index(
                F("said_at").desc(nulls_last=True), F("id").desc(), name="statement_said_last"
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["revision", "start", "end", "source"],
                name="statement_is_marked_once",
                nulls_distinct=False,
                violation_error_message=_("This passage is already marked for this source."),
            ),
            models.CheckConstraint(
                name="statement_span_is_not_empty",
                condition=Q(start__gte=0, end__gt=F("start")),
                violation_error_message=_("The end must come after the start."),
            ),
            models.CheckConstraint(
                name="statement_medium_is_known", condition=Q(medium__in=Medium.values)
            ),
            models.CheckConstraint(
                name="statement_relays_one_thing",
                condition=Q(relays_statement__isnull=True) | Q(relays_source__isnull=True),
                violation_error_message=_("It relays a statement or a source, not both."),
            ),
            models.CheckConstraint(
                name="statement_relays_another",
                condition=~Q(relays_statement=F("id")),
                violation_error_message=_("A statement may not relay itself."),
            ),
            models.CheckConstraint(
                name="statement_cited_url_is_http",
                condition=Q(cited_url="") | Q(cited_url__regex=WEB_ADDRESS),
            ),
        ]

    def __str__(self) -> str:
        return shortened(self.quote)


class Anchor(models.Model):
    """Where a statement stands in a later revision of its article, if it still does."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    statement = models.ForeignKey(
        Statement, models.CASCADE, related_name="anchors", verbose_name=_("statement")
    )
    revision = models.ForeignKey(
        Revision, models.PROTECT, related_name="anchors", verbose_name=_("revision")
    )
    status = models.CharField(_("status"), max_length=10, choices=AnchorStatus)
    # All three NULL: lost.
    start = models.PositiveIntegerField(_("start"), null=True)
    end = models.PositiveIntegerField(_("end"), null=True)
    quote = models.TextField(_("quote"), null=True)

    class Meta:
        verbose_name = _("anchor")
        verbose_name_plural = _("anchors")
        constraints = [
            models.UniqueConstraint(
                fields=["statement", "revision"], name="anchor_is_one_per_revision"
            ),
            models.CheckConstraint(
                name="anchor_has_a_span_unless_lost",
                condition=Q(
                    status=AnchorStatus.LOST,
                    start__isnull=True,
                    end__isnull=True,
                    quote__isnull=True,
                )
                | Q(
                    status__in=[AnchorStatus.EXACT, AnchorStatus.ALTERED],
                    start__isnull=False,
                    # Said of each: a comparison with NULL is not false, and would pass.
                    end__isnull=False,
                    end__gt=F("start"),
                    quote__isnull=False,
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_status_display()}: {shortened(self.quote or '')}"
