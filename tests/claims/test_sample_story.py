"""The sample story shows what it is there to show, and everything in it came in by the rules."""

from collections.abc import Iterator

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from pytest_django import DjangoDbBlocker

from articles.models import Anchor, Article, Source, Statement
from claims.models import Assessment, Claim, Event, Stance
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def story_told_once(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The tests that only read it share one story: each runs in a savepoint of its own."""
    with django_db_blocker.unblock(), transaction.atomic():
        for username in ("reporter", "checker", "editor"):
            UserFactory(username=username, group=f"{username.capitalize()}s")
        call_command("load_sample_story", verbosity=0)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def story(story_told_once: None, db: None) -> None:
    """The story, for a test that reads it."""


def claim(words: str) -> Claim:
    return Claim.objects.get(wording__contains=words)


def standing(words: str) -> tuple[str, int, int]:
    row = claim(words)
    return row.evidence_state, row.asserting_origins, row.denying_origins


@pytest.mark.usefixtures("story")
def test_five_articles_of_five_outlets_one_in_arabic() -> None:
    assert Article.objects.count() == 5
    assert len(set(Article.objects.values_list("outlet__name"))) == 5
    assert Article.objects.filter(language="ar").count() == 1
    for article in Article.objects.all():
        words = article.revisions.latest("number").text.split()
        assert 150 <= len(words) <= 300, article.headline


@pytest.mark.usefixtures("story")
def test_the_latest_article_waits_to_be_read() -> None:
    unread = Article.objects.filter(statements=None)

    assert [article.outlet.name for article in unread if article.outlet] == ["Tarsh Monitor"]


@pytest.mark.usefixtures("story")
def test_two_papers_quoting_one_post_are_one_origin() -> None:
    reports = claim("Two drones").stances.filter(stance="asserts")

    assert len(set(reports.values_list("article__outlet"))) == 2
    assert standing("Two drones") == ("single_origin", 1, 0)


@pytest.mark.usefixtures("story")
def test_a_denial_of_responsibility_denies_nothing_else() -> None:
    assert standing("carried out") == ("denied", 0, 1)
    denial = Stance.objects.get(stance="denies")
    assert denial.claim == claim("carried out")
    assert denial.statement.source == Source.objects.get(aliases=["Hashim al-Rafii"])


@pytest.mark.usefixtures("story")
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("water supply", ("disputed", 1, 1)),
        ("Nobody was hurt", ("corroborated", 2, 0)),
        ("Three workers", ("retracted", 0, 0)),
        ("four pumps", ("single_origin", 1, 0)),
    ],
)
def test_the_claims_stand_as_the_handbook_says(words: str, expected: tuple[str, int, int]) -> None:
    assert standing(words) == expected


@pytest.mark.usefixtures("story")
def test_one_verdict_waits_one_is_approved_and_one_was_returned() -> None:
    outcomes = Assessment.objects.order_by("id").values_list("outcome", "claim__state")

    assert sorted(outcomes, key=str) == [
        ("approved", "decided"),
        ("returned", "review"),
        (None, "review"),
    ]
    assert Claim.objects.filter(verdict__slug="true").get() == claim("Nobody was hurt")
    assert claim("Two drones").verdict is None


@pytest.mark.usefixtures("story")
def test_there_is_evidence_on_both_sides_one_overdue_claim_and_one_link() -> None:
    assert set(claim("water supply").evidence.values_list("direction", flat=True)) == {
        "supports",
        "refutes",
    }
    assert list(Claim.objects.overdue(timezone.now())) == [claim("four pumps")]
    link = claim("Three workers").links.get()
    assert (link.kind, link.other) == ("contradicts", claim("Nobody was hurt"))


@pytest.mark.usefixtures("story")
def test_the_confidential_source_is_the_reporters() -> None:
    source = Source.objects.get(confidential=True)

    assert source in Source.objects.named_to(User.objects.get(username="reporter"))
    assert source not in Source.objects.named_to(User.objects.get(username="checker"))


@pytest.mark.usefixtures("story")
def test_an_interrupted_quotation_is_one_statement_of_two_parts() -> None:
    statement = Statement.objects.exclude(parts=[]).get()
    text = statement.revision.text

    assert [text[start:end] for start, end in statement.parts] == [
        "Two drones struck the Wadi Selim pumping station at 03:40",
        "Supply to the eastern districts is cut",
    ]


@pytest.mark.usefixtures("story")
def test_a_corrected_article_says_how_its_quotes_fared() -> None:
    assert set(Anchor.objects.values_list("status", flat=True)) == {"exact", "altered"}


@pytest.mark.usefixtures("story")
def test_everything_was_done_by_somebody_and_is_in_the_history_so() -> None:
    cast = User.objects.filter(username__in=["reporter", "checker", "editor"])
    history = Claim.history.rel.related_model  # type: ignore[attr-defined]

    assert not Event.objects.filter(actor=None).exists()
    assert Event.objects.get(kind="approved").actor == cast.get(username="editor")
    assert {row.pgh_context["user"] for row in history.objects.all()} == {user.pk for user in cast}
