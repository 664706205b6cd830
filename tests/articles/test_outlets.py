"""Outlets are entered and changed by those who may."""

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError

from articles import services
from articles.models import Outlet
from tests.factories import OutletFactory

pytestmark = pytest.mark.django_db


def test_reporters_enter_and_change_an_outlet(reporter: User) -> None:
    outlet = services.add_outlet(by=reporter, name="The Daily", domain="daily.example")
    services.edit_outlet(by=reporter, outlet=outlet, changes={"name": "The Evening"})

    kept = Outlet.objects.get()
    assert (kept.name, kept.domain, kept.version) == ("The Evening", "daily.example", 2)


def test_administrators_enter_and_change_none(administrator: User) -> None:
    with pytest.raises(PermissionDenied):
        services.add_outlet(by=administrator, name="The Daily")
    with pytest.raises(PermissionDenied):
        services.edit_outlet(
            by=administrator, outlet=OutletFactory(), changes={"name": "The Evening"}
        )

    assert not Outlet.objects.filter(name__in=["The Daily", "The Evening"]).exists()


@pytest.mark.parametrize("given", ["www.daily.example", " WWW.Daily.example "])
def test_an_outlet_is_found_however_its_domain_was_entered(reporter: User, given: str) -> None:
    entered = services.add_outlet(by=reporter, name="The Daily", domain=given)
    assert services.find_or_make_outlet(by=reporter, domain="www.daily.example") == entered

    services.edit_outlet(by=reporter, outlet=entered, changes={"domain": "www.evening.example"})
    assert Outlet.objects.of_domain("evening.example").get() == entered


def test_a_change_is_checked_first(reporter: User) -> None:
    with pytest.raises(ValidationError, match="ISO 3166-1"):
        services.edit_outlet(by=reporter, outlet=OutletFactory(), changes={"country": "Iraq"})
