"""Who may do what: the desk's groups, made with their permissions when they are missing.

A group that exists is left as it is, so that an administrator's changes survive an upgrade; a
later release that brings a permission grants it in a migration.
"""

from typing import Any

from django.apps import AppConfig
from django.apps import apps as django_apps
from django.apps.registry import Apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from django.db.models import Q

from claims.choices import DEFAULT_SCALE

REPORTERS = "Reporters"
CHECKERS = "Checkers"
EDITORS = "Editors"
ADMINISTRATORS = "Administrators"

_VIEWING = [
    *(
        f"articles.view_{model}"
        for model in ("outlet", "article", "revision", "source", "statement", "anchor")
    ),
    *(
        f"claims.view_{model}"
        for model in ("claim", "stance", "claimlink", "evidence", "rating", "assessment", "event")
    ),
]
_REPORTING = [
    *_VIEWING,
    *(
        f"articles.{verb}_{model}"
        for verb in ("add", "change")
        for model in ("outlet", "article", "source", "statement")
    ),
    "articles.delete_statement",
    *(f"claims.{verb}_{model}" for verb in ("add", "change") for model in ("claim", "stance")),
    "claims.delete_stance",
]
_CHECKING = [
    *_REPORTING,
    *(
        f"claims.{verb}_{model}"
        for verb in ("add", "change", "delete")
        for model in ("evidence", "claimlink")
    ),
    "claims.take_claim",
    "claims.propose_verdict",
]
_EDITING = [
    *_CHECKING,
    "articles.delete_outlet",
    "articles.delete_source",
    "articles.see_confidential_source",
    "claims.decide_verdict",
    "claims.reopen_claim",
    "claims.drop_claim",
]
_ADMINISTERING = [
    *_VIEWING,
    *(
        f"auth.{verb}_{model}"
        for verb in ("add", "change", "delete", "view")
        for model in ("user", "group")
    ),
    *(f"api.{verb}_token" for verb in ("add", "change", "delete", "view")),
    *(f"claims.{verb}_rating" for verb in ("add", "change", "delete")),
]

PERMISSIONS = {
    REPORTERS: _REPORTING,
    CHECKERS: _CHECKING,
    EDITORS: _EDITING,
    ADMINISTRATORS: _ADMINISTERING,
}


def make_groups_and_scale(sender: AppConfig, apps: Apps = django_apps, **_kwargs: Any) -> None:
    """Make missing groups, and the default verdict scale where there is none (post_migrate)."""
    try:
        rating = apps.get_model("claims", "Rating")
    except LookupError:
        return  # The app was migrated back to nothing.
    # The permissions of other apps may not be there yet: theirs are made after each app's turn.
    for app in django_apps.get_app_configs():
        create_permissions(app, verbosity=0)
    for name, labels in PERMISSIONS.items():
        group, made = Group.objects.get_or_create(name=name)
        if made:
            group.permissions.set(_permissions(labels))
    if not rating.objects.exists():
        rating.objects.bulk_create(
            rating(slug=slug, label=label, number=number, position=position)
            for position, (slug, label, number) in enumerate(DEFAULT_SCALE)
        )


def _permissions(labels: list[str]) -> list[Permission]:
    wanted = Q()
    for label in labels:
        app, codename = label.split(".")
        wanted |= Q(content_type__app_label=app, codename=codename)
    found = list(Permission.objects.filter(wanted))
    if len(found) != len(set(labels)):
        missing = set(labels) - {f"{p.content_type.app_label}.{p.codename}" for p in found}
        raise LookupError(f"No such permissions: {', '.join(sorted(missing))}")
    return found
