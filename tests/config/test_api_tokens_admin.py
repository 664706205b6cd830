"""Tokens in the admin: made, seen once, revoked by deleting."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from rest_framework.test import APIClient

from config.api.models import Token
from tests.factories import UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.config.scratch_urls")]

LIST, ADD = "admin:api_token_changelist", "admin:api_token_add"


@pytest.fixture
def keeper() -> User:
    """Somebody who looks after tokens without being a superuser."""
    user = UserFactory(username="keeper", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(content_type__app_label="api"))
    return user


@pytest.fixture
def desk(client: Client, keeper: User) -> Client:
    client.force_login(keeper)
    return client


def made_for(desk: Client, user: User, **values: str) -> str:
    """Make a token in the admin and return the page that follows."""
    answer = desk.post(reverse(ADD), {"user": user.pk, "note": "importer", **values}, follow=True)
    return answer.content.decode()


def test_a_token_is_shown_once_and_works(desk: Client, keeper: User) -> None:
    user = UserFactory(username="importer")

    page = made_for(desk, user, read_only="on")

    (token,) = re.findall(r"\b[0-9a-f]{64}\b", page)
    row = Token.objects.get()
    assert (row.user, row.created_by, row.read_only) == (user, keeper, True)
    api = APIClient(HTTP_AUTHORIZATION=f"Bearer {token}")
    assert api.get("/api/v1/outlets/").status_code == 200
    assert token not in desk.get(reverse(LIST)).content.decode()


@pytest.mark.parametrize("page", ["list", "view", "delete", "history"])
def test_no_page_shows_the_digest_or_the_beginning_of_the_token(desk: Client, page: str) -> None:
    made_for(desk, UserFactory())
    row = Token.objects.get()
    addresses = {
        "list": reverse(LIST),
        "view": reverse("admin:api_token_change", args=[row.pk]),
        "delete": reverse("admin:api_token_delete", args=[row.pk]),
        "history": reverse("admin:api_token_history", args=[row.pk]),
    }

    content = desk.get(addresses[page]).content.decode()

    assert "importer" in content or page == "history"
    assert row.digest not in content
    assert row.token_key not in content


def test_deleting_revokes(desk: Client) -> None:
    row, token = Token.objects.create(user=UserFactory())

    desk.post(reverse("admin:api_token_delete", args=[row.pk]), {"post": "yes"})

    api = APIClient(HTTP_AUTHORIZATION=f"Bearer {token}")
    assert api.get("/api/v1/outlets/").status_code == 401


def test_nothing_of_a_token_is_edited(desk: Client) -> None:
    row, _token = Token.objects.create(user=UserFactory(), read_only=True)

    answer = desk.post(reverse("admin:api_token_change", args=[row.pk]), {"read_only": ""})

    assert answer.status_code == 403
    row.refresh_from_db()
    assert row.read_only


def test_only_a_superuser_makes_a_token_that_can_do_everything(desk: Client) -> None:
    chief = UserFactory(username="chief", is_superuser=True, is_staff=True)

    made_for(desk, chief)
    assert not Token.objects.exists()

    desk.force_login(chief)
    made_for(desk, chief)
    assert Token.objects.get().user == chief


def test_a_token_that_has_expired_is_not_made(desk: Client) -> None:
    yesterday = timezone.now() - timedelta(days=1)

    page = made_for(
        desk, UserFactory(), expiry_0=f"{yesterday:%Y-%m-%d}", expiry_1=f"{yesterday:%H:%M:%S}"
    )

    assert "would never work" in page
    assert not Token.objects.exists()


def test_without_the_permission_there_is_nothing(client: Client) -> None:
    client.force_login(UserFactory(is_staff=True))

    assert client.get(reverse(LIST)).status_code == 403
    assert client.get(reverse(ADD)).status_code == 403
