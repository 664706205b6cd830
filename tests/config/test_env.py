"""A missing or misspelt variable stops the start with a sentence."""

import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import env
from config.secret_key import kept_secret_key

ROOT = Path(env.__file__).resolve().parent.parent
PRODUCTION = {
    "DATABASE_URL": "postgresql://somebody@localhost/somewhere",
    "SECRET_KEY": "Zp5cUqj0xk2mW8vLr7TnYb3sDf6gHa9eQi1oXu4tKzMlNpRwVy",
    "ALLOWED_HOSTS": "desk.example.org",
}


@pytest.mark.parametrize(
    ("read", "value", "complaint"),
    [
        (lambda: env.flag("DEBUG"), "yes", "DEBUG is 'yes'; write 0 or 1"),
        (lambda: env.whole("PORT", 8000), "http", "PORT is 'http'; write a whole number"),
        (lambda: env.whole("PORT", 8000), "-1", "PORT is '-1'"),
        (lambda: env.hosts("ALLOWED_HOSTS"), "https://a.org", "without https://"),
        (lambda: env.hosts("ALLOWED_HOSTS"), " ", "Set ALLOWED_HOSTS"),
        (lambda: env.origins("CSRF_TRUSTED_ORIGINS"), "a.org", "write it as https://host"),
        (lambda: env.duration("STATEMENT_TIMEOUT", "30s"), "soon", "write it as 30s, 5min or 0"),
        (lambda: env.duration("STATEMENT_TIMEOUT", "30s"), "30", "write it as 30s, 5min or 0"),
        (lambda: env.text("SECRET_KEY"), "", "Set SECRET_KEY"),
        (lambda: env.database("DATABASE_URL"), "sqlite:///x", "no PostgreSQL address"),
        (lambda: env.database("DATABASE_URL"), "nonsense", "no PostgreSQL address"),
        (lambda: env.database("DATABASE_URL"), "postgresql://u@h:port/n", "no PostgreSQL address"),
        (lambda: env.database("DATABASE_URL"), "postgresql://u@h", "no PostgreSQL address"),
    ],
)
def test_a_value_that_cannot_be_read_is_explained(
    monkeypatch: pytest.MonkeyPatch, read: Callable[[], object], value: str, complaint: str
) -> None:
    for name in env.VARIABLES:
        monkeypatch.setenv(name, value)

    with pytest.raises(ImproperlyConfigured, match=re.escape(complaint)):
        read()


def test_a_database_address_that_cannot_be_read_does_not_show_its_password(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", "mysql://root:hunter2@localhost/x")

    with pytest.raises(ImproperlyConfigured) as refusal:
        env.database("DATABASE_URL")

    assert "hunter2" not in str(refusal.value)


@pytest.mark.parametrize(
    ("misspelt", "complaint"),
    [
        ("ALLOWED_HOST", "did you mean ALLOWED_HOSTS?"),
        ("SECRETKEY", "did you mean SECRET_KEY?"),
        ("DATABASE_ULR", "did you mean DATABASE_URL?"),
        ("CLAIMS_VARR", "did you mean CLAIMS_VAR?"),
        ("CLAIMS_HOME", "CLAIMS_HOME is not known"),
    ],
)
def test_a_misspelt_name_is_noticed(
    monkeypatch: pytest.MonkeyPatch, misspelt: str, complaint: str
) -> None:
    for name in env.VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(misspelt, "1")

    with pytest.raises(ImproperlyConfigured, match=re.escape(complaint)):
        env.refuse_misspelt()


def test_other_programs_variables_are_none_of_our_business(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("TEST_DATABASE_URL", "PORTS", "AWS_SECRET_KEY", "DEBUGINFOD_URLS"):
        monkeypatch.setenv(name, "1")

    env.refuse_misspelt()


def test_the_example_explains_exactly_what_is_read() -> None:
    example = (ROOT / ".env.example").read_text()

    assert sorted(re.findall(r"^#?([A-Z_]+)=", example, re.MULTILINE)) == sorted(env.VARIABLES)


def test_the_secret_key_of_development_is_kept_for_its_owner_alone(tmp_path: Path) -> None:
    key = kept_secret_key(tmp_path / "var")

    assert len(key) > 50
    assert kept_secret_key(tmp_path / "var") == key
    assert [path.name for path in (tmp_path / "var").iterdir()] == ["secret-key"]
    assert stat.S_IMODE((tmp_path / "var" / "secret-key").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("variables", "complaint"),
    [
        (PRODUCTION | {"SECRET_KEY": ""}, "Set SECRET_KEY"),
        (PRODUCTION | {"ALLOWED_HOSTS": ""}, "Set ALLOWED_HOSTS"),
        (PRODUCTION | {"DEBUG": "off"}, "DEBUG is 'off'"),
        (PRODUCTION | {"CLAIMS_DIR": "x"}, "CLAIMS_DIR is not known"),
    ],
)
def test_a_command_ends_with_one_sentence(variables: dict[str, str], complaint: str) -> None:
    ended = manage(variables, "check")

    assert ended.returncode == 1
    assert complaint in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_production_passes_djangos_own_inspection(tmp_path: Path) -> None:
    ended = manage(
        PRODUCTION | {"CLAIMS_VAR": str(tmp_path)}, "check", "--deploy", "--fail-level", "WARNING"
    )

    assert ended.returncode == 0, ended.stderr
    assert list(tmp_path.iterdir()) == []


def test_development_needs_no_variable_and_its_check_no_database(tmp_path: Path) -> None:
    ended = manage({"CLAIMS_VAR": str(tmp_path)}, "check")

    assert ended.returncode == 0, ended.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["secret-key"]


def manage(variables: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run manage.py in an environment that has these variables only."""
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **variables},
        capture_output=True,
        text=True,
        check=False,
    )
