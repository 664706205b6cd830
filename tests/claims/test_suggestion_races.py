"""Two editors on one article at once: nothing is done twice, and nothing is lost."""

from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection, transaction

from articles.models import (
    Article,
    Source,
    Statement,
    Suggestion,
    SuggestionHandling,
    SuggestionRun,
)
from articles.services import (
    add_revision,
    dismiss,
    find_or_make_source,
    lock_article,
    share_graph,
)
from articles.services.suggestions import AlreadyHandled
from claims import services
from claims.models import Claim
from tests.factories import ArticleFactory, StanceFactory, StatementFactory, UserFactory
from tests.http import V1, client_of, codes
from tests.races import before_another, elsewhere, wait_until_somebody_waits_for_us
from tests.suggesting import suggested

pytestmark = pytest.mark.django_db(transaction=True)

TEXT = "Rockets hit the harbour, Ana Rivera said. They did not, Ben Okoro said."
Tell = Callable[..., None]


@pytest.fixture
def editors(db: None) -> list[User]:
    return UserFactory.create_batch(2, group="Editors")


@pytest.fixture
def article(suggests: Tell, editors: list[User]) -> Article:
    suggests(
        suggested(TEXT, "Rockets hit the harbour", named="Ana Rivera"),
        suggested(TEXT, "They did not", named="Ben Okoro", stance="denies", answers=0),
    )
    article = ArticleFactory(text=TEXT)
    client_of(editors[0]).get(f"{V1}articles/{article.pk}/suggestions/")
    return article


def ask(by: User, article: Article, position: int, verb: str) -> Any:
    row = Suggestion.objects.get(article=article, position=position)
    address = f"{V1}articles/{article.pk}/suggestions/{row.pk}/{verb}/"
    return client_of(by).post(address)


def test_two_first_readers_make_one_run(suggests: Tell, editors: list[User]) -> None:
    suggests(suggested(TEXT, "Rockets hit the harbour"))
    address = f"{V1}articles/{ArticleFactory(text=TEXT).pk}/suggestions/"

    with before_another(lambda: client_of(editors[1]).get(address).json()) as second:
        first = client_of(editors[0]).get(address).json()

    assert second.result() == first
    assert len(first["results"]) == 1
    assert SuggestionRun.objects.count() == 1


@pytest.mark.parametrize("verb", ["accept", "dismiss"])
def test_who_comes_second_is_told_who_was_first(
    article: Article, editors: list[User], verb: str
) -> None:
    with before_another(lambda: ask(editors[1], article, 0, verb)) as second:
        first = ask(editors[0], article, 0, "accept")

    assert first.status_code == 200
    assert second.result().status_code == 409
    assert codes(second.result()) == {"": "already_handled"}
    assert editors[0].get_full_name() in second.result().json()["detail"]
    assert Statement.objects.count() == SuggestionHandling.objects.count() == 1


def test_a_denial_accepted_at_once_with_what_it_denies_joins_its_claim(
    article: Article, editors: list[User]
) -> None:
    with before_another(lambda: ask(editors[1], article, 1, "accept")) as second:
        assert ask(editors[0], article, 0, "accept").status_code == 200

    assert second.result().status_code == 200
    assert Claim.objects.get().evidence_state == "disputed"


def mark_by_hand(by: User, article: Article) -> Any:
    body = {"quote": "Rockets hit the harbour", "source": {"name": "Ana Rivera"}}
    return client_of(by).post(f"{V1}articles/{article.pk}/statements/", body)


def test_a_passage_marked_by_hand_while_it_is_accepted_is_used(
    article: Article, editors: list[User]
) -> None:
    with before_another(lambda: ask(editors[1], article, 0, "accept")) as accepted:
        by_hand = mark_by_hand(editors[0], article)

    assert accepted.result().json()["statement"] == by_hand.json()["id"]
    assert Statement.objects.count() == Source.objects.count() == 1


def test_a_passage_accepted_while_it_is_marked_by_hand_is_marked_once(
    article: Article, editors: list[User]
) -> None:
    with before_another(lambda: mark_by_hand(editors[1], article)) as by_hand:
        assert ask(editors[0], article, 0, "accept").status_code == 200

    assert by_hand.result().status_code == 400
    assert "already marked" in by_hand.result().json()["detail"]
    assert Statement.objects.count() == Source.objects.count() == 1


