"""Claims, what statements do to them, and how they hang together."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, HashIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Greatest, Least, Now
from django.utils.translation import gettext_lazy as _

from articles.models import LANGUAGE_TAG, Article, Record, Statement, language_tag
from articles.triggers import history, raise_version
from claims.choices import (
    DENIALS,
    EvidenceState,
    LinkKind,
    Priority,
    Publication,
    StanceKind,
    State,
)
from claims.models.moves import follow_moves
from claims.querysets import ClaimQuerySet, StanceQuerySet


@history("ClaimHistory", exclude=["search"])
class Claim(Record):
    """One checkable proposition in the desk's own wording, however often it was said."""

    wording = models.CharField(
        _("wording"),
        max_length=500,
        help_text=_("One sentence that can be checked, in the desk's own words."),
    )
    language = models.CharField(
        _("language"), max_length=35, default="en", db_default="en", validators=[language_tag]
    )
    topics = ArrayField(
        models.CharField(max_length=60),
        verbose_name=_("topics"),
        default=list,
        db_default=[],
        blank=True,
        help_text=_("Separated by commas."),
    )
    # NULL: nobody works on it.
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="assigned_claims",
        null=True,
        blank=True,
        verbose_name=_("assignee"),
    )
    priority = models.CharField(
        _("priority"), max_length=10, choices=Priority, default=Priority.NORMAL, db_default="normal"
    )
    # NULL: no date.
    due_at = models.DateTimeField(_("due"), null=True, blank=True)

    # The four fields that are never mixed. None of them is typed.
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=State,
        default=State.OPEN,
        db_default="open",
        editable=False,
    )
    # NULL: no assessment was ever approved. Derived from the latest that was.
    verdict = models.ForeignKey(
        "Rating",
        models.PROTECT,
        related_name="claims",
        null=True,
        editable=False,
        verbose_name=_("verdict"),
    )
    evidence_state = models.CharField(
        _("evidence state"),
        max_length=15,
        choices=EvidenceState,
        default=EvidenceState.UNREPORTED,
        db_default="unreported",
        editable=False,
    )
    publication = models.CharField(
        _("publication"),
        max_length=12,
        choices=Publication,
        default=Publication.UNPUBLISHED,
        db_default="unpublished",
        editable=False,
    )

    # Derived with the evidence state; see `sql/standing.sql`.
    evidence_state_since = models.DateTimeField(
        _("evidence state since"), db_default=Now(), editable=False
    )
    asserting_origins = models.PositiveIntegerField(
        _("origins that assert it"), default=0, db_default=0, editable=False
    )
    denying_origins = models.PositiveIntegerField(
        _("origins that deny it"), default=0, db_default=0, editable=False
    )
    articles = models.PositiveIntegerField(
        _("articles that report it"), default=0, db_default=0, editable=False
    )
    # NULL: no statement bears on it.
    first_said_at = models.DateTimeField(_("first said"), null=True, editable=False)

    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        null=True,
        editable=False,
        verbose_name=_("opened by"),
    )
    created_at = models.DateTimeField(_("opened"), db_default=Now(), editable=False)
    search = models.GeneratedField(
        expression=models.Func(F("language"), F("wording"), function="articles_search_vector"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = ClaimQuerySet.as_manager()

    class Meta:
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        triggers = [raise_version(), follow_moves()]
        permissions = [
            ("take_claim", _("Can take a claim to check it")),
            ("propose_verdict", _("Can propose a verdict on a claim")),
            ("decide_verdict", _("Can approve or return a proposed verdict")),
            ("reopen_claim", _("Can reopen a claim")),
            ("drop_claim", _("Can drop a claim")),
        ]
        indexes = [
            models.Index(fields=["state", "id"], name="claim_state"),
            models.Index(fields=["verdict", "id"], name="claim_verdict"),
            models.Index(fields=["evidence_state", "id"], name="claim_evidence_state"),
            models.Index(fields=["publication", "id"], name="claim_publication"),
            models.Index(fields=["assignee", "id"], name="claim_assignee"),
            models.Index(fields=["due_at", "id"], name="claim_due"),
            models.Index(fields=["first_said_at", "id"], name="claim_first_said"),
            # For the same lists from the other end: rows without a date come last there too.
            models.Index(
                F("due_at").desc(nulls_last=True), F("id").desc(), name="claim_due_reversed"
            ),
            models.Index(
                F("first_said_at").desc(nulls_last=True),
                F("id").desc(),
                name="claim_first_said_reversed",
            ),
            models.Index(fields=["created_at", "id"], name="claim_created"),
            models.Index(fields=["updated_at", "id"], name="claim_updated"),
            models.Index(
                fields=["evidence_state_since", "id"],
                name="claim_newly_disputed",
                condition=Q(evidence_state=EvidenceState.DISPUTED),
            ),
            # For equality alone: a sentence of 500 letters makes a large entry of an ordered index.
            HashIndex(fields=["wording"], name="claim_wording"),
            GinIndex(fields=["topics"], name="claim_topics"),
            GinIndex(fields=["search"], name="claim_search"),
        ]
        constraints = [
            models.CheckConstraint(
                name="claim_wording_is_one_line",
                condition=Q(wording__regex=r"\S") & ~Q(wording__regex=r"[\r\n]"),
                violation_error_message=_("The wording of a claim is one sentence on one line."),
            ),
            models.CheckConstraint(
                name="claim_language_is_bcp_47", condition=Q(language__regex=LANGUAGE_TAG)
            ),
            models.CheckConstraint(
                name="claim_priority_is_known", condition=Q(priority__in=Priority.values)
            ),
            models.CheckConstraint(
                name="claim_state_is_known", condition=Q(state__in=State.values)
            ),
            models.CheckConstraint(
                name="claim_evidence_state_is_known",
                condition=Q(evidence_state__in=EvidenceState.values),
            ),
            models.CheckConstraint(
                name="claim_publication_is_known",
                condition=Q(publication__in=Publication.values),
            ),
            models.CheckConstraint(
                name="claim_has_a_verdict_when_decided",
                condition=~Q(state=State.DECIDED) | Q(verdict__isnull=False),
                violation_error_message=_("A decided claim has an approved verdict."),
            ),
        ]

    def __str__(self) -> str:
        return self.wording


@history("StanceHistory")
class Stance(Record):
    """What one statement does to one claim: it asserts it, denies it, questions it…"""

    statement = models.ForeignKey(
        Statement, models.PROTECT, related_name="+", verbose_name=_("statement")
    )
    claim = models.ForeignKey(
        Claim, models.PROTECT, related_name="stances", verbose_name=_("claim")
    )
    # Derived from the statement by a trigger, so that rows can be distributed by it.
    article = models.ForeignKey(
        Article, models.PROTECT, related_name="+", editable=False, verbose_name=_("article")
    )
    stance = models.CharField(_("stance"), max_length=20, choices=StanceKind)
    note = models.TextField(_("note"), blank=True, default="", db_default="")
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        null=True,
        editable=False,
        verbose_name=_("set by"),
    )
    set_at = models.DateTimeField(_("set"), db_default=Now(), editable=False)

    objects = StanceQuerySet.as_manager()

    class Meta:
        verbose_name = _("stance")
        verbose_name_plural = _("stances")
        triggers = [raise_version()]
        indexes = [
            models.Index(fields=["claim", "id"], name="stance_claim"),
            models.Index(fields=["article", "id"], name="stance_article"),
            models.Index(fields=["stance", "id"], name="stance_kind"),
            models.Index(fields=["id"], name="stance_denial", condition=Q(stance__in=DENIALS)),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["statement", "claim"],
                name="stance_is_one_per_statement_and_claim",
                violation_error_message=_("This statement already has a stance on this claim."),
            ),
            models.CheckConstraint(
                name="stance_is_known", condition=Q(stance__in=StanceKind.values)
            ),
        ]

    def __str__(self) -> str:
        return self.get_stance_display()


