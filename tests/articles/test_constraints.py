"""What can never be true of outlets, articles, sources and statements, whoever writes."""

import pytest
from django.contrib.auth.models import User
from django.db.models import ProtectedError

from articles.ids import new_id
from articles.models import Source, Statement
from tests.database import execute, refused_by, switch_off
from tests.factories import (
    AnchorFactory,
    ArticleFactory,
    OutletFactory,
    RevisionFactory,
    SourceFactory,
    StatementFactory,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("name = ' '", "outlet_has_a_name"),
        ("domain = 'https://daily.example'", "outlet_domain_is_a_bare_host"),
        ("domain = 'Daily.example'", "outlet_domain_is_a_bare_host"),
        ("domain = 'daily.example/news'", "outlet_domain_is_a_bare_host"),
        ("domain = 'daily'", "outlet_domain_is_a_bare_host"),
        ("country = 'iq'", "outlet_country_is_iso_3166"),
        ("country = 'I'", "outlet_country_is_iso_3166"),
        ("language = 'English'", "outlet_language_is_bcp_47"),
        ("language = 'en_GB'", "outlet_language_is_bcp_47"),
    ],
)
def test_an_outlet_is_a_name_with_codes_that_others_know(change: str, constraint: str) -> None:
    outlet = OutletFactory()

    with refused_by(constraint):
        execute(f"UPDATE articles_outlet SET {change} WHERE id = %s", outlet.pk)


def test_a_domain_is_one_outlet() -> None:
    outlet, other = OutletFactory.create_batch(2)

    with refused_by("articles_outlet_domain_key"):
        execute("UPDATE articles_outlet SET domain = %s WHERE id = %s", outlet.domain, other.pk)


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("url = 'https://daily.example/a#comments'", "article_url_is_canonical"),
        ("url = 'https://daily.example/a?utm_source=x'", "article_url_is_canonical"),
        ("url = 'https://daily.example/a?id=7&FBCLID=x'", "article_url_is_canonical"),
        ("url = 'https://daily.example/a?gclid'", "article_url_is_canonical"),
        ("url = 'ftp://daily.example/a'", "article_url_is_canonical"),
        ("url = 'javascript:alert(1)'", "article_url_is_canonical"),
        ("url = 'https://daily.example/a b'", "article_url_is_canonical"),
        ("url = 'HTTPS://daily.example/a'", "article_url_is_canonical"),
        ("url = 'https://Daily.example/a'", "article_url_is_canonical"),
        ("url = 'https://daily.example'", "article_url_is_canonical"),
        ("url = 'https://daily.example:443/a'", "article_url_is_canonical"),
        ("url = 'http://daily.example:80/a'", "article_url_is_canonical"),
        ("url = NULL", "article_is_published_somewhere_or_a_draft"),
        ("outlet_id = NULL", "article_is_published_somewhere_or_a_draft"),
        ("relays_id = outlet_id", "article_does_not_relay_its_own_outlet"),
        ("language = 'Arabic'", "article_language_is_bcp_47"),
    ],
)
def test_an_article_is_known_by_its_canonical_address(change: str, constraint: str) -> None:
    article = ArticleFactory()

    with refused_by(constraint):
        execute(f"UPDATE articles_article SET {change} WHERE id = %s", article.pk)


def test_an_address_is_one_article() -> None:
    article, other = ArticleFactory.create_batch(2)

    with refused_by("articles_article_url_key"):
        execute("UPDATE articles_article SET url = %s WHERE id = %s", article.url, other.pk)


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("name = ''", "source_has_a_name"),
        ("kind = 'spokesman'", "source_kind_is_known"),
        ("speaks_for_id = id", "source_speaks_for_another"),
    ],
)
def test_a_source_is_a_name_of_a_known_kind(change: str, constraint: str) -> None:
    source = SourceFactory()

    with refused_by(constraint):
        execute(f"UPDATE articles_source SET {change} WHERE id = %s", source.pk)


