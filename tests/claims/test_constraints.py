"""What can never be true of claims, stances, links and evidence, whoever writes."""

from itertools import permutations

import pytest
from django.db.models import ProtectedError

from articles.ids import new_id
from claims.choices import State
from claims.models import Claim
from tests.database import execute, kept, refused_by
from tests.factories import (
    AssessmentFactory,
    ClaimFactory,
    ClaimLinkFactory,
    EventFactory,
    EvidenceFactory,
    RatingFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
)

pytestmark = pytest.mark.django_db

#: The moves, as the design's table has them.
MOVES = {
    ("open", "checking"),
    ("checking", "review"),
    ("review", "checking"),
    ("review", "decided"),
    ("decided", "checking"),
    ("dropped", "checking"),
    ("open", "dropped"),
    ("checking", "dropped"),
    ("review", "dropped"),
}


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("wording = ' '", "claim_wording_is_one_line"),
        ("wording = E'Two\\nlines.'", "claim_wording_is_one_line"),
        ("language = 'English'", "claim_language_is_bcp_47"),
        ("priority = 'asap'", "claim_priority_is_known"),
        ("publication = 'printed'", "claim_publication_is_known"),
        ("state = 'decided'", "claim_state_follows_moves"),
        ("assignee_id = 0", "claims_claim_assignee_id_*"),
        ("id = gen_random_uuid()", "id_never_changes"),
    ],
)
def test_a_claim_is_one_sentence_with_known_words(change: str, constraint: str) -> None:
    claim = ClaimFactory()

    with refused_by(constraint):
        execute(f"UPDATE claims_claim SET {change} WHERE id = %s", claim.pk)


@pytest.mark.parametrize(
    ("state", "constraint"),
    [("known", "claim_state_is_known"), ("decided", "claim_has_a_verdict_when_decided")],
)
def test_a_claim_does_not_begin_where_it_cannot_be(state: str, constraint: str) -> None:
    with refused_by(constraint):
        ClaimFactory(state=state)


@pytest.mark.parametrize(("start", "end"), list(permutations(State.values, 2)))
def test_a_state_is_reached_by_a_move_alone(start: str, end: str) -> None:
    claim = ClaimFactory(decided=True) if start == "decided" else ClaimFactory(state=start)
    if end == "decided":
        AssessmentFactory(claim=claim, approved=True)
    change = "UPDATE claims_claim SET state = %s WHERE id = %s"

    if (start, end) in MOVES:
        execute(change, end, claim.pk)
    else:
        with refused_by("claim_state_follows_moves"):
            execute(change, end, claim.pk)


def test_a_claim_is_not_decided_without_a_verdict() -> None:
    claim = ClaimFactory(state=State.REVIEW)

    with refused_by("claim_has_a_verdict_when_decided"):
        execute("UPDATE claims_claim SET state = 'decided' WHERE id = %s", claim.pk)


@pytest.mark.parametrize("change", ["wording = 'Something else.'", "language = 'de'"])
@pytest.mark.parametrize("state", State.values)
def test_the_wording_is_frozen_from_review_on(state: str, change: str) -> None:
    claim = ClaimFactory(decided=True) if state == "decided" else ClaimFactory(state=state)
    change = f"UPDATE claims_claim SET {change} WHERE id = %s"

    if state in {"open", "checking"}:
        assert execute(change, claim.pk) == 1
    else:
        with refused_by("claim_wording_is_frozen"):
            execute(change, claim.pk)


def test_a_reopened_claim_may_be_reworded() -> None:
    claim = ClaimFactory(decided=True)

    execute("UPDATE claims_claim SET state = 'checking' WHERE id = %s", claim.pk)

    assert execute("UPDATE claims_claim SET wording = 'Reworded.' WHERE id = %s", claim.pk) == 1


