"""The command that says what editors made of what each rule suggested."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from tests.factories import SuggestionFactory, SuggestionRunFactory

pytestmark = pytest.mark.django_db


def printed() -> list[list[str]]:
    said = StringIO()
    call_command("suggestion_outcomes", stdout=said)
    return [line.split() for line in said.getvalue().splitlines()]


def test_each_rule_is_told_with_what_became_of_its_suggestions(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    run = SuggestionRunFactory()
    outcomes = {
        "said": ["accepted", "accepted", "edited", "dismissed", "open"],
        "headline": ["dismissed"],
        "colon": ["open"],
    }
    for rule, each in outcomes.items():
        for outcome in each:
            SuggestionFactory(
                run=run,
                rule=rule,
                outcome=outcome,
                handled_at=None if outcome == "open" else timezone.now(),
            )

    with django_assert_num_queries(1):
        head, *rows = printed()

    assert head[:6] == ["rule", "suggested", "accepted", "edited", "dismissed", "share"]
    assert rows == [
        ["colon", "1", "0", "0", "0", "–", "0.80"],
        ["headline", "1", "0", "0", "1", "0.00", "0.80"],
        ["said", "5", "2", "1", "1", "0.75", "0.80"],
    ]


def test_without_suggestions_there_is_a_head_alone() -> None:
    assert len(printed()) == 1
