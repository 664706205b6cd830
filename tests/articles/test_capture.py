"""An article is kept exactly as it stands, and its statements are found again or reported lost."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection, transaction
from django.utils import timezone

from articles import services
from articles.models import TEXT_LIMIT, Article, Outlet, Revision
from articles.services import Captured
from config.api.problems import TooLarge
from tests.factories import ArticleFactory, OutletFactory, StatementFactory, UserFactory
from tests.races import wait_until_somebody_waits_for_us

pytestmark = pytest.mark.django_db

URL = "https://daily.example/harbour"


def capture(by: User, text: str = "Rockets hit the harbour.", **what: object) -> Captured:
    return services.capture(by=by, **{"headline": "Harbour hit", "url": URL, "text": text, **what})  # type: ignore[arg-type]


# --- A new address, a known one -----------------------------------------------------------


def test_a_new_address_is_a_new_article_with_its_first_revision(reporter: User) -> None:
    captured = capture(reporter, byline="Lina", language="de")

    article, revision = captured.article, Revision.objects.get()
    assert (captured.new_article, captured.new_revision) == (True, True)
    assert (article.url, article.byline, article.language, article.draft) == (
        URL, "Lina", "de", False,
    )  # fmt: skip
    assert (article.headline, article.current_revision) == ("Harbour hit", revision)
    assert (revision.number, revision.text) == (1, "Rockets hit the harbour.")
    assert (article.created_by, revision.captured_by) == (reporter, reporter)


def test_the_same_headline_and_text_again_is_nothing_new(reporter: User) -> None:
    first = capture(reporter)
    again = capture(reporter)

    assert (again.new_article, again.new_revision) == (False, False)
    assert again.article == first.article
    assert Revision.objects.count() == 1


@pytest.mark.parametrize(
    "changed", [{"text": "Two rockets hit the harbour."}, {"headline": "Port hit"}]
)
def test_another_text_or_headline_is_a_new_revision(
    reporter: User, changed: dict[str, str]
) -> None:
    capture(reporter)
    again = capture(reporter, **changed)

    assert (again.new_article, again.new_revision) == (False, True)
    assert list(Revision.objects.order_by("number").values_list("number", flat=True)) == [1, 2]
    assert again.article.current_revision == Revision.objects.get(number=2)


def test_one_address_is_one_article_whatever_tracking_it_carries(reporter: User) -> None:
    capture(reporter)
    capture(reporter, url="HTTPS://Daily.example:443/harbour?utm_source=mail#photos")

    assert [article.url for article in Article.objects.all()] == [URL]


def test_what_is_known_of_an_article_is_not_overwritten_by_a_capture(reporter: User) -> None:
    capture(reporter, byline="Lina")
    capture(reporter, text="Later.", byline="Somebody", outlet={"name": "New", "domain": "new.org"})

    assert Article.objects.get().byline == "Lina"
    assert list(Outlet.objects.values_list("domain", flat=True)) == ["daily.example"]


# --- The text as given --------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        " Spaces stay, at the ends too. \n\n",
        "Cafe\u0301 and caf\u00e9 are two texts.",
        "🚀 “Three”, he said. 👩‍🚒",
        "أطلقت ثلاثة صواريخ\u200f.",
    ],
)
def test_a_text_is_kept_letter_by_letter(reporter: User, text: str) -> None:
    capture(reporter, text)

    assert Revision.objects.get().text == text
    assert Revision.objects.get().sha256 == Revision.digest(text)


def test_line_ends_become_newlines_and_a_headline_one_line(reporter: User) -> None:
    capture(reporter, "One\r\ntwo\rthree\n", headline=" Harbour\r\nhit ")

    revision = Revision.objects.get()
    assert (revision.headline, revision.text) == ("Harbour hit", "One\ntwo\nthree\n")


def test_other_line_ends_alone_are_no_new_revision(reporter: User) -> None:
    capture(reporter, "One\ntwo")

    assert not capture(reporter, "One\r\ntwo").new_revision


# --- Outlets and drafts -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outlet", "name"),
    [
        (None, "daily.example"),
        ({"name": "The Daily", "domain": "daily.example"}, "The Daily"),
        ({"name": "The Daily", "domain": "WWW.Daily.example"}, "The Daily"),
    ],
)
def test_an_outlet_is_made_where_there_is_none_of_its_domain(
    reporter: User, outlet: dict[str, str] | None, name: str
) -> None:
    article = capture(reporter, outlet=outlet).article

    assert (article.outlet, Outlet.objects.get().name) == (Outlet.objects.get(), name)
    assert Outlet.objects.get().domain == "daily.example"


def test_an_outlet_is_found_by_its_domain_whatever_it_is_called(reporter: User) -> None:
    known = Outlet.objects.create(name="The Daily", domain="daily.example")

    article = capture(reporter, outlet={"name": "Daily News", "domain": "daily.example"}).article

    assert article.outlet == known
    assert Outlet.objects.get().name == "The Daily"


def test_without_an_address_it_is_a_draft_of_the_desk(reporter: User) -> None:
    article = capture(reporter, url=None).article

    assert (article.draft, article.url, article.outlet) == (True, None, None)


def test_two_drafts_of_one_text_are_two_drafts(reporter: User) -> None:
    capture(reporter, url=None)

    assert capture(reporter, url=None).new_article


# --- What is refused ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "field"),
    [
        ({"url": "ftp://daily.example/harbour"}, "url"),
        ({"url": "javascript:alert(1)"}, "url"),
        ({"headline": " \n"}, "headline"),
        ({"text": " \n\t"}, "__all__"),
        ({"headline": "x" * 1001}, "headline"),
        ({"language": "english!"}, "language"),
        ({"published_at": timezone.now() + timedelta(hours=1)}, "published_at"),
        ({"outlet": {"name": "The Daily", "domain": "https://daily.example/"}}, "outlet"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_kept(
    reporter: User, what: dict[str, object], field: str
) -> None:
    with pytest.raises(ValidationError) as error:
        capture(reporter, **what)  # type: ignore[arg-type]

    assert set(error.value.message_dict) == {field}
    assert not Article.objects.exists()
    assert not Outlet.objects.exists()


def test_a_text_longer_than_a_million_characters_is_too_large(reporter: User) -> None:
    with pytest.raises(TooLarge):
        capture(reporter, "x" * (TEXT_LIMIT + 1))

    assert not Article.objects.exists()


def test_who_may_not_capture_changes_nothing(administrator: User) -> None:
    with pytest.raises(PermissionDenied):
        capture(administrator)

    assert not Article.objects.exists()


def test_who_may_not_capture_adds_no_revision(administrator: User) -> None:
    article = ArticleFactory()

    with pytest.raises(PermissionDenied):
        services.add_revision(by=administrator, article=article, headline="New", text="New.")

    assert article.revisions.count() == 1


# --- What is known about it, edited -------------------------------------------------------


def test_an_edit_changes_what_is_known_and_raises_the_version(reporter: User) -> None:
    article = ArticleFactory(byline="")
    version = article.version

    edited = services.edit_article(by=reporter, article=article, changes={"byline": "Lina"})

    assert (edited.byline, edited.version) == ("Lina", version + 1)


def test_who_may_not_edit_an_article_changes_nothing(administrator: User) -> None:
    article = ArticleFactory(byline="Lina")

    with pytest.raises(PermissionDenied):
        services.edit_article(by=administrator, article=article, changes={"byline": "Me"})

    article.refresh_from_db()
    assert article.byline == "Lina"


# --- Statements in a later text -----------------------------------------------------------


@pytest.mark.parametrize(
    ("later", "status", "quote"),
    [
        ("Update. Three rockets hit the harbour.", "exact", "Three rockets hit the harbour."),
        ("Two rockets hit the harbour. Smoke.", "altered", "Two rockets hit the harbour."),
        ("Nothing happened today.", "lost", None),
    ],
)
def test_each_statement_is_found_again_or_reported_lost(
    reporter: User, later: str, status: str, quote: str | None
) -> None:
    article = capture(reporter, "Three rockets hit the harbour. Smoke rose.").article
    statement = StatementFactory(article=article, quote="Three rockets hit the harbour.")

    capture(reporter, later)

    anchor = statement.anchors.get()
    assert (anchor.status, anchor.quote, anchor.revision.number) == (status, quote, 2)
    if quote:
        assert later[anchor.start : anchor.end] == quote


# --- Two at once --------------------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("outlet_is_known", [True, False])
@pytest.mark.parametrize(
    ("theirs", "revisions"), [("Rockets hit the harbour.", 1), ("Two rockets hit.", 2)]
)
def test_two_who_capture_one_address_at_once_make_one_article(
    theirs: str, revisions: int, outlet_is_known: bool
) -> None:
    one, other = UserFactory(group="Reporters"), UserFactory(group="Reporters")
    if outlet_is_known:
        OutletFactory(domain="daily.example")

    def capture_elsewhere() -> Captured:
        try:
            return capture(other, theirs)
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=1) as pool:
        with transaction.atomic():
            capture(one)
            second = pool.submit(capture_elsewhere)
            wait_until_somebody_waits_for_us()
        captured = second.result(timeout=10)

    assert not captured.new_article
    assert Article.objects.get().revisions.count() == revisions
