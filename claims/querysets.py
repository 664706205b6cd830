"""Which claims and stances. Nothing here writes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Exists, F, Func, OuterRef

from articles.querysets import AnyLanguage, LikeQuerySet
from claims.choices import DENIALS, EvidenceState, Publication, State

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

PUBLISHED = [Publication.PUBLISHED, Publication.CORRECTED, Publication.WITHDRAWN]
UNFINISHED = [State.OPEN, State.CHECKING, State.REVIEW]


def tidy_topic(topic: str) -> str:
    """Return a topic as it is stored."""
    return topic.strip().lower()


class ClaimQuerySet(LikeQuerySet):
    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Everything for the desk; for others what is or was published."""
        if user.has_perm("claims.view_claim"):
            return self.all()
        # Named one by one: an index finds these, but not "all except".
        return self.filter(publication__in=PUBLISHED)

    def matching(self, words: str) -> Self:
        """Claims whose wording has these words."""
        return self.filter(search=AnyLanguage(words))

    def about(self, topic: str) -> Self:
        """Claims with this topic, however it is written."""
        return self.filter(topics__contains=[tidy_topic(topic)])

    def undecided_by_others_than(self, user: User | AnonymousUser) -> Self:
        """Claims in review whose proposed verdict somebody else proposed."""
        assessments: Any = self.model._meta.get_field("assessments").related_model
        own = assessments.objects.filter(
            claim=OuterRef("pk"), outcome__isnull=True, proposed_by=user.pk
        )
        return self.filter(~Exists(own), state=State.REVIEW)

    def unfinished(self) -> Self:
        """Claims on which somebody still has to act."""
        return self.filter(state__in=UNFINISHED)

    def overdue(self, now: datetime) -> Self:
        return self.unfinished().filter(due_at__lt=now)

    def not_overdue(self, now: datetime) -> Self:
        return self.exclude(state__in=UNFINISHED, due_at__lt=now)

    def newly_disputed(self, since: datetime) -> Self:
        return self.filter(evidence_state=EvidenceState.DISPUTED, evidence_state_since__gte=since)

    def borne_on(self, **statement: object) -> Self:
        """Claims that a statement so described bears on: `borne_on(source=…)`."""
        from_stances: Any = self.model._meta.get_field("stances").related_model
        # EXISTS, not a join: a claim repeated in five articles is still one row.
        return self.filter(
            Exists(
                from_stances.objects.filter(
                    claim=OuterRef("pk"),
                    **{f"statement__{field}": value for field, value in statement.items()},
                )
            )
        )


class StanceQuerySet(models.QuerySet):
    def with_said(self) -> Self:
        """Add `said`, when it was said: for a relay when its original was."""
        said = Func(
            F("statement_id"),
            template="(articles_statement_origin(%(expressions)s)).said",
            output_field=models.DateTimeField(),
        )
        return self.annotate(said=said)

    def denials(self) -> Self:
        return self.filter(stance__in=DENIALS)
