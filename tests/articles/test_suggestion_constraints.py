"""What can never be true of suggestions, whoever writes."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import DatabaseError, transaction

from articles.ids import new_id
from articles.models import Suggestion
from tests.database import execute, kept, refused_by
from tests.factories import (
    ArticleFactory,
    StatementFactory,
    SuggestionFactory,
    SuggestionHandlingFactory,
    SuggestionRunFactory,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("columns", "constraint"),
    [
        ({"start": 5, "end": 5}, "suggestion_span_is_not_empty"),
        ({"end": 5000}, "suggestion_span_is_in_the_text"),
        ({"source_start": 0, "source_end": 5000}, "suggestion_span_is_in_the_text"),
        ({"cue_start": 0, "cue_end": 5000}, "suggestion_span_is_in_the_text"),
        ({"parts": [[0, 4], [3, 39]]}, "suggestion_parts_cover_its_ends"),
        ({"parts": "no parts"}, "suggestion_parts_cover_its_ends"),
        ({"source_start": 3}, "suggestion_source_is_whole_or_nowhere"),
        ({"source_start": 3, "source_end": 3}, "suggestion_source_is_whole_or_nowhere"),
        ({"cue_end": 3}, "suggestion_cue_is_whole_or_nowhere"),
        ({"confidence": -0.1}, "suggestion_confidence_is_a_share"),
        ({"confidence": 1.1}, "suggestion_confidence_is_a_share"),
        ({"confidence": float("nan")}, "suggestion_confidence_is_a_share"),
        ({"medium": "pigeon"}, "suggestion_medium_is_known"),
        ({"stance": "boasts"}, "suggestion_stance_is_known"),
        ({"type": "sung"}, "suggestion_type_is_known"),
        ({"source_kind": "king"}, "suggestion_source_kind_is_known"),
        ({"outcome": "lost"}, "suggestion_says_when_it_was_handled"),
        ({"outcome": "accepted"}, "suggestion_says_when_it_was_handled"),
        ({"handled_at": "2026-06-20T10:00Z"}, "suggestion_says_when_it_was_handled"),
    ],
)
def test_a_suggestion_is_what_its_words_say(columns: dict[str, Any], constraint: str) -> None:
    with refused_by(constraint):
        SuggestionFactory(**columns)


def test_only_what_is_accepted_becomes_a_statement() -> None:
    statement = StatementFactory()

    with refused_by("suggestion_becomes_a_statement_by_accepting"):
        SuggestionFactory(statement=statement)


def test_a_revision_has_its_suggestions_once_and_each_its_own_place() -> None:
    suggestion = SuggestionFactory()

    with refused_by("articles_suggestionrun_revision_id_key"):
        SuggestionRunFactory(revision=suggestion.revision)
    with refused_by("suggestion_has_a_place_of_its_own"):
        SuggestionFactory(run=suggestion.run, position=suggestion.position)


def test_why_there_are_none_is_known() -> None:
    with refused_by("suggestion_run_is_refused_for_a_known_reason"):
        SuggestionRunFactory(refused="mood")


def test_a_suggestion_is_of_its_runs_revision_and_article() -> None:
    run, other = SuggestionRunFactory(), ArticleFactory()

    with refused_by("suggestion_is_of_its_runs_revision"):
        SuggestionFactory(run=run, article=other)
    with refused_by("suggestion_is_of_its_runs_revision"):
        SuggestionFactory(run=run, revision=other.current_revision)


def test_a_suggestion_answers_another_of_its_run() -> None:
    own_id = new_id()

    with refused_by("suggestion_answers_another"):
        SuggestionFactory(id=own_id, answers_id=own_id)
    with refused_by("suggestion_answers_one_of_its_run"):
        SuggestionFactory(answers=SuggestionFactory())


@pytest.mark.parametrize(
    "change", ["confidence = 1", "rule = 'luck'", "proposition = 'x'", "position = 7"]
)
def test_what_was_suggested_is_never_changed(change: str) -> None:
    suggestion = SuggestionFactory()

    with refused_by("rows_are_kept"):
        execute(f"UPDATE articles_suggestion SET {change}")
    with refused_by("rows_are_kept"):
        execute("DELETE FROM articles_suggestion")
    assert Suggestion.objects.get().rule == suggestion.rule


def test_what_became_of_it_is_written_to_it_and_raises_its_version() -> None:
    SuggestionFactory()

    execute("UPDATE articles_suggestion SET outcome = 'dismissed', handled_at = now()")

    assert Suggestion.objects.get().version == 2


@pytest.mark.parametrize(
    ("make", "table", "change"),
    [
        (SuggestionRunFactory, "articles_suggestionrun", "extractor = 'x'"),
        (SuggestionHandlingFactory, "articles_suggestionhandling", "outcome = 'undone'"),
    ],
)
def test_runs_and_handlings_are_kept(make: Callable[[], Any], table: str, change: str) -> None:
    make()

    with kept(table):
        execute(f"UPDATE {table} SET {change}")
    with kept(table):
        execute(f"DELETE FROM {table}")


def test_a_run_that_failed_is_forgotten_but_never_changed() -> None:
    SuggestionRunFactory(refused="failed")

    with kept("articles_suggestionrun"):
        execute("UPDATE articles_suggestionrun SET refused = ''")
    execute("DELETE FROM articles_suggestionrun")


@pytest.mark.parametrize("table", ["suggestion", "suggestionrun", "suggestionhandling"])
def test_the_tables_are_never_emptied(table: str) -> None:
    SuggestionHandlingFactory()
    execute("SET CONSTRAINTS ALL IMMEDIATE")

    with pytest.raises(DatabaseError, match="never emptied"), transaction.atomic():
        execute(f"TRUNCATE articles_{table} CASCADE")


def test_a_handling_has_a_known_outcome() -> None:
    with refused_by("suggestion_handling_is_known"):
        SuggestionHandlingFactory(outcome="open")
