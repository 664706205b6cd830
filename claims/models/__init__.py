"""What we make of what was said: claims, stances, evidence, assessments, events.

Rules that must hold whoever writes are constraints here, or triggers in `../sql/`.
"""

from claims.models.assessments import Assessment, Rating
from claims.models.claims import Claim, ClaimLink, Stance
from claims.models.denials import Denial
from claims.models.events import Event
from claims.models.evidence import Evidence

__all__ = ["Assessment", "Claim", "ClaimLink", "Denial", "Event", "Evidence", "Rating", "Stance"]
