"""Who is asking: bearer tokens, the browser's session, and the command that makes tokens."""

from datetime import timedelta
from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from articles.models import Outlet
from config.api.models import Token
from tests.factories import UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.config.scratch_urls")]

OUTLETS = "/api/v1/outlets/"


@pytest.fixture
def user() -> User:
    return UserFactory()


def client_with(header: str) -> APIClient:
    return APIClient(HTTP_AUTHORIZATION=header)


def token_of(user: User, **kwargs: object) -> str:
    return Token.objects.create(user=user, **kwargs)[1]


def test_a_token_signs_in_with_one_query(
    user: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    token = token_of(user)
    for _ in range(3):
        token_of(user, expiry=timedelta(seconds=-1))

    # Whatever other tokens the user has, expired ones too:
    # * the token with its user
    # * the page
    with django_assert_num_queries(2):
        response = client_with(f"Bearer {token}").get(OUTLETS)

    assert response.status_code == 200


@pytest.mark.parametrize(
    "header",
    [
        "Bearer",
        "Bearer " + "0" * 64,
        "Bearer two words",
        "Bearer \xff\xfe",
        "Bearer \x00",
        "Bearer ٣٤",
        "bearer x",
    ],
)
def test_a_token_that_is_none_is_a_401(user: User, header: str) -> None:
    token_of(user)

    response = client_with(header.encode().decode("latin-1")).get(OUTLETS)

    assert response.status_code == 401
    assert response["WWW-Authenticate"] == "Bearer"
    assert response["Content-Type"] == "application/problem+json"


def test_without_a_token_it_is_a_401() -> None:
    response = APIClient().get(OUTLETS)

    assert response.status_code == 401
    assert response.json()["errors"][0]["code"] == "not_authenticated"


def test_an_expired_token_is_a_401_and_stays_for_its_owner_to_see(user: User) -> None:
    token = token_of(user, expiry=timedelta(seconds=-1))

    assert client_with(f"Bearer {token}").get(OUTLETS).status_code == 401
    assert Token.objects.count() == 1


def test_the_token_of_an_inactive_user_is_a_401(user: User) -> None:
    token = token_of(user)
    User.objects.update(is_active=False)

    assert client_with(f"Bearer {token}").get(OUTLETS).status_code == 401


@pytest.mark.parametrize("method", ["post", "patch", "delete"])
def test_a_read_only_token_reads_and_changes_nothing(user: User, method: str) -> None:
    outlet = Outlet.objects.create(name="Kept")
    client = client_with(f"Bearer {token_of(user, read_only=True)}")

    assert client.get(OUTLETS).status_code == 200
    response = getattr(client, method)(f"{OUTLETS}{outlet.pk}/", {"name": "Lost"})

    assert response.status_code == 403
    assert response.json()["errors"][0]["code"] == "read_only_token"
    assert Outlet.objects.get().name == "Kept"


def test_the_browsers_session_signs_in_with_csrf(user: User) -> None:
    browser = APIClient(enforce_csrf_checks=True)
    browser.force_login(user)

    assert browser.get(OUTLETS).status_code == 200
    assert browser.post(OUTLETS, {"name": "Forged"}).status_code == 403


@pytest.mark.parametrize("headers", [{}, {"Idempotency-Key": "one"}])
@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("name=Form", "application/x-www-form-urlencoded"),
        ("--x--", "multipart/form-data; boundary=x"),
        ("--x--", "multipart/form-data"),
    ],
)
def test_a_browsers_form_is_no_json(
    user: User, body: str, content_type: str, headers: dict[str, str]
) -> None:
    browser = APIClient(enforce_csrf_checks=True, raise_request_exception=False)
    browser.force_login(user)
    browser.cookies["csrftoken"] = "a" * 32
    headers = headers | {"X-CSRFToken": "a" * 32}

    response = browser.generic("POST", OUTLETS, body, content_type, headers=headers)

    assert response.status_code in {400, 415}
    assert not Outlet.objects.exists()


def test_only_a_digest_of_the_token_is_stored(user: User) -> None:
    row, token = Token.objects.create(user=user)

    stored = " ".join(str(value) for value in Token.objects.values_list().get())
    assert token not in stored
    assert row.digest not in str(row)


def test_the_command_prints_the_token_and_nothing_else(user: User) -> None:
    out = StringIO()
    call_command("create_token", user.username, "--read-only", "--days", "2", stdout=out)

    row = Token.objects.get()
    assert client_with(f"Bearer {out.getvalue().strip()}").get(OUTLETS).status_code == 200
    assert len(out.getvalue().split()) == 1
    assert row.read_only
    assert row.expiry is not None
    assert timedelta(days=1) < row.expiry - timezone.now() <= timedelta(days=2)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nobody"], "no user nobody"),
        (["somebody", "--days", "0"], "--days takes"),
        (["somebody", "--days", "99999999999"], "--days takes"),
        (["retired"], "not active"),
    ],
)
def test_the_command_says_what_is_wrong(arguments: list[str], says: str) -> None:
    UserFactory(username="somebody")
    UserFactory(username="retired", is_active=False)

    with pytest.raises(CommandError, match=says):
        call_command("create_token", *arguments)
    assert not Token.objects.exists()
