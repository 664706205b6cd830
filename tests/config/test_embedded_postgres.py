"""The embedded PostgreSQL survives what happens to a developer's machine."""

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path

import psycopg
import pytest

from config import embedded_postgres, postgres_home
from config.embedded_postgres import EmbeddedPostgresError, ensure_running

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="what is tested happens to root only")
linux = pytest.mark.skipif(sys.platform != "linux", reason="zombies are made with Linux's prctl")

#: Where no row must survive: several times faster.
start = partial(ensure_running, durable=False)

PACKAGE = Path(postgres_home.__file__).resolve().parent.parent


def ask(address: str, question: str) -> object:
    with closing(psycopg.connect(address, autocommit=True)) as connection:
        answer = connection.execute(question)
        return answer.fetchone()[0] if answer.description else None  # type: ignore[index]


def pid_of(var: Path) -> int:
    return int((postgres_home.find(var).data / "postmaster.pid").read_text().split()[0])


def kill(var: Path) -> int:
    pid = pid_of(var)
    os.kill(pid, signal.SIGKILL)
    return pid


def wait_until(happened: object) -> None:
    deadline = time.monotonic() + 10
    while not happened():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_committed_row_outlives_a_killed_server(var: Path) -> None:
    address = ensure_running(var)
    ask(address, "CREATE TABLE kept AS SELECT 42 AS answer")

    kill(var)

    assert ask(ensure_running(var), "SELECT answer FROM kept") == 42


@pytest.fixture
def orphans() -> Iterator[None]:
    """Become the parent of orphaned processes, and bury none: what a container often does."""
    adopt_orphans, library = 36, ctypes.CDLL(None)  # PR_SET_CHILD_SUBREAPER
    library.prctl(adopt_orphans, 1)
    yield
    library.prctl(adopt_orphans, 0)


@linux
def test_it_starts_while_the_killed_server_is_a_zombie(var: Path, orphans: None) -> None:
    address = ensure_running(var)
    ask(address, "CREATE TABLE kept AS SELECT 42 AS answer")
    killed = kill(var)
    wait_until(lambda: ") Z " in Path(f"/proc/{killed}/stat").read_text())

    assert ask(ensure_running(var), "SELECT answer FROM kept") == 42
    assert pid_of(var) != killed

    os.waitpid(killed, 0)
    embedded_postgres.stop(var)


def test_it_starts_beside_lock_files_whose_number_another_process_got(var: Path) -> None:
    address = ensure_running(var)
    ask(address, "CREATE TABLE kept AS SELECT 42 AS answer")
    killed = kill(var)
    with subprocess.Popen(["sleep", "60"], user=_server_user(var)) as stranger:
        hand_number_on(var, killed, stranger.pid)

        assert ask(ensure_running(var), "SELECT answer FROM kept") == 42

        assert stranger.poll() is None
        stranger.kill()


def test_it_starts_beside_lock_files_whose_number_another_postgres_got(var: Path) -> None:
    other = var.parent / "other-var"
    start(other)
    start(var)
    hand_number_on(var, kill(var), pid_of(other))

    assert ask(start(var), "SELECT 1") == 1

    assert embedded_postgres.is_running(other)
    embedded_postgres.stop(other)


def hand_number_on(var: Path, killed: int, heir: int) -> None:
    """Write the lock files as if the killed server had had the number of another process."""
    data = postgres_home.find(var).data
    for file in (data / "postmaster.pid", data / ".s.PGSQL.5432.lock"):
        file.write_text(file.read_text().replace(str(killed), str(heir), 1))


def test_started_twice_at_once_one_server_runs(var: Path) -> None:
    with ThreadPoolExecutor(max_workers=4) as pool:
        addresses = set(pool.map(lambda _: start(var), range(4)))

    assert len(addresses) == 1
    assert ask(addresses.pop(), "SELECT 1") == 1


def test_a_running_server_is_left_as_it_is(var: Path) -> None:
    start(var)
    before = pid_of(var)

    start(var)

    assert pid_of(var) == before
    assert embedded_postgres.is_running(var)


def test_it_can_be_stopped_and_stopped_again(var: Path) -> None:
    start(var)

    embedded_postgres.stop(var)
    embedded_postgres.stop(var)

    assert not embedded_postgres.is_running(var)


def test_an_interrupted_first_start_is_begun_anew(var: Path) -> None:
    begun = var / "postgres.new"
    begun.mkdir(parents=True)
    (begun / "PG_VERSION").write_text("18\n")

    assert ask(start(var), "SELECT 1") == 1
    assert not begun.exists()


def test_data_of_another_major_version_are_refused(var: Path) -> None:
    start(var)
    embedded_postgres.stop(var)
    version = postgres_home.find(var).data / "PG_VERSION"
    made_by = version.read_text()
    version.write_text("14\n")

    with pytest.raises(EmbeddedPostgresError, match=r"made by PostgreSQL 14 and PostgreSQL \d+ is"):
        start(var)

    version.write_text(made_by)


def test_a_path_too_long_for_a_socket_is_no_obstacle(open_directory: Path) -> None:
    var = open_directory / "with spaces and ümlauts" / ("long" * 30)

    address = start(var)

    assert ask(address, "SELECT 1") == 1
    embedded_postgres.stop(var)
    postgres_home.find(var).socket_directory().rmdir()


def test_a_socket_directory_that_others_may_enter_is_refused(
    open_directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_home, "SHORT_DIRECTORY", open_directory)
    var = open_directory / ("long" * 30)
    var.mkdir()
    home = postgres_home.find(var)
    prepared = home.socket_directory()
    prepared.mkdir(mode=0o755)
    home.give(prepared)

    with pytest.raises(EmbeddedPostgresError, match="somebody else's"):
        start(var)


