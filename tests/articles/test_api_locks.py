"""Two requests at once on the source graph: its lock is taken before that of a row."""

from contextlib import ExitStack
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import transaction

from articles import services
from tests.factories import ArticleFactory, SourceFactory, StatementFactory
from tests.http import V1, client_of
from tests.races import elsewhere, wait_until_somebody_waits_for_us

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize(
    ("resource", "factory", "method"),
    [
        ("articles", ArticleFactory, "patch"),
        ("sources", SourceFactory, "patch"),
        ("sources", SourceFactory, "delete"),
        ("statements", StatementFactory, "patch"),
        ("statements", StatementFactory, "delete"),
    ],
)
def test_who_waits_for_the_graph_holds_no_row(
    resource: str, factory: Any, method: str, editor: User
) -> None:
    row = factory()
    ask = getattr(client_of(editor), method)

    with ExitStack() as running, transaction.atomic():
        services.lock_graph()
        answer = running.enter_context(elsewhere(ask, f"{V1}{resource}/{row.pk}/", {}))
        wait_until_somebody_waits_for_us()
        # Were it locked already, this would fail; and waiting for it would be a deadlock.
        type(row).objects.select_for_update(nowait=True).get(pk=row.pk)

    assert answer.result().status_code in {200, 204}


def test_a_later_text_waits_for_who_changes_a_statement_and_holds_no_article(
    editor: User,
) -> None:
    statement = StatementFactory()
    article = statement.article
    ask = client_of(editor).post
    body = {"headline": "Later", "text": "Another text."}

    with ExitStack() as running, transaction.atomic():
        services.lock_graph()
        address = f"{V1}articles/{article.pk}/revisions/"
        answer = running.enter_context(elsewhere(ask, address, body))
        wait_until_somebody_waits_for_us()
        # What a change of its statement comes for next.
        type(article).objects.select_for_update(nowait=True).get(pk=article.pk)

    assert answer.result().status_code == 201
