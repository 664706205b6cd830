"""A quote is found letter by letter, in parts, or not without asking."""

import pytest

from articles.quoted import places_of

TEXT = "“We saw smoke,” said a worker, “and then 🚀 the lights went out.” “We saw smoke,” he said."


@pytest.mark.parametrize(
    ("quote", "context", "found", "certain"),
    [
        ("the lights", {}, ["the lights"], True),
        ("  the lights\n", {}, ["the lights"], True),
        ("We saw smoke", {}, ["We saw smoke", "We saw smoke"], False),
        ("We saw smoke", {"before": ",” he"}, ["We saw smoke"], True),
        ("We saw smoke", {"after": "out.” “"}, ["We saw smoke"], True),
        ("The Lights", {}, ["the lights"], False),
        ("nothing of the kind whatsoever", {}, [], False),
        ("smoke [...] nowhere", {}, [], False),
        ("[…]", {}, [], False),
        ("said […]", {}, [], False),
        ("", {}, [], False),
    ],
)
def test_only_one_exact_place_is_taken_without_asking(
    quote: str, context: dict[str, str], found: list[str], certain: bool
) -> None:
    places = places_of(TEXT, quote, **context)
    assert [TEXT[place.span.start : place.span.end] for place in places.found] == found
    assert (places.only is not None) == certain


@pytest.mark.parametrize("sign", ["[…]", "[...]", "[ … ]"])
def test_an_interrupted_quotation_is_one_place_with_its_parts(sign: str) -> None:
    place = places_of(TEXT, f"We saw smoke {sign} and then 🚀 the lights {sign} out").only

    assert place is not None
    words = [TEXT[start:end] for start, end in place.stored_parts]
    assert words == ["We saw smoke", "and then 🚀 the lights", "out"]
    assert TEXT[place.span.start : place.span.end].startswith("We saw smoke,” said a worker")


def test_a_quote_of_one_part_keeps_no_parts() -> None:
    assert places_of(TEXT, "the lights").found[0].stored_parts == []


def test_an_interruption_that_is_in_the_text_is_part_of_the_quote() -> None:
    place = places_of("He wrote “we […] fired” today.", "we […] fired").only
    assert place is not None
    assert place.stored_parts == []
