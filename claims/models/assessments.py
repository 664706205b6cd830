"""The verdict scale, and what was proposed and decided on it."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.ids import new_id
from articles.models import Record
from articles.triggers import history, keep_all, raise_version
from claims.choices import Outcome
from claims.models.claims import Claim


@history("RatingHistory")
class Rating(Record):
    """An entry of the desk's verdict scale."""

    slug = models.SlugField(_("slug"), max_length=60, unique=True)
    label = models.CharField(_("label"), max_length=60)
    # NULL: a verdict that is no point of the scale, as "unproven".
    number = models.SmallIntegerField(
        _("number"),
        null=True,
        blank=True,
        help_text=_("5 is the best, 1 the worst; empty if it is no point of the scale."),
    )
    position = models.PositiveSmallIntegerField(
        _("position"), default=0, db_default=0, help_text=_("Order in lists.")
    )

    class Meta:
        verbose_name = _("rating")
        verbose_name_plural = _("ratings")
        triggers = [raise_version()]
        constraints = [
            models.CheckConstraint(name="rating_has_a_label", condition=Q(label__regex=r"\S")),
            models.CheckConstraint(
                name="rating_number_is_on_the_scale",
                condition=Q(number__isnull=True) | Q(number__gte=1, number__lte=5),
                violation_error_message=_("Give a number from 1 to 5, or none."),
            ),
        ]

    def __str__(self) -> str:
        return self.label


@history("AssessmentHistory")
class Assessment(models.Model):
    """One proposed verdict with its public rationale, and the decision on it.

    Rows are only added; outcome, who, when and note are set once, together.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    version = models.PositiveIntegerField(default=1, db_default=1, editable=False)
    updated_at = models.DateTimeField(db_default=Now(), editable=False)
    claim = models.ForeignKey(
        Claim, models.PROTECT, related_name="assessments", verbose_name=_("claim")
    )
    verdict = models.ForeignKey(Rating, models.PROTECT, related_name="+", verbose_name=_("verdict"))
    rationale = models.TextField(
        _("rationale"), help_text=_("Readers will see it: what was found, and how.")
    )
    # Ids and not a table between: so the evidence considered is fixed with the row.
    evidence_ids = ArrayField(
        models.UUIDField(), verbose_name=_("evidence"), default=list, db_default=[], blank=True
    )
    # NULL: not to be looked at again.
    review_by = models.DateField(_("to be re-verified by"), null=True, blank=True)
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("proposed by")
    )
    proposed_at = models.DateTimeField(_("proposed"), db_default=Now())
    # The next three are NULL until it is decided.
    outcome = models.CharField(_("outcome"), max_length=10, choices=Outcome, null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("decided by"),
    )
    decided_at = models.DateTimeField(_("decided"), null=True, blank=True)
    decision_note = models.TextField(
        _("note on the decision"), blank=True, default="", db_default=""
    )

    class Meta:
        verbose_name = _("assessment")
        verbose_name_plural = _("assessments")
        triggers = [raise_version(), keep_all()]
        indexes = [
            models.Index(fields=["claim", "id"], name="assessment_claim"),
            GinIndex(fields=["evidence_ids"], name="assessment_evidence"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["claim"],
                condition=Q(outcome__isnull=True),
                name="assessment_undecided_once_per_claim",
                violation_error_message=_("This claim already has an undecided assessment."),
            ),
            models.CheckConstraint(
                name="assessment_decided_by_somebody_else",
                condition=Q(decided_by__isnull=True) | ~Q(decided_by=F("proposed_by")),
                violation_error_message=_("Somebody else must decide what you proposed."),
            ),
            models.CheckConstraint(
                name="assessment_is_decided_as_a_whole",
                condition=Q(
                    outcome__isnull=True,
                    decided_by__isnull=True,
                    decided_at__isnull=True,
                    decision_note="",
                )
                | Q(
                    # A comparison with NULL is not false, and would pass.
                    outcome__isnull=False,
                    outcome__in=Outcome.values,
                    decided_by__isnull=False,
                    decided_at__isnull=False,
                ),
            ),
            models.CheckConstraint(
                name="assessment_has_a_rationale", condition=Q(rationale__regex=r"\S")
            ),
        ]

    def __str__(self) -> str:
        return self.get_outcome_display() or gettext("undecided")
