"""What a serializer reads beyond the row itself, so that a view can fetch it in one query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from django.db.models import Case, F, FilteredRelation, Model, Prefetch, Q, QuerySet, When

from articles.models import Anchor, Statement

Rows = TypeVar("Rows", bound=QuerySet[Model])


@dataclass(frozen=True)
class Reads:
    """Paths to join, and columns that are large and not read.

    A view says `STATEMENT_BRIEF.under("statement").of(Stance.objects.all())`.
    """

    joined: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    def under(self, path: str) -> Reads:
        """The same for a row at the end of this path, which is joined too."""
        return Reads(
            joined=(path, *(f"{path}__{name}" for name in self.joined)),
            unread=tuple(f"{path}__{name}" for name in self.unread),
        )

    def __add__(self, other: Reads) -> Reads:
        return Reads(self.joined + other.joined, self.unread + other.unread)

    def of(self, rows: Rows) -> Rows:
        """The queryset, made to fetch this."""
        if self.joined:
            rows = rows.select_related(*self.joined)
        return rows.defer(*self.unread)


PERSON = Reads(unread=("password",))
OUTLET_BRIEF = Reads()
SOURCE_BRIEF = Reads(unread=("search", "name_keys"))
ARTICLE_BRIEF = OUTLET_BRIEF.under("outlet") + Reads(unread=("search",))
#: Joined for its number: its text may have a million characters.
REVISION_NUMBER = Reads(unread=("text", "headline"))
STATEMENT_BRIEF = (
    SOURCE_BRIEF.under("source")
    + ARTICLE_BRIEF.under("article")
    + REVISION_NUMBER.under("revision")
)

SOURCE = (
    SOURCE_BRIEF
    + SOURCE_BRIEF.under("speaks_for")
    + OUTLET_BRIEF.under("outlet")
    + PERSON.under("entered_by")
)
REVISION = PERSON.under("captured_by")
ARTICLE = (
    ARTICLE_BRIEF
    + OUTLET_BRIEF.under("relays")
    + PERSON.under("created_by")
    + REVISION_NUMBER.under("current_revision")
)
ARTICLE_WITH_TEXT = (
    ARTICLE_BRIEF
    + OUTLET_BRIEF.under("relays")
    + PERSON.under("created_by")
    + Reads().under("current_revision")
)
#: What a statement's serializers read that do not say its article.
STATEMENT_IN_ARTICLE = (
    SOURCE_BRIEF.under("source")
    + REVISION_NUMBER.under("revision")
    + Reads().under("relays_statement")
    + SOURCE_BRIEF.under("relays_source")
    + PERSON.under("marked_by")
)
STATEMENT = STATEMENT_IN_ARTICLE + ARTICLE_BRIEF.under("article")


def anchors() -> Prefetch:
    """A statement's places in later revisions, in their order."""
    rows = REVISION_NUMBER.under("revision").of(Anchor.objects.all())
    return Prefetch("anchors", queryset=rows.order_by("revision__number"))


def statements_in_text_order() -> Prefetch:
    """An article's statements as they stand in its current text; those that are lost come last.

    Each has `anchor_status`, `anchor_start` and `anchor_end`, which are NULL where it was marked
    in the current revision.
    """
    rows = (
        STATEMENT_IN_ARTICLE.of(Statement.objects.all())
        .alias(
            anchor=FilteredRelation(
                "anchors", condition=Q(anchors__revision=F("article__current_revision"))
            )
        )
        .annotate(
            anchor_status=F("anchor__status"),
            anchor_start=F("anchor__start"),
            anchor_end=F("anchor__end"),
        )
        .alias(
            place=Case(When(anchor_status=None, then="start"), default="anchor_start"),
        )
    )
    return Prefetch("statements", rows.order_by(F("place").asc(nulls_last=True), "end", "id"))
