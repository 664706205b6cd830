"""Refusals: the sentences and codes that services hand to the admin and the API."""

from http import HTTPStatus

import pytest
from django.utils.translation import gettext_lazy as _

from config.api.problems import InUse, Reason, Refused, Stale, TooLarge, TransitionError

NO_EVIDENCE = Reason("no_evidence", "There is no evidence.")
ONE_ORIGIN = Reason("one_origin", "Only one origin says so.", overridable=True)


@pytest.mark.parametrize(
    ("why", "reasons"),
    [
        (NO_EVIDENCE, [NO_EVIDENCE]),
        ([NO_EVIDENCE, ONE_ORIGIN], [NO_EVIDENCE, ONE_ORIGIN]),
        ((reason for reason in [ONE_ORIGIN]), [ONE_ORIGIN]),
        ("It is decided.", [Reason("not_allowed_now", "It is decided.")]),
        (_("It is decided."), [Reason("not_allowed_now", _("It is decided."))]),
    ],
)
def test_a_refusal_is_made_of_a_sentence_a_reason_or_several(
    why: object, reasons: list[Reason]
) -> None:
    assert TransitionError(why).reasons == reasons  # type: ignore[arg-type]


def test_a_refusal_reads_as_its_sentences() -> None:
    refusal = TransitionError([NO_EVIDENCE, ONE_ORIGIN])

    assert str(refusal) == "There is no evidence. Only one origin says so."
    assert refusal.messages == ["There is no evidence.", "Only one origin says so."]


@pytest.mark.parametrize(
    ("refusal", "status", "code"),
    [
        (TransitionError("no"), HTTPStatus.CONFLICT, "not_allowed_now"),
        (InUse("no"), HTTPStatus.CONFLICT, "in_use"),
        (Stale(), HTTPStatus.PRECONDITION_FAILED, "stale"),
        (TooLarge("no"), HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too_large"),
    ],
)
def test_each_kind_has_its_status_and_code(refusal: Refused, status: HTTPStatus, code: str) -> None:
    assert refusal.status == status
    assert refusal.reasons[0].code == code
