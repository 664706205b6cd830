"""The demo cast: one user of each group, with passwords of this machine alone."""

import stat
from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from pytest_django import Settings

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept(settings: Settings, tmp_path: Path) -> Path:
    settings.DEBUG = True
    settings.VAR_DIR = tmp_path / "var"
    return settings.VAR_DIR / "demo-cast.txt"


def make_demo_cast() -> str:
    """Run the command; return what it said."""
    said = StringIO()
    call_command("make_demo_cast", stdout=said)
    return said.getvalue()


def passwords(kept: Path) -> dict[str, str]:
    lines = [line for line in kept.read_text().splitlines() if not line.startswith("#")]
    return dict(line.split() for line in lines)


def test_each_group_has_one_who_can_sign_in_to_the_admin(kept: Path) -> None:
    make_demo_cast()

    for username, password in passwords(kept).items():
        user = User.objects.get(username=username)
        assert user.check_password(password)
        assert user.is_staff
        assert not user.is_superuser
    assert set(User.objects.values_list("username", "groups__name")) == {
        ("reporter", "Reporters"),
        ("checker", "Checkers"),
        ("editor", "Editors"),
        ("admin", "Administrators"),
    }


def test_passwords_are_unlike_and_readable_by_the_owner_only(kept: Path) -> None:
    make_demo_cast()

    assert len(set(passwords(kept).values())) == 4
    assert all(len(password) >= 16 for password in passwords(kept).values())
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]


def test_outside_development_mode_there_is_no_demo_cast(kept: Path, settings: Settings) -> None:
    settings.DEBUG = False

    with pytest.raises(CommandError, match="development mode only"):
        make_demo_cast()

    assert not User.objects.exists()
    assert not kept.exists()


def test_a_second_run_changes_nothing(kept: Path) -> None:
    make_demo_cast()
    before = kept.read_text(), list(User.objects.order_by("pk").values_list("password"))

    make_demo_cast()

    after = kept.read_text(), list(User.objects.order_by("pk").values_list("password"))
    assert after == before


def test_a_lost_file_gives_new_passwords_and_says_so(kept: Path) -> None:
    make_demo_cast()
    lost = passwords(kept)
    kept.unlink()

    said = make_demo_cast()

    assert "reporter, checker, editor, admin: they have new ones" in said
    assert User.objects.count() == 4
    for username, password in passwords(kept).items():
        assert password != lost[username]
        assert User.objects.get(username=username).check_password(password)


def test_another_database_beside_the_same_file_gets_the_same_passwords(kept: Path) -> None:
    make_demo_cast()
    known = passwords(kept)
    User.objects.all().delete()

    make_demo_cast()

    assert passwords(kept) == known
    assert User.objects.get(username="editor").check_password(known["editor"])
