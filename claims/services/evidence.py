"""Add evidence, change it, take it away."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import rules as article_rules
from articles.services import add, change, remove
from claims.choices import EventKind
from claims.models import Claim, Evidence
from claims.services.record import differences, lock_claim, record
from config.api.problems import InUse, TooLarge

if TYPE_CHECKING:
    from django.contrib.auth.models import User
    from django.core.files import File

#: Largest file kept of a piece of evidence, in bytes.
FILE_LIMIT = 20 * 1024 * 1024


@transaction.atomic
def add_evidence(*, by: User, claim: Claim, **details: Any) -> Evidence:
    """Add what supports or refutes a claim.

    `details`: direction, kind, title, url, text, file, archived_url, source, note. A file is
    kept with its SHA-256 and the time.
    """
    article_rules.require(by, "claims.add_evidence")
    claim = lock_claim(claim.pk)
    evidence = Evidence(claim=claim, added_by=by, **details)
    _note_file(evidence)
    evidence = add(evidence, by=by, permission="claims.add_evidence")
    record(
        claim,
        EventKind.EVIDENCE_ADDED,
        by=by,
        evidence=str(evidence.pk),
        direction=evidence.direction,
        title=evidence.title,
    )
    return evidence


@transaction.atomic
def edit_evidence(*, by: User, evidence: Evidence, changes: Mapping[str, Any]) -> Evidence:
    """Change a piece of evidence."""
    article_rules.require(by, "claims.change_evidence")
    claim = lock_claim(evidence.claim_id)
    changes = differences(evidence, changes)
    if not changes:
        return evidence
    if "file" in changes:
        evidence.file = changes["file"]
        _note_file(evidence)
        changes |= {"sha256": evidence.sha256, "archived_at": evidence.archived_at}
    evidence = change(evidence, changes)
    record(
        claim,
        EventKind.EVIDENCE_CHANGED,
        by=by,
        evidence=str(evidence.pk),
        title=evidence.title,
        fields=sorted(changes),
    )
    return evidence


@transaction.atomic
def remove_evidence(*, by: User, evidence: Evidence, reason: str = "") -> None:
    """Take away evidence that no assessment considered.

    Raises:
        InUse: an assessment considered it; it stays.
    """
    article_rules.require(by, "claims.delete_evidence")
    claim = lock_claim(evidence.claim_id)
    if claim.assessments.filter(evidence_ids__contains=[evidence.pk]).exists():
        raise InUse(_("An assessment considered this evidence; it stays with the claim."))
    pk, title = str(evidence.pk), evidence.title
    remove(evidence, by=by)
    record(claim, EventKind.EVIDENCE_REMOVED, by=by, reason=reason, evidence=pk, title=title)


def too_large() -> TooLarge:
    """Refuse a file by its size, in the same words wherever it is noticed."""
    return TooLarge(_("A file of evidence may have 20 MB at most."))


def _note_file(evidence: Evidence) -> None:
    """Note the digest of a new file and when we got it; neither where there is no file."""
    if evidence.file:
        if evidence.file.size > FILE_LIMIT:
            raise too_large()
        evidence.sha256 = sha256_of(evidence.file)
        evidence.archived_at = timezone.now()
    else:
        evidence.sha256 = evidence.archived_at = None


def sha256_of(file: File) -> str:
    """Return the SHA-256 of a file's bytes, as 64 hexadecimal digits."""
    file.seek(0)
    digest = hashlib.file_digest(file, "sha256").hexdigest()
    file.seek(0)
    return digest
