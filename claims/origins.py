"""The origins of a claim with their names, as far as the caller may see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import JSONField
from django.db.models.expressions import RawSQL

from articles.querysets import SEE_CONFIDENTIAL
from articles.rules import CONFIDENTIAL

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

# Made by PostgreSQL as JSON, in the query for the claim. `hidden` are the statements on it behind
# which stands a source that the caller may not see: whom that source speaks for is not shown
# either, neither by name nor by id.
_ORIGINS = """(
    WITH RECURSIVE originals AS (
        SELECT st.statement_id AS statement, st.statement_id AS original
        FROM claims_stance st WHERE st.claim_id = claims_claim.id
        UNION
        SELECT o.statement, s.relays_statement_id
        FROM originals o JOIN articles_statement s ON s.id = o.original
        WHERE s.relays_statement_id IS NOT NULL
    ), speakers AS (
        SELECT o.statement, coalesce(s.relays_source_id, s.source_id) AS source
        FROM originals o JOIN articles_statement s ON s.id = o.original
        WHERE s.relays_statement_id IS NULL AND NOT %s
        UNION
        SELECT p.statement, s.speaks_for_id
        FROM speakers p JOIN articles_source s ON s.id = p.source
        WHERE s.speaks_for_id IS NOT NULL
    ), hidden AS (
        SELECT origin.kind, origin.id
        FROM speakers p
        JOIN articles_source s ON s.id = p.source
            AND s.confidential AND s.entered_by_id IS DISTINCT FROM %s
        CROSS JOIN LATERAL articles_statement_origin(p.statement) origin
        WHERE origin.kind = 'outlet' OR origin.id <> s.id
    ), seen AS (
        SELECT o.*, (o.kind, o.id) IN (SELECT hidden.kind, hidden.id FROM hidden) AS is_hidden,
            s.name AS source_name, u.name AS outlet_name,
            coalesce(
                s.confidential AND s.entered_by_id IS DISTINCT FROM %s
                    AND NOT %s,
                false
            ) AS is_confidential
        FROM claims_origins(claims_claim.id) o
        LEFT JOIN articles_source s ON o.kind = 'source' AND s.id = o.id
        LEFT JOIN articles_outlet u ON o.kind = 'outlet' AND u.id = o.id
    )
    SELECT coalesce(
        jsonb_agg(
            jsonb_build_object(
                'kind', CASE WHEN is_hidden THEN 'source' ELSE kind END,
                'id', CASE WHEN is_hidden THEN NULL ELSE id END,
                'name', CASE WHEN is_hidden OR is_confidential THEN %s
                    ELSE coalesce(source_name, outlet_name) END,
                'asserts', asserts,
                'denies', denies,
                'position', "position"
            ) ORDER BY asserts DESC, denies DESC, id
        ), '[]'
    ) FROM seen
)"""


def origins_as_seen_by(user: User | AnonymousUser) -> RawSQL:
    """An annotation for claims: `[{kind, id, name, asserts, denies, position}]`."""
    sees_all = user.has_perm(SEE_CONFIDENTIAL)
    return RawSQL(  # noqa: S611 - a constant; what varies are its parameters
        _ORIGINS,
        (sees_all, user.pk, user.pk, sees_all, CONFIDENTIAL),
        output_field=JSONField(),
    )
