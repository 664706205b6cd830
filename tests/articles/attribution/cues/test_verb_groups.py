import pytest

from articles.attribution.cues.verb_groups import VerbGroup, verb_group
from articles.attribution.records import Form
from tests.articles.attribution.cue_cases import frame_of, place_of


def group_of(sentence: str, head: str) -> tuple[VerbGroup, str]:
    frame = frame_of(sentence)
    group = verb_group(frame, place_of(frame, head))
    return group, " ".join(unit.text for unit in frame.units[group.first : group.head + 1])


@pytest.mark.parametrize(
    ("sentence", "head", "words"),
    [
        ("The firm denied it.", "denied", "denied"),
        ("The firm has repeatedly denied it.", "denied", "has repeatedly denied"),
        ("The firm flatly denied it.", "denied", "denied"),
        ("The firm would not say why.", "say", "would not say"),
        ("She never said so.", "said", "never said"),
        ("She didn't say why.", "say", "did n't say"),
        ("They sought to refute it.", "refute", "sought to refute"),
        ("He was quick to deny it.", "deny", "was quick to deny"),
        ("He has yet to say why.", "say", "has yet to say"),
        ("He went on to say it was over.", "say", "went on to say"),
    ],
)
def test_a_group_takes_in_auxiliaries_negation_and_what_governs_it(
    sentence: str, head: str, words: str
) -> None:
    assert group_of(sentence, head)[1] == words


@pytest.mark.parametrize(
    ("sentence", "head", "form"),
    [
        ("The firm denied it.", "denied", Form.FINITE),
        ("The firm is denying it.", "denying", Form.FINITE),
        ("He left, denying it.", "denying", Form.PARTICIPLE),
        ("They plan to deny it.", "deny", Form.FINITE),
        ("He used the day to deny it.", "deny", Form.INFINITIVE),
        ("A loss denied by the bank grew.", "denied", Form.PAST_PARTICIPLE),
        ("The captain said by telephone it sank.", "said", Form.FINITE),
    ],
)
def test_a_group_has_a_form(sentence: str, head: str, form: Form) -> None:
    assert group_of(sentence, head)[0].form is form


@pytest.mark.parametrize(
    ("sentence", "head", "negated"),
    [
        ("The firm did not deny it.", "deny", True),
        ("The firm never denied it.", "denied", True),
        ("The firm cannot confirm it.", "confirm", True),
        ("The firm did deny it.", "deny", False),
    ],
)
def test_negation_is_noted(sentence: str, head: str, negated: bool) -> None:
    assert group_of(sentence, head)[0].negated is negated


@pytest.mark.parametrize(
    ("sentence", "head", "passive"),
    [
        ("It was denied by the bank.", "denied", True),
        ("It has been denied by the bank.", "denied", True),
        ("The bank has denied it.", "denied", False),
        ("He's denied it.", "denied", False),
    ],
)
def test_the_passive_is_told_from_the_perfect(sentence: str, head: str, passive: bool) -> None:
    assert group_of(sentence, head)[0].passive is passive
