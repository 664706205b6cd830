"""Code points of the API and UTF-16 units of a browser: converted in one place, and back."""

import pytest
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from tests.browser.window import units

TEXTS = [
    "",
    "Three rockets hit the port.",
    "🚀",
    "👩‍👩‍👧 🚀 Rockets hit the port 🇮🇶.",
    "cafe\u0301 re\u0301sume\u0301 \U0001d49c\u0301",
    "قال المتحدث 🚀 إن ثلاثة صواريخ سقطت",
    "\uffff\U00010000\U0010ffff",
]

CONVERTED = """async ([address, text, points, units]) => {
  const { Offsets } = await import(address);
  const offsets = new Offsets(text);
  return [points.map((n) => offsets.toUnits(n)), units.map((n) => offsets.toPoints(n))];
}"""


@pytest.mark.parametrize("text", TEXTS)
def test_every_offset_is_converted_both_ways(
    chromium: Browser, live_server: LiveServer, text: str
) -> None:
    page = chromium.new_page(base_url=live_server.url)
    page.goto("/admin/login/")
    points = list(range(len(text) + 1))
    expected = [units(text[:point]) for point in points]

    address = "/static/claims/desk/offsets.js"
    assert page.evaluate(CONVERTED, [address, text, points, expected]) == [expected, points]
    page.close()


def test_a_place_inside_a_character_is_where_it_begins(
    chromium: Browser, live_server: LiveServer
) -> None:
    page = chromium.new_page(base_url=live_server.url)
    page.goto("/admin/login/")
    address = "/static/claims/desk/offsets.js"
    assert page.evaluate(CONVERTED, [address, "a🚀b", [], [0, 1, 2, 3, 4]])[1] == [0, 1, 1, 2, 3]
    page.close()
