"""What is sent with a move, a link, or a statement to be marked."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from articles.api.fields import (
    KnownOrNew,
    LinkField,
    OptionalText,
    OptionalURL,
    PartsField,
    column,
)
from articles.api.serializers import PersonSerializer, SourceBrief, StatementBrief
from articles.choices import Medium, SourceKind
from articles.models import Source, Statement
from claims.api.fields import NamedField, PersonField
from claims.api.parts import RatingBrief
from claims.choices import Priority, StanceKind
from claims.models import Claim, Rating
from config.api.serializers import StrictSerializer

# --- Moves ----------------------------------------------------------------------------


class TakeBody(StrictSerializer):
    """Nothing."""


class ProposeBody(StrictSerializer):
    verdict = NamedField(
        RatingBrief,
        slug_field="slug",
        queryset=Rating.objects.all(),
        help_text=_("Slug of a rating."),
    )
    rationale = serializers.CharField(help_text=_("Readers will see it: what was found, and how."))
    evidence = serializers.ListField(
        child=serializers.UUIDField(),
        required=False,
        help_text=_("Ids of the evidence considered."),
    )
    review_by = serializers.DateField(required=False, allow_null=True)


class ReturnBody(StrictSerializer):
    note = serializers.CharField(help_text=_("What is missing."))


class ApproveBody(StrictSerializer):
    note = serializers.CharField(required=False, allow_blank=True, default="")


class ReasonBody(StrictSerializer):
    reason = serializers.CharField()


# --- Marking --------------------------------------------------------------------------


class SpokenFor(StrictSerializer):
    """Whom a source speaks for, found by name or made."""

    name = serializers.CharField(max_length=300)
    kind = serializers.ChoiceField(choices=SourceKind.choices, default=SourceKind.PERSON)
    role = OptionalText(**column(Source, "role"))
    speaks_for = LinkField(
        SourceBrief, queryset=Source.objects.all(), required=False, allow_null=True
    )


class NamedSource(SpokenFor):
    """A source, found by its name or alias, or made."""

    speaks_for = KnownOrNew(
        SpokenFor, queryset=Source.objects.all(), required=False, allow_null=True
    )


class NewClaim(StrictSerializer):
    """A claim to be opened with the statement."""

    wording = serializers.CharField(max_length=500)
    language = serializers.CharField(
        required=False,
        help_text=_("The article's, unless given."),
        **column(Claim, "language"),
    )
    topics = serializers.ListField(child=serializers.CharField(max_length=60), required=False)
    assignee = PersonField(brief=PersonSerializer, required=False, allow_null=True)
    priority = serializers.ChoiceField(choices=Priority.choices, required=False)
    due_at = serializers.DateTimeField(required=False, allow_null=True)


class RelayedBody(StrictSerializer):
    """What a statement was taken from: another statement, or a source."""

    statement = LinkField(StatementBrief, queryset=Statement.objects.all(), required=False)
    source = KnownOrNew(  # type: ignore[assignment]
        NamedSource, queryset=Source.objects.all(), required=False
    )

    def validate(self, body: dict[str, Any]) -> dict[str, Any]:
        if len(body) != 1:
            raise serializers.ValidationError(
                _("Give the statement or the source it relays."), code="one_of"
            )
        return body


class MarkBody(StrictSerializer):
    """A passage by its span or its quote, who says so, and what it does to a claim."""

    start = serializers.IntegerField(min_value=0, required=False)
    end = serializers.IntegerField(min_value=1, required=False)
    quote = serializers.CharField(trim_whitespace=False, required=False)
    prefix = serializers.CharField(trim_whitespace=False, required=False, allow_blank=True)
    suffix = serializers.CharField(trim_whitespace=False, required=False, allow_blank=True)
    revision = serializers.IntegerField(
        min_value=1, required=False, help_text=_("Number of the revision; the current one.")
    )
    source = KnownOrNew(  # type: ignore[assignment]
        NamedSource,
        queryset=Source.objects.all(),
        required=False,
        allow_null=True,
        help_text=_("null: the article's own voice."),
    )
    medium = serializers.ChoiceField(choices=Medium.choices, default=Medium.UNKNOWN)
    cited_url = OptionalURL(**column(Statement, "cited_url"))
    said_at = serializers.DateTimeField(required=False, allow_null=True)
    parts = PartsField()
    relays = RelayedBody(required=False, allow_null=True)
    claim = KnownOrNew(NewClaim, queryset=Claim.objects.all(), required=False, allow_null=True)
    stance = serializers.ChoiceField(choices=StanceKind.choices, required=False, allow_null=True)
    note = OptionalText(trim_whitespace=False)

    def validate(self, body: dict[str, Any]) -> dict[str, Any]:
        errors = {}
        by_span, by_quote = {"start", "end"} & set(body), {"quote", "prefix", "suffix"} & set(body)
        if by_span and by_quote:
            errors["quote"] = _("Give start and end, or the quote: not both.")
        elif by_span != {"start", "end"} and "quote" not in body:
            errors["quote"] = _("Give start and end, or the quote.")
        if body.get("claim") is not None and not body.get("stance"):
            errors["stance"] = _("Say what the statement does to the claim.")
        for field in ("stance", "note"):
            if body.get(field) and body.get("claim") is None:
                errors[field] = _("Say on which claim.")
        if errors:
            raise serializers.ValidationError(errors, code="invalid")
        return body


# --- Suggestions ----------------------------------------------------------------------


class AcceptBody(StrictSerializer):
    """What is to be other than suggested. Without any of it, the suggestion as it is."""

    start = serializers.IntegerField(min_value=0, required=False)
    end = serializers.IntegerField(min_value=1, required=False)
    parts = PartsField()
    source = KnownOrNew(  # type: ignore[assignment]
        NamedSource,
        queryset=Source.objects.all(),
        required=False,
        allow_null=True,
        help_text=_("null: the article's own voice."),
    )
    medium = serializers.ChoiceField(choices=Medium.choices, required=False)
    cited_url = OptionalURL(**column(Statement, "cited_url"))
    said_at = serializers.DateTimeField(required=False, allow_null=True)
    claim = KnownOrNew(
        NewClaim,
        queryset=Claim.objects.all(),
        required=False,
        allow_null=True,
        help_text=_("null: the statement alone."),
    )
    stance = serializers.ChoiceField(
        choices=StanceKind.choices,
        required=False,
        allow_null=True,
        help_text=_("null: the statement alone."),
    )
    note = OptionalText(trim_whitespace=False)

    def validate(self, body: dict[str, Any]) -> dict[str, Any]:
        if len({"start", "end"} & set(body)) == 1:
            missing = "end" if "start" in body else "start"
            raise serializers.ValidationError({missing: _("Give start and end, or neither.")})
        return body


class DismissBody(StrictSerializer):
    reason = serializers.CharField(required=False, allow_blank=True, default="")


class UndoBody(StrictSerializer):
    """Nothing."""
