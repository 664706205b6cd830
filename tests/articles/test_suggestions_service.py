"""Suggestions of a text: made once, checked, kept."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import StringIO
from itertools import repeat
from typing import Any

import pytest
from django.core.management import call_command

from articles.attribution.words import Medium, Stance, Type
from articles.checks import suggester_is_there
from articles.choices import Medium as KnownMedium
from articles.choices import SuggestedStance, SuggestionType
from articles.models import Article, Suggestion, SuggestionRun
from articles.services import run_of
from articles.suggested import MOST, checked
from tests import suggesting
from tests.factories import ArticleFactory, RevisionFactory
from tests.races import before_another
from tests.suggesting import suggested

TEXT = "Rockets hit the harbour, Ana Rivera said. “We saw 🚀,” said Ben. Nobody was hurt."
Tell = Callable[..., None]


def test_the_words_of_suggestions_are_those_of_their_columns() -> None:
    assert set(SuggestedStance.values) | {Stance.NON_CLAIM} == set(Stance)
    assert set(SuggestionType.values) == set(Type)
    assert set(KnownMedium.values) == set(Medium)


# --- What an extractor may answer -----------------------------------------------------


def whole(**details: Any) -> Any:
    return suggested(TEXT, "Rockets hit the harbour", named="Ana Rivera", **details)


@pytest.mark.parametrize(
    "fault",
    [
        {"content": ()},
        {"content": ((5, 5),)},
        {"content": ((-1, 5),)},
        {"content": ((0, len(TEXT) + 1),)},
        {"content": ((0, 5), (4, 9))},
        {"content": ((5, 9), (0, 4))},
        {"content": ((0.0, 5.0),)},
        {"content": ((False, 5), (6, 9))},
        {"content": 7},
        {"source": (9, 4)},
        {"cue": ("a", "b")},
        {"medium": "pigeon"},
        {"stance": "boasts"},
        {"type": None},
        {"source_kind": "king"},
        {"confidence": 1.01},
        {"confidence": float("nan")},
        {"confidence": "high"},
        {"rule": 7},
        {"resolved": "Ana\0"},
        {"proposition": "\ud800"},
    ],
)
def test_what_cannot_be_kept_is_left_out_and_logged(
    fault: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        kept = checked([whole(), replace(whole(), **fault)], TEXT)

    assert len(kept) == 1
    assert "Suggestion 1 is left out" in caplog.text


def test_what_is_no_suggestion_at_all_is_left_out() -> None:
    assert checked([None, "said", {"content": [[0, 5]]}], TEXT) == []


def test_suggestions_come_in_the_order_of_the_text_and_keep_what_they_answer() -> None:
    late = suggested(TEXT, "Nobody was hurt", answers=2)
    faulty = replace(whole(), confidence=7)
    early = whole(answers=1)

    kept = checked([late, faulty, early, replace(whole(), answers=3)], TEXT)

    assert [one.columns["start"] for one in kept] == [0, 0, TEXT.index("Nobody")]
    # What was left out, and itself, nothing answers.
    assert [one.answers for one in kept] == [None, None, 0]


def test_long_names_are_cut() -> None:
    [one] = checked([whole(resolved="A" * 1000)], TEXT)

    assert len(one.columns["source_name"]) == 300


def test_no_text_has_more_than_it_can_bear_and_that_is_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert len(checked([whole()] * MOST, TEXT)) == MOST
    assert caplog.text == ""

    # Also of what never ends.
    assert len(checked(repeat(whole()), TEXT)) == MOST
    assert f"Suggestions from {MOST} on are left out" in caplog.text


# --- Once for a revision ---------------------------------------------------------------


@pytest.fixture
def article(db: None) -> Article:
    return ArticleFactory(text=TEXT, language="fr")


def test_suggestions_are_made_once_for_a_revision(article: Article, suggests: Tell) -> None:
    suggests(
        whole(proposition="It was hit.", role="mayor"),
        suggested(TEXT, "We saw 🚀", answers=0, stance=Stance.NON_CLAIM),
    )
    assert article.current_revision is not None

    run = run_of(article.current_revision)
    suggests()
    assert run_of(article.current_revision) == run

    first, second = run.suggestions.order_by("position")
    assert suggesting.ASKED == [(TEXT, "fr")]
    assert (run.extractor, run.language, run.refused) == ("tests.suggesting.as_told", "fr", "")
    assert (first.source_name, first.source_role, first.proposition) == (
        *("Ana Rivera", "mayor", "It was hit."),
    )
    assert (first.article, first.revision) == (article, article.current_revision)
    assert TEXT[second.start : second.end] == "We saw 🚀"
    assert (second.answers, second.stance, second.outcome) == (first, None, "open")


def test_a_later_text_has_suggestions_of_its_own(article: Article, suggests: Tell) -> None:
    suggests(whole())
    assert article.current_revision is not None
    first = run_of(article.current_revision)

    second = run_of(RevisionFactory(article=article, text=f"{TEXT} Corrected."))

    assert first != second
    assert Suggestion.objects.count() == 2


def test_an_extractor_that_fails_leaves_a_text_without_suggestions(
    article: Article, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    settings.SUGGESTER = "tests.suggesting.failing"
    assert article.current_revision is not None

    run = run_of(article.current_revision)

    assert run.refused == "failed"
    assert "Nobody is at home" in caplog.text
    assert run_of(article.current_revision) == run


def test_what_failed_is_made_anew_when_it_is_forgotten(
    article: Article, settings: Any, suggests: Tell
) -> None:
    assert article.current_revision is not None
    suggests(whole())
    kept = run_of(ArticleFactory().current_revision)
    settings.SUGGESTER = "tests.suggesting.failing"
    run_of(article.current_revision)
    settings.SUGGESTER = "tests.suggesting.as_told"
    said = StringIO()

    call_command("forget_failed_suggestions", stdout=said)

    assert said.getvalue() == "Texts to be read again: 1.\n"
    assert SuggestionRun.objects.get() == kept
    assert run_of(article.current_revision).suggestions.count() == 1


@pytest.mark.parametrize("answer", [None, 7])
def test_an_answer_that_is_no_list_is_a_failure(
    article: Article, settings: Any, monkeypatch: pytest.MonkeyPatch, answer: Any
) -> None:
    settings.SUGGESTER = "tests.suggesting.as_told"
    monkeypatch.setattr(suggesting, "as_told", lambda text, language: answer)
    assert article.current_revision is not None

    assert run_of(article.current_revision).refused == "failed"


@pytest.mark.django_db(transaction=True)
def test_two_who_ask_at_once_get_the_same_suggestions(suggests: Tell) -> None:
    suggests(whole())
    revision = ArticleFactory(text=TEXT).current_revision

    with before_another(lambda: run_of(revision)) as second:
        first = run_of(revision)

    assert second.result() == first
    assert SuggestionRun.objects.count() == Suggestion.objects.count() == 1


# --- The setting -----------------------------------------------------------------------


@dataclass(frozen=True)
class Misnamed:
    name: str
    complaint: str


@pytest.mark.parametrize(
    "case",
    [
        Misnamed("nowhere.at_all", "cannot be imported"),
        Misnamed("suggest", "cannot be imported"),
        Misnamed("tests.suggesting.nobody", "cannot be imported"),
        Misnamed("tests.suggesting.TOLD", "that is no function"),
    ],
)
def test_a_suggester_that_is_none_is_noticed_before_the_start(
    settings: Any, case: Misnamed
) -> None:
    settings.SUGGESTER = case.name

    [error] = suggester_is_there()

    assert case.name in error.msg
    assert case.complaint in error.msg


def test_a_suggester_that_is_there_is_fine(settings: Any) -> None:
    settings.SUGGESTER = "tests.suggesting.as_told"

    assert suggester_is_there() == []
