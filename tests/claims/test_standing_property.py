"""Random desks, written by random paths: what is derived is what plain Python works out."""

from datetime import datetime, timedelta
from itertools import count
from typing import Any

import pytest
from django.db import IntegrityError, models, transaction
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from articles.models import Article, Outlet, Source, Statement
from claims.choices import StanceKind
from claims.models import Claim, Stance
from tests.claims.standing_by_hand import Desk, Standing, rows, runs_in_a_circle
from tests.database import execute
from tests.factories import ArticleFactory, ClaimFactory, OutletFactory, RevisionFactory

#: Few moments, so that ties are frequent.
NOON = timezone.make_aware(datetime(2020, 6, 9, 12))  # noqa: DTZ001
#: What moves a position more often than what does not.
stances = st.sampled_from(["asserts", "asserts", "denies", "retracts", *StanceKind.values])
#: Most statements bear on some claims only: else each would be derived anew at every step.
CLAIMS = 3
bearing = st.lists(st.none() | stances, min_size=CLAIMS, max_size=CLAIMS)
moments = st.integers(0, 3).map(lambda hours: NOON + timedelta(hours=hours))
sometimes = st.none() | moments
drafts = st.sampled_from([False, False, True])
relays = st.sampled_from(["nothing", "nothing", "a statement", "a source"])
choices = st.data()

inserting = st.sampled_from(["save", "bulk_create", "sql"])
updating = st.sampled_from(["save", "bulk_update", "update", "sql"])
deleting = st.sampled_from(["delete", "sql"])


def insert(row: models.Model, way: str, *columns: str) -> None:
    """Store a new row; `columns` are those that SQL gives, where the rest has defaults."""
    if way == "save":
        row.save(force_insert=True)
    elif way == "bulk_create":
        type(row)._default_manager.bulk_create([row])
    else:
        names = ", ".join(f'"{column}"' for column in columns)
        marks = ", ".join(["%s"] * len(columns))
        values = [getattr(row, column) for column in columns]
        execute(f"INSERT INTO {row._meta.db_table} ({names}) VALUES ({marks})", *values)


def update(row: models.Model, way: str, **changes: Any) -> None:
    for column, value in changes.items():
        setattr(row, column, value)
    manager = type(row)._default_manager
    if way == "save":
        row.save()
    elif way == "bulk_update":
        manager.bulk_update([row], list(changes))
    elif way == "update":
        manager.filter(pk=row.pk).update(**changes)
    else:
        assignments = ", ".join(f"{column} = %s" for column in changes)
        table = row._meta.db_table
        execute(f"UPDATE {table} SET {assignments} WHERE id = %s", *changes.values(), row.pk)


def delete(row: models.Model, way: str) -> None:
    if way == "delete":
        row.delete()
    else:
        execute(f"DELETE FROM {row._meta.db_table} WHERE id = %s", row.pk)


