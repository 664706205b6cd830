"""The story that every feature is judged by: what the reading desk suggests, accepted as it is.

Nothing is typed: every suggestion is accepted through the API, as the page of the desk does it.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from rest_framework.test import APIClient

from tests.http import V1, client_of

STORY = Path(__file__).resolve().parents[2] / "shared" / "data" / "green-zone"
OUTLET = "The Example Herald"

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(
        not STORY.is_dir(),
        reason="the story is not here: it lies in ../shared/data/green-zone beside a checkout",
    ),
]

Span = tuple[int, int]


@dataclass
class Desk:
    """What a careful editor would have, and what came of accepting what was suggested."""

    expected: list[dict[str, Any]]
    claims: dict[str, dict[str, Any]]
    accepted: dict[Span, dict[str, Any]]
    api: APIClient

    def statement(self, expected: dict[str, Any]) -> dict[str, Any]:
        [content] = expected["content"]
        return self.accepted[content[0], content[1]]["marked"]


@pytest.fixture
def desk(reporter: User) -> Desk:
    api = client_of(reporter)
    text = (STORY / "article.txt").read_text(encoding="utf-8")
    expected = json.loads((STORY / "expected.json").read_text(encoding="utf-8"))
    body = {
        "url": "https://herald.example/green-zone",
        "headline": text.splitlines()[0],
        "text": text,
        "outlet": {"name": OUTLET, "domain": "herald.example"},
        "published_at": "2021-07-08T12:00:00Z",
    }
    article = api.post(f"{V1}articles/", body, format="json").json()["id"]
    suggestions = f"{V1}articles/{article}/suggestions/"
    accepted = {}
    for suggestion in api.get(suggestions).json()["results"]:
        answer = api.post(f"{suggestions}{suggestion['id']}/accept/", {}, format="json")
        assert answer.status_code == 200, answer.content
        accepted[suggestion["start"], suggestion["end"]] = answer.json()
    wanted = [one for one in expected["statements"] if not one.get("optional_suggestion")]
    return Desk(wanted, expected["claims"], accepted, api)


def test_every_statement_of_a_careful_editor_is_suggested_to_the_letter(desk: Desk) -> None:
    for expected in desk.expected:
        statement = desk.statement(expected)

        assert statement["quote"] == expected["quote"]
        assert statement["medium"] == expected["medium"], expected["quote"]


def test_its_sources_are_who_they_should_be(desk: Desk) -> None:
    for expected in desk.expected:
        source = desk.statement(expected)["source"]

        assert (source and source["name"]) == expected["resolved"], expected["quote"]
    people = {
        s["source"]["name"]: s["source"]["role"]
        for s in map(desk.statement, desk.expected)
        if s["source"]
    }
    assert people["Qais al-Khazali"] == "Secretary-General of Asa’ib Ahl al-Haq"
    assert people["Wayne Marotto"] == (
        "official military spokesman for Operation Inherent Resolve, Colonel"
    )
    assert len({s["source"]["id"] for s in map(desk.statement, desk.expected) if s["source"]}) == 3


def test_what_cannot_be_checked_opens_no_claim(desk: Desk) -> None:
    for expected in desk.expected:
        assert bool(desk.statement(expected)["stances"]) == bool(expected["claim"]), expected[
            "quote"
        ]


def test_each_claim_stands_as_an_editor_would_have_it(desk: Desk) -> None:
    checked = set()
    for expected in desk.expected:
        if not expected["claim"] or "suggested_stances" in expected:
            continue
        [stance] = desk.statement(expected)["stances"]
        dossier = desk.api.get(f"{V1}claims/{stance['claim']['id']}/").json()
        wanted = desk.claims[expected["claim"]]
        asserted_by = [one["name"] for one in dossier["origins"] if one["asserts"]]
        denied_by = [one["name"] for one in dossier["origins"] if one["denies"]]

        assert stance["stance"] == expected["stance"]
        assert dossier["evidence_state"] == wanted["evidence_state"], expected["quote"]
        assert asserted_by == [
            OUTLET if who == "(the outlet)" else who for who in wanted["asserted_by"]
        ]
        assert denied_by == wanted["denied_by"]
        checked.add(dossier["id"])
    assert len(checked) == 8


def test_a_stance_left_to_the_editor_is_one_of_those_that_fit(desk: Desk) -> None:
    for expected in desk.expected:
        if fitting := expected.get("suggested_stances"):
            [stance] = desk.statement(expected)["stances"]

            assert stance["stance"] in fitting
