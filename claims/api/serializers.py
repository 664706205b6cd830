"""What answers say of claims, of statements on them, and of what happened to them.

Each names in `claims.api.reads` what the view must have fetched.
"""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from drf_spectacular.extensions import OpenApiSerializerExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import Direction
from rest_framework import serializers

from articles.api.serializers import (
    PersonSerializer,
    StatementSerializer,
)
from claims.api.fields import PersonField
from claims.api.parts import (
    AssessmentInDossier,
    EvidenceInDossier,
    LinkSerializer,
    LinkToIt,
    RatingBrief,
    StanceInDossier,
    StanceOnClaim,
)
from claims.choices import StanceKind
from claims.models import Claim, Event
from claims.sentences import sentence_of
from config.api.serializers import StrictModelSerializer, StrictSerializer


class OriginSerializer(StrictSerializer):
    """Who is behind statements on a claim, however many articles carry them."""

    kind = serializers.ChoiceField(choices=["source", "outlet"], read_only=True)
    id = serializers.UUIDField(
        read_only=True,
        allow_null=True,
        help_text=_("null: you may not see whom a confidential source speaks for."),
    )
    name = serializers.CharField(read_only=True)
    asserts = serializers.IntegerField(read_only=True, help_text=_("How many statements do."))
    denies = serializers.IntegerField(read_only=True)
    position = serializers.ChoiceField(
        choices=[
            kind for kind in StanceKind.values if kind not in ("questions", "declines_to_comment")
        ],
        read_only=True,
        allow_null=True,
        help_text=_("Its latest stance; null: it only questions, or declines to comment."),
    )


class StatementWithStances(StatementSerializer):
    """A statement, and what it does to which claims. Reads `marking.with_stances`."""

    stances = StanceOnClaim(many=True, read_only=True)

    class Meta(StatementSerializer.Meta):
        fields = [*StatementSerializer.Meta.fields, "stances"]


class EventSerializer(StrictModelSerializer):
    """What happened to a claim. Reads `reads.EVENT`."""

    actor = PersonSerializer(read_only=True, allow_null=True)
    data = serializers.DictField(  # type: ignore[assignment]
        read_only=True, help_text=_("Ids and words, for programs.")
    )
    sentence = serializers.SerializerMethodField(help_text=_("The same, for people."))

    class Meta:
        model = Event
        fields = ["id", "kind", "at", "actor", "reason", "data", "sentence"]
        read_only_fields = fields

    def get_sentence(self, event: Event) -> str:
        return sentence_of(event)


class ClaimSerializer(StrictModelSerializer):
    """A claim in a list. Reads `reads.CLAIM`."""

    verdict = RatingBrief(read_only=True, allow_null=True)
    assignee = PersonField(brief=PersonSerializer, required=False, allow_null=True)

    class Meta:
        model = Claim
        fields = [
            "id",
            "wording",
            "language",
            "topics",
            "state",
            "verdict",
            "evidence_state",
            "publication",
            "assignee",
            "priority",
            "due_at",
            "asserting_origins",
            "denying_origins",
            "articles",
            "first_said_at",
            "created_at",
            "updated_at",
        ]


class LikeClaim(StrictModelSerializer):
    """A claim that matches what is being typed. Reads `reads.CLAIM` and `ClaimQuerySet.like`."""

    verdict = RatingBrief(read_only=True, allow_null=True)
    score = serializers.FloatField(
        read_only=True, help_text=_("How well it matches, from 0 to 1; higher is better.")
    )

    class Meta:
        model = Claim
        fields = ["id", "wording", "state", "verdict", "score"]
        read_only_fields = fields


class LikeClaims(serializers.Serializer):
    """The claims that match best."""

    results = LikeClaim(many=True)


class DossierSerializer(ClaimSerializer):
    """A claim with all that hangs on it. Reads `reads.dossiers`."""

    origins = OriginSerializer(many=True, read_only=True)
    stances = StanceInDossier(many=True, read_only=True)
    evidence = EvidenceInDossier(many=True, read_only=True)
    assessments = AssessmentInDossier(many=True, read_only=True)
    links = LinkSerializer(many=True, read_only=True)
    linked_from = LinkToIt(many=True, read_only=True, source="links_to_it")

    class Meta(ClaimSerializer.Meta):
        fields = [
            *ClaimSerializer.Meta.fields,
            "origins",
            "stances",
            "evidence",
            "assessments",
            "links",
            "linked_from",
        ]


class PublicClaim(StrictModelSerializer):
    """A published claim as anybody sees it: nothing of who works on it, or how far they are.

    Without the verdict: readers get the published one, which may be older than the approved one.
    """

    class Meta:
        model = Claim
        fields = [
            "id",
            "wording",
            "language",
            "topics",
            "evidence_state",
            "publication",
            "asserting_origins",
            "denying_origins",
            "articles",
            "first_said_at",
        ]
        read_only_fields = fields


class DescribePublicClaim(OpenApiSerializerExtension):
    """Nothing else: what the desk sees is described as something else, not as more of this."""

    target_class = PublicClaim

    def map_serializer(self, auto_schema: AutoSchema, direction: Direction) -> dict[str, Any]:
        schema = auto_schema._map_serializer(  # noqa: SLF001 - how the library has it done
            self.target, direction, bypass_extensions=True
        )
        return schema | {"additionalProperties": False}