def test_who_marks_by_hand_waits_for_the_article_before_looking_for_a_source(
    article: Article, editors: list[User]
) -> None:
    """Else one would hold the name and wait for the article, the other the other way round."""
    with ExitStack() as running:
        with transaction.atomic():
            lock_article(article.pk)
            by_hand = running.enter_context(elsewhere(mark_by_hand, editors[1], article))
            wait_until_somebody_waits_for_us()
            source = find_or_make_source(by=editors[0], name="Ana Rivera")
        assert by_hand.result(timeout=20).status_code == 201

    assert Source.objects.get() == source


def test_what_is_accepted_while_a_later_text_is_captured_is_refused(
    article: Article, editors: list[User]
) -> None:
    with before_another(lambda: ask(editors[1], article, 0, "accept")) as second:
        add_revision(by=editors[0], article=article, headline="Later", text=f"{TEXT} Later.")

    assert second.result().status_code == 409
    assert codes(second.result()) == {"": "old_revision"}


def test_the_services_themselves_let_only_one_of_two_accept(
    article: Article, editors: list[User]
) -> None:
    row = Suggestion.objects.get(article=article, position=0)

    def accept(by: User) -> Any:
        return services.accept(by=by, suggestion=row, corrections={})

    with before_another(lambda: accept(editors[1])) as second:
        accept(editors[0])

    with pytest.raises(AlreadyHandled, match="has accepted"):
        second.result()
    assert Statement.objects.count() == 1


def test_the_services_themselves_let_only_one_of_two_dismiss(
    article: Article, editors: list[User]
) -> None:
    row = Suggestion.objects.get(article=article, position=0)

    with before_another(lambda: dismiss(by=editors[1], suggestion=row)) as second:
        dismiss(by=editors[0], suggestion=row)

    with pytest.raises(AlreadyHandled, match="has dismissed"):
        second.result()


@pytest.mark.parametrize("of", ["suggestion", "statement"])
def test_what_is_taken_back_waits_for_who_uses_the_source_graph(
    article: Article, editors: list[User], of: str
) -> None:
    """Deleting a statement and using one it may be the origin of: never in opposite order."""
    ask(editors[0], article, 0, "accept")
    row = Suggestion.objects.get(article=article, position=0)
    by_hand = StatementFactory(article=article, quote="They did not", marked_by=editors[1])

    def take_back() -> Any:
        if of == "suggestion":
            return services.undo(by=editors[1], suggestion=row)
        return services.undo_marking(by=editors[1], statement=by_hand)

    with before_another(take_back) as undone:
        share_graph()
    undone.result()

    assert Statement.objects.count() == 1


def test_what_is_built_on_while_it_is_taken_back_stays(
    article: Article, editors: list[User]
) -> None:
    ask(editors[0], article, 0, "accept")
    claim = Claim.objects.get()

    with before_another(lambda: ask(editors[1], article, 0, "undo")) as undone:
        StanceFactory(claim=claim, stance="denies")

    assert undone.result().status_code == 409
    claim.refresh_from_db()
    assert (claim.state, claim.evidence_state) == ("open", "disputed")


def test_two_who_take_back_at_once_take_back_once(article: Article, editors: list[User]) -> None:
    ask(editors[0], article, 0, "accept")

    with before_another(lambda: ask(editors[1], article, 0, "undo")) as second:
        assert ask(editors[0], article, 0, "undo").status_code == 200

    assert codes(second.result()) == {"": "not_handled"}
    outcomes = SuggestionHandling.objects.order_by("at").values_list("outcome", flat=True)
    assert list(outcomes) == ["accepted", "undone"]


def test_a_claim_taken_while_its_passage_is_taken_back_is_kept(
    article: Article, editors: list[User]
) -> None:
    ask(editors[0], article, 0, "accept")
    claim = Claim.objects.get()

    with before_another(lambda: ask(editors[1], article, 0, "undo")) as undone:
        services.take(by=editors[0], claim=claim)

    assert undone.result().status_code == 409
    assert Claim.objects.get().state == "checking"
    assert not connection.in_atomic_block