@pytest.mark.parametrize(
    ("make", "foreign_key"),
    [
        (lambda claim: StanceFactory(claim=claim), "claims_stance_claim_id_*"),
        (lambda claim: EvidenceFactory(claim=claim), "claims_evidence_claim_id_*"),
        (lambda claim: EventFactory(claim=claim), "claims_event_claim_id_*"),
        (lambda claim: AssessmentFactory(claim=claim), "claims_assessment_claim_id_*"),
        (lambda claim: ClaimLinkFactory(claim=claim), "claims_claimlink_claim_id_*"),
        (lambda claim: ClaimLinkFactory(other=claim), "claims_claimlink_other_id_*"),
    ],
    ids=["stance", "evidence", "event", "assessment", "link", "link to it"],
)
def test_a_claim_with_anything_to_it_is_not_deleted(make: object, foreign_key: str) -> None:
    claim = ClaimFactory()
    make(claim)  # type: ignore[operator]

    with refused_by(foreign_key):
        execute("DELETE FROM claims_claim WHERE id = %s", claim.pk)
    with pytest.raises(ProtectedError):
        Claim.objects.get(pk=claim.pk).delete()


def test_a_stance_is_of_a_known_kind() -> None:
    StanceFactory()

    with refused_by("stance_is_known"):
        execute("UPDATE claims_stance SET stance = 'doubts'")


def test_a_statement_has_one_stance_on_a_claim_and_may_bear_on_several() -> None:
    stance = StanceFactory()
    StanceFactory(statement=stance.statement)

    with refused_by("stance_is_one_per_statement_and_claim"):
        StanceFactory(statement=stance.statement, claim=stance.claim, stance="denies")


def test_a_statement_with_a_stance_is_not_deleted() -> None:
    stance = StanceFactory()

    with refused_by("claims_stance_statement_id_*"):
        execute("DELETE FROM articles_statement WHERE id = %s", stance.statement_id)


def test_the_article_of_a_stance_is_that_of_its_statement() -> None:
    stance, other = StanceFactory(), StatementFactory()
    assert stance.article == stance.statement.article

    execute("UPDATE claims_stance SET article_id = %s", other.article_id)
    stance.refresh_from_db()
    assert stance.article == stance.statement.article

    execute("UPDATE claims_stance SET statement_id = %s", other.pk)
    stance.refresh_from_db()
    assert stance.article == other.article


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("kind = 'implies'", "link_kind_is_known"),
        ("other_id = claim_id", "link_is_to_another"),
    ],
)
def test_a_link_is_of_a_known_kind_and_to_another_claim(change: str, constraint: str) -> None:
    ClaimLinkFactory(kind="depends_on")

    with refused_by(constraint):
        execute(f"UPDATE claims_claimlink SET {change}")


def test_a_link_is_there_once() -> None:
    link = ClaimLinkFactory()

    with refused_by("link_is_there_once"):
        ClaimLinkFactory(claim=link.claim, kind=link.kind, other=link.other)


def test_claims_contradict_each_other_once_whichever_way_round() -> None:
    link = ClaimLinkFactory(kind="contradicts")

    with refused_by("link_contradicts_once"):
        ClaimLinkFactory(claim=link.other, kind="contradicts", other=link.claim)


@pytest.mark.parametrize("kind", ["part_of", "duplicate_of"])
@pytest.mark.parametrize("length", [2, 3, 4])
def test_parts_and_duplicates_never_run_in_a_circle(kind: str, length: int) -> None:
    first = ClaimLinkFactory(kind=kind)
    last = first
    for _ in range(length - 2):
        last = ClaimLinkFactory(claim=last.other, kind=kind)

    with refused_by("link_runs_in_no_circle"):
        ClaimLinkFactory(claim=last.other, kind=kind, other=first.claim)


def test_a_changed_link_closes_no_circle_either() -> None:
    link = ClaimLinkFactory(kind="part_of")
    back = ClaimLinkFactory(claim=link.other, kind="depends_on", other=link.claim)

    with refused_by("link_runs_in_no_circle"):
        execute("UPDATE claims_claimlink SET kind = 'part_of' WHERE id = %s", back.pk)


