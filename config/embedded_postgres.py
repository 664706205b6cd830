"""Find or start the PostgreSQL that is used while DATABASE_URL is not set.

Its data lie in `var/postgres`; it listens on a Unix socket in a directory that only its own
user can enter, and on no network. Needs no Django. By hand:

    python -m config.embedded_postgres start|status|stop [--not-durable]
"""

import argparse
import contextlib
import fcntl
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from psycopg import pq

from config import postgres_home
from config.postgres_home import EmbeddedPostgresError, Home

__all__ = ["EmbeddedPostgresError", "ensure_running", "is_running", "stop"]

#: The socket's file name carries it; nothing listens on a network.
PORT = 5432

#: Seconds to wait for a server that recovers after a crash.
PATIENCE = 120

#: For tests: several times faster, and broken if the machine (not the server) crashes.
NOT_DURABLE = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"

#: What a start says while the processes of a killed server are still going away.
PASSING_TROUBLE = ("lock file", "shared memory block")


def ensure_running(var_dir: Path, *, durable: bool = True) -> str:
    """Start the server if it does not run, and return the address of its database.

    Several processes may ask at once: one starts it, the others wait for it.

    Args:
        var_dir: The directory that holds (or tells of) the data; made if it is not there.
        durable: False trades safety against a crash of the machine for speed.

    Raises:
        EmbeddedPostgresError: it cannot be; the message is one sentence for the user.
    """
    var = var_dir.resolve()
    with _told_in_a_sentence(var):
        var.mkdir(parents=True, exist_ok=True)
        home = postgres_home.find(var)
        if _ping(home) == pq.Ping.OK:
            return _address(home)
        with _lock(var):
            server = _Server.of(home)
            if not (home.data / "PG_VERSION").exists():
                server.create(durable=durable)
            server.refuse_another_version()
            server.start("" if durable else NOT_DURABLE)
    return _address(home)


def is_running(var_dir: Path) -> bool:
    """Whether a server answers, be it only to say that it still recovers."""
    var = var_dir.resolve()
    if not var.is_dir():
        return False
    with _told_in_a_sentence(var):
        return _ping(postgres_home.find(var)) in {pq.Ping.OK, pq.Ping.REJECT}


def stop(var_dir: Path) -> None:
    """Stop the server, if it runs; open transactions are rolled back."""
    var = var_dir.resolve()
    if not is_running(var):
        return
    with _told_in_a_sentence(var), _lock(var):
        home = postgres_home.find(var)
        _Server.of(home).run("pg_ctl", "-D", home.data, "-w", "-t", "60", "-m", "fast", "stop")


@dataclass(frozen=True)
class _Server:
    """A home with the programs that work on it."""

    home: Home
    binaries: Path
    major: int

    @classmethod
    def of(cls, home: Home) -> "_Server":
        binaries = postgres_home.binaries(home)
        return cls(home, binaries, postgres_home.major_version(binaries, home.user))

    def run(self, tool: str, *arguments: str | Path) -> None:
        code, said = postgres_home.run_as(
            self.home.user, [str(self.binaries / tool), *map(str, arguments)]
        )
        if code != 0:
            raise EmbeddedPostgresError(f"{tool} of PostgreSQL failed: {said.strip()[-600:]}")

    def create(self, *, durable: bool) -> None:
        """Make an empty database cluster; one that was begun and not finished is thrown away."""
        begun = self.home.data.with_name("postgres.new")
        shutil.rmtree(begun, ignore_errors=True)
        begun.mkdir(mode=0o700)
        self.home.give(begun)
        # PostgreSQL 17 sorts and folds Unicode by itself; before that the C library must.
        own_rules = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        self.run(
            "initdb",
            f"--pgdata={begun}",
            "--username=postgres",
            "--encoding=UTF8",
            *(own_rules if self.major >= 17 else ["--locale=C.UTF-8"]),
            # Who can enter the socket's directory is trusted; nobody else gets that far.
            "--auth-local=trust",
            "--auth-host=reject",
            "--no-instructions",
            *([] if durable else ["--no-sync"]),
        )
        begun.rename(self.home.data)

    def refuse_another_version(self) -> None:
        made_by = (self.home.data / "PG_VERSION").read_text().strip()
        if made_by != str(self.major):
            raise EmbeddedPostgresError(
                f"{self.home.data} was made by PostgreSQL {made_by} and PostgreSQL {self.major} is "
                f"installed: dump it with version {made_by}, or move it away to begin anew."
            )

    def start(self, options: str) -> None:
        """Start, or wait until a server that is starting or recovering answers."""
        deadline = time.monotonic() + PATIENCE
        trouble = ""
        while (answer := _ping(self.home)) != pq.Ping.OK:
            if time.monotonic() > deadline:
                raise EmbeddedPostgresError(
                    f"PostgreSQL did not answer within {PATIENCE} s; its log is {self._log}. "
                    + trouble
                )
            if answer == pq.Ping.REJECT:
                time.sleep(0.1)
                continue
            _drop_stale_lock_files(self.home)
            trouble = self._try_to_start(options)
            if trouble and not any(passing in trouble for passing in PASSING_TROUBLE):
                raise EmbeddedPostgresError(
                    f"PostgreSQL did not start ({trouble}); its log is {self._log}."
                )
            if trouble:
                time.sleep(0.2)

    def _try_to_start(self, options: str) -> str:
        """Return what kept it from starting, "" if nothing did."""
        self.home.make_socket_directory()
        directory = shlex.quote(str(self.home.socket_directory()))
        # The port is said, or a PGPORT meant for another server would count.
        listen = f"-p {PORT} -c listen_addresses='' -k {directory}"
        before = self._log.stat().st_size if self._log.exists() else 0
        pg_ctl = [str(self.binaries / "pg_ctl"), "-D", str(self.home.data), "-l", str(self._log)]
        code, said = postgres_home.run_as(
            self.home.user,
            [*pg_ctl, "-w", "-t", str(PATIENCE), "-o", f"{listen} {options}", "start"],
        )
        return "" if code == 0 else self._first_fatal_line(before) or said.strip()[-300:]

    def _first_fatal_line(self, offset: int) -> str:
        """Return what the log says from `offset` bytes on."""
        if not self._log.exists():
            return ""
        said = self._log.read_bytes()[offset:].decode(errors="replace")
        return said.partition("FATAL:")[2].partition("\n")[0].strip()

    @property
    def _log(self) -> Path:
        return self.home.data / "server.log"


