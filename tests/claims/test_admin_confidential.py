"""A confidential source is nowhere in the admin for those who may not know who it is."""

from typing import Any
from urllib.parse import urlencode

import pytest
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.urls import reverse

from articles.models import Article, Source, Statement
from articles.services import add_source, edit_source
from claims import services
from claims.models import Claim, Denial, Evidence, Stance
from tests.admin_pages import filled, page_of, sign_in, text_of
from tests.factories import (
    ArticleFactory,
    ClaimFactory,
    EvidenceFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
)

#: What would give the source away, wherever it stood.
SECRETS = ["Zebulon", "quartermaster", "Zeb-alias", "zebulon.example"]
#: Whom it speaks for: no secret in itself, but nowhere to be seen beside the source.
MINISTRY = "Ministry of Quiet"


@pytest.fixture
def planted(checker: User, editor: User) -> dict[str, Any]:
    """A confidential source that asserts one claim, denies another and gave evidence."""
    ministry = SourceFactory(name=MINISTRY)
    source = add_source(
        by=checker,
        name="Zebulon",
        role="quartermaster",
        aliases=["Zeb-alias"],
        links=["https://zebulon.example/me"],
        speaks_for=ministry,
    )
    # It had a name for everybody once: its history keeps that.
    edit_source(by=editor, source=source, changes={"name": "Zebulon Q.", "confidential": True})
    article = ArticleFactory(text="The bridge fell, somebody said.\n\nIt did not, said another.")
    asserted = StanceFactory(
        claim=ClaimFactory(wording="The bridge fell."),
        statement=StatementFactory(article=article, source=source),
    )
    denied = StanceFactory(
        claim=ClaimFactory(wording="The bridge stands."),
        stance="denies",
        statement=StatementFactory(
            article=article, quote="It did not, said another.", source=source
        ),
    )
    relayed = StatementFactory(relays_source=source, source=SourceFactory(name="A neighbour"))
    StanceFactory(claim=asserted.claim, statement=relayed)
    evidence = EvidenceFactory(claim=asserted.claim, source=source)
    services.edit_evidence(by=checker, evidence=evidence, changes={"note": "Shown to us."})
    return {
        "source": source,
        "article": article,
        "statement": asserted.statement,
        "asserted": asserted,
        "denied": denied,
        "evidence": evidence,
        "claim": asserted.claim,
    }


def autocomplete(model: str, field: str, term: str = "") -> str:
    app = "claims" if model in ("stance", "evidence", "claimlink") else "articles"
    asked = {"app_label": app, "model_name": model, "field_name": field, "term": term}
    return f"{reverse('admin:autocomplete')}?{urlencode(asked)}"


def every_page(planted: dict[str, Any]) -> list[str]:
    """Every list, every page of what the source touches, and every autocomplete for it."""
    rows = [planted[name] for name in planted]
    lists = [page_of(model) for model in admin.site._registry]
    return [
        reverse("admin:index"),
        *lists,
        *(f"{address}?q=zebulon" for address in lists),
        *(page_of(row, page) for row in rows for page in ("change", "history", "delete")),
        page_of(Source, o="1"),
        page_of(Stance, "add", claim=planted["claim"].pk, statement=planted["statement"].pk),
        page_of(Evidence, "add", claim=planted["claim"].pk, source=planted["source"].pk),
        *(
            autocomplete(model, field, term)
            for model, field in (
                ("evidence", "source"),
                ("statement", "source"),
                ("statement", "relays_source"),
                ("statement", "relays_statement"),
                ("source", "speaks_for"),
                ("stance", "statement"),
            )
            for term in ("", "zebulon", "zeb-alias")
        ),
    ]


def test_a_reporter_finds_the_source_named_nowhere(reporter: User, planted: dict[str, Any]) -> None:
    client = sign_in(reporter)

    opened = 0
    for address in every_page(planted):
        response = client.get(address)
        assert response.status_code in (200, 302, 403, 404), address
        opened += response.status_code == 200
        content = response.content.decode()
        # Asked in small letters, so that the echo in the search field is no find.
        for secret in SECRETS:
            assert secret not in content, (address, secret)
    assert opened > 40


def test_whom_it_speaks_for_is_not_told_either(
    reporter: User, editor: User, planted: dict[str, Any]
) -> None:
    """The origin of what it said is the ministry, whose name would lead to the source."""
    addresses = [
        reverse("admin:index"),
        *(page_of(model) for model in (Claim, Stance, Denial, Evidence, Statement, Article)),
        page_of(Claim, q="bridge"),
        *(page_of(planted[name], page) for name in planted for page in ("change", "history")),
    ]

    for address in addresses:
        assert MINISTRY not in sign_in(reporter).get(address).content.decode(), address
    page = sign_in(editor).get(page_of(planted["claim"], "change"))
    assert MINISTRY in page.content.decode()


@pytest.mark.parametrize("person", ["editor", "checker"])
def test_editors_and_whoever_entered_it_see_who_it_is(
    person: str, planted: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    client = sign_in(request.getfixturevalue(person))

    for address in (
        page_of(planted["claim"], "change"),
        page_of(planted["source"], "history"),
        page_of(planted["evidence"], "change"),
        page_of(Source),
        page_of(Stance),
        page_of(Denial),
        page_of(Statement),
        page_of(planted["article"], "change"),
        autocomplete("evidence", "source"),
        autocomplete("evidence", "source", "Zebulon"),
    ):
        assert "Zebulon" in client.get(address).content.decode(), address


def test_the_list_and_the_page_mask_it(reporter: User, planted: dict[str, Any]) -> None:
    client = sign_in(reporter)

    assert "confidential source" in text_of(client.get(page_of(Claim)))
    words = text_of(client.get(page_of(planted["claim"], "change")))
    assert "asserts confidential source" in words
    assert "relays confidential source" in words


def test_a_masked_source_stays_on_what_is_edited(
    other_checker: User, planted: dict[str, Any]
) -> None:
    evidence, client = planted["evidence"], sign_in(other_checker)
    form = filled(client.get(page_of(evidence, "change")), title="Testimony")

    assert client.post(page_of(evidence, "change"), form).status_code == 302

    evidence.refresh_from_db()
    assert (evidence.title, evidence.source) == ("Testimony", planted["source"])


def test_djangos_log_never_names_it(editor: User, planted: dict[str, Any]) -> None:
    client, source = sign_in(editor), planted["source"]
    form = filled(client.get(page_of(source, "change")), role="cook")

    assert client.post(page_of(source, "change"), form).status_code == 302

    assert not LogEntry.objects.exists()
    assert Article.objects.exists()
