"""What accepting suggestions would use and make, as things stand. Reads and never writes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db.models import Q

from articles.choices import NAMELESS_KINDS, SuggestionOutcome
from articles.models import Revision, Source, Statement, Suggestion, SuggestionHandling
from articles.names import name_key, name_keys
from articles.rules import may_see_identity
from articles.spans import Span
from claims.choices import State
from claims.models import Claim, Stance
from claims.suggested import bears_on_a_claim, wording_of

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

#: Passages that share so much of the longer one are the same passage.
SAME_PASSAGE = 0.8
ACCEPTED = (SuggestionOutcome.ACCEPTED, SuggestionOutcome.EDITED)


@dataclass(frozen=True)
class Proposal:
    """What accepting one suggestion would use."""

    #: The claim's words, where it bears on one.
    wording: str | None
    #: The known claim it would bear on; None: one of this wording is opened.
    claim: Claim | None
    #: The known source it would be of; None: the article itself, or one that is made.
    known: Source | None
    #: Statements that mark this passage already, the closest first.
    marks: tuple[Statement, ...]


def proposals(
    suggestions: Iterable[Suggestion],
    *,
    revision: Revision,
    user: User | AnonymousUser,
    placed: Iterable[Any] | None = None,
) -> dict[UUID, Proposal]:
    """Return the proposal for each of these suggestions of one revision.

    Costs six queries, however many there are: the suggestions of the text, how the accepted
    ones were handled, what marked passages bear on, claims, sources, and the statements that
    stand in the text, unless these are given as `placed`.
    """
    asked = list(suggestions)
    everybody = list(
        Suggestion.objects.filter(revision=revision)
        .select_related("statement__source")
        .defer("statement__source__search", "statement__source__name_keys")
        .order_by("position")
    )
    by_id = {suggestion.pk: suggestion for suggestion in everybody}
    wordings = {
        one.pk: wording_of(one, revision.text, answered=by_id.get(one.answers_id))  # type: ignore[arg-type]
        for one in asked
    }
    marks = _Marks(Statement.objects.placed_in(revision) if placed is None else placed)
    claims = _Claims(asked, everybody, wordings, marks)
    sources = _Sources(asked, everybody, user)
    return {
        one.pk: Proposal(
            wording=wordings[one.pk],
            claim=claims.of(one),
            known=sources.of(one),
            marks=marks.of(one),
        )
        for one in asked
    }


class _Marks:
    """Where statements stand in a text, to find those that mark a passage."""

    def __init__(self, placed: Iterable[Any]) -> None:
        here = [statement for statement in placed if statement.place_start is not None]
        self.placed = sorted(here, key=lambda statement: statement.place_start)
        self.starts = [statement.place_start for statement in self.placed]

    def of(self, suggestion: Suggestion) -> tuple[Statement, ...]:
        """Those that mark the passage of a suggestion, the closest first."""
        span = Span(suggestion.start, suggestion.end)
        # What begins further away shares less than four fifths of the longer of the two.
        reach = (span.end - span.start) // 4 + 1
        first = bisect_left(self.starts, span.start - reach)
        last = bisect_right(self.starts, span.start + reach)
        shares = [
            (_shared(span, Span(statement.place_start, statement.place_end)), statement)
            for statement in self.placed[first:last]
        ]
        return tuple(
            statement
            for share, statement in sorted(shares, key=lambda pair: (-pair[0], pair[1].pk))
            if share >= SAME_PASSAGE
        )


def _shared(one: Span, other: Span) -> float:
    """How much of the longer of two spans both have, from 0 to 1."""
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(both, 0) / max(one.end - one.start, other.end - other.start)


class _Claims:
    """The known claims that suggestions would bear on. Costs three queries."""

    def __init__(
        self,
        asked: list[Suggestion],
        everybody: list[Suggestion],
        wordings: Mapping[UUID, str | None],
        marks: _Marks,
    ) -> None:
        self.wordings = wordings
        self.answering: dict[UUID, list[UUID]] = {}
        for one in everybody:
            if one.answers_id:
                self.answering.setdefault(one.answers_id, []).append(one.pk)
        about = {pk for one in asked for pk in self._about_the_same(one)}
        #: Of each suggestion the claims on which it was accepted, or its passage is marked.
        self.borne_on = _accepted_on(everybody)
        for pk, claims in _marked_on((one for one in everybody if one.pk in about), marks).items():
            self.borne_on.setdefault(pk, []).extend(claims)
        wanted = Q(pk__in={pk for claims in self.borne_on.values() for pk in claims}) | Q(
            wording__in={wording for wording in wordings.values() if wording}
        )
        # A claim that was given up is no place for what is accepted now.
        found = Claim.objects.filter(wanted).exclude(state=State.DROPPED).defer("search")
        self.by_id: dict[str, Claim] = {}
        self.by_wording: dict[str, Claim] = {}
        for claim in found.order_by("id"):
            self.by_id[str(claim.pk)] = claim
            self.by_wording.setdefault(claim.wording, claim)

    def of(self, suggestion: Suggestion) -> Claim | None:
        if not bears_on_a_claim(suggestion):
            return None
        for other in self._about_the_same(suggestion):
            for pk in self.borne_on.get(other, []):
                if claim := self.by_id.get(pk):
                    return claim
        wording = self.wordings[suggestion.pk]
        return self.by_wording.get(wording) if wording else None

    def _about_the_same(self, suggestion: Suggestion) -> list[UUID]:
        """The suggestion, what it answers, what else answers that, and what answers itself."""
        about = [suggestion.pk, *self.answering.get(suggestion.pk, [])]
        if suggestion.answers_id:
            about += [suggestion.answers_id, *self.answering[suggestion.answers_id]]
        return about


def _accepted_on(everybody: list[Suggestion]) -> dict[UUID, list[str]]:
    """Of each accepted suggestion the claim that it was accepted on, the last time."""
    accepted = [one.pk for one in everybody if one.outcome in ACCEPTED]
    handlings = SuggestionHandling.objects.filter(suggestion__in=accepted).order_by("at", "id")
    last = {one.suggestion_id: (one.used | one.made).get("claim") for one in handlings}
    return {pk: [claim] for pk, claim in last.items() if claim}


def _marked_on(suggestions: Iterable[Suggestion], marks: _Marks) -> dict[UUID, list[str]]:
    """Of each suggestion whose passage is marked the claims to which that does the same."""
    marked = [
        (one, statement.pk) for one in suggestions if one.stance for statement in marks.of(one)
    ]
    borne: dict[tuple[UUID, str], list[str]] = {}
    for stance in Stance.objects.filter(statement__in={pk for _one, pk in marked}).order_by("id"):
        does = (stance.statement_id, stance.stance)
        borne.setdefault(does, []).append(str(stance.claim_id))
    found: dict[UUID, list[str]] = {}
    for one, pk in marked:
        found.setdefault(one.pk, []).extend(borne.get((pk, str(one.stance)), []))
    return found


class _Sources:
    """The known sources that suggestions would be of, as far as a user may see. One query."""

    def __init__(
        self, asked: list[Suggestion], everybody: list[Suggestion], user: User | AnonymousUser
    ) -> None:
        named = {one.source_name for one in asked if _is_named(one)}
        self.by_key: dict[str, list[Source]] = {}
        for source in Source.objects.named_to(user).called_any(named).order_by("id"):
            if source.kind not in NAMELESS_KINDS:
                for key in name_keys(source.name, source.aliases):
                    self.by_key.setdefault(key, []).append(source)
        # Nobody finds an eyewitness by name; but in one text the same words are the same person.
        self.nameless: dict[tuple[str, str], Source] = {}
        for one in everybody:
            source_of = one.statement.source if one.statement else None
            if (
                source_of
                and source_of.kind == one.source_kind
                and source_of.kind in NAMELESS_KINDS
                and may_see_identity(user, source_of)
            ):
                self.nameless.setdefault((name_key(one.source_name), one.source_kind), source_of)

    def of(self, suggestion: Suggestion) -> Source | None:
        key = name_key(suggestion.source_name)
        if not _is_named(suggestion):
            return self.nameless.get((key, suggestion.source_kind))
        found = self.by_key.get(key, [])
        return found[0] if len(found) == 1 else None


def _is_named(suggestion: Suggestion) -> bool:
    return bool(suggestion.source_name) and suggestion.source_kind not in NAMELESS_KINDS
