"""Full-text search in many languages; the tables' search columns are made with these."""

from django.db import migrations

from articles import sql


class Migration(migrations.Migration):
    dependencies = []

    operations = [
        migrations.RunSQL(
            sql.read("search"),
            reverse_sql="""
            DROP FUNCTION articles_search_query(text);
            DROP FUNCTION articles_source_vector(text, text[], text);
            DROP FUNCTION articles_search_vector(text, text);
            DROP FUNCTION articles_search_config(text);
            """,
        )
    ]
