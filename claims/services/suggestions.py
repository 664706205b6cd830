"""Accept what is suggested for an article, as it is or corrected: one step, one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles import rules as article_rules
from articles.choices import HandlingOutcome, SourceKind
from articles.models import Source, Statement, Suggestion
from articles.services import share_graph, source_meant
from articles.services.suggestions import held_open, note_handling
from claims.models import Claim, Stance
from claims.proposals import proposals
from claims.services.corrections import DETAILS, Meant, changes_of, refuse_what_is_marked_otherwise
from claims.services.stances import bring_to_bear, mark
from claims.suggested import bears_on_a_claim

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@transaction.atomic
def accept(*, by: User, suggestion: Suggestion, corrections: Mapping[str, Any]) -> Suggestion:
    """Mark what is suggested, with what the editor corrects; return it with its statement.

    `corrections` are start, end, parts, source, medium, said_at, cited_url, claim, stance and
    note; what is not among them is as suggested. A passage that is marked for this source
    already stays as it is marked, and is used; corrections that it does not have are refused.

    Raises:
        PermissionDenied: `by` may not mark, or not make the source or the claim.
        AlreadyHandled, OldRevision: see `articles.services.suggestions.held_open`.
        ValidationError: by field, what is wrong or missing.
    """
    article_rules.require(by, "articles.add_statement")
    share_graph()
    suggestion = held_open(suggestion)
    proposal = proposals([suggestion], revision=suggestion.revision, user=by)[suggestion.pk]
    meant = Meant(suggestion, proposal, corrections)
    _settle_claim(meant)
    _settle_source(meant, by)
    statement = _marked(meant, by)
    changes = changes_of(meant)
    return note_handling(
        suggestion,
        HandlingOutcome.EDITED if changes else HandlingOutcome.ACCEPTED,
        by=by,
        statement=statement,
        changes=changes,
        made=meant.made,
        used=meant.used,
    )


def _settle_claim(meant: Meant) -> None:
    """Find on which claim it is to bear, and how; neither, where it is a statement alone."""
    given, suggestion, proposal = meant.corrections, meant.suggestion, meant.proposal
    stance = given.get("stance", suggestion.stance)
    claim: Any = given.get("claim")
    bears = bool(stance) if "stance" in given else bears_on_a_claim(suggestion)
    if "claim" not in given and bears:
        claim = proposal.claim or (proposal.wording and {"wording": proposal.wording})
    missing = {}
    if claim and not stance:
        missing["stance"] = _("Say what the statement does to the claim.")
    if not claim and (given.get("stance") or meant.note):
        missing["claim"] = _("Say on which claim.")
    if missing:
        raise ValidationError(
            {name: ValidationError(why, code="required") for name, why in missing.items()}
        )
    if claim and not isinstance(claim, Claim):
        claim = {"language": suggestion.article.language, **claim}
        known = proposal.claim
        if known and claim == {"language": known.language, "wording": known.wording}:
            claim = known
    meant.claim, meant.stance = claim or None, (stance or "") if claim else ""


def _settle_source(meant: Meant, by: User) -> None:
    """Find who says it, or enter them."""
    suggestion, made = meant.suggestion, list[Source]()
    if "source" in meant.corrections:
        given = meant.corrections["source"]
    elif meant.proposal.known:
        given = meant.proposal.known
    elif suggestion.source_name:
        given = {
            "name": suggestion.source_name,
            "kind": suggestion.source_kind or SourceKind.PERSON,
            "role": suggestion.source_role,
        }
    elif suggestion.source_start is not None:
        message = _("Say who says so: the text alone does not tell.")
        raise ValidationError({"source": ValidationError(message, code="required")})
    else:
        given = None
    meant.source = source_meant(by=by, field="source", given=given, made=made)
    if made:
        meant.made["sources"] = [str(source.pk) for source in made]
    if meant.source and meant.source not in made:
        meant.used["source"] = str(meant.source.pk)


def _marked(meant: Meant, by: User) -> Statement:
    """Mark the passage, unless it is; say what it does to the claim, unless that is said."""
    statement, stance = _already_marked(meant), None
    if statement is None:
        details = {name: meant.corrections[name] for name in DETAILS if name in meant.corrections}
        marked = mark(
            by=by,
            revision=meant.suggestion.revision,
            span=meant.span,
            source=meant.source,
            parts=meant.parts,
            claim=meant.claim,
            stance=meant.stance,
            note=meant.note,
            **{"medium": meant.suggestion.medium, **details},
        )
        statement, stance = marked.statement, marked.stance
        meant.made["statement"] = str(statement.pk)
    else:
        meant.used["statement"] = str(statement.pk)
        if meant.claim is not None:
            stance = _stance_there(meant, statement)
            if stance is None:
                stance = bring_to_bear(
                    by=by,
                    statement=statement,
                    claim=meant.claim,
                    stance=meant.stance,
                    note=meant.note,
                )
        refuse_what_is_marked_otherwise(meant, statement, stance)
    _note_stance(meant, stance)
    return statement


def _already_marked(meant: Meant) -> Statement | None:
    """The statement that marks this passage for this source: of the text, not of the editor's
    own span, it may mark a few letters more or less.
    """
    source_id = meant.source and meant.source.pk
    for statement in meant.proposal.marks if not meant.moved else ():
        if statement.source_id == source_id:
            return statement
    return Statement.objects.filter(
        revision=meant.suggestion.revision_id,
        start=meant.span.start,
        end=meant.span.end,
        source=source_id,
    ).first()


def _stance_there(meant: Meant, statement: Statement) -> Stance | None:
    """The same stance of a marked statement on the same claim, if it has one."""
    if not isinstance(meant.claim, Claim):
        return None
    stance = Stance.objects.filter(
        statement=statement, claim=meant.claim, stance=meant.stance
    ).first()
    if stance is not None:
        meant.used["stance"] = str(stance.pk)
    return stance


def _note_stance(meant: Meant, stance: Stance | None) -> None:
    if stance is None:
        return
    if "stance" not in meant.used:
        meant.made["stance"] = str(stance.pk)
    kept = meant.used if isinstance(meant.claim, Claim) else meant.made
    kept["claim"] = str(stance.claim_id)
