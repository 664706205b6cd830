"""Keep the verdict scale."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.db import transaction

from articles import rules as article_rules
from articles.services import add, change
from claims.models import Rating

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@transaction.atomic
def add_rating(*, by: User, **details: Any) -> Rating:
    """Add an entry to the verdict scale. `details`: slug, label, number, position."""
    return add(Rating(**details), by=by, permission="claims.add_rating")


@transaction.atomic
def edit_rating(*, by: User, rating: Rating, changes: Mapping[str, Any]) -> Rating:
    """Change an entry of the verdict scale: every claim that has it shows the new label."""
    article_rules.require(by, "claims.change_rating")
    return change(rating, changes)
