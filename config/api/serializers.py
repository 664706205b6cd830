"""Serializers that take what they know, and name what they do not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from rest_framework import serializers
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.fields import HiddenField


class _Strict:
    """Refuses names it has no field for, and fields that are not the client's to set.

    Raises ValidationError with code `unknown_field` or `read_only` for each, beside whatever else
    is wrong with the body.
    """

    def to_internal_value(self, data: Any) -> Any:
        refused = self._refused(data) if isinstance(data, Mapping) else {}
        try:
            value = super().to_internal_value(data)  # type: ignore[misc]
        except ValidationError as error:
            if isinstance(error.detail, dict):
                refused |= error.detail
            else:
                raise
        if refused:
            raise ValidationError(refused)
        return value

    def _refused(self, data: Mapping[str, Any]) -> dict[str, Any]:
        refused: dict[str, Any] = {}
        for name in data:
            field = self.fields.get(name)  # type: ignore[attr-defined]
            if field is None or isinstance(field, HiddenField):
                refused[name] = [ErrorDetail(_("There is no such field."), code="unknown_field")]
            elif field.read_only:
                refused[name] = [
                    ErrorDetail(_("This cannot be set by hand."), code="read_only"),
                ]
        return refused


class StrictSerializer(_Strict, serializers.Serializer):
    """For bodies that are no model: what a move takes."""


class StrictModelSerializer(_Strict, serializers.ModelSerializer):
    """For bodies that become a row."""
