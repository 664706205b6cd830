"""The reading desk against odds: what is refused, a server that is away, and others at work."""

from collections.abc import Callable, Iterable

from playwright.sync_api import Dialog, Route, expect

from articles.models import Article, Statement
from claims.models import Stance
from tests.browser.rockets import FIRED, HIT, handled, outcomes
from tests.browser.window import Window
from tests.factories import ArticleFactory, SourceFactory, UserFactory

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
    window.cut_off("**/accept/")
    window.press("Enter")
    expect(window.entry(HIT)).to_contain_text("The server did not answer; try again.")
    expect(window.entry(HIT).get_by_role("button", name="Accept")).to_be_enabled()
    handled(window, 0)


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
    basim.cut_off("**/desk/")
    amal.press("x")
    handled(amal, 1)
    basim.press("Enter")
    expect(basim.entry(HIT)).to_contain_text("Amal Aziz has dismissed this suggestion already.")
    assert outcomes()[0] == "dismissed"
    basim.page.unroute_all()
    basim.look_again()
    handled(basim, 1)


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


# --- Somebody who may only read -------------------------------------------------------------


def test_who_may_only_read_is_told_so_and_no_key_does_anything(
    windows: Callable[..., Window], article: Article
) -> None:
    window = windows(UserFactory(group="Administrators")).open(article)
    expect(window.page.get_by_text("You may read here, and not mark.")).to_be_visible()
    window.press("Enter", "x", "e", "m", "u", "j")
    expect(window.current).to_contain_text(FIRED)
    expect(window.form).to_be_hidden()
    assert window.page.locator("#rd-list button").count() == 0
    assert outcomes() == ["open"] * 5


# --- Signed out -----------------------------------------------------------------------------


def test_who_is_signed_out_is_told_so_and_goes_on_after_signing_in(
    window: Window, article: Article
) -> None:
    window.open(article)
    context = window.page.context
    cookies = context.cookies()
    window.press("e")
    window.fill(claim="Rockets hit.")
    context.clear_cookies()
    window.save()
    expect(window.page.locator("#rd-form-error")).to_contain_text("Sign in again")
    expect(window.page.locator("#rd-notice")).to_contain_text("Sign in again")
    expect(window.page.locator("#rd-save")).to_be_focused()

    context.add_cookies(cookies)  # type: ignore[arg-type]
    window.save()
    window.saved()
    expect(window.page.locator("#rd-notice")).to_be_hidden()
    assert Stance.objects.get().claim.wording == "Rockets hit."


def test_a_cookie_that_is_gone_is_no_riddle(window: Window, article: Article) -> None:
    window.open(article)
    window.page.context.clear_cookies(name="csrftoken")
    window.press("x")
    expect(window.entry(HIT)).to_contain_text("Sign in again in another tab")


# --- Taking back ----------------------------------------------------------------------------


def test_what_could_not_be_taken_back_stays_what_was_done_last(
    window: Window, article: Article
) -> None:
    window.open(article)
    window.press("x", "x")
    handled(window, 2)
    window.cut_off("**/undo/")
    window.press("u")
    expect(window.entry(FIRED)).to_contain_text("The server did not answer")
    window.page.unroute_all()
    window.press("u")
    handled(window, 1)
    assert outcomes() == ["dismissed", "open", "open", "open", "open"]


def test_what_was_marked_by_hand_is_taken_back_on_a_later_visit_too(
    windows: Callable[..., Window],
) -> None:
    article = ArticleFactory(text="Nobody was hurt.")
    editor, other = UserFactory(group="Editors"), UserFactory(group="Editors")
    window = windows(editor).open(article)
    window.press("m", "Enter")
    window.fill(stance="")
    window.save()
    window.saved()
    expect(windows(other).open(article).entry("Nobody")).not_to_contain_text("Undo")
    window.open(article)
    window.entry("Nobody").get_by_role("button", name="Undo").click()
    window.says("Taken back")
    assert not Statement.objects.exists()
    # The line that had the focus is gone.
    expect(window.page.locator("#rd-list-title")).to_be_focused()


# --- What is left unsaved -------------------------------------------------------------------


def test_what_was_typed_is_kept_when_the_form_is_left(window: Window, article: Article) -> None:
    window.open(article)
    window.press("e")
    window.fill(source="The navy", medium="tweet", claim="Four rockets hit.")
    window.page.locator("#rd-cancel").click()
    expect(window.form).to_be_hidden()
    window.says("Not saved. What you typed is kept")

    window.press("j", "e")
    expect(window.form.locator("[name=source]")).to_have_value("The militia")
    window.press("Escape")
    window.press("k", "e")
    expect(window.page.locator("#rd-form-kept")).to_be_visible()
    for name, value in {
        "source": "The navy",
        "medium": "tweet",
        "claim": "Four rockets hit.",
    }.items():
        expect(window.form.locator(f"[name={name}]")).to_have_value(value)
    window.save()
    window.saved()
    stance = Stance.objects.get()
    assert stance.claim.wording == "Four rockets hit."
    assert stance.statement.source is not None
    assert stance.statement.source.name == "The navy"


def test_what_was_kept_may_be_gone_on_with_or_begun_anew(window: Window, article: Article) -> None:
    window.open(article)
    window.press("e")
    window.fill(claim="Four rockets hit.", medium="tweet")
    # Somebody else's suggestion is opened over it.
    window.entry(FIRED).get_by_role("button", name="Correct").click()
    window.page.get_by_role("button", name="Go on with it").click()
    expect(window.form.locator("[name=claim]")).to_have_value("Four rockets hit.")
    window.page.get_by_role("button", name="Start anew").click()
    expect(window.form.locator("[name=claim]")).to_have_value(f"{HIT}.")
    window.press("Escape", "e")
    expect(window.page.locator("#rd-form-kept")).to_be_hidden()


def test_what_was_not_changed_is_left_without_a_word(window: Window, article: Article) -> None:
    window.open(article)
    window.press("e", "Escape")
    expect(window.form).to_be_hidden()
    expect(window.page.locator("#rd-toast")).to_be_hidden()


def test_the_page_is_not_left_with_something_unsaved_unasked(
    window: Window, article: Article
) -> None:
    asked: list[str] = []

    def go_on(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    window.page.on("dialog", go_on)
    window.open(article)
    window.press("e")
    window.open(article)
    assert asked == []
    window.press("e")
    window.fill(claim="Four rockets hit.")
    window.open(article)
    assert asked == ["beforeunload"]


def test_what_is_being_saved_cannot_be_left(window: Window, article: Article) -> None:
    held: list[Route] = []
    window.page.route("**/accept/", lambda route: held.append(route))
    window.open(article)
    window.press("e")
    window.fill(medium="tweet")
    window.save()
    window.page.locator("#rd-stance").focus()
    window.press("Escape")
    window.entry(FIRED).get_by_role("button", name="Correct").click()
    window.says("Wait: this is just being saved.")
    expect(window.page.locator("#rd-form-quote")).to_have_text(HIT)
    held[0].continue_()
    window.saved()
    assert outcomes()[0] == "edited"


def test_a_key_does_not_accept_what_is_just_being_corrected(
    window: Window, article: Article
) -> None:
    window.open(article)
    window.press("e")
    window.fill(medium="tweet")
    window.page.locator("h1").click()
    window.press("Enter", "x")
    expect(window.page.locator("#rd-stance")).to_be_focused()
    expect(window.form.locator("[name=medium]")).to_have_value("tweet")
    handled(window, 0)
    assert outcomes() == ["open"] * 5
