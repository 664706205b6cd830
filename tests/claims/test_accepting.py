"""POST articles/{id}/suggestions/{id}/accept/ and dismiss/, as a client asks."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from rest_framework.test import APIClient

from articles.attribution.words import Medium, Stance, Type
from articles.models import Article, Source, Statement, Suggestion, SuggestionHandling
from claims.models import Claim, Event
from claims.models import Stance as SetStance
from tests.factories import (
    ArticleFactory,
    ClaimFactory,
    RevisionFactory,
    SourceFactory,
    UserFactory,
)
from tests.http import V1, client_of, codes
from tests.suggesting import suggested

pytestmark = pytest.mark.django_db

TEXT = (
    "Rockets hit the harbour, Ana Rivera said on Monday. “Our men,” said Ben Okoro, "
    "“fired nothing at the harbour.” Nobody was hurt. A witness saw smoke. A witness heard a bang."
)
ASSERTED = "Rockets hit the harbour"
DENIED = "Our men,” said Ben Okoro, “fired nothing at the harbour."
Tell = Callable[..., None]


def assertion(**details: Any) -> Any:
    fixed = {"role": "mayor", "medium": Medium.INTERVIEW, "cue": "said"}
    return suggested(TEXT, ASSERTED, named="Ana Rivera", **(fixed | details))


def denial(**details: Any) -> Any:
    start = TEXT.index("Our men")
    fixed: dict[str, Any] = {
        "content": (
            (start, start + len("Our men")),
            (TEXT.index("fired"), TEXT.index("fired") + len("fired nothing at the harbour")),
        ),
        "stance": Stance.DENIES,
        "type": Type.DIRECT,
        "denied": "firing at the harbour",
        "proposition": "Ben Okoro's men fired at the harbour",
        "rule": "denial",
    }
    return suggested(TEXT, "Our men", named="Ben Okoro", **(fixed | details))


@pytest.fixture
def api(reporter: User) -> APIClient:
    return client_of(reporter)


@pytest.fixture
def article() -> Article:
    return ArticleFactory(text=TEXT, language="en-GB")


def suggestions_of(api: APIClient, article: Article) -> list[dict[str, Any]]:
    answer = api.get(f"{V1}articles/{article.pk}/suggestions/")
    assert answer.status_code == 200, answer.content
    return answer.json()["results"]


def address(article: Article, suggestion: dict[str, Any], verb: str = "accept") -> str:
    return f"{V1}articles/{article.pk}/suggestions/{suggestion['id']}/{verb}/"


def accepted(api: APIClient, article: Article, row: dict[str, Any], **body: Any) -> dict[str, Any]:
    answer = api.post(address(article, row), body)
    assert answer.status_code == 200, answer.json()
    return answer.json()


# --- As it is ---------------------------------------------------------------------------


def test_accepting_marks_the_passage_enters_the_source_and_opens_the_claim(
    api: APIClient, article: Article, reporter: User, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    answer = api.post(address(article, row))

    said = answer.json()
    marked = said.pop("marked")
    [statement], [claim], [source] = (
        Statement.objects.all(),
        Claim.objects.all(),
        Source.objects.all(),
    )
    [stance] = SetStance.objects.all()
    assert answer["ETag"] == '"2"'
    assert (statement.quote, statement.medium, statement.marked_by) == (
        *(ASSERTED, "interview", reporter),
    )
    assert (source.name, source.role, source.kind, source.entered_by) == (
        *("Ana Rivera", "mayor", "person", reporter),
    )
    assert (statement.source, stance.stance, stance.set_by) == (source, "asserts", reporter)
    assert (claim.wording, claim.language) == ("Rockets hit the harbour.", "en-GB")
    assert claim.evidence_state == "single_origin"
    assert (said["outcome"], said["handled_by"]["username"]) == ("accepted", "reporter")
    assert said["statement"] == said["marked_as"] == marked["id"] == str(statement.pk)
    assert marked["stances"][0]["claim"] == {"id": str(claim.pk), "wording": claim.wording}
    assert marked == api.get(f"{V1}articles/{article.pk}/statements/").json()["results"][0]
    assert set(Event.objects.values_list("kind", flat=True)) == {"opened", "stance_set"}


def test_what_was_done_is_kept_with_its_rule_and_confidence(
    api: APIClient, article: Article, reporter: User, suggests: Tell
) -> None:
    suggests(assertion(rule="said", confidence=0.7))
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    handling = SuggestionHandling.objects.get()
    made = {
        "sources": [str(Source.objects.get().pk)],
        "statement": str(Statement.objects.get().pk),
        "stance": str(SetStance.objects.get().pk),
        "claim": str(Claim.objects.get().pk),
    }
    assert (handling.outcome, handling.by, handling.rule, handling.confidence) == (
        *("accepted", reporter, "said", 0.7),
    )
    assert (handling.made, handling.used, handling.changes) == (made, {}, {})


def test_an_interrupted_quotation_is_one_statement_with_its_parts(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(denial())
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    statement = Statement.objects.get()
    assert statement.quote == DENIED.rstrip(".")
    assert [TEXT[start:end] for start, end in statement.parts] == [
        "Our men",
        "fired nothing at the harbour",
    ]
    assert SetStance.objects.get().stance == "denies"
    assert Claim.objects.get().wording == "Ben Okoro's men fired at the harbour."


@pytest.mark.parametrize(
    "details",
    [
        {"stance": Stance.NON_CLAIM},
        {"checkable": False},
        {"stance": Stance.DECLINES_TO_COMMENT},
        {"stance": Stance.QUESTIONS},
        {"stance": Stance.DENIES},
    ],
)
def test_what_bears_on_no_claim_becomes_a_statement_alone(
    api: APIClient, article: Article, suggests: Tell, details: dict[str, Any]
) -> None:
    suggests(assertion(**details))
    [row] = suggestions_of(api, article)

    said = accepted(api, article, row)

    assert row["wording"] is None
    assert said["marked"]["stances"] == []
    assert Statement.objects.count() == 1
    assert not Claim.objects.exists()


def test_the_articles_own_voice_has_no_source(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(suggested(TEXT, "Nobody was hurt"))
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    assert Statement.objects.get().source is None
    assert not Source.objects.exists()


def test_a_known_source_and_a_claim_of_the_same_wording_are_used(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    source = SourceFactory(name="Ana  RIVERA")
    ClaimFactory(wording="Rockets hit the harbour.", state="dropped")
    claim = ClaimFactory(wording="Rockets hit the harbour.")
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    assert row["source"]["known"]["id"] == str(source.pk)
    assert row["claim"] == {"id": str(claim.pk), "wording": claim.wording}
    assert Statement.objects.get().source == source
    assert SetStance.objects.get().claim == claim
    used = SuggestionHandling.objects.get().used
    assert used == {"source": str(source.pk), "claim": str(claim.pk)}


def test_one_witness_of_a_text_is_one_source_and_of_two_texts_two(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    witness = {"resolved": "a witness", "source_kind": "eyewitness", "type": Type.INDIRECT}
    suggests(
        suggested(TEXT, "saw smoke", named="A witness", **witness),
        suggested(TEXT, "heard a bang", named="A witness", **witness),
    )
    other = ArticleFactory(text=TEXT)

    for text in (article, other):
        first, _second = suggestions_of(api, text)
        accepted(api, text, first)
        _first, second = suggestions_of(api, text)
        assert second["source"]["known"]["kind"] == "eyewitness"
        accepted(api, text, second)

    assert [source.statements.count() for source in Source.objects.all()] == [2, 2]


# --- A denial and what it denies ---------------------------------------------------------


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("proposition", [None, "The men fired"])
def test_a_denial_and_what_it_answers_bear_on_one_claim_in_whatever_order(
    api: APIClient,
    article: Article,
    suggests: Tell,
    order: tuple[int, int],
    proposition: str | None,
) -> None:
    suggests(assertion(), denial(answers=0, proposition=proposition))
    rows = suggestions_of(api, article)
    assert rows[1]["answers"] == rows[0]["id"]

    accepted(api, article, rows[order[0]])
    later = suggestions_of(api, article)[order[1]]
    accepted(api, article, later)

    [claim] = Claim.objects.all()
    assert later["claim"] == {"id": str(claim.pk), "wording": claim.wording}
    assert claim.evidence_state == "disputed"
    assert set(claim.stances.values_list("stance", flat=True)) == {"asserts", "denies"}


def test_two_denials_of_one_statement_bear_on_one_claim(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    again = suggested(TEXT, "Nobody was hurt", stance=Stance.DENIES, answers=0, proposition="x y")
    suggests(assertion(), denial(answers=0), again)
    rows = suggestions_of(api, article)

    accepted(api, article, rows[1])
    accepted(api, article, rows[2])

    assert Claim.objects.get().stances.count() == 2


# --- Corrected ----------------------------------------------------------------------------


def test_what_an_editor_corrects_is_marked_so_and_kept_for_learning(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    source, claim = SourceFactory(name="Cy Young"), ClaimFactory()
    suggests(assertion())
    [row] = suggestions_of(api, article)

    said = accepted(
        api,
        article,
        row,
        start=0,
        end=7,
        source=str(source.pk),
        medium="tweet",
        said_at="2026-06-20T08:00:00Z",
        cited_url="https://social.example/1",
        claim=str(claim.pk),
        stance="questions",
        note="Hm.",
    )

    statement, stance = Statement.objects.get(), SetStance.objects.get()
    assert said["outcome"] == "edited"
    assert (statement.quote, statement.source, statement.medium) == ("Rockets", source, "tweet")
    assert statement.cited_url == "https://social.example/1"
    assert (stance.claim, stance.stance, stance.note) == (claim, "questions", "Hm.")
    handling = SuggestionHandling.objects.get()
    assert handling.outcome == "edited"
    assert handling.changes == {
        "end": {"before": len(ASSERTED), "after": 7},
        "source": {
            "before": {"name": "Ana Rivera", "kind": "person", "role": "mayor"},
            "after": {"id": str(source.pk)},
        },
        "medium": {"before": "interview", "after": "tweet"},
        "said_at": {"before": None, "after": "2026-06-20T08:00:00+00:00"},
        "cited_url": {"before": "", "after": "https://social.example/1"},
        "claim": {
            "before": {"wording": "Rockets hit the harbour."},
            "after": {"id": str(claim.pk)},
        },
        "stance": {"before": "asserts", "after": "questions"},
        "note": {"before": "", "after": "Hm."},
    }


def test_what_is_sent_as_it_was_suggested_is_no_correction(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)
    source = row["source"]

    said = accepted(
        api,
        article,
        row,
        start=row["start"],
        end=row["end"],
        parts=row["parts"],
        medium=row["medium"],
        stance=row["stance"],
        claim={"wording": row["wording"]},
        source={"name": source["name"], "kind": source["kind"], "role": source["role"]},
        cited_url=None,
        said_at=None,
        note=None,
    )

    assert said["outcome"] == "accepted"
    assert SuggestionHandling.objects.get().changes == {}


def test_the_known_source_and_claim_by_their_ids_are_no_correction(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    SourceFactory(name="Ana Rivera"), ClaimFactory(wording="Rockets hit the harbour.")
    suggests(assertion())
    [row] = suggestions_of(api, article)
    known, claim = row["source"]["known"]["id"], row["claim"]["id"]

    assert accepted(api, article, row, source=known, claim=claim)["outcome"] == "accepted"


@pytest.mark.parametrize("body", [{"claim": None}, {"stance": None}])
def test_an_editor_may_mark_the_statement_alone(
    api: APIClient, article: Article, suggests: Tell, body: dict[str, Any]
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    said = accepted(api, article, row, **body)

    assert said["outcome"] == "edited"
    assert said["marked"]["stances"] == []
    assert SuggestionHandling.objects.get().changes == {
        "stance": {"before": "asserts", "after": None},
        "claim": {"before": {"wording": "Rockets hit the harbour."}, "after": None},
    }


def test_an_editor_may_say_that_an_opinion_is_a_claim_after_all(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion(stance=Stance.NON_CLAIM))
    [row] = suggestions_of(api, article)

    said = accepted(api, article, row, claim={"wording": "It was hit."}, stance="asserts")

    assert row["stance"] == "non_claim"
    assert said["marked"]["stances"][0]["stance"] == "asserts"
    assert SuggestionHandling.objects.get().changes["stance"] == {
        "before": None,
        "after": "asserts",
    }


def test_a_source_given_anew_is_entered_with_whom_it_speaks_for(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    port = {"name": "The Port", "kind": "organisation"}
    accepted(api, article, row, source={"name": "Cy Young", "speaks_for": port})

    source = Statement.objects.get().source
    assert source is not None
    assert source.speaks_for is not None
    assert (source.name, source.speaks_for.name) == ("Cy Young", "The Port")
    assert len(SuggestionHandling.objects.get().made["sources"]) == 2


def test_parts_alone_say_where_it_starts_and_ends(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row, parts=[[0, 7], [8, 11]])

    statement = Statement.objects.get()
    assert (statement.start, statement.end, statement.parts) == (0, 11, [[0, 7], [8, 11]])


# --- What is marked already ---------------------------------------------------------------


def mark_by_hand(api: APIClient, article: Article, **body: Any) -> dict[str, Any]:
    answer = api.post(f"{V1}articles/{article.pk}/statements/", body)
    assert answer.status_code == 201, answer.json()
    return answer.json()


def test_a_passage_that_is_marked_for_the_source_is_used(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    by_hand = mark_by_hand(api, article, quote=f"{ASSERTED},", source={"name": "Ana Rivera"})
    suggests(assertion())
    [row] = suggestions_of(api, article)

    said = accepted(api, article, row)

    assert row["marked_as"] == by_hand["id"] == said["statement"]
    assert Statement.objects.count() == 1
    assert said["marked"]["stances"][0]["stance"] == "asserts"
    assert SuggestionHandling.objects.get().used["statement"] == by_hand["id"]


def test_a_passage_that_is_marked_is_used_also_when_its_place_is_sent_along(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    mark_by_hand(api, article, quote=f"{ASSERTED},", source={"name": "Ana Rivera"})
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row, start=row["start"], end=row["end"], parts=[])

    assert Statement.objects.count() == 1


def test_a_passage_that_an_editor_moves_is_marked_where_they_say(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    mark_by_hand(api, article, quote=f"{ASSERTED},", source={"name": "Ana Rivera"})
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row, start=0, end=len(ASSERTED) - 1)

    assert Statement.objects.count() == 2


def test_another_span_has_no_parts_unless_they_are_given(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(denial())
    [row] = suggestions_of(api, article)

    accepted(api, article, row, start=row["start"], end=row["start"] + 7)

    assert Statement.objects.get().parts == []


def test_a_stance_that_is_set_is_used(api: APIClient, article: Article, suggests: Tell) -> None:
    claim = {"wording": "Rockets hit the harbour."}
    body = {"quote": ASSERTED, "source": {"name": "Ana Rivera"}, "claim": claim}
    mark_by_hand(api, article, **body, stance="asserts")
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    assert SetStance.objects.count() == Claim.objects.count() == 1
    assert SuggestionHandling.objects.get().made == {}


def test_a_passage_marked_for_another_source_is_marked_for_this_one_too(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    mark_by_hand(api, article, quote=ASSERTED)
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    assert Statement.objects.count() == 2


def test_passages_that_share_less_are_two(api: APIClient, article: Article, suggests: Tell) -> None:
    mark_by_hand(api, article, quote="Rockets hit", source={"name": "Ana Rivera"})
    suggests(assertion())
    [row] = suggestions_of(api, article)

    accepted(api, article, row)

    assert row["marked_as"] is None
    assert Statement.objects.count() == 2


# --- Refused ------------------------------------------------------------------------------


@pytest.mark.parametrize("verb", ["accept", "dismiss"])
@pytest.mark.parametrize(("first", "said"), [("accept", "accepted"), ("dismiss", "dismissed")])
def test_what_is_handled_is_not_handled_again_and_who_did_is_named(
    api: APIClient, article: Article, suggests: Tell, editor: User, verb: str, first: str, said: str
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)
    assert client_of(editor).post(address(article, row, first)).status_code == 200

    answer = api.post(address(article, row, verb))

    assert answer.status_code == 409
    assert codes(answer) == {"": "already_handled"}
    assert f"Editor Example has {said}" in answer.json()["detail"]
    assert SuggestionHandling.objects.count() == 1
    assert Statement.objects.count() == (first == "accept")


@pytest.mark.parametrize("verb", ["accept", "dismiss"])
def test_what_was_suggested_for_an_earlier_text_is_refused(
    api: APIClient, article: Article, suggests: Tell, verb: str
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)
    RevisionFactory(article=article, text=f"{TEXT} Corrected.")

    answer = api.post(address(article, row, verb))

    assert answer.status_code == 409
    assert codes(answer) == {"": "old_revision"}
    assert not Statement.objects.exists()
    assert [again["revision"] for again in suggestions_of(api, article)] == [2]


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({"start": 0}, {"end": "invalid"}),
        ({"end": 7}, {"start": "invalid"}),
        ({"start": 0, "end": 5000}, {"end": "out_of_range"}),
        ({"start": 7, "end": 7}, {"end": "out_of_range"}),
        ({"source": {"name": ""}}, {"source.name": "blank"}),
        ({"source": {"name": "Sam"}}, {"source": "ambiguous"}),
        ({"source": 7}, {"source": "not_an_id"}),
        ({"medium": "pigeon"}, {"medium": "invalid_choice"}),
        ({"said_at": "2999-01-01T00:00:00Z"}, {"said_at": "in_the_future"}),
        ({"claim": {"wording": "x" * 501}}, {"claim.wording": "max_length"}),
        ({"claim": None, "stance": "denies"}, {"claim": "required"}),
        ({"claim": None, "note": "Why?"}, {"claim": "required"}),
        ({"claim": {"wording": "It was."}, "stance": None}, {"stance": "required"}),
        ({"stance": "non_claim"}, {"stance": "invalid_choice"}),
        ({"quote": ASSERTED}, {"quote": "unknown_field"}),
    ],
)
def test_what_is_wrong_with_a_correction_is_named_and_nothing_is_kept(
    api: APIClient, article: Article, suggests: Tell, body: dict[str, Any], problem: dict[str, str]
) -> None:
    SourceFactory.create_batch(2, name="Sam")
    suggests(assertion())
    [row] = suggestions_of(api, article)

    answer = api.post(address(article, row), body)

    assert answer.status_code == 400
    assert codes(answer) == problem
    assert not Statement.objects.exists()
    assert not Claim.objects.exists()
    assert Suggestion.objects.get().outcome == "open"


def test_a_stance_without_anything_to_bear_on_asks_for_the_claim(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion(stance=Stance.NON_CLAIM))
    [row] = suggestions_of(api, article)

    assert codes(api.post(address(article, row), {"stance": "asserts"})) == {"claim": "required"}
    body = {"claim": {"wording": "It was hit."}}
    assert codes(api.post(address(article, row), body)) == {"stance": "required"}


def test_a_source_that_the_text_leaves_unclear_is_asked_for(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion(resolved=None))
    [row] = suggestions_of(api, article)

    answer = api.post(address(article, row))

    assert row["source"]["name"] is None
    assert row["source"]["text"] == "Ana Rivera"
    assert codes(answer) == {"source": "required"}
    accepted(api, article, row, source={"name": "Ana Rivera"})


def test_several_sources_of_the_suggested_name_are_named(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    SourceFactory.create_batch(2, name="Ana Rivera")
    suggests(assertion())
    [row] = suggestions_of(api, article)

    assert row["source"]["known"] is None
    assert codes(api.post(address(article, row))) == {"source": "ambiguous"}


def test_a_stale_suggestion_is_not_accepted(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)
    one = f"{V1}articles/{article.pk}/suggestions/{row['id']}/"
    stale = {"If-Match": api.get(one)["ETag"]}
    api.post(address(article, row, "dismiss"))
    api.post(address(article, row, "undo"))

    assert api.post(address(article, row), headers=stale).status_code == 412
    assert not Statement.objects.exists()


def test_a_key_makes_a_retry_safe(api: APIClient, article: Article, suggests: Tell) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    answers = [
        api.post(address(article, row), {}, headers={"Idempotency-Key": "once"}) for _ in range(2)
    ]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].content == answers[1].content
    assert Statement.objects.count() == SuggestionHandling.objects.count() == 1


@pytest.mark.parametrize("verb", ["accept", "dismiss", "undo"])
def test_only_who_may_mark_accepts_dismisses_and_takes_back(
    article: Article, suggests: Tell, api: APIClient, administrator: User, verb: str
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    for user, status in ((None, 401), (UserFactory(), 403), (administrator, 403)):
        assert client_of(user).post(address(article, row, verb)).status_code == status
    assert Suggestion.objects.get().outcome == "open"


def test_a_suggestion_of_another_article_is_not_found(
    api: APIClient, article: Article, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    assert api.post(address(ArticleFactory(), row)).status_code == 404
    assert api.post(address(article, {"id": "abc"})).status_code == 404
    assert api.post(address(article, {"id": str(article.pk)})).status_code == 404


# --- Dismissed -----------------------------------------------------------------------------


def test_dismissing_marks_nothing_and_is_kept_with_its_reason(
    api: APIClient, article: Article, reporter: User, suggests: Tell
) -> None:
    suggests(assertion())
    [row] = suggestions_of(api, article)

    answer = api.post(address(article, row, "dismiss"), {"reason": " A joke. "})

    assert answer.status_code == 200, answer.json()
    assert (answer.json()["outcome"], answer.json()["statement"]) == ("dismissed", None)
    handling = SuggestionHandling.objects.get()
    assert (handling.outcome, handling.by, handling.reason) == ("dismissed", reporter, "A joke.")
    assert not Statement.objects.exists()


# --- Who sees whom ---------------------------------------------------------------------------


def test_a_hidden_source_is_neither_shown_nor_used(
    api: APIClient, article: Article, editor: User, suggests: Tell
) -> None:
    hidden = SourceFactory(name="Ana Rivera", confidential=True, entered_by=editor)
    suggests(assertion())
    [row] = suggestions_of(api, article)
    [seen] = suggestions_of(client_of(editor), article)

    said = accepted(api, article, row)

    assert seen["source"]["known"]["id"] == str(hidden.pk)
    assert row["source"]["known"] is None
    assert row["source"]["name"] == "Ana Rivera"
    assert said["marked"]["source"]["id"] != str(hidden.pk)
    assert not Statement.objects.filter(source=hidden).exists()


def test_a_hidden_source_that_an_editor_chose_is_kept_by_its_id_alone(
    article: Article, editor: User, suggests: Tell
) -> None:
    hidden = SourceFactory(name="Deep Throat", confidential=True, entered_by=editor)
    suggests(assertion())
    api = client_of(editor)
    [row] = suggestions_of(api, article)

    accepted(api, article, row, source=str(hidden.pk))

    handling = SuggestionHandling.objects.get()
    kept = f"{handling.changes}{handling.made}{handling.used}"
    assert str(hidden.pk) in kept
    assert "Deep" not in kept
