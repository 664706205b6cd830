"""Where a claim stands is right whatever wrote the rows, and cannot be typed."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from articles.ids import new_id
from articles.models import Article, Source, Statement
from claims.models import Claim, Stance
from tests.database import execute, fetch
from tests.factories import (
    ArticleFactory,
    ClaimFactory,
    OutletFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
)

pytestmark = pytest.mark.django_db


def states(*claims: Claim) -> list[str]:
    for claim in claims:
        claim.refresh_from_db()
    return [claim.evidence_state for claim in claims]


# --- Stances -------------------------------------------------------------------------


def stance_on(claim: Claim) -> Stance:
    statement = StatementFactory()
    return Stance(claim=claim, statement=statement, stance="asserts")


def insert(stance: Stance) -> None:
    execute(
        "INSERT INTO claims_stance (id, statement_id, claim_id, stance) VALUES (%s, %s, %s, %s)",
        *[stance.pk, stance.statement_id, stance.claim_id, stance.stance],
    )


def copy(stance: Stance) -> None:
    with connection.cursor() as cursor:
        copying = "COPY claims_stance (id, statement_id, claim_id, stance) FROM STDIN"
        with cursor.copy(copying) as rows:
            rows.write_row(
                [str(stance.pk), str(stance.statement_id), str(stance.claim_id), stance.stance]
            )


@pytest.mark.parametrize(
    "write", [Stance.save, lambda stance: Stance.objects.bulk_create([stance]), insert, copy]
)
def test_a_new_stance_counts_whatever_wrote_it(write: Callable[[Stance], object]) -> None:
    claim, other = ClaimFactory.create_batch(2)

    write(stance_on(claim))

    assert states(claim, other) == ["single_origin", "unreported"]


def test_new_stances_on_many_claims_count_each() -> None:
    claims = ClaimFactory.create_batch(3)
    statements = StatementFactory.create_batch(2)

    Stance.objects.bulk_create(
        Stance(claim=claim, statement=statement, stance=stance)
        for claim in claims[:2]
        for statement, stance in zip(statements, ["asserts", "denies"], strict=True)
    )

    assert states(*claims) == ["disputed", "disputed", "unreported"]


def saved_as_denial(stance: Stance) -> None:
    stance.stance = "denies"
    stance.save()


def bulk_updated_as_denial(stance: Stance) -> None:
    stance.stance = "denies"
    Stance.objects.bulk_update([stance], ["stance"])


def upserted_as_denial(stance: Stance) -> None:
    Stance.objects.bulk_create(
        [Stance(claim=stance.claim, statement=stance.statement, stance="denies")],
        update_conflicts=True,
        unique_fields=["statement", "claim"],
        update_fields=["stance"],
    )


@pytest.mark.parametrize(
    "write",
    [
        saved_as_denial,
        bulk_updated_as_denial,
        upserted_as_denial,
        lambda stance: Stance.objects.filter(pk=stance.pk).update(stance="denies"),
        lambda stance: execute("UPDATE claims_stance SET stance = 'denies'"),
    ],
)
def test_a_changed_stance_counts_whatever_changed_it(write: Callable[[Stance], object]) -> None:
    stance = StanceFactory()
    assert states(stance.claim) == ["single_origin"]

    write(stance)

    assert states(stance.claim) == ["denied"]


@pytest.mark.parametrize(
    "write",
    [
        Stance.delete,
        lambda stance: Stance.objects.filter(pk=stance.pk).delete(),
        lambda stance: execute("DELETE FROM claims_stance"),
        lambda stance: execute("TRUNCATE claims_stance"),
    ],
)
def test_a_stance_that_is_gone_counts_no_more(write: Callable[[Stance], object]) -> None:
    stance = StanceFactory()
    execute("SET CONSTRAINTS ALL IMMEDIATE")

    write(stance)

    assert states(stance.claim) == ["unreported"]
    assert (stance.claim.asserting_origins, stance.claim.articles) == (0, 0)
    assert stance.claim.first_said_at is None


def test_a_stance_moved_to_another_claim_counts_there() -> None:
    stance, other = StanceFactory(), ClaimFactory()

    execute("UPDATE claims_stance SET claim_id = %s", other.pk)

    assert states(stance.claim, other) == ["unreported", "single_origin"]


def test_a_stance_moved_to_another_statement_counts_as_that() -> None:
    claim, source = ClaimFactory(), SourceFactory()
    StanceFactory(claim=claim, statement__source=source)
    stance = StanceFactory(claim=claim)
    assert states(claim) == ["corroborated"]

    Stance.objects.filter(pk=stance.pk).update(statement=StatementFactory(source=source))

    assert states(claim) == ["single_origin"]


# --- The source graph ----------------------------------------------------------------


@pytest.fixture
def two_origins() -> Claim:
    """Two sources assert it; edits of the graph make them one."""
    claim = ClaimFactory()
    StanceFactory.create_batch(2, claim=claim)
    return claim


def sources_of(claim: Claim) -> list[Source]:
    stances = claim.stances.order_by("id")
    return [stance.statement.source for stance in stances if stance.statement.source]


def saved_source(one: Source, other: Source) -> None:
    one.speaks_for = other
    one.save()


def bulk_updated_source(one: Source, other: Source) -> None:
    one.speaks_for = other
    Source.objects.bulk_update([one], ["speaks_for"])


def a_chain_of_three(one: Source, other: Source) -> None:
    middle = SourceFactory()
    Source.objects.filter(pk=one.pk).update(speaks_for=middle)
    Source.objects.filter(pk=middle.pk).update(speaks_for=SourceFactory(speaks_for=other))


def one_outlet(one: Source, other: Source) -> None:
    Source.objects.filter(pk__in=[one.pk, other.pk]).update(outlet=OutletFactory())


@pytest.mark.parametrize(
    "write",
    [
        saved_source,
        bulk_updated_source,
        a_chain_of_three,
        one_outlet,
        lambda one, other: Source.objects.filter(pk=one.pk).update(speaks_for=other),
        lambda one, other: execute(
            "UPDATE articles_source SET speaks_for_id = %s WHERE id = %s", other.pk, one.pk
        ),
    ],
)
def test_who_speaks_for_whom_counts_whatever_wrote_it(
    two_origins: Claim, write: Callable[[Source, Source], object]
) -> None:
    assert states(two_origins) == ["corroborated"]

    write(*sources_of(two_origins))

    assert states(two_origins) == ["single_origin"]


@pytest.mark.parametrize("relayed", ["the source", "its statement"])
def test_who_speaks_for_whom_counts_for_what_is_relayed_too(relayed: str) -> None:
    claim, body, speaker = ClaimFactory(), SourceFactory(), SourceFactory()
    StanceFactory(claim=claim, statement__source=body)
    if relayed == "the source":
        StanceFactory(claim=claim, statement__relays_source=speaker)
    else:
        original = StatementFactory(source=speaker)
        StanceFactory(claim=claim, statement__relays_statement=original)
    assert states(claim) == ["corroborated"]

    Source.objects.filter(pk=speaker.pk).update(speaks_for=body)

    assert states(claim) == ["single_origin"]


def saved_statement(statement: Statement, source: Source) -> None:
    statement.source = source
    statement.save()


@pytest.mark.parametrize(
    "write",
    [
        saved_statement,
        lambda statement, source: Statement.objects.filter(pk=statement.pk).update(source=source),
        lambda statement, source: Statement.objects.filter(pk=statement.pk).update(
            relays_source=source
        ),
        lambda statement, source: Statement.objects.filter(pk=statement.pk).update(
            relays_statement=StatementFactory(source=source)
        ),
        lambda statement, source: execute(
            "UPDATE articles_statement SET source_id = %s WHERE id = %s", source.pk, statement.pk
        ),
    ],
)
@pytest.mark.parametrize("relayed", [False, True])
def test_whose_statement_it_is_counts_whatever_wrote_it(
    two_origins: Claim, relayed: bool, write: Callable[[Statement, Source], object]
) -> None:
    one = two_origins.stances.order_by("id")[0]
    statement = one.statement
    if relayed:
        statement = StatementFactory()
        Statement.objects.filter(pk=one.statement_id).update(relays_statement=statement)
    assert states(two_origins) == ["corroborated"]

    write(statement, sources_of(two_origins)[1])

    assert states(two_origins) == ["single_origin"]


@pytest.mark.parametrize("column", ["said_at", "marked_at"])
def test_when_it_was_said_and_marked_counts(column: str) -> None:
    claim, source, article = ClaimFactory(), SourceFactory(), ArticleFactory()
    assertion, _denial = [
        StanceFactory(
            claim=claim,
            stance=stance,
            statement=StatementFactory(source=source, article=article, quote=quote),
        )
        for stance, quote in [("asserts", "Three rockets"), ("denies", "Nobody")]
    ]
    assert states(claim) == ["denied"]

    execute(
        f"UPDATE articles_statement SET {column} = now() + interval '1 hour' WHERE id = %s",
        assertion.statement_id,
    )

    assert states(claim) == ["single_origin"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"draft": True}, ("single_origin", 1)),
        ({"relays": "other"}, ("single_origin", 1)),
        ({"outlet": "other"}, ("single_origin", 1)),
        ({"byline": "Somebody"}, ("corroborated", 2)),
    ],
    ids=str,
)
@pytest.mark.parametrize("relayed", [False, True])
def test_whose_article_it_is_counts(
    change: dict[str, object], expected: tuple[str, int], relayed: bool
) -> None:
    claim, other = ClaimFactory(), OutletFactory()
    own = StatementFactory(source=None)
    said = StatementFactory(relays_statement=own) if relayed else own
    StanceFactory(claim=claim, statement=said)
    StanceFactory(claim=claim, statement__source=SourceFactory(outlet=other))
    assert states(claim) == ["corroborated"]

    Article.objects.filter(pk=own.article_id).update(
        **{column: other if value == "other" else value for column, value in change.items()}
    )

    assert (*states(claim), claim.asserting_origins) == expected


def test_when_the_article_was_published_counts() -> None:
    claim, source = ClaimFactory(), SourceFactory()
    assertion = StanceFactory(claim=claim, statement__source=source)
    StanceFactory(claim=claim, statement__source=source, stance="denies")
    assert states(claim) == ["denied"]

    later = timezone.now() + timedelta(hours=1)
    Article.objects.filter(pk=assertion.article_id).update(published_at=later)

    assert states(claim) == ["single_origin"]


# --- Rows that arrive in an unusual order --------------------------------------------
# References are checked at the end of a transaction: what is referred to may come last.


def test_a_source_may_arrive_after_its_statement() -> None:
    claim, source = ClaimFactory(), Source(name="Late")
    StanceFactory(claim=claim, statement__source=None, statement__source_id=source.pk)

    source.save(force_insert=True)

    assert states(claim) == ["single_origin"]


def test_whom_a_source_speaks_for_may_arrive_after_it() -> None:
    claim, body = ClaimFactory(), Source(name="Late")
    StanceFactory(claim=claim, statement__source=SourceFactory(speaks_for_id=body.pk))

    Source.objects.bulk_create([body])

    assert states(claim) == ["single_origin"]


def test_a_relayed_statement_may_arrive_after_its_relay() -> None:
    claim, original = ClaimFactory(), new_id()
    StanceFactory(claim=claim, statement__relays_statement_id=original)

    StatementFactory(pk=original)

    assert states(claim) == ["single_origin"]


def test_a_source_may_be_replaced_under_its_id() -> None:
    claim = ClaimFactory()
    stances = StanceFactory.create_batch(2, claim=claim)
    one, other = (stance.statement.source for stance in stances)

    execute("DELETE FROM articles_source WHERE id = %s", one.pk)
    Source(pk=one.pk, name="Spokesman of the other", speaks_for=other).save(force_insert=True)

    assert states(claim) == ["single_origin"]


def test_an_article_may_be_replaced_under_its_id() -> None:
    claim = ClaimFactory()
    stance = StanceFactory(claim=claim, statement__source=None)

    execute("DELETE FROM articles_article WHERE id = %s", stance.article_id)
    ArticleFactory(pk=stance.article_id, draft=True, text=None)

    assert states(claim) == ["unreported"]


# --- Typing it -----------------------------------------------------------------------

TYPED = {
    "evidence_state": "corroborated",
    "asserting_origins": 7,
    "denying_origins": 7,
    "articles": 7,
    "first_said_at": timezone.now(),
    "evidence_state_since": timezone.now() - timedelta(days=9),
}


def typed_and_saved(claim: Claim, column: str) -> None:
    setattr(claim, column, TYPED[column])
    claim.save()


def typed_in_bulk(claim: Claim, column: str) -> None:
    setattr(claim, column, TYPED[column])
    Claim.objects.bulk_update([claim], [column])


@pytest.mark.parametrize("column", TYPED)
@pytest.mark.parametrize(
    "write",
    [
        typed_and_saved,
        typed_in_bulk,
        lambda claim, column: Claim.objects.update(**{column: TYPED[column]}),
        lambda claim, column: execute(f"UPDATE claims_claim SET {column} = %s", TYPED[column]),
    ],
)
def test_what_is_derived_cannot_be_typed(
    column: str, write: Callable[[Claim, str], object]
) -> None:
    claim = StanceFactory().claim
    derived = Claim.objects.values(*TYPED).get()
    claim.refresh_from_db()

    write(claim, column)

    assert Claim.objects.values(*TYPED).get() == derived


def test_what_is_derived_cannot_be_typed_into_a_new_claim() -> None:
    claim = ClaimFactory(**TYPED)

    assert states(claim) == ["unreported"]
    assert (claim.asserting_origins, claim.denying_origins, claim.articles) == (0, 0, 0)
    assert claim.first_said_at is None
    assert claim.evidence_state_since > TYPED["evidence_state_since"]


def test_the_origins_of_a_claim_say_how_often_each_asserts_and_denies() -> None:
    claim, source, other = ClaimFactory(), SourceFactory(), SourceFactory()
    for stance in ["asserts", "asserts", "partly_denies", "questions"]:
        StanceFactory(claim=claim, statement__source=source, stance=stance)
    StanceFactory(claim=claim, statement__source=other, stance="questions")

    rows = fetch('SELECT id, "position", asserts, denies FROM claims_origins(%s)', claim.pk)

    assert set(rows) == {(source.pk, "partly_denies", 2, 1), (other.pk, None, 0, 0)}
