"""What the parts of the sample story share: short words for what the services do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pghistory

from articles import services as articles
from articles.models import Revision, Source
from articles.spans import Span
from claims import services
from claims.models import Claim, Evidence, Rating

if TYPE_CHECKING:
    from django.contrib.auth.models import User

TEXTS = Path(__file__).parent
TOPICS = ["wadi selim", "water"]


class Desk:
    """Whoever acts at the moment, and the claims and evidence made so far, by short names."""

    def __init__(self, *, dawn: datetime) -> None:
        self.dawn = dawn
        self.by: User
        self.text: Revision
        self.claims: dict[str, Claim] = {}
        self.evidence: dict[str, Evidence] = {}

    @contextmanager
    def acting(self, actor: User) -> Iterator[None]:
        """Do what follows in this person's name, in the history too."""
        self.by = actor
        with pghistory.context(user=actor.pk, command="load_sample_story"):
            yield

    def at(self, hours: float) -> datetime:
        """Return the moment so many hours after the event."""
        return self.dawn + timedelta(hours=hours)

    def capture(self, file: str, url: str, outlet: str, *, hours: float, **details: Any) -> None:
        """Capture a text, published so many hours after the event; it is the one marked next."""
        headline, _blank, text = (TEXTS / file).read_text(encoding="utf-8").split("\n", 2)
        captured = articles.capture(
            by=self.by,
            headline=headline,
            text=text.strip(),
            url=url,
            outlet={"name": outlet, "domain": url.split("/")[2]},
            published_at=self.at(hours),
            **details,
        )
        self.text = captured.article.revisions.latest("number")

    def source(self, name: str, **details: Any) -> Source:
        return articles.add_source(by=self.by, name=name, **details)

    def span(self, first: str, last: str = "") -> Span:
        """Find the passage from the first of these words to the last."""
        start = articles.span_of_quote(self.text.text, quote=first)
        end = articles.span_of_quote(self.text.text, quote=last) if last else start
        return Span(start.start, end.end)

    def mark(self, span: Span, source: Source | None, stances: dict[str, str], **how: Any) -> None:
        """Mark a passage, and what it does to each of the claims named."""
        statement = articles.mark_statement(
            by=self.by, revision=self.text, span=span, source=source, **how
        )
        for claim, stance in stances.items():
            services.set_stance(
                by=self.by, statement=statement, claim=self.claims[claim], stance=stance
            )

    def open(self, key: str, wording: str, **details: Any) -> None:
        self.claims[key] = services.open_claim(
            by=self.by, wording=wording, topics=TOPICS, **details
        )

    def take(self, key: str) -> None:
        services.take(by=self.by, claim=self.claims[key])

    def show(
        self, key: str, claim: str, direction: str, kind: str, title: str, **what: Any
    ) -> None:
        """Add a piece of evidence to a claim."""
        self.evidence[key] = services.add_evidence(
            by=self.by,
            claim=self.claims[claim],
            direction=direction,
            kind=kind,
            title=title,
            **what,
        )

    def propose(self, key: str, verdict: str, rationale: str, *evidence: str) -> None:
        services.propose(
            by=self.by,
            claim=self.claims[key],
            verdict=Rating.objects.get(slug=verdict),
            rationale=rationale,
            evidence=[self.evidence[name].pk for name in evidence],
        )
