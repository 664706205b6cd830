"""No lost updates: ETags, and If-Match on whatever changes a row."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction
from rest_framework.test import APIClient

from articles.models import Outlet
from tests.factories import UserFactory
from tests.races import wait_until_somebody_waits_for_us

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.config.scratch_urls")]

OUTLETS = "/api/v1/outlets/"


@pytest.fixture
def api() -> APIClient:
    client = APIClient()
    client.force_authenticate(UserFactory())
    return client


@pytest.fixture
def outlet() -> Outlet:
    return Outlet.objects.create(name="First")


def address_of(outlet: Outlet) -> str:
    return f"{OUTLETS}{outlet.pk}/"


def test_every_answer_about_one_carries_its_version(api: APIClient) -> None:
    made = api.post(OUTLETS, {"name": "First"})
    address = made["Location"]

    assert made.status_code == 201
    assert address == f"http://testserver{OUTLETS}{made.json()['id']}/"
    assert made["ETag"] == '"1"'
    assert api.get(address)["ETag"] == '"1"'
    assert api.patch(address, {"name": "Second"})["ETag"] == '"2"'
    assert api.post(f"{address}rename/", {"name": "Third"})["ETag"] == '"3"'
    assert "ETag" not in api.get(OUTLETS)


@pytest.mark.parametrize("if_match", ['"1"', "*", '"7", "1"', '"7","1"', None])
@pytest.mark.parametrize("change", ["patch", "rename", "delete"])
def test_the_version_read_may_be_changed(
    api: APIClient, outlet: Outlet, change: str, if_match: str | None
) -> None:
    assert change_it(api, outlet, change, if_match) in {200, 204}
    assert not Outlet.objects.filter(name="First").exists()


@pytest.mark.parametrize("if_match", ['"2"', '"11"', 'W/"1"', "1", "", '"2", W/"1"', "\xff"])
@pytest.mark.parametrize("change", ["patch", "rename", "delete"])
def test_another_version_is_not_changed(
    api: APIClient, outlet: Outlet, change: str, if_match: str
) -> None:
    assert change_it(api, outlet, change, if_match) == 412
    assert Outlet.objects.filter(name="First").exists()


def change_it(api: APIClient, outlet: Outlet, change: str, if_match: str | None) -> int:
    headers = {} if if_match is None else {"If-Match": if_match}
    address = address_of(outlet)
    if change == "delete":
        return api.delete(address, headers=headers).status_code
    if change == "rename":
        return api.post(f"{address}rename/", {"name": "Other"}, headers=headers).status_code
    return api.patch(address, {"name": "Other"}, headers=headers).status_code


def test_a_refusal_undoes_the_whole_request(api: APIClient, outlet: Outlet) -> None:
    # `rename` refuses this name after it has written it.
    assert api.post(f"{address_of(outlet)}rename/", {"name": "Nobody"}).status_code == 409

    outlet.refresh_from_db()
    assert (outlet.name, outlet.version) == ("First", 1)


@pytest.mark.django_db(transaction=True)
def test_of_two_who_change_one_version_at_once_the_second_is_told(outlet: Outlet) -> None:
    user = UserFactory()

    def change_elsewhere() -> int:
        client = APIClient()
        client.force_authenticate(user)
        try:
            return change_it(client, outlet, "patch", '"1"')
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=1) as pool:
        with transaction.atomic():
            Outlet.objects.filter(pk=outlet.pk).update(name="Winner")
            second = pool.submit(change_elsewhere)
            wait_until_somebody_waits_for_us()
        assert second.result(timeout=10) == 412

    outlet.refresh_from_db()
    assert outlet.name == "Winner"
