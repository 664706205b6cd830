"""Fields of claims: people and ratings by their names."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.contrib.auth.models import User
from django.utils.translation import gettext_lazy as _
from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import Direction
from rest_framework import serializers


class NamedField(serializers.SlugRelatedField):
    """Another row: its name in bodies, its brief form in answers."""

    default_error_messages = {
        "does_not_exist": _("There is none of this name: {value}"),
        "invalid": _("Give a name."),
    }

    def __init__(self, brief: type[serializers.BaseSerializer[Any]], **kwargs: Any) -> None:
        self.brief = brief
        super().__init__(**kwargs)

    def to_internal_value(self, data: Any) -> Any:
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)

    def to_representation(self, value: Any) -> Any:
        return self._writer.to_representation(value)

    @cached_property
    def _writer(self) -> serializers.BaseSerializer[Any]:
        # Made once and not per row: a serializer copies all its fields.
        return self.brief(context=self.context)


class PersonField(NamedField):
    """Somebody of the desk by username. Who left cannot be named, only read."""

    default_error_messages = {"inactive": _("{value} is no longer on the desk.")}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(slug_field="username", queryset=User.objects.all(), **kwargs)

    def to_internal_value(self, data: Any) -> User:
        person = super().to_internal_value(data)
        if not person.is_active:
            self.fail("inactive", value=data)
        return person


class DescribeNamedField(OpenApiSerializerFieldExtension):
    target_class = NamedField
    match_subclasses = True

    def map_serializer_field(self, auto_schema: AutoSchema, direction: Direction) -> dict[str, Any]:
        if direction == "request":
            return {"type": "string"}
        return auto_schema.resolve_serializer(self.target.brief, direction).ref
