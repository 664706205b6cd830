"""What an article suggests, handled on the reading desk: by keyboard, by two, and against odds."""

import re
import time
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from playwright.sync_api import expect

from articles.attribution.words import Stance
from articles.models import Article, Source, Statement, Suggestion
from claims.models import Claim
from claims.models import Stance as StanceRow
from tests.browser.window import Window
from tests.desk import address
from tests.factories import ArticleFactory, ClaimFactory, SourceFactory, UserFactory
from tests.suggesting import suggested

TEXT = (
    "Three rockets hit the port on Monday, the army said.\n\n"
    "The militia denied that it fired them. The mayor declined to comment.\n\n"
    "“We hope for peace,” said a port worker. Nobody was hurt."
)
HIT, FIRED, SILENT, HOPE, HURT = (
    "Three rockets hit the port on Monday",
    "it fired them",
    "declined to comment",
    "We hope for peace",
    "Nobody was hurt",
)


@pytest.fixture
def article(transactional_db: None, suggests: Callable[..., None]) -> Article:
    suggests(
        suggested(TEXT, HIT, named="the army", cue="said"),
        suggested(
            TEXT,
            FIRED,
            named="The militia",
            stance=Stance.DENIES,
            proposition="The militia fired the rockets.",
        ),
        suggested(TEXT, SILENT, named="The mayor", stance=Stance.DECLINES_TO_COMMENT),
        suggested(TEXT, HOPE, named="a port worker", stance=Stance.NON_CLAIM, checkable=False),
        suggested(TEXT, HURT),
    )
    return ArticleFactory(text=TEXT, headline="Rockets hit the port")


def outcomes() -> list[str]:
    return list(Suggestion.objects.order_by("position").values_list("outcome", flat=True))


def handled(window: Window, number: int) -> None:
    expect(window.progress).to_have_text(f"{number} of 5 handled")


# --- With the keyboard ----------------------------------------------------------------------


def test_from_signing_in_to_the_last_suggestion_no_mouse_is_needed(
    windows: Callable[..., Window], article: Article
) -> None:
    user = UserFactory(username="noor", group="Editors")
    user.set_password("quiet harbour")
    user.save()
    window = windows(user)
    page = window.page
    page.context.clear_cookies()
    page.goto(address("login"))
    window.type("noor")
    window.press("Tab")
    window.type("quiet harbour")
    window.press("Enter")
    page.wait_for_url("**/admin/")
    page.goto(address("articles_article_changelist"))
    page.get_by_role("link", name="Reading desk: Rockets hit the port").focus()
    window.press("Enter")
    window.ready()

    handled(window, 0)
    window.press("Enter")
    handled(window, 1)
    window.press("e", "Tab", "Tab", "Tab")
    page.locator("#rd-claim").focus()
    window.press("End")
    window.type(" At dawn.")
    window.press("Enter")
    window.saved()
    handled(window, 2)
    window.press("x")
    handled(window, 3)
    window.press("Enter", "Enter")
    handled(window, 5)
    window.says("Accepted: Nobody was hurt")

    assert outcomes() == ["accepted", "edited", "dismissed", "accepted", "accepted"]
    assert set(Claim.objects.values_list("wording", flat=True)) == {
        "Three rockets hit the port on Monday.",
        "The militia fired the rockets. At dawn.",
        "Nobody was hurt.",
    }
    denial = StanceRow.objects.get(stance="denies")
    assert denial.statement.source is not None
    assert denial.statement.source.name == "The militia"
    assert denial.statement.quote == FIRED


def test_j_and_k_go_through_the_list_and_show_where_one_is(
    window: Window, article: Article
) -> None:
    window.open(article)
    expect(window.current).to_contain_text(HIT)
    window.press("j", "j")
    expect(window.current).to_contain_text(SILENT)
    expect(window.current).to_be_focused()
    assert window.page.locator("#rd-text mark.is-current").all_text_contents() == [SILENT]
    window.press("k")
    expect(window.current).to_contain_text(FIRED)


