"""What a claim is made of is locked after the claim, whichever way somebody comes."""

from contextlib import ExitStack
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Model

from claims.services.record import lock_claim
from tests.factories import EvidenceFactory, StanceFactory, UserFactory
from tests.http import V1, client_of
from tests.races import elsewhere, wait_until_somebody_waits_for_us

pytestmark = pytest.mark.django_db(transaction=True)


def change(editor: User, address: str) -> int:
    return client_of(editor).patch(address, {"note": "Seen."}).status_code


def remove(editor: User, address: str) -> int:
    return client_of(editor).delete(address).status_code


@pytest.mark.parametrize(("ask", "status"), [(change, 200), (remove, 204)])
@pytest.mark.parametrize(
    ("factory", "resource"), [(EvidenceFactory, "evidence"), (StanceFactory, "stances")]
)
def test_a_part_is_locked_after_its_claim(
    factory: Any, resource: str, ask: Any, status: int
) -> None:
    editor, part = UserFactory(group="Editors"), factory()
    held: type[Model] = type(part)

    with ExitStack() as running:
        with transaction.atomic():
            lock_claim(part.claim_id)
            answer = running.enter_context(elsewhere(ask, editor, f"{V1}{resource}/{part.pk}/"))
            wait_until_somebody_waits_for_us()
            # Free still: else each would hold what the other waits for.
            held._default_manager.select_for_update(nowait=True).get(pk=part.pk)
        assert answer.result(timeout=20) == status
