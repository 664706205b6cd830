"""The walk of README.md, "Your own article, from capture to verdict", in a browser.

The text to paste and every word in backticks are read from README.md itself.
"""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from playwright.sync_api import Browser, Locator, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from claims.models import Claim
from tests.admin_pages import sign_in
from tests.factories import UserFactory

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
README = Path(__file__).resolve().parent.parent / "README.md"

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
    pytest.mark.django_db(transaction=True),
]


class Walk:
    """What README.md tells its reader to paste and type."""

    def __init__(self) -> None:
        text = README.read_text(encoding="utf-8")
        part = text.split("## Your own article, from capture to verdict")[1].split("\n## ")[0]
        pasted = re.findall(r"^> ?(.*)$", part, re.MULTILINE)
        # A line that is broken in README.md only to be read there is one paragraph here.
        paragraphs = "\n".join(pasted).split("\n\n")
        self.text = "\n\n".join(" ".join(each.splitlines()) for each in paragraphs)
        typed = [" ".join(word.split()) for word in re.findall(r"`([^`]+)`", part)]
        self.asserted, self.name, self.role, self.claim = typed[1:5]
        self.denied, self.known_source, self.known_claim = typed[5:8]


@contextmanager
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


def test_a_newcomer_takes_an_article_from_capture_to_verdict(live_server: LiveServer) -> None:
    sessions = {}
    for name in ("reporter", "checker", "editor"):
        client = sign_in(UserFactory(username=name, group=f"{name.capitalize()}s"))
        sessions[name] = client.cookies[settings.SESSION_COOKIE_NAME].value
    call_command("load_sample_story", verbosity=0)

    with browser() as chromium:

        def as_(name: str) -> Page:
            context = chromium.new_context(base_url=live_server.url)
            cookie = {"name": settings.SESSION_COOKIE_NAME, "value": sessions[name]}
            context.add_cookies([{**cookie, "url": live_server.url}])  # type: ignore[typeddict-item]
            page = context.new_page()
            page.goto("/admin/")
            return page

        walk = Walk()
        _capture_and_mark(as_("reporter"), walk)
        _check(as_("checker"), walk)
        _approve(as_("editor"), walk)

    claim = Claim.objects.get(wording=walk.claim)
    assert (claim.state, claim.evidence_state) == ("decided", "disputed")
    assert (claim.asserting_origins, claim.denying_origins) == (1, 1)
    assert Claim.objects.filter(pk=claim.pk, verdict__slug="true").exists()
    assert claim.assignee is not None
    assert claim.assignee.username == "checker"


def _capture_and_mark(page: Page, walk: Walk) -> None:
    page.locator("tr.model-article").get_by_role("link", name="Add").click()
    page.get_by_label("Address").fill("https://evening-star.example/guards")
    page.get_by_label("Headline").fill("No guards at the station")
    page.get_by_label("Text").fill(walk.text)
    page.get_by_role("button", name="Save and continue editing").click()

    page.wait_for_selector("html[data-desk=ready]")
    form = page.locator("#rd-form")
    _suggestion(page, walk.asserted).get_by_role("button", name="Correct").click()
    assert form.get_by_label("Source", exact=True).input_value() == walk.name
    form.get_by_label("Role").fill(walk.role)
    form.get_by_label("Claim", exact=True).fill(walk.claim)
    form.get_by_role("button", name="Save").click()
    _suggestion(page, walk.asserted).get_by_text("corrected and accepted by").wait_for()

    _suggestion(page, walk.denied).get_by_role("button", name="Correct").click()
    assert form.get_by_label("Source", exact=True).input_value() == walk.known_source
    form.get_by_text("A known source.").wait_for()
    form.get_by_label("Stance").select_option("denies")
    form.get_by_label("Claim", exact=True).fill(walk.known_claim)
    page.get_by_role("option", name=walk.claim).click()
    form.get_by_role("button", name="Save").click()
    _suggestion(page, walk.denied).get_by_text("corrected and accepted by").wait_for()

    while (dismiss := page.get_by_role("button", name="Dismiss")).count():
        dismiss.first.click()
        page.locator(".is-pending").wait_for(state="detached")


def _suggestion(page: Page, quote: str) -> Locator:
    """The line of a passage that README.md says is suggested."""
    found = page.locator("#rd-list > li", has=page.locator("blockquote", has_text=quote))
    quotes = page.locator("#rd-list blockquote").all_inner_texts()
    assert found.count() == 1, (
        f"README.md has its reader look for the suggestion {quote!r}; what is suggested: {quotes}"
    )
    return found


def _check(page: Page, walk: Walk) -> None:
    page.goto("/admin/claims/claim/")
    page.get_by_role("link", name=walk.claim).click()
    page.get_by_role("link", name="Take").click()
    page.get_by_role("button", name="Take").click()
    page.get_by_role("link", name="Add evidence").click()
    page.get_by_label("Direction").select_option("supports")
    page.get_by_label("Title").fill("Camera at the gate")
    page.get_by_label("Address").fill("https://video.example/w/gate")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_role("link", name="Propose a verdict").click()
    page.get_by_label("Verdict").select_option(label="True")
    page.get_by_label("Rationale").fill("The camera shows nobody at the gate all night.")
    page.get_by_label("Camera at the gate").check()
    page.get_by_role("button", name="Propose a verdict").click()
    page.get_by_text("Your verdict waits for an editor.").wait_for()


def _approve(page: Page, walk: Walk) -> None:
    waiting = page.get_by_role("link", name=walk.claim)
    waiting.first.click()
    page.get_by_role("link", name="Approve").click()
    page.get_by_role("button", name="Approve").click()
    page.get_by_text("The verdict is approved.").wait_for()
