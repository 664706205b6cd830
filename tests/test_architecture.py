"""Which way the apps know each other, also where it passes as a string."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
#: The lexicons list the verbs by which people say things; "claim" is one of them.
LEXICONS = ROOT / "articles" / "attribution"


def files_of(folder: str) -> Iterator[Path]:
    for path in sorted((ROOT / folder).rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path


def imported_by(path: Path) -> set[str]:
    """Return the first names of all modules a file imports, also inside functions."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(node.module or "")
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def test_articles_never_mention_claims() -> None:
    """Articles come first. What we make of them is looked up from the claim's side."""
    mentions = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in files_of("articles")
        if LEXICONS not in path.parents
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), start=1)
        if "claim" in line.lower()
    ]
    assert mentions == []


@pytest.mark.parametrize(
    ("folder", "unknown"),
    [
        ("articles", ("claims", "config.settings", "config.urls", "tests")),
        ("config/api", ("claims", "articles", "tests")),
        ("claims", ("config.settings", "config.urls", "tests")),
    ],
)
def test_imports_run_one_way(folder: str, unknown: tuple[str, ...]) -> None:
    astray = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in files_of(folder)
        if path.suffix == ".py"
        for name in sorted(imported_by(path))
        if any(name == module or name.startswith(f"{module}.") for module in unknown)
    ]
    assert astray == []


def test_nothing_is_named_for_being_shared() -> None:
    """What both apps need is Django's, or belongs to articles, or is the API's."""
    heaps = {"common", "core", "helpers", "utils"}
    found = [
        str(path.relative_to(ROOT))
        for folder in ("config", "articles", "claims")
        for path in files_of(folder)
        if {path.stem, *path.relative_to(ROOT).parts} & heaps
    ]
    assert found == []
