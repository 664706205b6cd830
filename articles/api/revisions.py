"""The history of an article's text over HTTP."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from rest_framework.decorators import action
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.generics import get_object_or_404
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer

from articles import services
from articles.api import reads
from articles.api.permissions import MayReadTexts
from articles.api.texts import DiffSerializer, RevisionRow, RevisionSerializer, TextBody
from articles.api.views import OnTheDesk
from articles.changes import unified, word_changes
from articles.models import Article, Revision
from articles.spans import Span
from config.api.concurrency import set_etag
from config.api.views import ListMixin, RetrieveMixin

ARTICLE_ID = OpenApiParameter("article_id", OpenApiTypes.UUID, OpenApiParameter.PATH)
NUMBER = OpenApiParameter(
    "number",
    {"type": "integer", "minimum": 1},
    OpenApiParameter.PATH,
    description="The first revision is number 1.",
)
AGAINST = OpenApiParameter(
    "against",
    {"type": "integer", "minimum": 1},
    description="Number of the revision compared with; the one before unless given.",
)


@extend_schema_view(
    list=extend_schema(parameters=[ARTICLE_ID], responses=RevisionRow(many=True)),
    retrieve=extend_schema(parameters=[ARTICLE_ID, NUMBER]),
)
class RevisionViewSet(ListMixin, RetrieveMixin, OnTheDesk):
    """An article's texts as they were captured, latest first. They never change."""

    queryset = Revision.objects.all()
    serializer_class = RevisionSerializer
    permission_classes = [MayReadTexts]
    lookup_field = "number"
    lookup_value_regex = "[0-9]+"
    default_ordering = "-number"
    extra_params = {"diff": ["against"]}

    def get_queryset(self) -> QuerySet[Revision]:
        rows = reads.REVISION.of(Revision.objects.filter(article=self.kwargs["article_id"]))
        return rows.defer("text") if self.action == "list" else rows

    def article(self) -> Article:
        return get_object_or_404(Article.objects.without_search(), pk=self.kwargs["article_id"])

    def get_answer_serializer(self, *args: Any, **kwargs: Any) -> BaseSerializer[Any]:
        chosen = RevisionRow if self.action == "list" else RevisionSerializer
        return chosen(*args, context=self.get_serializer_context(), **kwargs)

    def location_of(self, row: Any) -> str:
        return self.reverse_action("detail", args=[self.kwargs["article_id"], row.number])

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        self.article()
        return super().list(request, *args, **kwargs)

    @extend_schema(
        parameters=[ARTICLE_ID],
        request=TextBody,
        responses={200: RevisionSerializer, 201: RevisionSerializer},
    )
    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Keep a later text of the article: of a draft, which has no address to capture it by.

        A text that is the current one already is answered with 200 and the current revision.
        """
        article = self.article()
        body = TextBody(data=request.data)
        body.is_valid(raise_exception=True)
        revision = services.add_revision(by=self.caller, article=article, **body.validated_data)
        if revision is None:
            return self.answer(article.revisions.latest("number"))
        return self.answer(revision, HTTPStatus.CREATED)

    @extend_schema(parameters=[ARTICLE_ID, NUMBER, AGAINST], responses=DiffSerializer)
    @action(detail=True)
    def diff(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """What changed from another revision to this one."""
        new = self.get_object()
        old = get_object_or_404(self.get_queryset(), number=self._against(new))
        response = Response(
            {
                "old": RevisionRow(old).data,
                "new": RevisionRow(new).data,
                "changes": [
                    {
                        "op": change.op,
                        "old": _stretch(old.text, change.old),
                        "new": _stretch(new.text, change.new),
                    }
                    for change in word_changes(old.text, new.text)
                ],
                "unified": unified(old.text, new.text),
            }
        )
        # What stands between two texts that never change does not change either.
        set_etag(response, new)
        return response

    def _against(self, revision: Revision) -> int:
        given = self.request.query_params.get("against")
        if given is None:
            if revision.number == 1:
                raise Http404(_("This is the first revision: there is none before it."))
            return revision.number - 1
        if not re.fullmatch("[1-9][0-9]{0,8}", given):
            sentence = _("Give the number of a revision, from 1.")
            raise ValidationError({"against": [ErrorDetail(sentence, code="invalid")]})
        return int(given)


def _stretch(text: str, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": text[span.start : span.end]}
