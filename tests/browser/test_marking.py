"""Passages marked by hand on the reading desk: whatever stands in the text, and without a mouse."""

import re

import pytest
from playwright.sync_api import expect

from articles.models import Source, Statement
from claims.models import Stance
from tests.browser.window import Window
from tests.factories import ArticleFactory, RevisionFactory, StanceFactory, StatementFactory

TEXT = (
    "Three rockets hit the port on Monday.\n\nThe army said so. Nobody was hurt, it added.\n\n"
    "The mayor was away."
)


def marked(window: Window, first: str, last: str = "", **fields: str) -> Statement:
    """Select, fill in the form, save; what is in the database then."""
    window.select(first, last)
    window.fill(**({"stance": ""} | fields))
    window.save()
    window.saved()
    return Statement.objects.latest("id")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        (TEXT, "Monday", "said so"),
        ("👩‍👩‍👧 🚀 Rockets 🚀 hit the port 🇮🇶 at dawn.", "hit the", "port 🇮🇶"),
        (
            "cafe\u0301 re\u0301sume\u0301 \U0001d49c: the mayor re\u0301signed.",
            "mayor",
            "re\u0301signed",
        ),
        ("a &amp; b <i>is</i> <b>bold</b>, she said.", "<i>is</i>", "<b>bold</b>"),
    ],
    ids=["across paragraphs", "emoji", "combining", "markup"],
)
def test_what_is_selected_with_the_mouse_is_marked_to_the_letter(
    window: Window, text: str, first: str, last: str
) -> None:
    article = ArticleFactory(text=text)
    window.open(article)
    statement = marked(window, first, last)

    chosen = text[text.index(first) : text.index(last) + len(last)]
    assert statement.quote == chosen == text[statement.start : statement.end]
    expect(window.entry(chosen.split("\n")[0])).to_contain_text("marked by")
    assert "".join(window.marks("unjudged")) == chosen.replace("\n\n", "")
    assert window.text == text


def test_arabic_is_read_from_the_right_and_marked_to_the_letter(window: Window) -> None:
    text = "قال المتحدث 🚀 إن ثلاثة صواريخ سقطت قرب الميناء.\n\nBBC أكدت أن أحدا لم يصب."
    article = ArticleFactory(text=text, language="ar")
    window.open(article)
    paragraphs = window.page.locator("#rd-text p")
    for number in range(2):
        direction = paragraphs.nth(number).evaluate("e => getComputedStyle(e).direction")
        assert direction == "rtl"

    statement = marked(window, "ثلاثة", "قرب الميناء")
    assert statement.quote == "ثلاثة صواريخ سقطت قرب الميناء"
    assert window.marks("unjudged") == [statement.quote]


def test_in_arabic_the_left_arrow_goes_on(window: Window) -> None:
    article = ArticleFactory(text="سقطت ثلاثة صواريخ قرب الميناء. لم يصب أحد.", language="ar")
    window.open(article)
    window.press("m", "ArrowRight")
    window.says("Chosen: سقطت ثلاثة صواريخ قرب الميناء")
    window.press("ArrowRight", "Shift+ArrowLeft")
    window.says("Chosen: ثلاثة صواريخ قرب")


def test_a_passage_is_marked_with_the_keyboard_alone(window: Window) -> None:
    article = ArticleFactory(text=TEXT)
    window.open(article)
    window.press("m")
    window.says("Chosen: Three rockets hit the port on Monday.")
    window.press("ArrowDown", "ArrowDown")
    window.says("Chosen: Nobody was hurt, it added.")
    window.press("ArrowLeft", "ArrowLeft", "ArrowLeft", "Enter")
    expect(window.form).to_be_visible()
    window.type("partly")
    window.press("Tab")
    window.type("The army")
    window.press("Tab", "Tab", "Tab", "Tab")
    window.page.locator("#rd-claim").focus()
    window.type("Somebody was hurt.")
    window.press("Enter")
    window.saved()

    stance = Stance.objects.get()
    assert (stance.stance, stance.claim.wording) == ("partly_denies", "Somebody was hurt.")
    assert stance.statement.quote == "Nobody was hurt"
    assert stance.statement.source == Source.objects.get(name="The army")
    expect(window.current).to_contain_text("± partly denies")


def test_when_and_where_it_was_said_is_kept(window: Window) -> None:
    article = ArticleFactory(text=TEXT)
    window.open(article)
    window.select("Nobody was hurt")
    window.form.get_by_text("More").click()
    window.fill(stance="", medium="tweet", said_at="2026-06-07T14:05")
    window.fill(cited_url="no address")
    window.save()
    expect(window.page.locator("#rd-url-error")).not_to_be_empty()
    window.fill(cited_url="https://social.example/1")
    window.save()
    window.saved()

    statement = Statement.objects.get()
    assert (statement.medium, statement.cited_url) == ("tweet", "https://social.example/1")
    assert statement.said_at is not None
    assert statement.said_at.isoformat() == "2026-06-07T14:05:00+00:00"


