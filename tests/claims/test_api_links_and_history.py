"""Links between claims, and what happened to one, over HTTP."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.contrib.auth.models import User
from django.db import connection, transaction
from pytest_django import DjangoAssertNumQueries

from claims.models import Claim, ClaimLink, Event
from claims.services.record import lock_claims
from tests.factories import ClaimFactory, ClaimLinkFactory, EventFactory, UserFactory
from tests.http import V1, client_of, codes
from tests.races import wait_until_waiting

pytestmark = pytest.mark.django_db


def links(claim: Claim) -> str:
    return f"{V1}claims/{claim.pk}/links/"


def test_a_link_is_made_and_seen_from_both_ends(checker: User) -> None:
    part, whole = ClaimFactory(), ClaimFactory()
    api = client_of(checker)

    made = api.post(links(part), {"kind": "part_of", "claim": str(whole.pk)})

    assert made.status_code == 201, made.json()
    brief = {"id": str(whole.pk), "wording": whole.wording}
    link = {"id": str(ClaimLink.objects.get().pk), "kind": "part_of", "claim": brief}
    assert made.json() == link
    assert made["Location"] == f"http://testserver{links(part)}{link['id']}/"
    dossiers = [api.get(f"{V1}claims/{claim.pk}/") for claim in (part, whole)]
    assert made["ETag"] == dossiers[0]["ETag"]
    assert dossiers[0].json()["links"] == [link]
    assert dossiers[0].json()["linked_from"] == []
    assert dossiers[1].json()["links"] == []
    assert dossiers[1].json()["linked_from"] == [
        {
            "id": link["id"],
            "kind": "part_of",
            "claim": {"id": str(part.pk), "wording": part.wording},
        }
    ]
    assert Event.objects.get().kind == "linked"


def test_a_link_is_taken_away(checker: User) -> None:
    link = ClaimLinkFactory()
    api = client_of(checker)

    assert api.delete(f"{links(link.other)}{link.pk}/").status_code == 404
    assert api.delete(f"{links(link.claim)}{link.pk}/").status_code == 204
    assert api.delete(f"{links(link.claim)}{link.pk}/").status_code == 404
    assert api.delete(f"{links(link.claim)}abc/").status_code == 404
    assert not ClaimLink.objects.exists()
    assert Event.objects.get().kind == "unlinked"


def test_links_that_cannot_be_are_refused(checker: User) -> None:
    link = ClaimLinkFactory(kind="part_of")
    api = client_of(checker)

    for claim, other in (
        (link.claim, link.claim),
        (link.claim, link.other),
        (link.other, link.claim),
    ):
        answer = api.post(links(claim), {"kind": "part_of", "claim": str(other.pk)})
        assert answer.status_code in (400, 409), answer.json()
    assert codes(api.post(links(link.claim), {"kind": "like", "claim": "x"})) == {
        "kind": "invalid_choice",
        "claim": "not_an_id",
    }
    assert ClaimLink.objects.count() == 1


def test_a_stale_version_is_not_linked(checker: User) -> None:
    link = ClaimLinkFactory()
    api = client_of(checker)
    read = api.get(f"{V1}claims/{link.claim.pk}/")["ETag"]
    ClaimLinkFactory(claim=link.claim)
    stale = {"If-Match": read}

    body = {"kind": "part_of", "claim": str(ClaimFactory().pk)}

    assert api.post(links(link.claim), body, headers=stale).status_code == 412
    assert api.delete(f"{links(link.claim)}{link.pk}/", headers=stale).status_code == 412
    assert ClaimLink.objects.count() == 2


def test_reporters_do_not_link(reporter: User) -> None:
    link = ClaimLinkFactory()
    body = {"kind": "part_of", "claim": str(ClaimFactory().pk)}

    for user, status in ((reporter, 403), (None, 401), (UserFactory(), 403)):
        api = client_of(user)
        assert api.post(links(link.claim), body).status_code == status
        assert api.delete(f"{links(link.claim)}{link.pk}/").status_code == status


@pytest.mark.django_db(transaction=True)
def test_two_links_between_the_same_claims_queue_up() -> None:
    """Locked in the order of their ids: from both ends at once they would else deadlock."""
    first, second = ClaimFactory(), ClaimFactory()
    checker = UserFactory(group="Checkers")

    def link(claim: Claim, other: Claim) -> int:
        try:
            body = {"kind": "depends_on", "claim": str(other.pk)}
            return client_of(checker).post(links(claim), body).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=2) as pool:
        with transaction.atomic():
            lock_claims(first.pk)
            answers = [pool.submit(link, first, second), pool.submit(link, second, first)]
            wait_until_waiting(2)
        statuses = [answer.result(timeout=20) for answer in answers]

    assert statuses == [201, 201]


# --- History --------------------------------------------------------------------------------


def test_history_says_what_happened_newest_first(reporter: User) -> None:
    api = client_of(reporter)
    claim = api.post(f"{V1}claims/", {"wording": "Rockets hit the harbour."}).json()
    address = f"{V1}claims/{claim['id']}/"
    api.patch(address, {"topics": ["iraq"]})

    edited, opened = api.get(f"{address}history/").json()["results"]

    assert list(edited) == ["id", "kind", "at", "actor", "reason", "data", "sentence"]
    assert (opened["kind"], edited["kind"]) == ("opened", "edited")
    assert edited["actor"] == {"username": "reporter", "name": "Reporter Example"}
    assert edited["data"] == {"fields": ["topics"]}
    assert edited["sentence"] == "Reporter Example changed the topics."


def test_every_kind_of_event_has_a_sentence(reporter: User) -> None:
    claim = ClaimFactory()
    for kind in Event._meta.get_field("kind").choices or []:
        EventFactory(claim=claim, kind=kind[0], reason="So it is.")

    events = client_of(reporter).get(f"{V1}claims/{claim.pk}/history/").json()["results"]

    assert len(events) == 16
    for event in events:
        assert event["sentence"].startswith("A program ")
        assert event["sentence"].endswith(" So it is.")
        assert event["actor"] is None


@pytest.mark.parametrize("rows", [1, 5])
def test_history_is_read_in_four_queries(
    reporter: User, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    claim = ClaimFactory()
    for _ in range(rows):
        EventFactory(claim=claim, actor=reporter)
    EventFactory()
    api = client_of(reporter)

    # However much happened:
    # * the reporter's permissions: their own, and those of their groups
    # * the claim
    # * its events, joined to who did it
    with django_assert_num_queries(4):
        answer = api.get(f"{V1}claims/{claim.pk}/history/", {"limit": 200})

    assert len(answer.json()["results"]) == rows
