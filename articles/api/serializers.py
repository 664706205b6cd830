"""What answers say of people, outlets, sources, articles and statements.

The brief ones stand inside other answers. Each names in `articles.api.reads` what the view must
have fetched, and runs no query of its own but one for the caller's permissions.
"""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from articles import rules
from articles.api.fields import OptionalText, OptionalURL
from articles.models import Article, Outlet, Source, Statement
from config.api.serializers import StrictModelSerializer

#: What stands for the name of a source that the caller may not see.
CONFIDENTIAL = "confidential source"


class PersonSerializer(StrictModelSerializer):
    """Somebody of the desk. Reads `reads.PERSON`."""

    name = serializers.SerializerMethodField(help_text="Full name, or the username.")

    class Meta:
        model = User
        fields = ["username", "name"]
        read_only_fields = fields

    @extend_schema_field(str)
    def get_name(self, user: User) -> str:
        return user.get_full_name() or user.username


class OutletBrief(StrictModelSerializer):
    """Reads `reads.OUTLET_BRIEF`."""

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
    masks: dict[str, Any] = {"name": CONFIDENTIAL, "role": None}

    def to_representation(self, source: Source) -> dict[str, Any]:
        answer = super().to_representation(source)  # type: ignore[misc]
        request = self.context.get("request")  # type: ignore[attr-defined]
        if not rules.may_see_identity(getattr(request, "user", AnonymousUser()), source):
            answer |= self.masks
        return answer


class SourceBrief(Masking, StrictModelSerializer):
    """Reads `reads.SOURCE_BRIEF`."""

    role = OptionalText(read_only=True)

    class Meta:
        model = Source
        fields = ["id", "name", "kind", "role"]
        read_only_fields = fields


class ArticleBrief(StrictModelSerializer):
    """Reads `reads.ARTICLE_BRIEF`."""

    outlet = OutletBrief(read_only=True, allow_null=True)

    class Meta:
        model = Article
        fields = ["id", "headline", "url", "published_at", "outlet"]
        read_only_fields = fields


class StatementBrief(StrictModelSerializer):
    """A statement inside what is made of it. Reads `reads.STATEMENT_BRIEF`."""

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
