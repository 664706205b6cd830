"""evidence/ over HTTP, and the files kept of it."""

import hashlib
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import DjangoAssertNumQueries, Settings
from rest_framework.test import APIClient

from claims.models import Event, Evidence
from claims.services import evidence as evidence_services
from tests.factories import (
    AssessmentFactory,
    ClaimFactory,
    EvidenceFactory,
    SourceFactory,
    UserFactory,
)
from tests.http import V1, client_of, codes, ids

pytestmark = pytest.mark.django_db

EVIDENCE = f"{V1}evidence/"
PAGE = b"<script>alert(1)</script>"


@pytest.fixture
def api(checker: User) -> APIClient:
    return client_of(checker)


@pytest.fixture(autouse=True)
def _files(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def address(evidence: Evidence) -> str:
    return f"{EVIDENCE}{evidence.pk}/"


def upload(
    api: APIClient,
    *,
    content: bytes = PAGE,
    name: str = "log.html",
    headers: Any = None,
    **more: Any,
) -> Any:
    body = {"claim": str(ClaimFactory().pk), "direction": "refutes", "title": "The log", **more}
    file = SimpleUploadedFile(name, content, content_type="text/html")
    return api.post(EVIDENCE, body | {"file": file}, format="multipart", headers=headers)


def test_evidence_is_added_changed_and_taken_away(api: APIClient) -> None:
    claim, source = ClaimFactory(), SourceFactory()

    made = api.post(
        EVIDENCE,
        {
            "claim": str(claim.pk),
            "direction": "supports",
            "kind": "document",
            "title": "Harbour log",
            "url": "https://harbour.example/log",
            "source": str(source.pk),
            "note": "Page 3.",
        },
    )

    assert made.status_code == 201, made.json()
    evidence, shape = Evidence.objects.get(), made.json()
    assert made["Location"] == f"http://testserver{address(evidence)}"
    assert shape == {
        "id": str(evidence.pk),
        "direction": "supports",
        "kind": "document",
        "title": "Harbour log",
        "url": "https://harbour.example/log",
        "text": None,
        "archived_url": None,
        "file": None,
        "sha256": None,
        "archived_at": None,
        "source": {"id": str(source.pk), "name": source.name, "kind": "person", "role": None},
        "note": "Page 3.",
        "added_by": {"username": "checker", "name": "Checker Example"},
        "added_at": shape["added_at"],
        "claim": {"id": str(claim.pk), "wording": claim.wording},
    }

    changed = api.patch(
        address(evidence), {"direction": "context", "archived_url": "https://archive.example/1"}
    )
    assert changed.json() == shape | {
        "direction": "context",
        "archived_url": "https://archive.example/1",
    }
    assert api.get(address(evidence)).json() == changed.json()

    assert api.delete(address(evidence)).status_code == 204
    kinds = list(Event.objects.order_by("id").values_list("kind", flat=True))
    assert kinds == ["evidence_added", "evidence_changed", "evidence_removed"]


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({}, {"claim": "required", "direction": "required", "title": "required"}),
        ({"direction": "proves"}, {"direction": "invalid_choice"}),
        ({"kind": "rumour"}, {"kind": "invalid_choice"}),
        ({"url": "javascript:alert(1)"}, {"url": "invalid"}),
        ({"url": "ftp://harbour.example/"}, {"url": "invalid"}),
        ({"archived_url": "nowhere"}, {"archived_url": "invalid"}),
        ({"sha256": "ab"}, {"sha256": "read_only"}),
        ({"file": "log.pdf"}, {"file": "read_only"}),
        ({"added_by": "me"}, {"added_by": "read_only"}),
    ],
)
def test_what_is_wrong_is_named(
    api: APIClient, body: dict[str, Any], problem: dict[str, str]
) -> None:
    answer = api.post(EVIDENCE, body)

    assert answer.status_code == 400
    assert codes(answer).items() >= problem.items()


def test_evidence_is_a_link_a_file_or_a_text(api: APIClient) -> None:
    body = {"claim": str(ClaimFactory().pk), "direction": "context", "title": "Hearsay"}

    assert api.post(EVIDENCE, body).status_code == 400
    assert api.post(EVIDENCE, body | {"text": "She saw it."}).status_code == 201


def test_evidence_stays_with_its_claim(api: APIClient) -> None:
    answer = api.patch(address(EvidenceFactory()), {"claim": str(ClaimFactory().pk)})

    assert codes(answer) == {"claim": "read_only"}


def test_evidence_that_an_assessment_considered_stays(api: APIClient) -> None:
    claim = ClaimFactory(state="review")
    evidence = EvidenceFactory(claim=claim)
    AssessmentFactory(claim=claim, evidence_ids=[evidence.pk])

    answer = api.delete(address(evidence))

    assert answer.status_code in (400, 409)
    assert Evidence.objects.exists()


def test_a_stale_version_is_neither_changed_nor_deleted(api: APIClient) -> None:
    evidence = EvidenceFactory()
    stale = {"If-Match": api.get(address(evidence))["ETag"]}
    api.patch(address(evidence), {"note": "Meanwhile."})

    assert api.patch(address(evidence), {"note": "Mine."}, headers=stale).status_code == 412
    assert api.delete(address(evidence), headers=stale).status_code == 412


