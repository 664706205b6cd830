"""POST articles/{id}/statements/: one call that marks, finds or makes, links and sets a stance."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from articles.models import Article, Source, Statement
from claims.models import Claim, Event, Stance
from tests.factories import (
    ArticleFactory,
    ClaimFactory,
    RevisionFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
    UserFactory,
)
from tests.http import V1, client_of, codes

pytestmark = pytest.mark.django_db

TEXT = "Rockets hit the harbour, the mayor said.\nSmoke 🚀 rose. Smoke rose again."
QUOTE = "Rockets hit the harbour"
WORDING = "Rockets hit the harbour on Monday."


@pytest.fixture
def api(reporter: User) -> APIClient:
    return client_of(reporter)


@pytest.fixture
def article() -> Article:
    return ArticleFactory(text=TEXT, language="fr")


def address(article: Article) -> str:
    return f"{V1}articles/{article.pk}/statements/"


def test_one_call_marks_makes_the_source_opens_the_claim_and_sets_the_stance(
    api: APIClient, article: Article, reporter: User
) -> None:
    answer = api.post(
        address(article),
        {
            "quote": QUOTE,
            "source": {
                "name": "Ana Rivera",
                "kind": "person",
                "role": "mayor",
                "speaks_for": {"name": "The Port City", "kind": "official_body"},
            },
            "medium": "tweet",
            "cited_url": "https://social.example/1",
            "said_at": "2026-06-20T10:00:00+02:00",
            "claim": {"wording": WORDING, "topics": ["Harbour"]},
            "stance": "denies",
            "note": "A guess.",
        },
    )

    assert answer.status_code == 201, answer.json()
    statement, stance = Statement.objects.get(), Stance.objects.get()
    claim, source = Claim.objects.get(), Source.objects.get(name="Ana Rivera")
    said = answer.json()
    stances = said.pop("stances")
    assert answer["Location"] == f"http://testserver{V1}statements/{statement.pk}/"
    assert answer["ETag"] == f'"{statement.version}"'
    assert {name: said[name] for name in ("id", "quote", "start", "end", "medium")} == {
        "id": str(statement.pk),
        "quote": QUOTE,
        "start": 0,
        "end": len(QUOTE),
        "medium": "tweet",
    }
    assert said["said_at"] == "2026-06-20T08:00:00Z"
    assert said["cited_url"] == "https://social.example/1"
    assert said["source"]["id"] == str(source.pk)
    assert (said["source"]["name"], said["source"]["role"]) == ("Ana Rivera", "mayor")
    assert stances == [
        {
            "id": str(stance.pk),
            "stance": "denies",
            "note": "A guess.",
            "claim": {"id": str(claim.pk), "wording": WORDING},
        }
    ]
    assert source.speaks_for is not None
    assert source.speaks_for.name == "The Port City"
    assert (claim.language, claim.topics, claim.created_by) == ("fr", ["harbour"], reporter)
    assert claim.evidence_state == "denied"
    assert set(Event.objects.values_list("kind", flat=True)) == {"opened", "stance_set"}


def test_without_a_source_it_is_the_articles_own_voice(api: APIClient, article: Article) -> None:
    for body in ({"start": 0, "end": 7}, {"start": 8, "end": 11, "source": None}):
        answer = api.post(address(article), body)

        assert answer.status_code == 201, answer.json()
        assert answer.json()["source"] is None
        assert answer.json()["medium"] == "unknown"
        assert answer.json()["stances"] == []


def test_offsets_are_code_points(api: APIClient, article: Article) -> None:
    answer = api.post(address(article), {"quote": "rose", "prefix": "🚀 "}).json()

    assert TEXT[answer["start"] : answer["end"]] == "rose"
    assert answer["start"] == TEXT.index("rose")


def test_a_known_source_is_found_by_its_alias(api: APIClient, article: Article) -> None:
    source = SourceFactory(name="Ana Rivera", aliases=["A.  RIVERA"])

    answer = api.post(address(article), {"quote": QUOTE, "source": {"name": "a. rivera"}})

    assert answer.json()["source"]["id"] == str(source.pk)
    assert Source.objects.count() == 1


def test_source_and_claim_may_be_given_by_id(api: APIClient, article: Article) -> None:
    source, claim = SourceFactory(), ClaimFactory()

    answer = api.post(
        address(article),
        {
            "quote": QUOTE,
            "source": str(source.pk),
            "claim": str(claim.pk),
            "stance": "asserts",
        },
    )

    assert answer.status_code == 201, answer.json()
    assert answer.json()["source"]["id"] == str(source.pk)
    assert answer.json()["stances"][0]["claim"]["id"] == str(claim.pk)


def test_a_statement_may_relay_another_or_a_source(api: APIClient, article: Article) -> None:
    original, agency = StatementFactory(), SourceFactory(name="The Agency")

    first = api.post(address(article), {"quote": QUOTE, "relays": {"statement": str(original.pk)}})
    second = api.post(
        address(article),
        {"quote": "Smoke 🚀", "relays": {"source": {"name": "the agency", "role": None}}},
    )

    assert (first.status_code, second.status_code) == (201, 201)
    assert Statement.objects.get(pk=first.json()["id"]).relays_statement == original
    assert Statement.objects.get(pk=second.json()["id"]).relays_source == agency


def test_an_earlier_revision_may_be_marked(api: APIClient, article: Article) -> None:
    RevisionFactory(article=article, text="Nothing happened.")

    assert api.post(address(article), {"quote": QUOTE}).status_code == 400
    assert api.post(address(article), {"quote": QUOTE, "revision": 1}).json()["revision"] == 1
    assert codes(api.post(address(article), {"quote": QUOTE, "revision": 3})) == {
        "revision": "does_not_exist"
    }


def test_the_parts_of_an_interrupted_quotation_are_kept(api: APIClient, article: Article) -> None:
    answer = api.post(address(article), {"start": 0, "end": 23, "parts": [[0, 7], [8, 23]]})

    assert answer.status_code == 201, answer.json()
    assert Statement.objects.get().parts == [[0, 7], [8, 23]]


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({}, {"quote": "invalid"}),
        ({"start": 0}, {"quote": "invalid"}),
        ({"start": 0, "end": 4, "quote": "Rock"}, {"quote": "invalid"}),
        ({"quote": "Tanks hit the harbour"}, {"quote": "not_found"}),
        ({"quote": "Smoke"}, {"quote": "ambiguous"}),
        ({"quote": QUOTE, "prefix": "The "}, {"quote": "not_found"}),
        ({"start": 5, "end": 5}, {"end": "out_of_range"}),
        ({"start": 9, "end": 5}, {"end": "out_of_range"}),
        ({"start": 0, "end": 5000}, {"end": "out_of_range"}),
        ({"start": -1, "end": 5}, {"start": "min_value"}),
        ({"quote": QUOTE, "stance": "denies"}, {"stance": "invalid"}),
        ({"quote": QUOTE, "note": "Why?"}, {"note": "invalid"}),
        ({"quote": QUOTE, "claim": {"wording": WORDING}}, {"stance": "invalid"}),
        (
            {"quote": QUOTE, "claim": {"wording": ""}, "stance": "denies"},
            {"claim.wording": "blank"},
        ),
        ({"quote": QUOTE, "claim": 7, "stance": "denies"}, {"claim": "not_an_id"}),
        ({"quote": QUOTE, "source": {"nom": "Ana"}}, {"source.nom": "unknown_field"}),
        (
            {"quote": QUOTE, "source": {"name": "A", "kind": "king"}},
            {"source.kind": "invalid_choice"},
        ),
        ({"quote": QUOTE, "relays": {}}, {"relays": "one_of"}),
        ({"quote": QUOTE, "cited_url": "ftp://files.example/1"}, {"cited_url": "invalid"}),
        ({"quote": QUOTE, "said_at": "2999-01-01T00:00:00Z"}, {"said_at": "in_the_future"}),
        ({"quote": QUOTE, "medium": "pigeon"}, {"medium": "invalid_choice"}),
        ({"quote": QUOTE, "colour": "red"}, {"colour": "unknown_field"}),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_kept(
    api: APIClient, article: Article, body: dict[str, Any], problem: dict[str, str]
) -> None:
    answer = api.post(address(article), body)

    assert answer.status_code == 400
    found = codes(answer)
    assert {field: found.get(field) for field in problem} == problem
    assert not Statement.objects.exists()
    assert not Claim.objects.exists()


def test_a_refusal_undoes_the_source_and_the_claim_made_on_the_way(
    api: APIClient, article: Article
) -> None:
    body = {"quote": QUOTE, "source": {"name": "Ana"}, "claim": {"wording": WORDING}}
    api.post(address(article), body | {"stance": "asserts"})

    again = api.post(address(article), body | {"stance": "asserts"})
    other = api.post(address(article), body | {"source": {"name": "Ben"}, "stance": "boasts"})

    assert (again.status_code, other.status_code) == (400, 400)
    assert (Statement.objects.count(), Claim.objects.count()) == (1, 1)
    assert not Source.objects.filter(name="Ben").exists()


def test_two_quotes_of_one_wording_are_named_with_their_places(
    api: APIClient, article: Article
) -> None:
    answer = api.post(address(article), {"quote": "Smoke"}).json()

    [error] = answer["errors"]
    assert f"{TEXT.index('Smoke')}–" in error["message"]


def test_several_sources_of_a_name_are_named_but_none_that_is_hidden(
    api: APIClient, article: Article, editor: User
) -> None:
    hidden = SourceFactory(name="Sam", confidential=True, entered_by=editor)
    open_ones = [SourceFactory(name="Sam", role=role) for role in ("clerk", "pilot")]

    answer = api.post(address(article), {"quote": QUOTE, "source": {"name": "sam"}})

    assert codes(answer) == {"source": "ambiguous"}
    message = answer.json()["errors"][0]["message"]
    assert all(str(source.pk) in message for source in open_ones)
    assert str(hidden.pk) not in message


def test_several_sources_behind_a_source_are_a_problem_of_their_own_field(
    api: APIClient, article: Article
) -> None:
    SourceFactory.create_batch(2, name="The Port")
    speaker = {"name": "Ana", "speaks_for": {"name": "The Port"}}

    answers = [
        api.post(address(article), {"quote": QUOTE, "source": speaker}),
        api.post(address(article), {"quote": QUOTE, "relays": {"source": {"name": "The Port"}}}),
    ]

    assert [codes(answer) for answer in answers] == [
        {"source.speaks_for": "ambiguous"},
        {"relays.source": "ambiguous"},
    ]


def test_a_key_makes_a_retry_safe(api: APIClient, article: Article) -> None:
    body = {"quote": QUOTE, "claim": {"wording": WORDING}, "stance": "asserts"}

    answers = [
        api.post(address(article), body, headers={"Idempotency-Key": "once"}) for _ in range(2)
    ]

    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].content == answers[1].content
    assert Statement.objects.count() == Claim.objects.count() == 1


def test_only_who_may_mark_marks(article: Article) -> None:
    nobody, outsider = client_of(), client_of(UserFactory())

    for method in ("get", "post"):
        assert getattr(nobody, method)(address(article)).status_code == 401
        assert getattr(outsider, method)(address(article)).status_code == 403
    assert not Statement.objects.exists()


def test_an_article_that_is_not_there_is_not_found(api: APIClient, article: Article) -> None:
    nowhere = f"{V1}articles/{ClaimFactory().pk}/statements/"

    assert api.get(nowhere).status_code == 404
    assert api.post(nowhere, {"start": 0, "end": 1}).status_code == 404
    assert api.get(f"{V1}articles/abc/statements/").status_code == 404


@pytest.mark.parametrize("rows", [1, 5])
def test_the_statements_of_an_article_are_listed_with_their_stances(
    reporter: User, article: Article, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    statements = [
        StatementFactory(article=article, quote=TEXT[start : start + 5]) for start in range(rows)
    ]
    for statement in statements:
        StanceFactory.create_batch(2, statement=statement)
    StanceFactory()
    api = client_of(reporter)

    # However many there are:
    # * the reporter's permissions: their own, and those of their groups
    # * the article
    # * its statements, joined to source, revision, outlet and what they relay
    # * where they stand in later revisions
    # * their stances, joined to the claims
    with django_assert_num_queries(6):
        answer = api.get(address(article)).json()

    assert [row["id"] for row in answer["results"]] == [str(row.pk) for row in statements]
    assert [len(row["stances"]) for row in answer["results"]] == [2] * rows
