import pytest

from articles.attribution.cues.fronting import Front, before
from tests.articles.attribution.cue_cases import frame_of, place_of


@pytest.mark.parametrize(
    ("sentence", "verb", "front"),
    [
        ("“It rained all day,” she said.", "said", Front.QUOTE),
        ("“It rained all day,” said the mayor.", "said", Front.QUOTE),
        ("“It rained all day,” Ana Orr, who lives there, said.", "said", Front.QUOTE),
        ("It rained all day, the mayor said.", "said", Front.CLAUSE),
        ("It rained all day, said the mayor.", "said", Front.INVERTED),
        ("The road, the mayor said, was wet.", "said", Front.PARENTHESIS),
        ("It was wet, as the mayor said.", "said", Front.AS),
        ("It was a charge which the mayor denied.", "denied", Front.RELATIVE),
        ("It was a charge he denied.", "denied", Front.CONTACT),
        ("When it rained, she spoke.", "spoke", Front.NONE),
        ("The man who spoke left.", "spoke", Front.NONE),
        ("The mayor said it.", "said", Front.NONE),
    ],
)
def test_what_stands_before_a_verb_is_named(sentence: str, verb: str, front: Front) -> None:
    frame = frame_of(sentence)
    assert before(frame, place_of(frame, verb)) is front
