"""Claims: lists and dossiers, their words, their moves, their links and their history."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from drf_spectacular.utils import (
    OpenApiParameter,
    OpenApiTypes,
    PolymorphicProxySerializer,
    extend_schema,
    extend_schema_view,
)
from rest_framework.decorators import action
from rest_framework.exceptions import NotAuthenticated
from rest_framework.generics import get_object_or_404
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer, Serializer

from claims import rules, services
from claims.api import bodies
from claims.api.filters import ClaimFilter, PublicClaimFilter
from claims.api.parts import LinkSerializer
from claims.api.reads import CLAIM, CLAIM_BRIEF, EVENT, dossiers
from claims.api.serializers import (
    ClaimSerializer,
    DossierSerializer,
    EventSerializer,
    LikeClaims,
    PublicClaim,
)
from claims.api.views.desk import DeskViewSet, needs
from claims.choices import State
from claims.models import Claim
from claims.services.moves import BY_NAME
from claims.services.record import lock_claims
from config.api import like
from config.api.concurrency import check_if_match, set_etag
from config.api.views import CreateMixin, ListMixin, RetrieveMixin, UpdateMixin

PUBLIC = {"list", "retrieve"}
LINK = OpenApiParameter("link_id", OpenApiTypes.UUID, OpenApiParameter.PATH)


def seen(name: str, whole: type[Serializer[Any]], *, many: bool) -> Any:
    """What the desk sees, or what anybody does."""
    return PolymorphicProxySerializer(
        component_name=name,
        serializers=[whole, PublicClaim],
        resource_type_field_name=None,
        many=many,
    )


class Moves(DeskViewSet):
    """POST claims/{id}/<move>/: each answers with the claim."""

    @extend_schema(request=bodies.TakeBody, responses=DossierSerializer)
    @action(detail=True, methods=["post"])
    def take(self, request: Request, pk: str) -> Response:
        """Start checking an open claim; it becomes one's own."""
        return self._make("take", bodies.TakeBody)

    @extend_schema(request=bodies.ProposeBody, responses=DossierSerializer)
    @action(detail=True, methods=["post"])
    def propose(self, request: Request, pk: str) -> Response:
        """Propose a verdict, for somebody else to decide on."""
        return self._make("propose", bodies.ProposeBody)

    @extend_schema(request=bodies.ReturnBody, responses=DossierSerializer)
    @action(detail=True, methods=["post"], url_path="return", url_name="return")
    def return_(self, request: Request, pk: str) -> Response:
        """Send a proposed verdict back, saying what is missing."""
        return self._make("return", bodies.ReturnBody)

    @extend_schema(request=bodies.ApproveBody, responses=DossierSerializer)
    @action(detail=True, methods=["post"])
    def approve(self, request: Request, pk: str) -> Response:
        """Approve a proposed verdict: it becomes the claim's."""
        return self._make("approve", bodies.ApproveBody)

    @extend_schema(request=bodies.ReasonBody, responses=DossierSerializer)
    @action(detail=True, methods=["post"])
    def reopen(self, request: Request, pk: str) -> Response:
        """Check a decided or dropped claim again; its verdict stands meanwhile."""
        return self._make("reopen", bodies.ReasonBody)

    @extend_schema(request=bodies.ReasonBody, responses=DossierSerializer)
    @action(detail=True, methods=["post"])
    def drop(self, request: Request, pk: str) -> Response:
        """Give a claim up."""
        return self._make("drop", bodies.ReasonBody)

    def _make(self, move: str, body: type[Serializer[Any]]) -> Response:
        claim = self.locked_object()
        move_claim = BY_NAME[move]
        return self.answer(move_claim(by=self.caller, claim=claim, **self.read_body(body)))


class Links(DeskViewSet):
    """How a claim hangs together with others. Their version is the claim's."""

    @extend_schema(request=LinkSerializer, responses={201: LinkSerializer})
    @action(detail=True, methods=["post"])
    def links(self, request: Request, pk: str) -> Response:
        """Say that this claim is `kind` another."""
        claim = self.get_object()
        body = self.read_body(LinkSerializer)
        self._hold(claim, body["other"])
        link = services.link_claims(by=self.caller, claim=claim, **body)
        context = self.get_serializer_context()
        response = Response(LinkSerializer(link, context=context).data, status=HTTPStatus.CREATED)
        set_etag(response, Claim.objects.get(pk=claim.pk))
        response["Location"] = self.reverse_action("unlink", args=[claim.pk, link.pk])
        return response

    @extend_schema(parameters=[LINK], responses={204: None})
    @action(detail=True, methods=["delete"], url_path="links/(?P<link_id>[^/.]+)")
    def unlink(self, request: Request, pk: str, link_id: str) -> Response:
        """Take a link away."""
        link = get_object_or_404(self.get_object().links.select_related("claim"), pk=link_id)
        self._hold(link.claim, link.other)
        services.unlink_claims(by=self.caller, link=link)
        return Response(status=HTTPStatus.NO_CONTENT)

    def _hold(self, claim: Claim, other: Claim) -> None:
        """Lock both, and refuse if the claim has changed since the client read it."""
        lock_claims(claim.pk, other.pk)
        check_if_match(self.request, Claim.objects.get(pk=claim.pk))


