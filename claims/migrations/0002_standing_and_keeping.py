"""Derive where claims stand, whoever writes; keep what was decided and considered."""

from django.db import migrations

from claims import sql

FUNCTIONS = [
    "claims_after_article_change()",
    "claims_after_statement_change()",
    "claims_after_source_change()",
    "claims_after_article_insert()",
    "claims_after_statement_insert()",
    "claims_after_source_insert()",
    "claims_refresh_said_by(uuid[])",
    "claims_refresh_bearing_on(uuid[])",
    "claims_after_link_update()",
    "claims_after_link_delete()",
    "claims_after_link_insert()",
    "claims_refresh_after_truncate()",
    "claims_refresh_after_update()",
    "claims_refresh_after_delete()",
    "claims_refresh_after_insert()",
    "claims_fill_stance()",
    "claims_refresh(uuid[])",
    "claims_derive_standing()",
    "claims_origins(uuid)",
    "claims_keep_assessment()",
    "claims_check_considered()",
    "claims_keep_considered()",
    "claims_lock_links()",
    "claims_refuse_link_cycle()",
]


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0001_claims_evidence_assessments"),
        ("articles", "0003_texts_and_origins"),
    ]

    operations = [
        migrations.RunSQL(
            [sql.read("standing"), sql.read("keeping")],
            reverse_sql=[f"DROP FUNCTION {function} CASCADE" for function in FUNCTIONS],
        )
    ]
