"""Articles in the admin: captured, found, edited, never overwritten."""

import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from articles import services
from articles.models import Article, Outlet
from tests.desk import address, desk_of, filled, said, texts
from tests.factories import ArticleFactory, OutletFactory, StatementFactory, UserFactory

pytestmark = pytest.mark.django_db

LIST = "/admin/articles/article/"
ADD = "/admin/articles/article/add/"
CAPTURE = {
    "url": "https://daily.example/news/1?utm_source=mail",
    "headline": "Rockets hit the harbour",
    "text": "Three rockets hit.\r\n\r\nNobody was hurt.",
    "outlet": "",
    "byline": "A. Writer",
    "published_at_0": "",
    "published_at_1": "",
    "language": "en",
    "relays": "",
}


@pytest.fixture
def desk(reporter: User) -> Client:
    return desk_of(reporter)


def page_of(article: Article) -> str:
    return address("articles_article_change", article.pk)


# --- Capture -----------------------------------------------------------------------------


def test_an_article_is_captured_and_its_outlet_found_by_its_address(desk: Client) -> None:
    answer = desk.post(ADD, CAPTURE)

    article = Article.objects.get()
    assert answer["Location"] == address("articles_article_desk", article.pk)
    assert said(answer) == ["The article was captured."]
    assert (article.url, article.byline) == ("https://daily.example/news/1", "A. Writer")
    assert article.outlet.domain == "daily.example"  # type: ignore[union-attr]
    assert article.current_revision.text == "Three rockets hit.\n\nNobody was hurt."  # type: ignore[union-attr]
    assert article.created_by.username == "reporter"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "sentence", "revisions"),
    [
        ("Four rockets hit.", "its new text was kept as a new revision", 2),
        (CAPTURE["text"], "with just this text: nothing was added", 1),
    ],
)
def test_a_known_address_says_what_became_of_the_text(
    desk: Client, text: str, sentence: str, revisions: int
) -> None:
    desk.post(ADD, CAPTURE)
    answer = desk.post(ADD, {**CAPTURE, "text": text})

    article = Article.objects.get()
    assert sentence in said(answer)[-1]
    assert answer["Location"] == address("articles_article_desk", article.pk)
    assert article.revisions.count() == revisions


def test_one_article_is_captured_after_another(desk: Client) -> None:
    assert desk.post(ADD, {**CAPTURE, "_addanother": "1"})["Location"] == ADD
    assert Article.objects.exists()


def test_without_an_address_it_is_a_draft(desk: Client) -> None:
    desk.post(ADD, {**CAPTURE, "url": ""})
    assert Article.objects.get().draft


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"headline": ""}, "This field is required."),
        ({"text": " \n"}, "This field is required."),
        ({"url": "ftp://daily.example/1"}, "Enter a valid URL."),
        ({"language": "english!"}, "Give a BCP 47 language code"),
        ({"published_at_0": "2999-01-01", "published_at_1": "10:00"}, "This lies in the future."),
        ({"outlet": "nonsense"}, "is not a valid UUID"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_is_kept(
    desk: Client, typed: dict[str, str], sentence: str
) -> None:
    answer = desk.post(ADD, {**CAPTURE, **typed})

    assert answer.status_code == 200
    assert sentence in answer.content.decode()
    assert "A. Writer" in answer.content.decode()
    assert not Article.objects.exists()


# --- The list ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("harbours", ["Rockets hit the harbour"]),
        ("nowhere", []),
        ("https://daily.example/flood?utm_source=x#top", ["The flood"]),
        ("", ["The flood", "Rockets hit the harbour"]),
    ],
)
def test_articles_are_found_by_their_words_or_their_address(
    desk: Client, search: str, found: list[str]
) -> None:
    ArticleFactory(headline="Rockets hit the harbour", text="Smoke over the quay.")
    ArticleFactory(headline="The flood", text="Water.", url="https://daily.example/flood")

    page = desk.get(LIST, {"q": search})
    assert [article.headline for article in page.context["cl"].result_list] == found


@pytest.mark.parametrize("rows", [1, 5])
def test_the_list_takes_as_many_queries_for_one_article_as_for_many(
    desk: Client, rows: int, django_assert_num_queries: Any
) -> None:
    for article in ArticleFactory.create_batch(rows):
        StatementFactory.create_batch(2, article=article)
    # * session, user and their permissions (2: their own, their groups')
    # * how many rows, at most one more than can be shown
    # * the articles with their outlets
    # * how many statements each of them has
    with django_assert_num_queries(7):
        page = desk.get(LIST)
    assert page.context["cl"].result_list[0].marked == 2


