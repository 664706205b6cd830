"""What the documents say is so: their links, commands, tables and examples."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from django.core.management import call_command, get_commands
from django.db import connection
from pytest_django.live_server_helper import LiveServer

from articles.models import Article
from claims import rules
from claims.choices import DEFAULT_SCALE, EvidenceState, StanceKind, State
from claims.models import Claim, Rating
from claims.models.moves import MOVES
from claims.roles import PERMISSIONS
from config import env
from tests.factories import UserFactory

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "CHANGELOG.md",
    ROOT / "benchmarks" / "README.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def section(name: str, heading: str) -> str:
    """The part of a document under a heading, up to the next one of its rank."""
    return text_of(name).split(f"\n## {heading}\n")[1].split("\n## ")[0]


def table(name: str, heading: str) -> list[list[str]]:
    """The rows of the first table under a heading, without its head."""
    rows = [line for line in section(name, heading).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]


def shell(name: str) -> str:
    """Every command of a document, in order."""
    return "\n".join(re.findall(r"```sh\n(.*?)```", text_of(name), re.DOTALL))


# --- Links and commands -------------------------------------------------------------------


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)", document.read_text(encoding="utf-8"))
    local = [target for target in targets if "://" not in target]

    assert [target for target in local if not (document.parent / target).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_command_named_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    commands = set(re.findall(r"manage\.py ([a-z_]+)", text))
    scripts = set(re.findall(r"(?<![\w/])(?:script|\.ci)/[a-z]+", text))
    modules = set(re.findall(r"python -m (benchmarks\.[a-z_]+)", text))

    assert commands - set(get_commands()) == set()
    assert [name for name in scripts if not os.access(ROOT / name, os.X_OK)] == []
    assert [name for name in modules if not (ROOT / f"{name.replace('.', '/')}.py").exists()] == []


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_every_variable_named_is_read(document: str) -> None:
    named = set(re.findall(r"`([A-Z][A-Z_]{3,})(?:=[^`]*)?`", text_of(document)))

    assert named
    assert named - set(env.VARIABLES) - {"CONCURRENTLY"} == set()


def test_the_example_of_the_environment_names_every_variable() -> None:
    named = set(re.findall(r"^#?([A-Z_]+)=", text_of(".env.example"), re.MULTILINE))

    assert named == set(env.VARIABLES)


# --- The handbook's tables ----------------------------------------------------------------


def test_the_handbook_has_every_move() -> None:
    who = {
        move: {
            group for group, labels in PERMISSIONS.items() if rules.MOVE_PERMISSIONS[move] in labels
        }
        for move in MOVES
    }
    label = {str(state.label): str(state) for state in State} | {"review": "review"}

    assert [
        (move, [label[state] for state in start.split(", ")], label[end], set(groups.split(", ")))
        for move, start, end, groups in table("docs/desk-handbook.md", "States and moves")
    ] == [
        (move, [str(state) for state in starts], str(end), who[move])
        for move, (starts, end) in MOVES.items()
    ]


def test_the_handbook_has_every_stance_evidence_state_group_and_rating() -> None:
    def first(heading: str) -> set[str]:
        return {row[0].replace(" ", "_") for row in table("docs/desk-handbook.md", heading)}

    assert first("Two things kept apart") == set(StanceKind.values)
    assert first("Evidence states") == set(EvidenceState.values)
    assert first("Who may") == set(PERMISSIONS)
    scale = section("docs/desk-handbook.md", "States and moves").split("The scale that ships:")[1]
    for slug, _label, number in DEFAULT_SCALE:
        said = slug.replace("-", " ")
        assert (f"{said} {number}" if number else said) in " ".join(scale.split())


# --- The sample story ---------------------------------------------------------------------


@pytest.mark.django_db
def test_the_walk_names_what_the_sample_story_has() -> None:
    for username in ("reporter", "checker", "editor"):
        UserFactory(username=username, group=f"{username.capitalize()}s")
    call_command("load_sample_story", verbosity=0)
    walk = " ".join(section("README.md", "Five minutes with the sample story").split())
    titles = set(re.findall(r"\*\*([^*]+)\*\*", walk)) - {
        "What waits for you",
        "Articles",
        "Denials",
        "Approve",
    }

    known = {claim.wording for claim in Claim.objects.all()}
    headlines = [article.headline for article in Article.objects.all()]
    unknown = {
        title
        for title in titles
        if title not in known and not any(line.startswith(title) for line in headlines)
    }
    assert len(titles) >= 6
    assert unknown == set()


# --- The API by example -------------------------------------------------------------------


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.django_db(transaction=True)
def test_the_commands_of_the_api_by_example_run_as_they_stand(
    live_server: LiveServer, tmp_path: Path
) -> None:
    for username in ("reporter", "checker", "editor"):
        UserFactory(username=username, group=f"{username.capitalize()}s")
    commands = shell("docs/api.md")
    for theirs, ours in (
        (".venv/bin/python", sys.executable),
        ("python3 -", f"{sys.executable} -"),
        ("http://127.0.0.1:8000", live_server.url),
    ):
        commands = commands.replace(theirs, ours)

    ran = subprocess.run(
        ["bash", "-c", f"set -euo pipefail\n{commands}"],
        cwd=ROOT,
        env={**os.environ, **_same_database(), "CLAIMS_VAR": str(tmp_path), "DEBUG": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 0, ran.stderr
    # What the comment beside a command promises is what it prints, one after the other.
    promised = re.findall(r"  # (\w[\w ]*)", commands)
    assert len(promised) == 13
    printed = iter(ran.stdout.replace("}", "}\n").splitlines())
    for word in promised:
        assert any(word in line for line in printed), f"{word}: {ran.stdout}"
    assert Claim.objects.exclude(state="dropped").get().verdict == Rating.objects.get(slug="true")


def _same_database() -> dict[str, str]:
    """What leads another process to the database of this test."""
    to = connection.get_connection_params()
    who = quote(to.get("user") or "", safe="")
    if to.get("password"):
        who += f":{quote(to['password'], safe='')}"
    place = f"host={quote(str(to.get('host') or ''), safe='')}&port={to.get('port') or 5432}"
    return {"DATABASE_URL": f"postgresql://{who}@/{to['dbname']}?{place}"}
