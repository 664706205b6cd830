"""The admin's look: readable (WCAG 2.1 AA), right to left, and without code in its pages."""

import re
from functools import cache
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from tests.admin_pages import sign_in

ROOT = Path(__file__).resolve().parents[2]
THEME = ROOT / "config/static/desk/theme.css"
SHEETS = [THEME, *(ROOT / "config/static/desk").glob("*.css")]

#: Text on its ground: at least 4.5 to 1 (success criterion 1.4.3).
TEXT = [
    ("body-fg", "body-bg"),
    ("body-fg", "darkened-bg"),
    ("body-fg", "selected-bg"),
    ("body-fg", "selected-row"),
    ("body-fg", "message-success-bg"),
    ("body-fg", "message-warning-bg"),
    ("body-fg", "message-error-bg"),
    ("body-fg", "message-info-bg"),
    ("body-fg", "breadcrumbs-bg"),
    ("body-quiet-color", "body-bg"),
    ("body-quiet-color", "darkened-bg"),
    ("body-quiet-color", "selected-bg"),
    ("body-medium-color", "body-bg"),
    ("body-medium-color", "darkened-bg"),
    ("body-loud-color", "body-bg"),
    ("header-color", "header-bg"),
    ("header-link-color", "header-bg"),
    ("header-branding-color", "header-bg"),
    ("breadcrumbs-fg", "breadcrumbs-bg"),
    ("breadcrumbs-link-fg", "breadcrumbs-bg"),
    ("link-fg", "body-bg"),
    ("link-fg", "darkened-bg"),
    ("link-fg", "selected-bg"),
    ("link-fg", "selected-row"),
    ("link-fg", "message-warning-bg"),
    ("link-hover-color", "body-bg"),
    ("link-hover-color", "darkened-bg"),
    ("link-selected-fg", "body-bg"),
    ("error-fg", "body-bg"),
    ("error-fg", "darkened-bg"),
    ("button-fg", "button-bg"),
    ("button-fg", "button-hover-bg"),
    ("button-fg", "default-button-bg"),
    ("button-fg", "default-button-hover-bg"),
    ("button-fg", "close-button-bg"),
    ("button-fg", "close-button-hover-bg"),
    ("button-fg", "delete-button-bg"),
    ("button-fg", "delete-button-hover-bg"),
    ("object-tools-fg", "object-tools-bg"),
    ("object-tools-fg", "object-tools-hover-bg"),
    ("primary-fg", "primary"),
    ("asserts-fg", "asserts-bg"),
    ("denies-fg", "denies-bg"),
    ("other-fg", "other-bg"),
    ("waiting-fg", "waiting-bg"),
]
#: The edges of fields, and what shows the focus: at least 3 to 1 (1.4.11).
EDGES = [
    ("border-color", "body-bg"),
    ("border-color", "darkened-bg"),
    ("focus-color", "body-bg"),
    ("focus-color", "darkened-bg"),
    ("focus-color", "breadcrumbs-bg"),
    ("header-link-color", "header-bg"),
]
THEMES = ["light", "dark"]
TEMPLATES = sorted(ROOT.glob("*/templates/**/*.html"))


@cache
def colours(theme: str) -> dict[str, str]:
    """The variables of the theme, as "#rrggbb"."""
    found = {}
    for name, value in re.findall(r"--([\w-]+): ([^;]+);", THEME.read_text()):
        pair = re.fullmatch(r"light-dark\((#\w{6}), (#\w{6})\)", value)
        found[name] = pair[1 + THEMES.index(theme)] if pair else value
    return found


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1 (https://www.w3.org/TR/WCAG21/#dfn-relative-luminance)."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted([luminance(one), luminance(other)])
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_computed_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_is_readable(theme: str, text: str, ground: str) -> None:
    found = colours(theme)

    assert contrast(found[text], found[ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_and_the_focus_are_seen(theme: str, edge: str, ground: str) -> None:
    found = colours(theme)

    assert contrast(found[edge], found[ground]) >= 3


def test_every_colour_of_djangos_is_ours() -> None:
    """A variable that a new Django brings would stand there in its own colour, unmeasured."""
    from django.contrib import admin

    theirs = Path(admin.__file__).parent / "static/admin/css/base.css"
    names = set(re.findall(r"^    --([\w-]+):", theirs.read_text(), re.MULTILINE))

    assert names - set(colours("light")) == {"font-family-primary", "font-family-monospace"}


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_no_colour_stands_outside_the_variables(sheet: Path) -> None:
    without_variables = re.sub(r"--[\w-]+: [^;]+;", "", sheet.read_text())
    without_comments = re.sub(r"/\*.*?\*/", "", without_variables, flags=re.DOTALL)

    assert set(re.findall(r"#[0-9a-f]{3,8}\b", without_comments)) <= {"#ffffff"}


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_sides_are_start_and_end_not_left_and_right(sheet: Path) -> None:
    assert not re.findall(r"(?:^|[\s-])(?:left|right)\b", sheet.read_text(), re.MULTILINE)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_nothing_is_fetched_from_elsewhere(sheet: Path) -> None:
    assert "//" not in sheet.read_text()
    assert "@import" not in sheet.read_text()


# --- Pages ----------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("de", "ltr"), ("ar", "rtl")])
def test_the_page_runs_as_its_language_does(editor: User, language: str, direction: str) -> None:
    page = sign_in(editor).get(reverse("admin:index"), headers={"Accept-Language": language})

    content = page.content.decode()
    assert f'<html lang="{language}" dir="{direction}">' in content
    assert ("admin/css/rtl.css" in content) == (direction == "rtl")


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_templates_have_no_inline_code(template: Path) -> None:
    text = template.read_text()

    assert not re.findall(r"<script(?![^>]*\bsrc=)", text)
    assert not re.findall(r'<style|\sstyle=|\son[a-z]+="', text)
    assert "|safe" not in text
    assert "autoescape off" not in text


def test_the_policy_is_strict(client: Client, db: None) -> None:
    policy = client.get(reverse("admin:login"))["Content-Security-Policy"]

    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy


def test_who_may_not_is_told_in_a_sentence(reporter: User) -> None:
    page = sign_in(reporter).get(reverse("admin:auth_user_changelist"))

    assert page.status_code == 403
    assert "You may not do this" in page.content.decode()
