"""Take back what was marked, if nothing was built on it: exactly that, and with its events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext as _

from articles import rules as article_rules
from articles.choices import HandlingOutcome
from articles.models import Source, Statement, Suggestion
from articles.services import lock_graph
from articles.services.suggestions import held, last_handling, note_handling
from claims import rules
from claims.choices import EventKind, State
from claims.models import Claim, Event, Stance
from claims.services.record import lock_claims, record
from config.api.problems import InUse, Reason

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@dataclass
class _Act:
    """What one act made, as far as it is still there."""

    statement: Statement | None = None
    stances: list[Stance] = field(default_factory=list)
    #: Claims that were opened by it.
    opened: list[Claim] = field(default_factory=list)
    #: In the order in which they were entered.
    sources: list[Source] = field(default_factory=list)


@transaction.atomic
def undo(*, by: User, suggestion: Suggestion) -> Suggestion:
    """Take back what was last done with a suggestion; it is open again.

    What accepting it made is removed: the stance, the statement, a source that nothing else
    uses; a claim that it opened is dropped. What was used and not made stays.

    Raises:
        PermissionDenied: `by` may not mark statements.
        AlreadyHandled: there is nothing to take back.
        InUse: something was built on it since; each reason says what.
    """
    article_rules.require(by, "articles.add_statement")
    # Alone, before any row: a statement is deleted.
    lock_graph()
    suggestion = held(suggestion)
    made = last_handling(suggestion).made
    act = _Act(
        statement=Statement.objects.filter(pk=made.get("statement")).first(),
        sources=list(Source.objects.filter(pk__in=made.get("sources", [])).order_by("id")),
    )
    _hold(
        act,
        stances=Stance.objects.filter(pk=made.get("stance")),
        opened=Claim.objects.filter(pk=made.get("claim")),
    )
    others = Suggestion.objects.exclude(pk=suggestion.pk)
    _take_back(act, by=by, others=others)
    return note_handling(suggestion, HandlingOutcome.UNDONE, by=by)


@transaction.atomic
def undo_marking(*, by: User, statement: Statement) -> None:
    """Take back a statement that was marked by hand, with its stances.

    A claim that was opened with it is dropped.

    Raises:
        PermissionDenied: `by` may not delete statements, or not take stances away.
        InUse: something was built on it since; each reason says what.
    """
    article_rules.require(by, "articles.delete_statement")
    lock_graph()
    statement = Statement.objects.get(pk=statement.pk)
    stances = Stance.objects.filter(statement=statement, set_by=statement.marked_by_id)
    if stances.exists():
        article_rules.require(by, "claims.delete_stance")
    opened = Event.objects.filter(
        kind=EventKind.OPENED,
        claim__in=stances.values("claim"),
        data__statement=str(statement.pk),
    )
    act = _Act(statement=statement)
    _hold(act, stances=stances, opened=Claim.objects.filter(pk__in=opened.values("claim")))
    _take_back(act, by=by, others=Suggestion.objects.all())


def _hold(act: _Act, *, stances: Iterable[Stance], opened: Iterable[Claim]) -> None:
    """Lock the claims, in the order of their ids, and read what is theirs after that."""
    lock_claims(*{stance.claim_id for stance in stances}, *{claim.pk for claim in opened})
    act.stances = list(stances.all().select_related("claim").defer("claim__search"))  # type: ignore[attr-defined]
    act.opened = list(opened.all().defer("search").exclude(state=State.DROPPED))  # type: ignore[attr-defined]


def _take_back(act: _Act, *, by: User, others: Any) -> None:
    if reasons := _blockers(act, others):
        raise InUse([Reason("in_use", _("It cannot be taken back.")), *reasons])
    for stance in act.stances:
        stance.delete()
        record(
            stance.claim,
            EventKind.STANCE_REMOVED,
            by=by,
            reason=_("It was taken back."),
            before=stance.stance,
            statement=str(stance.statement_id),
        )
    if act.statement:
        act.statement.delete()
    for claim in act.opened:
        claim.refresh_from_db()
        claim.state = State.DROPPED
        claim.save(update_fields=["state"])
        reason = _("The passage for which it was opened was taken back.")
        record(claim, EventKind.DROPPED, by=by, reason=reason)
    for source in reversed(act.sources):
        _forget(source)


def _blockers(act: _Act, others: Any) -> list[Reason]:
    """Say what was built on what the act made. `others`: suggestions besides the one undone."""
    reasons = []
    if act.statement:
        reasons += rules.statement_undo_blockers(act.statement, act.stances)
        if others.filter(statement=act.statement).exists():
            reasons.append(Reason("in_use", _("A suggestion was accepted as this statement.")))
    for stance in act.stances:
        reasons += rules.stance_undo_blockers(stance)
    for claim in act.opened:
        reasons += rules.claim_undo_blockers(claim, act.stances)
    return list(dict.fromkeys(reasons))


def _forget(source: Source) -> None:
    """Delete a source that was entered by the act, unless somebody changed it or uses it."""
    if source.version > 1:
        return
    try:
        with transaction.atomic():
            source.delete()
    except ProtectedError:
        return
