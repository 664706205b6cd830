"""Where claims stand, worked out in plain Python from the definitions of the design alone.

What the database derives is compared with this; nothing here may be taken from its SQL.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from articles.models import Article, Revision, Source, Statement
from claims.models import Claim, Stance

Origin = tuple[str, UUID]
Standing = tuple[str, int, int, int, datetime | None]


@dataclass(frozen=True)
class Said:
    """What a statement amounts to: by whom (None: it does not count), when, known for sure?"""

    origin: Origin | None
    at: datetime
    dated: bool


class Desk:
    """All rows, read at one moment."""

    def __init__(self) -> None:
        self.sources = rows(Source)
        self.articles = rows(Article)
        self.revisions = rows(Revision)
        self.statements = rows(Statement)
        self.stances = rows(Stance)

    def standings(self) -> dict[UUID, Standing]:
        return {claim: self.standing(claim) for claim in rows(Claim)}

    def standing(self, claim: UUID) -> Standing:
        """Return evidence state, asserting and denying origins, articles, first said."""
        stances = [stance for stance in self.stances.values() if stance["claim_id"] == claim]
        said = {stance["id"]: self.said(stance["statement_id"]) for stance in stances}
        origins = {each.origin for each in said.values() if each.origin}
        positions = [
            self.position([stance for stance in stances if said[stance["id"]].origin == origin])
            for origin in origins
        ]
        asserting = positions.count("asserts")
        denying = positions.count("denies") + positions.count("partly_denies")
        return (
            evidence_state(asserting, denying, positions.count("retracts")),
            asserting,
            denying,
            len({self.statements[stance["statement_id"]]["article_id"] for stance in stances}),
            min((each.at for each in said.values()), default=None),
        )

    def position(self, stances: list[dict[str, Any]]) -> str | None:
        """Return what an origin holds after all it said, in the order of time."""
        held, by_dated_retraction = None, False
        for stance in sorted(stances, key=self.turn):
            if stance["stance"] in {"questions", "declines_to_comment"}:
                continue
            dated = self.said(stance["statement_id"]).dated
            if by_dated_retraction and not dated:
                continue
            held = stance["stance"]
            by_dated_retraction = dated and held == "retracts"
        return held

    def turn(self, stance: dict[str, Any]) -> tuple[datetime, datetime, UUID]:
        statement = self.statements[stance["statement_id"]]
        return self.said(statement["id"]).at, statement["marked_at"], statement["id"]

    def said(self, statement_id: UUID) -> Said:
        statement = self.statements[statement_id]
        if statement["relays_statement_id"]:
            return self.said(statement["relays_statement_id"])
        article = self.articles[statement["article_id"]]
        captured = self.revisions[statement["revision_id"]]["captured_at"]
        origin: Origin | None = None
        if cited := statement["relays_source_id"] or statement["source_id"]:
            origin = self.top(cited)
        elif not article["draft"]:
            origin = "outlet", article["relays_id"] or article["outlet_id"]
        return Said(
            origin,
            at=statement["said_at"] or article["published_at"] or captured,
            dated=statement["said_at"] is not None,
        )

    def top(self, source_id: UUID) -> Origin:
        source = self.sources[source_id]
        if source["speaks_for_id"]:
            return self.top(source["speaks_for_id"])
        return ("outlet", source["outlet_id"]) if source["outlet_id"] else ("source", source_id)


def evidence_state(asserting: int, denying: int, retracting: int) -> str:
    """The table of the design, row by row."""
    if asserting >= 1 and denying >= 1:
        return "disputed"
    if asserting == 0 and denying >= 1:
        return "denied"
    if asserting >= 2:
        return "corroborated"
    if asserting == 1:
        return "single_origin"
    return "retracted" if retracting >= 1 else "unreported"


def rows(model: type[Any]) -> dict[UUID, dict[str, Any]]:
    return {row["id"]: row for row in model.objects.values()}


def runs_in_a_circle(parents: dict[UUID, UUID | None]) -> bool:
    """Whether somebody is their own ancestor."""
    for start in parents:
        seen, current = {start}, parents[start]
        while current:
            if current in seen:
                return True
            seen.add(current)
            current = parents[current]
    return False