def test_headlines_that_run_the_other_way_stay_in_their_cell(desk: Client) -> None:
    ArticleFactory(headline="\u202etfel ot thgir <script>alert(1)</script>")
    page = desk.get(LIST).content.decode()
    assert "<bdi>\u202etfel ot thgir &lt;script&gt;alert(1)&lt;/script&gt;</bdi>" in page


# --- Details -----------------------------------------------------------------------------


def test_details_are_edited_and_the_text_is_not_among_them(desk: Client) -> None:
    article, relayed = ArticleFactory(), OutletFactory()
    form = desk.get(page_of(article)).context["adminform"].form
    assert set(form.fields) == {
        *("url", "outlet", "byline", "published_at", "language", "relays", "draft"),
    }
    typed = filled(form, byline="B. Writer", relays=str(relayed.pk), _version=article.version)
    answer = desk.post(page_of(article), typed)

    article.refresh_from_db()
    assert answer.status_code == 302, answer.content
    assert (article.byline, article.relays) == ("B. Writer", relayed)
    change = article.history.order_by("-pgh_id").first()
    assert change.pgh_context["user"] == User.objects.get(username="reporter").pk


def test_a_form_of_an_older_version_is_refused(desk: Client, editor: User) -> None:
    article = ArticleFactory()
    form = desk.get(page_of(article)).context["adminform"].form
    typed = filled(form, byline="B. Writer", _version=article.version)
    services.edit_article(by=editor, article=article, changes={"language": "fr"})

    answer = desk.post(page_of(article), typed)

    article.refresh_from_db()
    assert answer.status_code == 409
    assert (article.byline, article.language) == ("", "fr")
    assert "B. Writer" in answer.content.decode()


def test_a_statement_marked_meanwhile_is_named_where_the_form_is_refused(desk: Client) -> None:
    article = ArticleFactory()
    page = desk.get(page_of(article))
    [read] = re.findall(r'name="_read" value="([^"]+)"', page.content.decode())
    typed = filled(page.context["adminform"].form, _version=article.version, _read=read)
    StatementFactory(article=article, quote="Nobody was hurt")

    answer = desk.post(page_of(article), typed)
    assert answer.status_code == 409
    assert "Statement: Nobody was hurt" in texts(answer, "div", "desk-stale")[0]


def test_an_article_can_not_be_moved_to_the_address_of_another(desk: Client) -> None:
    article, other = ArticleFactory(), ArticleFactory()
    form = desk.get(page_of(article)).context["adminform"].form
    answer = desk.post(
        page_of(article), filled(form, url=f"{other.url}#top", _version=article.version)
    )
    assert answer.status_code == 200
    assert "Address already exists" in answer.content.decode()


# --- A new text --------------------------------------------------------------------------


def text_page(article: Article) -> str:
    return address("articles_article_text", article.pk)


def test_a_later_text_becomes_a_revision(desk: Client) -> None:
    article = ArticleFactory()
    new = {"headline": "Four rockets", "text": "Four rockets hit.\r\n", "against": "1"}
    answer = desk.post(text_page(article), new)

    assert said(answer) == ["The text was kept as revision 2."]
    assert article.revisions.get(number=2).text == "Four rockets hit.\n"


def test_the_same_text_adds_nothing_and_says_so(desk: Client) -> None:
    article = ArticleFactory(text="Three rockets hit.")
    same = {"headline": article.headline, "text": "Three rockets hit.", "against": "1"}
    answer = desk.post(text_page(article), same)

    assert said(answer) == ["This is the text as it is known: nothing was added."]
    assert article.revisions.count() == 1


def test_a_text_typed_over_an_older_one_is_refused_and_kept_in_the_form(
    desk: Client, editor: User
) -> None:
    article = ArticleFactory()
    services.add_revision(by=editor, article=article, headline="Two", text="Another text.")
    mine = {"headline": "Mine", "text": "My text.", "against": "1"}

    answer = desk.post(text_page(article), mine)
    page = answer.content.decode()
    assert article.revisions.count() == 2
    assert "Somebody else captured a text meanwhile" in page
    assert "My text." in page

    desk.post(text_page(article), {**mine, "against": "2"})
    assert article.revisions.get(number=3).text == "My text."


