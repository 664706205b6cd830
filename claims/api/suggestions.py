"""What answers say of suggestions, and of the whole reading desk of an article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from articles.api.fields import OptionalText
from articles.api.serializers import PersonSerializer, SourceBrief
from articles.choices import SourceKind, SuggestedStance
from articles.models import Revision, Suggestion
from claims.api.parts import ClaimBrief
from claims.api.serializers import StatementWithStances
from claims.proposals import proposals
from claims.suggested import why
from config.api.serializers import StrictModelSerializer

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

#: What stands in an answer for a suggestion without a stance.
NON_CLAIM = "non_claim"
STANCES = [(word, word) for word in (*SuggestedStance.values, NON_CLAIM)]


def as_proposed(
    suggestions: Iterable[Suggestion],
    *,
    revision: Revision,
    user: User | AnonymousUser,
    placed: Iterable[Any] | None = None,
) -> list[Suggestion]:
    """The suggestions with all that `SuggestionSerializer` reads; see `proposals` for its cost."""
    rows = list(suggestions)
    proposed = proposals(rows, revision=revision, user=user, placed=placed)
    text = revision.text
    for row in rows:
        proposal = proposed[row.pk]
        marks = proposal.marks
        row.revision = revision
        row.quote = text[row.start : row.end]  # type: ignore[attr-defined]
        row.why = why(row, text)  # type: ignore[attr-defined]
        row.wording = proposal.wording  # type: ignore[attr-defined]
        row.proposed_claim = proposal.claim  # type: ignore[attr-defined]
        row.marked_as = marks[0].pk if marks else None  # type: ignore[attr-defined]
        row.said_by = _said_by(row, text, proposal.known)  # type: ignore[attr-defined]
        row.cue = _stretch(text, row.cue_start, row.cue_end)  # type: ignore[attr-defined]
    return rows


def _said_by(row: Suggestion, text: str, known: Any) -> dict[str, Any] | None:
    named = _stretch(text, row.source_start, row.source_end)
    if named is None and not row.source_name:
        return None
    return {
        **(named or {"start": None, "end": None, "text": None}),
        "name": row.source_name or None,
        "role": row.source_role,
        "kind": row.source_kind or None,
        "known": known,
    }


def _stretch(text: str, start: int | None, end: int | None) -> dict[str, Any] | None:
    if start is None or end is None:
        return None
    return {"start": start, "end": end, "text": text[start:end]}


class CueSerializer(serializers.Serializer):
    """The words that say that something is said."""

    start = serializers.IntegerField(help_text=_("In code points, from 0."))
    end = serializers.IntegerField(help_text=_("In code points, not included."))
    text = serializers.CharField()


class SuggestedSource(serializers.Serializer):
    """Who seems to say it."""

    start = serializers.IntegerField(
        allow_null=True, help_text=_("null, with end and text: nobody is named at this place.")
    )
    end = serializers.IntegerField(allow_null=True)
    text = serializers.CharField(allow_null=True)
    name = serializers.CharField(allow_null=True, help_text=_("null: it is not clear who it is."))
    role = OptionalText()
    kind = serializers.ChoiceField(choices=SourceKind.choices, allow_null=True)
    known = SourceBrief(
        allow_null=True, help_text=_("The one source of this name, as far as you may see.")
    )


class SuggestionSerializer(StrictModelSerializer):
    """A passage that could be marked. Reads `as_proposed` and `reads.SUGGESTION`."""

    revision = serializers.IntegerField(
        source="revision.number", read_only=True, help_text=_("Number of the revision.")
    )
    parts = serializers.ListField(
        child=serializers.ListField(child=serializers.IntegerField(), min_length=2, max_length=2),
        read_only=True,
        help_text=_("The spans of what is interrupted; empty where it is not."),
    )
    quote = serializers.CharField(read_only=True)
    source = SuggestedSource(  # type: ignore[assignment]
        source="said_by",
        read_only=True,
        allow_null=True,
        help_text=_("null: the article's own voice."),
    )
    cue = CueSerializer(read_only=True, allow_null=True)
    stance = serializers.SerializerMethodField()
    why = serializers.CharField(read_only=True, help_text=_("A sentence, for people."))
    denied = OptionalText(read_only=True)
    answers = serializers.UUIDField(
        source="answers_id",
        read_only=True,
        allow_null=True,
        help_text=_("The suggestion that says what this one denies."),
    )
    wording = serializers.CharField(
        read_only=True, allow_null=True, help_text=_("A claim's words; null: it bears on none.")
    )
    claim = ClaimBrief(
        source="proposed_claim",
        read_only=True,
        allow_null=True,
        help_text=_("The known claim that accepting would use."),
    )
    handled_by = PersonSerializer(read_only=True, allow_null=True)
    statement = serializers.UUIDField(source="statement_id", read_only=True, allow_null=True)
    marked_as = serializers.UUIDField(
        read_only=True, allow_null=True, help_text=_("A statement that marks the passage already.")
    )

    class Meta:
        model = Suggestion
        fields = [
            "id",
            "position",
            "revision",
            "start",
            "end",
            "parts",
            "quote",
            "source",
            "cue",
            "medium",
            "stance",
            "type",
            "checkable",
            "confidence",
            "rule",
            "why",
            "denied",
            "answers",
            "wording",
            "claim",
            "outcome",
            "handled_by",
            "handled_at",
            "statement",
            "marked_as",
        ]
        read_only_fields = fields

    @extend_schema_field(serializers.ChoiceField(STANCES))
    def get_stance(self, suggestion: Suggestion) -> str:
        return suggestion.stance or NON_CLAIM


class AcceptedSuggestion(SuggestionSerializer):
    """An accepted suggestion, and the statement it became."""

    marked = StatementWithStances(read_only=True)

    class Meta(SuggestionSerializer.Meta):
        fields = [*SuggestionSerializer.Meta.fields, "marked"]
        read_only_fields = fields
