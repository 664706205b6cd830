"""Find the claim of a wording: what is suggested is looked up among all claims."""

from django.contrib.postgres.indexes import HashIndex
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations


class Migration(migrations.Migration):
    # An index is built beside writers only outside of a transaction.
    atomic = False

    dependencies = [("claims", "0002_standing_and_keeping")]

    operations = [
        AddIndexConcurrently(
            model_name="claim", index=HashIndex(fields=["wording"], name="claim_wording")
        )
    ]
