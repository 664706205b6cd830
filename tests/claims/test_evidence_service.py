"""Evidence: what is kept of it, the event each change leaves, and who may not."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile
from pytest_django import Settings

from claims import services
from claims.models import Claim, Event, Evidence
from config.api.problems import InUse
from tests.factories import AssessmentFactory, ClaimFactory, EvidenceFactory

pytestmark = pytest.mark.django_db


def event() -> tuple[str, str, dict[str, Any]]:
    """What the one event there is says."""
    row = Event.objects.get()
    return row.kind, row.reason, row.data


@pytest.fixture
def media(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def add_evidence(by: User, **what: Any) -> Evidence:
    details = {
        "claim": what.pop("claim", None) or ClaimFactory(),
        "direction": "refutes",
        "title": "Harbour log",
        "url": "https://log.example/1",
    }
    return services.add_evidence(by=by, **{**details, **what})


def test_added_evidence_is_an_event_and_raises_the_claims_version(checker: User) -> None:
    claim = ClaimFactory()

    evidence = add_evidence(checker, claim=claim)

    assert (evidence.added_by, evidence.sha256, evidence.archived_at) == (checker, None, None)
    assert Claim.objects.get().version > claim.version
    assert event() == (
        "evidence_added",
        "",
        {"evidence": str(evidence.pk), "direction": "refutes", "title": "Harbour log"},
    )


def test_a_file_is_kept_with_its_digest_and_the_time(checker: User, media: Path) -> None:
    evidence = add_evidence(checker, url="", file=ContentFile(b"log", name="log.txt"))

    assert evidence.sha256 == "836ff184e7b41b1e13cb5fd89fa1de98dbbab99e9d2918913ff43b86a5c7c213"
    assert evidence.archived_at is not None
    assert (media / str(evidence.file.name)).read_bytes() == b"log"


def test_evidence_of_nothing_is_refused(checker: User) -> None:
    with pytest.raises(ValidationError, match="Give an address, a file or a text"):
        add_evidence(checker, url="")

    assert not Event.objects.exists()


def test_an_edit_of_evidence_says_which_fields_changed(checker: User) -> None:
    evidence = EvidenceFactory(title="Log", direction="supports")

    services.edit_evidence(
        by=checker, evidence=evidence, changes={"title": "Log", "direction": "context"}
    )

    assert Evidence.objects.get().direction == "context"
    assert event() == (
        "evidence_changed",
        "",
        {"evidence": str(evidence.pk), "title": "Log", "fields": ["direction"]},
    )


def test_an_exchanged_file_has_a_digest_of_its_own(checker: User, media: Path) -> None:
    evidence = add_evidence(checker, file=ContentFile(b"log", name="log.txt"))
    before = evidence.sha256

    changed = services.edit_evidence(
        by=checker, evidence=evidence, changes={"file": ContentFile(b"new", name="log.txt")}
    )
    assert changed.sha256 not in (None, before)

    removed = services.edit_evidence(by=checker, evidence=changed, changes={"file": ""})
    assert (removed.sha256, removed.archived_at) == (None, None)


def test_evidence_an_assessment_considered_stays(checker: User) -> None:
    considered, other = EvidenceFactory(), EvidenceFactory(title="Log")
    gone = str(other.pk)
    AssessmentFactory(claim=considered.claim, evidence_ids=[considered.pk])

    with pytest.raises(InUse, match="considered"):
        services.remove_evidence(by=checker, evidence=considered)
    services.remove_evidence(by=checker, evidence=other, reason="Another harbour.")

    assert Evidence.objects.get() == considered
    assert event() == (
        "evidence_removed",
        "Another harbour.",
        {"evidence": gone, "title": "Log"},
    )


Attempt = Callable[[User], Any]

NOT_FOR_REPORTERS: dict[str, Attempt] = {
    "add": add_evidence,
    "edit": lambda by: services.edit_evidence(
        by=by, evidence=EvidenceFactory(), changes={"title": "New"}
    ),
    "remove": lambda by: services.remove_evidence(by=by, evidence=EvidenceFactory()),
}


@pytest.mark.parametrize("attempt", NOT_FOR_REPORTERS.values(), ids=NOT_FOR_REPORTERS)
def test_evidence_is_not_for_reporters(reporter: User, attempt: Attempt) -> None:
    with pytest.raises(PermissionDenied):
        attempt(reporter)

    assert not Event.objects.exists()
