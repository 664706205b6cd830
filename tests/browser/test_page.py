"""The page of the reading desk: safe, quick, legible, on a telephone and without JavaScript."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from articles.models import Article
from tests.browser.rockets import HIT, SILENT, handled
from tests.browser.window import Window
from tests.config.test_admin_theme import contrast
from tests.desk import address
from tests.factories import ArticleFactory, StanceFactory, StatementFactory
from tests.suggesting import suggested

HOSTILE = (
    "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\">\n\n"
    "</p></div></script><svg onload=alert(1)> {{ 7 }} \" onmouseover=alert(1) ' javascript:alert(1)"
)


def test_an_article_that_tries_to_run_a_script_is_only_text(
    window: Window, suggests: Callable[..., None]
) -> None:
    named = "<img src=x onerror=\"document.title='run'\">"
    suggests(suggested(HOSTILE, "<svg onload=alert(1)>", named=named, role="<b>chief</b>"))
    article = ArticleFactory(text=HOSTILE, headline="<script>document.title='run'</script>")
    StanceFactory(
        statement__article=article,
        statement__quote="</p></div></script>",
        statement__source__name="<img src=x onerror=alert(1)>",
        claim__wording="<script>document.title='run'</script>",
    )
    window.open(article)

    assert window.text == HOSTILE
    assert window.page.title().startswith("Reading desk")
    expect(window.entry("<b>chief</b>")).to_be_visible()
    window.press("e", "Escape")
    window.select("</p></div>")
    assert window.page.locator("#rd-form-quote").inner_text() == "</p></div>"
    assert window.page.locator("#content img, #content svg, #rd-text script").count() == 0


def test_the_policy_stands_in_the_way_of_a_script_that_got_in(
    window: Window, live_server: Any
) -> None:
    window.open(ArticleFactory())
    window.page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'),"
        " {textContent: 'document.title = \"run\"'}))"
    )
    assert "run" not in window.page.title()
    [complaint] = window.complaints
    assert "Content Security Policy" in complaint
    window.complaints.clear()


def test_without_javascript_text_marks_and_list_are_read(
    windows: Callable[..., Window], suggests: Callable[..., None]
) -> None:
    article = ArticleFactory()
    text = article.current_revision.text
    suggests(suggested(text, "Nobody was hurt"))
    StanceFactory(stance="denies", statement__article=article, claim__wording="Rockets fell.")
    window = windows(java_script_enabled=False)
    page = window.page
    page.goto(address("articles_article_desk", article.pk))

    assert page.locator("#rd-text").text_content() == text
    assert page.locator("#rd-text mark.rd-denies").count() == 1
    assert page.locator("#rd-text mark.rd-suggested").all_text_contents() == ["Nobody was hurt"]
    expect(window.entry("Rockets fell.")).to_contain_text("− denies")
    expect(window.entry("Nobody was hurt")).to_contain_text("suggested")
    expect(page.locator("#rd-tools")).to_be_hidden()
    page.get_by_role("link", name="Mark a statement in a form").click()
    page.wait_for_url("**/mark/")


@pytest.mark.parametrize(("width", "language"), [(360, "en"), (390, "ar")])
def test_on_a_telephone_it_is_one_column_and_no_wider(
    windows: Callable[..., Window], suggests: Callable[..., None], width: int, language: str
) -> None:
    article = ArticleFactory(text=f"Rockets hit. {'Long' * 60} https://example.org/{'a' * 200}")
    suggests(suggested(article.current_revision.text, "Rockets hit"))
    StanceFactory(statement__article=article, claim__wording="W" * 120)
    window = windows(viewport={"width": width, "height": 800}, locale=language)
    window.open(article)

    assert window.page.evaluate("document.documentElement.scrollWidth") <= width
    text = window.page.locator("#rd-text").bounding_box()
    aside = window.page.locator("#rd-list").bounding_box()
    assert text
    assert aside
    assert aside["y"] > text["y"] + text["height"]
    window.press("e")
    expect(window.form).to_be_in_viewport()
    assert window.page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_closed_sidebar_covers_nothing_of_the_text(
    windows: Callable[..., Window], language: str
) -> None:
    window = windows(locale=language).open(ArticleFactory())
    page = window.page
    for _ in range(2):
        page.locator("#toggle-nav-sidebar").click()
        article = page.locator(".rd-article").bounding_box()
        aside = page.locator(".rd-side").bounding_box()
        toggle = page.locator("#toggle-nav-sidebar").bounding_box()
        assert article
        assert aside
        assert toggle
        left, right = sorted([article, aside], key=lambda box: box["x"])
        # What lies at the side of the sidebar begins beyond it; what lies opposite is seen whole.
        if language == "en":
            assert left["x"] >= toggle["x"] + toggle["width"]
        assert left["x"] >= 0
        assert right["x"] + right["width"] <= 1280


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_in_marks_and_labels_are_legible(windows: Callable[..., Window], theme: str) -> None:
    window = windows(color_scheme=theme)
    window.open(ArticleFactory())
    colours = window.page.evaluate(
        """() => {
          const text = document.querySelector("#rd-text p");
          const probe = document.createElement("span");
          const seen = (colour) => {
            probe.style.color = colour;
            text.append(probe);
            return getComputedStyle(probe).color;
          };
          const stances = JSON.parse(document.getElementById("desk-config").textContent).stances;
          return stances.flatMap(([stance]) => ["", " rd-suggested", " is-current"].map((state) => {
            const mark = document.createElement("mark");
            mark.className = `rd-mark rd-${stance}${state}`;
            mark.dataset.label = "x";
            text.append(mark);
            const look = getComputedStyle(mark);
            const label = getComputedStyle(mark, "::after");
            const page = getComputedStyle(document.querySelector(".desk-card"));
            const found = {
              name: mark.className, line: look.textDecorationStyle,
              text: look.color, ground: seen(look.getPropertyValue("--ground")),
              page: page.backgroundColor,
              label: label.color, labelGround: label.backgroundColor,
            };
            mark.remove();
            return found;
          }));
        }"""
    )
    for look in colours:
        for ink, ground in (("text", "ground"), ("text", "page"), ("label", "labelGround")):
            assert ratio(look[ink], look[ground]) >= 4.5, look
    lines = {look["name"].split()[1]: look["line"] for look in colours}
    assert lines["rd-asserts"] != lines["rd-denies"] != lines["rd-questions"]


def ratio(one: str, other: str) -> float:
    """The contrast of two colours as a browser computes them: "rgb(1, 2, 3)"."""

    def hexadecimal(colour: str) -> str:
        return "#" + "".join(f"{int(part):02x}" for part in re.findall(r"\d+", colour)[:3])

    return contrast(hexadecimal(one), hexadecimal(other))


def test_fifty_thousand_characters_do_not_slow_it_down(
    window: Window, suggests: Callable[..., None]
) -> None:
    sentence = "Officials said on day {n} that three more rockets had hit the northern harbour."
    paragraphs = [" ".join(sentence.format(n=n) for n in range(i, i + 5)) for i in range(0, 640, 5)]
    text = "\n\n".join(paragraphs)[:50_000]
    found = re.finditer(r"three more rockets had hit the northern harbour", text)
    rows = [suggested(text, text[place.start() - 30 : place.end()]) for place in found][1::2]
    suggests(*rows)
    article = ArticleFactory(text=text)
    StatementFactory(article=article, quote="Officials said on day 3")
    window.open(article)
    total = len(rows)
    assert total > 200
    expect(window.progress).to_have_text(f"0 of {total} handled")

    session = window.page.context.new_cdp_session(window.page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def busy() -> float:
        """Seconds that the page's main thread worked, but for answering this test."""
        metrics = session.send("Performance.getMetrics")["metrics"]
        spent = {one["name"]: one["value"] for one in metrics}
        return spent["TaskDuration"] - spent["DevToolsCommandDuration"]

    before = busy()
    for number in (1, 2, 3):
        window.press("Enter")
        expect(window.progress).to_have_text(f"{number} of {total} handled")
    taken = (busy() - before) / 3
    assert taken < 0.1, f"{taken:.3f} s for accepting one of {total}"


