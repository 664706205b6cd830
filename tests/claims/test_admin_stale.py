"""Nobody overwrites what they did not see; and the history of a row, on its page."""

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import services
from claims.models import Claim, Evidence, Rating
from tests.admin_pages import filled, page_of, sign_in, text_of
from tests.factories import ClaimFactory, EvidenceFactory, RatingFactory, UserFactory
from tests.races import before_another


@pytest.fixture
def claim(db: None) -> Claim:
    return ClaimFactory(wording="Three rockets hit the harbour.", topics=["harbour"])


def test_a_stale_form_is_refused_and_says_what_changed(
    reporter: User, editor: User, claim: Claim
) -> None:
    client = sign_in(reporter)
    form = filled(client.get(page_of(claim, "change")), topics="harbour, attacks")
    edited = sign_in(editor)
    edited.post(
        page_of(claim, "change"),
        filled(edited.get(page_of(claim, "change")), wording="Two rockets hit the harbour."),
    )

    page = client.post(page_of(claim, "change"), form)

    assert page.status_code == 409
    words = text_of(page)
    assert "Somebody else changed this meanwhile. Nothing of yours was saved." in words
    assert "Editor Example Changed" in words
    assert "Wording: Three rockets hit the harbour. → Two rockets hit the harbour." in words
    claim.refresh_from_db()
    assert (claim.wording, claim.topics) == ("Two rockets hit the harbour.", ["harbour"])


def test_the_refused_form_keeps_what_was_typed_and_shows_the_rest_as_it_is(
    reporter: User, editor: User, claim: Claim
) -> None:
    client = sign_in(reporter)
    form = filled(client.get(page_of(claim, "change")), topics="harbour, attacks")
    services.edit_claim(by=editor, claim=claim, changes={"wording": "Two rockets hit."})

    again = filled(client.post(page_of(claim, "change"), form))
    assert again["topics"] == "harbour, attacks"
    assert again["wording"] == "Two rockets hit."

    # Now with open eyes.
    client.post(page_of(claim, "change"), again)
    claim.refresh_from_db()
    assert (claim.wording, claim.topics) == ("Two rockets hit.", ["harbour", "attacks"])


def test_what_changed_beside_the_claim_is_named_too(
    reporter: User, checker: User, claim: Claim
) -> None:
    services.edit_claim(by=checker, claim=claim, changes={"priority": "high"})
    claim.refresh_from_db()
    client = sign_in(reporter)
    form = filled(client.get(page_of(claim, "change")))
    services.add_evidence(by=checker, claim=claim, direction="refutes", title="Log", text="None.")

    words = text_of(client.post(page_of(claim, "change"), form))

    meanwhile = words[words.index("Nothing of yours was saved") : words.index("One sentence that")]
    assert "Checker Example added the evidence “Log”." in meanwhile
    assert "priority" not in meanwhile.lower()


@pytest.mark.parametrize("version", ["", "0", "x", "-1", "999999999999999999999"])
def test_a_form_that_does_not_say_its_version_is_refused(
    reporter: User, claim: Claim, version: str
) -> None:
    client = sign_in(reporter)
    form = filled(client.get(page_of(claim, "change")), priority="low", _version=version)

    assert client.post(page_of(claim, "change"), form).status_code == 409

    claim.refresh_from_db()
    assert claim.priority == "normal"


def test_a_fresh_form_is_not_refused(reporter: User, claim: Claim) -> None:
    client = sign_in(reporter)

    for priority in ("low", "high"):
        form = filled(client.get(page_of(claim, "change")), priority=priority)
        assert client.post(page_of(claim, "change"), form).status_code == 302

    claim.refresh_from_db()
    assert claim.priority == "high"


def test_parts_and_ratings_are_not_overwritten_either(
    administrator: User, checker: User, claim: Claim
) -> None:
    evidence, rating = EvidenceFactory(claim=claim), RatingFactory(slug="half-true")
    for user, row in ((checker, evidence), (administrator, rating)):
        client = sign_in(user)
        form = filled(client.get(page_of(row, "change")))
        type(row).objects.filter(pk=row.pk).update(updated_at="2020-01-01T00:00Z")

        assert client.post(page_of(row, "change"), form).status_code == 409


# --- History --------------------------------------------------------------------------


def test_the_history_page_says_who_changed_what(reporter: User, claim: Claim) -> None:
    client = sign_in(reporter)
    form = filled(client.get(page_of(claim, "change")), priority="urgent")
    client.post(page_of(claim, "change"), form)

    words = text_of(client.get(page_of(claim, "history")))

    assert "Reporter Example Changed Priority: normal → urgent" in words
    assert "a program Added" in words


def test_history_takes_the_same_queries_however_long_it_is(
    reporter: User, editor: User, claim: Claim
) -> None:
    client, counts = sign_in(reporter), []
    for priority in ("low", "high", "normal", "urgent"):
        services.edit_claim(
            by=editor, claim=claim, changes={"priority": priority, "assignee": editor}
        )
        with CaptureQueriesContext(connection) as queries:
            client.get(page_of(claim, "history"))
        counts.append(len(queries))

    assert len(set(counts)) == 1


def test_djangos_own_log_says_nothing(reporter: User, checker: User, claim: Claim) -> None:
    client = sign_in(checker)
    client.post(
        page_of(claim, "change"), filled(client.get(page_of(claim, "change")), priority="low")
    )
    evidence = EvidenceFactory(claim=claim)
    client.post(page_of(evidence, "delete"), {"post": "yes"})

    assert not Evidence.objects.exists()
    assert not LogEntry.objects.exists()


def test_a_rating_is_changed_by_administrators_only(administrator: User, editor: User) -> None:
    rating = Rating.objects.get(slug="mixed")
    client = sign_in(administrator)
    form = filled(client.get(page_of(rating, "change")), label="Half true")
    assert sign_in(editor).post(page_of(rating, "change"), form).status_code == 403

    client.post(page_of(rating, "change"), form)

    rating.refresh_from_db()
    assert rating.label == "Half true"


# --- Two at once ----------------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("part", [False, True], ids=["claim", "evidence"])
def test_a_form_sent_while_somebody_saves_is_refused_afterwards(part: bool) -> None:
    editor = UserFactory(username="editor", group="Editors")
    claim = ClaimFactory()
    evidence = EvidenceFactory(claim=claim)
    claim.refresh_from_db()
    row, typed = (evidence, {"title": "Mine"}) if part else (claim, {"wording": "Mine."})
    client = sign_in(editor)
    form = filled(client.get(page_of(row, "change")), **typed)

    with before_another(lambda: client.post(page_of(row, "change"), form)) as sent:
        if part:
            services.edit_evidence(by=editor, evidence=evidence, changes={"title": "Theirs"})
        else:
            services.edit_claim(by=editor, claim=claim, changes={"wording": "Theirs"})

    assert sent.result().status_code == 409
    row.refresh_from_db()
    assert str(row) == "Theirs"