@pytest.mark.parametrize("length", [2, 3, 4])
def test_who_speaks_for_whom_never_runs_in_a_circle(length: int) -> None:
    top = SourceFactory()
    bottom = top
    for _ in range(length - 1):
        bottom = SourceFactory(speaks_for=bottom)

    with refused_by("source_speaks_for_no_cycle"):
        execute("UPDATE articles_source SET speaks_for_id = %s WHERE id = %s", bottom.pk, top.pk)


def test_one_update_of_many_sources_closes_no_circle() -> None:
    one, two = SourceFactory(), SourceFactory()

    with refused_by("source_speaks_for_no_cycle"):
        execute(
            "UPDATE articles_source SET speaks_for_id = CASE id WHEN %s THEN %s ELSE %s END"
            " WHERE id IN (%s, %s)",
            *[one.pk, two.pk, one.pk, one.pk, two.pk],
        )


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("start = 9, \"end\" = 9, quote = ''", "statement_span_is_in_the_text"),
        ('start = 9, "end" = 5', "statement_span_is_in_the_text"),
        ('start = -1, "end" = 5', "statement_span_is_in_the_text"),
        ('"end" = 999', "statement_span_is_in_the_text"),
        ("quote = 'Four rockets hit the harbour on Monday.'", "statement_quote_is_its_slice"),
        ("quote = quote || ' '", "statement_quote_is_its_slice"),
        ('start = start + 1, "end" = "end" + 1', "statement_quote_is_its_slice"),
        ("medium = 'telegram'", "statement_medium_is_known"),
        ("cited_url = 'javascript:alert(1)'", "statement_cited_url_is_http"),
        ("relays_statement_id = id", "statement_relays_another"),
    ],
)
def test_a_statement_is_a_slice_of_its_revision(change: str, constraint: str) -> None:
    statement = StatementFactory()

    with refused_by(constraint):
        execute(f"UPDATE articles_statement SET {change} WHERE id = %s", statement.pk)


def test_an_empty_span_is_refused_also_without_the_text() -> None:
    statement = StatementFactory()
    switch_off("articles_statement", "check_statement")

    with refused_by("statement_span_is_not_empty"):
        execute('UPDATE articles_statement SET "end" = start WHERE id = %s', statement.pk)


@pytest.mark.parametrize("voice", ["a source", "the article's own"])
def test_a_passage_is_marked_once_for_a_source(voice: str) -> None:
    source = SourceFactory() if voice == "a source" else None
    statement = StatementFactory(source=source)

    with refused_by("statement_is_marked_once"):
        StatementFactory(revision=statement.revision, source=source)


def test_a_passage_may_be_marked_for_two_sources_and_passages_may_overlap() -> None:
    article = ArticleFactory(text="Three rockets hit the harbour.")
    StatementFactory(article=article)

    StatementFactory(article=article)
    StatementFactory(article=article, source=None)
    StatementFactory(article=article, source=None, quote="Three rockets hit")
    StatementFactory(article=article, source=None, quote="rockets hit the harbour")

    assert article.statements.count() == 5


@pytest.mark.parametrize(
    "parts",
    [
        "[[0, 13]]",  # ends early
        "[[1, 40]]",  # starts late
        "[[0, 13], [12, 40]]",  # overlap
        "[[0, 13], [20, 20], [21, 40]]",  # one is empty
        "[[20, 40], [0, 13]]",  # out of order
        "[[0, 13], [20, 41]]",  # ends behind the statement
        "[[0, 13, 20], [20, 40]]",  # three numbers
        '[["0", "40"]]',  # no numbers
        "[[0.0, 40]]",  # no whole numbers
        "[0, 40]",
        '{"0": 40}',
        "null",
    ],
)
def test_the_parts_of_an_interrupted_quotation_run_from_its_start_to_its_end(parts: str) -> None:
    statement = StatementFactory()
    assert (statement.start, statement.end) == (0, 40)

    with refused_by("statement_parts_cover_its_ends"):
        execute("UPDATE articles_statement SET parts = %s WHERE id = %s", parts, statement.pk)


