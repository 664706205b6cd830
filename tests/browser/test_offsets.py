"""Code points of the API and UTF-16 units of a browser: converted in one place, and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.window import units

MODULES = Path(__file__).resolve().parents[2] / "claims/static/claims/desk"
TEXTS = [
    "",
    "Three rockets hit the port.",
    "🚀",
    "👩‍👩‍👧 🚀 Rockets hit the port 🇮🇶.",
    "cafe\u0301 re\u0301sume\u0301 \U0001d49c\u0301",
    "قال المتحدث 🚀 إن ثلاثة صواريخ سقطت",
    "\uffff\U00010000\U0010ffff",
]

CONVERTED = """async ([text, points, units]) => {
  const { Offsets } = await import("/offsets.js");
  const offsets = new Offsets(text);
  return [points.map((n) => offsets.toUnits(n)), units.map((n) => offsets.toPoints(n))];
}"""


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page of no server, which has the module alone."""
    page = chromium.new_page()
    page.route("https://desk.example/", lambda route: route.fulfill(body="<title>Desk</title>"))
    page.route("**/offsets.js", lambda route: route.fulfill(path=MODULES / "offsets.js"))
    page.goto("https://desk.example/")
    yield page
    page.close()


@pytest.mark.parametrize("text", TEXTS)
def test_every_offset_is_converted_both_ways(page: Page, text: str) -> None:
    points = list(range(len(text) + 1))
    expected = [units(text[:point]) for point in points]
    assert page.evaluate(CONVERTED, [text, points, expected]) == [expected, points]


def test_a_place_inside_a_character_is_where_it_begins(page: Page) -> None:
    assert page.evaluate(CONVERTED, ["a🚀b", [], [0, 1, 2, 3, 4]])[1] == [0, 1, 1, 2, 3]
