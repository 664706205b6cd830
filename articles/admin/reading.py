"""An article's text with its marked statements, as a page shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db.models import Prefetch, QuerySet
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from articles import admin_history as history
from articles import rules
from articles.admin_history import shown_name
from articles.choices import AnchorStatus
from articles.highlighting import Mark, Paragraph, highlighted
from articles.models import Anchor, Article, Revision, Statement
from articles.spans import Span

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

#: Statements listed beside a text; a text with more is no article but a data set.
MOST_STATEMENTS = 2_000
#: Of what came while somebody filled in a form, the latest of each kind.
ADDITIONS = 10


@dataclass(frozen=True)
class Note:
    """What a statement does, as said beside it: `tone` draws it, `sign` and `label` say it.

    Tones are "for", "against" and "other"; `kind` is the word that the tone is made of.
    """

    tone: str
    sign: str
    label: str
    text: str
    url: str
    note: str = ""
    edit_url: str = ""
    kind: str = ""


#: Looks up the notes on these statements; costs as many queries for one as for many.
Notes = Callable[[Iterable[UUID]], Mapping[UUID, list[Note]]]


def no_notes(statements: Iterable[UUID]) -> Mapping[UUID, list[Note]]:
    return {}


@dataclass(frozen=True)
class Entry:
    """One statement in the list beside the text; without a span it is lost from this text."""

    number: int
    statement: Statement
    source: str
    source_is_linked: bool
    relays: str
    status: str
    span: Span | None
    notes: list[Note] = field(default_factory=list)

    @property
    def key(self) -> str:
        return str(self.statement.pk)

    @property
    def altered(self) -> bool:
        return self.status == AnchorStatus.ALTERED

    @property
    def summary(self) -> str:
        """What somebody hears who comes upon the passage in the text."""
        told = "; ".join(f"{note.label}: {note.text}" for note in self.notes)
        said = _("Statement %(number)s, %(source)s") % {
            "number": self.number,
            "source": self.source,
        }
        return f"{said} – {told}" if told else said


@dataclass(frozen=True)
class Reading:
    """A revision's text in paragraphs, and the statements that are in it or were."""

    article: Article
    revision: Revision
    paragraphs: list[Paragraph]
    entries: list[Entry]
    lost: list[Entry]

    @property
    def is_current(self) -> bool:
        return self.revision.pk == self.article.current_revision_id


def read(
    article: Article,
    revision: Revision,
    *,
    user: User | AnonymousUser,
    notes: Notes = no_notes,
) -> Reading:
    """Lay out a revision for one user. Costs two queries, and those of `notes`."""
    statements = list(in_revision(article, revision))
    said = notes([statement.pk for statement in statements])
    placed = [(statement, *_place(statement, revision)) for statement in statements]
    placed.sort(key=lambda one: (one[2] is None, one[2].start if one[2] else one[0].start))
    entries = [
        _entry(number, statement, status, span, user=user, notes=said.get(statement.pk, []))
        for number, (statement, status, span) in enumerate(placed, start=1)
    ]
    shown = [entry for entry in entries if entry.span]
    return Reading(
        article=article,
        revision=revision,
        paragraphs=highlighted(revision.text, map(_mark, shown)),
        entries=shown,
        lost=[entry for entry in entries if not entry.span],
    )


def additions_since(article: Article, read_at: str) -> list[history.Entry]:
    """List what was marked in an article and which texts were captured since an ISO time."""
    try:
        since = parse_datetime(read_at)
    except ValueError:
        since = None
    if since is None or timezone.is_naive(since):
        return []
    marked = article.statements.filter(updated_at__gt=since).select_related("marked_by")
    texts = article.revisions.filter(captured_at__gt=since).select_related("captured_by")
    entries = [
        history.Entry(one.updated_at, history.person_name(one.marked_by), _("statement: %s") % one)
        for one in marked.order_by("-updated_at")[:ADDITIONS]
    ] + [
        history.Entry(one.captured_at, history.person_name(one.captured_by), str(one))
        for one in texts.defer("text").order_by("-number")[:ADDITIONS]
    ]
    return sorted(entries, key=lambda entry: entry.at, reverse=True)


def in_revision(article: Article, revision: Revision) -> QuerySet[Statement]:
    """Statements marked in a revision or looked for in it, with all that a reader needs."""
    here = Anchor.objects.filter(revision=revision)
    marked_or_sought = Statement.objects.filter(revision=revision) | Statement.objects.filter(
        pk__in=here.values("statement")
    )
    return (
        marked_or_sought.filter(article=article)
        .select_related("source", "relays_source", "relays_statement__source", "revision")
        .defer("revision__text", "source__search", "relays_source__search")
        .prefetch_related(Prefetch("anchors", queryset=here, to_attr="here"))
        .in_text_order()[:MOST_STATEMENTS]
    )


def _place(statement: Any, revision: Revision) -> tuple[str, Span | None]:
    if statement.revision_id == revision.pk:
        return AnchorStatus.EXACT, Span(statement.start, statement.end)
    [anchor] = statement.here
    lost = anchor.status == AnchorStatus.LOST
    return anchor.status, None if lost else Span(anchor.start, anchor.end)


def _entry(
    number: int,
    statement: Statement,
    status: str,
    span: Span | None,
    *,
    user: User | AnonymousUser,
    notes: list[Note],
) -> Entry:
    source = statement.source
    return Entry(
        number=number,
        statement=statement,
        source=shown_name(user, source),
        source_is_linked=source is not None and rules.may_see_identity(user, source),
        relays=_relayed(statement, user),
        status=status,
        span=span,
        notes=notes,
    )


def _relayed(statement: Statement, user: User | AnonymousUser) -> str:
    """Name what the statement was taken from; "" where it is its source's own."""
    if statement.relays_source:
        return shown_name(user, statement.relays_source)
    if statement.relays_statement:
        original = statement.relays_statement
        return f"{shown_name(user, original.source)}: {original}"
    return ""


def _mark(entry: Entry) -> Mark:
    return Mark(
        number=entry.number,
        span=entry.span,  # type: ignore[arg-type]
        kinds=frozenset(note.tone for note in entry.notes) or frozenset({"none"}),
        key=entry.key,
        sign="".join(dict.fromkeys(note.sign for note in entry.notes)),
        label=entry.summary,
    )
