"""What the page of one claim shows beside its form, as one user sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import rules as article_rules
from articles.admin_history import Entry, person_name, shown_name
from claims import rules
from claims.admin import columns
from claims.choices import DENIALS, Direction, EventKind, StanceKind
from claims.models import Assessment, Claim, ClaimLink, Event, Evidence, Stance
from claims.origins import origins_as_seen_by
from claims.sentences import sentence_of

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

#: Shown on one page; the lists of stances and events have the others.
MOST_STANCES = 200
MOST_EVENTS = 25


@dataclass(frozen=True)
class Said:
    """A stance with what this user may read of who said it, and when it was said."""

    stance: Stance
    source: str
    role: str
    relayed: str
    at: datetime


@dataclass(frozen=True)
class Considered:
    """An assessment with the evidence that was considered."""

    assessment: Assessment
    evidence: list[Evidence]


@dataclass(frozen=True)
class Linked:
    """A link between claims, read from this claim's side."""

    link: ClaimLink
    other: Claim
    is_ours: bool


class Page:
    """Reads what the template asks for, when it asks: a fixed number of queries."""

    def __init__(self, claim: Claim, user: User | AnonymousUser) -> None:
        self.claim = claim
        self.user = user

    # --- Who says so, who denies it ---------------------------------------------------

    @cached_property
    def stances(self) -> list[Said]:
        """What was said, in the order in which it was said; a relay counts as its original."""
        stances: Any = Stance.objects.filter(claim=self.claim).with_said()
        rows = (
            stances.select_related(
                "set_by",
                "statement__revision",
                "statement__source",
                "statement__relays_source",
                "statement__relays_statement__source",
                "statement__article__outlet",
            )
            .defer(
                "statement__revision__text",
                "statement__source__search",
                "statement__relays_source__search",
                "statement__relays_statement__source__search",
                "statement__article__search",
            )
            .order_by("said", "id")
        )
        return [self._said(row) for row in rows[: MOST_STANCES + 1]]

    def _said(self, row: Any) -> Said:
        source = row.statement.source
        seen = source is not None and article_rules.may_see_identity(self.user, source)
        return Said(
            stance=row,
            source=shown_name(self.user, source),
            role=source.role if source and seen else "",
            relayed=self._relayed(row.statement),
            at=row.said,
        )

    def _relayed(self, statement: Any) -> str:
        if statement.relays_source:
            return _("relays %(source)s") % {"source": self._name(statement.relays_source)}
        if statement.relays_statement:
            source = statement.relays_statement.source
            return _("relays a statement of %(source)s") % {"source": self._name(source)}
        return ""

    def _name(self, source: Any) -> str:
        return shown_name(self.user, source)

    @property
    def has_more_stances(self) -> bool:
        return len(self.stances) > MOST_STANCES

    @property
    def reports(self) -> list[Said]:
        return [said for said in self.stances[:MOST_STANCES] if not _denies(said)]

    @property
    def denials(self) -> list[Said]:
        return [said for said in self.stances[:MOST_STANCES] if _denies(said)]

    @property
    def reports_in_words(self) -> str:
        """For example "3 reports, 1 origin": five articles quoting one tweet are one origin."""
        count = sum(said.stance.stance == StanceKind.ASSERTS for said in self.reports)
        said = ngettext("%(count)s report", "%(count)s reports", count) % {"count": count}
        return _joined(said, self.claim.asserting_origins)

    @property
    def denials_in_words(self) -> str:
        count = len(self.denials)
        said = ngettext("%(count)s denial", "%(count)s denials", count) % {"count": count}
        return _joined(said, self.claim.denying_origins)

    @cached_property
    def origins(self) -> list[dict[str, Any]]:
        rows = Claim.objects.filter(pk=self.claim.pk).annotate(
            origins=origins_as_seen_by(self.user)
        )
        return rows.values_list("origins", flat=True).get()

    @property
    def asserted_by(self) -> list[str]:
        return [one["name"] for one in columns.positions(self.origins, "asserts")]

    @property
    def denied_by(self) -> list[str]:
        wanted = columns.positions(self.origins, "denies", "partly_denies")
        return [one["name"] for one in wanted]

    # --- Evidence and what was made of it ---------------------------------------------

    @cached_property
    def evidence(self) -> list[Evidence]:
        rows = Evidence.objects.filter(claim=self.claim).select_related("added_by", "source")
        found = list(rows.defer("source__search").order_by("id"))
        for one in found:
            one.seen_source = shown_name(self.user, one.source) if one.source else ""  # type: ignore[attr-defined]
        return found

    @property
    def evidence_by_direction(self) -> list[tuple[str, list[Evidence]]]:
        labels = {
            Direction.SUPPORTS: _("For it"),
            Direction.REFUTES: _("Against it"),
            Direction.CONTEXT: _("Context"),
        }
        return [
            (label, [one for one in self.evidence if one.direction == direction])
            for direction, label in labels.items()
        ]

    @cached_property
    def assessments(self) -> list[Considered]:
        rows = self.claim.assessments.select_related("verdict", "proposed_by", "decided_by")
        known = {one.pk: one for one in self.evidence}
        return [
            Considered(row, [known[pk] for pk in row.evidence_ids if pk in known])
            for row in rows.order_by("-id")
        ]

    @property
    def undecided(self) -> Considered | None:
        return next((one for one in self.assessments if not one.assessment.outcome), None)

    # --- Moves, links, history --------------------------------------------------------

    @cached_property
    def moves(self) -> list[rules.Move]:
        return rules.moves(self.claim, self.user)

    @cached_property
    def links(self) -> list[Linked]:
        rows = ClaimLink.objects.filter(Q(claim=self.claim) | Q(other=self.claim))
        rows = rows.select_related("claim", "other").defer("claim__search", "other__search")
        return [
            Linked(row, row.other if ours else row.claim, is_ours=ours)
            for row in rows.order_by("kind", "id")
            for ours in [row.claim_id == self.claim.pk]
        ]

    @cached_property
    def events(self) -> list[tuple[Event, str]]:
        return [(event, sentence_of(event)) for event in _events(self.claim)[:MOST_EVENTS]]

    @property
    def newest_event(self) -> str:
        return str(self.events[0][0].pk) if self.events else ""


def events_since(claim: Claim, newest_known: str) -> list[Entry]:
    """List what happened to a claim after the event with this id, newest first.

    Without edits of the claim itself: its history tells those field by field.
    """
    try:
        since = UUID(newest_known)
    except ValueError:
        return []
    later = _events(claim).filter(pk__gt=since).exclude(kind=EventKind.EDITED)[:MOST_EVENTS]
    return [
        Entry(at=event.at, who=person_name(event.actor), what=sentence_of(event)) for event in later
    ]


def _events(claim: Claim) -> QuerySet[Event]:
    return Event.objects.filter(claim=claim).select_related("actor").order_by("-id")


def _denies(said: Said) -> bool:
    return said.stance.stance in DENIALS


def _joined(said: str, origins: int) -> str:
    return _("%(reports)s, %(origins)s") % {
        "reports": said,
        "origins": columns.counted_origins(origins),
    }
