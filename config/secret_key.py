"""The key of a developer's machine: made once and kept, so that a restart signs nobody out."""

import os
import secrets
from contextlib import suppress
from pathlib import Path


def kept_secret_key(var_dir: Path) -> str:
    """Return the key in `var_dir`, which is made when there is none."""
    path = var_dir / "secret-key"
    if not path.exists():
        var_dir.mkdir(parents=True, exist_ok=True)
        draft = var_dir / f"secret-key.{os.getpid()}"
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(50))
        # A link is made whole or not at all: of two that begin at once, both read the same key.
        with suppress(FileExistsError):
            path.hardlink_to(draft)
        draft.unlink()
    return path.read_text().strip()
