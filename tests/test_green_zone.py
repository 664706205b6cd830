"""The story that every feature is judged by, loaded through the API as a program would load it.

What a careful editor makes of it lies beside the story, outside this repository.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from rest_framework.test import APIClient

from config.api.models import Token
from tests.http import V1

STORY = Path(__file__).resolve().parents[2] / "shared" / "data" / "green-zone"

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(
        not STORY.is_dir(),
        reason="the story is not here: it lies in ../shared/data/green-zone beside a checkout",
    ),
]

OUTLET = "The Example Herald"
KHAZALI = "Qais al-Khazali"
#: As the story has his name: garbled, so it is known as an alias.
AS_PRINTED = "Qais, Al-Khazali"
KINDS = {"Iraq’s Security Media Cell": "official_body"}


@dataclass
class Story:
    """What was sent, and what a program with a token reads back."""

    text: str
    expected: list[dict[str, Any]]
    claims: dict[str, dict[str, Any]]
    article: str
    marked: list[dict[str, Any]]
    ids: dict[str, str]
    api: APIClient

    def get(self, address: str, **params: Any) -> Any:
        answer = self.api.get(f"{V1}{address}", params)
        assert answer.status_code == 200, answer.content
        return answer.json()

    def dossier(self, claim: str) -> dict[str, Any]:
        return self.get(f"claims/{self.ids[claim]}/")

    def statement(self, beginning: str) -> dict[str, Any]:
        [found] = [one for one in self.marked if one["quote"].startswith(beginning)]
        return self.get(f"statements/{found['id']}/")


@pytest.fixture
def api(reporter: User) -> APIClient:
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {Token.objects.create(user=reporter)[1]}")
    return client


@pytest.fixture
def story(api: APIClient) -> Story:
    text = (STORY / "article.txt").read_text(encoding="utf-8")
    expected = json.loads((STORY / "expected.json").read_text(encoding="utf-8"))
    article = post(
        api,
        "articles/",
        {
            "url": "https://herald.example/green-zone?utm_source=feed#top",
            "headline": text.splitlines()[0],
            "text": text,
            "outlet": {"name": OUTLET, "domain": "herald.example"},
            "published_at": "2021-07-08T12:00:00Z",
        },
    )
    post(
        api,
        "sources/",
        {
            "name": KHAZALI,
            "kind": "person",
            "role": "Secretary-General of Asa’ib Ahl al-Haq",
            "aliases": [AS_PRINTED],
        },
    )
    ids: dict[str, str] = {}
    marked = [
        mark(api, article["id"], statement, expected["claims"], ids)
        for statement in expected["statements"]
    ]
    return Story(
        text=text,
        expected=expected["statements"],
        claims=expected["claims"],
        article=article["id"],
        marked=marked,
        ids=ids,
        api=api,
    )


def mark(
    api: APIClient,
    article: str,
    statement: Mapping[str, Any],
    claims: Mapping[str, Any],
    ids: dict[str, str],
) -> dict[str, Any]:
    """Mark one statement by its quote; `ids` gains the id of the claim opened with it."""
    body: dict[str, Any] = {
        "quote": statement["quote"],
        "medium": statement["medium"],
        "source": source_of(statement),
    }
    if name := statement["claim"]:
        wording = claims[name]["wording"]
        body |= {"claim": ids.get(name) or {"wording": wording}, "stance": statement["stance"]}
    answer = post(api, f"articles/{article}/statements/", body)
    if name:
        ids[name] = answer["stances"][0]["claim"]["id"]
    return answer


def source_of(statement: Mapping[str, Any]) -> dict[str, Any] | None:
    """Whose words they are, by the name the story has for them."""
    name = statement["resolved"]
    if name is None:
        return None
    printed = AS_PRINTED if name == KHAZALI and statement["role"] else name
    return {"name": printed, "kind": KINDS.get(name, "person"), "role": statement["role"] or ""}


def post(api: APIClient, address: str, body: Mapping[str, Any]) -> Any:
    answer = api.post(f"{V1}{address}", body)
    assert answer.status_code == 201, answer.content
    return answer.json()


def test_the_text_is_kept_as_it_came_and_every_quote_is_its_slice(story: Story) -> None:
    article = story.get(f"articles/{story.article}/")
    marked = story.get(f"articles/{story.article}/statements/", limit=200)["results"]

    assert article["url"] == "https://herald.example/green-zone"
    assert article["text"] == story.text
    assert len(marked) == len(story.expected) == 12
    for statement, expected in zip(marked, story.expected, strict=True):
        assert [[statement["start"], statement["end"]]] == expected["content"]
        assert statement["quote"] == expected["quote"]
        assert statement["quote"] == article["text"][statement["start"] : statement["end"]]
        source = statement["source"]
        assert (source["name"] if source else None) == expected["resolved"]
        assert statement["medium"] == expected["medium"]


def test_the_media_cells_tweet_keeps_its_source(story: Story) -> None:
    tweet = story.statement("An outlaw group")

    assert (tweet["medium"], tweet["source"]["kind"]) == ("tweet", "official_body")
    assert tweet["source"]["name"] == "Iraq’s Security Media Cell"
    assert tweet["source"]["id"] == story.statement("Three Katyusha")["source"]["id"]


def test_the_militia_leaders_tweet_keeps_its_source_under_a_garbled_name(story: Story) -> None:
    tweet = story.statement("…the Resistance")
    denial = story.statement("responsibility for")

    assert tweet["medium"] == denial["medium"] == "tweet"
    assert tweet["source"]["name"] == denial["source"]["name"] == KHAZALI
    assert tweet["source"]["id"] == denial["source"]["id"]


def test_each_claim_stands_as_an_editor_would_have_it(story: Story) -> None:
    assert len(story.claims) == len(story.ids) == 10
    for name, expected in story.claims.items():
        dossier = story.dossier(name)
        asserted_by = [origin["name"] for origin in dossier["origins"] if origin["asserts"]]
        denied_by = [origin["name"] for origin in dossier["origins"] if origin["denies"]]

        assert dossier["wording"] == expected["wording"]
        assert dossier["evidence_state"] == expected["evidence_state"], name
        assert asserted_by == [
            OUTLET if who == "(the outlet)" else who for who in expected["asserted_by"]
        ], name
        assert denied_by == expected["denied_by"], name
        assert dossier["asserting_origins"] == len(asserted_by)
        assert dossier["denying_origins"] == len(denied_by)


def test_responsibility_is_claimed_by_nobody_and_denied_by_one(story: Story) -> None:
    dossier = story.dossier("c-responsibility")

    assert (dossier["asserting_origins"], dossier["denying_origins"]) == (0, 1)
    [origin] = dossier["origins"]
    assert (origin["name"], origin["asserts"], origin["denies"]) == (KHAZALI, 0, 1)
    [stance] = dossier["stances"]
    assert stance["statement"]["article"]["outlet"]["name"] == OUTLET


def test_the_impact_is_denied_by_nobody(story: Story) -> None:
    """He denies responsibility, not the impact and not the count."""
    denials = story.get("denials/", article=story.article)["results"]

    assert {denial["claim"]["id"] for denial in denials} == {
        story.ids["c-responsibility"],
        story.ids["c-resistance"],
    }
    assert story.dossier("c-impact")["denying_origins"] == 0


def test_what_nobody_claims_is_no_stance(story: Story) -> None:
    statement = story.statement("no group claimed responsibility")

    assert story.get("stances/", statement=statement["id"])["results"] == []


def test_the_articles_claims_are_found_from_it(story: Story) -> None:
    found = story.get("claims/", article=story.article)["results"]
    by_khazali = story.get("claims/", source=story.statement("…the Resistance")["source"]["id"])[
        "results"
    ]

    assert {row["id"] for row in found} == set(story.ids.values())
    assert {row["evidence_state"] for row in by_khazali} == {"denied"}
    assert len(by_khazali) == 2
