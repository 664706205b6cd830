"""The cast: one person of each group, and a second where a rule is about two."""

from collections.abc import Callable
from typing import Any

import pgtrigger
import pytest
from django.contrib.auth.models import User
from django.test import TransactionTestCase
from hypothesis import settings

from tests import suggesting
from tests.factories import UserFactory

# The same examples at every run, so that a red run is about the change at hand. To look for
# new ones: script/test --hypothesis-profile=explore
settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.register_profile("explore", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile("steady")


@pytest.fixture(autouse=True, scope="session")
def _emptied_between_tests() -> Any:
    """Let Django empty the tables after a test of several transactions, kept rows and all."""
    empty = TransactionTestCase._fixture_teardown  # type: ignore[attr-defined]

    def teardown(self: TransactionTestCase) -> None:
        kept = (
            *("articles.Revision", "claims.Assessment", "claims.Event"),
            *("articles.SuggestionRun", "articles.Suggestion", "articles.SuggestionHandling"),
        )
        with pgtrigger.ignore(*(f"{model}:keep_all" for model in kept)):
            empty(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", teardown)
        yield


@pytest.fixture
def suggests(settings: Any) -> Callable[..., None]:
    """Say what will be suggested for every text: suggests(suggested(TEXT, "Rockets hit"), …)."""
    settings.SUGGESTER = "tests.suggesting.as_told"
    suggesting.ASKED.clear()
    suggesting.TOLD.clear()

    def tell(*suggestions: Any) -> None:
        suggesting.TOLD[:] = suggestions

    return tell


@pytest.fixture
def reporter(db: None) -> User:
    return UserFactory(username="reporter", group="Reporters")


@pytest.fixture
def checker(db: None) -> User:
    return UserFactory(username="checker", group="Checkers")


@pytest.fixture
def other_checker(db: None) -> User:
    return UserFactory(username="other_checker", group="Checkers")


@pytest.fixture
def editor(db: None) -> User:
    return UserFactory(username="editor", group="Editors")


@pytest.fixture
def other_editor(db: None) -> User:
    return UserFactory(username="other_editor", group="Editors")


@pytest.fixture
def administrator(db: None) -> User:
    return UserFactory(username="administrator", group="Administrators")