@extend_schema_view(
    list=extend_schema(responses=seen("SeenClaim", ClaimSerializer, many=True)),
    retrieve=extend_schema(responses=seen("SeenDossier", DossierSerializer, many=False)),
    create=extend_schema(request=ClaimSerializer, responses={201: DossierSerializer}),
    partial_update=extend_schema(request=ClaimSerializer, responses=DossierSerializer),
)
class ClaimViewSet(Moves, Links, ListMixin, RetrieveMixin, CreateMixin, UpdateMixin, DeskViewSet):
    """Claims, newest first. Without signing in, those that are or were published, and briefly."""

    queryset = Claim.objects.none()
    serializer_class = ClaimSerializer
    filterset_class = ClaimFilter
    ordering_fields = {
        name: name for name in ("created_at", "updated_at", "due_at", "first_said_at")
    }
    extra_params = {"like": like.PARAMS}
    needs = needs(
        "claims.claim",
        like="claims.view_claim",
        history="claims.view_event",
        links="claims.add_claimlink",
        unlink="claims.delete_claimlink",
        **{
            {"return": "return_"}.get(move, move): permission
            for move, permission in rules.MOVE_PERMISSIONS.items()
        },
    )

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        if not self.is_on_desk():
            # What nobody outside sees cannot be asked for either.
            self.filterset_class = PublicClaimFilter
            self.ordering_fields = {"first_said_at": "first_said_at"}
        super().initial(request, *args, **kwargs)

    def is_on_desk(self) -> bool:
        return self.request.user.has_perm("claims.view_claim")

    def get_permissions(self) -> Sequence[Any]:
        return [AllowAny()] if self.action in PUBLIC else super().get_permissions()

    def get_queryset(self) -> QuerySet[Claim]:
        user = self.request.user
        if self.action == "list" or not self.is_on_desk():
            return CLAIM.of(Claim.objects.visible_to(user))
        return dossiers(user)

    def get_object(self) -> Claim:
        if self.action == "retrieve":
            try:
                return super().get_object()
            except Http404:
                if self.request.user.is_authenticated:
                    raise
                raise NotAuthenticated from None
        return get_object_or_404(CLAIM_BRIEF.of(Claim.objects.all()), pk=self.kwargs["pk"])

    def get_answer_serializer(self, *args: Any, **kwargs: Any) -> BaseSerializer[Any]:
        if not self.is_on_desk():
            self.answer_serializer_class = PublicClaim
        elif self.action not in {"list", "history"}:
            self.answer_serializer_class = DossierSerializer
        return super().get_answer_serializer(*args, **kwargs)

    def perform_create(self, serializer: BaseSerializer[Any]) -> Claim:
        return services.open_claim(by=self.caller, **serializer.validated_data)

    def perform_update(self, serializer: Any) -> None:
        services.edit_claim(
            by=self.caller, claim=serializer.instance, changes=serializer.validated_data
        )

    @extend_schema(parameters=like.PARAMETERS, responses=LikeClaims, filters=False)
    @action(detail=False, pagination_class=None, filterset_class=None)
    def like(self, request: Request) -> Response:
        """Claims whose wording is like what is being typed, best matches first.

        Without those that were dropped.
        """
        rows = CLAIM.of(Claim.objects.exclude(state=State.DROPPED))
        found = {"results": like.best(rows, request)}
        return Response(LikeClaims(found, context=self.get_serializer_context()).data)

    @extend_schema(responses=EventSerializer(many=True))
    @action(
        detail=True,
        lists=True,
        serializer_class=EventSerializer,
        filterset_class=None,
        ordering_fields={},
    )
    def history(self, request: Request, pk: str) -> Response:
        """What happened to the claim, newest first."""
        return self.answer_list(EVENT.of(self.get_object().events.all()))
