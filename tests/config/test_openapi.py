"""The committed OpenAPI document is the one this code makes."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "openapi.yaml"
COMMAND = f"python manage.py spectacular --file {DOCUMENT.relative_to(ROOT)}"


def test_the_committed_document_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    made = StringIO()
    call_command("spectacular", "--validate", "--fail-on-warn", stdout=made)

    assert capsys.readouterr().err == ""
    assert DOCUMENT.exists(), f"There is no {DOCUMENT.name}: run `{COMMAND}`."
    written = DOCUMENT.read_text(encoding="utf-8")
    assert made.getvalue().strip() == written.strip(), f"The API has changed: run `{COMMAND}`."
