"""What happened: append-only, written in the same transaction as the change."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from articles.ids import new_id
from articles.triggers import keep, keep_all
from claims.choices import EventKind
from claims.models.claims import Claim


class Event(models.Model):
    """What happened to a claim, when, by whom and why."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    claim = models.ForeignKey(Claim, models.PROTECT, related_name="events", verbose_name=_("claim"))
    kind = models.CharField(_("what happened"), max_length=20, choices=EventKind)
    # NULL: done by a program, not by a person.
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        null=True,
        verbose_name=_("by"),
    )
    at = models.DateTimeField(_("when"), db_default=Now())
    reason = models.TextField(_("why"), default="", db_default="")
    # Ids and words of what changed, for programs; never the name of a source.
    data = models.JSONField(_("details"), default=dict, db_default={})

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        triggers = [keep(), keep_all()]
        indexes = [
            models.Index(fields=["claim", "-id"], name="event_claim"),
            models.Index(fields=["actor", "id"], name="event_actor"),
        ]
        constraints = [
            models.CheckConstraint(
                name="event_kind_is_known", condition=Q(kind__in=EventKind.values)
            )
        ]

    def __str__(self) -> str:
        return self.get_kind_display()