def test_only_the_servers_user_can_enter_its_socket_directory(var: Path) -> None:
    start(var)
    home = postgres_home.find(var)

    assert home.socket_directory().stat().st_mode & 0o777 == 0o700
    assert ask(start(var), "SHOW listen_addresses") == ""


def test_words_are_folded_as_unicode_says(var: Path) -> None:
    assert ask(start(var), "SELECT lower('ÄЖ')") == "äж"
    lexemes = ask(start(var), "SELECT to_tsvector('simple', 'ДОМ дом')::text")
    assert lexemes == "'дом':1,2"


def test_variables_meant_for_other_servers_are_ignored(
    var: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPORT", "5999")
    monkeypatch.setenv("PGDATA", "/nowhere")

    assert ask(start(var), "SELECT 1") == 1


def test_without_any_postgresql_it_says_what_to_do(
    var: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_home, "_bundled", lambda: None)
    monkeypatch.setattr(postgres_home, "_installed", lambda: iter(()))

    with pytest.raises(EmbeddedPostgresError, match="set DATABASE_URL"):
        start(var)

    monkeypatch.undo()


def test_where_the_package_has_no_wheel_an_installed_postgresql_is_used(
    var: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundled = postgres_home._bundled()
    if bundled is None:
        pytest.skip("this platform has no wheel anyway: the other tests show it")
    monkeypatch.setattr(postgres_home, "_bundled", lambda: None)
    monkeypatch.setenv("PATH", f"{bundled}:{os.environ['PATH']}")

    assert ask(start(var), "SELECT 1") == 1


def test_a_directory_that_cannot_be_made_is_said_in_a_sentence(open_directory: Path) -> None:
    (open_directory / "file").touch()

    with pytest.raises(EmbeddedPostgresError, match="set CLAIMS_VAR"):
        start(open_directory / "file" / "var")


@pytest.fixture
def private_site(open_directory: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Root's own directory with the package in it, as after `cd /root && script/server`."""
    bundled = postgres_home._bundled()
    if bundled is None:
        pytest.skip("this platform has no wheel")
    package = bundled.parent.parent
    private = open_directory / "private"
    (private / "site").mkdir(parents=True)
    private.chmod(0o700)
    libraries = package.with_name(f"{package.name}.libs")
    for part in (bundled.parent, package / ".dylibs", libraries):
        if part.exists():
            copy = private / "site" / part.relative_to(package.parent)
            shutil.copytree(part, copy, symlinks=True, ignore=shutil.ignore_patterns("include"))
    own = private / "site" / bundled.relative_to(package.parent)
    monkeypatch.setattr(postgres_home, "_bundled", lambda: own)
    monkeypatch.setattr(postgres_home, "SYSTEM_DATA", open_directory / "lib")
    return private


@as_root
def test_root_may_keep_everything_where_no_other_user_can_enter(private_site: Path) -> None:
    var = private_site / "var"

    address = ensure_running(var)
    ask(address, "CREATE TABLE kept AS SELECT 42 AS answer")
    kill(var)

    assert ask(ensure_running(var), "SELECT answer FROM kept") == 42
    base = Path((var / "postgres-home.txt").read_text().strip())
    assert base.parent == private_site.parent / "lib"
    assert base.stat().st_uid == 0
    assert base.stat().st_mode & 0o022 == 0
    assert (base / "postgres").owner() == postgres_home.UNPRIVILEGED
    embedded_postgres.stop(var)


@as_root
def test_only_the_programs_are_copied_where_the_data_can_be_reached(
    private_site: Path, var: Path
) -> None:
    assert ask(start(var), "SELECT 1") == 1

    assert (var / "postgres").is_dir()
    assert [copy.owner() for copy in var.glob("programs-*")] == ["root"]


@as_root
def test_a_lost_home_is_not_replaced_by_an_empty_one(private_site: Path) -> None:
    var = private_site / "var"
    start(var)
    embedded_postgres.stop(var)
    shutil.rmtree(private_site.parent / "lib")

    with pytest.raises(EmbeddedPostgresError, match="which is gone"):
        start(var)

    (var / "postgres-home.txt").unlink()


@as_root
def test_root_uses_the_data_of_another_user_as_that_user(open_directory: Path) -> None:
    user = pwd.getpwnam(postgres_home.UNPRIVILEGED)
    var = open_directory / "var"
    var.mkdir()
    os.chown(var, user.pw_uid, user.pw_gid)
    _start_as(user, var)

    assert ask(start(var), "SELECT 1") == 1
    assert (var / "postgres").stat().st_uid == user.pw_uid
    embedded_postgres.stop(var)


def _start_as(user: pwd.struct_passwd, var: Path) -> None:
    """Start the server as a user who is not root, with the Python that runs the tests."""
    try:
        started = subprocess.run(
            [sys.executable, "-m", "config.embedded_postgres", "start"],
            cwd=PACKAGE,
            env={"CLAIMS_VAR": str(var), "PATH": os.environ["PATH"]},
            user=user.pw_uid,
            group=user.pw_gid,
            extra_groups=[],
            capture_output=True,
            text=True,
            check=False,
        )
    except PermissionError:
        pytest.skip("another user may not run the Python that runs the tests")
    assert started.returncode == 0, started.stderr


def _server_user(var: Path) -> int | None:
    user = postgres_home.find(var).user
    return user.pw_uid if user else None
