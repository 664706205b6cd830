"""A marked quote is found again in a changed text: unchanged, altered, or honestly lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.anchoring import Found, find_again
from articles.choices import AnchorStatus
from articles.spans import context, locate

QUOTE = "Three rockets hit the harbour"
OLD = f"On Monday morning {QUOTE}, officials said. Nobody was hurt."


def find(text: str, quote: str = QUOTE, old: str = OLD) -> Found:
    span = locate(old, quote)
    prefix, suffix = context(old, span)
    return find_again(text, quote=quote, prefix=prefix, suffix=suffix, start=span.start)


def told(text: str, quote: str = QUOTE, old: str = OLD) -> tuple[str, str | None]:
    found = find(text, quote, old)
    return found.status, text[found.span.start : found.span.end] if found.span else None


@pytest.mark.parametrize(
    ("text", "status", "quote"),
    [
        (OLD, "exact", QUOTE),
        (f"🚀 Update: {OLD}", "exact", QUOTE),
        (f"{QUOTE}.", "exact", QUOTE),
        ("Two rockets hit the harbour, officials said.", "altered", "Two rockets hit the harbour"),
        (
            "Officials: “Three rockets have hit the harbour”.",
            "altered",
            "Three rockets have hit the harbour",
        ),
        ("Parliament votes on the budget next week, officials said.", "lost", None),
        ("Rockets.", "lost", None),
        ("", "lost", None),
    ],
)
def test_a_quote_is_found_unchanged_altered_or_lost(
    text: str, status: str, quote: str | None
) -> None:
    assert told(text) == (status, quote)


@pytest.mark.parametrize(
    "text",
    [
        f"{QUOTE}. Later {QUOTE}. On Monday morning {QUOTE}. Once more {QUOTE}.",
        f"{QUOTE}. Later {QUOTE}. Then {QUOTE}, officials said. Once more {QUOTE}.",
    ],
)
def test_of_several_unchanged_places_the_one_with_its_old_context_wins(text: str) -> None:
    found = find(text)

    assert found.span is not None
    assert text[: found.span.start].count(QUOTE) == 2


@pytest.mark.parametrize(("stood_at", "place"), [(0, 0), (200, 0), (300, 1), (9_000, 1)])
def test_without_context_the_place_nearest_to_the_old_one_wins(stood_at: int, place: int) -> None:
    text = f"{QUOTE}{'x' * 450}{QUOTE}"

    found = find_again(text, quote=QUOTE, prefix="", suffix="", start=stood_at)

    assert found.span is not None
    assert text[: found.span.start].count(QUOTE) == place


def test_a_short_quote_is_not_taken_for_another() -> None:
    assert told("A rocket hit.", quote="rockets") == ("lost", None)


def test_an_altered_quote_does_not_begin_or_end_inside_a_word() -> None:
    status, quote = told("On Monday morning thirteen rockets hit the harbours, officials said.")

    assert status == "altered"
    assert quote is not None
    assert quote.split()[0] in ("thirteen", "rockets")
    assert quote.split()[-1] == "harbours"


def test_an_arabic_quote_is_found_by_code_points() -> None:
    quote = "لم ننفذ هذا الهجوم"
    old = f"وكتب: “{quote}”."

    assert told(f"🕊️ وكتب الرافعي أمس: “{quote}”.", quote=quote, old=old) == ("exact", quote)


lines = st.text(alphabet="abc 🚀é", max_size=40)


@given(before=lines, after=lines)
def test_whatever_is_put_around_it_an_unchanged_quote_is_found_exactly(
    before: str, after: str
) -> None:
    text = f"{before}{QUOTE}{after}"

    found = find(text)

    assert found.status == AnchorStatus.EXACT
    assert found.span is not None
    assert text[found.span.start : found.span.end] == QUOTE


@given(text=st.text(max_size=200))
def test_whatever_the_text_a_span_lies_within_it(text: str) -> None:
    found = find(text)

    assert (found.span is None) == (found.status == AnchorStatus.LOST)
    if found.span:
        assert 0 <= found.span.start < found.span.end <= len(text)
