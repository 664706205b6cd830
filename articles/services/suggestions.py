"""Suggest the statements of a text once, and keep what editors make of them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from articles import rules
from articles.attribution import TextTooLongError
from articles.choices import HandlingOutcome, NoSuggestions, SuggestionOutcome
from articles.models import Article, Revision, Suggestion, SuggestionHandling, SuggestionRun
from articles.services.rows import lock_article
from articles.suggested import Suggested, checked
from config.api.problems import Reason, Refused

if TYPE_CHECKING:
    from django.contrib.auth.models import User

logger = logging.getLogger(__name__)

#: What says who says what in a text: see `articles.attribution.suggest`.
Suggester = Callable[[str, str], list[Any]]


class AlreadyHandled(Refused):
    """Somebody has accepted or dismissed this suggestion; or nobody has, to take it back."""

    code = "already_handled"


class OldRevision(Refused):
    """The suggestion is of a text that is no longer the article's."""

    code = "old_revision"


def suggester() -> Suggester:
    """What the setting SUGGESTER names.

    Raises:
        ImportError: there is no such thing.
        TypeError: it cannot be called.
    """
    found = import_string(settings.SUGGESTER)
    if not callable(found):
        raise TypeError(f"{settings.SUGGESTER} is no function.")
    return found


def run_of(revision: Revision) -> SuggestionRun:
    """Return the suggestions made for a revision; make them if nobody has asked before.

    Two who ask at once both read the text, outside of any lock; what the first keeps counts.
    """
    known = SuggestionRun.objects.filter(revision=revision).first()
    if known is not None:
        return known
    language = Article.objects.values_list("language", flat=True).get(pk=revision.article_id)
    suggested, refused = _suggest(revision, language)
    with transaction.atomic():
        run, is_new = SuggestionRun.objects.get_or_create(
            revision=revision,
            defaults={"extractor": settings.SUGGESTER, "language": language, "refused": refused},
        )
        if is_new:
            _keep(run, suggested)
    return run


def _suggest(revision: Revision, language: str) -> tuple[list[Suggested], str]:
    try:
        return checked(suggester()(revision.text, language), revision.text), ""
    except TextTooLongError:
        return [], NoSuggestions.TOO_LONG
    except Exception:  # An extractor may be anybody's code, and the article is to open.
        logger.exception("%s failed on revision %s", settings.SUGGESTER, revision.pk)
        return [], NoSuggestions.FAILED


def _keep(run: SuggestionRun, suggested: list[Suggested]) -> None:
    rows = [
        Suggestion(
            run=run,
            revision_id=run.revision_id,
            article_id=run.revision.article_id,
            position=position,
            **one.columns,
        )
        for position, one in enumerate(suggested)
    ]
    for row, one in zip(rows, suggested, strict=True):
        if one.answers is not None:
            row.answers = rows[one.answers]
    Suggestion.objects.bulk_create(rows)


def lock_run(run_id: UUID) -> None:
    """Be the only one who handles suggestions of this run until the transaction ends.

    After the source graph and before any other row: what one suggestion is accepted as depends
    on what others were.
    """
    SuggestionRun.objects.select_for_update(no_key=True).get(pk=run_id)


def held_open(suggestion: Suggestion) -> Suggestion:
    """Return the suggestion anew with its run held, if it can be handled now.

    Raises:
        AlreadyHandled: somebody was first; the message says who, and what they did.
        OldRevision: a later text of the article was captured.
    """
    suggestion = held(suggestion)
    if suggestion.outcome != SuggestionOutcome.OPEN:
        raise AlreadyHandled(_what_was_done(suggestion))
    # Held as well: a later text is captured before this, or after it.
    if lock_article(suggestion.article_id).current_revision_id != suggestion.revision_id:
        raise OldRevision(
            _(
                "This was suggested for an earlier text of the article. A later one was captured "
                "meanwhile; take up what is suggested for that."
            )
        )
    return suggestion


def held(suggestion: Suggestion) -> Suggestion:
    """Return the suggestion as it is now, with its run held until the transaction ends."""
    lock_run(suggestion.run_id)
    return Suggestion.objects.select_related("revision", "article", "handled_by").get(
        pk=suggestion.pk
    )


def _what_was_done(suggestion: Suggestion) -> Reason:
    by = suggestion.handled_by
    who = (by.get_full_name() or by.username) if by else _("A program")
    sentence = (
        _("%(who)s has dismissed this suggestion already.")
        if suggestion.outcome == SuggestionOutcome.DISMISSED
        else _("%(who)s has accepted this suggestion already.")
    )
    return Reason("already_handled", sentence % {"who": who})


@transaction.atomic
def dismiss(*, by: User, suggestion: Suggestion, reason: str = "") -> Suggestion:
    """Say that a suggestion is not to be marked.

    Raises:
        PermissionDenied: `by` may not mark statements.
        AlreadyHandled, OldRevision: see `held_open`.
    """
    rules.require(by, "articles.add_statement")
    suggestion = held_open(suggestion)
    return note_handling(suggestion, HandlingOutcome.DISMISSED, by=by, reason=reason.strip())


def note_handling(
    suggestion: Suggestion, outcome: HandlingOutcome, *, by: User, **details: Any
) -> Suggestion:
    """Write down what was done with a suggestion that is held. The caller has done it.

    `details`: reason, changes, made and used of the handling; statement, what it became.
    """
    undone = outcome == HandlingOutcome.UNDONE
    suggestion.statement = details.pop("statement", None)
    suggestion.outcome = SuggestionOutcome.OPEN if undone else SuggestionOutcome(outcome.value)
    suggestion.handled_by = None if undone else by
    suggestion.handled_at = None if undone else timezone.now()
    suggestion.save(update_fields=["statement", "outcome", "handled_by", "handled_at"])
    SuggestionHandling.objects.create(
        suggestion=suggestion,
        outcome=outcome,
        by=by,
        rule=suggestion.rule,
        confidence=suggestion.confidence,
        **details,
    )
    return suggestion


def last_handling(suggestion: Suggestion) -> SuggestionHandling:
    """Return what was done last with a suggestion that is held.

    Raises:
        AlreadyHandled: nothing was, or it is taken back already.
    """
    if suggestion.outcome == SuggestionOutcome.OPEN:
        raise AlreadyHandled(
            Reason("not_handled", _("Nobody has accepted or dismissed this suggestion."))
        )
    return suggestion.handlings.order_by("-at", "-id")[0]