def test_who_selects_the_whole_text_wants_to_copy_it(window: Window) -> None:
    window.open(ArticleFactory(text=TEXT))
    window.page.locator("#rd-text").click()
    window.press("Control+a")
    window.page.wait_for_timeout(300)
    expect(window.form).to_be_hidden()


def test_marking_is_left_without_a_trace(window: Window) -> None:
    article = ArticleFactory(text=TEXT)
    window.open(article)
    window.press("m", "Escape")
    window.says("Marking was left.")
    assert window.marks("draft") == []
    window.select("Nobody was hurt")
    assert window.marks("draft") == ["Nobody was hurt"]
    window.press("Escape")
    expect(window.form).to_be_hidden()
    assert window.marks("draft") == []
    assert not Statement.objects.exists()


def test_a_passage_may_be_changed_once_the_form_is_open(window: Window) -> None:
    article = ArticleFactory(text=TEXT)
    window.open(article)
    window.select("Nobody was")
    window.fill(source="The army")
    window.page.get_by_role("button", name="Change the passage").click()
    window.press("ArrowRight", "Enter")
    expect(window.page.locator("#rd-form-quote")).to_have_text("Nobody was hurt")
    expect(window.form.locator("[name=source]")).to_have_value("The army")


def test_what_somebody_else_marks_takes_nothing_from_a_selection(window: Window) -> None:
    article = ArticleFactory(text=TEXT)
    window.open(article)
    window.drag("hit the port", "on Monday")
    StatementFactory(article=article, quote="rockets hit the port")
    window.look_again()
    expect(window.entry("rockets hit the port")).to_be_visible()
    window.page.mouse.up()
    expect(window.page.locator("#rd-form-quote")).to_have_text("hit the port on Monday")


def test_what_was_marked_is_taken_back_as_a_whole(window: Window) -> None:
    article = ArticleFactory(text=TEXT)
    window.open(article)
    marked(window, "The mayor", "away", stance="asserts", source="The mayor", claim="He left.")
    window.page.locator("#rd-toast button").click()
    window.says("Taken back")
    expect(window.page.locator("#rd-list > li")).to_have_count(0)
    assert not Statement.objects.exists()
    assert window.marks("asserts") == []


def test_where_passages_overlap_each_click_goes_to_the_next(window: Window) -> None:
    article = ArticleFactory(text=TEXT)
    for quote in ("Three rockets hit the port on Monday", "rockets hit the port", "hit"):
        StatementFactory(article=article, quote=quote)
    StanceFactory(
        stance="denies", statement__article=article, statement__quote="the port on Monday"
    )
    window.open(article)

    seen = []
    for _ in range(3):
        window.click("hit the")
        seen.append(window.current.locator(".rd-quote").inner_text())
    assert seen == ["hit", "rockets hit the port", "Three rockets hit the port on Monday"]
    assert "the port" in window.marks("denies")
    assert "".join(window.page.locator("#rd-text mark").all_text_contents()) == (
        "Three rockets hit the port on Monday"
    )
    window.click("hit the")
    expect(window.current).to_have_text(re.compile("hit"))
    window.page.locator("#rd-list > li", has_text="the port on Monday").last.click()
    assert window.page.locator("#rd-text mark.is-current").count() >= 1


def test_a_passage_marked_already_is_refused_with_the_reason(window: Window) -> None:
    article = ArticleFactory(text=TEXT)
    StatementFactory(article=article, quote="Nobody was hurt", source=None)
    window.open(article)
    window.select("Nobody was hurt")
    window.fill(stance="", medium="tweet")
    window.save()
    expect(
        window.page.locator("#rd-form .rd-error, #rd-form .rd-field-error").first
    ).to_be_attached()
    expect(window.form.get_by_role("alert")).not_to_be_empty()
    expect(window.form.locator("[name=medium]")).to_have_value("tweet")
    assert Statement.objects.count() == 1


def test_a_later_text_is_noticed(window: Window) -> None:
    article = ArticleFactory(text=TEXT)
    window.open(article)
    RevisionFactory(article=article, text=f"{TEXT} Corrected.")
    window.look_again()
    notice = window.page.locator("#rd-notice")
    expect(notice).to_contain_text("Another text was captured meanwhile")
    expect(notice.get_by_role("link", name="Read again")).to_be_visible()
