"""What a serializer reads beyond the row itself, so that a view can fetch it in one query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from django.db.models import Model, QuerySet

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


PERSON = Reads()
OUTLET_BRIEF = Reads()
SOURCE_BRIEF = Reads(unread=("search", "name_keys"))
ARTICLE_BRIEF = Reads(joined=("outlet",), unread=("search",))
STATEMENT_BRIEF = (
    SOURCE_BRIEF.under("source")
    + ARTICLE_BRIEF.under("article")
    # Joined for its number: its text may have a million characters.
    + Reads(joined=("revision",), unread=("revision__text", "revision__headline"))
)
