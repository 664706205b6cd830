"""Marking statements from the page of their article: all at once, and nothing typed is lost."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from articles import services as article_services
from articles.models import Article, Source, Statement
from claims.models import Claim, Event, Stance
from tests.desk import address, desk_of, filled, said
from tests.factories import (
    ArticleFactory,
    ClaimFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

TEXT = (
    "🚀 Three rockets hit the harbour, the army said.\n\n"
    "“We didn’t fire – not at all,” said the militia’s leader. “We didn’t fire.”"
)


@pytest.fixture
def article() -> Article:
    return ArticleFactory(text=TEXT, language="en-GB")


@pytest.fixture
def desk(reporter: User) -> Client:
    return desk_of(reporter)


def page_of(article: Article) -> str:
    return address("articles_article_mark", article.pk)


def mark(desk: Client, article: Article, **typed: Any) -> Any:
    """Open the page, type into its form, send it."""
    form = desk.get(page_of(article)).context["form"]
    sent = {"who": "none", "which_claim": "none", "revision": "1", **typed}
    return desk.post(page_of(article), filled(form, **sent))


def errors(answer: Any) -> dict[str, list[str]]:
    assert answer.status_code == 200, answer
    return {name: list(errors) for name, errors in answer.context["form"].errors.items()}


def nothing_is_stored() -> bool:
    return not any(model.objects.exists() for model in (Statement, Source, Claim, Stance))


# --- All in one step ---------------------------------------------------------------------


def test_a_denial_is_marked_with_a_new_source_and_a_new_claim(
    desk: Client, article: Article, reporter: User
) -> None:
    militia = SourceFactory(name="The militia", kind="armed_group")
    answer = mark(
        desk,
        article,
        quote="We didn’t fire – not at all",
        who="new",
        name="Qais Example",
        role="leader",
        speaks_for=str(militia.pk),
        medium="tweet",
        cited_url="https://social.example/1",
        said_at_0="2026-06-07",
        said_at_1="14:05",
        which_claim="new",
        wording="The militia fired the rockets.",
        stance="denies",
        note="Denies having fired, not the impact.",
    )

    statement = Statement.objects.get()
    assert answer["Location"] == (
        f"{address('articles_article_change', article.pk)}#statement-{statement.pk}"
    )
    assert statement.quote == TEXT[statement.start : statement.end] == "We didn’t fire – not at all"
    assert (statement.medium, statement.cited_url) == ("tweet", "https://social.example/1")
    assert statement.said_at.isoformat() == "2026-06-07T14:05:00+00:00"  # type: ignore[union-attr]
    assert statement.marked_by == reporter
    source: Any = statement.source
    assert (source.name, source.role, source.speaks_for) == ("Qais Example", "leader", militia)
    stance = Stance.objects.get()
    assert (stance.stance, stance.note) == ("denies", "Denies having fired, not the impact.")
    assert stance.claim.wording == "The militia fired the rockets."
    assert stance.claim.language == "en-GB"
    assert stance.claim.evidence_state == "denied"
    assert set(Event.objects.values_list("kind", flat=True)) == {"opened", "stance_set"}


def test_a_known_source_and_a_known_claim_are_chosen(desk: Client, article: Article) -> None:
    source, claim = SourceFactory(), ClaimFactory()
    mark(
        desk,
        article,
        quote=" Three rockets hit the harbour \r\n",
        who="known",
        source=str(source.pk),
        which_claim="known",
        claim=str(claim.pk),
        stance="asserts",
    )
    stance = Stance.objects.get()
    assert (stance.statement.source, stance.claim) == (source, claim)
    assert stance.statement.start == 2


def test_the_article_itself_may_say_it_and_no_claim_be_set(desk: Client, article: Article) -> None:
    answer = mark(desk, article, quote="Three rockets", _addanother="1")
    assert Statement.objects.get().source is None
    assert not Claim.objects.exists()
    assert answer["Location"] == page_of(article)
    assert said(answer) == ["The statement was marked."]


def test_what_it_relays_is_chosen(desk: Client, article: Article) -> None:
    original = StatementFactory()
    mark(desk, article, quote="Three rockets", relays_statement=str(original.pk))
    assert Statement.objects.get(article=article).relays_statement == original


def test_a_new_name_that_is_known_is_the_known_source(desk: Client, article: Article) -> None:
    source = SourceFactory(name="The Army", kind="official_body")
    mark(desk, article, quote="Three rockets", who="new", name=" the  army", kind="official_body")
    assert Statement.objects.get().source == source


def test_a_confidential_source_is_entered_with_its_statement(
    desk: Client, article: Article, reporter: User, checker: User
) -> None:
    mark(desk, article, quote="Three rockets", who="new", name="Amal Haddad", confidential="on")
    source = Source.objects.get()
    assert (source.confidential, source.entered_by) == (True, reporter)
    where = address("articles_article_change", article.pk)
    assert "Amal Haddad" in desk.get(where).content.decode()
    assert "Amal Haddad" not in desk_of(checker).get(where).content.decode()


# --- Where the quote stands --------------------------------------------------------------


def test_a_quote_that_is_there_twice_offers_the_places(desk: Client, article: Article) -> None:
    answer = mark(desk, article, quote="We didn’t fire", note="kept")
    assert errors(answer) == {
        "quote": ["It is in the text more than once. Choose below which one is meant."]
    }
    html = answer.content.decode()
    places = [value for value, _label in answer.context["form"].fields["place"].choices]
    assert [TEXT[slice(*map(int, place.split("-")))] for place in places] == ["We didn’t fire"] * 2
    assert "【We didn’t fire】.”" in html

    mark(desk, article, quote="We didn’t fire", place=places[1])
    assert Statement.objects.get().start == TEXT.rindex("We didn’t fire")


@pytest.mark.parametrize(
    ("context", "start"),
    [
        ({"after": "leader. “"}, TEXT.rindex("We didn’t fire")),
        ({"before": " – not"}, TEXT.index("We didn’t fire")),
    ],
)
def test_what_stands_around_it_tells_which_is_meant(
    context: dict[str, str], start: int, desk: Client, article: Article
) -> None:
    mark(desk, article, quote="We didn’t fire", **context)
    assert Statement.objects.get().start == start


def test_a_quote_typed_with_other_signs_is_offered_as_it_stands(
    desk: Client, article: Article
) -> None:
    typed = "we didn't fire - not at all"
    answer = mark(desk, article, quote=typed)
    assert "not in the text letter by letter" in errors(answer)["quote"][0]
    [(place, _label)] = answer.context["form"].fields["place"].choices

    mark(desk, article, quote=typed, place=place)
    assert Statement.objects.get().quote == "We didn’t fire – not at all"


def test_a_choice_made_for_another_quote_counts_no_more(desk: Client, article: Article) -> None:
    answer = mark(desk, article, quote="We didn’t fire")
    [place, _other] = [value for value, _ in answer.context["form"].fields["place"].choices]
    mark(desk, article, quote="Three rockets", place=place)
    assert Statement.objects.get().quote == "Three rockets"


def test_an_interrupted_quotation_is_one_statement_with_its_parts(
    desk: Client, article: Article
) -> None:
    mark(desk, article, quote="We didn’t fire – not at all [...] We didn’t fire")
    statement = Statement.objects.get()
    assert statement.quote.startswith("We didn’t fire – not at all,” said")
    assert [TEXT[start:end] for start, end in statement.parts] == [
        *("We didn’t fire – not at all", "We didn’t fire"),
    ]


def test_a_quote_that_is_nowhere_is_refused(desk: Client, article: Article) -> None:
    answer = mark(desk, article, quote="The mayor resigned over the flood of 1999.")
    assert errors(answer) == {
        "quote": ["The quote is not in the text. Copy it from there, letter by letter."]
    }


@pytest.mark.parametrize("place", ["0-3", "9-2", "x", "0-99999999", "-"])
def test_only_a_place_that_was_offered_is_taken(desk: Client, article: Article, place: str) -> None:
    answer = mark(desk, article, quote="We didn’t fire", place=place)
    assert "place" in errors(answer)
    assert not Statement.objects.exists()


def test_the_same_passage_is_marked_once_for_a_source(desk: Client, article: Article) -> None:
    mark(desk, article, quote="Three rockets")
    answer = mark(desk, article, quote="Three rockets", note="still here")
    assert errors(answer) == {"__all__": ["This passage is already marked for this source."]}
    assert "still here" in answer.content.decode()


# --- What is wrong is said, and nothing is stored ----------------------------------------


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"quote": ""}, "quote"),
        ({"who": "known"}, "source"),
        ({"who": "new", "name": " "}, "name"),
        ({"who": "known", "source": "nonsense"}, "source"),
        ({"who": "nobody"}, "who"),
        ({"which_claim": "known", "stance": "asserts"}, "claim"),
        ({"which_claim": "new", "stance": "asserts"}, "wording"),
        ({"which_claim": "new", "wording": "It rained."}, "stance"),
        ({"which_claim": "new", "wording": "It rained.", "stance": "shrugs"}, "stance"),
        (
            {
                "which_claim": "new",
                "wording": "It rained.",
                "stance": "asserts",
                "language": "english!",
            },
            "language",
        ),
        ({"which_claim": "known", "claim": "' OR 1=1", "stance": "asserts"}, "claim"),
        ({"medium": "pigeon"}, "medium"),
        ({"cited_url": "javascript:alert(1)"}, "cited_url"),
        ({"said_at_0": "2999-01-01", "said_at_1": "10:00"}, "said_at"),
        ({"said_at_0": "yesterday", "said_at_1": ""}, "said_at"),
        ({"relays_statement": "nonsense"}, "relays_statement"),
        ({"quote": "Three\x00rockets"}, "quote"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_what_was_typed_stays(
    typed: dict[str, str], field: str, desk: Client, article: Article
) -> None:
    sent = {"quote": "Three rockets", "role": "typed role", "note": "typed note", **typed}
    answer = mark(desk, article, **sent)

    assert list(errors(answer)) == [field]
    html = answer.content.decode()
    assert "typed role" in html
    assert "typed note" in html
    assert nothing_is_stored()


def test_chosen_rows_stay_chosen_when_something_else_is_wrong(
    desk: Client, article: Article
) -> None:
    source, claim = SourceFactory(name="The army"), ClaimFactory(wording="It rained.")
    answer = mark(
        desk,
        article,
        quote="",
        who="known",
        source=str(source.pk),
        which_claim="known",
        claim=str(claim.pk),
        stance="denies",
    )
    html = answer.content.decode()
    assert f'<option value="{source.pk}" selected>The army</option>' in html
    assert f'<option value="{claim.pk}" selected>It rained.</option>' in html
    assert '<option value="denies" selected>' in html


def test_when_the_statement_is_refused_neither_its_source_nor_its_claim_stays(
    desk: Client, article: Article
) -> None:
    # The form lets this pass; the service refuses it after it made the source.
    answer = mark(
        desk,
        article,
        quote="Three rockets",
        who="new",
        name="The army",
        which_claim="new",
        wording="It rained.",
        stance="asserts",
        said_at_0="2999-01-01",
        said_at_1="10:00",
    )
    assert list(errors(answer)) == ["said_at"]
    assert nothing_is_stored()


def test_several_sources_of_a_name_are_told_apart(desk: Client, article: Article) -> None:
    SourceFactory.create_batch(2, name="The army")
    answer = mark(desk, article, quote="Three rockets", who="new", name="The army")
    assert "Several sources have this name." in errors(answer)["source"][0]


def test_a_text_that_came_meanwhile_is_shown_and_nothing_marked_in_the_old_one(
    desk: Client, article: Article, editor: User
) -> None:
    form = desk.get(page_of(article)).context["form"]
    typed = filled(form, quote="Three rockets", revision="1", who="none", which_claim="none")
    article_services.add_revision(by=editor, article=article, headline="New", text=f"New. {TEXT}")

    answer = desk.post(page_of(article), typed)
    assert "Another text was captured meanwhile" in answer.content.decode()
    assert not Statement.objects.exists()

    desk.post(page_of(article), {**typed, "revision": "2"})
    assert Statement.objects.get().revision.number == 2


# --- Sources that not everybody sees -----------------------------------------------------


def test_a_source_whose_name_one_may_not_see_can_not_be_chosen(
    desk: Client, article: Article
) -> None:
    aide = SourceFactory(name="Amal Haddad", confidential=True)
    answer = mark(desk, article, quote="Three rockets", who="known", source=str(aide.pk))
    assert list(errors(answer)) == ["source"]
    assert "Amal" not in answer.content.decode()


# --- One more claim ----------------------------------------------------------------------


def test_a_statement_is_said_to_bear_on_a_further_claim(desk: Client) -> None:
    statement = StanceFactory().statement
    where = address("articles_statement_stance", statement.pk)
    form = desk.get(where).context["form"]
    typed = filled(form, which_claim="new", wording="It was the militia.", stance="partly_denies")
    answer = desk.post(where, typed)

    assert f"#statement-{statement.pk}" in answer["Location"]
    further = Stance.objects.get(claim__wording="It was the militia.")
    assert (further.statement, further.stance) == (statement, "partly_denies")


def test_one_statement_has_one_stance_on_a_claim(desk: Client) -> None:
    stance = StanceFactory()
    where = address("articles_statement_stance", stance.statement_id)
    form = desk.get(where).context["form"]
    typed = {"which_claim": "known", "claim": str(stance.claim_id), "stance": "denies"}
    answer = desk.post(where, filled(form, **typed))
    assert "already has a stance on this claim" in answer.content.decode()
    assert Stance.objects.count() == 1


def test_a_statement_with_a_stance_is_not_deleted(desk: Client) -> None:
    stance = StanceFactory()
    desk.post(address("articles_statement_delete", stance.statement_id), {"post": "yes"})
    assert Statement.objects.filter(pk=stance.statement_id).exists()


# --- Who may -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("person", "status"),
    [("reporter", 200), ("checker", 200), ("editor", 200), ("administrator", 403)],
)
def test_who_may_mark(
    person: str, status: int, article: Article, request: pytest.FixtureRequest
) -> None:
    statement = StatementFactory(article=article, quote="Three rockets")
    desk = desk_of(request.getfixturevalue(person))
    assert desk.get(page_of(article)).status_code == status
    assert desk.get(address("articles_statement_stance", statement.pk)).status_code == status
    page = desk.get(address("articles_article_change", article.pk)).content.decode()
    assert ("Mark a statement" in page) == (status == 200)
    assert ("set a claim" in page) == (status == 200)


def test_somebody_of_no_group_marks_nothing(article: Article) -> None:
    desk = desk_of(UserFactory())
    sent = {"quote": "Three rockets", "who": "none", "which_claim": "none", "revision": "1"}
    assert desk.post(page_of(article), sent).status_code == 403
    assert not Statement.objects.exists()