def test_a_blank_text_is_refused(desk: Client) -> None:
    article = ArticleFactory()
    answer = desk.post(text_page(article), {"headline": "One", "text": " \n ", "against": "1"})
    assert answer.status_code == 200
    assert texts(answer, "ul", "errorlist")
    assert article.revisions.count() == 1


# --- What changed ------------------------------------------------------------------------


def test_two_revisions_are_compared_and_both_are_escaped(desk: Client, editor: User) -> None:
    article = ArticleFactory(headline="Old", text="<b>Three</b> rockets.\n\nSame.")
    services.add_revision(
        by=editor, article=article, headline="New", text="<script>Four</script> rockets.\n\nSame."
    )
    page = desk.get(address("articles_article_difference", article.pk, 2))

    html = page.content.decode()
    assert "<del>&lt;b&gt;Three&lt;/b&gt;</del><ins>&lt;script&gt;Four&lt;/script&gt;</ins>" in html
    assert "<del>Old</del><ins>New</ins>" in html
    assert "<script>Four" not in html


@pytest.mark.parametrize(
    ("number", "against"), [(1, ""), (3, ""), (2, "0"), (2, "9" * 30), (2, "-1"), (2, "²")]
)
def test_there_is_no_comparison_with_a_revision_that_is_not(
    desk: Client, editor: User, number: int, against: str
) -> None:
    article = ArticleFactory()
    services.add_revision(by=editor, article=article, headline="New", text="Another.")
    where = address("articles_article_difference", article.pk, number)
    assert desk.get(where, {"against": against} if against else {}).status_code == 404


# --- Who may -----------------------------------------------------------------------------

PAGES = ["articles_article_change", "articles_article_history"]
WRITING = ["articles_article_text"]


def test_administrators_read_and_change_nothing(administrator: User) -> None:
    article, desk = ArticleFactory(), desk_of(administrator)
    assert desk.get(LIST).status_code == 200
    assert {desk.get(address(page, article.pk)).status_code for page in PAGES} == {200}
    assert {desk.get(address(page, article.pk)).status_code for page in WRITING} == {403}
    assert desk.get(ADD).status_code == 403
    assert desk.post(page_of(article), {"byline": "x"}).status_code == 403
    assert "New text" not in desk.get(page_of(article)).content.decode()


def test_somebody_of_no_group_sees_nothing() -> None:
    article, desk = ArticleFactory(), desk_of(UserFactory())
    compared = address("articles_article_difference", article.pk, 2)
    pages = [LIST, ADD, compared, *(address(page, article.pk) for page in PAGES + WRITING)]
    assert {desk.get(page).status_code for page in pages} == {403}


@pytest.mark.parametrize("person", ["reporter", "checker", "editor"])
def test_nobody_deletes_an_article(person: str, request: pytest.FixtureRequest) -> None:
    desk = desk_of(request.getfixturevalue(person))
    where = address("articles_article_delete", ArticleFactory().pk)
    assert desk.get(where).status_code == 403


# --- Outlets -----------------------------------------------------------------------------


def test_outlets_are_added_edited_and_show_their_articles(desk: Client) -> None:
    new = {"name": "The Daily", "domain": "www.daily.example", "country": "IQ", "language": "en"}
    desk.post("/admin/articles/outlet/add/", new)
    outlet = Outlet.objects.get(domain="daily.example")
    article = ArticleFactory(outlet=outlet, headline="Smoke")
    where = address("articles_outlet_change", outlet.pk)

    assert "Smoke" in desk.get(where).content.decode()
    desk.post(where, {**new, "name": "The Weekly", "_version": outlet.version})
    outlet.refresh_from_db()
    assert outlet.name == "The Weekly"
    found = desk.get(LIST, {"outlet__id__exact": str(outlet.pk)}).context["cl"].result_list
    assert list(found) == [article]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [({"domain": "https://daily.example/"}, "bare domain"), ({"country": "Iraq"}, "at most 2")],
)
def test_an_outlet_that_is_wrong_is_refused(
    desk: Client, typed: dict[str, str], sentence: str
) -> None:
    new = {"name": "The Daily", "domain": "daily.example", "country": "", "language": ""}
    answer = desk.post("/admin/articles/outlet/add/", {**new, **typed})
    assert sentence in answer.content.decode()
    assert not Outlet.objects.exists()