def _address(home: Home) -> str:
    directory = quote(str(home.socket_directory()), safe="/")
    return f"postgresql://postgres@/postgres?host={directory}&port={PORT}"


def _ping(home: Home) -> pq.Ping:
    # As pg_isready asks, without a process: this is what every later start waits for.
    return pq.Ping(pq.PGconn.ping(f"{_address(home)}&connect_timeout=5".encode()))


def _drop_stale_lock_files(home: Home) -> None:
    """Remove what a killed server left, unless its number is that of a live server on these data.

    PostgreSQL does so itself only where no process has that number. It takes for its own a zombie
    (a container without an init never buries it) and any process that got the number since.
    """
    socket_lock = home.socket_directory() / f".s.PGSQL.{PORT}.lock"
    for file in (home.data / "postmaster.pid", socket_lock):
        with contextlib.suppress(FileNotFoundError, ValueError, IndexError):
            if not _serves(int(file.read_text().split()[0]), home.data):
                file.unlink()


def _serves(pid: int, data: Path) -> bool:
    """Whether process `pid` is a live postgres on `data`; when in doubt, yes."""
    if not Path("/proc/self/stat").exists():
        shown = subprocess.run(
            ["ps", "-o", "stat=,comm=", "-p", str(pid)], capture_output=True, text=True, check=False
        ).stdout.split()
        return len(shown) == 2 and shown[0][0] != "Z" and shown[1].endswith("postgres")
    try:
        # "1234 (name) S …", and the name may hold spaces and brackets.
        name, _, rest = Path(f"/proc/{pid}/stat").read_text().partition("(")[2].rpartition(")")
        if name != "postgres" or rest.split()[0] == "Z":
            return False
        return Path(f"/proc/{pid}/cwd").readlink() == data
    except (FileNotFoundError, ProcessLookupError):
        return False
    except PermissionError:
        return True


@contextlib.contextmanager
def _lock(var: Path) -> Iterator[None]:
    """Let one process at a time look after the server."""
    with (var / "postgres.lock").open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextlib.contextmanager
def _told_in_a_sentence(var: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise EmbeddedPostgresError(
            f"The embedded PostgreSQL cannot use {error.filename or var} ({error.strerror}): "
            "set CLAIMS_VAR to a directory of your own, or DATABASE_URL to another server."
        ) from error


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m config.embedded_postgres")
    parser.add_argument("action", choices=["start", "status", "stop"])
    parser.add_argument("--not-durable", action="store_true", help="for tests: do not fsync")
    asked = parser.parse_args()
    var = Path(os.environ.get("CLAIMS_VAR") or Path(__file__).resolve().parent.parent / "var")
    try:
        if asked.action == "start":
            print(ensure_running(var, durable=not asked.not_durable))
        elif asked.action == "status":
            # As pg_ctl has it: 3 where no server runs.
            sys.exit(0 if is_running(var) else 3)
        else:
            stop(var)
    except EmbeddedPostgresError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
