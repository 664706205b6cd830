"""The verdict scale, and what was proposed and decided on it."""

from __future__ import annotations

from typing import Any

from rest_framework.serializers import BaseSerializer

from articles.services import remove
from claims import services
from claims.api.filters import AssessmentFilter
from claims.api.parts import AssessmentSerializer, RatingSerializer
from claims.api.reads import ASSESSMENT, CLAIM_BRIEF
from claims.api.views.desk import DeskViewSet, needs
from claims.models import Assessment, Rating
from config.api.views import CreateMixin, DestroyMixin, ListMixin, RetrieveMixin, UpdateMixin


class RatingViewSet(ListMixin, RetrieveMixin, CreateMixin, UpdateMixin, DestroyMixin, DeskViewSet):
    """The desk's verdict scale, in its order. One that a claim or assessment has stays."""

    queryset = Rating.objects.all()
    serializer_class = RatingSerializer
    default_ordering = "position"
    needs = needs("claims.rating")

    def perform_create(self, serializer: BaseSerializer[Any]) -> Rating:
        return services.add_rating(by=self.caller, **serializer.validated_data)

    def perform_update(self, serializer: Any) -> None:
        services.edit_rating(
            by=self.caller, rating=serializer.instance, changes=serializer.validated_data
        )

    def perform_destroy(self, row: Rating) -> None:
        remove(row, by=self.caller)


class AssessmentViewSet(ListMixin, RetrieveMixin, DeskViewSet):
    """Proposed verdicts with their decisions, newest first; made and decided by moves of claims."""

    queryset = (ASSESSMENT + CLAIM_BRIEF.under("claim")).of(Assessment.objects.all())
    serializer_class = AssessmentSerializer
    filterset_class = AssessmentFilter
    needs = needs("claims.assessment")
