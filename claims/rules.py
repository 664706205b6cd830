"""The desk's rules. Each is one function that reads and never writes; change a rule here.

The admin shows them, the API explains itself with them, and the services refuse with them, so
that all three always agree.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.choices import EventKind, State
from claims.models import Stance
from claims.models.moves import FROZEN, MOVES
from claims.querysets import UNFINISHED
from config.api.problems import Reason

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

    from articles.models import Statement
    from claims.models import Assessment, Claim

#: Move → the permission it takes.
MOVE_PERMISSIONS = {
    "take": "claims.take_claim",
    "propose": "claims.propose_verdict",
    "return": "claims.decide_verdict",
    "approve": "claims.decide_verdict",
    "reopen": "claims.reopen_claim",
    "drop": "claims.drop_claim",
}

MOVE_LABELS = {
    "take": gettext_lazy("Take"),
    "propose": gettext_lazy("Propose a verdict"),
    "return": gettext_lazy("Return"),
    "approve": gettext_lazy("Approve"),
    "reopen": gettext_lazy("Reopen"),
    "drop": gettext_lazy("Drop"),
}

FOUR_EYES = gettext_lazy("You proposed this verdict; somebody else must decide on it.")


@dataclass(frozen=True)
class Move:
    """A move as one user finds it on one claim: open, or why not."""

    name: str
    label: str
    why_not: str

    @property
    def is_open(self) -> bool:
        return not self.why_not


def undecided(claim: Claim) -> Assessment | None:
    """Return the assessment that waits for a decision, if any. Costs a query."""
    return claim.assessments.filter(outcome__isnull=True).first()


def for_another_group(move: str) -> str:
    """Say that a move is for people of another group."""
    return _("Your group may not do this; it is for %(group)s.") % {
        "group": _("checkers") if move in ("take", "propose") else _("editors")
    }


def whose_refusal(user: User | AnonymousUser, claim: Claim, move: str) -> str:
    """Say why this user may never make this move on the claim as it is proposed; "" if they may.

    Nobody decides on what they proposed themselves: neither approving nor returning it, nor
    dropping the claim with it.
    """
    if not user.has_perm(MOVE_PERMISSIONS[move]):
        return for_another_group(move)
    if move in ("approve", "return", "drop") and claim.state == State.REVIEW:
        proposed = undecided(claim)
        if proposed and proposed.proposed_by_id == user.pk:
            return str(FOUR_EYES)
    return ""


def move_blockers(claim: Claim, move: str) -> list[Reason]:
    """Say, one sentence each, what keeps this claim from this move. Empty: nothing."""
    starts, _end = MOVES[move]
    if claim.state not in starts:
        return [
            Reason(
                code="wrong_state",
                message=_("“%(move)s” is for claims that are %(states)s; this one is %(state)s.")
                % {
                    "move": MOVE_LABELS[move],
                    "states": _(" or ").join(str(State(start).label) for start in starts),
                    "state": State(claim.state).label,
                },
            )
        ]
    return []


def moves(claim: Claim, user: User | AnonymousUser) -> list[Move]:
    """List every move, and for those not open to this user now the sentence why."""
    return [
        Move(
            name=move,
            label=str(MOVE_LABELS[move]),
            why_not=" ".join(str(reason) for reason in move_blockers(claim, move))
            or whose_refusal(user, claim, move),
        )
        for move in MOVES
    ]


def is_overdue(claim: Claim, now: datetime) -> bool:
    """Whether somebody should have acted by now; `ClaimQuerySet.overdue` finds the same claims."""
    return claim.due_at is not None and claim.due_at < now and claim.state in UNFINISHED


def may_reword(claim: Claim) -> bool:
    """The wording is frozen from review on."""
    return claim.state not in FROZEN


# --- What was built on something that is to be taken back -------------------------------


def statement_undo_blockers(statement: Statement, made: Collection[Stance]) -> list[Reason]:
    """Say what stands on a statement besides the stances made with it. Costs three queries."""
    reasons = []
    if statement.version > 1:
        reasons.append(_built(_("The statement was changed since.")))
    if statement.relayed_by.exists():
        reasons.append(_built(_("Another statement relays it.")))
    others = Stance.objects.filter(statement=statement)
    if others.exclude(pk__in=[stance.pk for stance in made]).exists():
        reasons.append(_built(_("The statement bears on something else by now.")))
    return reasons


def stance_undo_blockers(stance: Stance) -> list[Reason]:
    """Say whether a stance is still what it was set as, and no verdict counted on it.

    Costs one query.
    """
    reasons = []
    if stance.version > 1:
        reasons.append(_built(_("What it does to the claim was changed since.")))
    if stance.claim.assessments.filter(proposed_at__gte=stance.set_at).exists():
        reasons.append(_built(_("A verdict on the claim was proposed.")))
    return reasons


def claim_undo_blockers(claim: Claim, made: Collection[Stance]) -> list[Reason]:
    """Say what stands on a claim besides the stances made with it. Costs six queries."""
    own = [stance.pk for stance in made]
    built: dict[str, Any] = {
        _("Another statement bears on the claim."): claim.stances.exclude(pk__in=own),
        _("The claim has evidence."): claim.evidence,
        _("A verdict on the claim was proposed."): claim.assessments,
        _("The claim is linked to another."): claim.links,
        _("Another claim is linked to it."): claim.links_to_it,
        _("The claim was changed since."): claim.events.filter(kind=EventKind.EDITED),
    }
    reasons = [_built(sentence) for sentence, rows in built.items() if rows.exists()]
    if claim.state != State.OPEN or claim.assignee_id is not None:
        reasons.append(_built(_("Somebody works on the claim.")))
    return reasons


def _built(sentence: str) -> Reason:
    return Reason(code="in_use", message=sentence)
