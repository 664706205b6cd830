"""Read the environment, and say plainly what is missing or misspelt."""

import os
import re
from difflib import get_close_matches
from pathlib import Path

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

#: Every variable this site reads; .env.example explains each.
VARIABLES = (
    "ALLOWED_HOSTS",
    "BEHIND_PROXY",
    "CLAIMS_VAR",
    "CSRF_TRUSTED_ORIGINS",
    "DATABASE_URL",
    "DEBUG",
    "HSTS_SECONDS",
    "HTTPS_ONLY",
    "PORT",
    "SECRET_KEY",
    "STATEMENT_TIMEOUT",
    "SUGGESTER",
)


def refuse_misspelt() -> None:
    """Stop when a variable looks like one of ours and is none.

    A misspelt name would otherwise be a setting that silently stays at its default.
    """
    # A short name such as PORT is close to too many that belong to other programs.
    unset = [name for name in VARIABLES if len(name) >= 8 and not os.environ.get(name)]
    for name in sorted(os.environ.keys() - set(VARIABLES)):
        meant = get_close_matches(name, unset, n=1, cutoff=0.88)
        if meant:
            raise ImproperlyConfigured(f"{name} is set; did you mean {meant[0]}?")
        if name.startswith("CLAIMS_"):
            raise ImproperlyConfigured(f"{name} is not known; .env.example lists what is read.")


def text(name: str, default: str | None = None) -> str:
    """Return a variable; an empty one counts as unset."""
    value = os.environ.get(name, "").strip() or default
    if value is None:
        raise ImproperlyConfigured(
            f"Set {name}, or DEBUG=1 on a developer's machine; .env.example shows how."
        )
    return value


def flag(name: str, *, default: bool = False) -> bool:
    value = text(name, "1" if default else "0")
    if value not in {"0", "1"}:
        raise ImproperlyConfigured(f"{name} is {value!r}; write 0 or 1.")
    return value == "1"


def whole(name: str, default: int) -> int:
    value = text(name, str(default))
    if not re.fullmatch(r"[0-9]{1,12}", value):
        raise ImproperlyConfigured(f"{name} is {value!r}; write a whole number.")
    return int(value)


def hosts(name: str, default: str | None = None) -> list[str]:
    """Return a comma-separated list of host names."""
    return [_host(name, host.strip()) for host in text(name, default).split(",") if host.strip()]


def origins(name: str) -> list[str]:
    """Return a comma-separated list of origins, such as https://desk.example.org."""
    values = [origin.strip() for origin in os.environ.get(name, "").split(",") if origin.strip()]
    for value in values:
        if not re.fullmatch(r"https?://[^/\s]+", value):
            raise ImproperlyConfigured(f"{name} has {value!r}; write it as https://host.")
    return values


def duration(name: str, default: str) -> str:
    """Return a length of time as PostgreSQL writes it: 30s, 500ms, 0 for no limit."""
    value = text(name, default)
    if not re.fullmatch(r"0|[0-9]{1,9}(ms|s|min|h)", value):
        raise ImproperlyConfigured(f"{name} is {value!r}; write it as 30s, 5min or 0.")
    return value


def folder(name: str, default: Path) -> Path:
    return Path(text(name, str(default))).expanduser().resolve()


def database(name: str) -> dj_database_url.DBConfig:
    """Return Django's database settings from a URL."""
    try:
        settings = dj_database_url.parse(text(name))
    except ValueError:
        settings = {}
    if settings.get("ENGINE") != "django.db.backends.postgresql" or not settings.get("NAME"):
        # The URL itself is not shown: it may carry a password.
        raise ImproperlyConfigured(
            f"{name} is no PostgreSQL address; write postgresql://user:password@host:5432/name."
        )
    return {**settings, "OPTIONS": settings.get("OPTIONS", {})}


def _host(name: str, host: str) -> str:
    if "/" in host or " " in host:
        raise ImproperlyConfigured(f"{name} has {host!r}; write a host name without https://.")
    return host
