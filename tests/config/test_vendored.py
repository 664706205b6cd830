"""The JavaScript library that lies in this project is the one its manifest names."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = "claims/static/claims/desk/vendor/text-annotator"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the script and the library, to be spoilt."""
    shutil.copytree(ROOT / FOLDER, tmp_path / FOLDER)
    (tmp_path / "script").mkdir()
    shutil.copy(ROOT / "script/vendor", tmp_path / "script")
    return tmp_path


def verify(root: Path) -> str:
    """What the script complains of."""
    ended = subprocess.run(
        [root / "script/vendor", "verify"], capture_output=True, text=True, check=False
    )
    assert ended.returncode == (1 if ended.stderr else 0)
    return ended.stderr


def test_the_files_have_the_checksums_of_the_manifest() -> None:
    assert os.access(ROOT / "script/vendor", os.X_OK)
    assert verify(ROOT) == ""


def test_a_file_that_was_changed_is_named(copy: Path) -> None:
    with (copy / FOLDER / "text-annotator.umd.js").open("a") as file:
        file.write(" ")
    assert verify(copy) == "script/vendor: text-annotator.umd.js was changed.\n"


def test_a_file_too_many_or_too_few_is_named(copy: Path) -> None:
    (copy / FOLDER / "LICENSE").unlink()
    (copy / FOLDER / "more.js").touch()
    assert verify(copy) == (
        "script/vendor: LICENSE is missing.\nscript/vendor: more.js is not in vendor.json.\n"
    )


def test_name_version_and_licence_of_all_that_is_bundled_are_told() -> None:
    folder = ROOT / FOLDER
    manifest = json.loads((folder / "vendor.json").read_text())
    assert manifest["name"] == "@recogito/text-annotator"
    assert manifest["licence"] == "BSD-3-Clause"
    assert manifest["version"] in manifest["from"]
    texts = (folder / "LICENSE").read_text() + (folder / "LICENSES-bundled.txt").read_text()
    for name in [manifest["name"], *manifest["bundles"]]:
        assert name in texts
