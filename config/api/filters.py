"""Filters of lists. An unknown name or value is refused by name, never passed over.

Filtersets of both apps are made of these; the rest comes from django_filters.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import django_filters.rest_framework
from django import forms
from django.db import models
from django.http import QueryDict
from django.utils.translation import gettext as _
from django_filters import filters
from django_filters.fields import IsoDateTimeField
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework.exceptions import ErrorDetail, ValidationError


@extend_schema_field(OpenApiTypes.BOOL)
class BooleanFilter(filters.TypedChoiceFilter):
    """`true` or `false`. The library's own takes anything else for "not asked"."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("choices", [("true", "true"), ("false", "false")])
        kwargs.setdefault("coerce", lambda word: word == "true")
        super().__init__(*args, **kwargs)


class _TimeField(IsoDateTimeField):
    """Brings times to UTC here: PostgreSQL refuses offsets that Python takes."""

    def to_python(self, value: Any) -> datetime | None:
        time = super().to_python(value)
        try:
            return time and time.astimezone(UTC)
        except OverflowError as error:
            raise forms.ValidationError(_("Out of range."), code="invalid") from error


class TimeFilter(filters.IsoDateTimeFilter):
    """A time as RFC 3339 has it; without a zone it is UTC. Ranges are two of these:

    created_after = TimeFilter("created_at", "gte")
    created_before = TimeFilter("created_at", "lte")
    """

    field_class = _TimeField


class FilterSet(django_filters.rest_framework.FilterSet):
    """The base of every filterset."""

    FILTER_DEFAULTS = django_filters.rest_framework.FilterSet.FILTER_DEFAULTS | {
        models.BooleanField: {"filter_class": BooleanFilter},
        models.DateTimeField: {"filter_class": TimeFilter},
    }


def names_of(filterset: type[django_filters.FilterSet] | None) -> dict[str, bool]:
    """The query parameters of a filterset, and whether each may be given more than once."""
    names: dict[str, bool] = {}
    for name, one in (filterset.base_filters if filterset else {}).items():
        widget = one.extra.get("widget") or getattr(one.field_class, "widget", None)
        suffixes = getattr(widget, "suffixes", None)
        for suffix in suffixes or [""]:
            full_name = f"{name}_{suffix}" if suffix else name
            names[full_name] = bool(getattr(widget, "allow_multiple_selected", False))
    return names


def refuse_unknown(given: QueryDict, known: dict[str, bool]) -> None:
    """Raise ValidationError naming every parameter that is unknown, empty, or given twice."""
    errors: dict[str, list[ErrorDetail]] = {}
    for name, values in given.lists():
        if name not in known:
            sentence, code = _("There is no such parameter here."), "unknown_parameter"
        elif len(values) > 1 and not known[name]:
            sentence, code = _("This is given twice."), "given_twice"
        elif "" in values and name != "q":
            sentence, code = _("Give a value, or leave it out."), "empty"
        elif any("\0" in value for value in values):
            sentence, code = _("Null characters are not allowed."), "null_character"
        else:
            continue
        errors[name.replace("\0", "\\u0000")] = [ErrorDetail(sentence, code=code)]
    if errors:
        raise ValidationError(errors)
