"""Evidence, and the files kept of it."""

from __future__ import annotations

from typing import Any

from django.http import FileResponse, Http404
from drf_spectacular.utils import OpenApiTypes, extend_schema, extend_schema_view
from rest_framework.decorators import action
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.serializers import BaseSerializer

from claims import services
from claims.api.filters import EvidenceFilter
from claims.api.parts import (
    EvidenceChange,
    EvidenceChangeUpload,
    EvidenceSerializer,
    EvidenceUpload,
)
from claims.api.reads import CLAIM_BRIEF, EVIDENCE
from claims.api.views.desk import PartOfAClaim, needs
from claims.models import Evidence
from claims.services.evidence import FILE_LIMIT, too_large
from config.api.concurrency import set_etag
from config.api.parsers import StrictJSONParser
from config.api.views import CreateMixin, DestroyMixin, ListMixin, RetrieveMixin, UpdateMixin

#: What a form with a file may have besides the file, in bytes.
ROUND_A_FILE = 1024 * 1024


@extend_schema_view(
    create=extend_schema(
        request={"application/json": EvidenceSerializer, "multipart/form-data": EvidenceUpload},
        responses={201: EvidenceSerializer},
        description=(
            "Add evidence: as JSON, or with its file of at most 20 MB as a form. With an "
            "Idempotency-Key the whole body may have 12 MB."
        ),
    ),
    partial_update=extend_schema(
        request={
            "application/json": EvidenceChange(partial=True),
            "multipart/form-data": EvidenceChangeUpload(partial=True),
        },
        responses=EvidenceSerializer,
    ),
)
class EvidenceViewSet(
    ListMixin, RetrieveMixin, CreateMixin, UpdateMixin, DestroyMixin, PartOfAClaim
):
    """What supports or refutes claims, newest first."""

    queryset = (EVIDENCE + CLAIM_BRIEF.under("claim")).of(Evidence.objects.all())
    serializer_class = EvidenceSerializer
    answer_serializer_class = EvidenceSerializer
    parser_classes = [StrictJSONParser, MultiPartParser]
    filterset_class = EvidenceFilter
    needs = needs("claims.evidence", file="claims.view_evidence")

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        # Before a byte of it is read: a form's files go to disk as they come in.
        if is_form(request) and int(request.META.get("CONTENT_LENGTH") or 0) > (
            FILE_LIMIT + ROUND_A_FILE
        ):
            raise too_large()

    def get_serializer_class(self) -> type[BaseSerializer[Any]]:
        with_file = self.request is not None and is_form(self.request)
        if self.action == "partial_update":
            return EvidenceChangeUpload if with_file else EvidenceChange
        return EvidenceUpload if with_file else EvidenceSerializer

    def perform_create(self, serializer: BaseSerializer[Any]) -> Evidence:
        return services.add_evidence(by=self.caller, **serializer.validated_data)

    def perform_update(self, serializer: Any) -> None:
        services.edit_evidence(
            by=self.caller, evidence=serializer.instance, changes=serializer.validated_data
        )

    def perform_destroy(self, row: Evidence) -> None:
        services.remove_evidence(by=self.caller, evidence=row)

    @extend_schema(responses={(200, "application/octet-stream"): OpenApiTypes.BINARY})
    @action(detail=True)
    def file(self, request: Request, pk: str) -> FileResponse:
        """The file itself, to be saved and not shown: it came from a stranger."""
        evidence = self.get_object()
        try:
            content = evidence.file.open()
        except (ValueError, FileNotFoundError) as error:
            # No file is kept, or it was lost from the disk.
            raise Http404 from error
        response = FileResponse(
            content, as_attachment=True, content_type="application/octet-stream"
        )
        response["X-Content-Type-Options"] = "nosniff"
        set_etag(response, evidence)  # type: ignore[arg-type]
        return response


def is_form(request: Request) -> bool:
    return (request.content_type or "").startswith("multipart/")
