"""A suggestion as an editor wants it marked, and what of it they corrected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from articles.choices import SourceKind
from articles.models import Source, Statement, Suggestion
from articles.names import name_key
from articles.spans import Span
from claims.models import Claim, Stance
from claims.proposals import Proposal
from claims.suggested import bears_on_a_claim

#: What an editor may say of a statement besides where it stands, who says it and what it does.
DETAILS = ("medium", "said_at", "cited_url")


@dataclass
class Meant:
    """A suggestion as an editor wants it marked, and what came of that."""

    suggestion: Suggestion
    proposal: Proposal
    corrections: Mapping[str, Any]
    source: Source | None = None
    claim: Claim | Mapping[str, Any] | None = None
    stance: str = ""
    #: Word → id: rows that this act made, and those that it found.
    made: dict[str, Any] = field(default_factory=dict)
    used: dict[str, Any] = field(default_factory=dict)

    @property
    def span(self) -> Span:
        suggested, corrected = self.suggestion, self.corrections
        parts = corrected.get("parts") or [[suggested.start, suggested.end]]
        return Span(corrected.get("start", parts[0][0]), corrected.get("end", parts[-1][1]))

    @property
    def parts(self) -> list[list[int]]:
        # Another span has other parts: none, unless they are given.
        same = self.span == Span(self.suggestion.start, self.suggestion.end)
        return self.corrections.get("parts", self.suggestion.parts if same else [])

    @property
    def moved(self) -> bool:
        """Whether the editor has it stand elsewhere."""
        suggested = (self.suggestion.start, self.suggestion.end, self.suggestion.parts)
        return (self.span.start, self.span.end, self.parts) != suggested

    @property
    def note(self) -> str:
        return self.corrections.get("note") or ""


def refuse_what_is_marked_otherwise(
    meant: Meant, statement: Statement, stance: Stance | None
) -> None:
    """Refuse corrections that the statement and stance, marked before, do not have.

    They are used as they are: what an editor says otherwise would be lost.

    Raises:
        ValidationError: by field.
    """
    as_suggested = {"medium": meant.suggestion.medium, "said_at": None, "cited_url": ""}
    wanted = {
        name: meant.corrections[name]
        for name, suggested in as_suggested.items()
        if meant.corrections.get(name, suggested) != suggested
    }
    if meant.moved and "parts" in meant.corrections:
        wanted["parts"] = meant.parts
    errors = {
        name: _("The passage is marked already, and otherwise. Change that statement instead.")
        for name, value in wanted.items()
        if getattr(statement, name) != value
    }
    if stance is not None and meant.note and stance.note != meant.note:
        errors["note"] = _("The stance is set already, and otherwise. Change that instead.")
    if errors:
        raise ValidationError(
            {name: ValidationError(why, code="marked_otherwise") for name, why in errors.items()}
        )


# --- What the editor corrected ----------------------------------------------------------


def changes_of(meant: Meant) -> dict[str, dict[str, Any]]:
    """Return the corrections that change something: field → as suggested, and as corrected."""
    suggestion = meant.suggestion
    pairs = {
        "start": (suggestion.start, meant.span.start),
        "end": (suggestion.end, meant.span.end),
        "parts": (suggestion.parts, meant.parts),
        "medium": (suggestion.medium, meant.corrections.get("medium", suggestion.medium)),
        "said_at": (None, _as_text(meant.corrections.get("said_at"))),
        "cited_url": ("", meant.corrections.get("cited_url", "")),
        "note": ("", meant.note),
        "stance": _stances(meant),
        "claim": _claims(meant),
        "source": _sources(meant),
    }
    return {
        name: {"before": before, "after": after}
        for name, (before, after) in pairs.items()
        if before != after
    }


def _as_text(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _stances(meant: Meant) -> tuple[str | None, str | None]:
    if not {"claim", "stance"} & set(meant.corrections):
        return None, None
    suggested = meant.suggestion.stance if bears_on_a_claim(meant.suggestion) else None
    return suggested, meant.stance or None


def _claims(meant: Meant) -> tuple[Any, Any]:
    proposal = meant.proposal
    if not {"claim", "stance"} & set(meant.corrections):
        return None, None
    # An id is the same claim, and the same wording is as good.
    suggested = {str(proposal.claim.pk), proposal.claim.wording} if proposal.claim else set()
    after: Any = None
    if isinstance(meant.claim, Claim):
        after = {"id": str(meant.claim.pk)}
    elif meant.claim:
        after = {"wording": meant.claim["wording"]}
    if after and (suggested | {proposal.wording}) & set(after.values()):
        return None, None
    before = {"id": str(proposal.claim.pk)} if proposal.claim else {"wording": proposal.wording}
    return before if proposal.claim or proposal.wording else None, after


def _sources(meant: Meant) -> tuple[Any, Any]:
    suggestion, source = meant.suggestion, meant.source
    if "source" not in meant.corrections or (source and source == meant.proposal.known):
        return None, None
    given = meant.corrections["source"]
    before = None
    if suggestion.source_name or suggestion.source_start is not None:
        before = {
            "name": suggestion.source_name,
            "kind": suggestion.source_kind,
            "role": suggestion.source_role,
        }
    if before and isinstance(given, Mapping) and _as_suggested(given, before):
        return None, None
    # By its id: of a confidential source nothing else may be kept here.
    return before, {"id": str(source.pk)} if source else None


def _as_suggested(given: Mapping[str, Any], suggested: Mapping[str, str]) -> bool:
    """Whether an editor describes the source in the words of the suggestion."""
    return (
        name_key(given["name"]) == name_key(suggested["name"])
        and given.get("kind", suggested["kind"]) == (suggested["kind"] or SourceKind.PERSON)
        and (given.get("role") or suggested["role"]) == suggested["role"]
        and not given.get("speaks_for")
    )
