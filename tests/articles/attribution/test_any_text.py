"""Whatever the text, the rules answer, and with offsets that are places of this text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.attribution import suggest

#: Words on which rules turn, and marks in every order.
WORDS = """
    he she it they who which that this the a no not never nobody named nurse said told denied
    claims claim according to quoted as saying by in on Monday report statement tweet it’s
    Minister Ana Ruiz Dr of the Ministry court would did n’t have been was is refused comment
    “ ” ‘ ’ " ' , . : ; ? ! — … ( ) and but if whether with his her their one two 40 per cent
    wrote added adding false lie 🐕 é
""".split()  # noqa: SIM905
texts = st.lists(st.sampled_from([*WORDS, "\n"]), max_size=60).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(texts)
def test_words_in_any_order_are_read(text: str) -> None:
    for one in suggest(text):
        spans = [*one.content, *(span for span in (one.source, one.cue) if span)]
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert list(one.content) == sorted(one.content)
        assert 0 <= one.confidence <= 1


@pytest.mark.parametrize(
    "text",
    [
        "A named official said so.",
        "The ward had no named nurse.",
        "Whoever took it, her detectives surmise, had spent the night in",
    ],
)
def test_a_text_may_stop_anywhere(text: str) -> None:
    assert isinstance(suggest(text), list)
