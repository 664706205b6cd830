"""Make the demo cast of a developer's machine: `manage.py make_demo_cast`."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from claims.sample.cast import CAST, Member

#: Without letters and digits that are easily taken for one another.
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
NOTE = "# The demo cast of this machine. Delete this file to get new passwords at the next start."


class Command(BaseCommand):
    help = "Make one user of each group to try the site with (in development mode only)."

    def handle(self, *, verbosity: int, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError(
                "The demo cast is for development mode only; make real users with createsuperuser."
            )
        kept = settings.VAR_DIR / "demo-cast.txt"
        with transaction.atomic():
            _one_at_a_time()
            passwords = _read(kept)
            missing = [member.username for member in CAST if member.username not in passwords]
            passwords |= {username: _password() for username in missing}
            renewed = [
                member.username
                for member in CAST
                if _ensure(member, passwords[member.username], new=member.username in missing)
            ]
            if missing:
                _write(kept, passwords)
        if renewed:
            self.stdout.write(
                f"{kept} did not know the passwords of {', '.join(renewed)}: they have new ones."
            )
        if verbosity:
            self.stdout.write(f"The demo cast and its passwords are in {kept}.")


def _one_at_a_time() -> None:
    """Wait for another start of the site that is making the cast at this moment."""
    list(Group.objects.select_for_update().order_by("id"))


def _ensure(member: Member, password: str, *, new: bool) -> bool:
    """Make the user where there is none; say whether one that was there got a new password."""
    user = User.objects.filter(username=member.username).first()
    if user and not new:
        return False
    known = user is not None
    user = user or User(
        username=member.username,
        first_name=member.first_name,
        last_name=member.last_name,
        is_staff=True,
    )
    user.set_password(password)
    user.save()
    if not known:
        user.groups.add(Group.objects.get(name=member.group))
    return known


def _password() -> str:
    """Return four groups of four characters: 79 bits, and easy to type."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(4))


def _read(kept: Path) -> dict[str, str]:
    """Return the passwords by username; none where there is no file yet."""
    if not kept.exists():
        return {}
    lines = [line.split() for line in kept.read_text().splitlines() if not line.startswith("#")]
    return {line[0]: line[1] for line in lines if len(line) == 2}


def _write(kept: Path, passwords: dict[str, str]) -> None:
    """Keep the passwords where the owner alone reads them, from the first byte on."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    draft = kept.with_suffix(f".{os.getpid()}")
    width = max(len(username) for username in passwords) + 2
    lines = [NOTE, *(f"{username:<{width}}{word}" for username, word in passwords.items())]
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write("\n".join(lines) + "\n")
        draft.replace(kept)
    finally:
        with suppress(FileNotFoundError):
            draft.unlink()