def test_an_interrupted_quotation_keeps_the_spans_of_its_parts() -> None:
    text = "“We saw smoke,” said a worker, “and then nothing.”"
    start, end = text.index("We"), text.index(".”")

    statement = StatementFactory(
        article=ArticleFactory(text=text),
        quote=text[start:end],
        parts=[[start, start + 12], [end - 16, end]],
    )

    assert [text[a:b] for a, b in statement.parts] == ["We saw smoke", "and then nothing"]


def test_a_statement_stays_on_the_revision_it_was_marked_in() -> None:
    statement = StatementFactory()
    later = RevisionFactory(article=statement.article)

    with refused_by("statement_stays_on_its_revision"):
        execute(
            "UPDATE articles_statement SET revision_id = %s WHERE id = %s", later.pk, statement.pk
        )


def test_the_article_of_a_statement_is_that_of_its_revision() -> None:
    statement, other = StatementFactory(), ArticleFactory()

    execute("UPDATE articles_statement SET article_id = %s", other.pk)

    statement.refresh_from_db()
    assert statement.article == statement.revision.article


def test_a_statement_knows_what_stands_around_it() -> None:
    text = "x" * 40 + "Three rockets hit the harbour." + "y" * 40

    statement = StatementFactory(
        article=ArticleFactory(text=text), quote="Three rockets hit the harbour.", prefix="typed"
    )

    assert (statement.prefix, statement.suffix) == ("x" * 32, "y" * 32)


def test_a_statement_relays_a_statement_or_a_source_but_not_both() -> None:
    statement = StatementFactory(relays_statement=StatementFactory())

    with refused_by("statement_relays_one_thing"):
        execute(
            "UPDATE articles_statement SET relays_source_id = %s WHERE id = %s",
            SourceFactory().pk,
            statement.pk,
        )


@pytest.mark.parametrize("length", [2, 3])
def test_relays_never_run_in_a_circle(length: int) -> None:
    original = StatementFactory()
    last = original
    for _ in range(length - 1):
        last = StatementFactory(relays_statement=last)

    with refused_by("statement_relays_no_cycle"):
        execute(
            "UPDATE articles_statement SET relays_statement_id = %s WHERE id = %s",
            last.pk,
            original.pk,
        )


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("quote = 'Four rockets hit the harbour on Monday.'", "anchor_quote_is_its_slice"),
        ("status = 'altered'", "anchor_quote_is_its_slice"),
        ("start = start + 1, quote = substr(quote, 2)", "anchor_quote_is_its_slice"),
        ('"end" = NULL', "anchor_*"),
        ("quote = NULL", "anchor_*"),
        ("start = NULL", "anchor_*"),
        ("status = 'lost'", "anchor_has_a_span_unless_lost"),
        (
            "status = 'found', start = NULL, \"end\" = NULL, quote = NULL",
            "anchor_*",
        ),
    ],
)
def test_an_anchor_is_a_slice_of_its_revision_unless_lost(change: str, constraint: str) -> None:
    anchor = AnchorFactory()

    with refused_by(constraint):
        execute(f"UPDATE articles_anchor SET {change} WHERE id = %s", anchor.pk)


def test_an_anchor_needs_its_whole_span_also_without_the_text() -> None:
    anchor = AnchorFactory()
    switch_off("articles_anchor", "check_anchor")

    with refused_by("anchor_has_a_span_unless_lost"):
        execute('UPDATE articles_anchor SET "end" = NULL WHERE id = %s', anchor.pk)


def test_an_anchor_is_in_a_revision_of_the_same_article() -> None:
    AnchorFactory()

    with refused_by("anchor_is_in_the_same_article"):
        execute("UPDATE articles_anchor SET revision_id = %s", RevisionFactory().pk)


def test_a_statement_has_one_anchor_in_a_revision() -> None:
    anchor = AnchorFactory()

    with refused_by("anchor_is_one_per_revision"):
        AnchorFactory(statement=anchor.statement, revision=anchor.revision)


