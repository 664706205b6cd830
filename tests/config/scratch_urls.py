"""A resource of no app, by which the tests ask what every endpoint does."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.urls import include, path
from django_filters import MultipleChoiceFilter
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.parsers import MultiPartParser
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.routers import SimpleRouter

from articles.models import Outlet
from config.api.filters import BooleanFilter, FilterSet, TimeFilter
from config.api.problems import Reason, TooLarge, TransitionError
from config.api.serializers import StrictModelSerializer, StrictSerializer
from config.api.urls import urlpatterns as shared
from config.api.views import (
    ApiView,
    CreateMixin,
    DestroyMixin,
    ListMixin,
    ResourceViewSet,
    RetrieveMixin,
    UpdateMixin,
)


class OutletFilter(FilterSet):
    has_site = BooleanFilter(field_name="domain", lookup_expr="isnull", exclude=True)
    created_after = TimeFilter("created_at", "gte")
    created_before = TimeFilter("created_at", "lte")
    country = MultipleChoiceFilter(choices=[("IQ", "Iraq"), ("DE", "Germany")])

    class Meta:
        model = Outlet
        fields = ["name"]


class OutletSerializer(StrictModelSerializer):
    """`language` is derived as far as these clients are concerned."""

    class Meta:
        model = Outlet
        fields = ["id", "name", "domain", "country", "language"]
        read_only_fields = ["language"]


class RenameSerializer(StrictSerializer):
    name = serializers.CharField(max_length=20)


class OutletViewSet(
    ListMixin, RetrieveMixin, CreateMixin, UpdateMixin, DestroyMixin, ResourceViewSet
):
    """Outlets, newest first."""

    queryset = Outlet.objects.all()
    serializer_class = OutletSerializer
    filterset_class = OutletFilter
    ordering_fields = {"created_at": "created_at", "domain": "domain"}
    extra_params = {"retrieve": ["as_of"]}

    @extend_schema(request=RenameSerializer, responses=OutletSerializer)
    @action(detail=True, methods=["post"])
    def rename(self, request: Request, pk: str) -> Response:
        """Rename it. “Nobody” is refused, after the row was written."""
        outlet = self.locked_object()
        body = RenameSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        outlet.name = body.validated_data["name"]
        outlet.save(update_fields=["name"])
        if outlet.name == "Nobody":
            raise TransitionError(
                [
                    Reason("no_name", "Nobody is no name."),
                    Reason("one_name", "One name is too few.", overridable=True),
                ]
            )
        return self.answer(outlet)

    @extend_schema(responses=OutletSerializer(many=True))
    @action(detail=True, lists=True, filterset_class=None, ordering_fields={})
    def neighbours(self, request: Request, pk: str) -> Response:
        """The outlets of the same country."""
        return self.answer_list(Outlet.objects.filter(country=self.get_object().country))


class PersonSerializer(StrictModelSerializer):
    class Meta:
        model = User
        fields = ["id", "username", "last_login"]


class PersonViewSet(ListMixin, ResourceViewSet):
    """People: `last_login` may be NULL, and many share one."""

    queryset = User.objects.all()
    serializer_class = PersonSerializer
    ordering_fields = {"last_login": "last_login", "date_joined": "date_joined"}


def failing(how: str) -> Callable[..., None]:
    """A function that fails in one of the ways of `Breaks`, or forbids."""

    def fail(*args: object) -> None:
        if how == "forbidden":
            raise PermissionDenied
        if how in FAILURES:
            raise FAILURES[how]
        with connection.cursor() as cursor:
            cursor.execute(SQL[how])

    return fail


SQL = {
    "trigger": "DO $$ BEGIN RAISE EXCEPTION 'A revision never changes.'; END $$",
    "deadlock": "DO $$ BEGIN RAISE deadlock_detected; END $$",
    "timeout": "SET LOCAL statement_timeout = 1; SELECT pg_sleep(1)",
    "out_of_range": "SELECT 99999999999::int",
    "mistake": "SELECT nothing FROM nowhere",
}


class Breaks(ApiView):
    """Fails as it is asked to."""

    permission_classes = [AllowAny]
    extra_params = {"get": ["how"]}

    @extend_schema(exclude=True)
    def get(self, request: Request) -> Response:
        how = request.query_params["how"]
        with transaction.atomic():
            if how not in ROWS:
                failing(how)()
            Outlet.objects.create(**ROWS[how])
            Outlet.objects.create(**ROWS[how])
        return Response({})


FAILURES = {
    "bug": RuntimeError("a secret in a traceback"),
    "too_large": TooLarge("The text is too long."),
    "model": ValidationError({"name": ValidationError("Not so.", code="not_so")}),
}
ROWS = {
    "unique": {"name": "Two", "domain": "example.org"},
    "check": {"name": "Two", "domain": "https://example.org/"},
    "too_long": {"name": "Two", "country": "IRQ"},
}


class Upload(ApiView):
    """Takes a file, and says how long it is."""

    parser_classes = [MultiPartParser]

    @extend_schema(exclude=True)
    def post(self, request: Request) -> Response:
        return Response({"size": request.FILES["file"].size})


def page(request: HttpRequest) -> HttpResponse:
    raise RuntimeError("a bug in a page")


router = SimpleRouter()
router.register("outlets", OutletViewSet, basename="outlet")
router.register("people", PersonViewSet, basename="person")

urlpatterns: list[Any] = [
    *shared,
    path("admin/", admin.site.urls),
    path("page/", page),
    path("api/v1/", include(router.urls)),
    path("api/v1/breaks/", Breaks.as_view()),
    path("api/v1/upload/", Upload.as_view()),
]
