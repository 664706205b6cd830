"""The commands of script/ do what they say, and fail in sentences."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import embedded_postgres, serve

#: Seconds; a busy machine takes its time to make every table.
PATIENCE = 300

ROOT = Path(serve.__file__).resolve().parent.parent


@pytest.mark.parametrize("script", ["script/server", "script/test", "script/check", ".ci/run"])
def test_the_scripts_can_be_run(script: str) -> None:
    assert os.access(ROOT / script, os.X_OK)
    assert subprocess.run(["bash", "-n", ROOT / script], check=False).returncode == 0


@pytest.mark.parametrize("script", ["server", "test", "check"])
def test_without_a_new_enough_python_a_script_says_so(tmp_path: Path, script: str) -> None:
    shutil.copytree(ROOT / "script", tmp_path / "script")
    for requirements in ROOT.glob("requirements*.txt"):
        shutil.copy(requirements, tmp_path)

    ended = subprocess.run(
        [tmp_path / "script" / script],
        env={**os.environ, "PYTHON": "false"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 1
    assert ended.stderr.startswith(f"{script}: Python 3.11 or newer is needed")
    assert ended.stderr.count("\n") == 1


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_taken_port_is_refused_before_anything_is_started(port: int, tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()

        with started(tmp_path / "var", port) as server:
            said = server.communicate(timeout=PATIENCE)[0]

    assert server.returncode == 1
    assert f"Port {port} cannot be used (Address already in use)" in said
    assert not (tmp_path / "var" / "postgres").exists()


@pytest.mark.parametrize("number", [80000, 99999])
def test_a_port_that_does_not_exist_is_refused(number: int) -> None:
    with pytest.raises(ImproperlyConfigured, match="cannot be used"):
        serve._refuse_taken(number)


def test_the_server_stops_the_database_it_started_and_no_other(var: Path, port: int) -> None:
    embedded_postgres.ensure_running(var, durable=False)
    with started(var, port) as server:
        wait_for_an_answer(server, port)
        server.send_signal(signal.SIGTERM)
        server.communicate(timeout=PATIENCE)

    assert server.returncode == 0
    assert embedded_postgres.is_running(var)

    embedded_postgres.stop(var)
    with started(var, port) as server:
        wait_for_an_answer(server, port)
        server.send_signal(signal.SIGINT)
        said = server.communicate(timeout=PATIENCE)[0]

    assert server.returncode == 0
    assert f"http://127.0.0.1:{port}/admin/" in said
    assert not embedded_postgres.is_running(var)


@contextmanager
def started(var: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    server = subprocess.Popen(
        [sys.executable, "-m", "config.serve"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "CLAIMS_VAR": str(var), "PORT": str(port)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield server
    finally:
        if server.poll() is None:
            server.terminate()
            server.wait(30)


def wait_for_an_answer(server: subprocess.Popen[str], port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/admin/login/") as answer:
                assert answer.status == 200
                return
        except urllib.error.URLError:
            time.sleep(0.05)
    server.kill()
    pytest.fail(f"The site never answered: {server.communicate()[0]}")