@history("ClaimLinkHistory")
class ClaimLink(Record):
    """How one claim hangs together with another, read as "claim <kind> other"."""

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="links", verbose_name=_("claim"))
    kind = models.CharField(_("kind"), max_length=15, choices=LinkKind)
    other = models.ForeignKey(
        Claim, models.PROTECT, related_name="links_to_it", verbose_name=_("other claim")
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        null=True,
        editable=False,
        verbose_name=_("added by"),
    )
    created_at = models.DateTimeField(_("added"), db_default=Now(), editable=False)

    class Meta:
        verbose_name = _("link between claims")
        verbose_name_plural = _("links between claims")
        triggers = [raise_version()]
        constraints = [
            models.UniqueConstraint(
                fields=["claim", "kind", "other"],
                name="link_is_there_once",
                violation_error_message=_("These claims are already linked so."),
            ),
            models.UniqueConstraint(
                Least("claim", "other"),
                Greatest("claim", "other"),
                name="link_contradicts_once",
                condition=Q(kind=LinkKind.CONTRADICTS),
                violation_error_message=_("These claims are already linked so."),
            ),
            models.CheckConstraint(
                name="link_kind_is_known", condition=Q(kind__in=LinkKind.values)
            ),
            models.CheckConstraint(
                name="link_is_to_another",
                condition=~Q(claim=F("other")),
                violation_error_message=_("A claim may not be linked to itself."),
            ),
        ]

    def __str__(self) -> str:
        return self.get_kind_display()
