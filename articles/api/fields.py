"""Fields that several serializers of both apps are made of."""

from __future__ import annotations

import re
import uuid
from functools import cached_property
from typing import Any

from django.db.models import Model
from django.utils.translation import gettext_lazy as _
from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import Direction
from rest_framework import serializers

from articles.models import TEXT_LIMIT

UUID_SCHEMA: dict[str, Any] = {"type": "string", "format": "uuid"}
_UUID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)


class OptionalText(serializers.CharField):
    """Text of a column that is blank where there is none: `null` in answers and in bodies.

    A blank one in a body is taken for null as well.
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**({"allow_null": True, "required": False} | kwargs))

    def run_validation(self, data: Any = serializers.empty) -> Any:
        return super().run_validation(None if data == "" else data) or ""

    def to_representation(self, value: str) -> Any:
        return value or None


class OptionalURL(OptionalText, serializers.URLField):
    """An http or https address in a column that is blank where there is none."""


class PartsField(serializers.ListField):
    """The spans of an interrupted quotation: [[start, end], …]."""

    def __init__(self, **kwargs: Any) -> None:
        offset = serializers.IntegerField(min_value=0, max_value=TEXT_LIMIT)
        fixed: dict[str, Any] = {
            "child": serializers.ListField(child=offset, min_length=2, max_length=2),
            "max_length": 1000,
            "required": False,
            "help_text": "The spans of an interrupted quotation: [[start, end], …].",
        }
        super().__init__(**(fixed | kwargs))


class LinkField(serializers.PrimaryKeyRelatedField):
    """Another row: its id in bodies, its brief form in answers.

    Reads what its brief serializer reads: the view fetches that.
    """

    default_error_messages = {
        "does_not_exist": _("There is none with this id: {pk_value}"),
        "not_an_id": _("Give an id: a UUID."),
    }

    def __init__(self, brief: type[serializers.BaseSerializer[Any]], **kwargs: Any) -> None:
        self.brief = brief
        super().__init__(**kwargs)

    def use_pk_only_optimization(self) -> bool:
        return False

    def to_internal_value(self, data: Any) -> Any:
        if not isinstance(data, str) or not _UUID.fullmatch(data):
            self.fail("not_an_id")
        return super().to_internal_value(uuid.UUID(data))

    def to_representation(self, value: Any) -> Any:
        return self._writer.to_representation(value)

    @cached_property
    def _writer(self) -> serializers.BaseSerializer[Any]:
        # Made once and not per row: a serializer copies all its fields.
        return self.brief(context=self.context)


class KnownOrNew(LinkField):
    """A known row by its id, or the description of one to be found or made; for bodies only.

    Becomes the row, or the description's validated data.
    """

    def __init__(self, described: type[serializers.Serializer[Any]], **kwargs: Any) -> None:
        self.described = described
        super().__init__(brief=described, **kwargs)

    def to_internal_value(self, data: Any) -> Any:
        if not isinstance(data, dict):
            return super().to_internal_value(data)
        body = self.described(data=data, context=self.context)
        body.is_valid(raise_exception=True)
        return body.validated_data


def column(model: type[Model], name: str) -> dict[str, Any]:
    """What a column asks of a text, for a field that is declared by hand."""
    column: Any = model._meta.get_field(name)
    return {"max_length": column.max_length, "validators": column.validators}


class DescribeLinkField(OpenApiSerializerFieldExtension):
    target_class = LinkField

    def map_serializer_field(self, auto_schema: AutoSchema, direction: Direction) -> dict[str, Any]:
        if direction == "request":
            return UUID_SCHEMA
        return auto_schema.resolve_serializer(self.target.brief, direction).ref


class DescribeKnownOrNew(OpenApiSerializerFieldExtension):
    target_class = KnownOrNew
    priority = 1

    def map_serializer_field(self, auto_schema: AutoSchema, direction: Direction) -> dict[str, Any]:
        described = auto_schema.resolve_serializer(self.target.described, direction).ref
        return {"oneOf": [UUID_SCHEMA, described]}
