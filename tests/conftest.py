"""The cast: one person of each group, and a second where a rule is about two."""

import pytest
from django.contrib.auth.models import User

from tests.factories import UserFactory


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
    return UserFactory(username="administrator", group="Administrators", is_staff=True)
