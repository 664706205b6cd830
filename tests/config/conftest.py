"""A directory that every user can reach, so that root's server runs in it as another user."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from config import embedded_postgres


@pytest.fixture
def open_directory() -> Iterator[Path]:
    """Not `tmp_path`: as root that lies below a directory which only root may enter."""
    directory = Path(tempfile.mkdtemp(prefix="claims-")).resolve()
    directory.chmod(0o755)
    yield directory
    shutil.rmtree(directory)


@pytest.fixture
def var(open_directory: Path) -> Iterator[Path]:
    directory = open_directory / "var"
    yield directory
    embedded_postgres.stop(directory)
