"""What answers and bodies say of articles and of their texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from rest_framework import serializers
from rest_framework.exceptions import ErrorDetail, ValidationError

from articles.api.fields import KnownOrNew, OptionalText, column
from articles.api.serializers import OutletBrief, PersonSerializer, StatementSerializer
from articles.choices import AnchorStatus
from articles.models import Article, Outlet, Revision
from config.api.serializers import StrictModelSerializer, StrictSerializer


# Reads REVISION.
class RevisionRow(StrictModelSerializer):
    """A revision without its text."""

    captured_by = PersonSerializer(read_only=True, allow_null=True)

    class Meta:
        model = Revision
        fields = ["number", "headline", "sha256", "captured_at", "captured_by"]
        read_only_fields = fields


# Reads REVISION.
class RevisionSerializer(RevisionRow):
    """An article's headline and text as captured at one moment."""

    class Meta(RevisionRow.Meta):
        fields = [*RevisionRow.Meta.fields, "text"]
        read_only_fields = fields


class TextBody(StrictSerializer):
    """A later text of an article."""

    headline = serializers.CharField(max_length=1000)
    # Kept exactly as given; its length is asked by the service, which answers with a 413.
    text = serializers.CharField(trim_whitespace=False)


class StretchSerializer(serializers.Serializer):
    """A stretch of one text; empty where nothing stands there."""

    start = serializers.IntegerField(help_text="In code points, from 0.")
    end = serializers.IntegerField(help_text="In code points, not included.")
    text = serializers.CharField()


class ChangeSerializer(serializers.Serializer):
    """What became of a stretch of the old text."""

    op = serializers.ChoiceField(["equal", "insert", "delete", "replace"])
    old = StretchSerializer()
    new = StretchSerializer()


class DiffSerializer(serializers.Serializer):
    """What changed from one revision to another."""

    old = RevisionRow()
    new = RevisionRow()
    changes = ChangeSerializer(
        many=True, help_text="Word by word and in order: together they are both texts."
    )
    unified = serializers.CharField(help_text="Line by line, as `diff -u` writes it.")


class PlaceSerializer(serializers.Serializer):
    """Where a statement of an earlier revision stands in the current text; null if it is lost."""

    status = serializers.ChoiceField(AnchorStatus.choices, source="anchor_status")
    start = serializers.IntegerField(source="anchor_start", allow_null=True)
    end = serializers.IntegerField(source="anchor_end", allow_null=True)

    def to_representation(self, statement: Any) -> Any:
        # Marked in the current revision: its own start and end are its place.
        if statement.anchor_status is None:
            return None
        return super().to_representation(statement)


# Reads statements_in_text_order().
class ArticleStatement(StatementSerializer):
    """A statement on the page of its article."""

    article = None  # type: ignore[assignment]
    anchors = None  # type: ignore[assignment]
    anchor = PlaceSerializer(
        source="*",
        read_only=True,
        allow_null=True,
        help_text="Null: it was marked in the current revision.",
    )

    class Meta(StatementSerializer.Meta):
        fields = [
            name for name in StatementSerializer.Meta.fields if name not in {"article", "anchors"}
        ] + ["anchor"]


# Reads ARTICLE.
class ArticleSerializer(StrictModelSerializer):
    """An article in a list, without its text."""

    outlet = OutletBrief(read_only=True, allow_null=True)
    relays = OutletBrief(read_only=True, allow_null=True)
    byline = OptionalText(read_only=True)
    revision = serializers.IntegerField(
        source="current_revision.number",
        read_only=True,
        allow_null=True,
        help_text="Number of the current revision.",
    )
    created_by = PersonSerializer(read_only=True, allow_null=True)

    class Meta:
        model = Article
        fields = [
            "id",
            "url",
            "headline",
            "outlet",
            "relays",
            "byline",
            "published_at",
            "language",
            "draft",
            "revision",
            "created_by",
            "created_at",
            "updated_at",
        ]
        read_only_fields = fields


# Reads ARTICLE_WITH_TEXT and statements_in_text_order().
class ArticleDetail(ArticleSerializer):
    """An article with its current text, and its statements in the order of that text."""

    text = serializers.CharField(
        source="current_revision.text",
        read_only=True,
        allow_null=True,
        help_text="As stored: offsets of statements count its code points.",
    )
    sha256 = serializers.CharField(
        source="current_revision.sha256",
        read_only=True,
        allow_null=True,
        help_text="Of the text in UTF-8.",
    )
    captured_at = serializers.DateTimeField(
        source="current_revision.captured_at", read_only=True, allow_null=True
    )
    statements = ArticleStatement(many=True, read_only=True)

    class Meta(ArticleSerializer.Meta):
        fields = [
            *ArticleSerializer.Meta.fields,
            "text",
            "sha256",
            "captured_at",
            "statements",
        ]
        read_only_fields = fields


class NamedOutlet(StrictSerializer):
    """An outlet to be found by its domain, else by its name, else made."""

    name = serializers.CharField(max_length=200, required=False)
    domain = serializers.CharField(max_length=253, required=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if not attrs:
            raise ValidationError(_("Give a name or a domain."))
        return attrs


class ArticleChanges(ArticleSerializer):
    """What a PATCH of an article takes: all but its text."""

    url = serializers.URLField(max_length=2000, required=False, allow_null=True)
    outlet = KnownOrNew(  # type: ignore[assignment]
        NamedOutlet, queryset=Outlet.objects.all(), required=False, allow_null=True
    )
    relays = KnownOrNew(  # type: ignore[assignment]
        NamedOutlet, queryset=Outlet.objects.all(), required=False, allow_null=True
    )
    byline = OptionalText(**column(Article, "byline"))

    class Meta(ArticleSerializer.Meta):
        read_only_fields = ["headline", "created_at", "updated_at"]

    def _refused(self, data: Mapping[str, Any]) -> dict[str, Any]:
        refused = super()._refused(data)
        for name in {"headline", "text"} & set(refused):
            sentence = _("Headline and text change by capture: POST both to articles/.")
            refused[name] = [ErrorDetail(sentence, code="read_only")]
        return refused


class CaptureBody(ArticleChanges):
    """What a capture takes."""

    headline = serializers.CharField(max_length=1000)
    # Kept exactly as given; its length is asked by the service, which answers with a 413.
    text = serializers.CharField(trim_whitespace=False)

    class Meta(ArticleSerializer.Meta):
        fields = [
            "url",
            "headline",
            "outlet",
            "relays",
            "byline",
            "published_at",
            "language",
            "draft",
            "text",
        ]
        read_only_fields: list[str] = []
