"""What is suggested as statements of an article, and what an editor makes of it."""

from __future__ import annotations

from functools import cached_property
from http import HTTPStatus
from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from django.utils.http import parse_etags
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, OpenApiTypes, extend_schema
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from articles.api.reads import STATEMENT, anchors
from articles.models import Article, Revision, Statement, Suggestion
from articles.services import dismiss, lock_graph, run_of, share_graph
from articles.services.suggestions import lock_run
from claims.api.bodies import AcceptBody, DismissBody, UndoBody
from claims.api.desk import DeskSerializer, desk_of, desk_version
from claims.api.filters import SuggestionFilter
from claims.api.marking import with_stances
from claims.api.reads import SUGGESTION
from claims.api.suggestions import AcceptedSuggestion, SuggestionSerializer, as_proposed
from claims.api.views.desk import DeskViewSet
from claims.services import accept, undo, undo_marking
from config.api.concurrency import set_etag

ARTICLE = OpenApiParameter("article_id", OpenApiTypes.UUID, OpenApiParameter.PATH)
IF_NONE_MATCH = OpenApiParameter(
    "If-None-Match",
    OpenApiTypes.STR,
    OpenApiParameter.HEADER,
    description="The ETag of the last answer: 304 while nothing has changed.",
)


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
        "accept": "articles.add_statement",
        "dismiss": "articles.add_statement",
        "undo": "articles.add_statement",
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
        return self._answer(self.get_object())

    @extend_schema(parameters=[ARTICLE], request=AcceptBody, responses=AcceptedSuggestion)
    @action(detail=True, methods=["post"])
    def accept(self, request: Request, article_id: str, pk: str) -> Response:
        """Mark what is suggested: with its source, and with its stance where it can be checked.

        What the body has is other than suggested. A claim that is known is used, else one of the
        suggested wording is opened. Handled already, or of an earlier text: 409.
        """
        suggestion = self.locked_object()
        corrections = self.read_body(AcceptBody)
        suggestion = accept(by=self.caller, suggestion=suggestion, corrections=corrections)
        return self._answer(suggestion, AcceptedSuggestion)

    @extend_schema(parameters=[ARTICLE], request=DismissBody, responses=SuggestionSerializer)
    @action(detail=True, methods=["post"])
    def dismiss(self, request: Request, article_id: str, pk: str) -> Response:
        """Say that it is not to be marked."""
        suggestion = self.locked_object()
        body = self.read_body(DismissBody)
        return self._answer(dismiss(by=self.caller, suggestion=suggestion, **body))

    @extend_schema(parameters=[ARTICLE], request=UndoBody, responses=SuggestionSerializer)
    @action(detail=True, methods=["post"])
    def undo(self, request: Request, article_id: str, pk: str) -> Response:
        """Take back what was last done with it; it is open again.

        What accepting it made is removed, and a claim that it opened is dropped. If something
        was built on that since, a 409 that says what.
        """
        suggestion = self.locked_object()
        self.read_body(UndoBody)
        return self._answer(undo(by=self.caller, suggestion=suggestion))

    def locked_object(self) -> Any:
        # In this order, as everywhere: the graph (alone, where a statement is deleted), the run.
        if self.action == "undo":
            lock_graph()
        else:
            share_graph()
        lock_run(self.get_object().run_id)
        return super().locked_object()

    def _answer(
        self,
        suggestion: Suggestion,
        serializer: type[SuggestionSerializer] = SuggestionSerializer,
    ) -> Response:
        """The suggestion as it stands now, with its ETag."""
        fresh = self.get_queryset().select_related("revision").get(pk=suggestion.pk)
        [row] = as_proposed([fresh], revision=fresh.revision, user=self.caller)
        if serializer is AcceptedSuggestion:
            assert row.statement_id is not None
            statements = Statement.objects.filter(pk=row.statement_id)
            [row.marked] = with_stances(STATEMENT.of(statements).prefetch_related(anchors()))  # type: ignore[attr-defined]
        response = Response(serializer(row, context=self.get_serializer_context()).data)
        set_etag(response, row)
        return response


class UndoMarking(DeskViewSet):
    """Take back what was marked by hand."""

    queryset = Statement.objects.all()
    needs = {"undo": "articles.delete_statement"}

    @extend_schema(request=UndoBody, responses={204: None})
    def undo(self, request: Request, pk: str) -> Response:
        """Remove a statement and its stances; a claim that was opened with it is dropped.

        If something was built on it since, a 409 that says what.
        """
        lock_graph()
        statement = self.locked_object()
        self.read_body(UndoBody)
        undo_marking(by=self.caller, statement=statement)
        return Response(status=HTTPStatus.NO_CONTENT)


class Desk(BelowAnArticle):
    """The reading desk of an article in one answer, for those who ask again and again."""

    queryset = Suggestion.objects.none()
    serializer_class = DeskSerializer
    needs = {"retrieve": "articles.view_statement"}

    @extend_schema(
        parameters=[ARTICLE, IF_NONE_MATCH],
        responses={
            200: OpenApiResponse(DeskSerializer),
            304: OpenApiResponse(description="Nothing has changed since."),
        },
    )
    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """What is marked and what is suggested in the current text, and how far the desk is.

        Ask with `If-None-Match`: while nothing has changed, the answer is a 304 that costs little.
        """
        tag = self._tag()
        # Compared weakly, as RFC 9110, 13.1.2 has it.
        seen = parse_etags(request.headers.get("If-None-Match", "").replace("W/", ""))
        if tag in seen or seen == ["*"]:
            return Response(status=HTTPStatus.NOT_MODIFIED, headers=_kept_by_one(tag))
        run = run_of(self.revision)
        # The tag is older than all that is read: what changes meanwhile is then asked for again.
        if (newer := self._tag()) != tag:
            del self.article
            tag, run = newer, run_of(self.revision)
        desk = desk_of(self.article, run, user=self.caller)
        return Response(self.get_serializer(desk).data, headers=_kept_by_one(tag))

    def _tag(self) -> str:
        version = desk_version(self.kwargs["article_id"], self.caller)
        if version is None:
            raise Http404
        return f'"{version}"'


def _kept_by_one(tag: str) -> dict[str, str]:
    """The headers of an answer that is for one caller alone, and is asked for again every time."""
    return {"ETag": tag, "Cache-Control": "private, no-cache", "Vary": "Authorization"}