class RandomDesk(RuleBasedStateMachine):
    """Somebody writes, by any path; after each step every claim stands as it should."""

    def __init__(self) -> None:
        super().__init__()
        self.places = count()
        self.undo = transaction.atomic()
        self.undo.__enter__()

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.undo.__exit__(None, None, None)

    def one(self, model: type[Any], data: st.DataObject, **wanted: Any) -> Any:
        """Choose a row, if there is one."""
        found = list(model.objects.filter(**wanted).order_by("id"))
        return data.draw(st.sampled_from(found)) if found else None

    def maybe(self, model: type[Any], data: st.DataObject) -> Any:
        return self.one(model, data) if data.draw(st.integers(0, 3)) else None

    @initialize(
        articles=st.lists(st.tuples(drafts, sometimes), min_size=2, max_size=3),
        spoken_for=st.lists(st.sampled_from([True, True, False]), min_size=3, max_size=4),
        said=st.lists(st.tuples(bearing, relays, sometimes, moments), min_size=4, max_size=8),
        data=choices,
    )
    def begin(
        self,
        articles: list[tuple[bool, datetime | None]],
        spoken_for: list[bool],
        said: list[tuple[list[str | None], str, datetime | None, datetime]],
        data: st.DataObject,
    ) -> None:
        """Not from nothing: steps that find no rows to work on would be wasted."""
        claims = ClaimFactory.create_batch(CLAIMS)
        OutletFactory.create_batch(3)
        for spoken in spoken_for:
            self.add_source(data, "save", spoken)
        for draft, published in articles:
            self.add_article(data, draft, published, NOON + timedelta(hours=2))
        for kinds, relayed, said_at, marked in said:
            statement = self.mark(data, "save", relayed, said_at, marked)
            for claim, kind in zip(claims, kinds, strict=True):
                if kind is not None:
                    Stance.objects.create(claim=claim, statement=statement, stance=kind)

    # What is added.

    @rule(data=choices, way=inserting, spoken=st.booleans())
    def add_source(self, data: st.DataObject, way: str, spoken: bool) -> None:
        source = Source(
            name="Somebody",
            speaks_for=self.one(Source, data) if spoken else None,
            outlet=self.maybe(Outlet, data),
        )
        insert(source, way, "id", "name", "speaks_for_id", "outlet_id")

    @rule(data=choices, draft=drafts, published=sometimes, captured=moments)
    def add_article(
        self, data: st.DataObject, draft: bool, published: datetime | None, captured: datetime
    ) -> None:
        outlet, relays = self.one(Outlet, data), self.maybe(Outlet, data)
        article = ArticleFactory(
            text=None,
            outlet=outlet,
            relays=None if relays == outlet else relays,
            published_at=published,
            url=f"https://daily.example/{next(self.places)}",
        )
        RevisionFactory(article=article, captured_at=captured, text="x" * 500)
        update(article, "update", draft=draft)

    @rule(data=choices, way=inserting, relayed=relays, said=sometimes, marked=moments)
    def mark_statement(self, data: st.DataObject, way: str, **what: Any) -> None:
        self.mark(data, way, **what)

    def mark(
        self,
        data: st.DataObject,
        way: str,
        relayed: str,
        said: datetime | None,
        marked: datetime,
    ) -> Statement:
        article = self.one(Article, data)
        start = next(self.places) % 500
        statement = Statement(
            revision=article.current_revision,
            article=article,
            source=self.maybe(Source, data),
            start=start,
            end=start + 1,
            quote="x",
            said_at=said,
            marked_at=marked,
            relays_statement=self.one(Statement, data) if relayed == "a statement" else None,
            relays_source=self.one(Source, data) if relayed == "a source" else None,
        )
        insert(
            statement,
            way,
            *["id", "revision_id", "source_id", "start", "end", "quote", "said_at", "marked_at"],
            *["relays_statement_id", "relays_source_id"],
        )
        return statement

    @rule(data=choices, kind=stances, way=inserting)
    def set_stance(self, data: st.DataObject, kind: str, way: str) -> None:
        claim, statement = self.one(Claim, data), self.one(Statement, data)
        if statement and not Stance.objects.filter(claim=claim, statement=statement).exists():
            stance = Stance(claim=claim, statement=statement, stance=kind)
            insert(stance, way, "id", "claim_id", "statement_id", "stance")

    @rule(data=choices, kind=stances)
    def set_all_stances_of_an_article(self, data: st.DataObject, kind: str) -> None:
        execute(
            "INSERT INTO claims_stance (id, claim_id, statement_id, stance)"
            " SELECT gen_random_uuid(), c.id, s.id, %s"
            " FROM claims_claim c CROSS JOIN articles_statement s WHERE s.article_id = %s"
            " ON CONFLICT DO NOTHING",
            kind,
            self.one(Article, data).pk,
        )

    # What is changed.

    @rule(data=choices, kind=stances, way=updating)
    def change_stance(self, data: st.DataObject, kind: str, way: str) -> None:
        if stance := self.one(Stance, data):
            update(stance, way, stance=kind)

    @rule(data=choices, way=updating)
    def move_stance(self, data: st.DataObject, way: str) -> None:
        stance = self.one(Stance, data)
        claim, statement = self.one(Claim, data), self.one(Statement, data)
        if stance and not Stance.objects.filter(claim=claim, statement=statement).exists():
            update(stance, way, claim_id=claim.pk, statement_id=statement.pk)

    @rule(data=choices, said=sometimes, marked=moments, way=updating)
    def redate_statement(
        self, data: st.DataObject, said: datetime | None, marked: datetime, way: str
    ) -> None:
        if statement := self.one(Statement, data):
            update(statement, way, said_at=said, marked_at=marked)

    @rule(data=choices, way=updating)
    def cite_another_source(self, data: st.DataObject, way: str) -> None:
        if statement := self.one(Statement, data):
            update(statement, way, source_id=getattr(self.maybe(Source, data), "pk", None))

    @rule(data=choices, way=updating)
    def relay_another_statement(self, data: st.DataObject, way: str) -> None:
        statement, original = self.one(Statement, data), self.maybe(Statement, data)
        if statement is None:
            return
        relays = {pk: row["relays_statement_id"] for pk, row in rows(Statement).items()}
        relays[statement.pk] = original and original.pk
        self.write_unless(
            runs_in_a_circle(relays),
            lambda: update(
                statement,
                way,
                relays_statement_id=relays[statement.pk],
                relays_source_id=None,
            ),
        )

    @rule(data=choices, way=updating)
    def speak_for_another(self, data: st.DataObject, way: str) -> None:
        source, other = self.one(Source, data), self.maybe(Source, data)
        if source is None:
            return
        speaking = {pk: row["speaks_for_id"] for pk, row in rows(Source).items()}
        speaking[source.pk] = other and other.pk
        self.write_unless(
            runs_in_a_circle(speaking),
            lambda: update(source, way, speaks_for_id=speaking[source.pk]),
        )

    @rule(data=choices)
    def let_all_speak_for_one(self, data: st.DataObject) -> None:
        if other := self.one(Source, data):
            speaking = {
                pk: row["speaks_for_id"] if pk == other.pk else other.pk
                for pk, row in rows(Source).items()
            }
            self.write_unless(
                runs_in_a_circle(speaking),
                lambda: Source.objects.exclude(pk=other.pk).update(speaks_for=other),
            )

    @rule(data=choices, way=updating)
    def be_an_outlet(self, data: st.DataObject, way: str) -> None:
        if source := self.one(Source, data):
            update(source, way, outlet_id=getattr(self.maybe(Outlet, data), "pk", None))

    @rule(data=choices, draft=drafts, published=sometimes, way=updating)
    def edit_article(
        self, data: st.DataObject, draft: bool, published: datetime | None, way: str
    ) -> None:
        article, outlet = self.one(Article, data), self.one(Outlet, data)
        relays = self.maybe(Outlet, data)
        if article:
            relayed = relays.pk if relays and relays != outlet else None
            update(
                article,
                way,
                draft=draft,
                published_at=published,
                outlet_id=outlet.pk,
                relays_id=relayed,
            )

    @rule(data=choices, way=updating, number=st.integers(0, 9))
    def type_what_is_derived(self, data: st.DataObject, way: str, number: int) -> None:
        update(
            self.one(Claim, data),
            way,
            evidence_state="corroborated",
            asserting_origins=number,
            denying_origins=number,
            articles=number,
            first_said_at=NOON,
        )

    # What is taken away.

    @rule(data=choices, way=deleting)
    def remove_stance(self, data: st.DataObject, way: str) -> None:
        if stance := self.one(Stance, data):
            delete(stance, way)

    @rule(data=choices, way=deleting)
    def remove_statement(self, data: st.DataObject, way: str) -> None:
        if statement := self.one(Statement, data, relayed_by=None):
            Stance.objects.filter(statement=statement).delete()
            delete(statement, way)

    def write_unless(self, circle: bool, write: Any) -> None:
        """Write; where that would close a circle the database must refuse, else it must not."""
        if circle:
            with pytest.raises(IntegrityError), transaction.atomic():
                write()
        else:
            write()

    @invariant()
    def every_claim_stands_as_it_should(self) -> None:
        derived: dict[Any, Standing] = {
            claim.pk: (
                claim.evidence_state,
                claim.asserting_origins,
                claim.denying_origins,
                claim.articles,
                claim.first_said_at,
            )
            for claim in Claim.objects.all()
        }
        assert derived == Desk().standings()


@pytest.mark.django_db
def test_claims_stand_as_the_design_defines_whatever_wrote_the_rows() -> None:
    run_state_machine_as_test(
        RandomDesk,
        settings=settings(
            max_examples=40,
            stateful_step_count=20,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )
