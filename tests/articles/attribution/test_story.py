"""The story that every feature is judged by: what a careful editor marks in it is suggested.

It lies beside the story, outside this repository.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from articles.attribution import Suggestion, suggest

STORY = Path(__file__).resolve().parents[4] / "shared" / "data" / "green-zone"

pytestmark = pytest.mark.skipif(
    not STORY.is_dir(),
    reason="the story is not here: it lies in ../shared/data/green-zone beside a checkout",
)


def expected() -> list[dict[str, Any]]:
    if not STORY.is_dir():
        return []
    marked = json.loads((STORY / "expected.json").read_text(encoding="utf-8"))["statements"]
    return [one for one in marked if not one.get("optional_suggestion")]


def words(text: str, span: tuple[int, int] | None) -> str | None:
    """The words of a source; whether the comma behind it is part of it, nobody cares."""
    return text[slice(*span)].rstrip(",") if span else None


@pytest.fixture(scope="module")
def text() -> str:
    return (STORY / "article.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def suggested(text: str) -> dict[int, Suggestion]:
    """What is suggested, by where it starts."""
    return {one.content[0][0]: one for one in suggest(text)}


@pytest.mark.parametrize("marked", expected(), ids=lambda marked: marked["quote"][:40])
def test_what_an_editor_marks_is_suggested(
    marked: dict[str, Any], suggested: dict[int, Suggestion], text: str
) -> None:
    found = suggested[marked["content"][0][0]]

    assert [list(span) for span in found.content] == marked["content"]
    assert words(text, found.source) == words(text, marked["source"])
    assert (found.cue and list(found.cue)) == marked["cue"]
    assert found.resolved == marked["resolved"]
    assert found.type == marked["type"]
    assert found.medium == marked["medium"]
    assert found.stance in marked.get("suggested_stances", [marked["stance"]])
    assert found.checkable is marked["checkable"]


def test_what_was_not_asserted_in_the_text_is_answered_by_no_statement(
    text: str, suggested: dict[int, Suggestion]
) -> None:
    denial = suggested[text.index("responsibility for the latest attack")]

    assert denial.answers is None
    assert denial.proposition == "Qais al-Khazali was responsible for the latest attack."


def test_roles_are_split_from_names(text: str, suggested: dict[int, Suggestion]) -> None:
    spokesman = suggested[text.index("Each attack against")]
    leader = suggested[text.index("responsibility for the latest attack")]

    assert "official military spokesman for Operation Inherent Resolve" in (spokesman.role or "")
    assert leader.role == "Secretary-General of Asa’ib Ahl al-Haq"


def test_what_belongs_to_the_page_is_no_fact(suggested: dict[int, Suggestion], text: str) -> None:
    assert text.index("1 min read") not in suggested
    assert text.index("Latest from Blog") not in suggested
