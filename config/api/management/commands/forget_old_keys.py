"""Delete idempotency keys that no longer count: `manage.py forget_old_keys`, daily from cron."""

from typing import Any

from django.core.management.base import BaseCommand

from config.api.idempotency import forget_old_keys


class Command(BaseCommand):
    help = "Delete the answers kept for retries that are older than a day."

    def handle(self, **options: Any) -> None:
        self.stdout.write(f"{forget_old_keys()} forgotten.")
