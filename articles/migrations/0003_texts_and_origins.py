"""What no constraint can say of revisions, statements, anchors and the source graph."""

from django.db import migrations

from articles import sql

FUNCTIONS = [
    "articles_check_revision()",
    "articles_derive_current()",
    "articles_follow_revision()",
    "articles_check_statement()",
    "articles_parts_cover(jsonb, integer, integer)",
    "articles_raise_article_version()",
    "articles_check_anchor()",
    "articles_clear_name_keys()",
    "articles_before_graph_change()",
    "articles_before_graph_growth()",
    "articles_refuse_source_cycle()",
    "articles_refuse_relay_cycle()",
    "articles_statement_origin(uuid)",
    "articles_source_origin(uuid)",
    "articles_lock_graph()",
    "articles_share_graph()",
    "articles_require_read_committed()",
]


class Migration(migrations.Migration):
    dependencies = [("articles", "0002_articles_sources_statements")]

    operations = [
        migrations.RunSQL(
            [sql.read("texts"), sql.read("origins")],
            reverse_sql=[f"DROP FUNCTION {function} CASCADE" for function in FUNCTIONS],
        )
    ]
