"""The page of an article: its text, what is marked in it, and nothing of it run."""

import re
import time
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.test import Client

from articles import services
from articles.models import Article
from articles.spans import Span
from tests.desk import address, desk_of, texts
from tests.factories import ArticleFactory, SourceFactory, StatementFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(reporter: User) -> Client:
    return desk_of(reporter)


def read(desk: Client, article: Article, **query: Any) -> Any:
    answer = desk.get(address("articles_article_change", article.pk), query)
    assert answer.status_code == 200, answer.content
    return answer


def test_the_text_is_read_in_paragraphs_with_what_is_marked(desk: Client) -> None:
    article = ArticleFactory(text="Three rockets hit.\n\n\nNobody was hurt.")
    StatementFactory(article=article, quote="Three rockets", source=SourceFactory(name="The army"))
    page = read(desk, article)

    assert texts(page, "p", "auto", attribute="dir") == ["Three rockets1 hit.", "Nobody was hurt."]
    assert "Three rockets" in texts(page, "mark", "passage")
    [beside] = texts(page, "li", "statement")
    assert "The army" in beside


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("👩‍👩‍👧 🚀 Rockets hit the port.", "hit the port"),
        ("cafe\u0301 re\u0301sume\u0301: the mayor left.", "the mayor"),
        ("قال المتحدث إن ثلاثة صواريخ سقطت 🚀 قرب الميناء.", "قرب الميناء"),
        ("\u202eThe override\u202c stays, the quote too.", "the quote"),
        ("A <b>bold</b> & <script>alert(1)</script> quote.", "<script>alert(1)</script>"),
        ("{{ request.user }} {% now 'Y' %} says so.", "{% now 'Y' %}"),
        ("one \u2028two\x0bthree", "two\x0bthree"),
    ],
    ids=["emoji", "combining", "arabic", "override", "script", "template", "odd spaces"],
)
def test_a_passage_is_just_its_characters_whatever_stands_before_it(
    desk: Client, text: str, quote: str
) -> None:
    article = ArticleFactory(text=text)
    StatementFactory(article=article, quote=quote)
    page = read(desk, article)

    assert quote in texts(page, "mark", "passage")
    assert "<script>alert" not in page.content.decode()


def test_two_passages_parted_by_a_single_space_stay_parted(desk: Client) -> None:
    article = ArticleFactory(text="Rockets hit.")
    StatementFactory(article=article, quote="Rockets")
    StatementFactory(article=article, quote="hit")
    assert "Rockets1 hit2." in texts(read(desk, article), "p", "auto", attribute="dir")


def test_names_and_headlines_that_run_the_other_way_are_kept_apart(desk: Client) -> None:
    article = ArticleFactory(headline="\u202eHeadline", byline="\u202eWriter")
    StatementFactory(article=article, source=SourceFactory(name="\u202e<i>Source</i>"))
    page = read(desk, article).content.decode()
    for said in ("\u202eHeadline", "\u202eWriter", "\u202e&lt;i&gt;Source&lt;/i&gt;"):
        assert f"<bdi>{said}</bdi>" in page


@pytest.mark.parametrize("draft", [True, False])
def test_a_draft_is_called_one_also_where_it_has_an_outlet(desk: Client, draft: bool) -> None:
    html = read(desk, ArticleFactory(draft=draft)).content.decode()
    assert ('<span class="desk-badge">draft</span>' in html) == draft


def test_from_the_list_one_jumps_to_the_passage_and_back(desk: Client) -> None:
    statement = StatementFactory()
    page = read(desk, statement.article).content.decode()
    for one in ("passage", "statement"):
        assert f'id="{one}-{statement.pk}"' in page
        assert f'href="#{one}-{statement.pk}"' in page


def test_the_page_has_neither_scripts_nor_styles_of_its_own(desk: Client) -> None:
    page = read(desk, StatementFactory().article)
    html = page.content.decode()
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=", html)
    assert not re.findall(r"<script\b(?![^>]*\ssrc=)[^>]*>", html)
    assert "unsafe" not in page["Content-Security-Policy"]


# --- Statements of earlier revisions -----------------------------------------------------

