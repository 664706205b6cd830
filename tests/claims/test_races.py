"""Two at once: whoever comes second sees what the first one did."""

from contextlib import ExitStack

import pytest
from django.contrib.auth.models import User
from django.db import DatabaseError, transaction

from articles.models import Source, Statement
from claims.models import Assessment, Claim, ClaimLink, Stance
from tests.database import execute, refused_by
from tests.factories import (
    AssessmentFactory,
    ClaimFactory,
    EvidenceFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
    UserFactory,
)
from tests.races import before_another, elsewhere, wait_until_waiting

pytestmark = pytest.mark.django_db(transaction=True)


def state_of(claim: Claim) -> tuple[str, int, int]:
    claim.refresh_from_db()
    return claim.evidence_state, claim.asserting_origins, claim.denying_origins


def test_nothing_is_derived_from_an_old_snapshot() -> None:
    claim, statement = ClaimFactory(), StatementFactory()

    with transaction.atomic():
        execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        with pytest.raises(DatabaseError, match="READ COMMITTED only"), transaction.atomic():
            Stance.objects.create(claim=claim, statement=statement, stance="asserts")


# --- Stance against stance -----------------------------------------------------------


def test_two_stances_on_one_claim_both_count() -> None:
    claim = ClaimFactory()
    statements = StatementFactory.create_batch(2)

    def deny() -> None:
        Stance.objects.create(claim=claim, statement=statements[1], stance="denies")

    with before_another(deny) as denial:
        Stance.objects.create(claim=claim, statement=statements[0], stance="asserts")
    denial.result()

    assert state_of(claim) == ("disputed", 1, 1)


def test_a_stance_set_while_another_is_taken_away_counts_alone() -> None:
    stance = StanceFactory()
    claim, statement = stance.claim, StatementFactory()

    with before_another(stance.delete) as deletion:
        Stance.objects.create(claim=claim, statement=statement, stance="denies")
    deletion.result()

    assert state_of(claim) == ("denied", 0, 1)


def test_a_claim_saved_while_a_stance_is_set_keeps_what_is_derived() -> None:
    claim, statement = ClaimFactory(), StatementFactory()
    stale = Claim.objects.get(pk=claim.pk)
    stale.priority = "urgent"

    with before_another(stale.save) as saving:
        Stance.objects.create(claim=claim, statement=statement, stance="asserts")
    saving.result()

    assert state_of(claim) == ("single_origin", 1, 0)
    assert claim.priority == "urgent"


def test_two_who_write_on_the_same_claims_in_opposite_order_do_not_deadlock() -> None:
    claims = ClaimFactory.create_batch(9)
    statements = StatementFactory.create_batch(2)

    def assert_all(statement: Statement, order: list[Claim]) -> None:
        Stance.objects.bulk_create(
            Stance(claim=claim, statement=statement, stance="asserts") for claim in order
        )

    # We hold the claim in the middle, so that each gets some locks before both go on.
    with ExitStack() as both:
        with transaction.atomic():
            Claim.objects.select_for_update(no_key=True).get(pk=claims[4].pk)
            answers = [
                both.enter_context(elsewhere(assert_all, statement, order))
                for statement, order in zip(statements, [claims, claims[::-1]], strict=True)
            ]
            wait_until_waiting(2)
        for answer in answers:
            answer.result(timeout=10)

    assert {state_of(claim) for claim in claims} == {("corroborated", 2, 0)}


# --- Stance against the source graph -------------------------------------------------


@pytest.fixture
def body() -> Source:
    return SourceFactory(name="The ministry")


@pytest.fixture
def spokesman() -> Source:
    return SourceFactory(name="Its spokesman")


def join(spokesman: Source, body: Source) -> None:
    Source.objects.filter(pk=spokesman.pk).update(speaks_for=body)


def test_a_stance_waits_for_who_speaks_for_whom(body: Source, spokesman: Source) -> None:
    claim = StanceFactory(statement__source=body).claim
    statement = StatementFactory(source=spokesman)

    def repeat() -> None:
        Stance.objects.create(claim=claim, statement=statement, stance="asserts")

    with before_another(repeat) as stance:
        join(spokesman, body)
    stance.result()

    assert state_of(claim) == ("single_origin", 1, 0)


def test_who_speaks_for_whom_waits_for_a_stance(body: Source, spokesman: Source) -> None:
    claim = StanceFactory(statement__source=body).claim
    statement = StatementFactory(source=spokesman)

    with before_another(lambda: join(spokesman, body)) as edit:
        Stance.objects.create(claim=claim, statement=statement, stance="asserts")
    edit.result()

    assert state_of(claim) == ("single_origin", 1, 0)


def test_a_statement_given_another_source_waits_for_who_speaks_for_whom(
    body: Source, spokesman: Source
) -> None:
    claim = StanceFactory(statement__source=body).claim
    stance = StanceFactory(claim=claim)

    def cite_the_spokesman() -> None:
        execute(
            "UPDATE articles_statement SET source_id = %s WHERE id = %s",
            spokesman.pk,
            stance.statement_id,
        )

    with before_another(cite_the_spokesman) as edit:
        join(spokesman, body)
    edit.result()

    assert state_of(claim) == ("single_origin", 1, 0)


