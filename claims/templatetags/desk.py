"""What pages outside this app show of claims."""

from __future__ import annotations

from django import template
from django.contrib.auth.models import AnonymousUser, User
from django.utils.safestring import SafeString

from claims.admin.columns import evidence_badge, stance_badge, state_badge
from claims.admin.waiting import Waiting, waiting_for
from claims.models import Claim, Stance

register = template.Library()


@register.simple_tag
def what_waits_for(user: User | AnonymousUser) -> list[Waiting]:
    """Return the lists of the start page. One query each."""
    return waiting_for(user)


@register.filter
def state_of(claim: Claim) -> SafeString:
    return state_badge(claim)


@register.filter
def evidence_state_of(claim: Claim) -> SafeString:
    return evidence_badge(claim)


@register.filter
def stance_of(stance: Stance) -> SafeString:
    return stance_badge(stance)
