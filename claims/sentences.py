"""What happened, in a sentence for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.choices import EventKind, LinkKind, StanceKind

if TYPE_CHECKING:
    from claims.models import Event

_SENTENCES = {
    EventKind.OPENED: gettext_lazy("%(who)s opened the claim."),
    EventKind.EDITED: gettext_lazy("%(who)s changed the %(fields)s."),
    EventKind.TAKEN: gettext_lazy("%(who)s took the claim to check it."),
    EventKind.PROPOSED: gettext_lazy("%(who)s proposed the verdict “%(verdict)s”."),
    EventKind.RETURNED: gettext_lazy("%(who)s returned the verdict “%(verdict)s”."),
    EventKind.APPROVED: gettext_lazy("%(who)s approved the verdict “%(verdict)s”."),
    EventKind.REOPENED: gettext_lazy("%(who)s reopened the claim."),
    EventKind.DROPPED: gettext_lazy("%(who)s dropped the claim."),
    EventKind.STANCE_SET: gettext_lazy("%(who)s noted that a statement %(stance)s it."),
    EventKind.STANCE_CHANGED: gettext_lazy(
        "%(who)s noted that a statement %(stance)s it (before: %(before)s)."
    ),
    EventKind.STANCE_REMOVED: gettext_lazy("%(who)s took away that a statement %(before)s it."),
    EventKind.EVIDENCE_ADDED: gettext_lazy("%(who)s added the evidence “%(title)s”."),
    EventKind.EVIDENCE_CHANGED: gettext_lazy("%(who)s changed the evidence “%(title)s”."),
    EventKind.EVIDENCE_REMOVED: gettext_lazy("%(who)s removed the evidence “%(title)s”."),
    EventKind.LINKED: gettext_lazy("%(who)s linked it: %(link)s another claim."),
    EventKind.UNLINKED: gettext_lazy("%(who)s removed the link: %(link)s another claim."),
}


def sentence_of(event: Event) -> str:
    """Say in a sentence what happened. Reads the event's `actor`."""
    said = {
        "who": event.actor.get_full_name() or event.actor.username
        if event.actor
        else _("A program"),
        "fields": ", ".join(str(field) for field in event.data.get("fields", [])),
        "verdict": event.data.get("verdict_label", ""),
        "title": event.data.get("title", ""),
        "stance": _label(StanceKind, event.data.get("stance")),
        "before": _label(StanceKind, event.data.get("before")),
        "link": _label(LinkKind, event.data.get("link")),
    }
    sentence = str(_SENTENCES[EventKind(event.kind)] % said)
    return f"{sentence} {event.reason}".strip()


def _label(words: type[StanceKind | LinkKind], word: object) -> str:
    return str(words(word).label) if word in words.values else ""
