"""Sources in the admin: found, edited, and masked from who may not see them."""

from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.test import Client

from articles import services
from articles.models import Source
from tests.desk import address, desk_of, filled, texts
from tests.factories import OutletFactory, SourceFactory, StatementFactory

pytestmark = pytest.mark.django_db

LIST = "/admin/articles/source/"
ADD = "/admin/articles/source/add/"
AUTOCOMPLETE = "/admin/autocomplete/"
BLANK = {
    **dict.fromkeys(["name", "role", "speaks_for", "outlet", "aliases", "links"], ""),
    "kind": "person",
}


@pytest.fixture
def aide(checker: User) -> Source:
    """A confidential source, entered by the checker."""
    return SourceFactory(
        name="Amal Haddad",
        role="aide to the minister",
        aliases=["Abu Nidal"],
        links=["https://aide.example/"],
        speaks_for=SourceFactory(name="The ministry"),
        outlet=OutletFactory(name="Quay Radio"),
        confidential=True,
        entered_by=checker,
    )


def page_of(source: Source) -> str:
    return address("articles_source_change", source.pk)


def names(desk: Client, **query: Any) -> list[str]:
    answer = desk.get(LIST, query)
    assert answer.status_code == 200
    return texts(answer, "th", "field-name")


def suggested(desk: Client, term: str, field: str = "source", model: str = "statement") -> Any:
    query = {"app_label": "articles", "model_name": model, "field_name": field, "term": term}
    answer = desk.get(AUTOCOMPLETE, query)
    assert answer.status_code == 200
    return [one["text"] for one in answer.json()["results"]]


# --- Enter and edit ----------------------------------------------------------------------


def test_a_source_is_entered_with_names_and_links_one_a_line(reporter: User) -> None:
    body = SourceFactory(name="The ministry")
    typed = {
        "name": "Amal Haddad",
        "speaks_for": str(body.pk),
        "aliases": "Haddad, Amal\r\n\r\n أمل حداد \r\n",
        "links": "https://a.example/?x=1,2\r\nb.example",
    }
    desk_of(reporter).post(ADD, {**BLANK, **typed})

    source = Source.objects.get(name="Amal Haddad")
    assert source.aliases == ["Haddad, Amal", "أمل حداد"]
    assert source.links == ["https://a.example/?x=1,2", "https://b.example"]
    assert (source.speaks_for, source.entered_by) == (body, reporter)


def test_a_source_is_edited_and_found_by_its_new_name(reporter: User) -> None:
    source, desk = SourceFactory(name="Amal Hadad", aliases=["A, B"]), desk_of(reporter)
    form = desk.get(page_of(source)).context["adminform"].form
    desk.post(page_of(source), filled(form, name="Amal Haddad", _version=source.version))

    found = services.find_or_make_source(by=reporter, name="amal haddad")
    assert found == source
    assert found.aliases == ["A, B"]


def test_a_form_of_an_older_version_is_refused(reporter: User, editor: User) -> None:
    source, desk = SourceFactory(role="spokesman"), desk_of(reporter)
    form = desk.get(page_of(source)).context["adminform"].form
    services.edit_source(by=editor, source=source, changes={"role": "official spokesman"})
    answer = desk.post(page_of(source), filled(form, kind="outlet", _version=source.version - 1))

    source.refresh_from_db()
    assert answer.status_code == 409
    assert source.kind == "person"
    assert "official spokesman" in answer.content.decode()


def test_speaking_for_each_other_in_a_circle_is_refused_in_the_form(reporter: User) -> None:
    body = SourceFactory(name="The ministry")
    spokesman, desk = SourceFactory(speaks_for=body), desk_of(reporter)
    form = desk.get(page_of(body)).context["adminform"].form
    typed = filled(form, speaks_for=str(spokesman.pk), _version=body.version)
    answer = desk.post(page_of(body), typed)

    body.refresh_from_db()
    assert answer.status_code == 200
    assert texts(answer, "ul", "errorlist")
    assert body.speaks_for is None


@pytest.mark.parametrize("sent", ["nonsense", "1", "' OR 1=1 --"])
def test_whatever_a_browser_sends_as_a_source_is_refused_politely(
    reporter: User, sent: str
) -> None:
    answer = desk_of(reporter).post(ADD, {**BLANK, "name": "A", "speaks_for": sent})
    assert answer.status_code == 200
    assert texts(answer, "ul", "errorlist")


# --- What a page shows -------------------------------------------------------------------


def test_the_page_shows_whom_it_speaks_for_who_speaks_for_it_and_what_it_said(
    reporter: User,
) -> None:
    body = SourceFactory(name="The ministry")
    source = SourceFactory(name="Amal Haddad", speaks_for=body)
    SourceFactory(name="Deputy", speaks_for=source)
    statement = StatementFactory(source=source)
    page = desk_of(reporter).get(page_of(source)).content.decode()

    assert "<bdi>The ministry</bdi>" in page
    assert "<bdi>Deputy</bdi>" in page
    assert statement.quote in page


# --- Confidential sources ----------------------------------------------------------------

SECRETS = ["Amal", "Haddad", "Abu Nidal", "aide", "The ministry", "Quay Radio"]


