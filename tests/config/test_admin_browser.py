"""The admin in a browser: works under its policy, asks no outside host, and needs no mouse."""

import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.urls import reverse
from playwright.sync_api import BrowserContext, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from articles.models import Source, Statement
from claims.choices import State
from claims.models import Claim, Evidence, Stance
from tests.admin_pages import page_of, sign_in
from tests.factories import ClaimFactory, EvidenceFactory, StanceFactory, UserFactory

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture
def claim(live_server: LiveServer) -> Claim:
    claim = ClaimFactory(state=State.CHECKING, wording="Three rockets hit the harbour.")
    StanceFactory(claim=claim)
    StanceFactory(claim=claim, stance="denies")
    EvidenceFactory(claim=claim)
    return claim


@pytest.fixture
def session(claim: Claim) -> str:
    """The session of an editor. Made before the browser: beside it, the database is not asked."""
    editor: User = UserFactory(username="editor", group="Editors")
    return sign_in(editor).cookies[settings.SESSION_COOKIE_NAME].value


@pytest.fixture
def browser(live_server: LiveServer, session: str) -> Iterator[BrowserContext]:
    with sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = chromium.new_context(base_url=live_server.url)
        context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}]
        )
        yield context
        chromium.close()


def pages(claim: Claim) -> list[str]:
    return [
        reverse("admin:index"),
        page_of(Claim),
        page_of(claim, "change"),
        page_of(claim, "history"),
        page_of(Claim, "add"),
        reverse("admin:claims_claim_move", args=[claim.pk, "propose"]),
        page_of(Evidence, "add", claim=claim.pk),
        page_of(Stance, "add", claim=claim.pk),
        page_of(Source, "add"),
        page_of(Statement),
    ]


def test_no_page_breaks_the_policy_or_asks_an_outside_host(
    browser: BrowserContext, claim: Claim
) -> None:
    page, said, asked = browser.new_page(), [], []
    page.on("console", lambda message: said.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: said.append(f"{page.url}: {error}"))
    page.on("request", lambda request: asked.append(request.url))

    for address in pages(claim):
        page.goto(address)
    # The widgets that draw something of their own.
    page.goto(page_of(Evidence, "add", claim=claim.pk))
    page.locator(".select2-selection").first.click()
    page.locator(".select2-results__option").first.wait_for()
    page.goto(reverse("admin:claims_claim_move", args=[claim.pk, "propose"]))
    page.locator(".date-icon").first.click()
    page.locator(".calendarbox").wait_for(state="visible")
    page.goto(page_of(claim, "change"))
    page.locator(".clock-icon").first.click()
    page.locator(".clockbox").wait_for(state="visible")
    page.locator(".theme-toggle").first.click()
    browser.clear_cookies()
    page.goto(reverse("admin:login"))

    assert said == []
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(page.url).netloc}


def test_a_script_in_the_words_of_strangers_is_not_run(
    browser: BrowserContext, claim: Claim
) -> None:
    page = browser.new_page()
    page.goto(page_of(claim, "change"))
    page.fill("#id_topics", "<img src=x onerror=document.title='run'>")
    page.locator("#claim_form input[name=_continue]").click()

    page.goto(page_of(Claim))

    assert page.locator(".desk-topic").inner_text().startswith("#<img")
    assert "run" not in page.title()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_whoever_uses_the_keyboard_sees_where_they_are(
    browser: BrowserContext, claim: Claim, theme: str
) -> None:
    page = browser.new_page()
    page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
    page.goto(page_of(claim, "change"))

    page.keyboard.press("Tab")
    assert focused(page, "textContent").strip() == "Skip to main content"

    seen = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        seen.add(focused(page, "tagName"))
        assert outline(page) == "solid 3px"
    assert {"A", "BUTTON", "INPUT"} <= seen


def test_a_move_is_made_with_the_keyboard_alone(browser: BrowserContext, claim: Claim) -> None:
    page = browser.new_page()
    page.goto(page_of(claim, "change"))

    page.get_by_role("link", name="Drop").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/move/drop/")
    page.locator("#id_reason").focus()
    page.keyboard.type("Nobody can know.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/change/")

    assert "The claim is dropped." in page.locator(".messagelist").inner_text()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_page_is_wider_than_a_telephone(
    browser: BrowserContext, claim: Claim, language: str
) -> None:
    page = browser.new_page()
    page.set_viewport_size({"width": 390, "height": 800})
    page.set_extra_http_headers({"Accept-Language": language})

    for address in pages(claim):
        page.goto(address)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 390, address
        assert page.evaluate("document.dir") == ("rtl" if language == "ar" else "ltr")


def focused(page: Page, what: str) -> str:
    return page.evaluate(f"document.activeElement.{what}")


def outline(page: Page) -> str:
    """How the focused element, or what stands for it, is outlined."""
    return page.evaluate(
        "(() => { const look = getComputedStyle(document.activeElement);"
        " return `${look.outlineStyle} ${look.outlineWidth}`; })()"
    )