OLD = "Three rockets hit the harbour on Monday. Nobody was hurt, said the mayor. It rained."


@pytest.fixture
def changed(editor: User) -> Article:
    """An article of two revisions: a quote unchanged in the second, one altered, one lost."""
    article = ArticleFactory(text=OLD)
    for quote in ("Three rockets hit the harbour on Monday", "Nobody was hurt", "It rained"):
        StatementFactory(article=article, quote=quote)
    services.add_revision(
        by=editor,
        article=article,
        headline="Later",
        text="Update. Three rockets hit a harbour on Monday. Nobody was hurt, said the mayor.",
    )
    article.refresh_from_db()
    return article


def test_in_a_later_text_passages_are_found_altered_or_lost(desk: Client, changed: Article) -> None:
    page = read(desk, changed)

    shown = texts(page, "mark", "passage")
    assert any("Three rockets hit a harbour on Monday" in passage for passage in shown)
    assert "Nobody was hurt" in shown
    altered, exact, lost = texts(page, "li", "statement")
    assert "Altered since it was marked in revision 1." in altered
    assert "Altered" not in exact
    assert "It rained" in lost
    assert "in the text" not in lost
    assert "Lost from this text" in page.content.decode()


def test_an_earlier_revision_is_read_with_what_was_marked_in_it(
    desk: Client, changed: Article
) -> None:
    page = read(desk, changed, revision=1)
    assert "It is not the current text." in page.content.decode()
    assert {"Nobody was hurt", "It rained"} < set(texts(page, "mark", "passage"))
    assert "Lost from this text" not in page.content.decode()


@pytest.mark.parametrize("number", ["0", "3", "-1", "x", "9" * 40, "٢"])
def test_a_revision_that_is_not_is_not_found(desk: Client, changed: Article, number: str) -> None:
    where = address("articles_article_change", changed.pk)
    assert desk.get(where, {"revision": number}).status_code == 404


# --- Confidential sources ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("person", "seen"),
    [("reporter", "confidential source"), ("checker", "The aide"), ("editor", "The aide")],
)
def test_a_confidential_source_is_named_to_editors_and_to_who_entered_it(
    person: str, seen: str, checker: User, request: pytest.FixtureRequest
) -> None:
    source = SourceFactory(name="The aide", confidential=True, entered_by=checker)
    statement = StatementFactory(source=source)
    relaying = StatementFactory(article=statement.article, quote="We saw smoke", source=None)
    services.edit_statement(by=checker, statement=relaying, changes={"relays_source": source})
    page = read(desk_of(request.getfixturevalue(person)), statement.article)

    assert f"<bdi>{seen}</bdi>" in page.content.decode()
    assert ("The aide" in page.content.decode()) == (seen == "The aide")


# --- Many statements ---------------------------------------------------------------------


def long_article(statements: int) -> Article:
    article = ArticleFactory(text="\n\n".join(["Words of a long article. " * 40] * 50))
    revision = article.current_revision
    sources = SourceFactory.create_batch(5)
    for number in range(statements):
        start = number * 190
        span = Span(start, start + 300)
        StatementFactory(
            revision=revision,
            start=span.start,
            end=span.end,
            quote=revision.text[span.start : span.end],
            source=sources[number % 5],
        )
    return article


@pytest.mark.parametrize("statements", [1, 200])
def test_a_page_takes_as_many_queries_for_one_statement_as_for_many(
    desk: Client, statements: int, django_assert_num_queries: Any
) -> None:
    article = long_article(statements)
    ContentType.objects.get_for_model(Article)
    # * session, user and their permissions (2: their own, their groups')
    # * the article, its current revision, all its revisions without their texts
    # * its outlet (2: for the line below the headline, for the form)
    # * the statements with their sources, where each stands in this revision
    # * what they do to claims
    with django_assert_num_queries(12):
        read(desk, article)


def test_a_long_article_with_many_statements_is_laid_out_quickly(desk: Client) -> None:
    article = long_article(200)
    assert len(article.current_revision.text) > 49_000  # type: ignore[union-attr]
    read(desk, article)
    started = time.process_time()
    read(desk, article)
    assert time.process_time() - started < 1
