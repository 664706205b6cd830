"""What answers say of people, outlets, sources, articles and statements.

The brief ones stand inside other answers. What a view must have fetched for each is named in
`articles.api.reads`, as the comment above it says; none runs a query of its own, but those for
the caller's permissions. Docstrings are what the API's document says.
"""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from articles import rules
from articles.api.fields import LinkField, OptionalText, OptionalURL, PartsField, column
from articles.models import Anchor, Article, Outlet, Source, Statement
from config.api.serializers import StrictModelSerializer


# Reads PERSON.
class PersonSerializer(StrictModelSerializer):
    """Somebody of the desk."""

    name = serializers.SerializerMethodField(help_text="Full name, or the username.")

    class Meta:
        model = User
        fields = ["username", "name"]
        read_only_fields = fields

    @extend_schema_field(str)
    def get_name(self, user: User) -> str:
        return user.get_full_name() or user.username


# Reads OUTLET_BRIEF.
class OutletBrief(StrictModelSerializer):
    """An outlet inside something else."""

    class Meta:
        model = Outlet
        fields = ["id", "name"]
        read_only_fields = fields


class Masking:
    """For serializers of sources: says what stands for those the caller may not see.

    The caller is the user of the request in the context; without one, every confidential source
    is masked.
    """

    #: Answer fields of a masked source, and what stands there.
    masks: dict[str, Any] = {"name": rules.CONFIDENTIAL, "role": None}

    def to_representation(self, source: Source) -> dict[str, Any]:
        answer = super().to_representation(source)  # type: ignore[misc]
        request = self.context.get("request")  # type: ignore[attr-defined]
        if not rules.may_see_identity(getattr(request, "user", AnonymousUser()), source):
            answer |= self.masks
        return answer


# Reads SOURCE_BRIEF.
class SourceBrief(Masking, StrictModelSerializer):
    """A source inside something else; a “confidential source” without role for most."""

    role = OptionalText(read_only=True)

    class Meta:
        model = Source
        fields = ["id", "name", "kind", "role"]
        read_only_fields = fields


# Reads SOURCE_BRIEF and SourceQuerySet.like.
class LikeSource(SourceBrief):
    """A source that matches what is being typed."""

    score = serializers.FloatField(
        read_only=True, help_text="How well it matches, from 0 to 1; higher is better."
    )

    class Meta(SourceBrief.Meta):
        fields = [*SourceBrief.Meta.fields, "score"]
        read_only_fields = fields


class LikeSources(serializers.Serializer):
    """The sources that match best."""

    results = LikeSource(many=True)


# Reads ARTICLE_BRIEF.
class ArticleBrief(StrictModelSerializer):
    """An article inside something else."""

    outlet = OutletBrief(read_only=True, allow_null=True)

    class Meta:
        model = Article
        fields = ["id", "headline", "url", "published_at", "outlet"]
        read_only_fields = fields


# Reads STATEMENT_BRIEF.
class StatementBrief(StrictModelSerializer):
    """A statement inside what is made of it."""

    cited_url = OptionalURL(read_only=True)
    source = SourceBrief(read_only=True, allow_null=True)  # type: ignore[assignment]
    revision = serializers.IntegerField(
        source="revision.number", read_only=True, help_text="Number of the revision."
    )
    article = ArticleBrief(read_only=True)

    class Meta:
        model = Statement
        fields = [
            "id",
            "quote",
            "start",
            "end",
            "medium",
            "said_at",
            "cited_url",
            "source",
            "revision",
            "article",
        ]
        read_only_fields = fields


class OutletSerializer(StrictModelSerializer):
    """Who publishes."""

    country = OptionalText(help_text="Two letters of ISO 3166-1.", **column(Outlet, "country"))
    language = OptionalText(help_text="A BCP 47 code.", **column(Outlet, "language"))

    class Meta:
        model = Outlet
        fields = ["id", "name", "domain", "country", "language", "created_at", "updated_at"]
        read_only_fields = ["created_at", "updated_at"]
        # Whether there is one like it is asked by the service.
        extra_kwargs = {"domain": {"allow_blank": False, "validators": []}}


# Reads SOURCE.
class SourceSerializer(Masking, StrictModelSerializer):
    """Whom or what articles cite. Of a confidential one most see its kind alone."""

    masks = Masking.masks | {"aliases": [], "links": [], "speaks_for": None, "outlet": None}

    role = OptionalText(**column(Source, "role"))
    speaks_for = LinkField(
        SourceBrief, queryset=Source.objects.all(), required=False, allow_null=True
    )
    outlet = LinkField(OutletBrief, queryset=Outlet.objects.all(), required=False, allow_null=True)
    entered_by = PersonSerializer(read_only=True, allow_null=True)

    class Meta:
        model = Source
        fields = [
            "id",
            "name",
            "kind",
            "role",
            "speaks_for",
            "outlet",
            "aliases",
            "links",
            "confidential",
            "entered_by",
            "created_at",
            "updated_at",
        ]
        read_only_fields = ["created_at", "updated_at"]
        extra_kwargs = {
            "aliases": {"help_text": "Other names."},
            "links": {"help_text": "Pages about the source (sameAs)."},
        }


class QuotedBrief(StrictModelSerializer):
    """A statement where its words are enough."""

    class Meta:
        model = Statement
        fields = ["id", "quote"]
        read_only_fields = fields


# Reads REVISION_NUMBER under revision.
class AnchorSerializer(StrictModelSerializer):
    """Where a statement stands in a later revision; all of the place is null if it is lost."""

    revision = serializers.IntegerField(source="revision.number", read_only=True)

    class Meta:
        model = Anchor
        fields = ["revision", "status", "start", "end", "quote"]
        read_only_fields = fields


# Reads STATEMENT and anchors().
class StatementSerializer(StatementBrief):
    """A passage of an article in which a source says something."""

    source = LinkField(  # type: ignore[assignment]
        SourceBrief,
        queryset=Source.objects.all(),
        required=False,
        allow_null=True,
        help_text="Null: the article's own voice.",
    )
    cited_url = OptionalURL(**column(Statement, "cited_url"))
    parts = PartsField()
    relays_statement = LinkField(
        QuotedBrief, queryset=Statement.objects.all(), required=False, allow_null=True
    )
    relays_source = LinkField(
        SourceBrief, queryset=Source.objects.all(), required=False, allow_null=True
    )
    marked_by = PersonSerializer(read_only=True, allow_null=True)
    anchors = AnchorSerializer(many=True, read_only=True)

    class Meta:
        model = Statement
        fields = [
            *StatementBrief.Meta.fields,
            "parts",
            "prefix",
            "suffix",
            "relays_statement",
            "relays_source",
            "marked_by",
            "marked_at",
            "updated_at",
            "anchors",
        ]
        read_only_fields = ["quote", "prefix", "suffix", "marked_at", "updated_at"]
        # What is marked once is asked by the service.
        validators: list[Any] = []
