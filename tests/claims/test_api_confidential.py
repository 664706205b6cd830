"""What claims tell of confidential sources to those who may not see who they are."""

from typing import Any

import pytest
from django.contrib.auth.models import User

from articles.models import Source
from claims.models import Claim
from tests.factories import (
    ClaimFactory,
    EvidenceFactory,
    OutletFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
)
from tests.http import V1, client_of

pytestmark = pytest.mark.django_db


def address(claim: Claim) -> str:
    return f"{V1}claims/{claim.pk}/"


def test_a_confidential_source_is_masked_wherever_a_claim_names_it(
    reporter: User, editor: User
) -> None:
    source = SourceFactory(name="Deep Throat", role="driver", confidential=True, entered_by=editor)
    claim = ClaimFactory()
    StanceFactory(claim=claim, statement__source=source)
    EvidenceFactory(claim=claim, source=source)

    seen = client_of(editor).get(address(claim))
    masked = client_of(reporter).get(address(claim))

    assert {name_in["name"] for name_in in places_of(seen.json())} == {"Deep Throat"}
    assert {name_in["name"] for name_in in places_of(masked.json())} == {"confidential source"}
    assert "Throat" not in masked.content.decode()
    assert "driver" not in masked.content.decode()


def places_of(dossier: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        *dossier["origins"],
        *(stance["statement"]["source"] for stance in dossier["stances"]),
        *(evidence["source"] for evidence in dossier["evidence"]),
    ]


def test_whoever_entered_a_confidential_source_goes_on_seeing_it(reporter: User) -> None:
    source = SourceFactory(name="Deep Throat", confidential=True, entered_by=reporter)
    claim = ClaimFactory()
    StanceFactory(claim=claim, statement__source=source)

    [origin] = client_of(reporter).get(address(claim)).json()["origins"]

    assert origin["name"] == "Deep Throat"


@pytest.mark.parametrize("relayed", [False, True])
def test_whom_a_confidential_source_speaks_for_is_not_shown(
    reporter: User, editor: User, relayed: bool
) -> None:
    ministry = SourceFactory(name="The Ministry")
    insider = SourceFactory(confidential=True, entered_by=editor, speaks_for=ministry)
    claim, statement = ClaimFactory(), StatementFactory(source=insider)
    if relayed:
        statement = StatementFactory(relays_statement=statement)
    StanceFactory(claim=claim, statement=statement)

    masked = client_of(reporter).get(address(claim))
    [seen] = client_of(editor).get(address(claim)).json()["origins"]

    [origin] = masked.json()["origins"]
    assert (origin["kind"], origin["id"], origin["name"]) == ("source", None, "confidential source")
    assert str(ministry.pk) not in masked.content.decode()
    assert "Ministry" not in masked.content.decode()
    assert (seen["id"], seen["name"]) == (str(ministry.pk), "The Ministry")


def test_an_outlet_that_is_a_confidential_source_is_not_shown(reporter: User, editor: User) -> None:
    outlet = OutletFactory(name="The Herald")
    insider = SourceFactory(confidential=True, entered_by=editor, outlet=outlet)
    claim = ClaimFactory()
    StanceFactory(claim=claim, statement__source=insider)

    answer = client_of(reporter).get(address(claim))

    assert answer.json()["origins"][0]["id"] is None
    assert "Herald" not in answer.content.decode()


def test_sources_are_read_by_name_nowhere_in_a_claims_history(reporter: User, editor: User) -> None:
    source = SourceFactory(name="Deep Throat", confidential=True, entered_by=editor)
    statement = StatementFactory(source=source)
    api = client_of(editor)
    claim = ClaimFactory()
    api.post(
        f"{V1}stances/",
        {"statement": str(statement.pk), "claim": str(claim.pk), "stance": "denies"},
    )

    answer = client_of(reporter).get(f"{address(claim)}history/")

    assert answer.json()["results"][0]["kind"] == "stance_set"
    assert "Throat" not in answer.content.decode()
    assert Source.objects.count() == 1
