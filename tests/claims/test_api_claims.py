"""GET, POST and PATCH of claims: rows, dossiers, words."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from claims.models import Claim, Event
from tests.factories import (
    ArticleFactory,
    AssessmentFactory,
    ClaimFactory,
    ClaimLinkFactory,
    EvidenceFactory,
    OutletFactory,
    SourceFactory,
    StanceFactory,
    UserFactory,
)
from tests.http import V1, client_of, codes

pytestmark = pytest.mark.django_db

CLAIMS = f"{V1}claims/"
ROW = [
    "id",
    "wording",
    "language",
    "topics",
    "state",
    "verdict",
    "evidence_state",
    "publication",
    "assignee",
    "priority",
    "due_at",
    "asserting_origins",
    "denying_origins",
    "articles",
    "first_said_at",
    "created_at",
    "updated_at",
]
ARRAYS = ["origins", "stances", "evidence", "assessments", "links", "linked_from"]


@pytest.fixture
def api(reporter: User) -> APIClient:
    return client_of(reporter)


def address(claim: Claim) -> str:
    return f"{CLAIMS}{claim.pk}/"


def full_claim(checker: User) -> Claim:
    """A claim with two of everything that can hang on one."""
    claim = ClaimFactory(decided=True, assignee=checker)
    for stance in ("asserts", "denies"):
        StanceFactory(claim=claim, stance=stance)
    EvidenceFactory.create_batch(2, claim=claim, source=SourceFactory(), added_by=checker)
    AssessmentFactory(claim=claim, returned=True)
    for _ in range(2):
        ClaimLinkFactory(claim=claim)
        ClaimLinkFactory(other=claim)
    return claim


# --- Rows ---------------------------------------------------------------------------------


def test_a_row_says_what_a_reader_needs(api: APIClient, checker: User) -> None:
    claim = ClaimFactory(
        decided=True, topics=["harbour"], assignee=checker, due_at="2026-07-01T10:00:00+02:00"
    )
    StanceFactory(claim=claim, stance="denies")
    claim.refresh_from_db()

    [row] = api.get(CLAIMS).json()["results"]

    assert list(row) == ROW
    assert row["verdict"] == {"slug": "false", "label": "False", "number": 1}
    assert row["assignee"] == {"username": "checker", "name": "Checker Example"}
    assert row["due_at"] == "2026-07-01T08:00:00Z"
    assert row["first_said_at"].endswith("Z")
    assert {name: row[name] for name in ROW if name in Claim.__dict__ and name != "id"} == {
        **{name: row[name] for name in ("verdict", "assignee", "due_at", "first_said_at")},
        **{name: row[name] for name in ("created_at", "updated_at")},
        "wording": claim.wording,
        "language": "en",
        "topics": ["harbour"],
        "state": "decided",
        "evidence_state": "denied",
        "publication": "unpublished",
        "priority": "normal",
        "asserting_origins": 0,
        "denying_origins": 1,
        "articles": 1,
    }


def test_what_is_not_there_is_null(api: APIClient) -> None:
    ClaimFactory()

    [row] = api.get(CLAIMS).json()["results"]

    absent = ["verdict", "assignee", "due_at", "first_said_at"]
    assert [row[name] for name in absent] == [None] * len(absent)


@pytest.mark.parametrize("claims", [1, 5])
def test_a_page_of_claims_takes_three_queries(
    reporter: User, checker: User, claims: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(claims):
        full_claim(checker)
    api = client_of(reporter)

    # However many claims are on it:
    # * the reporter's permissions: their own, and those of their groups
    # * the claims on this page, joined to verdict and assignee
    with django_assert_num_queries(3):
        answer = api.get(CLAIMS)

    assert len(answer.json()["results"]) >= claims


# --- Dossiers -----------------------------------------------------------------------------


@pytest.mark.parametrize("of_each", [1, 5])
def test_a_dossier_takes_eight_queries(
    reporter: User, checker: User, of_each: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    claim = full_claim(checker)
    for _ in range(of_each):
        StanceFactory(claim=claim)
        EvidenceFactory(claim=claim, added_by=checker)
        AssessmentFactory(claim=claim, approved=True)
        ClaimLinkFactory(claim=claim)
        ClaimLinkFactory(other=claim)
    api = client_of(reporter)

    # However much hangs on it:
    # * the reporter's permissions: their own, and those of their groups
    # * the claim, joined to verdict and assignee, with its origins
    # * its stances, joined to statement, source, revision, article and outlet
    # * its evidence, joined to source and who added it
    # * its assessments, joined to verdict and people
    # * its links, and the links to it, joined to the other claim
    with django_assert_num_queries(8):
        dossier = api.get(address(claim)).json()

    assert [len(dossier[name]) for name in ARRAYS] == [2 + of_each] * 6


def test_a_dossier_is_a_row_and_what_hangs_on_the_claim(api: APIClient, checker: User) -> None:
    claim = full_claim(checker)

    answer = api.get(address(claim))

    dossier = answer.json()
    claim.refresh_from_db()
    assert answer["ETag"] == f'"{claim.version}"'
    assert list(dossier) == [*ROW, *ARRAYS]
    assert [stance["stance"] for stance in dossier["stances"]] == ["asserts", "denies"]
    assert list(dossier["stances"][0]) == ["id", "stance", "note", "statement"]
    statement = dossier["stances"][0]["statement"]
    assert {"id", "quote", "start", "end", "source", "revision", "article"} <= set(statement)
    assert set(statement["article"]["outlet"]) == {"id", "name"}
    assert {"direction", "title", "url", "archived_url", "sha256", "note"} <= set(
        dossier["evidence"][0]
    )
    assert [link["kind"] for link in dossier["links"]] == ["part_of", "part_of"]
    assert set(dossier["linked_from"][0]["claim"]) == {"id", "wording"}
    assert dossier["linked_from"][0]["claim"]["id"] != str(claim.pk)


def test_an_assessment_says_what_was_decided_by_whom(api: APIClient, checker: User) -> None:
    claim = ClaimFactory(state="review")
    evidence = EvidenceFactory(claim=claim)
    AssessmentFactory(claim=claim, approved=True, evidence_ids=[evidence.pk], proposed_by=checker)

    [assessment] = api.get(address(claim)).json()["assessments"]

    assert assessment["verdict"] == {"slug": "false", "label": "False", "number": 1}
    assert assessment["proposed_by"] == {"username": "checker", "name": "Checker Example"}
    assert assessment["outcome"] == "approved"
    assert assessment["decided_by"]["username"]
    assert assessment["evidence"] == [str(evidence.pk)]
    assert (assessment["decision_note"], assessment["review_by"]) == ("", None)


def test_origins_say_who_is_behind_how_many_statements(api: APIClient) -> None:
    ministry, outlet = SourceFactory(name="The Ministry"), OutletFactory(name="The Herald")
    speakers = [SourceFactory(speaks_for=ministry) for _ in range(2)]
    claim = ClaimFactory()
    for speaker in speakers:
        StanceFactory(claim=claim, stance="denies", statement__source=speaker)
    StanceFactory(
        claim=claim, statement__source=None, statement__article=ArticleFactory(outlet=outlet)
    )

    dossier = api.get(address(claim)).json()

    assert dossier["origins"] == [
        {
            "kind": "outlet",
            "id": str(outlet.pk),
            "name": "The Herald",
            "asserts": 1,
            "denies": 0,
            "position": "asserts",
        },
        {
            "kind": "source",
            "id": str(ministry.pk),
            "name": "The Ministry",
            "asserts": 0,
            "denies": 2,
            "position": "denies",
        },
    ]
    assert (dossier["asserting_origins"], dossier["denying_origins"]) == (1, 1)
    assert dossier["evidence_state"] == "disputed"


# --- Opening and wording ----------------------------------------------------------------------


def test_a_claim_is_opened(api: APIClient, reporter: User, checker: User) -> None:
    answer = api.post(
        CLAIMS,
        {
            "wording": "  Rockets hit\nthe harbour. ",
            "language": "ar-IQ",
            "topics": ["Iraq", " iraq ", "rockets"],
            "assignee": "checker",
            "priority": "urgent",
            "due_at": "2026-07-01T10:00:00Z",
        },
    )

    assert answer.status_code == 201, answer.json()
    claim = Claim.objects.get()
    dossier = answer.json()
    assert answer["Location"] == f"http://testserver{address(claim)}"
    assert answer["ETag"] == f'"{claim.version}"'
    assert list(dossier) == [*ROW, *ARRAYS]
    assert (dossier["wording"], dossier["topics"]) == (
        "Rockets hit the harbour.",
        ["iraq", "rockets"],
    )
    assert dossier["assignee"]["username"] == "checker"
    assert (dossier["state"], dossier["evidence_state"]) == ("open", "unreported")
    assert claim.created_by == reporter
    assert Event.objects.get().kind == "opened"


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({}, {"wording": "required"}),
        ({"wording": " "}, {"wording": "blank"}),
        ({"wording": "W" * 501}, {"wording": "max_length"}),
        ({"wording": "So.", "language": "Klingon"}, {"language": "invalid"}),
        ({"wording": "So.", "topics": "iraq"}, {"topics": "not_a_list"}),
        ({"wording": "So.", "assignee": "ghost"}, {"assignee": "does_not_exist"}),
        ({"wording": "So.", "assignee": 7}, {"assignee": "invalid"}),
        ({"wording": "So.", "assignee": "gone"}, {"assignee": "inactive"}),
        ({"wording": "So.", "priority": "asap"}, {"priority": "invalid_choice"}),
        ({"wording": "So.", "due_at": "soon"}, {"due_at": "invalid"}),
        ({"wording": "So.", "state": "decided"}, {"state": "read_only"}),
        ({"wording": "So.", "mood": "grim"}, {"mood": "unknown_field"}),
    ],
)
def test_a_claim_that_cannot_be_is_not_opened(
    api: APIClient, body: dict[str, Any], problem: dict[str, str]
) -> None:
    UserFactory(username="gone", is_active=False)

    answer = api.post(CLAIMS, body)

    assert answer.status_code == 400
    assert codes(answer) == problem
    assert not Claim.objects.exists()


def test_its_words_may_be_changed(api: APIClient, reporter: User) -> None:
    claim = ClaimFactory(assignee=reporter)

    answer = api.patch(
        address(claim), {"wording": "Two rockets hit it.", "assignee": None, "topics": ["b", "a"]}
    )

    assert answer.status_code == 200, answer.json()
    dossier = answer.json()
    assert list(dossier) == [*ROW, *ARRAYS]
    assert (dossier["wording"], dossier["assignee"], dossier["topics"]) == (
        "Two rockets hit it.",
        None,
        ["b", "a"],
    )
    assert answer["ETag"] == '"2"'
    assert Event.objects.get().kind == "edited"


@pytest.mark.parametrize(
    "field",
    [
        *("id", "state", "verdict", "evidence_state", "publication"),
        *("asserting_origins", "denying_origins", "articles", "first_said_at"),
        *("created_at", "updated_at"),
    ],
)
def test_what_is_derived_or_moved_is_not_set_by_hand(api: APIClient, field: str) -> None:
    claim = ClaimFactory()

    answer = api.patch(address(claim), {field: "decided", "wording": "Other words."})

    assert answer.status_code == 400
    assert codes(answer) == {field: "read_only"}
    assert Claim.objects.get().wording == claim.wording


def test_the_wording_is_frozen_from_review_on(api: APIClient) -> None:
    claim = ClaimFactory(state="review")

    answer = api.patch(address(claim), {"wording": "Other words."})

    assert answer.status_code == 400
    assert codes(answer) == {"wording": "frozen"}


def test_a_stale_version_is_not_changed(api: APIClient) -> None:
    claim = ClaimFactory()
    read = api.get(address(claim))["ETag"]
    StanceFactory(claim=claim)

    answer = api.patch(address(claim), {"wording": "Mine."}, headers={"If-Match": read})

    assert answer.status_code == 412
    assert codes(answer) == {"": "stale"}
    assert Claim.objects.get().wording == claim.wording


@pytest.mark.parametrize("hang", [StanceFactory, EvidenceFactory, ClaimLinkFactory])
def test_the_version_is_raised_by_what_hangs_on_the_claim(api: APIClient, hang: Any) -> None:
    claim = ClaimFactory()
    before = api.get(address(claim))["ETag"]

    hang(claim=claim)

    assert api.get(address(claim))["ETag"] != before


# --- Who may ----------------------------------------------------------------------------------


def test_claims_are_not_deleted(editor: User) -> None:
    assert client_of(editor).delete(address(ClaimFactory())).status_code == 405


def test_nobody_without_a_group_opens_or_changes_a_claim() -> None:
    claim = ClaimFactory()
    for user, status in ((None, 401), (UserFactory(), 403)):
        api = client_of(user)

        assert api.post(CLAIMS, {"wording": "So."}).status_code == status
        assert api.patch(address(claim), {"wording": "So."}).status_code == status
        assert api.get(f"{address(claim)}history/").status_code == status


@pytest.mark.parametrize("signed_in", [False, True])
def test_outside_the_desk_only_what_is_or_was_published_is_seen(signed_in: bool) -> None:
    hidden = ClaimFactory()
    published = [
        ClaimFactory(publication=word, assignee=UserFactory(), topics=["iraq"])
        for word in ("published", "corrected", "withdrawn")
    ]
    api = client_of(UserFactory() if signed_in else None)

    rows = api.get(CLAIMS).json()["results"]

    assert [row["id"] for row in rows] == [str(claim.pk) for claim in reversed(published)]
    assert set(rows[0]) == {
        *("id", "wording", "language", "topics", "evidence_state", "publication"),
        *("asserting_origins", "denying_origins", "articles", "first_said_at"),
    }
    assert api.get(address(published[0])).json() == rows[-1]
    assert api.get(address(hidden)).status_code == (404 if signed_in else 401)
    assert codes(api.get(CLAIMS, {"state": "open"})) == {"state": "unknown_parameter"}
    assert codes(api.get(CLAIMS, {"assignee": "checker"})) == {"assignee": "unknown_parameter"}
    assert codes(api.get(CLAIMS, {"ordering": "updated_at"})) == {"ordering": "invalid"}
    assert len(api.get(CLAIMS, {"topic": "iraq", "q": "rockets"}).json()["results"]) == 3
