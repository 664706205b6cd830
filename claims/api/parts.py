"""What answers say of what hangs on claims, and what may be sent to change it.

Each names in `claims.api.reads` what the view must have fetched.
"""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers
from rest_framework.reverse import reverse

from articles.api.fields import LinkField, OptionalText, OptionalURL, column
from articles.api.serializers import (
    PersonSerializer,
    SourceBrief,
    StatementBrief,
)
from articles.models import Source, Statement
from claims.models import Assessment, Claim, ClaimLink, Evidence, Rating, Stance
from config.api.serializers import StrictModelSerializer


class RatingSerializer(StrictModelSerializer):
    """An entry of the verdict scale."""

    class Meta:
        model = Rating
        fields = ["id", "slug", "label", "number", "position"]


class RatingBrief(StrictModelSerializer):
    """A verdict."""

    class Meta:
        model = Rating
        fields = ["slug", "label", "number"]
        read_only_fields = fields


class ClaimBrief(StrictModelSerializer):
    class Meta:
        model = Claim
        fields = ["id", "wording"]
        read_only_fields = fields


class StanceInDossier(StrictModelSerializer):
    """Reads `reads.STANCE`."""

    statement = StatementBrief(read_only=True)

    class Meta:
        model = Stance
        fields = ["id", "stance", "note", "statement"]
        read_only_fields = fields


class StanceOnClaim(StrictModelSerializer):
    """What its statement does to a claim. Reads `reads.STANCE_ON_CLAIM`."""

    claim = ClaimBrief(read_only=True)

    class Meta:
        model = Stance
        fields = ["id", "stance", "note", "claim"]
        read_only_fields = fields


class StanceSerializer(StrictModelSerializer):
    """What one statement does to one claim. Reads `reads.STANCE` and `reads.STANCE_ON_CLAIM`."""

    statement = LinkField(StatementBrief, queryset=Statement.objects.all())
    claim = LinkField(ClaimBrief, queryset=Claim.objects.all())

    class Meta:
        model = Stance
        fields = ["id", "stance", "note", "statement", "claim"]
        # Said better by the model, and once.
        validators: list[Any] = []


class StanceChange(StanceSerializer):
    """The same, where it is about the same statement and claim for good."""

    statement = LinkField(StatementBrief, read_only=True)
    claim = LinkField(ClaimBrief, read_only=True)


class EvidenceInDossier(StrictModelSerializer):
    """Reads `reads.EVIDENCE`."""

    url = OptionalURL(**column(Evidence, "url"))
    text = OptionalText(trim_whitespace=False)
    archived_url = OptionalURL(
        help_text=_("Its address in a public archive."), **column(Evidence, "archived_url")
    )
    source = LinkField(  # type: ignore[assignment]
        SourceBrief, queryset=Source.objects.all(), required=False, allow_null=True
    )
    file = serializers.SerializerMethodField(help_text=_("Where the file is, if one is kept."))
    added_by = PersonSerializer(read_only=True, allow_null=True)

    class Meta:
        model = Evidence
        fields = [
            "id",
            "direction",
            "kind",
            "title",
            "url",
            "text",
            "archived_url",
            "file",
            "sha256",
            "archived_at",
            "source",
            "note",
            "added_by",
            "added_at",
        ]

    def get_file(self, evidence: Evidence) -> str | None:
        if not evidence.file:
            return None
        return reverse("evidence-file", args=[evidence.pk], request=self.context.get("request"))


class EvidenceSerializer(EvidenceInDossier):
    """What supports or refutes a claim. Reads `reads.EVIDENCE` and its claim."""

    claim = LinkField(ClaimBrief, queryset=Claim.objects.all())

    class Meta(EvidenceInDossier.Meta):
        fields = [*EvidenceInDossier.Meta.fields, "claim"]


class EvidenceChange(EvidenceSerializer):
    """The same, where it stays with its claim."""

    claim = LinkField(ClaimBrief, read_only=True)


class EvidenceUpload(EvidenceSerializer):
    """The same, sent with its file as multipart/form-data."""

    file = serializers.FileField(  # type: ignore[assignment]
        required=False, max_length=200, help_text=_("At most 20 MB.")
    )


class EvidenceChangeUpload(EvidenceUpload):
    claim = LinkField(ClaimBrief, read_only=True)


class AssessmentInDossier(StrictModelSerializer):
    """A proposed verdict, and the decision on it. Reads `reads.ASSESSMENT`."""

    verdict = RatingBrief(read_only=True)
    proposed_by = PersonSerializer(read_only=True)
    decided_by = PersonSerializer(read_only=True, allow_null=True)
    evidence = serializers.ListField(
        source="evidence_ids",
        child=serializers.UUIDField(),
        read_only=True,
        help_text=_("Ids of the evidence considered."),
    )

    class Meta:
        model = Assessment
        fields = [
            "id",
            "verdict",
            "rationale",
            "proposed_by",
            "proposed_at",
            "outcome",
            "decided_by",
            "decided_at",
            "decision_note",
            "review_by",
            "evidence",
        ]
        read_only_fields = fields


class AssessmentSerializer(AssessmentInDossier):
    """Reads its claim besides."""

    claim = ClaimBrief(read_only=True)

    class Meta(AssessmentInDossier.Meta):
        fields = [*AssessmentInDossier.Meta.fields, "claim"]
        read_only_fields = fields


class LinkSerializer(StrictModelSerializer):
    """How this claim hangs together with another: "this one is `kind` `claim`"."""

    claim = LinkField(ClaimBrief, source="other", queryset=Claim.objects.all())

    class Meta:
        model = ClaimLink
        fields = ["id", "kind", "claim"]
        validators: list[Any] = []


class LinkToIt(StrictModelSerializer):
    """How another claim hangs together with this one: "`claim` is `kind` this one"."""

    claim = ClaimBrief(read_only=True)

    class Meta:
        model = ClaimLink
        fields = ["id", "kind", "claim"]
        read_only_fields = fields
