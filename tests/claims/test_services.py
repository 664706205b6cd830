"""Claims, links and stances: what changes, the event it leaves, and who may not."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection, transaction
from django.utils import timezone

from articles.models import Statement
from articles.spans import Span
from claims import services
from claims.models import Claim, ClaimLink, Event, Stance
from tests.factories import (
    ArticleFactory,
    ClaimFactory,
    ClaimLinkFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
    UserFactory,
)
from tests.races import wait_until_somebody_waits_for_us

pytestmark = pytest.mark.django_db


def event() -> tuple[str, str, dict[str, Any]]:
    """What the one event there is says."""
    row = Event.objects.get()
    return row.kind, row.reason, row.data


def codes(error: pytest.ExceptionInfo[ValidationError]) -> dict[str, list[str | None]]:
    return {field: [each.code for each in all_] for field, all_ in error.value.error_dict.items()}


# --- Claims -------------------------------------------------------------------------------


def test_an_opened_claim_is_open_and_nothing_is_known_of_it(reporter: User) -> None:
    due = timezone.now() + timedelta(days=1)

    claim = services.open_claim(
        by=reporter, wording=" Three\nrockets. ", topics=["Iraq ", "iraq", " "], due_at=due
    )

    assert (claim.wording, claim.topics, claim.due_at) == ("Three rockets.", ["iraq"], due)
    assert (claim.state, claim.verdict, claim.evidence_state) == ("open", None, "unreported")
    assert claim.created_by == reporter
    assert event() == ("opened", "", {"wording": "Three rockets."})


@pytest.mark.parametrize(
    ("what", "field"),
    [
        ({"wording": " "}, "wording"),
        ({"wording": "x" * 501}, "wording"),
        ({"language": "english!"}, "language"),
        ({"priority": "whenever"}, "priority"),
        ({"topics": ["x" * 61]}, "topics"),
    ],
)
def test_a_claim_with_something_wrong_is_not_opened(
    reporter: User, what: dict[str, Any], field: str
) -> None:
    with pytest.raises(ValidationError) as error:
        services.open_claim(by=reporter, **{"wording": "Three rockets.", **what})

    assert set(codes(error)) == {field}
    assert not Claim.objects.exists()
    assert not Event.objects.exists()


def test_an_edit_changes_what_differs_and_says_what_it_was(reporter: User) -> None:
    claim = ClaimFactory(wording="Three rockets.", priority="normal")

    edited = services.edit_claim(
        by=reporter, claim=claim, changes={"wording": "Four rockets.", "priority": "normal"}
    )

    assert (edited.wording, edited.version) == ("Four rockets.", claim.version + 1)
    assert event() == ("edited", "", {"fields": ["wording"]})


def test_an_edit_that_changes_nothing_leaves_no_trace(reporter: User) -> None:
    claim = ClaimFactory(wording="Three rockets.", topics=["iraq"])

    edited = services.edit_claim(
        by=reporter, claim=claim, changes={"wording": " Three rockets. ", "topics": ["Iraq"]}
    )

    assert edited.version == claim.version
    assert not Event.objects.exists()


@pytest.mark.parametrize("field", ["wording", "language"])
@pytest.mark.parametrize("state", ["review", "decided", "dropped"])
def test_from_review_on_the_wording_is_frozen(reporter: User, state: str, field: str) -> None:
    claim = ClaimFactory(decided=True) if state == "decided" else ClaimFactory(state=state)

    with pytest.raises(ValidationError) as error:
        services.edit_claim(by=reporter, claim=claim, changes={field: "fr", "priority": "low"})

    assert codes(error) == {field: ["frozen"]}
    assert Claim.objects.get().priority == "normal"


def test_what_is_not_wording_may_be_edited_in_any_state(reporter: User) -> None:
    claim = ClaimFactory(state="review", wording="Three rockets.")

    edited = services.edit_claim(
        by=reporter, claim=claim, changes={"wording": "Three rockets.", "priority": "low"}
    )

    assert edited.priority == "low"


# --- Links --------------------------------------------------------------------------------


def test_a_link_says_how_two_claims_hang_together(checker: User) -> None:
    claim, other = ClaimFactory(), ClaimFactory()

    link = services.link_claims(by=checker, claim=claim, kind="part_of", other=other)

    assert (link.claim, link.kind, link.other, link.created_by) == (
        claim, "part_of", other, checker,
    )  # fmt: skip
    assert event() == ("linked", "", {"link": "part_of", "other": str(other.pk)})
    assert Claim.objects.get(pk=claim.pk).version > claim.version


def test_a_link_that_is_there_already_is_refused(checker: User) -> None:
    link = ClaimLinkFactory(kind="contradicts")

    with pytest.raises(ValidationError, match="already linked so"):
        services.link_claims(by=checker, claim=link.claim, kind="contradicts", other=link.other)
    with pytest.raises(ValidationError, match="already linked so"):
        services.link_claims(by=checker, claim=link.other, kind="contradicts", other=link.claim)
    with pytest.raises(ValidationError, match="linked to itself"):
        services.link_claims(by=checker, claim=link.claim, kind="part_of", other=link.claim)

    assert not Event.objects.exists()


def test_a_link_taken_away_is_gone_and_the_event_stays(checker: User) -> None:
    link = ClaimLinkFactory(kind="part_of")

    services.unlink_claims(by=checker, link=link)

    assert not ClaimLink.objects.exists()
    assert event() == ("unlinked", "", {"link": "part_of", "other": str(link.other_id)})


# --- Stances ------------------------------------------------------------------------------


def test_a_stance_counts_at_once_and_is_an_event(reporter: User) -> None:
    statement, claim = StatementFactory(), ClaimFactory()

    stance = services.set_stance(by=reporter, statement=statement, claim=claim, stance="denies")

    claim.refresh_from_db()
    assert (claim.evidence_state, claim.denying_origins) == ("denied", 1)
    assert (stance.article, stance.set_by) == (statement.article, reporter)
    assert event() == ("stance_set", "", {"stance": "denies", "statement": str(statement.pk)})


def test_a_statement_has_one_stance_on_a_claim_and_may_bear_on_several(reporter: User) -> None:
    stance = StanceFactory(stance="asserts")

    with pytest.raises(ValidationError, match="already has a stance on this claim"):
        services.set_stance(
            by=reporter, statement=stance.statement, claim=stance.claim, stance="denies"
        )

    services.set_stance(
        by=reporter, statement=stance.statement, claim=ClaimFactory(), stance="denies"
    )
    assert Stance.objects.count() == 2


def test_a_stance_that_is_none_is_refused(reporter: User) -> None:
    with pytest.raises(ValidationError) as error:
        services.set_stance(
            by=reporter, statement=StatementFactory(), claim=ClaimFactory(), stance="shrugs"
        )

    assert set(codes(error)) == {"stance"}


def test_a_changed_stance_tells_what_it_was(reporter: User) -> None:
    stance = StanceFactory(stance="asserts")

    services.edit_stance(by=reporter, stance=stance, changes={"stance": "denies"})

    assert Claim.objects.get().evidence_state == "denied"
    assert event() == (
        "stance_changed",
        "",
        {"before": "asserts", "stance": "denies", "statement": str(stance.statement_id)},
    )


def test_a_stance_changed_to_itself_leaves_no_trace(reporter: User) -> None:
    services.edit_stance(
        by=reporter, stance=StanceFactory(stance="asserts"), changes={"stance": "asserts"}
    )

    assert not Event.objects.exists()


def test_a_removed_stance_counts_no_more_and_its_statement_stays(reporter: User) -> None:
    stance = StanceFactory(stance="asserts")

    services.remove_stance(by=reporter, stance=stance, reason="Misread.")

    assert Claim.objects.get().evidence_state == "unreported"
    assert Statement.objects.get() == stance.statement
    assert event() == (
        "stance_removed",
        "Misread.",
        {"before": "asserts", "statement": str(stance.statement_id)},
    )


# --- Marking in one step ------------------------------------------------------------------


def test_one_call_marks_opens_and_says_what_it_does(reporter: User) -> None:
    source = SourceFactory()

    marked = services.mark(
        by=reporter,
        revision=ArticleFactory().current_revision,
        span=Span(0, 10),
        source=source,
        claim={"wording": "Three rockets.", "language": "en"},
        stance="asserts",
        note="In the first line.",
    )

    assert marked.stance is not None
    assert (marked.stance.stance, marked.stance.note) == ("asserts", "In the first line.")
    assert marked.stance.statement == marked.statement == Statement.objects.get()
    assert marked.stance.claim == Claim.objects.get(evidence_state="single_origin")
    assert [row.kind for row in Event.objects.order_by("id")] == ["opened", "stance_set"]


def test_marking_alone_needs_no_claim(reporter: User) -> None:
    marked = services.mark(
        by=reporter, revision=ArticleFactory().current_revision, span=Span(0, 10)
    )

    assert marked.stance is None
    assert not Claim.objects.exists()


def test_if_one_part_is_refused_none_is_done(reporter: User) -> None:
    with pytest.raises(ValidationError):
        services.mark(
            by=reporter,
            revision=ArticleFactory().current_revision,
            span=Span(0, 10),
            claim={"wording": "Three rockets."},
            stance="shrugs",
        )

    for model in (Statement, Claim, Stance, Event):
        assert not model._default_manager.exists()


# --- Who may not --------------------------------------------------------------------------

Attempt = Callable[[User], Any]

NOT_FOR_ADMINISTRATORS: dict[str, Attempt] = {
    "open": lambda by: services.open_claim(by=by, wording="Three rockets."),
    "edit": lambda by: services.edit_claim(
        by=by, claim=ClaimFactory(), changes={"priority": "low"}
    ),
    "set": lambda by: services.set_stance(
        by=by, statement=StatementFactory(), claim=ClaimFactory(), stance="denies"
    ),
    "change": lambda by: services.edit_stance(
        by=by, stance=StanceFactory(), changes={"stance": "denies"}
    ),
    "remove": lambda by: services.remove_stance(by=by, stance=StanceFactory()),
    "mark": lambda by: services.mark(
        by=by, revision=ArticleFactory().current_revision, span=Span(0, 10)
    ),
}
NOT_FOR_REPORTERS: dict[str, Attempt] = {
    "link": lambda by: services.link_claims(
        by=by, claim=ClaimFactory(), kind="part_of", other=ClaimFactory()
    ),
    "unlink": lambda by: services.unlink_claims(by=by, link=ClaimLinkFactory()),
}


@pytest.mark.parametrize("attempt", NOT_FOR_ADMINISTRATORS.values(), ids=NOT_FOR_ADMINISTRATORS)
def test_an_administrator_does_not_do_the_desks_work(administrator: User, attempt: Attempt) -> None:
    with pytest.raises(PermissionDenied):
        attempt(administrator)

    assert not Event.objects.exists()


@pytest.mark.parametrize("attempt", NOT_FOR_REPORTERS.values(), ids=NOT_FOR_REPORTERS)
def test_a_reporter_does_not_do_a_checkers_work(reporter: User, attempt: Attempt) -> None:
    with pytest.raises(PermissionDenied):
        attempt(reporter)

    assert not Event.objects.exists()


# --- Two at once --------------------------------------------------------------------------


def set_stance(by: User, claim: Claim) -> Stance:
    return services.set_stance(by=by, statement=StatementFactory(), claim=claim, stance="asserts")


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("second", "seen"),
    [
        (lambda by, claim: services.edit_claim(by=by, claim=claim, changes={"priority": "low"}), 1),
        (lambda by, claim: services.add_evidence(
            by=by, claim=claim, direction="supports", kind="other", title="Log", text="No."
        ), 1),
        (set_stance, 2),
    ],
    ids=["an edit", "evidence", "a stance"],
)  # fmt: skip
def test_who_comes_second_waits_for_the_claim_and_nothing_is_lost(
    second: Callable[[User, Claim], Any], seen: int
) -> None:
    one, other = UserFactory(group="Checkers"), UserFactory(group="Checkers")
    claim = ClaimFactory()

    def do_elsewhere() -> None:
        try:
            second(other, claim)
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=1) as pool:
        with transaction.atomic():
            set_stance(one, claim)
            late = pool.submit(do_elsewhere)
            wait_until_somebody_waits_for_us()
        late.result(timeout=10)

    assert Claim.objects.get().asserting_origins == seen
    assert [row.actor for row in Event.objects.order_by("id")] == [one, other]
