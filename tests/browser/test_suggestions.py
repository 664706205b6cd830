"""What an article suggests, handled on the reading desk: by keyboard, and corrected."""

import re
import time
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from playwright.sync_api import expect

from articles.models import Article, Source, Statement, Suggestion
from claims.models import Claim
from claims.models import Stance as StanceRow
from tests.browser.rockets import FIRED, HIT, HOPE, SILENT, handled, outcomes
from tests.browser.window import Window
from tests.desk import address
from tests.factories import ClaimFactory, SourceFactory, UserFactory

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


# --- Without a claim ------------------------------------------------------------------------


@pytest.mark.parametrize("is_corrected", [False, True], ids=["accepted", "corrected"])
def test_what_bears_on_no_claim_keeps_its_stance(
    window: Window, article: Article, is_corrected: bool
) -> None:
    window.open(article)
    for quote in (SILENT, HOPE):
        entry = window.entry(quote)
        if is_corrected:
            entry.get_by_role("button", name="Correct").click()
            window.fill(medium="tweet")
            window.save()
            window.saved()
        else:
            entry.get_by_role("button", name="Accept").click()
    handled(window, 2)
    for page in (window, window.open(article)):
        expect(page.entry(SILENT)).to_contain_text("declines to comment")
        expect(page.entry(SILENT)).to_contain_text("A statement only, on no claim.")
        expect(page.entry(HOPE)).to_contain_text("nothing to check")
        assert page.marks("declines_to_comment") == [SILENT]
        assert page.marks("non_claim") == [HOPE]
        assert page.marks("unjudged") == []
    assert outcomes()[2:4] == ["edited" if is_corrected else "accepted"] * 2


def test_who_takes_the_claim_away_leaves_it_unjudged(window: Window, article: Article) -> None:
    window.open(article)
    window.press("e")
    window.fill(stance="")
    expect(window.page.locator("#rd-note")).to_be_hidden()
    window.save()
    window.saved()
    expect(window.entry(HIT)).to_contain_text("not judged")
    assert window.marks("unjudged") == [HIT]
