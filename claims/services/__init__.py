"""What changes claims: each verb locks, asks the rules, changes, and leaves an Event."""

from claims.services.claims import edit_claim, link_claims, open_claim, unlink_claims
from claims.services.evidence import add_evidence, edit_evidence, remove_evidence
from claims.services.moves import approve, drop, propose, reopen, return_, take
from claims.services.ratings import add_rating, edit_rating
from claims.services.stances import Marked, edit_stance, mark, remove_stance, set_stance
from claims.services.suggestions import accept
from claims.services.undoing import undo, undo_marking

__all__ = [
    "Marked",
    "accept",
    "add_evidence",
    "add_rating",
    "approve",
    "drop",
    "edit_claim",
    "edit_evidence",
    "edit_rating",
    "edit_stance",
    "link_claims",
    "mark",
    "open_claim",
    "propose",
    "remove_evidence",
    "remove_stance",
    "reopen",
    "return_",
    "set_stance",
    "take",
    "undo",
    "undo_marking",
    "unlink_claims",
]
