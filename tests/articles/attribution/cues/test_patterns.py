import pytest

from articles.attribution.cues.patterns import match, patterns
from tests.articles.attribution.cue_cases import frame_of, place_of


@pytest.mark.parametrize(
    ("pattern", "sentence", "words"),
    [
        ("hang~ up", "The owner hung up.", "hung up"),
        ("make~ no * comment", "The owner made no further comment.", "made no further comment"),
        ("refuse~ | to say/tell", "The owner refused to say why.", "refused"),
        ("stop~ ?just short of ING", "He stopped short of blaming us.", "stopped short of blaming"),
        ("stop~ ?just short of ING", "He stopped just short of it.", ""),
        ("decline~ .", "The owner declined.", "declined"),
        ("make~ no * comment", "The owner made no, or little, comment.", ""),
    ],
)
def test_a_pattern_fits_words_and_says_where_the_cue_ends(
    pattern: str, sentence: str, words: str
) -> None:
    frame = frame_of(sentence)
    first = next(place for place, unit in enumerate(frame.units) if unit.lower in patterns(pattern))
    [compiled] = patterns(pattern)[frame.lower(first)]
    end = match(frame, compiled, first)
    assert (
        " ".join(unit.text for unit in frame.units[first : max(first, end)]).rstrip(" .") == words
    )


def test_a_pattern_is_found_by_each_word_it_may_begin_with() -> None:
    table = patterns("dodge~/duck~ | * question")
    assert {"dodge", "dodged", "ducking"} <= set(table)
    frame = frame_of("The mayor ducked a hard question.")
    place = place_of(frame, "ducked")
    assert match(frame, table["ducked"][0], place) == place + 1