def test_the_keys_are_told_and_do_nothing_while_somebody_types(
    window: Window, article: Article
) -> None:
    window.open(article)
    window.press("?")
    expect(window.page.locator("#rd-keys")).to_be_visible()
    window.press("x", "Escape")
    expect(window.page.locator("#rd-keys")).to_be_hidden()
    window.press("Control+x", "Alt+x", "e")
    window.page.locator("#rd-claim").focus()
    window.press("End")
    window.type("xkjum?")
    expect(window.form.locator("[name=claim]")).to_have_value(f"{HIT}.xkjum?")
    window.press("Escape")
    expect(window.form).to_be_hidden()
    handled(window, 0)
    assert outcomes() == ["open"] * 5


def test_what_was_done_last_is_taken_back_with_a_key_or_a_button(
    window: Window, article: Article
) -> None:
    window.open(article)
    window.press("Enter", "x")
    handled(window, 2)
    window.press("u")
    handled(window, 1)
    expect(window.current).to_contain_text(FIRED)
    window.page.locator("#rd-toast button, .rd-do-bring-back").first.wait_for()
    window.entry(HIT).get_by_role("button", name="Undo").click()
    handled(window, 0)

    assert outcomes() == ["open"] * 5
    assert not Statement.objects.exists()
    assert not Source.objects.exists()
    assert [claim.state for claim in Claim.objects.all()] == ["dropped"]


def test_the_sample_article_is_handled_with_one_key_in_under_a_minute(
    windows: Callable[..., Window], settings: Any
) -> None:
    settings.SUGGESTER = "articles.attribution.suggest"
    for name in ("reporter", "checker", "editor"):
        UserFactory(username=name, group=f"{name.capitalize()}s")
    call_command("load_sample_story", verbosity=0)
    article = Article.objects.get(headline__startswith="Parts of two engines")
    window = windows(User.objects.get(username="editor")).open(article)
    total = Suggestion.objects.filter(article=article).count()
    assert total > 10

    started = time.monotonic()
    for number in range(1, total + 1):
        window.press("Enter")
        if window.form.is_visible():  # “He”, and nobody knows who that is.
            window.press("Escape", "x")
        expect(window.progress).to_have_text(f"{number} of {total} handled")
    assert time.monotonic() - started < 60

    # The leader whom another article named in Arabic; nobody is entered twice.
    [leader] = Source.objects.called("Hashim al-Rafii")
    assert StanceRow.objects.denials().filter(article=article, statement__source=leader).exists()


# --- Corrections ----------------------------------------------------------------------------


def test_a_correction_sends_what_was_corrected_and_nothing_else(
    window: Window, article: Article
) -> None:
    window.open(article)
    bodies: list[object] = []
    window.page.on(
        "request",
        lambda request: bodies.append(request.post_data_json) if request.method == "POST" else None,
    )
    window.press("e")
    expect(window.form.locator("[name=source]")).to_have_value("the army")
    expect(window.form.locator("[name=claim]")).to_have_value(f"{HIT}.")
    window.fill(medium="tweet")
    window.save()
    window.saved()
    assert bodies == [{"medium": "tweet"}]
    assert Statement.objects.get().medium == "tweet"


def test_a_source_and_a_claim_that_are_known_are_found_while_one_types(
    window: Window, article: Article
) -> None:
    army = SourceFactory(name="General Staff of the Army")
    claim = ClaimFactory(wording="The port was hit by three rockets.")
    window.open(article)
    window.press("e")
    source = window.form.locator("[name=source]")
    source.fill("General")
    window.page.get_by_role("option", name=re.compile("General Staff")).click()
    window.form.locator("[name=claim]").fill("rockets port")
    window.page.get_by_role("option", name=re.compile("hit by three")).first.wait_for()
    window.press("ArrowDown", "Enter")
    expect(window.page.locator("#rd-claim-state")).to_have_text("A known claim.")
    window.save()
    window.saved()

    stance = StanceRow.objects.get()
    assert (stance.claim, stance.statement.source) == (claim, army)