@pytest.mark.parametrize("person", ["reporter", "administrator"])
def test_who_may_not_see_a_confidential_source_finds_nothing_of_it_on_its_page(
    person: str, aide: Source, request: pytest.FixtureRequest
) -> None:
    StatementFactory(source=aide)
    desk = desk_of(request.getfixturevalue(person))
    for page in ("change", "history"):
        html = desk.get(address(f"articles_source_{page}", aide.pk)).content.decode()
        assert "confidential source" in html
        assert [secret for secret in SECRETS if secret in html] == []


@pytest.mark.parametrize("person", ["checker", "editor"])
def test_editors_and_who_entered_it_see_and_edit_it(
    person: str, aide: Source, request: pytest.FixtureRequest
) -> None:
    desk = desk_of(request.getfixturevalue(person))
    page = desk.get(page_of(aide))
    html = page.content.decode()
    assert [secret for secret in SECRETS if secret not in html] == []

    form = page.context["adminform"].form
    desk.post(page_of(aide), filled(form, role="former aide", _version=aide.version))
    aide.refresh_from_db()
    assert aide.role == "former aide"


def test_who_may_not_see_it_may_not_change_it(reporter: User, aide: Source) -> None:
    desk, typed = desk_of(reporter), {**BLANK, "name": "Somebody", "_version": aide.version}
    assert 'name="_save"' not in desk.get(page_of(aide)).content.decode()
    assert desk.post(page_of(aide), typed).status_code == 403
    aide.refresh_from_db()
    assert aide.confidential


def test_in_lists_it_is_masked_and_stands_where_its_name_tells_nothing(
    reporter: User, editor: User, aide: Source
) -> None:
    SourceFactory(name="Aaron")
    SourceFactory(name="Zoe")
    assert names(desk_of(editor)) == ["Aaron", "Amal Haddad", "The ministry", "Zoe"]
    desk = desk_of(reporter)
    assert names(desk) == ["confidential source", "Aaron", "The ministry", "Zoe"]
    assert names(desk, o="-0") == ["Zoe", "The ministry", "Aaron", "confidential source"]
    html = desk.get(LIST).content.decode()
    assert [secret for secret in SECRETS if secret in html] == ["The ministry"]


@pytest.mark.parametrize("words", ["Amal", "Amal Haddad", "Abu Nidal", "aide", "mal Had"])
def test_it_is_not_found_by_what_is_masked(
    words: str, reporter: User, editor: User, aide: Source
) -> None:
    assert names(desk_of(reporter), q=words) == []
    assert names(desk_of(editor), q=words) == ["Amal Haddad"]
    assert suggested(desk_of(reporter), words) == []
    assert suggested(desk_of(editor), words) == ["Amal Haddad"]


@pytest.mark.parametrize(
    "lookup", ["name", "name__startswith", "role__contains", "speaks_for__name", "aliases__0"]
)
def test_no_address_filters_by_what_is_masked(lookup: str, reporter: User, aide: Source) -> None:
    assert desk_of(reporter).get(LIST, {lookup: "A"}).status_code == 400


@pytest.mark.parametrize("field", ["source", "relays_source"])
def test_autocompletes_do_not_offer_it_even_unasked(
    field: str, reporter: User, aide: Source
) -> None:
    assert suggested(desk_of(reporter), "", field) == ["The ministry"]
    assert suggested(desk_of(reporter), "", "speaks_for", "source") == ["The ministry"]


def test_a_nul_typed_into_an_autocomplete_is_passed_over(editor: User, aide: Source) -> None:
    assert suggested(desk_of(editor), "Am\0al") == ["Amal Haddad"]


def test_who_speaks_for_a_source_in_confidence_is_not_listed_with_it(
    reporter: User, editor: User, aide: Source
) -> None:
    ministry = page_of(aide.speaks_for)  # type: ignore[arg-type]
    assert "Amal Haddad" in desk_of(editor).get(ministry).content.decode()
    html = desk_of(reporter).get(ministry).content.decode()
    assert "Amal" not in html
    assert "confidential source" not in html


def test_deleting_one_names_it_nowhere(editor: User, aide: Source) -> None:
    desk = desk_of(editor)
    where = address("articles_source_delete", aide.pk)
    assert "Amal" not in desk.get(where).content.decode()
    desk.post(where, {"post": "yes"})
    assert not Source.objects.filter(pk=aide.pk).exists()
    assert not LogEntry.objects.filter(object_repr__contains="Amal").exists()


def test_a_source_that_is_cited_stays(editor: User) -> None:
    source, desk = StatementFactory().source, desk_of(editor)
    desk.post(address("articles_source_delete", source.pk), {"post": "yes"})
    assert Source.objects.filter(pk=source.pk).exists()


@pytest.mark.parametrize("person", ["reporter", "checker", "administrator"])
def test_only_editors_delete_sources(person: str, request: pytest.FixtureRequest) -> None:
    source, desk = SourceFactory(), desk_of(request.getfixturevalue(person))
    assert desk.post(address("articles_source_delete", source.pk)).status_code == 403


# --- Queries -----------------------------------------------------------------------------


@pytest.mark.parametrize("rows", [1, 5])
def test_the_list_takes_as_many_queries_for_one_source_as_for_many(
    rows: int, reporter: User, django_assert_num_queries: Any
) -> None:
    desk = desk_of(reporter)
    for source in SourceFactory.create_batch(rows, outlet=OutletFactory()):
        SourceFactory(speaks_for=source, confidential=True)
    # * session, user and their permissions (2: their own, their groups')
    # * how many rows, at most one more than can be shown
    # * the sources with whom they speak for
    with django_assert_num_queries(6):
        desk.get(LIST)
