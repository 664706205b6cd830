"""The reading desk as the server writes it: the text letter by letter, and all of it escaped."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.attribution.words import Stance
from articles.models import Suggestion
from claims.admin.desk import is_right_to_left
from tests.desk import address, desk_of, texts
from tests.factories import ArticleFactory, StanceFactory, StatementFactory, UserFactory
from tests.suggesting import suggested

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(reporter: User, suggests: Callable[..., None]) -> Client:
    """Nothing is suggested but what a test tells."""
    return desk_of(reporter)


def page_of(article: object) -> str:
    return address("articles_article_desk", article.pk)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    [
        "Three rockets hit.\n\n\nNobody was hurt.\nNot one.",
        "\n \n  Begins late.\n\n \n\nEnds early. \n\n",
        "👩‍👩‍👧 🚀 Rockets hit the port.\n\ncafe\u0301 re\u0301sume\u0301",
        "قال المتحدث إن ثلاثة صواريخ سقطت 🚀 قرب الميناء.\n\nلم يصب أحد.",
        "A <b>bold</b> & <script>alert(1)</script> quote.\n\n{{ user }} {% now 'Y' %}",
        "\u202eOver\u202c one \u2028two\x0bthree\x85four\xa0five\ufeff",
        "</div></p><!-- -->&amp;&#65;",
    ],
    ids=["lines", "blank", "emoji", "arabic", "script", "odd spaces", "entities"],
)
def test_the_text_is_on_the_page_letter_by_letter(desk: Client, text: str) -> None:
    article = ArticleFactory(text=text)
    words = text.split()
    StatementFactory(article=article, quote=words[1])
    StatementFactory(article=article, quote=text[text.index(words[0]) : text.index(words[-1])])
    page = desk.get(page_of(article))

    assert texts(page, "div", "rd-text") == [text]
    assert "<script>alert" not in page.content.decode()


def test_a_passage_shows_its_stance_in_a_class_and_in_words(desk: Client) -> None:
    row = StanceFactory(stance="denies", statement__source__name="The army")
    page = desk.get(page_of(row.statement.article))

    assert row.statement.quote in texts(page, "mark", "rd-denies")
    assert 'data-label="− denies ' in page.content.decode()
    [line] = texts(page, "li", "rd-entry")
    assert "The army" in line
    assert row.claim.wording in line


def test_what_is_suggested_is_read_without_javascript_until_it_is_handled(
    desk: Client, suggests: Callable[..., None]
) -> None:
    text = "Three rockets hit the port, the army said. The militia denied it."
    suggests(
        suggested(text, "Three rockets hit the port", named="the army", cue="said"),
        suggested(text, "denied it", named="The militia", stance=Stance.DENIES),
    )
    article = ArticleFactory(text=text)
    page = desk.get(page_of(article))

    assert texts(page, "mark", "rd-suggested") == ["Three rockets hit the port", "denied it"]
    assert texts(page, "mark", "rd-denies") == ["denied it"]
    [first, second] = texts(page, "li", "rd-entry")
    assert "the army" in first
    assert "− denies" in second

    Suggestion.objects.filter(stance="denies").update(
        outcome="dismissed", handled_at=article.created_at
    )
    assert texts(desk.get(page_of(article)), "mark", "rd-denies") == []


@pytest.mark.parametrize(
    ("outcome", "stance", "shown"),
    [
        ("accepted", "declines_to_comment", "∅ declines to comment"),
        ("edited", "declines_to_comment", "∅ declines to comment"),
        ("accepted", None, "· nothing to check"),
        # There was a claim, and the editor took it away.
        ("edited", "asserts", "○ not judged"),
    ],
)
def test_what_was_accepted_without_a_claim_keeps_its_stance(
    desk: Client, suggests: Callable[..., None], outcome: str, stance: str | None, shown: str
) -> None:
    text = "The mayor declined to comment."
    suggests(suggested(text, text, named="The mayor", stance=Stance(stance or "non_claim")))
    article = ArticleFactory(text=text)
    desk.get(page_of(article))
    statement = StatementFactory(article=article, quote=text)
    Suggestion.objects.update(outcome=outcome, handled_at=article.created_at, statement=statement)

    page = desk.get(page_of(article))
    assert texts(page, "mark", f"rd-{stance or 'non_claim'}" if "○" not in shown else "rd-unjudged")
    [line] = texts(page, "li", "rd-entry")
    assert shown in line


def test_a_source_whom_only_he_names_is_not_the_article_itself(
    desk: Client, suggests: Callable[..., None]
) -> None:
    text = "He denied it."
    suggests(suggested(text, "it", named="He", resolved=None, stance=Stance.DENIES))
    [line] = texts(desk.get(page_of(ArticleFactory(text=text))), "li", "rd-entry")
    assert "“He” ?" in line
    assert "the article itself" not in line


def test_a_text_without_suggestions_says_why(desk: Client, settings: Any) -> None:
    settings.SUGGESTER = "tests.suggesting.failing"
    page = desk.get(page_of(ArticleFactory()))
    assert "No suggestions could be made for this text" in texts(page, "p", "errornote")[0]


def test_an_interrupted_quotation_is_marked_in_its_parts(desk: Client) -> None:
    text = "“We saw smoke,” she said, “and fire.”"
    article = ArticleFactory(text=text)
    StatementFactory(article=article, quote=text[1:-2], parts=[[1, 13], [27, 35]])
    page = desk.get(page_of(article))
    assert texts(page, "mark", "rd-unjudged") == ["We saw smoke", "and fire"]


@pytest.mark.parametrize(
    ("language", "runs_from_right"),
    [("ar", True), ("ar-IQ", True), ("he", True), ("ur", True), ("ps", True), ("en", False)],
)
def test_the_text_runs_as_its_language_does(
    desk: Client, language: str, runs_from_right: bool
) -> None:
    article = ArticleFactory(language=language)
    html = desk.get(page_of(article)).content.decode()
    direction = "rtl" if runs_from_right else "ltr"
    assert f'lang="{language}"\n     dir="{direction}"' in html


def test_a_language_that_nobody_knows_runs_from_the_left() -> None:
    assert not is_right_to_left("qaa")


def test_the_desk_is_reached_from_the_list_and_from_the_article(desk: Client) -> None:
    article = ArticleFactory()
    for page in (
        address("articles_article_changelist"),
        address("articles_article_change", article.pk),
    ):
        assert f'href="{page_of(article)}"' in desk.get(page).content.decode()


def test_without_javascript_the_page_leads_to_the_form(desk: Client) -> None:
    article = ArticleFactory()
    html = desk.get(page_of(article)).content.decode()
    outside = html[html.index("<noscript>") : html.index("</noscript>")]
    assert address("articles_article_mark", article.pk) in outside


def test_it_takes_as_many_queries_for_one_statement_as_for_many(desk: Client) -> None:
    queries = []
    for number in (1, 5):
        article = ArticleFactory()
        for statement in StatementFactory.create_batch(number, article=article):
            StanceFactory.create_batch(2, statement=statement)
        desk.get(page_of(article))
        with CaptureQueriesContext(connection) as captured:
            page = desk.get(page_of(article))
        assert len(texts(page, "li", "rd-entry")) == number
        queries.append(len(captured))
    assert queries[0] == queries[1]


def test_administrators_read_and_somebody_without_a_group_does_not(administrator: User) -> None:
    article = ArticleFactory()
    page = desk_of(administrator).get(page_of(article))
    assert page.context["config"]["mayMark"] is False
    assert 'data-do="mark"' not in page.content.decode()
    assert desk_of(UserFactory()).get(page_of(article)).status_code == 403


def test_who_may_see_articles_and_no_statements_sees_no_desk() -> None:
    user = UserFactory()
    user.user_permissions.add(Permission.objects.get(codename="view_article"))

    assert desk_of(user).get(page_of(ArticleFactory())).status_code == 403


def test_an_article_without_a_text_has_no_desk(desk: Client) -> None:
    assert desk.get(page_of(ArticleFactory(text=None))).status_code == 404
