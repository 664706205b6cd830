"""The reading desk: an article's text beside what it suggests and what is marked in it.

What a browser does with the page is in `static/claims/desk`. Without JavaScript it is read all
the same: text, marks and list are written here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.admin import AdminSite
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import get_language_info

from articles.admin.reading import Entry, read
from articles.choices import SuggestedStance, SuggestionOutcome
from articles.highlighting import Mark, blocks
from articles.models import Article, Revision, Suggestion, SuggestionRun
from articles.services import run_of
from articles.spans import Span
from claims.admin.desk_words import NON_CLAIM, UNJUDGED, choices, sign, stance_label, words
from claims.admin.notes import notes

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

#: Stands for an id in the addresses that the page's scripts fill in.
ID = "00000000-0000-0000-0000-000000000000"
#: Languages written from right to left that Django has no entry for.
RIGHT_TO_LEFT = {"dv", "ps", "sd", "yi"}


@dataclass(frozen=True)
class Line:
    """A line of the list: a statement that stands in the text, or a suggestion still open."""

    key: str
    span: Span
    parts: list[Span]
    kinds: frozenset[str]
    entry: Entry | None = None
    suggestion: Suggestion | None = None
    source: str = ""
    quote: str = ""

    @property
    def chips(self) -> list[tuple[str, str]]:
        """Its stances: each with its sign and its words."""
        return [
            (kind, f"{sign(kind)} {stance_label(kind)}") for kind in sorted(self.kinds - STATES)
        ]

    @property
    def label(self) -> str:
        """What stands behind the passage, for those who see no colours."""
        return " ".join(
            f"{sign(kind)} {stance_label(kind)}" for kind in sorted(self.kinds - STATES)
        )

    def marks(self) -> Iterator[Mark]:
        """The passage part by part; the first is what links lead to, the last has the label."""
        for number, span in enumerate(self.parts, start=1):
            yield Mark(
                number=number,
                span=span,
                kinds=self.kinds,
                key=self.key if number == 1 else "",
                label=self.label if number == len(self.parts) else "",
            )


#: What a passage is besides its stances.
STATES = frozenset({"suggested"})


def desk_page(
    request: HttpRequest, article: Article, *, site: AdminSite, context: dict[str, Any]
) -> HttpResponse:
    """Show the text with its marks beside the list of them.

    Raises:
        Http404: the article has no text.
        PermissionDenied: the user may not see statements, of which the desk is made.
    """
    if not request.user.has_perm("articles.view_statement"):
        raise PermissionDenied
    revision = article.current_revision
    if revision is None:
        raise Http404
    run = run_of(revision)
    lines = _lines(request, article, revision, run)
    may_mark = request.user.has_perm("articles.add_statement")
    context |= {
        "revision": revision,
        "blocks": blocks(revision.text, [mark for line in lines for mark in line.marks()]),
        "lines": lines,
        "refused": run.get_refused_display() if run.refused else "",
        "zone": settings.TIME_ZONE,
        "direction": "rtl" if is_right_to_left(article.language) else "ltr",
        "may_mark": may_mark,
        "may_judge": request.user.has_perm("claims.add_stance"),
        "entry_links_template": "admin/claims/marking/entry_links.html",
        "config": {
            "article": str(article.pk),
            "revision": revision.number,
            "language": article.language,
            "mayMark": may_mark,
            "mayUnmark": request.user.has_perm("articles.delete_statement"),
            "user": request.user.get_username(),
            "api": reverse("root"),
            "csrfCookie": settings.CSRF_COOKIE_NAME,
            "pages": _pages(site),
            "words": words(),
            **choices(),
        },
    }
    return TemplateResponse(request, "admin/claims/desk/desk.html", context)


def is_right_to_left(language: str) -> bool:
    """Whether texts in this language, a tag of BCP 47, run from right to left."""
    primary = language.split("-")[0].lower()
    if primary in RIGHT_TO_LEFT:
        return True
    try:
        return bool(get_language_info(primary)["bidi"])
    except KeyError:
        return False


def _lines(
    request: HttpRequest, article: Article, revision: Revision, run: SuggestionRun
) -> list[Line]:
    """What the list shows, in the order of the text. Costs four queries."""
    user: User | AnonymousUser = request.user
    reading = read(article, revision, user=user, notes=partial(notes, user=user))
    suggestions = list(run.suggestions.order_by("-position"))
    # Of several that became one statement the first counts.
    became = {suggestion.statement_id: suggestion for suggestion in suggestions}
    lines = [
        _of_statement(entry, revision, became.get(entry.statement.pk)) for entry in reading.entries
    ]
    open_ones = [one for one in suggestions if one.outcome == SuggestionOutcome.OPEN]
    lines += [_of_suggestion(suggestion, revision.text) for suggestion in open_ones]
    return sorted(lines, key=lambda line: (line.span.start, line.span.end))


def _of_statement(entry: Entry, revision: Revision, suggestion: Suggestion | None) -> Line:
    assert entry.span is not None
    statement = entry.statement
    here = statement.revision_id == revision.pk
    parts = [Span(*part) for part in statement.parts] if here else []
    kinds = frozenset(note.kind for note in entry.notes)
    kinds = kinds or frozenset({_accepted_kind(suggestion) if suggestion else UNJUDGED})
    return Line(entry.key, entry.span, parts or [entry.span], kinds, entry=entry)


def _accepted_kind(suggestion: Suggestion) -> str:
    """What a statement does that bears on no claim: what was suggested, unless that was corrected.

    Its source declines to comment, say, or there is nothing to check.
    """
    had_a_claim = suggestion.checkable and (
        suggestion.stance == SuggestedStance.ASSERTS
        or (suggestion.stance and (suggestion.proposition or suggestion.answers_id))
    )
    if suggestion.outcome == SuggestionOutcome.EDITED and had_a_claim:
        return UNJUDGED
    return suggestion.stance or NON_CLAIM


def _of_suggestion(suggestion: Suggestion, text: str) -> Line:
    span = Span(suggestion.start, suggestion.end)
    source = suggestion.source_name
    if not source and suggestion.source_start is not None:
        # “He”, and nobody knows yet who that is.
        source = f"“{text[suggestion.source_start : suggestion.source_end]}” ?"
    return Line(
        key=str(suggestion.pk),
        span=span,
        parts=[Span(*part) for part in suggestion.parts] or [span],
        kinds=frozenset({suggestion.stance or NON_CLAIM, "suggested"}),
        suggestion=suggestion,
        source=source,
        quote=text[span.start : span.end],
    )


def _pages(site: AdminSite) -> dict[str, str]:
    """Addresses of rows in the admin; the scripts put an id in place of `ID`."""
    rows = {
        "claim": "claims_claim_change",
        "source": "articles_source_change",
        "statement": "articles_statement_change",
        "stance": "articles_statement_stance",
    }
    return {name: reverse(f"{site.name}:{row}", args=[ID]) for name, row in rows.items()}
