"""Statements in the admin: corrected where they are wrong, and not overwritten."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from articles import services
from articles.models import Statement
from tests.desk import address, desk_of, filled, texts
from tests.factories import AnchorFactory, ArticleFactory, SourceFactory, StatementFactory

pytestmark = pytest.mark.django_db

LIST = "/admin/articles/statement/"


@pytest.fixture
def desk(reporter: User) -> Client:
    return desk_of(reporter)


def page_of(statement: Statement) -> str:
    return address("articles_statement_change", statement.pk)


def typed_into(desk: Client, statement: Statement, **typed: Any) -> dict[str, Any]:
    form = desk.get(page_of(statement)).context["adminform"].form
    return filled(form, **{"_version": statement.version, **typed})


def test_source_medium_place_and_time_are_corrected(desk: Client) -> None:
    statement, source = StatementFactory(), SourceFactory()
    typed = typed_into(
        desk,
        statement,
        source=str(source.pk),
        medium="tweet",
        cited_url="https://social.example/1",
        said_at_0="2026-06-07",
        said_at_1="14:05",
    )
    assert desk.post(page_of(statement), typed).status_code == 302

    statement.refresh_from_db()
    assert (statement.source, statement.medium) == (source, "tweet")
    assert statement.cited_url == "https://social.example/1"
    assert statement.said_at.isoformat() == "2026-06-07T14:05:00+00:00"


def test_what_was_said_is_shown_and_not_typed(desk: Client) -> None:
    page = desk.get(page_of(StatementFactory(quote="We saw smoke")))
    assert "We saw smoke" in texts(page, "span", "desk-passage")[0]
    assert {"quote", "start", "end", "revision"}.isdisjoint(page.context["adminform"].form.fields)


def test_a_form_of_an_older_version_is_refused_and_says_what_changed(
    desk: Client, editor: User
) -> None:
    statement = StatementFactory()
    typed = typed_into(desk, statement, cited_url="https://social.example/1")
    services.edit_statement(by=editor, statement=statement, changes={"medium": "interview"})
    answer = desk.post(page_of(statement), typed)

    statement.refresh_from_db()
    assert answer.status_code == 409
    assert statement.cited_url == ""
    assert "interview" in answer.content.decode()
    assert "https://social.example/1" in answer.content.decode()


@pytest.mark.parametrize(
    "typed",
    [
        {"source": "nonsense"},
        {"medium": "pigeon"},
        {"cited_url": "javascript:alert(1)"},
        {"said_at_0": "2999-01-01", "said_at_1": "10:00"},
        {"relays_statement": "itself"},
        {"relays_statement": "another", "relays_source": "one"},
    ],
)
def test_what_is_wrong_is_refused(desk: Client, typed: dict[str, str]) -> None:
    statement = StatementFactory()
    rows = {"itself": statement, "another": StatementFactory(), "one": SourceFactory()}
    typed = {name: str(rows[v].pk) if v in rows else v for name, v in typed.items()}
    answer = desk.post(page_of(statement), typed_into(desk, statement, **typed))

    assert answer.status_code == 200
    assert texts(answer, "ul", "errorlist")
    assert Statement.objects.get(pk=statement.pk).version == statement.version


def test_who_may_not_see_the_source_may_correct_the_rest_and_keeps_it(
    desk: Client, editor: User
) -> None:
    aide = SourceFactory(name="Amal Haddad", confidential=True)
    statement = StatementFactory(source=aide)
    assert "Amal" not in desk.get(page_of(statement)).content.decode()
    desk.post(page_of(statement), typed_into(desk, statement, medium="tweet"))

    statement.refresh_from_db()
    assert (statement.medium, statement.source) == ("tweet", aide)


def test_where_it_stands_in_later_revisions_is_shown(desk: Client) -> None:
    anchor = AnchorFactory()
    page = desk.get(page_of(anchor.statement)).content.decode()
    assert "found unchanged" in page
    assert anchor.quote in page


def test_a_statement_with_nothing_on_it_is_deleted(desk: Client) -> None:
    statement = StatementFactory()
    desk.post(address("articles_statement_delete", statement.pk), {"post": "yes"})
    assert not Statement.objects.exists()


def test_a_statement_that_another_relays_stays(desk: Client) -> None:
    statement = StatementFactory()
    StatementFactory(relays_statement=statement)
    desk.post(address("articles_statement_delete", statement.pk), {"post": "yes"})
    assert Statement.objects.filter(pk=statement.pk).exists()


def test_statements_are_not_typed_into_a_blank_form(desk: Client) -> None:
    assert desk.get(f"{LIST}add/").status_code == 403


def test_administrators_change_no_statement(administrator: User) -> None:
    statement, desk = StatementFactory(), desk_of(administrator)
    assert desk.get(page_of(statement)).status_code == 200
    assert desk.post(page_of(statement), {"medium": "tweet"}).status_code == 403
    assert desk.post(address("articles_statement_delete", statement.pk)).status_code == 403


# --- The list ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("person", "words", "found"),
    [
        ("reporter", "harbours", 1),
        ("reporter", "Amal", 0),
        ("editor", "Amal", 1),
        ("reporter", "nothing of the kind", 0),
    ],
)
def test_statements_are_found_by_the_words_of_their_article_and_their_source(
    person: str, words: str, found: int, request: pytest.FixtureRequest
) -> None:
    aide = SourceFactory(name="Amal Haddad", confidential=True)
    StatementFactory(article=ArticleFactory(text="The harbour burns."), source=aide)
    page = desk_of(request.getfixturevalue(person)).get(LIST, {"q": words})
    assert len(page.context["cl"].result_list) == found


def test_the_list_masks_confidential_sources(desk: Client, editor: User) -> None:
    StatementFactory(source=SourceFactory(name="Amal Haddad", confidential=True))
    assert texts(desk.get(LIST), "td", "field-source") == ["confidential source"]
    assert texts(desk_of(editor).get(LIST), "td", "field-source") == ["Amal Haddad"]


@pytest.mark.parametrize("lookup", ["source__name", "source__role__startswith", "quote__regex"])
def test_no_address_filters_by_what_is_masked(desk: Client, lookup: str) -> None:
    StatementFactory(source=SourceFactory(name="A", confidential=True))
    assert desk.get(LIST, {lookup: "A"}).status_code == 400


def test_a_statement_to_relay_is_found_with_its_source_and_article(desk: Client) -> None:
    StatementFactory(
        article=ArticleFactory(headline="Smoke", text="The harbour burns."),
        source=SourceFactory(name="Amal Haddad"),
    )
    query = {"app_label": "articles", "model_name": "statement", "field_name": "relays_statement"}
    answer = desk.get("/admin/autocomplete/", {**query, "term": "harbour"})
    [one] = answer.json()["results"]
    assert [word in one["text"] for word in ("burns", "Amal Haddad", "Smoke")] == [True] * 3


@pytest.mark.parametrize("rows", [1, 5])
def test_the_list_takes_as_many_queries_for_one_statement_as_for_many(
    desk: Client, rows: int, django_assert_num_queries: Any
) -> None:
    StatementFactory.create_batch(rows)
    # * session, user and their permissions (2: their own, their groups')
    # * how many rows, at most one more than can be shown
    # * the statements with their sources and articles
    with django_assert_num_queries(6):
        desk.get(LIST)
