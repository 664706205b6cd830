import pytest

from articles.attribution.cues.skipping import head_of, noun_phrase, skip_adverbs, wide_phrase
from tests.articles.attribution.cue_cases import frame_of, place_of


@pytest.mark.parametrize(
    ("sentence", "begins", "end"),
    [
        ("She saw the old man on the hill.", "the", "on"),
        ("She saw him leave.", "him", "leave"),
        ("She saw Dr Ana Orr in May.", "Dr", "in"),
        ("She told reporters the ship had left.", "reporters", "the"),
        ("She called the tale “rubbish”.", "the", "“rubbish”"),
        ("She saw the “new” road in May.", "the", "in"),
        ("She saw a very old man in May.", "a", "in"),
    ],
)
def test_a_noun_phrase_ends_before_the_next_one(sentence: str, begins: str, end: str) -> None:
    frame = frame_of(sentence)
    assert frame[noun_phrase(frame, place_of(frame, begins))].text == end


def test_a_wide_phrase_takes_in_what_hangs_on_it() -> None:
    frame = frame_of("She saw the mayor of the town on the hill and left.")
    assert frame[wide_phrase(frame, place_of(frame, "the"))].text == "and"


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("She said on Monday that it rained.", "that"),
        ("She said late last week that it rained.", "that"),
        ("She said at 5 pm that it rained.", "that"),
        ("She said flatly that it rained.", "that"),
        ("She said in Tarn that it rained.", "in"),
    ],
)
def test_times_and_adverbs_are_passed_over(sentence: str, end: str) -> None:
    frame = frame_of(sentence)
    assert frame[skip_adverbs(frame, place_of(frame, "said") + 1)].text == end


def test_the_head_of_a_phrase_is_its_last_noun() -> None:
    frame = frame_of("She saw the old stone bridge.")
    start = place_of(frame, "the")
    assert frame[head_of(frame, start, noun_phrase(frame, start))].text == "bridge"
