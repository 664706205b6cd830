"""What an extractor suggests as statements of a text, and what editors made of it."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from articles.choices import (
    HandlingOutcome,
    Medium,
    NoSuggestions,
    SourceKind,
    SuggestedStance,
    SuggestionOutcome,
    SuggestionType,
)
from articles.ids import new_id
from articles.models.articles import Article, Revision
from articles.models.records import Record, shortened
from articles.models.statements import Statement
from articles.triggers import keep, keep_all, keep_but, keep_unless, raise_version


class SuggestionRun(models.Model):
    """That suggestions were made for a revision: once, by what, and when. Never changed.

    One that failed has none, and may be deleted: they are made anew when somebody asks.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    revision = models.OneToOneField(
        Revision, models.PROTECT, related_name="suggestion_run", verbose_name=_("revision")
    )
    extractor = models.CharField(_("extractor"), max_length=200)
    language = models.CharField(_("language"), max_length=35)
    made_at = models.DateTimeField(_("made"), db_default=Now())
    refused = models.CharField(
        _("why there are none"),
        max_length=10,
        choices=NoSuggestions,
        blank=True,
        default="",
        db_default="",
    )

    class Meta:
        default_permissions = ()
        verbose_name = _("suggestions of a text")
        verbose_name_plural = _("suggestions of texts")
        triggers = [*keep_unless("OLD.refused = 'failed'"), keep_all()]
        constraints = [
            models.CheckConstraint(
                name="suggestion_run_is_refused_for_a_known_reason",
                condition=Q(refused__in=["", *NoSuggestions.values]),
            )
        ]

    def __str__(self) -> str:
        return f"{self.extractor}: {self.revision}"


