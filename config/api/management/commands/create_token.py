"""Make a token for a program: `manage.py create_token USER [--read-only] [--days N]`."""

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError

from config.api.models import Token

LONGEST_DAYS = 36_500


class Command(BaseCommand):
    help = "Make an API token for a user, and print it. It is shown this once."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("username", metavar="USER")
        parser.add_argument("--read-only", action="store_true", help="It may change nothing.")
        parser.add_argument("--days", type=int, help="Until it expires; without, it never does.")
        parser.add_argument("--note", default="", help="What it is for.")

    def handle(
        self, *, username: str, read_only: bool, days: int | None, note: str, **options: Any
    ) -> None:
        if days is not None and not 1 <= days <= LONGEST_DAYS:
            raise CommandError(f"--days takes a number from 1 to {LONGEST_DAYS}.")
        users = get_user_model()
        user = users._default_manager.filter(**{users.USERNAME_FIELD: username}).first()
        if user is None:
            raise CommandError(f"There is no user {username}.")
        if not user.is_active:
            raise CommandError(f"The user {username} is not active, so a token would not work.")
        expiry = None if days is None else timedelta(days=days)
        _row, token = Token.objects.create(user=user, expiry=expiry, read_only=read_only, note=note)
        self.stdout.write(token)
