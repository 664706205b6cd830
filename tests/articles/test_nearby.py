"""A quote that is almost in the text is found, and never made up."""

import pytest

from articles.nearby import nearby

TEXT = (
    "He said: “We didn’t fire – not\n\nat all.” Later he said: “We didn’t fire.” 🚀 Then, silence."
)


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("we didn't fire - not at all.", ["We didn’t fire – not\n\nat all."]),
        ("\"We didn't fire", ["“We didn’t fire", "“We didn’t fire"]),
        ("🚀  then, silence", ["🚀 Then, silence"]),
        ("The mayor resigned over the flood.", []),
        ("", []),
        (" \n ", []),
        ("(a+)+$", []),
    ],
)
def test_what_was_meant_is_offered(quote: str, found: list[str]) -> None:
    assert [TEXT[span.start : span.end] for span in nearby(TEXT, quote)] == found


def test_where_no_words_are_the_same_the_passage_most_like_it_is_offered() -> None:
    [span] = nearby(TEXT, "Later he has said: “We did not fire.”")
    assert "Later he said: “We didn’t fire.”" in TEXT[span.start : span.end]
