"""Outlets, sources, articles and statements over HTTP."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from django.contrib.auth.models import User
from django.db.models import Model, QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer

from articles import services
from articles.api import filters, reads
from articles.api.permissions import MayDo
from articles.api.serializers import (
    LikeSources,
    OutletSerializer,
    SourceSerializer,
    StatementSerializer,
)
from articles.api.texts import ArticleChanges, ArticleDetail, ArticleSerializer, CaptureBody
from articles.models import Article, Outlet, Source, Statement
from config.api import like
from config.api.views import (
    CreateMixin,
    DestroyMixin,
    ListMixin,
    ResourceViewSet,
    RetrieveMixin,
    UpdateMixin,
)


class OnTheDesk(ResourceViewSet):
    """For those who are signed in; the services ask what each may do."""

    permission_classes = [MayDo]

    @property
    def caller(self) -> User:
        assert isinstance(self.request.user, User)
        return self.request.user


class InTheGraph(OnTheDesk):
    """Rows of the source graph: its lock comes before theirs, else two requests can deadlock."""

    def locked_object(self) -> Any:
        services.lock_graph()
        return super().locked_object()


class OutletViewSet(ListMixin, RetrieveMixin, CreateMixin, UpdateMixin, DestroyMixin, OnTheDesk):
    """Who publishes."""

    queryset = Outlet.objects.all()
    serializer_class = OutletSerializer
    filterset_class = filters.OutletFilter
    ordering_fields = {"name": "name"}

    def perform_create(self, serializer: Any) -> Model:
        return services.add_outlet(by=self.caller, **serializer.validated_data)

    def perform_update(self, serializer: Any) -> None:
        services.edit_outlet(
            by=self.caller, outlet=serializer.instance, changes=serializer.validated_data
        )

    def perform_destroy(self, row: Outlet) -> None:
        services.remove(row, by=self.caller)


class SourceViewSet(ListMixin, RetrieveMixin, CreateMixin, UpdateMixin, DestroyMixin, InTheGraph):
    """Whom or what articles cite. A confidential one shows who it is to few.

    In the order of names, and where a filter asks who a source is, confidential sources that the
    caller may not see are left out.
    """

    queryset = Source.objects.all()
    serializer_class = SourceSerializer
    filterset_class = filters.SourceFilter
    ordering_fields = {"name": "name", "created_at": "created_at"}

    extra_params = {"like": like.PARAMS}

    @extend_schema(parameters=like.PARAMETERS, responses=LikeSources, filters=False)
    @action(detail=False, pagination_class=None, filterset_class=None)
    def like(self, request: Request) -> Response:
        """Sources whose name, alias or role is like what is being typed, best matches first.

        Only those that the caller may see.
        """
        rows = reads.SOURCE_BRIEF.of(Source.objects.named_to(self.caller))
        found = {"results": like.best(rows, request)}
        return Response(LikeSources(found, context=self.get_serializer_context()).data)

    def get_queryset(self) -> QuerySet[Source]:
        rows = Source.objects.all()
        ordering = self.request.query_params.get("ordering", "") if self.request else ""
        if ordering.removeprefix("-") == "name":
            rows = rows.named_to(self.caller)
        return reads.SOURCE.of(rows)

    def perform_create(self, serializer: Any) -> Model:
        return services.add_source(by=self.caller, **serializer.validated_data)

    def perform_update(self, serializer: Any) -> None:
        services.edit_source(
            by=self.caller, source=serializer.instance, changes=serializer.validated_data
        )

    def perform_destroy(self, row: Source) -> None:
        services.remove(row, by=self.caller)


class StatementViewSet(ListMixin, RetrieveMixin, UpdateMixin, DestroyMixin, InTheGraph):
    """Passages in which a source says something; they are marked below their article."""

    queryset = Statement.objects.all()
    serializer_class = StatementSerializer
    filterset_class = filters.StatementFilter
    ordering_fields = {"said_at": "said_at"}

    def get_queryset(self) -> QuerySet[Statement]:
        return reads.STATEMENT.of(Statement.objects.all()).prefetch_related(reads.anchors())

    def perform_update(self, serializer: Any) -> None:
        services.edit_statement(
            by=self.caller, statement=serializer.instance, changes=serializer.validated_data
        )

    def perform_destroy(self, row: Statement) -> None:
        services.remove(row, by=self.caller)


@extend_schema_view(
    list=extend_schema(responses=ArticleSerializer(many=True)),
    retrieve=extend_schema(responses=ArticleDetail),
    partial_update=extend_schema(request=ArticleChanges, responses=ArticleDetail),
)
class ArticleViewSet(ListMixin, RetrieveMixin, CreateMixin, UpdateMixin, InTheGraph):
    """What was published, and the desk's own drafts."""

    queryset = Article.objects.all()
    filterset_class = filters.ArticleFilter
    ordering_fields = {
        "published_at": "published_at",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    def get_queryset(self) -> QuerySet[Article]:
        if self.action == "list":
            return reads.ARTICLE.of(Article.objects.all())
        return reads.ARTICLE_WITH_TEXT.of(Article.objects.all()).prefetch_related(
            reads.statements_in_text_order()
        )

    def get_serializer_class(self) -> type[BaseSerializer[Any]]:
        return CaptureBody if self.action == "create" else ArticleChanges

    def get_answer_serializer(self, *args: Any, **kwargs: Any) -> BaseSerializer[Any]:
        chosen = ArticleSerializer if self.action == "list" else ArticleDetail
        return chosen(*args, context=self.get_serializer_context(), **kwargs)

    @extend_schema(request=CaptureBody, responses={200: ArticleDetail, 201: ArticleDetail})
    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Keep an article as it stands now.

        A new one is answered with 201. One whose address is known is answered with 200: with a
        new revision if its headline or text changed, and as it was if not.
        """
        body = self.get_serializer(data=request.data)
        body.is_valid(raise_exception=True)
        captured = services.capture(by=self.caller, **body.validated_data)
        return self.answer(
            captured.article, HTTPStatus.CREATED if captured.new_article else HTTPStatus.OK
        )

    def perform_update(self, serializer: Any) -> None:
        services.edit_article(
            by=self.caller, article=serializer.instance, changes=serializer.validated_data
        )
