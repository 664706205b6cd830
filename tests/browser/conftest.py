"""A browser for the reading desk: Debian's Chromium, and never one that a package downloads."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.conf import settings as site
from django.contrib.auth.models import User
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer

from articles.attribution.words import Stance
from articles.models import Article
from tests.admin_pages import sign_in
from tests.browser.rockets import FIRED, HIT, HOPE, HURT, SILENT, TEXT
from tests.browser.window import Window
from tests.factories import ArticleFactory, UserFactory
from tests.suggesting import suggested

# A busy machine takes its time.
expect.set_options(timeout=15_000)

CHROMIUM = next(filter(None, map(shutil.which, ["chromium", "google-chrome"])), None)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine; on Debian: apt install chromium")
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as driver:
        # Its event loop runs in this thread, in which tests ask the database too.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


class Profiles:
    """Browser profiles that tests take one after another: nothing is left in them but the cache."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.browser = browser
        self.address = address
        self.free: dict[str, list[BrowserContext]] = {}
        self.taken: list[tuple[str, BrowserContext]] = []

    def take(self, **options: Any) -> BrowserContext:
        kind = repr(sorted(options.items()))
        waiting = self.free.setdefault(kind, [])
        profile = waiting.pop() if waiting else self._new(**options)
        self.taken.append((kind, profile))
        return profile

    def give_back(self) -> None:
        """Close every window, and forget who was signed in and what the pages remember."""
        for kind, profile in self.taken:
            for page in profile.pages:
                page.evaluate("location.protocol.startsWith('http') && localStorage.clear()")
                page.close()
            profile.clear_cookies()
            self.free[kind].append(profile)
        self.taken.clear()

    def _new(self, **options: Any) -> BrowserContext:
        fixed = {"base_url": self.address, "viewport": {"width": 1280, "height": 900}}
        profile = self.browser.new_context(**(fixed | options))
        profile.set_default_timeout(15_000)
        return profile


@pytest.fixture(scope="module")
def profiles(chromium: Browser, live_server: LiveServer) -> Profiles:
    return Profiles(chromium, live_server.url)


@pytest.fixture
def windows(
    profiles: Profiles, transactional_db: None, suggests: Any
) -> Iterator[Callable[..., Window]]:
    """Open windows: windows() is an editor's; none of them may have complained in the end."""
    opened: list[Window] = []

    def open_window(user: User | None = None, **options: Any) -> Window:
        user = user or UserFactory(username="editor", group="Editors")
        profile = profiles.take(**options)
        session = sign_in(user).cookies[site.SESSION_COOKIE_NAME].value
        cookie = {"name": site.SESSION_COOKIE_NAME, "value": session, "url": profiles.address}
        profile.add_cookies([cookie])  # type: ignore[list-item]
        opened.append(Window(profile.new_page()))
        return opened[-1]

    yield open_window
    profiles.give_back()
    assert [window.complaints for window in opened] == [[] for _ in opened]


@pytest.fixture
def window(windows: Callable[..., Window]) -> Window:
    return windows()


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
