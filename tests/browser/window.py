"""A browser's window on the reading desk, used as an editor uses it."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect

from articles.models import Article
from tests.desk import address

#: Answers that a browser reports as errors of its own, though the page deals with them.
REFUSAL = "Failed to load resource: the server responded with a status of 4"

#: Where a place of the text, in UTF-16 units, is on the screen.
_POINT = """([unit, isEnd]) => {
  const text = document.getElementById("rd-text");
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let at = 0; walker.nextNode(); at += walker.currentNode.length) {
    const node = walker.currentNode;
    if (isEnd ? unit > at + node.length : unit >= at + node.length) continue;
    const range = document.createRange();
    range.setStart(node, isEnd ? unit - at - 1 : unit - at);
    range.setEnd(node, isEnd ? unit - at : unit - at + 1);
    node.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
    const rectangles = range.getClientRects();
    const { left, right, top, height } = rectangles[rectangles.length - 1];
    const isRightToLeft = getComputedStyle(node.parentElement).direction === "rtl";
    return [isEnd === isRightToLeft ? left + 1 : right - 1, top + height / 2];
  }
}"""


def units(text: str) -> int:
    """How long a text is for a browser."""
    return len(text.encode("utf-16-le")) // 2


class Window:
    """`complaints` is what the browser complained of: errors, and what the policy forbids."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.complaints: list[str] = []
        # Parts of what it will complain of rightly, at whatever moment.
        self.expected = [REFUSAL]
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console",
            lambda message: (
                self.complaints.append(message.text)
                if message.type in ("error", "warning")
                and not any(part in message.text for part in self.expected)
                else None
            ),
        )

    # --- Going there, and what is to be seen ---

    def open(self, article: Article) -> Window:
        self.page.goto(address("articles_article_desk", article.pk))
        self.ready()
        return self

    def ready(self) -> None:
        self.page.wait_for_selector("html[data-desk=ready]")

    @property
    def text(self) -> str:
        return self.page.evaluate("document.getElementById('rd-text').textContent")

    @property
    def progress(self) -> Locator:
        return self.page.locator("#rd-progress-words")

    @property
    def current(self) -> Locator:
        return self.page.locator("#rd-list .is-current")

    @property
    def form(self) -> Locator:
        return self.page.locator("#rd-form")

    def entry(self, words: str) -> Locator:
        return self.page.locator("#rd-list > li", has_text=words)

    def marks(self, kind: str) -> list[str]:
        return self.page.locator(f"#rd-text mark.rd-{kind}").all_text_contents()

    def says(self, words: str) -> None:
        """Wait until a screen reader would hear this."""
        expect(self.page.locator("#rd-say")).to_contain_text(words)

    # --- What somebody does ---

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)

    def select(self, first: str, last: str = "") -> None:
        """Select from the beginning of some words to the end of others."""
        self.drag(first, last)
        self.page.mouse.up()
        expect(self.form).to_be_visible()

    def drag(self, first: str, last: str = "") -> None:
        """The same, with the mouse not released yet."""
        text = self.text
        start = units(text[: text.index(first)])
        end = units(text[: text.index(last or first) + len(last or first)])
        self.page.mouse.move(*self._point(start, is_end=False))
        self.page.mouse.down()
        self.page.mouse.move(*self._point(end, is_end=True), steps=8)

    def cut_off(self, address: str) -> None:
        """Let no request of these addresses through: cut_off("**/accept/")."""
        self.expected.append("net::ERR_FAILED")
        self.page.route(address, lambda route: route.abort())

    def look_again(self) -> None:
        """Come back to the window after a while; nobody waits for the next poll then."""
        self.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    def click(self, words: str) -> None:
        text = self.text
        self.page.mouse.click(*self._point(units(text[: text.index(words)]) + 1, is_end=False))

    def _point(self, unit: int, *, is_end: bool) -> Any:
        x, y = self.page.evaluate(_POINT, [unit, is_end])
        return x, y

    def fill(self, **fields: str) -> None:
        """Fill in the form: fill(stance="denies", claim="It rained.")."""
        for name, value in fields.items():
            field = self.form.locator(f"[name={name}]")
            if name in ("stance", "medium", "kind"):
                field.select_option(value)
            else:
                field.fill(value)

    def save(self) -> None:
        self.page.locator("#rd-save").click()

    def saved(self) -> None:
        expect(self.form).to_be_hidden()
