"""A passage cut into lines."""

from articles.attribution.judgement.wording import is_past, lines
from articles.attribution.layout.reading import read
from articles.spans import Span


def test_a_passage_broken_by_its_cue_is_one_line() -> None:
    text = "“The valve,” she said, “was shut at noon.”"

    [line] = lines(read(text), [Span(1, 10), Span(24, 40)])

    assert line.text == "the valve was shut at noon"


def test_a_sentence_that_begins_after_the_cue_is_another_line() -> None:
    text = "“The valve was shut,” she said. “Ask the driver.”"

    found = lines(read(text), [Span(1, 19), Span(33, 47)])

    assert [line.text for line in found] == ["the valve was shut", "ask the driver"]


def test_the_mark_that_ends_a_line_is_kept() -> None:
    text = "Was it shut? It was."

    assert [line.end for line in lines(read(text), [Span(0, len(text))])] == ["?", "."]


def test_a_question_mark_right_behind_the_passage_belongs_to_it() -> None:
    text = "Was it shut?"

    [line] = lines(read(text), [Span(0, 11)])

    assert line.end == "?"


def test_a_line_knows_its_numbers_names_and_pasts() -> None:
    text = "On Monday 14 lorries left Port Ardan"

    [line] = lines(read(text), [Span(0, len(text))])

    assert line.has_number
    assert line.has_name
    assert line.is_past


def test_words_that_only_look_like_a_past_are_none() -> None:
    assert [word for word in ("opened", "went", "need", "hundred", "put") if is_past(word)] == [
        "opened",
        "went",
    ]
