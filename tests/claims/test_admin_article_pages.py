"""What the pages of articles, statements and sources say of claims."""

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.desk import address, desk_of, texts
from tests.factories import ArticleFactory, SourceFactory, StanceFactory, StatementFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(reporter: User) -> Client:
    return desk_of(reporter)


@pytest.mark.parametrize(
    ("stance", "tone", "number"),
    [
        ("asserts", "for", "1+"),
        ("denies", "against", "1−"),
        ("partly_denies", "against", "1±"),
        ("questions", "other", "1?"),
        ("declines_to_comment", "other", "1∅"),
        ("retracts", "other", "1↩"),
    ],
)
def test_a_passage_shows_what_it_does_by_its_pattern_its_sign_and_in_words(
    stance: str, tone: str, number: str, desk: Client
) -> None:
    row = StanceFactory(stance=stance, statement__source__name="The army")
    page = desk.get(address("articles_article_change", row.article_id))

    assert row.statement.quote in texts(page, "mark", f"passage-{tone}")
    assert texts(page, "a", "passage-number") == [number]
    label = f"Statement 1, The army – {row.get_stance_display()}: {row.claim.wording}"
    assert f'aria-label="{label}"' in page.content.decode()
    [beside] = texts(page, "li", "statement")
    assert row.claim.wording in beside
    assert row.get_stance_display() in beside


@pytest.mark.parametrize("page", ["articles_article_change", "articles_article_mark"])
def test_a_page_takes_as_many_queries_for_one_stance_as_for_many(page: str, desk: Client) -> None:
    queries = []
    for number in (1, 5):
        article = ArticleFactory()
        for statement in StatementFactory.create_batch(number, article=article):
            StanceFactory.create_batch(2, statement=statement)
        desk.get(address(page, article.pk))
        with CaptureQueriesContext(connection) as captured:
            answer = desk.get(address(page, article.pk))
        assert answer.content.decode().count('class="stance ') == 2 * number
        queries.append(len(captured))
    assert queries[0] == queries[1]


def test_wordings_and_notes_are_escaped_and_kept_apart(desk: Client) -> None:
    row = StanceFactory(claim__wording="\u202e<img src=x onerror=alert(1)>", note="<b>note</b>")
    for page in (
        address("articles_article_change", row.article_id),
        address("articles_article_mark", row.article_id),
        address("articles_statement_change", row.statement_id),
        address("articles_source_change", row.statement.source_id),
    ):
        html = desk.get(page).content.decode()
        assert "<bdi>\u202e&lt;img src=x onerror=alert(1)&gt;</bdi>" in html
        assert "<img src=x" not in html
        assert "<b>note" not in html


def test_a_source_shows_what_it_asserted_and_what_it_denied(desk: Client) -> None:
    source = SourceFactory()
    for stance, wording in [("asserts", "It rained."), ("denies", "It snowed.")]:
        StanceFactory(stance=stance, claim__wording=wording, statement__source=source)
    page = desk.get(address("articles_source_change", source.pk))

    [asserted] = texts(page, "section", "asserted", attribute="aria-label")
    [denied] = texts(page, "section", "denied", attribute="aria-label")
    assert "It rained." in asserted
    assert "It snowed." in denied
