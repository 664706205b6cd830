"""What the serializers of claims read, and how a view fetches it in few queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Prefetch, QuerySet

from articles.api.reads import PERSON, SOURCE_BRIEF, STATEMENT_BRIEF, Reads
from claims.models import Assessment, Claim, ClaimLink, Evidence, Stance
from claims.origins import origins_as_seen_by

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

CLAIM_BRIEF = Reads(unread=("search",))
CLAIM = CLAIM_BRIEF + Reads(joined=("verdict",)) + PERSON.under("assignee")
STANCE = STATEMENT_BRIEF.under("statement")
STANCE_ON_CLAIM = CLAIM_BRIEF.under("claim")
EVIDENCE = SOURCE_BRIEF.under("source") + PERSON.under("added_by")
EVENT = PERSON.under("actor")
SUGGESTION = PERSON.under("handled_by")
ASSESSMENT = Reads(joined=("verdict",)) + PERSON.under("proposed_by") + PERSON.under("decided_by")


def dossiers(user: User | AnonymousUser) -> QuerySet[Claim]:
    """Claims with all that `DossierSerializer` reads, as this user may see it.

    A query for the claims with their origins, and one each for stances, evidence, assessments,
    links and links to them.
    """
    links = CLAIM_BRIEF.under("other").of(ClaimLink.objects.order_by("id"))
    links_to_it = CLAIM_BRIEF.under("claim").of(ClaimLink.objects.order_by("id"))
    return (
        CLAIM.of(Claim.objects.all())
        .annotate(origins=origins_as_seen_by(user))
        .prefetch_related(
            Prefetch("stances", STANCE.of(Stance.objects.order_by("id"))),
            Prefetch("evidence", EVIDENCE.of(Evidence.objects.order_by("id"))),
            Prefetch("assessments", ASSESSMENT.of(Assessment.objects.order_by("id"))),
            Prefetch("links", links),
            Prefetch("links_to_it", links_to_it),
        )
    )
