"""Let denials be listed by themselves. No table: they are stances."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("claims", "0002_standing_and_keeping")]

    operations = [
        migrations.CreateModel(
            name="Denial",
            fields=[],
            options={
                "verbose_name": "denial",
                "verbose_name_plural": "denials",
                "proxy": True,
                "default_permissions": (),
                "indexes": [],
                "constraints": [],
            },
            bases=("claims.stance",),
        ),
    ]