def test_two_claims_may_depend_on_each_other() -> None:
    link = ClaimLinkFactory(kind="depends_on")

    ClaimLinkFactory(claim=link.other, kind="depends_on", other=link.claim)


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("direction = 'proves'", "evidence_direction_is_known"),
        ("kind = 'rumour'", "evidence_kind_is_known"),
        ("title = ' '", "evidence_has_a_title"),
        ("url = ''", "evidence_is_a_link_a_file_or_a_text"),
        ("url = 'javascript:alert(1)'", "evidence_urls_are_http"),
        ("archived_url = 'file:///etc/passwd'", "evidence_urls_are_http"),
        ("file = 'evidence/log.pdf'", "evidence_file_has_its_digest"),
        ("file = 'a.pdf', archived_at = now()", "evidence_file_has_its_digest"),
        ("file = 'a.pdf', archived_at = now(), sha256 = 'x'", "evidence_file_has_its_digest"),
        ("file = 'a.pdf', sha256 = repeat('0', 64)", "evidence_file_has_its_digest"),
        ("sha256 = repeat('0', 64)", "evidence_file_has_its_digest"),
        ("archived_at = now()", "evidence_file_has_its_digest"),
    ],
)
def test_evidence_is_something_kept_that_points_one_way(change: str, constraint: str) -> None:
    EvidenceFactory()

    with refused_by(constraint):
        execute(f"UPDATE claims_evidence SET {change}")


@pytest.mark.parametrize(
    "change",
    [
        "file = 'a.pdf', archived_at = now(), sha256 = repeat('0', 64)",
        "url = '', text = 'The harbour master said so.'",
        "archived_url = 'https://archive.example/1'",
    ],
)
def test_evidence_is_a_link_a_file_or_a_text(change: str) -> None:
    EvidenceFactory()

    assert execute(f"UPDATE claims_evidence SET {change}") == 1


def test_a_source_of_evidence_is_not_deleted() -> None:
    evidence = EvidenceFactory(source=SourceFactory())

    with refused_by("claims_evidence_source_id_*"):
        execute("DELETE FROM articles_source WHERE id = %s", evidence.source_id)


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("label = ''", "rating_has_a_label"),
        ("number = 0", "rating_number_is_on_the_scale"),
        ("number = 6", "rating_number_is_on_the_scale"),
        ("id = gen_random_uuid()", "id_never_changes"),
    ],
)
def test_a_rating_has_a_label_and_is_on_the_scale_or_off_it(change: str, constraint: str) -> None:
    rating = RatingFactory()

    with refused_by(constraint):
        execute(f"UPDATE claims_rating SET {change} WHERE id = %s", rating.pk)


def test_a_rating_that_was_proposed_is_not_deleted() -> None:
    assessment = AssessmentFactory()

    with refused_by("claims_assessment_verdict_id_*"):
        execute("DELETE FROM claims_rating WHERE id = %s", assessment.verdict_id)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE claims_event SET reason = 'Another.'",
        "UPDATE claims_event SET at = 'epoch'",
        "DELETE FROM claims_event",
    ],
)
def test_events_are_only_added(change: str) -> None:
    EventFactory()

    with kept("claims_event"):
        execute(change)


def test_an_event_is_of_a_known_kind() -> None:
    with refused_by("event_kind_is_known"):
        EventFactory(kind="rumoured")


@pytest.mark.parametrize("table", ["stance", "claimlink", "evidence"])
def test_an_id_never_changes(table: str) -> None:
    StanceFactory()
    ClaimLinkFactory()
    EvidenceFactory()

    with refused_by("id_never_changes"):
        execute(f"UPDATE claims_{table} SET id = %s", new_id())


@pytest.mark.parametrize(
    "make",
    [
        lambda claim: StanceFactory(claim=claim),
        lambda claim: EvidenceFactory(claim=claim),
        lambda claim: ClaimLinkFactory(claim=claim),
        lambda claim: ClaimLinkFactory(other=claim),
    ],
    ids=["stance", "evidence", "link", "link to it"],
)
def test_what_belongs_to_a_claim_raises_its_version(make: object) -> None:
    claim, seen = ClaimFactory(), []
    table = make(claim)._meta.db_table  # type: ignore[operator]

    for change in [
        f"UPDATE {table} SET version = version",
        f"UPDATE {table} SET version = version WHERE false",
        f"DELETE FROM {table}",
    ]:
        claim.refresh_from_db()
        seen.append(claim.version)
        execute(change)
    claim.refresh_from_db()
    seen.append(claim.version)

    opened, changed, untouched, deleted = seen
    assert 1 < opened < changed == untouched < deleted
