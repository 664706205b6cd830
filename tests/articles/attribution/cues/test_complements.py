import pytest

from articles.attribution.cues.complements import after
from tests.articles.attribution.cue_cases import frame_of, place_of


@pytest.mark.parametrize(
    ("sentence", "verb", "kind"),
    [
        ("She said that it rained.", "said", "that"),
        ("She said it rained.", "said", "clause"),
        ("She said the ship, which left in May, had sunk.", "said", "clause"),
        ("She said on Monday in a letter that it rained.", "said", "that"),
        ("She said whether it rained.", "said", "question"),
        ("She said: “It rained all day.”", "said", "colon"),
        ("She said, “It rained all day.”", "said", "quote"),
        ("She reported a theft.", "reported", "noun"),
        ("She reported hearing shots.", "reported", "gerund"),
        ("She said hunting was banned.", "said", "clause"),
        ("She vowed to leave.", "vowed", "infinitive"),
        ("She warned of floods.", "warned", "of"),
        ("She told reporters that it rained.", "told", "noun+that"),
        ("She told the paper it rained.", "told", "noun+clause"),
        ("She told the paper on Friday: “It rained.”", "told", "noun+colon"),
        ("She accused the mayor of theft.", "accused", "noun+of"),
        ("She called it a lie.", "called", "noun+noun"),
        ("She called the tale “rubbish”.", "called", "noun+quote"),
        ("She urged the crowd to leave.", "urged", "noun+infinitive"),
        ("It rained, she said.", "said", "end"),
        ("The road, she said, was wet.", "said", "end,"),
    ],
)
def test_what_follows_a_verb_is_named(sentence: str, verb: str, kind: str) -> None:
    frame = frame_of(sentence)
    assert kind in after(frame, place_of(frame, verb) + 1).kinds


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("She reported a theft.", "reported"),
        ("She reported the theft of a car by two men.", "reported"),
        ("She reported the loss, and the ship sank.", "reported"),
        ("She saw him and they left.", "saw"),
    ],
)
def test_a_noun_phrase_alone_is_no_clause(sentence: str, verb: str) -> None:
    frame = frame_of(sentence)
    assert "clause" not in after(frame, place_of(frame, verb) + 1).kinds
