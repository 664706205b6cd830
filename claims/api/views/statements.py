"""The statements of an article, marked and read with what they do to claims."""

from __future__ import annotations

from functools import cached_property
from http import HTTPStatus
from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from drf_spectacular.utils import OpenApiParameter, OpenApiTypes, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse

from articles.api.reads import STATEMENT, anchors
from articles.models import Article, Statement
from claims.api.bodies import MarkBody
from claims.api.marking import mark_as_described, with_stances
from claims.api.serializers import StatementWithStances
from claims.api.views.desk import DeskViewSet
from config.api.concurrency import set_etag

ARTICLE = OpenApiParameter("article_id", OpenApiTypes.UUID, OpenApiParameter.PATH)


class StatementsOfArticle(DeskViewSet):
    """What is said in an article, by whom, and what it does to which claims."""

    queryset = Statement.objects.none()
    serializer_class = StatementWithStances
    needs = {"list": "articles.view_statement", "create": "articles.add_statement"}
    default_ordering = "id"

    @cached_property
    def article(self) -> Article:
        article = Article.objects.without_search().filter(pk=self.kwargs["article_id"]).first()
        if article is None:
            raise Http404
        return article

    def get_queryset(self) -> QuerySet[Statement]:
        return STATEMENT.of(Statement.objects.filter(article=self.article)).prefetch_related(
            anchors()
        )

    @extend_schema(parameters=[ARTICLE], responses=StatementWithStances(many=True))
    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """The statements of the article, oldest mark first, each with its stances."""
        page = with_stances(self.paginate_queryset(self.get_queryset()) or [])
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @extend_schema(
        parameters=[ARTICLE],
        request=MarkBody,
        responses={201: StatementWithStances},
    )
    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Mark a statement; with `claim` and `stance`, say in the same call what it does to it.

        The passage is given by `start` and `end`, or by its `quote`, which must stand in the
        text exactly once between `prefix` and `suffix`. A source given by name is the one known
        by that name or alias, or is made; several of the name are a 400 that names them.
        """
        body = self.read_body(MarkBody)
        marked = mark_as_described(by=self.caller, article=self.article, body=body)
        [statement] = with_stances([self.get_queryset().get(pk=marked.statement.pk)])
        answer = self.get_serializer(statement).data
        response = Response(answer, status=HTTPStatus.CREATED)
        set_etag(response, statement)
        response["Location"] = reverse("statement-detail", [statement.pk], request=request)
        return response
