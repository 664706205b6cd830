"""Safe retries: the same key gets the same answer, and the work is done once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from io import StringIO
from typing import Any
from unittest.mock import patch

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection, transaction
from django.http import HttpResponse
from pytest_django import Settings
from rest_framework.test import APIClient

from articles.models import Outlet
from config.api.models import IdempotencyKey
from tests.config import scratch_urls
from tests.factories import UserFactory
from tests.races import wait_until_somebody_waits_for_us

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.config.scratch_urls")]

OUTLETS = "/api/v1/outlets/"
KEEP = ("Content-Type", "Location", "ETag")


@pytest.fixture
def user() -> User:
    return UserFactory()


@pytest.fixture
def api(user: User) -> APIClient:
    return client_of(user)


def client_of(user: User) -> APIClient:
    client = APIClient(raise_request_exception=False)
    client.force_authenticate(user)
    return client


def post(api: APIClient, body: object, key: str = "one", address: str = OUTLETS) -> Any:
    return api.post(address, body, headers={"Idempotency-Key": key})


def seen(response: HttpResponse) -> tuple[object, ...]:
    return (response.status_code, response.content, [response.get(name) for name in KEEP])


def test_the_same_again_is_answered_again_and_done_once(api: APIClient) -> None:
    first, second = (post(api, {"name": "Once"}) for _ in range(2))

    assert first.status_code == 201
    assert first["ETag"] == '"1"'
    assert seen(first) == seen(second)
    assert Outlet.objects.count() == 1


def test_a_key_changes_nothing_of_the_answer(api: APIClient) -> None:
    with_key = post(api, {"name": "With"})
    without = api.post(OUTLETS, {"name": "Without"})

    assert [with_key.status_code, with_key["Content-Type"], with_key["ETag"]] == [
        without.status_code,
        without["Content-Type"],
        without["ETag"],
    ]
    assert with_key.json().keys() == without.json().keys()


@pytest.mark.parametrize(
    ("body", "address"),
    [
        ({"name": "Other"}, OUTLETS),
        ({"name": "Once", "country": "DE"}, OUTLETS),
        ({"name": "Once"}, "/api/v1/outlets/00000000-0000-0000-0000-000000000000/rename/"),
    ],
)
def test_the_key_of_another_request_is_refused(
    api: APIClient, body: dict[str, str], address: str
) -> None:
    post(api, {"name": "Once"})

    response = post(api, body, address=address)

    assert response.status_code == 422
    assert response.json()["errors"][0]["code"] == "idempotency_key_reused"
    assert Outlet.objects.count() == 1


def test_keys_are_each_users_own(api: APIClient) -> None:
    post(api, {"name": "Mine"})

    assert post(client_of(UserFactory()), {"name": "Theirs"}).status_code == 201


@pytest.mark.parametrize("key", ["", "x" * 256, "ключ", "a\tb"])
def test_a_key_that_is_none_is_a_400(api: APIClient, key: str) -> None:
    response = post(api, {"name": "Once"}, key=key)

    assert response.status_code == 400
    assert response.json()["errors"][0]["field"] == "Idempotency-Key"


@pytest.mark.parametrize(
    ("body", "status"), [({}, 400), ({"name": "Nobody"}, 409), ({"nonsense": 1}, 400)]
)
def test_a_refusal_is_repeated_though_things_have_changed(
    api: APIClient, body: dict[str, str], status: int
) -> None:
    outlet = Outlet.objects.create(name="First")
    address = f"{OUTLETS}{outlet.pk}/rename/"
    first = post(api, body, address=address)

    with patch.object(scratch_urls.OutletViewSet, "rename", side_effect=AssertionError):
        second = post(api, body, address=address)

    assert first.status_code == status
    assert first["Content-Type"] == "application/problem+json"
    assert seen(first) == seen(second)
    outlet.refresh_from_db()
    assert outlet.name == "First"


@pytest.mark.parametrize("failure", ["bug", "deadlock", "forbidden"])
def test_what_may_pass_is_not_kept(api: APIClient, failure: str) -> None:
    with patch.object(
        scratch_urls.OutletViewSet, "perform_create", side_effect=scratch_urls.failing(failure)
    ):
        assert post(api, {"name": "Once"}).status_code in {500, 503, 403}
    assert not IdempotencyKey.objects.exists()

    assert post(api, {"name": "Once"}).status_code == 201


def test_an_upload_larger_than_any_json_may_have_a_key_too(user: User, settings: Settings) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 100
    browser = APIClient(enforce_csrf_checks=True)
    browser.force_login(user)
    browser.cookies["csrftoken"] = "a" * 32

    def upload(content: bytes, name: str = "photo") -> HttpResponse:
        return browser.post(
            "/api/v1/upload/",
            {"file": SimpleUploadedFile(name, content)},
            format="multipart",
            headers={"Idempotency-Key": "one", "X-CSRFToken": "a" * 32},
        )

    assert upload(b"1" * 400).content == b'{"size":400}'
    assert upload(b"1" * 400).status_code == 200
    assert upload(b"2" * 400).status_code == 422
    assert upload(b"1" * 400, name="other").status_code == 422


def test_after_a_day_a_key_is_forgotten(api: APIClient) -> None:
    post(api, {"name": "Once"})
    post(api, {"name": "Kept"}, key="two")
    old = IdempotencyKey.oldest_kept() - timedelta(seconds=1)
    IdempotencyKey.objects.filter(key="one").update(created_at=old)

    # Ignored, whether or not anybody has swept.
    assert post(api, {"name": "Another"}).status_code == 201

    IdempotencyKey.objects.filter(key="one").update(created_at=old)
    out = StringIO()
    call_command("forget_old_keys", stdout=out)
    assert out.getvalue() == "1 forgotten.\n"
    assert IdempotencyKey.objects.get().key == "two"


@pytest.mark.parametrize("outcome", ["commit", "rollback"])
@pytest.mark.django_db(transaction=True)
def test_the_second_of_two_at_once_waits_for_the_first(user: User, outcome: str) -> None:
    def post_elsewhere() -> HttpResponse:
        try:
            return post(client_of(user), {"name": "Once"})
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=1) as pool:
        with transaction.atomic():
            first = post(client_of(user), {"name": "Once"})
            second = pool.submit(post_elsewhere)
            wait_until_somebody_waits_for_us()
            transaction.set_rollback(outcome == "rollback")
        answered = second.result(timeout=10)

    assert answered.status_code == 201
    assert (seen(answered) == seen(first)) == (outcome == "commit")
    assert Outlet.objects.count() == 1
