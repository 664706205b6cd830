"""The list of claims, and the page of one."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from articles.admin_base import CappedPaginator
from claims.choices import LinkKind, Priority, StanceKind, State
from claims.models import Claim, Denial, Event, Evidence, Stance
from tests.admin_pages import filled, page_of, sign_in, text_of
from tests.factories import (
    ArticleFactory,
    AssessmentFactory,
    ClaimFactory,
    ClaimLinkFactory,
    EvidenceFactory,
    SourceFactory,
    StanceFactory,
    UserFactory,
)


def listed(user: User, **query: str) -> list[Claim]:
    response = sign_in(user).get(page_of(Claim, **query))
    assert response.status_code == 200
    return list(response.context["cl"].result_list)


# --- The list -------------------------------------------------------------------------


def test_the_list_says_who_asserts_and_who_denies(reporter: User) -> None:
    claim = ClaimFactory(wording="The bridge fell.")
    for name in ("River Police", "Port Office"):
        StanceFactory(claim=claim, statement__source=SourceFactory(name=name))
    StanceFactory(claim=claim, stance="denies", statement__source=SourceFactory(name="The Mayor"))

    [row] = sign_in(reporter).get(page_of(Claim)).context["cl"].result_list
    page = text_of(sign_in(reporter).get(page_of(Claim)))

    assert "disputed 2 origins: " in page
    assert "1 origin: The Mayor" in page
    assert {origin["name"] for origin in row.origins if origin["asserts"]} == {
        "River Police",
        "Port Office",
    }


@pytest.mark.parametrize("claims", [1, 5])
def test_the_list_opens_in_nine_queries(
    editor: User, claims: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(claims):
        claim = ClaimFactory(assignee=UserFactory(username=f"u{number}", is_staff=True))
        StanceFactory.create_batch(2, claim=claim)
        StanceFactory(claim=claim, stance="denies")
    client = sign_in(editor)

    # However many claims are on it:
    # * the session, and the user
    # * the user's permissions, of their own and of their group
    # * ratings to filter by
    # * people to filter by
    # * how many claims there are, up to 2,001
    # * the claims on this page, with assignee and verdict
    # * their origins with their names
    with django_assert_num_queries(9):
        client.get(page_of(Claim))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"state__exact": "review"}, "in review"),
        ({"verdict__slug__exact": "false"}, "decided"),
        ({"evidence_state__exact": "denied"}, "denied"),
        ({"priority__exact": "urgent"}, "urgent"),
        ({"topic": " Harbour "}, "on the harbour"),
        ({"assignee": "checker"}, "assigned"),
        ({"waiting": "overdue"}, "overdue"),
        ({"waiting": "mine"}, "mine"),
        ({"q": "bridges"}, "bridge"),
    ],
)
def test_the_list_is_narrowed(
    editor: User, checker: User, query: dict[str, str], expected: str
) -> None:
    claims = {
        "in review": ClaimFactory(state=State.REVIEW),
        "decided": ClaimFactory(decided=True),
        "denied": StanceFactory(stance=StanceKind.DENIES).claim,
        "urgent": ClaimFactory(priority=Priority.URGENT),
        "on the harbour": ClaimFactory(topics=["harbour"]),
        "assigned": ClaimFactory(assignee=checker),
        "overdue": ClaimFactory(due_at=timezone.now() - timedelta(hours=1)),
        "mine": ClaimFactory(assignee=editor),
        "bridge": ClaimFactory(wording="A bridge collapsed."),
    }
    if "verdict__slug__exact" in query:
        verdict = claims["decided"].verdict
        query = {"verdict__id__exact": str(verdict.pk)}

    assert listed(editor, **query) == [claims[expected]]


def test_one_decides_on_what_others_proposed(editor: User) -> None:
    own = AssessmentFactory(proposed_by=editor).claim
    others = AssessmentFactory().claim

    assert listed(editor, waiting="to_decide") == [others]
    assert own.state == State.REVIEW


def test_a_word_that_names_no_list_shows_none(editor: User) -> None:
    ClaimFactory()

    assert listed(editor, waiting="everything") == []


def test_a_long_list_is_not_counted_to_its_end(
    editor: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CappedPaginator, "CAP", 3)
    ClaimFactory.create_batch(5)

    page = sign_in(editor).get(page_of(Claim, q="rockets"))

    assert "More than 3: narrow the search" in text_of(page)
    assert "more than 3 results" in text_of(page)
    assert page.context["cl"].result_count == 3


# --- The page of one ------------------------------------------------------------------


def test_reports_and_denials_stand_side_by_side_in_time_order(reporter: User) -> None:
    claim, account = ClaimFactory(), SourceFactory(name="@harbour_watch")
    times = [timezone.now() - timedelta(hours=hours) for hours in (1, 3, 2)]
    for said_at in times:
        StanceFactory(
            claim=claim,
            statement__source=account,
            statement__medium="tweet",
            statement__said_at=said_at,
        )
    denial = StanceFactory(
        claim=claim, stance="denies", statement__source=SourceFactory(name="The Mayor")
    )

    response = sign_in(reporter).get(page_of(claim, "change"))
    page = response.context["page"]

    assert [said.at for said in page.reports] == sorted(times)
    assert [said.stance for said in page.denials] == [denial]
    words = text_of(response)
    assert "3 reports, 1 origin" in words
    assert "1 denial, 1 origin" in words
    assert "asserts @harbour_watch" in words
    assert "tweet" in words


def test_the_page_says_who_decided_on_what_evidence(
    reporter: User, editor: User, checker: User
) -> None:
    claim = ClaimFactory(state=State.REVIEW)
    log = EvidenceFactory(claim=claim, title="The harbour's log", direction="refutes")
    AssessmentFactory(
        claim=claim,
        proposed_by=checker,
        evidence_ids=[log.pk],
        outcome="approved",
        decided_by=editor,
        decided_at=timezone.now(),
        decision_note="Sound work.",
    )
    other = ClaimLinkFactory(claim=claim, kind=LinkKind.PART_OF).other

    words = text_of(sign_in(reporter).get(page_of(claim, "change")))

    assert "False approved" in words
    assert "Decided by Editor Example" in words
    assert "Sound work." in words
    assert "On this evidence: The harbour's log (refutes)" in words
    assert "Against it The harbour's log" in words
    assert f"part of {other.wording}" in words


@pytest.mark.parametrize("many", [1, 5])
def test_the_page_opens_in_a_fixed_number_of_queries(
    reporter: User, many: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    claim = ClaimFactory()
    StanceFactory.create_batch(many, claim=claim)
    StanceFactory.create_batch(many, claim=claim, stance="denies")
    EvidenceFactory.create_batch(many, claim=claim)
    ClaimLinkFactory.create_batch(many, claim=claim)
    AssessmentFactory.create_batch(many, claim=claim, returned=True)
    client = sign_in(reporter)

    # * the session, the user, and their permissions (4)
    # * the claim, and the people to assign it to
    # * its assignee and verdict, where it has them
    # * stances, origins, evidence, assessments, links, events, one each
    with django_assert_max_num_queries(13):
        client.get(page_of(claim, "change"))


def test_words_of_strangers_are_shown_and_not_run(reporter: User) -> None:
    evil = "<script>alert(1)</script>"
    article = ArticleFactory(headline=f"Look {evil}", text=f"He said {evil} and left.")
    claim = ClaimFactory(wording=f"It was {evil}.", topics=[evil.lower()])
    StanceFactory(
        claim=claim,
        stance="denies",
        note=evil,
        statement__article=article,
        statement__quote=f"He said {evil}",
        statement__source=SourceFactory(name=evil, role=evil),
    )
    EvidenceFactory(claim=claim, title=evil, note=evil, text=evil)
    client = sign_in(reporter)

    for address in (
        page_of(claim, "change"),
        page_of(claim, "history"),
        page_of(Claim),
        page_of(Claim, topic=evil),
        page_of(Claim, q=evil),
        page_of(Denial),
        page_of(Stance),
        page_of(Evidence),
    ):
        content = client.get(address).content.decode().lower()
        assert "<script>alert" not in content
        assert "&lt;script&gt;alert" in content


# --- Editing it -----------------------------------------------------------------------


def test_a_claim_is_edited_and_it_is_recorded(reporter: User, checker: User) -> None:
    claim = ClaimFactory(wording="Three rockets hit the harbour.")
    client = sign_in(reporter)
    form = filled(client.get(page_of(claim, "change")), topics="Harbour, attacks", priority="high")
    form["assignee"] = str(checker.pk)

    response = client.post(page_of(claim, "change"), form)

    assert response.status_code == 302
    claim.refresh_from_db()
    assert (claim.topics, claim.priority, claim.assignee) == (
        ["harbour", "attacks"],
        "high",
        checker,
    )
    event = Event.objects.get(claim=claim)
    assert event.actor == reporter
    assert event.data == {"fields": ["assignee", "priority", "topics"]}


def test_a_claim_is_opened_from_the_admin(reporter: User) -> None:
    client = sign_in(reporter)
    form = filled(client.get(page_of(Claim, "add")), wording="Two rockets hit the harbour.")

    client.post(page_of(Claim, "add"), form)

    claim = Claim.objects.get()
    assert claim.wording == "Two rockets hit the harbour."
    assert claim.created_by == reporter


@pytest.mark.parametrize(
    "typed", ["state", "verdict", "evidence_state", "publication", "asserting_origins"]
)
def test_what_is_derived_is_never_typed(editor: User, typed: str) -> None:
    claim = ClaimFactory()
    client = sign_in(editor)
    form = filled(client.get(page_of(claim, "change")))
    before = getattr(claim, typed)
    assert typed not in form

    client.post(page_of(claim, "change"), {**form, typed: "decided", "priority": "low"})

    claim.refresh_from_db()
    assert getattr(claim, typed) == before
    assert claim.priority == "low"


def test_the_wording_is_frozen_from_review_on(editor: User) -> None:
    claim = ClaimFactory(state=State.REVIEW, wording="Three rockets hit the harbour.")
    client = sign_in(editor)
    response = client.get(page_of(claim, "change"))
    form = filled(response)
    assert "wording" not in form
    assert "The wording is frozen from review on" in text_of(response)

    client.post(page_of(claim, "change"), {**form, "wording": "Four.", "priority": "low"})

    claim.refresh_from_db()
    assert (claim.wording, claim.priority) == ("Three rockets hit the harbour.", "low")


def test_what_the_service_refuses_stands_beside_its_field(reporter: User) -> None:
    claim = ClaimFactory()
    client = sign_in(reporter)
    form = filled(client.get(page_of(claim, "change")), language="not a language")

    response = client.post(page_of(claim, "change"), form)

    assert response.status_code == 200
    assert "language" in response.context["adminform"].form.errors


def test_a_claim_is_not_deleted(editor: User) -> None:
    claim = ClaimFactory()
    client = sign_in(editor)

    assert client.post(page_of(claim, "delete"), {"post": "yes"}).status_code == 403
    client.post(page_of(Claim), {"action": "delete_selected", "_selected_action": [claim.pk]})

    assert Claim.objects.filter(pk=claim.pk).exists()
