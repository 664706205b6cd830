"""Start the whole site on this machine, and stop what was started: `python -m config.serve`.

One process does it all, since each one more would load Django again. `script/server` makes the
environment and ends here.
"""

import os
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Never

import django
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection
from django.db.migrations.executor import MigrationExecutor

from config import embedded_postgres, env

HOST = "127.0.0.1"

#: Ctrl-C, `kill`, and a terminal that is closed.
STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    for name in STOPPING:
        signal.signal(name, _interrupt)
    try:
        port = env.whole("PORT", 8000)
        _refuse_taken(port)
        with _database():
            django.setup()
            _prepare()
            _serve(port)
    except (ImproperlyConfigured, embedded_postgres.EmbeddedPostgresError, CommandError) as error:
        sys.exit(str(error))
    except OperationalError as error:
        sys.exit(f"The database of DATABASE_URL does not answer: {error}")
    except KeyboardInterrupt:
        sys.exit(130)


def _refuse_taken(port: int) -> None:
    """Look before the work: the server itself would share the port with another of its kind."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError) as error:
            reason = error.strerror if isinstance(error, OSError) else "there is none"
            raise ImproperlyConfigured(
                f"Port {port} cannot be used ({reason}): stop what listens there, "
                f"or choose another (PORT={port % 60000 + 1} script/server)."
            ) from error


@contextmanager
def _database() -> Iterator[None]:
    """Start the embedded server where it is used, and stop it if nobody had started it before."""
    if not settings.EMBEDDED_DATABASE or embedded_postgres.is_running(settings.VAR_DIR):
        yield
        return
    try:
        embedded_postgres.ensure_running(settings.VAR_DIR)
        yield
    finally:
        # Who presses Ctrl-C twice still wants the database to be closed properly.
        for name in STOPPING:
            signal.signal(name, signal.SIG_IGN)
        embedded_postgres.stop(settings.VAR_DIR)


def _prepare() -> None:
    """Bring the database up to date; in development, fill an empty one with the sample."""
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        _say("Bringing the database up to date …")
        with connection.cursor() as cursor:
            # Building an index takes as long as it takes.
            cursor.execute("SET statement_timeout = 0")
        call_command("migrate", interactive=False, verbosity=0)
    if settings.DEBUG:
        call_command("make_demo_cast", verbosity=0)
        call_command("load_sample_story", verbosity=0)
    else:
        call_command("collectstatic", interactive=False, verbosity=0)
    connection.close()


def _serve(port: int) -> None:
    # Imported here: it is not needed to say that the port is taken.
    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    server = Server(
        "config.wsgi:application",
        address=HOST,
        port=port,
        interface=Interfaces.WSGI,
        # Beyond twice the cores they would only wait for each other.
        blocking_threads=2 * (os.cpu_count() or 1),
        # On a busy machine it warns of a worker that does not stop, and has: a race of its own.
        log_level=LogLevels.error,
        workers_kill_timeout=5,
    )

    def started() -> None:
        # The server would take it for a wish to reload.
        signal.signal(signal.SIGHUP, server.signal_handler_interrupt)
        _welcome(f"http://{HOST}:{port}")

    server.on_startup(started)
    server.serve(target_loader=_load_application, wrap_loader=False)


def _load_application() -> WSGIHandler:
    """Load the site in the server's worker, out of reach of Ctrl-C.

    The worker is stopped by its parent. Stopped by the terminal as well, it now and then waited
    for itself: the second signal came while the first was being handled.
    """
    os.setpgrp()
    from config.wsgi import application

    return application


def _welcome(site: str) -> None:
    _say(f"\nAdmin     {site}/admin/\nAPI       {site}/api/v1/\nAPI docs  {site}/api/v1/docs/\n")
    cast = settings.VAR_DIR / "demo-cast.txt"
    if settings.DEBUG and cast.exists():
        people = [line for line in cast.read_text().splitlines() if not line.startswith("#")]
        _say(f"Sign in as one of these (kept in {cast}):")
        _say("".join(f"    {person}\n" for person in people))
    _say("Ctrl-C stops the server, and the database if this started it.")


def _say(line: str) -> None:
    print(line, flush=True)


def _interrupt(_number: int, _frame: FrameType | None) -> Never:
    raise KeyboardInterrupt


if __name__ == "__main__":
    main()
