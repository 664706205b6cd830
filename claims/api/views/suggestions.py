"""What is suggested as statements of an article, and what an editor makes of it."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from drf_spectacular.utils import OpenApiParameter, OpenApiTypes, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from articles.models import Article, Revision, Suggestion
from articles.services import run_of
from claims.api.filters import SuggestionFilter
from claims.api.reads import SUGGESTION
from claims.api.suggestions import SuggestionSerializer, as_proposed
from claims.api.views.desk import DeskViewSet
from config.api.concurrency import set_etag

ARTICLE = OpenApiParameter("article_id", OpenApiTypes.UUID, OpenApiParameter.PATH)


class BelowAnArticle(DeskViewSet):
    """What is read beside the current text of an article."""

    @cached_property
    def article(self) -> Article:
        articles = Article.objects.without_search().select_related("current_revision")
        article = articles.filter(pk=self.kwargs["article_id"]).first()
        if article is None or article.current_revision is None:
            raise Http404
        return article

    @property
    def revision(self) -> Revision:
        assert self.article.current_revision is not None
        return self.article.current_revision


class SuggestionViewSet(BelowAnArticle):
    """Passages of an article that could be marked as statements."""

    queryset = Suggestion.objects.none()
    serializer_class = SuggestionSerializer
    filterset_class = SuggestionFilter
    default_ordering = "position"
    needs = {
        "list": "articles.view_statement",
        "retrieve": "articles.view_statement",
    }

    def get_queryset(self) -> QuerySet[Suggestion]:
        return SUGGESTION.of(Suggestion.objects.filter(article=self.article))

    @extend_schema(parameters=[ARTICLE], responses=SuggestionSerializer(many=True))
    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """What is suggested for the current text, in its order; made at the first time."""
        run = run_of(self.revision)
        rows = self.filter_queryset(self.get_queryset().filter(run=run))
        page = as_proposed(
            self.paginate_queryset(rows) or [], revision=self.revision, user=self.caller
        )
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @extend_schema(parameters=[ARTICLE], responses=SuggestionSerializer)
    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """One suggestion, also of an earlier text."""
        return self.answer_suggestion(self.get_object())

    def answer_suggestion(self, suggestion: Suggestion) -> Response:
        """The suggestion as it stands now, with its ETag."""
        fresh = self.get_queryset().select_related("revision").get(pk=suggestion.pk)
        [row] = as_proposed([fresh], revision=fresh.revision, user=self.caller)
        response = Response(self.get_serializer(row).data)
        set_etag(response, row)
        return response
