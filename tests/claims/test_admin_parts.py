"""Stances, evidence, links and denials in the admin: from a claim's page and back to it."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.conf import LazySettings
from django.contrib.auth.models import Group, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from claims.models import Assessment, Claim, ClaimLink, Denial, Event, Evidence, Stance
from config.api.models import Token
from tests.admin_pages import filled, page_of, sign_in, text_of
from tests.factories import (
    AssessmentFactory,
    ClaimFactory,
    ClaimLinkFactory,
    EventFactory,
    EvidenceFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
    UserFactory,
)


@pytest.fixture
def claim(db: None) -> Claim:
    return ClaimFactory()


@pytest.fixture(autouse=True)
def uploads(settings: LazySettings, tmp_path: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def add(user: User, model: Any, claim: Claim, **typed: Any) -> Any:
    """Open the form that the claim's page leads to, fill it in and send it."""
    client, address = sign_in(user), page_of(model, "add", claim=claim.pk)
    return client.post(address, filled(client.get(address), **typed))


def leads_back(response: Any, claim: Claim) -> bool:
    return response.status_code == 302 and response["Location"] == page_of(claim, "change")


# --- Stances --------------------------------------------------------------------------


def test_a_reporter_sets_changes_and_removes_a_stance(reporter: User, claim: Claim) -> None:
    statement = StatementFactory()
    client = sign_in(reporter)

    assert leads_back(add(reporter, Stance, claim, statement=statement.pk, stance="denies"), claim)
    stance = Stance.objects.get()
    assert (stance.statement, stance.set_by) == (statement, reporter)
    claim.refresh_from_db()
    assert claim.evidence_state == "denied"

    form = filled(client.get(page_of(stance, "change")), stance="asserts")
    assert leads_back(client.post(page_of(stance, "change"), form), claim)
    claim.refresh_from_db()
    assert claim.evidence_state == "single_origin"

    assert leads_back(client.post(page_of(stance, "delete"), {"post": "yes"}), claim)
    assert list(Event.objects.order_by("id").values_list("kind", flat=True)) == [
        "stance_set",
        "stance_changed",
        "stance_removed",
    ]


def test_a_stance_stays_on_its_statement_and_claim(reporter: User, claim: Claim) -> None:
    stance, other = StanceFactory(claim=claim), ClaimFactory()
    client = sign_in(reporter)
    form = filled(client.get(page_of(stance, "change")))

    client.post(page_of(stance, "change"), {**form, "claim": other.pk, "note": "Seen."})

    stance.refresh_from_db()
    assert (stance.claim, stance.note) == (claim, "Seen.")


def test_a_second_stance_of_one_statement_is_refused(reporter: User, claim: Claim) -> None:
    stance = StanceFactory(claim=claim)

    page = add(reporter, Stance, claim, statement=stance.statement.pk, stance="denies")

    assert page.status_code == 200
    assert "already has a stance on this claim" in text_of(page)


# --- Denials --------------------------------------------------------------------------


def test_denials_are_a_list_of_their_own(reporter: User, claim: Claim) -> None:
    mayor = SourceFactory(name="The Mayor")
    denial = StanceFactory(claim=claim, stance="denies", statement__source=mayor)
    part = StanceFactory(stance="partly_denies")
    for stance in ("asserts", "questions", "declines_to_comment", "retracts"):
        StanceFactory(stance=stance)
    client = sign_in(reporter)

    page = client.get(page_of(Denial))

    assert {row.pk for row in page.context["cl"].result_list} == {denial.pk, part.pk}
    words = text_of(page)
    assert "The Mayor" in words
    assert denial.statement.quote in words
    assert claim.wording in words
    assert str(denial.statement.article) in words
    only_part = client.get(page_of(Denial, stance="partly_denies")).context["cl"]
    assert [row.pk for row in only_part.result_list] == [part.pk]


def test_what_relays_a_denial_was_said_when_that_was(reporter: User) -> None:
    original = StatementFactory(said_at=datetime(2026, 3, 14, 9, 26, tzinfo=UTC))
    StanceFactory(stance="denies", statement__relays_statement=original)

    assert "March 14, 2026, 9:26 a.m." in text_of(sign_in(reporter).get(page_of(Denial)))


