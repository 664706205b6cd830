"""What lists and pages show of a claim, in few words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.choices import DENIALS, EvidenceState, StanceKind, State

if TYPE_CHECKING:
    from claims.models import Claim, Stance

GOOD, BAD, WAIT, PLAIN = "desk-badge-good", "desk-badge-bad", "desk-badge-wait", ""

STATE_LOOKS = {State.REVIEW: WAIT, State.DECIDED: GOOD}
EVIDENCE_LOOKS = {
    EvidenceState.CORROBORATED: GOOD,
    EvidenceState.SINGLE_ORIGIN: WAIT,
    EvidenceState.DISPUTED: BAD,
    EvidenceState.DENIED: BAD,
}
STANCE_LOOKS = {StanceKind.ASSERTS: GOOD, **dict.fromkeys(DENIALS, BAD)}

#: Names in one cell of a list; the claim's page has all.
NAMED = 3


def badge(text: object, look: str = PLAIN) -> SafeString:
    return format_html('<span class="desk-badge {}">{}</span>', look, text)


def state_badge(claim: Claim) -> SafeString:
    return badge(claim.get_state_display(), STATE_LOOKS.get(State(claim.state), PLAIN))


def evidence_badge(claim: Claim) -> SafeString:
    look = EVIDENCE_LOOKS.get(EvidenceState(claim.evidence_state), PLAIN)
    return badge(claim.get_evidence_state_display(), look)


def stance_badge(stance: Stance) -> SafeString:
    return badge(stance.get_stance_display(), STANCE_LOOKS.get(StanceKind(stance.stance), PLAIN))


def claim_link(claim: Claim) -> SafeString:
    return format_html(
        '<a href="{}" dir="auto">{}</a>',
        reverse("admin:claims_claim_change", args=[claim.pk]),
        claim.wording,
    )


def topic_links(claim: Claim) -> SafeString:
    """Each topic leads to the claims that have it."""
    address = reverse("admin:claims_claim_changelist")
    return format_html_join(
        " ",
        '<a class="desk-topic" href="{}?{}"><bdi>#{}</bdi></a>',
        ((address, urlencode({"topic": topic}), topic) for topic in claim.topics),
    )


def counted_origins(count: int) -> str:
    return ngettext("%(count)s origin", "%(count)s origins", count) % {"count": count}


def names(said: Iterable[dict[str, Any]], count: int) -> SafeString:
    """Say how many origins, and the names of the first: "2 origins: …, …"."""
    named = [origin["name"] for origin in said]
    if not named:
        return SafeString("–")
    shown = format_html_join(", ", "<bdi>{}</bdi>", ((name,) for name in named[:NAMED]))
    if len(named) > NAMED:
        more = _("and %(count)s more") % {"count": len(named) - NAMED}
        shown = format_html("{} {}", shown, more)
    return format_html('<span class="desk-quiet">{}:</span> {}', counted_origins(count), shown)


def positions(origins: Iterable[dict[str, Any]], *wanted: str) -> list[dict[str, Any]]:
    """Return the origins whose position on a claim is one of these."""
    return [origin for origin in origins if origin["position"] in wanted]
