import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.attribution.document import Document
from articles.attribution.layout.reading import read

MARKS = "“”‘’\"'«»„`()[].,:!?…— \n"


def sentences_of(document: Document) -> list[str]:
    return [document.text[one.span.start : one.span.end] for one in document.sentences]


def headlines_of(text: str) -> list[str]:
    document = read(text)
    return [
        document.text[one.span.start : one.span.end] for one in document.sentences if one.headline
    ]


def test_a_text_is_cut_into_what_the_rules_read() -> None:
    text = "Mayor denies it\n“A mast fell,” Ann Roe said. “‘Nobody’ was hurt.” Rain fell."

    document = read(text)

    assert sentences_of(document) == [
        "Mayor denies it",
        "“A mast fell,” Ann Roe said.",
        "“‘Nobody’ was hurt.”",
        "Rain fell.",
    ]
    assert document.words(document.sentences[3].first, document.sentences[3].last) == "Rain fell."
    assert [word.text for word in document.tokens if word.sentence == 3] == ["Rain", "fell", "."]
    assert [
        word.quotation for word in document.tokens if word.text in ("mast", "Nobody", "Rain")
    ] == [
        0,
        1,
        -1,
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor denies it\nIt rained.", ["Mayor denies it"]),
        ("Who denies it?\nIt rained.", ["Who denies it?"]),
        ("It rained.\nRoe left.", []),
        ("It rained", []),
        (
            "Rain\nIt rained.\n1 min read\nRoe left.\nLatest news",
            ["Rain", "1 min read", "Latest news"],
        ),
        ("Rain\nBy Ann Roe\nIt rained: “All day.”", ["Rain", "By Ann Roe"]),
    ],
)
def test_a_line_without_a_stop_is_no_sentence_of_the_story(text: str, expected: list[str]) -> None:
    assert headlines_of(text) == expected


def test_a_short_text_without_its_last_stop_is_still_sentences() -> None:
    assert headlines_of("It rained. Roe left") == []


@given(
    st.text(
        st.one_of(st.characters(), st.sampled_from(MARKS), st.sampled_from("aAs5 ")), max_size=80
    )
)
def test_any_text_is_read_in_order_and_within_its_bounds(text: str) -> None:
    document = read(text)

    starts = [one.outer.start for one in document.quotations]
    assert starts == sorted(starts)
    for place, one in enumerate(document.quotations):
        assert 0 <= one.outer.start <= one.inner.start < one.inner.end <= one.outer.end <= len(text)
        assert -1 <= one.parent < place
        assert -1 <= one.continues < place
        if one.parent != -1:
            around = document.quotations[one.parent].outer
            assert around.start <= one.outer.start < one.outer.end <= around.end
    at = 0
    for place, sentence in enumerate(document.sentences):
        line = document.paragraphs[sentence.paragraph]
        assert at <= line.start <= sentence.span.start < sentence.span.end <= line.end
        words = document.tokens[sentence.first : sentence.last]
        assert all(word.sentence == place for word in words)
        assert all(sentence.span.start <= word.start < sentence.span.end for word in words)
        at = max(at, line.start)
    assert all(word.sentence != -1 for word in document.tokens)


@pytest.mark.parametrize(
    "text",
    [
        "“" * 60_000,
        "“word " * 20_000,
        "“‘" * 50_000,
        '"' * 100_000,
        "' " * 50_000,
        "'a " * 33_000,
        "“" * 50_000 + "a" + "”" * 50_000,
        "“a\n" * 33_000,
        ". " * 50_000,
        ". 👏 " * 25_000,
        "A. " * 33_000,
        "(a.) B " * 14_000,
        "“" + ", a b c d e f" * 7_000,
        "“A!” B B B B B B B " * 5_000,
        "a" * 100_000,
    ],
)
def test_no_text_takes_long(text: str) -> None:
    began = time.process_time()

    read(text)

    # In practice well under one second; what is quadratic takes minutes.
    assert time.process_time() - began < 5