def test_an_article_that_becomes_agency_copy_waits_for_a_stance() -> None:
    own = StatementFactory(source=None)
    agency = StatementFactory(source=None)
    claim = StanceFactory(statement=agency).claim

    def mark_as_copy() -> None:
        execute(
            "UPDATE articles_article SET relays_id = %s WHERE id = %s",
            agency.article.outlet_id,
            own.article_id,
        )

    with before_another(mark_as_copy) as edit:
        Stance.objects.create(claim=claim, statement=own, stance="asserts")
    edit.result()

    assert state_of(claim) == ("single_origin", 1, 0)


def test_stances_on_two_claims_do_not_wait_for_each_other() -> None:
    """Those who use the graph share it; only who changes it has it alone."""
    statements, claims = StatementFactory.create_batch(2), ClaimFactory.create_batch(2)

    def set_the_other() -> None:
        Stance.objects.create(claim=claims[1], statement=statements[1], stance="asserts")

    with transaction.atomic():
        Stance.objects.create(claim=claims[0], statement=statements[0], stance="asserts")
        with elsewhere(set_the_other) as other:
            other.result(timeout=10)

    assert [state_of(claim)[0] for claim in claims] == ["single_origin", "single_origin"]


# --- Circles that two would close together -------------------------------------------


def test_two_edits_that_would_close_a_circle_together_end_with_one(
    body: Source, spokesman: Source
) -> None:
    with before_another(lambda: join(body, spokesman)) as second:
        join(spokesman, body)

    with refused_by("source_speaks_for_no_cycle"):
        second.result()
    speaking = Source.objects.filter(speaks_for__isnull=False)
    assert [(source, source.speaks_for) for source in speaking] == [(spokesman, body)]


def test_two_relays_that_would_close_a_circle_together_end_with_one() -> None:
    one, other = StatementFactory.create_batch(2)

    def relay(statement: Statement, original: Statement) -> None:
        execute(
            "UPDATE articles_statement SET relays_statement_id = %s WHERE id = %s",
            original.pk,
            statement.pk,
        )

    with before_another(lambda: relay(other, one)) as second:
        relay(one, other)

    with refused_by("statement_relays_no_cycle"):
        second.result()


def test_two_links_that_would_close_a_circle_together_end_with_one() -> None:
    one, other = ClaimFactory.create_batch(2)

    def link(part: Claim, whole: Claim) -> None:
        ClaimLink.objects.create(claim=part, kind="part_of", other=whole)

    with before_another(lambda: link(other, one)) as second:
        link(one, other)

    with refused_by("link_runs_in_no_circle"):
        second.result()
    assert ClaimLink.objects.count() == 1


# --- Assessments and their evidence --------------------------------------------------


def test_evidence_is_not_taken_away_while_an_assessment_considers_it() -> None:
    evidence = EvidenceFactory()

    with before_another(evidence.delete) as deletion:
        AssessmentFactory(claim=evidence.claim, evidence_ids=[evidence.pk])

    with refused_by("evidence_considered_is_kept"):
        deletion.result()


def test_evidence_is_not_moved_away_while_an_assessment_considers_it() -> None:
    evidence, other = EvidenceFactory(), ClaimFactory()

    with before_another(
        lambda: execute("UPDATE claims_evidence SET claim_id = %s", other.pk)
    ) as move:
        AssessmentFactory(claim=evidence.claim, evidence_ids=[evidence.pk])

    with refused_by("evidence_considered_is_kept"):
        move.result()


def test_an_assessment_does_not_consider_evidence_that_is_just_moved_away() -> None:
    evidence, other = EvidenceFactory(), ClaimFactory()
    claim = evidence.claim

    with before_another(
        lambda: AssessmentFactory(claim=claim, evidence_ids=[evidence.pk])
    ) as proposal:
        execute("UPDATE claims_evidence SET claim_id = %s", other.pk)

    with refused_by("assessment_considers_its_evidence"):
        proposal.result()


def test_two_proposals_at_once_end_with_one() -> None:
    claim = ClaimFactory(state="review")

    with before_another(lambda: AssessmentFactory(claim=claim)) as second:
        AssessmentFactory(claim=claim)

    with refused_by("assessment_undecided_once_per_claim"):
        second.result()
    assert Assessment.objects.count() == 1


def test_two_decisions_at_once_end_with_one() -> None:
    assessment, editors = AssessmentFactory(), UserFactory.create_batch(2, group="Editors")

    def decide(outcome: str, by: User) -> None:
        execute(
            "UPDATE claims_assessment SET outcome = %s, decided_by_id = %s, decided_at = now()",
            outcome,
            by.pk,
        )

    with before_another(lambda: decide("returned", editors[1])) as second:
        decide("approved", editors[0])

    with refused_by("assessment_is_decided_once"):
        second.result()
    assert Claim.objects.get(pk=assessment.claim_id).verdict == assessment.verdict