def test_a_list_that_is_open_does_not_move_the_button_that_is_pressed(
    window: Window, article: Article
) -> None:
    ClaimFactory(wording="The port was hit by three rockets.")
    window.open(article)
    window.press("e")
    window.fill(claim="rockets port")
    window.page.get_by_role("option", name=re.compile("hit by three")).first.wait_for()
    window.save()
    window.saved()
    assert Claim.objects.filter(wording="rockets port").exists()


# --- Refused --------------------------------------------------------------------------------


def test_what_the_form_is_refused_for_is_said_and_nothing_typed_is_lost(
    window: Window, article: Article
) -> None:
    SourceFactory(name="Reuters")
    SourceFactory(name="reuters")
    window.open(article)
    window.press("e")
    window.fill(source="Reuters", claim="Rockets hit.")
    window.save()

    error = window.page.locator("#rd-source-error")
    expect(error).to_contain_text("Reuters")
    expect(window.form.locator("[name=source]")).to_have_value("Reuters")
    expect(window.form.locator("[name=claim]")).to_have_value("Rockets hit.")
    handled(window, 0)
    assert not Statement.objects.exists()


def test_a_server_that_does_not_answer_leaves_the_suggestion_open(
    window: Window, article: Article
) -> None:
    window.open(article)
    window.page.route("**/accept/", lambda route: route.abort())
    window.press("Enter")
    expect(window.entry(HIT)).to_contain_text("The server did not answer; try again.")
    expect(window.entry(HIT).get_by_role("button", name="Accept")).to_be_enabled()
    handled(window, 0)
    # Which is a complaint of the browser's own.
    window.complaints[:] = [one for one in window.complaints if "ERR_FAILED" not in one]


# --- Two editors ----------------------------------------------------------------------------


def pair(windows: Callable[..., Window], article: Article) -> Iterable[Window]:
    names = [("Amal", "Aziz"), ("Basim", "Badr")]
    return [
        windows(
            UserFactory(username=first.lower(), first_name=first, last_name=last, group="Editors")
        ).open(article)
        for first, last in names
    ]


def test_who_comes_second_hears_who_was_first(
    windows: Callable[..., Window], article: Article
) -> None:
    amal, basim = pair(windows, article)
    basim.page.route("**/desk/", lambda route: route.abort())
    amal.press("x")
    handled(amal, 1)
    basim.press("Enter")
    expect(basim.entry(HIT)).to_contain_text("Amal Aziz has dismissed this suggestion already.")
    assert outcomes()[0] == "dismissed"
    basim.page.unroute_all()
    basim.look_again()
    handled(basim, 1)
    basim.complaints[:] = [one for one in basim.complaints if "ERR_FAILED" not in one]


def test_each_sees_the_other_and_loses_nothing_of_what_they_type(
    windows: Callable[..., Window], article: Article
) -> None:
    amal, basim = pair(windows, article)
    basim.press("j", "e")
    basim.fill(claim="The militia fired at the port.")
    amal.press("Enter")
    handled(amal, 1)

    expect(basim.progress).to_have_text("1 of 5 handled", timeout=10_000)
    expect(basim.entry(HIT)).to_contain_text("accepted by Amal Aziz")
    expect(basim.form.locator("[name=claim]")).to_have_value("The militia fired at the port.")
    expect(basim.form.locator("[name=claim]")).to_be_focused()
    expect(basim.current).to_contain_text(FIRED)
    basim.save()
    basim.saved()
    expect(amal.entry(FIRED)).to_contain_text("by Basim Badr", timeout=10_000)
    assert outcomes()[:2] == ["accepted", "edited"]
