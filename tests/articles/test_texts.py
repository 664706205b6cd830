"""An article's text is kept as captured, and what stands in it keeps its place."""

import hashlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.models import TEXT_LIMIT, Article, Revision
from tests.database import execute, fetch, kept, refused_by
from tests.factories import ArticleFactory, RevisionFactory, StatementFactory

pytestmark = pytest.mark.django_db

#: PostgreSQL stores no NUL, and UTF-8 has no lone surrogates.
unicode_text = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r"), max_size=60
)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE articles_revision SET text = 'Nothing happened.'",
        "UPDATE articles_revision SET headline = 'Nothing'",
        "UPDATE articles_revision SET captured_at = 'epoch'",
        "UPDATE articles_revision SET number = number",
        "DELETE FROM articles_revision",
    ],
)
def test_a_revision_is_never_changed_or_deleted(change: str) -> None:
    RevisionFactory()

    with kept("articles_revision"):
        execute(change)


@pytest.mark.parametrize(
    ("wrong", "constraint"),
    [
        ({"number": 1}, "revision_numbers_have_no_gap"),
        ({"number": 3}, "revision_numbers_have_no_gap"),
        ({"number": 0}, "revision_numbers_have_no_gap"),
        ({"sha256": "0" * 64}, "revision_sha256_is_of_its_text"),
        ({"sha256": Revision.digest("Another text.")}, "revision_sha256_is_of_its_text"),
        ({"text": "Two\r\nlines."}, "revision_line_ends_are_newlines"),
        ({"text": "Two\rlines."}, "revision_line_ends_are_newlines"),
        ({"headline": "Two\nlines"}, "revision_line_ends_are_newlines"),
        ({"headline": " "}, "revision_has_a_headline_and_a_text"),
        ({"text": " \n "}, "revision_has_a_headline_and_a_text"),
        ({"text": "x" * (TEXT_LIMIT + 1)}, "revision_text_is_of_bearable_length"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_revision_is_the_next_of_its_article_and_what_it_says_it_is(
    wrong: dict[str, object], constraint: str
) -> None:
    article = ArticleFactory()

    with refused_by(constraint):
        RevisionFactory(article=article, **wrong)


def test_numbers_are_those_of_the_article() -> None:
    first, other = ArticleFactory.create_batch(2)
    RevisionFactory(article=first)

    assert RevisionFactory(article=other).number == 2


def test_two_revisions_never_have_one_number() -> None:
    """The constraint says so too: two captures at once could pass the trigger."""
    [name] = [c.name for c in Revision._meta.constraints if c.name == "revision_number_is_unique"]

    assert fetch("SELECT contype FROM pg_constraint WHERE conname = %s", name) == [("u",)]


def test_the_same_headline_and_text_again_are_no_new_revision() -> None:
    article = ArticleFactory(headline="One", text="Once.")

    with refused_by("revision_differs_from_the_last"):
        RevisionFactory(article=article, headline="One", text="Once.")


def test_another_headline_another_text_or_an_earlier_text_is_a_new_revision() -> None:
    article = ArticleFactory(headline="One", text="Once.")

    RevisionFactory(article=article, headline="Two", text="Once.")
    RevisionFactory(article=article, headline="Two", text="Twice.")
    RevisionFactory(article=article, headline="One", text="Once.")

    assert article.revisions.count() == 4


def test_the_current_revision_is_the_latest() -> None:
    article = ArticleFactory(headline="One")

    later = RevisionFactory(article=article, headline="Two", text="Something of a zeppelin.")

    article.refresh_from_db()
    assert (article.current_revision, article.headline) == (later, "Two")
    assert list(Article.objects.matching("zeppelins")) == [article]


@pytest.mark.parametrize(
    "typed", ["current_revision_id = %s", "headline = %s::text", "search = to_tsvector(%s::text)"]
)
def test_what_shows_of_the_current_revision_cannot_be_typed(typed: str) -> None:
    article = ArticleFactory()
    first = article.current_revision
    later = RevisionFactory(article=article, headline="Two", text="Something of a zeppelin.")

    execute(f"UPDATE articles_article SET {typed}", first.pk)

    article.refresh_from_db()
    assert (article.current_revision, article.headline) == (later, "Two")
    assert list(Article.objects.matching("zeppelins")) == [article]


def test_an_article_is_searched_in_its_language() -> None:
    article = ArticleFactory(language="en", text="Die Raketen trafen den Hafen.")
    assert not Article.objects.matching("Rakete").exists()

    execute("UPDATE articles_article SET language = 'de'")

    assert list(Article.objects.matching("Rakete")) == [article]


@given(before=unicode_text, quote=unicode_text.filter(str.strip), after=unicode_text)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_text_and_offsets_are_those_of_unicode_as_given(
    before: str, quote: str, after: str
) -> None:
    """Right to left, combining marks, emoji: nothing is normalised, offsets are code points."""
    text = f"{before}{quote}{after}"
    article = ArticleFactory(text=text)

    statement = StatementFactory(article=article, quote=quote)

    revision = Revision.objects.get(article=article)
    assert revision.text == text
    assert revision.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert statement.quote == revision.text[statement.start : statement.end] == quote
    assert statement.prefix == text[max(statement.start - 32, 0) : statement.start]
    assert statement.suffix == text[statement.end : statement.end + 32]
