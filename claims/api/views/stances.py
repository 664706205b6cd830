"""Stances, and those of them that deny."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework.serializers import BaseSerializer

from claims import services
from claims.api.filters import DenialFilter, StanceFilter
from claims.api.parts import StanceChange, StanceSerializer
from claims.api.reads import STANCE, STANCE_ON_CLAIM
from claims.api.views.desk import DeskViewSet, PartOfAClaim, needs
from claims.models import Stance
from config.api.views import CreateMixin, DestroyMixin, ListMixin, RetrieveMixin, UpdateMixin


@extend_schema_view(
    partial_update=extend_schema(request=StanceChange(partial=True), responses=StanceSerializer)
)
class StanceViewSet(ListMixin, RetrieveMixin, CreateMixin, UpdateMixin, DestroyMixin, PartOfAClaim):
    """What statements do to claims, newest first."""

    queryset = (STANCE + STANCE_ON_CLAIM).of(Stance.objects.all())
    serializer_class = StanceSerializer
    answer_serializer_class = StanceSerializer
    filterset_class = StanceFilter
    needs = needs("claims.stance")

    def get_serializer_class(self) -> type[BaseSerializer[Any]]:
        return StanceChange if self.action == "partial_update" else StanceSerializer

    def perform_create(self, serializer: BaseSerializer[Any]) -> Stance:
        return services.set_stance(by=self.caller, **serializer.validated_data)

    def perform_update(self, serializer: Any) -> None:
        services.edit_stance(
            by=self.caller, stance=serializer.instance, changes=serializer.validated_data
        )

    def perform_destroy(self, row: Stance) -> None:
        services.remove_stance(by=self.caller, stance=row)


class DenialViewSet(ListMixin, DeskViewSet):
    """Who denies what: the stances that deny a claim or part of it, newest first."""

    serializer_class = StanceSerializer
    filterset_class = DenialFilter
    needs = needs("claims.stance")
    queryset = Stance.objects.none()

    def get_queryset(self) -> QuerySet[Stance]:
        return (STANCE + STANCE_ON_CLAIM).of(Stance.objects.denials())