def test_evidence_is_found_by_what_it_is(api: APIClient, checker: User) -> None:
    wanted = EvidenceFactory(
        direction="refutes", kind="image", source=SourceFactory(), added_by=checker
    )
    EvidenceFactory()

    for name, value in (
        ("claim", wanted.claim_id),
        ("direction", "refutes"),
        ("kind", "image"),
        ("source", wanted.source_id),
        ("added_by", "checker"),
    ):
        assert ids(api.get(EVIDENCE, {name: str(value)})) == [str(wanted.pk)], name


@pytest.mark.parametrize("rows", [1, 5])
def test_a_page_of_evidence_takes_three_queries(
    checker: User, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(rows):
        EvidenceFactory(source=SourceFactory(), added_by=checker)
    api = client_of(checker)

    # However many pieces are on it:
    # * the checker's permissions: their own, and those of their groups
    # * the evidence, joined to claim, source and who added it
    with django_assert_num_queries(3):
        answer = api.get(EVIDENCE)

    assert len(ids(answer)) == rows


# --- Files ------------------------------------------------------------------------------------


def test_a_file_is_kept_with_its_digest_and_given_back_to_be_saved(api: APIClient) -> None:
    made = upload(api)

    assert made.status_code == 201, made.json()
    shape = made.json()
    assert shape["sha256"] == hashlib.sha256(PAGE).hexdigest()
    assert shape["archived_at"]
    assert shape["file"].endswith(f"{EVIDENCE}{shape['id']}/file/")
    answer = api.get(shape["file"])
    with closing(answer):
        assert answer.getvalue() == PAGE
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"] == 'attachment; filename="log.html"'
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_an_upload_may_be_sent_again_with_its_key(api: APIClient) -> None:
    claim, key = str(ClaimFactory().pk), {"Idempotency-Key": "once"}

    answers = [upload(api, claim=claim, headers=key) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].content == answers[1].content
    assert Evidence.objects.count() == 1


def test_a_file_may_come_later(api: APIClient) -> None:
    evidence = EvidenceFactory()
    file = SimpleUploadedFile("copy.pdf", b"%PDF")

    answer = api.patch(address(evidence), {"file": file}, format="multipart")

    assert answer.status_code == 200, answer.json()
    assert answer.json()["sha256"] == hashlib.sha256(b"%PDF").hexdigest()
    assert answer.json()["url"] == evidence.url


def test_a_file_that_is_too_large_is_not_kept(
    api: APIClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(evidence_services, "FILE_LIMIT", 4)

    assert upload(api, content=b"1234").status_code == 201
    answer = upload(api, content=b"12345")

    assert answer.status_code == 413
    assert codes(answer) == {"": "too_large"}
    assert Evidence.objects.count() == 1


def test_a_body_that_is_too_large_is_not_even_read(api: APIClient) -> None:
    answer = api.generic(
        "POST",
        EVIDENCE,
        "--x--",
        content_type="multipart/form-data; boundary=x",
        CONTENT_LENGTH=str(22 * 1024 * 1024),
    )

    assert answer.status_code == 413


@pytest.mark.parametrize(
    ("content", "name", "code"), [(b"", "log.html", "empty"), (b"x", "l" * 250, "max_length")]
)
def test_a_file_that_is_none_is_named(api: APIClient, content: bytes, name: str, code: str) -> None:
    answer = upload(api, content=content, name=name)

    assert answer.status_code == 400
    assert codes(answer) == {"file": code}


def test_a_name_that_leads_elsewhere_leads_nowhere(api: APIClient, tmp_path: Path) -> None:
    answer = upload(api, name="../../../etc/passwd")

    assert answer.status_code == 201
    assert tmp_path in Path(Evidence.objects.get().file.path).resolve().parents


def test_where_there_is_no_file_there_is_nothing_to_save(api: APIClient) -> None:
    kept = Evidence.objects.get(pk=upload(api).json()["id"])
    Path(kept.file.path).unlink()

    assert api.get(f"{address(EvidenceFactory())}file/").status_code == 404
    assert api.get(f"{address(kept)}file/").status_code == 404


def test_files_are_for_the_desk_alone(api: APIClient, reporter: User) -> None:
    file = upload(api).json()["file"]

    assert client_of().get(file).status_code == 401
    assert client_of(UserFactory()).get(file).status_code == 403
    with closing(client_of(reporter).get(file)) as answer:
        assert answer.status_code == 200


# --- Who may ----------------------------------------------------------------------------------


def test_reporters_read_evidence_and_add_none(reporter: User) -> None:
    evidence, api = EvidenceFactory(), client_of(reporter)

    assert api.get(EVIDENCE).status_code == api.get(address(evidence)).status_code == 200
    assert api.post(EVIDENCE, {}).status_code == 403
    assert upload(api).status_code == 403
    assert api.patch(address(evidence), {"note": "x"}).status_code == 403
    assert api.delete(address(evidence)).status_code == 403


def test_outside_the_desk_there_is_no_evidence() -> None:
    evidence = EvidenceFactory()

    for user, status in ((None, 401), (UserFactory(), 403)):
        api = client_of(user)
        assert api.get(EVIDENCE).status_code == status
        assert api.get(address(evidence)).status_code == status
        assert api.post(EVIDENCE, {}).status_code == status
