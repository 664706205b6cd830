"""What no constraint can say of suggestions: they are of their run's revision, in its text."""

from django.db import migrations

from articles import sql


class Migration(migrations.Migration):
    dependencies = [("articles", "0004_suggestions_are_kept")]

    operations = [
        migrations.RunSQL(
            sql.read("suggestions"),
            reverse_sql="DROP FUNCTION articles_check_suggestions() CASCADE",
        )
    ]
