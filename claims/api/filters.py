"""By what claims and what hangs on them can be listed."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.db.models import QuerySet, TextChoices
from django.utils import timezone
from django_filters import (
    CharFilter,
    ModelChoiceFilter,
    ModelMultipleChoiceFilter,
    MultipleChoiceFilter,
    UUIDFilter,
)
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field

from articles.choices import SuggestionOutcome
from articles.models import Suggestion
from claims.choices import (
    DENIALS,
    Direction,
    EvidenceKind,
    EvidenceState,
    Outcome,
    Priority,
    Publication,
    StanceKind,
    State,
)
from claims.models import Assessment, Claim, Evidence, Rating, Stance
from claims.querysets import ClaimQuerySet
from config.api.filters import BooleanFilter, FilterSet, TimeFilter


class WordsFilter(MultipleChoiceFilter):
    """Words of a column; several may be given.

    Without the library's DISTINCT: these are columns of the row itself, and PostgreSQL would
    sort the whole table for it.
    """

    def __init__(self, words: type[TextChoices] | list[TextChoices], **kwargs: Any) -> None:
        choices = [(word.value, word.label) for word in words]
        super().__init__(choices=choices, distinct=False, **kwargs)


@extend_schema_field(OpenApiTypes.STR)
class VerdictFilter(ModelMultipleChoiceFilter):
    """Slugs of ratings; several may be given."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            field_name="verdict__slug",
            queryset=Rating.objects.all(),
            to_field_name="slug",
            distinct=False,
            help_text="Slugs of ratings.",
            **kwargs,
        )


class PersonFilter(ModelChoiceFilter):
    """A username."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            queryset=User.objects.all(),
            to_field_name="username",
            help_text="A username.",
            **kwargs,
        )


class PublicClaimFilter(FilterSet):
    """What anybody may ask."""

    evidence_state = WordsFilter(EvidenceState)
    publication = WordsFilter(Publication)
    topic = CharFilter(method="about", label="One topic.")
    language = CharFilter()
    q = CharFilter(method="matching", label="Words of the wording, in any language.")
    first_said_after = TimeFilter("first_said_at", "gte")
    first_said_before = TimeFilter("first_said_at", "lte")

    class Meta:
        model = Claim
        fields: list[str] = []

    def about(self, claims: ClaimQuerySet, _name: str, topic: str) -> ClaimQuerySet:
        return claims.about(topic)

    def matching(self, claims: ClaimQuerySet, _name: str, words: str) -> ClaimQuerySet:
        return claims.matching(words)


class ClaimFilter(PublicClaimFilter):
    """What the desk asks."""

    article = UUIDFilter(method="borne_on", label="Reported in this article.")
    source = UUIDFilter(method="borne_on", label="A statement of this source bears on it.")
    outlet = UUIDFilter(method="borne_on", label="Reported by this outlet.")
    state = WordsFilter(State)
    verdict = VerdictFilter()
    assignee = PersonFilter()
    priority = WordsFilter(Priority)
    overdue = BooleanFilter(method="late", label="Unfinished, and due before now.")
    due_after = TimeFilter("due_at", "gte")
    due_before = TimeFilter("due_at", "lte")
    created_after = TimeFilter("created_at", "gte")
    created_before = TimeFilter("created_at", "lte")
    updated_after = TimeFilter("updated_at", "gte")
    updated_before = TimeFilter("updated_at", "lte")

    PATHS = {"article": "article", "source": "source", "outlet": "article__outlet"}

    def borne_on(self, claims: ClaimQuerySet, name: str, value: object) -> ClaimQuerySet:
        return claims.borne_on(**{self.PATHS[name]: value})

    def late(self, claims: ClaimQuerySet, _name: str, late: bool) -> ClaimQuerySet:
        now = timezone.now()
        return claims.overdue(now) if late else claims.not_overdue(now)


class DenialFilter(FilterSet):
    """Stances by what they are about and who took them."""

    claim = UUIDFilter("claim")
    statement = UUIDFilter("statement")
    article = UUIDFilter("article")
    source = UUIDFilter("statement__source")
    outlet = UUIDFilter("article__outlet")
    stance = WordsFilter(list(DENIALS))

    class Meta:
        model = Stance
        fields: list[str] = []


class StanceFilter(DenialFilter):
    stance = WordsFilter(StanceKind)


class EvidenceFilter(FilterSet):
    claim = UUIDFilter("claim")
    direction = WordsFilter(Direction)
    kind = WordsFilter(EvidenceKind)
    source = UUIDFilter("source")
    added_by = PersonFilter()

    class Meta:
        model = Evidence
        fields: list[str] = []


class AssessmentFilter(FilterSet):
    claim = UUIDFilter("claim")
    verdict = VerdictFilter()
    outcome = WordsFilter(Outcome)
    undecided = BooleanFilter(method="waiting", label="Whether it waits for a decision.")
    proposed_by = PersonFilter()
    decided_by = PersonFilter()

    class Meta:
        model = Assessment
        fields: list[str] = []

    def waiting(
        self, assessments: QuerySet[Assessment], _name: str, waiting: bool
    ) -> QuerySet[Assessment]:
        return assessments.filter(outcome__isnull=waiting)


class SuggestionFilter(FilterSet):
    outcome = WordsFilter(SuggestionOutcome)

    class Meta:
        model = Suggestion
        fields: list[str] = []