class Suggestion(Record):
    """A passage that could be marked as a statement. Only what became of it ever changes."""

    run = models.ForeignKey(
        SuggestionRun, models.PROTECT, related_name="suggestions", verbose_name=_("run")
    )
    # Both are the run's, which the database sees to.
    revision = models.ForeignKey(
        Revision, models.PROTECT, related_name="suggestions", verbose_name=_("revision")
    )
    article = models.ForeignKey(
        Article, models.PROTECT, related_name="suggestions", verbose_name=_("article")
    )
    position = models.PositiveIntegerField(_("place in the order of the text"))
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    parts = models.JSONField(_("parts"), default=list, db_default=[], blank=True)
    # Both NULL: the text names nobody at this place.
    source_start = models.PositiveIntegerField(_("start of the source"), null=True)
    source_end = models.PositiveIntegerField(_("end of the source"), null=True)
    source_name = models.CharField(
        _("source"), max_length=300, blank=True, default="", db_default=""
    )
    source_role = models.CharField(_("role"), max_length=300, blank=True, default="", db_default="")
    source_kind = models.CharField(
        _("kind"), max_length=20, choices=SourceKind, blank=True, default="", db_default=""
    )
    # Both NULL: no words say that something is said.
    cue_start = models.PositiveIntegerField(_("start of the cue"), null=True)
    cue_end = models.PositiveIntegerField(_("end of the cue"), null=True)
    medium = models.CharField(_("medium"), max_length=20, choices=Medium)
    # NULL: an opinion, a wish, a promise; nothing that could be checked.
    stance = models.CharField(_("stance"), max_length=20, choices=SuggestedStance, null=True)
    type = models.CharField(_("type"), max_length=10, choices=SuggestionType)
    checkable = models.BooleanField(_("checkable"))
    confidence = models.FloatField(_("confidence"))
    rule = models.CharField(_("rule"), max_length=100)
    denied = models.TextField(_("what is denied"), blank=True, default="", db_default="")
    proposition = models.TextField(_("proposition"), blank=True, default="", db_default="")
    # NULL: it answers nothing that the same text says.
    answers = models.ForeignKey(
        "self",
        models.PROTECT,
        related_name="answered_by",
        null=True,
        verbose_name=_("answers"),
    )

    outcome = models.CharField(
        _("outcome"),
        max_length=10,
        choices=SuggestionOutcome,
        default=SuggestionOutcome.OPEN,
        db_default="open",
    )
    # NULL: open, or handled by a program.
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        null=True,
        verbose_name=_("handled by"),
    )
    # NULL: open.
    handled_at = models.DateTimeField(_("handled"), null=True)
    # NULL: not accepted, or what it was accepted as was deleted since.
    statement = models.ForeignKey(
        Statement, models.SET_NULL, related_name="+", null=True, verbose_name=_("statement")
    )

    class Meta:
        default_permissions = ()
        verbose_name = _("suggestion")
        verbose_name_plural = _("suggestions")
        triggers = [
            raise_version(),
            keep_but("outcome", "handled_by_id", "handled_at", "statement_id"),
            keep_all(),
        ]
        indexes = [
            models.Index(fields=["article", "id"], name="suggestion_article"),
            models.Index(fields=["rule", "outcome"], name="suggestion_rule"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["run", "position"], name="suggestion_has_a_place_of_its_own"
            ),
            models.CheckConstraint(
                name="suggestion_span_is_not_empty", condition=Q(start__gte=0, end__gt=F("start"))
            ),
            *(
                models.CheckConstraint(
                    name=f"suggestion_{what}_is_whole_or_nowhere",
                    condition=Q((f"{what}_start__isnull", True), (f"{what}_end__isnull", True))
                    | Q(
                        (f"{what}_start__isnull", False),
                        (f"{what}_end__isnull", False),
                        (f"{what}_end__gt", F(f"{what}_start")),
                    ),
                )
                for what in ("source", "cue")
            ),
            models.CheckConstraint(
                name="suggestion_confidence_is_a_share",
                condition=Q(confidence__gte=0, confidence__lte=1),
            ),
            models.CheckConstraint(
                name="suggestion_medium_is_known", condition=Q(medium__in=Medium.values)
            ),
            models.CheckConstraint(
                name="suggestion_stance_is_known",
                condition=Q(stance__isnull=True) | Q(stance__in=SuggestedStance.values),
            ),
            models.CheckConstraint(
                name="suggestion_type_is_known", condition=Q(type__in=SuggestionType.values)
            ),
            models.CheckConstraint(
                name="suggestion_source_kind_is_known",
                condition=Q(source_kind__in=["", *SourceKind.values]),
            ),
            models.CheckConstraint(
                name="suggestion_answers_another",
                condition=Q(answers__isnull=True) | ~Q(answers=F("id")),
            ),
            models.CheckConstraint(
                name="suggestion_says_when_it_was_handled",
                condition=Q(
                    outcome=SuggestionOutcome.OPEN, handled_at__isnull=True, handled_by__isnull=True
                )
                | Q(
                    outcome__in=[
                        SuggestionOutcome.ACCEPTED,
                        SuggestionOutcome.EDITED,
                        SuggestionOutcome.DISMISSED,
                    ],
                    handled_at__isnull=False,
                ),
            ),
            models.CheckConstraint(
                name="suggestion_becomes_a_statement_by_accepting",
                condition=Q(statement__isnull=True)
                | Q(outcome__in=[SuggestionOutcome.ACCEPTED, SuggestionOutcome.EDITED]),
            ),
        ]

    def __str__(self) -> str:
        return shortened(self.proposition or f"{self.rule} {self.start}–{self.end}")


class SuggestionHandling(models.Model):
    """That somebody accepted, corrected, dismissed or took back a suggestion. Kept for ever."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    suggestion = models.ForeignKey(
        Suggestion, models.PROTECT, related_name="handlings", verbose_name=_("suggestion")
    )
    outcome = models.CharField(_("what was done"), max_length=10, choices=HandlingOutcome)
    # NULL: done by a program.
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, verbose_name=_("by")
    )
    at = models.DateTimeField(_("when"), db_default=Now())
    # As they were suggested: so that what is learned needs no other table.
    rule = models.CharField(_("rule"), max_length=100)
    confidence = models.FloatField(_("confidence"))
    reason = models.TextField(_("why"), default="", db_default="")
    # field → {"before": as suggested, "after": as corrected}; sources by id, never by a name
    # that the text does not give.
    changes = models.JSONField(_("corrections"), default=dict, db_default={})
    # Word → id of a row: what this very act made, and what it found and used.
    made = models.JSONField(_("made"), default=dict, db_default={})
    used = models.JSONField(_("used"), default=dict, db_default={})

    class Meta:
        default_permissions = ()
        verbose_name = _("handling of a suggestion")
        verbose_name_plural = _("handlings of suggestions")
        triggers = [keep(), keep_all()]
        constraints = [
            models.CheckConstraint(
                name="suggestion_handling_is_known",
                condition=Q(outcome__in=HandlingOutcome.values),
            )
        ]

    def __str__(self) -> str:
        return self.get_outcome_display()
