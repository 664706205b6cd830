"""Enter outlets, and find them by their domain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction

from articles import rules
from articles.addresses import bare_domain
from articles.models import Outlet
from articles.services.rows import add, change, check

if TYPE_CHECKING:
    from django.contrib.auth.models import User

#: An outlet itself, or its name and domain by which it is found or made.
OutletMeant = Outlet | Mapping[str, str]


@transaction.atomic
def add_outlet(*, by: User, **details: Any) -> Outlet:
    """Enter an outlet; its domain is kept without a leading "www."."""
    return add(Outlet(**_tidied(details)), by=by, permission="articles.add_outlet")


@transaction.atomic
def edit_outlet(*, by: User, outlet: Outlet, changes: Mapping[str, Any]) -> Outlet:
    """Change what is known about an outlet."""
    rules.require(by, "articles.change_outlet")
    return change(outlet, _tidied(changes))


def outlet_of_domain(domain: str) -> Outlet:
    """Find the outlet with this homepage domain, or make it. A race makes one, not two."""
    outlet, _made = Outlet.objects.get_or_create(domain=domain, defaults={"name": domain})
    return outlet


def find_or_make_outlet(*, by: User, name: str = "", domain: str = "") -> Outlet:
    """Find an outlet by its domain, else by its exact name; make it where there is none."""
    rules.require(by, "articles.add_outlet")
    if domain := bare_domain(domain):
        candidate = Outlet(name=name or domain, domain=domain)
        if known := Outlet.objects.filter(domain=domain).first():
            return known
        check(candidate)
        outlet, _made = Outlet.objects.get_or_create(
            domain=domain, defaults={"name": name or domain}
        )
        return outlet
    known = Outlet.objects.filter(name=name).order_by("id").first()
    return known or add(Outlet(name=name), by=by, permission="articles.add_outlet")


def _tidied(details: Mapping[str, Any]) -> dict[str, Any]:
    domain = details.get("domain")
    return {**details, "domain": bare_domain(domain)} if domain else dict(details)


def outlet_meant(*, by: User, field: str, given: OutletMeant | None) -> Outlet | None:
    """Return the outlet, found or made where it is only named.

    Raises:
        ValidationError: it can be neither; the error names `field`.
    """
    if given is None or isinstance(given, Outlet):
        return given
    try:
        return find_or_make_outlet(by=by, **given)
    except ValidationError as error:
        raise ValidationError({field: error.messages}) from error