@pytest.mark.parametrize("denials", [1, 5])
def test_the_list_of_denials_takes_the_same_queries(
    reporter: User, denials: int, django_assert_num_queries: Any
) -> None:
    StanceFactory.create_batch(denials, stance="denies")
    client = sign_in(reporter)

    # * the session, the user, their permissions (2)
    # * how many there are, and those on this page with all that is shown of them
    with django_assert_num_queries(6):
        client.get(page_of(Denial))


def test_denials_are_only_read(editor: User) -> None:
    denial = Denial.objects.get(pk=StanceFactory(stance="denies").pk)
    client = sign_in(editor)

    assert client.get(page_of(denial, "change")).status_code == 200
    assert client.post(page_of(denial, "change"), {"stance": "asserts"}).status_code == 403
    assert client.post(page_of(denial, "delete"), {"post": "yes"}).status_code == 403
    assert client.get(page_of(Denial, "add")).status_code == 403
    assert sign_in(UserFactory()).get(page_of(Denial)).status_code == 403


# --- Evidence -------------------------------------------------------------------------


def test_a_checker_adds_changes_and_removes_evidence(checker: User, claim: Claim) -> None:
    client = sign_in(checker)

    typed = {"direction": "refutes", "kind": "document", "title": "Log", "text": "No impact."}
    assert leads_back(add(checker, Evidence, claim, **typed), claim)
    evidence = Evidence.objects.get()
    assert (evidence.claim, evidence.added_by, evidence.title) == (claim, checker, "Log")

    form = filled(client.get(page_of(evidence, "change")), title="The harbour's log")
    assert leads_back(client.post(page_of(evidence, "change"), form), claim)
    evidence.refresh_from_db()
    assert evidence.title == "The harbour's log"

    assert leads_back(client.post(page_of(evidence, "delete"), {"post": "yes"}), claim)
    assert not Evidence.objects.exists()


def test_evidence_that_is_nothing_is_refused(checker: User, claim: Claim) -> None:
    page = add(checker, Evidence, claim, direction="refutes", kind="other", title="Log")

    assert page.status_code == 200
    assert "Give an address, a file or a text." in text_of(page)
    assert not Evidence.objects.exists()


def test_evidence_that_was_considered_stays(checker: User, claim: Claim) -> None:
    evidence = EvidenceFactory(claim=claim)
    AssessmentFactory(claim=claim, returned=True, evidence_ids=[evidence.pk])

    page = sign_in(checker).post(page_of(evidence, "delete"), {"post": "yes"}, follow=True)

    assert page.status_code == 200
    assert page.context["messages"]
    assert Evidence.objects.exists()


def test_a_file_is_kept_with_its_digest_and_handed_out_to_be_saved(
    checker: User, reporter: User, claim: Claim
) -> None:
    page = b"<script>alert(1)</script>"
    file = SimpleUploadedFile("page.html", page, content_type="text/html")
    add(checker, Evidence, claim, direction="context", kind="web_page", title="Page", file=file)
    evidence = Evidence.objects.get()
    address = reverse("admin:claims_evidence_file", args=[evidence.pk])

    answer = sign_in(reporter).get(address)

    assert answer.getvalue() == page
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert str(evidence.sha256) in text_of(sign_in(checker).get(page_of(evidence, "change")))


def test_a_file_is_for_the_desk(checker: User, client: Any, claim: Claim) -> None:
    file = SimpleUploadedFile("log.txt", b"No impact.")
    add(checker, Evidence, claim, direction="context", kind="document", title="Log", file=file)
    address = reverse("admin:claims_evidence_file", args=[Evidence.objects.get().pk])

    assert client.get(address).status_code == 302
    assert sign_in(UserFactory()).get(address).status_code == 403


def test_a_file_that_is_gone_is_a_404(checker: User, claim: Claim) -> None:
    without = EvidenceFactory(claim=claim)

    address = reverse("admin:claims_evidence_file", args=[without.pk])
    assert sign_in(checker).get(address).status_code == 404


