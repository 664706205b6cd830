"""SQL that the migrations install: each file is the current definition of what it names."""

from pathlib import Path


def read(name: str) -> str:
    """Return the text of `claims/sql/<name>.sql`."""
    return (Path(__file__).parent / f"{name}.sql").read_text(encoding="utf-8")
