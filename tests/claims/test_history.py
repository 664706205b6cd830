"""Every change of an editable row is remembered, whoever made it and however."""

import pghistory
import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.db.models import Model
from factory.django import DjangoModelFactory

from articles.models import Article, Outlet, Source, Statement
from claims.models import Assessment, Claim, ClaimLink, Evidence, Rating, Stance
from tests.database import execute, kept
from tests.factories import (
    ArticleFactory,
    AssessmentFactory,
    ClaimFactory,
    ClaimLinkFactory,
    EvidenceFactory,
    OutletFactory,
    RatingFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
)

pytestmark = pytest.mark.django_db

#: Each tracked model: how to make one, and a column with another value for it.
TRACKED = {
    Outlet: (OutletFactory, "name", "Another"),
    Article: (lambda: ArticleFactory(text=None), "byline", "Another"),
    Source: (SourceFactory, "role", "another"),
    Statement: (StatementFactory, "medium", "tweet"),
    Claim: (ClaimFactory, "priority", "urgent"),
    Stance: (StanceFactory, "stance", "denies"),
    ClaimLink: (ClaimLinkFactory, "kind", "depends_on"),
    Evidence: (EvidenceFactory, "note", "Another"),
    Rating: (RatingFactory, "label", "Another"),
}
CASES = [
    pytest.param(make, column, value, id=model.__name__)
    for model, (make, column, value) in TRACKED.items()
]


def remembered(row: Model, column: str) -> list[tuple[str, object]]:
    """Return what happened to a row, oldest first, with the column as it then was."""
    history = type(row).history.rel.related_model.objects.filter(pgh_obj_id=row.pk)  # type: ignore[attr-defined]
    return list(history.order_by("pgh_id").values_list("pgh_label", column))


def test_every_editable_row_of_both_apps_is_tracked() -> None:
    """What is missing here is only ever added, or follows from other rows."""
    tracked = {
        model
        for app in ("articles", "claims")
        for model in apps.get_app_config(app).get_models()
        if hasattr(model, "history") and not model._meta.proxy
    }

    assert tracked == {*TRACKED, Assessment}


@pytest.mark.parametrize(("make", "column", "value"), CASES)
def test_rows_written_through_models_are_remembered(
    make: type[DjangoModelFactory], column: str, value: str
) -> None:
    row = make()
    before = getattr(row, column)

    setattr(row, column, value)
    row.save()
    type(row).objects.filter(pk=row.pk).update(**{column: before})
    type(row).objects.filter(pk=row.pk).delete()

    assert remembered(row, column) == [
        ("insert", before),
        ("update", value),
        ("update", before),
        ("delete", before),
    ]


@pytest.mark.parametrize(("make", "column", "value"), CASES)
def test_rows_written_by_sql_are_remembered(
    make: type[DjangoModelFactory], column: str, value: str
) -> None:
    row = make()
    before, table = getattr(row, column), row._meta.db_table

    execute(f"UPDATE {table} SET {column} = %s WHERE id = %s", value, row.pk)
    execute(f"DELETE FROM {table} WHERE id = %s", row.pk)

    assert remembered(row, column) == [("insert", before), ("update", value), ("delete", value)]


def test_an_assessment_and_its_decision_are_remembered(editor: User) -> None:
    assessment = AssessmentFactory()

    execute(
        "UPDATE claims_assessment SET outcome = 'returned', decided_by_id = %s, decided_at = now()",
        editor.pk,
    )

    assert remembered(assessment, "outcome") == [("insert", None), ("update", "returned")]


@pytest.mark.parametrize(("make", "column", "value"), CASES)
def test_a_raised_version_alone_is_not_worth_remembering(
    make: type[DjangoModelFactory], column: str, value: str
) -> None:
    row = make()
    version = row.version

    execute(f"UPDATE {row._meta.db_table} SET {column} = {column} WHERE id = %s", row.pk)

    row.refresh_from_db()
    assert row.version == version + 1
    assert [label for label, _value in remembered(row, column)] == ["insert"]


def test_what_is_derived_is_remembered_when_it_changes_and_only_then() -> None:
    claim = ClaimFactory()
    StanceFactory(claim=claim)
    StanceFactory(claim=claim, stance="denies")
    EvidenceFactory(claim=claim)

    assert remembered(claim, "evidence_state") == [
        ("insert", "unreported"),
        ("update", "single_origin"),
        ("update", "disputed"),
    ]


def test_a_new_text_is_remembered_with_the_article() -> None:
    article = ArticleFactory(headline="One")

    assert remembered(article, "headline") == [("insert", ""), ("update", "One")]


@pytest.mark.parametrize(("make", "column", "value"), CASES)
def test_history_names_who_did_it(
    make: type[DjangoModelFactory], column: str, value: str, checker: User
) -> None:
    row = make()

    with pghistory.context(user=checker.pk, url="/admin/"):
        type(row).objects.filter(pk=row.pk).update(**{column: value})
        execute(f"DELETE FROM {row._meta.db_table} WHERE id = %s", row.pk)

    contexts = [context for _label, context in remembered(row, "pgh_context")]
    assert contexts == [None, *[{"user": checker.pk, "url": "/admin/"}] * 2]


@pytest.mark.parametrize(("make", "column", "value"), CASES)
def test_history_is_only_added_to(make: type[DjangoModelFactory], column: str, value: str) -> None:
    table = f"{make()._meta.db_table}history"

    with kept(table):
        execute(f"UPDATE {table} SET {column} = %s", value)
    with kept(table):
        execute(f"DELETE FROM {table}")