# --- Links, and what only tells -------------------------------------------------------


def test_a_checker_links_two_claims_and_parts_them(checker: User, claim: Claim) -> None:
    other = ClaimFactory()

    assert leads_back(add(checker, ClaimLink, claim, kind="part_of", other=other.pk), claim)
    link = ClaimLink.objects.get()
    assert (link.claim, link.other) == (claim, other)
    assert other.wording in text_of(sign_in(checker).get(page_of(claim, "change")))

    assert leads_back(sign_in(checker).post(page_of(link, "delete"), {"post": "yes"}), claim)
    assert not ClaimLink.objects.exists()
    kinds = Event.objects.filter(claim=claim).order_by("id").values_list("kind", flat=True)
    assert list(kinds) == ["linked", "unlinked"]


@pytest.mark.parametrize("kind", ["part_of", "duplicate_of"])
def test_a_circle_of_links_is_refused_in_a_sentence(checker: User, claim: Claim, kind: str) -> None:
    other = ClaimLinkFactory(other=claim, kind=kind).claim

    page = add(checker, ClaimLink, claim, kind=kind, other=other.pk)

    assert page.status_code == 200
    assert page.context["adminform"].form.non_field_errors()
    assert ClaimLink.objects.count() == 1


def test_a_claim_is_not_linked_to_itself(checker: User, claim: Claim) -> None:
    page = add(checker, ClaimLink, claim, kind="part_of", other=claim.pk)

    assert "A claim may not be linked to itself." in text_of(page)


@pytest.mark.parametrize("model", [Evidence, ClaimLink])
def test_a_reporter_adds_neither_evidence_nor_links(
    reporter: User, claim: Claim, model: Any
) -> None:
    client = sign_in(reporter)

    assert client.get(page_of(model, "add", claim=claim.pk)).status_code == 403
    assert client.post(page_of(model, "add"), {"claim": claim.pk}).status_code == 403
    assert page_of(model, "add") not in client.get(page_of(claim, "change")).content.decode()
    assert not model.objects.exists()


@pytest.mark.parametrize("group", ["Reporters", "Checkers", "Editors", "Administrators"])
def test_assessments_and_events_are_only_read(db: None, group: str) -> None:
    assessment, event = AssessmentFactory(), EventFactory()
    client = sign_in(UserFactory(group=group))

    for row in (assessment, event):
        assert client.get(page_of(type(row))).status_code == 200
        assert client.get(page_of(row, "change")).status_code == 200
        assert client.post(page_of(row, "change"), {"outcome": "approved"}).status_code == 403
        assert client.post(page_of(row, "delete"), {"post": "yes"}).status_code == 403
        assert client.get(page_of(type(row), "add")).status_code == 403
    assert Assessment.objects.get().outcome is None


def test_an_event_has_no_history_of_its_own(editor: User) -> None:
    event = EventFactory()
    client = sign_in(editor)

    assert client.get(page_of(event, "history")).status_code == 404
    assert page_of(event, "history") not in client.get(page_of(event, "change")).content.decode()


@pytest.mark.parametrize(
    ("group", "status"),
    [("Reporters", 403), ("Checkers", 403), ("Editors", 403), ("Administrators", 200)],
)
@pytest.mark.parametrize("model", [User, Group, Token], ids=["users", "groups", "tokens"])
def test_users_groups_and_tokens_are_for_administrators(
    db: None, group: str, status: int, model: Any
) -> None:
    client = sign_in(UserFactory(group=group))

    assert client.get(page_of(model)).status_code == status
    assert client.get(page_of(model, "add")).status_code == status


def test_an_administrator_reads_claims_and_changes_none(administrator: User, claim: Claim) -> None:
    client = sign_in(administrator)

    assert client.get(page_of(claim, "change")).status_code == 200
    assert client.post(page_of(claim, "change"), {"priority": "low"}).status_code == 403
    assert client.get(page_of(Claim, "add")).status_code == 403