# --- Without a mouse, without eyes, without colours --------------------------------------------


def test_several_desks_are_told_apart_by_their_titles(window: Window, article: Article) -> None:
    window.open(article)
    assert window.page.title().startswith("Reading desk: Rockets hit the port")


def test_a_line_is_heard_with_its_stance_its_source_its_words_and_its_claim(
    window: Window, article: Article
) -> None:
    window.open(article)
    window.press("j", "k")
    heard = (
        "+ asserts the army · statement · suggested Three rockets hit the port on Monday new claim"
    )
    expect(window.current).to_have_accessible_name(re.compile(re.escape(heard)))
    expect(window.current).not_to_have_accessible_name(re.compile("Accept|sure"))


def test_what_is_refused_is_said_once(window: Window, article: Article) -> None:
    window.open(article)
    window.cut_off("**/accept/")
    window.press("Enter")
    window.says("The server did not answer; try again.")
    expect(window.entry(HIT)).to_contain_text("The server did not answer")
    assert window.page.locator("#rd-list [role=alert], #rd-list [aria-live]").count() == 0


def test_the_focus_is_never_lost_after_the_last_suggestion(
    window: Window, article: Article
) -> None:
    window.open(article)
    for number in range(1, 6):
        window.page.locator("#rd-list .is-current [data-do=dismiss]").click()
        handled(window, number)
        expect(window.current).to_be_focused()
    window.says("Everything suggested is handled.")


