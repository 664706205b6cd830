"""Administrators look after users, and make nobody a superuser."""

import pytest
from django.contrib.auth.models import Group, User
from django.urls import reverse

from tests.admin_pages import filled, page_of, sign_in
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def root() -> User:
    return UserFactory(username="root", is_superuser=True, is_staff=True)


def test_an_administrator_puts_somebody_into_a_group(administrator: User) -> None:
    person, editors = UserFactory(), Group.objects.get(name="Editors")
    client = sign_in(administrator)
    page = page_of(person, "change")

    client.post(page, filled(client.get(page)) | {"groups": [editors.pk], "is_staff": "on"})

    assert list(person.groups.all()) == [editors]


def test_an_administrator_makes_nobody_a_superuser(administrator: User) -> None:
    client = sign_in(administrator)
    for person in (administrator, UserFactory()):
        page = page_of(person, "change")
        client.post(page, filled(client.get(page)) | {"is_superuser": "on", "last_name": "Changed"})

        person.refresh_from_db()
        assert (person.last_name, person.is_superuser) == ("Changed", False)


def test_an_administrator_changes_no_superuser(administrator: User, root: User) -> None:
    client = sign_in(administrator)
    password = reverse("admin:auth_user_password_change", args=[root.pk])

    assert client.post(page_of(root, "change"), {"username": "mine"}).status_code == 403
    assert client.post(password, {"password1": "x", "password2": "x"}).status_code == 403
    assert client.post(page_of(root, "delete"), {"post": "yes"}).status_code == 403

    root.refresh_from_db()
    assert root.username == "root"


def test_a_superuser_makes_another(root: User) -> None:
    client, person = sign_in(root), UserFactory()
    page = page_of(person, "change")

    client.post(page, filled(client.get(page)) | {"is_superuser": "on"})

    person.refresh_from_db()
    assert person.is_superuser
