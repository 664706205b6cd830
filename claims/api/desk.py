"""The reading desk of an article in one answer: what is marked, what is suggested, how far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import connection
from django.db.models import F
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from articles.api.fields import OptionalText
from articles.api.reads import STATEMENT, anchors
from articles.choices import AnchorStatus, SuggestionOutcome
from articles.models import Article, Revision, Statement, SuggestionRun
from articles.querysets import SEE_CONFIDENTIAL
from claims.api.marking import with_stances
from claims.api.reads import SUGGESTION
from claims.api.serializers import StatementWithStances
from claims.api.suggestions import SuggestionSerializer, as_proposed

if TYPE_CHECKING:
    from django.contrib.auth.models import User

#: How a statement came to stand in the current text: marked in it, or found again.
PLACES = [(word, word) for word in ("marked", AnchorStatus.EXACT.value, AnchorStatus.ALTERED.value)]

# Everything that the answer is made of, by what changes when it changes. At the end, the last line
# in the history of sources and claims: any of them may come to be what a suggestion means. That
# alone would not do: of two lines written at once, the earlier may be committed later.
_VERSION = """
    SELECT concat_ws('/', a.version, o.version, a.current_revision_id, run.id,
        (SELECT string_agg(g.id || ':' || g.version, ',' ORDER BY g.id)
            FROM articles_suggestion g WHERE g.run_id = run.id),
        (SELECT string_agg(st.id || ':' || st.version || ':' || c.version, ',' ORDER BY st.id)
            FROM claims_stance st JOIN claims_claim c ON c.id = st.claim_id
            WHERE st.article_id = a.id),
        (SELECT string_agg(original.id || ':' || original.version, ',' ORDER BY s.id)
            FROM articles_statement s
            JOIN articles_statement original ON original.id = s.relays_statement_id
            WHERE s.article_id = a.id),
        (SELECT string_agg(source.id || ':' || source.version, ',' ORDER BY source.id)
            FROM articles_source source WHERE source.id IN (
                SELECT source_id FROM articles_statement WHERE article_id = a.id
                UNION SELECT relays_source_id FROM articles_statement WHERE article_id = a.id)),
        (SELECT max(pgh_id) FROM articles_sourcehistory),
        (SELECT max(pgh_id) FROM claims_claimhistory))
    FROM articles_article a
    LEFT JOIN articles_outlet o ON o.id = a.outlet_id
    LEFT JOIN articles_suggestionrun run ON run.revision_id = a.current_revision_id
    WHERE a.id = %s AND a.current_revision_id IS NOT NULL
"""


def desk_version(article_id: UUID, user: User) -> str | None:
    """What changes whenever the desk would read differently to this user; None: no such article.

    Costs one query.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT md5(concat_ws('/', %s, %s, %s, version)) FROM ({_VERSION}) AS desk (version)",  # noqa: S608
            [user.pk, user.has_perm(SEE_CONFIDENTIAL), get_language(), article_id],
        )
        found = cursor.fetchone()
    return found[0] if found else None


def desk_of(article: Article, run: SuggestionRun, *, user: User) -> dict[str, Any]:
    """What `DeskSerializer` reads. Costs eleven queries, however much is marked and suggested."""
    revision = article.current_revision
    assert revision is not None
    statements = _statements(revision)
    suggestions = as_proposed(
        SUGGESTION.of(run.suggestions.order_by("position")),
        revision=revision,
        user=user,
        placed=statements,
    )
    return {
        "revision": revision.number,
        "language": article.language,
        "refused": str(run.get_refused_display()) if run.refused else "",
        "statements": with_stances(statements),
        "suggestions": suggestions,
        "handled": sum(one.outcome != SuggestionOutcome.OPEN for one in suggestions),
        "total": len(suggestions),
    }


def _statements(revision: Revision) -> list[Any]:
    """All statements of the article, in the order of this text; what is lost there comes last."""
    placed: Any = Statement.objects.placed_in(revision)
    rows = STATEMENT.of(placed).prefetch_related(anchors())
    return list(rows.order_by(F("place_start").asc(nulls_last=True), "place_end", "id"))


class PlaceOnDesk(serializers.Serializer):
    """Where a statement stands in the current text; null if it is lost there."""

    status = serializers.ChoiceField(
        PLACES,
        source="place_status",
        help_text=_("How it was found again, where it was marked in an earlier text."),
    )
    start = serializers.IntegerField(source="place_start")
    end = serializers.IntegerField(source="place_end")

    def to_representation(self, statement: Any) -> Any:
        return None if statement.place_start is None else super().to_representation(statement)


class StatementOnDesk(StatementWithStances):
    """A statement beside the current text, with its stances."""

    place = PlaceOnDesk(source="*", read_only=True, allow_null=True)

    class Meta(StatementWithStances.Meta):
        fields = [*StatementWithStances.Meta.fields, "place"]


class DeskSerializer(serializers.Serializer):
    """The reading desk of an article."""

    revision = serializers.IntegerField(help_text=_("Number of the current revision."))
    language = serializers.CharField()
    refused = OptionalText(help_text=_("Why there are no suggestions, in a sentence."))
    statements = StatementOnDesk(many=True)
    suggestions = SuggestionSerializer(many=True)
    handled = serializers.IntegerField(help_text=_("How many suggestions are not open any more."))
    total = serializers.IntegerField(help_text=_("How many suggestions there are."))
