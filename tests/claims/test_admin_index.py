"""What waits for whom, on the start page."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from claims.admin.waiting import SHOWN, waiting_for
from claims.choices import State
from claims.models import Claim
from tests.admin_pages import page_of, sign_in, text_of
from tests.factories import AssessmentFactory, ClaimFactory, StanceFactory, UserFactory


def claims_by_list(user: User) -> dict[str, list[Claim]]:
    return {waiting.name: waiting.claims for waiting in waiting_for(User.objects.get(pk=user.pk))}


def disputed() -> Claim:
    claim = StanceFactory().claim
    StanceFactory(claim=claim, stance="denies")
    claim.refresh_from_db()
    return claim


def test_an_editor_finds_what_waits_for_them(editor: User) -> None:
    to_decide = AssessmentFactory().claim
    own_proposal = AssessmentFactory(proposed_by=editor).claim
    mine = ClaimFactory(assignee=editor, state=State.CHECKING)
    overdue = ClaimFactory(due_at=timezone.now() - timedelta(days=1))
    new = disputed()
    ClaimFactory(assignee=editor, decided=True)
    ClaimFactory(due_at=timezone.now() + timedelta(days=1))
    ClaimFactory(due_at=timezone.now() - timedelta(days=1), state=State.DROPPED)

    assert claims_by_list(editor) == {
        "to_decide": [to_decide],
        "mine": [mine],
        "overdue": [overdue],
        "newly_disputed": [new],
    }
    page = text_of(sign_in(editor).get(reverse("admin:index")))
    for claim in (to_decide, mine, overdue, new):
        assert claim.wording in page
    assert own_proposal.wording not in page


def test_what_was_disputed_long_ago_is_no_news(
    editor: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    disputed()
    later = timezone.now() + timedelta(days=8)
    monkeypatch.setattr(timezone, "now", lambda: later)

    assert claims_by_list(editor)["newly_disputed"] == []


@pytest.mark.parametrize("group", ["Reporters", "Checkers", "Administrators"])
def test_only_editors_are_shown_what_is_to_be_decided(db: None, group: str) -> None:
    AssessmentFactory()

    assert "to_decide" not in claims_by_list(UserFactory(group=group))


def test_who_may_not_see_claims_sees_none(db: None) -> None:
    ClaimFactory(due_at=timezone.now() - timedelta(days=1), wording="Nobody was hurt.")
    stranger = UserFactory()

    assert waiting_for(stranger) == []
    assert "Nobody was hurt." not in text_of(sign_in(stranger).get(reverse("admin:index")))


def test_a_long_list_leads_to_all_of_it(editor: User) -> None:
    ClaimFactory.create_batch(SHOWN + 1, assignee=editor)
    client = sign_in(editor)

    page = client.get(reverse("admin:index"))

    assert "There are more: show all" in text_of(page)
    assert f'href="{page_of(Claim)}?waiting=mine"' in page.content.decode()
    assert len(client.get(page_of(Claim, waiting="mine")).context["cl"].result_list) == SHOWN + 1


@pytest.mark.parametrize("claims", [1, 5])
def test_the_start_page_takes_eight_queries(
    editor: User, claims: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(claims):
        AssessmentFactory()
        ClaimFactory(assignee=editor, due_at=timezone.now() - timedelta(days=1))
        disputed()
    client = sign_in(editor)

    # * the session, the user, their permissions (2)
    # * each of the four lists
    with django_assert_num_queries(8):
        client.get(reverse("admin:index"))