@pytest.mark.parametrize(
    ("table", "column", "foreign_key"),
    [
        ("articles_source", "source_id", "articles_statement_source_id_*"),
        ("articles_source", "relays_source_id", "articles_statement_relays_source_id_*"),
        ("articles_statement", "relays_statement_id", "articles_statement_relays_statement_id_*"),
    ],
)
def test_who_is_cited_is_not_deleted(table: str, column: str, foreign_key: str) -> None:
    cited = {
        "source_id": lambda: StatementFactory().source_id,
        "relays_source_id": lambda: (
            StatementFactory(relays_source=SourceFactory()).relays_source_id
        ),
        "relays_statement_id": lambda: (
            StatementFactory(relays_statement=StatementFactory()).relays_statement_id
        ),
    }[column]()

    with refused_by(foreign_key):
        execute(f"DELETE FROM {table} WHERE id = %s", cited)


def test_a_source_for_whom_others_speak_is_not_deleted() -> None:
    source = SourceFactory(speaks_for=SourceFactory())

    with refused_by("articles_source_speaks_for_id_*"):
        execute("DELETE FROM articles_source WHERE id = %s", source.speaks_for_id)


def test_an_article_that_was_captured_is_not_deleted() -> None:
    statement = StatementFactory()

    with refused_by("articles_*_article_id_*"):
        execute("DELETE FROM articles_article WHERE id = %s", statement.article_id)


@pytest.mark.parametrize(
    ("make", "foreign_key"),
    [
        (lambda outlet: ArticleFactory(outlet=outlet), "articles_article_outlet_id_*"),
        (lambda outlet: ArticleFactory(relays=outlet), "articles_article_relays_id_*"),
        (lambda outlet: SourceFactory(outlet=outlet), "articles_source_outlet_id_*"),
    ],
)
def test_an_outlet_in_use_is_not_deleted(make: object, foreign_key: str) -> None:
    outlet = OutletFactory()
    make(outlet)  # type: ignore[operator]

    with refused_by(foreign_key):
        execute("DELETE FROM articles_outlet WHERE id = %s", outlet.pk)


def test_models_refuse_to_delete_what_is_cited_before_the_database_must() -> None:
    statement = StatementFactory()

    with pytest.raises(ProtectedError):
        Source.objects.get(pk=statement.source_id).delete()
    with pytest.raises(ProtectedError):
        statement.article.delete()


def test_a_statement_nobody_relays_may_be_deleted(reporter: User) -> None:
    statement = StatementFactory(marked_by=reporter)

    execute("DELETE FROM articles_statement WHERE id = %s", statement.pk)

    assert not Statement.objects.exists()


@pytest.mark.parametrize("table", ["article", "outlet", "source", "statement"])
def test_an_id_never_changes(table: str) -> None:
    StatementFactory()

    with refused_by("id_never_changes"):
        execute(f"UPDATE articles_{table} SET id = %s", new_id())


@pytest.mark.parametrize("table", ["article", "outlet", "source", "statement"])
def test_every_change_raises_the_version(table: str) -> None:
    statement = StatementFactory()
    row = {
        "article": statement.article,
        "outlet": statement.article.outlet,
        "source": statement.source,
        "statement": statement,
    }[table]
    row.refresh_from_db()
    version, updated_at = row.version, row.updated_at

    execute(f"UPDATE articles_{table} SET version = 1, updated_at = 'epoch'")

    row.refresh_from_db()
    assert row.version == version + 1
    assert row.updated_at > updated_at


def test_a_statement_raises_its_articles_version() -> None:
    article = ArticleFactory()
    versions = [article.version]

    statement = StatementFactory(article=article)
    for change in [
        "UPDATE articles_statement SET medium = 'tweet'",
        "DELETE FROM articles_statement",
    ]:
        article.refresh_from_db()
        versions.append(article.version)
        execute(f"{change} WHERE id = %s", statement.pk)
    article.refresh_from_db()
    versions.append(article.version)

    assert versions == sorted(set(versions))
