"""Cutting a text so that passages can be shown: nothing lost, nothing nested wrongly."""

import time
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.highlighting import Mark, Paragraph, Segment, highlighted
from articles.spans import Span


def marks(*spans: tuple[int, int], kinds: tuple[str, ...] = ()) -> list[Mark]:
    return [
        Mark(number, Span(start, end), frozenset(kinds))
        for number, (start, end) in enumerate(spans, start=1)
    ]


def segments(paragraphs: list[Paragraph]) -> list[Segment]:
    return [segment for paragraph in paragraphs for segment in paragraph]


def drawn(paragraphs: list[Paragraph]) -> list[list[str]]:
    """Write each paragraph's segments as "depth:text"."""
    return [[f"{s.depth}:{s.text}" for s in paragraph] for paragraph in paragraphs]


@pytest.mark.parametrize(
    ("text", "spans", "expected"),
    [
        ("no marks", [], [["0:no marks"]]),
        ("one mark here", [(4, 8)], [["0:one ", "1:mark", "0: here"]]),
        ("the whole", [(0, 9)], [["1:the whole"]]),
        ("abcdef", [(0, 4), (2, 6)], [["1:ab", "2:cd", "1:ef"]]),
        ("abcdef", [(0, 6), (2, 4)], [["1:ab", "2:cd", "1:ef"]]),
        ("abcdef", [(0, 3), (3, 6)], [["1:abc", "1:def"]]),
        ("abcdef", [(1, 3), (1, 3)], [["0:a", "2:bc", "0:def"]]),
        ("one\n\ntwo", [(1, 7)], [["0:o", "1:ne"], ["1:tw", "0:o"]]),
        ("one\n \t\n\n two", [], [["0:one"], ["0: two"]]),
        ("one\ntwo", [], [["0:one\ntwo"]]),
        ("\n\none\n\n", [], [["0:\n\none"]]),
    ],
)
def test_overlapping_passages_become_segments_side_by_side(
    text: str, spans: list[tuple[int, int]], expected: list[list[str]]
) -> None:
    assert drawn(highlighted(text, marks(*spans))) == expected


@pytest.mark.parametrize(
    ("before", "quote"),
    [
        ("🚀🚀🚀 say officials: ", "three 🚀 hit"),
        ("e\u0301te\u0301 ", "cafe\u0301"),
        ("قال المتحدث: ", "لم نطلق أي صاروخ"),
        ("\u202egnitsil ", "plain"),
        ("👩‍👩‍👧 ", "👨‍👧"),
    ],
    ids=["emoji", "combining", "arabic", "override", "joined"],
)
def test_what_stands_before_a_passage_does_not_shift_it(before: str, quote: str) -> None:
    text = f"{before}{quote} and more"
    [paragraph] = highlighted(text, marks((len(before), len(before) + len(quote))))
    assert [segment.text for segment in paragraph if segment.depth] == [quote]


def test_a_segment_knows_the_kinds_of_all_that_cover_it() -> None:
    both = [
        Mark(1, Span(0, 4), frozenset({"asserts"})),
        Mark(2, Span(2, 6), frozenset({"denies", "asserts"})),
    ]
    assert [segment.kinds for segment in segments(highlighted("abcdefg", both))] == [
        ("asserts",),
        ("asserts", "denies"),
        ("asserts", "denies"),
        (),
    ]


def test_a_passage_of_white_space_alone_is_not_lost() -> None:
    [first, second] = segments(highlighted("one\n\ntwo", marks((3, 5))))
    assert [mark.number for mark in first.ends] == [1]
    assert [mark.number for mark in second.begins] == [1]


def test_a_passage_at_the_blank_end_of_a_text_is_not_lost() -> None:
    cut = segments(highlighted("one\n\n ", marks((3, 6))))
    assert [mark.number for segment in cut for mark in segment.begins] == [1]
    assert [mark.number for segment in cut for mark in segment.ends] == [1]


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(st.text(alphabet="ab\n🚀\u0301ع", min_size=1).filter(str.strip))
    spans = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    ordered = draw(st.lists(spans.filter(lambda span: span[0] < span[1]), max_size=12))
    kinds = draw(st.lists(st.sampled_from(["asserts", "denies", "none"]), min_size=12, max_size=12))
    return text, [
        Mark(number, Span(*span), frozenset({kind}))
        for number, (span, kind) in enumerate(zip(ordered, kinds, strict=False), start=1)
    ]


@given(marked_texts())
def test_every_character_is_covered_by_just_its_passages(made: tuple[str, list[Mark]]) -> None:
    text, given_marks = made
    position = 0
    for segment in segments(highlighted(text, given_marks)):
        # Only blank lines are left out, and only between paragraphs.
        found = text.index(segment.text, position)
        assert not text[position:found].strip()
        position = found + len(segment.text)
        for place in range(found, position):
            covering = [m for m in given_marks if m.span.start <= place < m.span.end]
            assert segment.depth == len(covering)
            assert set(segment.kinds) == {kind for m in covering for kind in m.kinds}
    assert not text[position:].strip()


@given(marked_texts())
def test_every_passage_begins_once_and_ends_once(made: tuple[str, list[Mark]]) -> None:
    text, given_marks = made
    cut = segments(highlighted(text, given_marks))
    once = Counter(mark.number for mark in given_marks)
    assert Counter(mark.number for s in cut for mark in s.begins) == once
    assert Counter(mark.number for s in cut for mark in s.ends) == once


def test_a_long_text_with_many_nested_passages_is_quick() -> None:
    text = "word " * 200_000
    nested = marks(*((n, len(text) - n) for n in range(2_000)), kinds=("asserts",))
    started = time.process_time()
    highlighted(text, nested)
    assert time.process_time() - started < 2