def test_single_keys_may_be_turned_off_for_good(window: Window, article: Article) -> None:
    window.open(article)
    window.press("?")
    window.page.get_by_label("Single letters and Enter act on the page").uncheck()
    window.press("Escape", "x", "Enter", "e", "m")
    expect(window.form).to_be_hidden()
    window.open(article)
    window.press("x", "j")
    expect(window.current).to_contain_text(HIT)
    handled(window, 0)
    window.page.get_by_role("button", name="Keys").click()
    window.page.get_by_label("Single letters and Enter act on the page").check()
    window.press("Escape", "x")
    handled(window, 1)


def test_where_the_list_is_below_the_text_one_stays_in_it(
    windows: Callable[..., Window], article: Article
) -> None:
    """A telephone, or a window of 1280 pixels at 200 %."""
    window = windows(viewport={"width": 640, "height": 450}, reduced_motion="reduce").open(article)
    window.press("j")
    expect(window.current).to_be_in_viewport(ratio=0.9)
    expect(window.current).to_be_focused()
    window.current.get_by_role("button", name="Dismiss").click()
    handled(window, 1)
    expect(window.current).to_contain_text(SILENT)
    expect(window.current).to_be_in_viewport(ratio=0.9)
    # From a line to its passage, and back.
    window.current.click(position={"x": 5, "y": 5})
    expect(window.page.locator("#rd-text mark.is-current").first).to_be_in_viewport()
    window.click(SILENT)
    expect(window.current).to_be_in_viewport(ratio=0.9)


def test_without_colours_of_its_own_it_tells_what_is_marked_from_what_is_suggested(
    windows: Callable[..., Window], article: Article
) -> None:
    StatementFactory(article=article, quote="The mayor")
    window = windows(forced_colors="active").open(article)
    looks = {
        name: window.page.locator(f"#rd-text mark.rd-{name}:not(.is-current)").first.evaluate(
            "e => getComputedStyle(e).borderBlockStartStyle"
        )
        for name in ("suggested", "unjudged")
    }
    assert looks == {"suggested": "none", "unjudged": "solid"}
