import pytest

from articles.attribution.records import Act
from tests.articles.attribution.cue_cases import found_in, only, words_of


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The firm declined to name the buyer.", "declined"),
        ("The bank declined our request for an interview.", "declined"),
        ("Police refused to say who was hurt.", "refused"),
        ("The company failed to respond to emails.", "failed"),
        ("The firm would not be drawn on the price.", "would not be drawn"),
        ("The council did not return calls.", "did not return"),
        ("The embassy has yet to respond.", "has yet to respond"),
        ("The owner could not be contacted.", "could not be contacted"),
        ("The palace was not available for comment.", "was not available"),
        ("The airline offered no explanation.", "offered no explanation"),
        ("The company had no comment.", "had no comment"),
        ("There was no immediate comment from the palace.", "was no immediate comment"),
        ("The minister dodged questions about the contract.", "dodged"),
        ("The ministry batted away questions about the cost.", "batted"),
        ("The force referred questions to the ministry.", "referred"),
        ("The agency kept mum about the cause.", "kept mum"),
        ("Emails to the firm went unanswered.", "went unanswered"),
        ("The army would neither confirm nor deny the strike.", "would neither confirm nor deny"),
        ("The army has not confirmed or denied the strike.", "has not confirmed or denied"),
        ("None of the airlines would comment.", "would comment"),
        ("Reached by phone, the owner hung up.", "hung up"),
    ],
)
def test_a_refusal_to_answer_is_found(sentence: str, words: str) -> None:
    cue = only(sentence)
    assert cue.act is Act.REFUSE
    assert words_of(sentence) == [words]


def test_stopping_short_of_a_denial_is_a_negated_one() -> None:
    cue = only("The charity stopped short of denying the leak.")
    assert (cue.act, cue.negated) == (Act.DENY, True)


@pytest.mark.parametrize(
    ("sentence", "words", "act"),
    [
        ("The driver maintained her innocence.", "maintained", Act.DENY),
        ("The driver pleaded not guilty to theft.", "pleaded", Act.DENY),
        ("The driver pleaded guilty to theft.", "pleaded", Act.CONCEDE),
        ("The club had nothing to do with the fire.", "had nothing to do with", Act.DENY),
    ],
)
def test_pleas_deny_and_concede(sentence: str, words: str, act: Act) -> None:
    assert only(sentence).act is act
    assert words_of(sentence) == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "A doctor, who was not authorised to speak, was there.",
        "The driver asked not to be identified.",
        "He was held because he refused to leave.",
        "A decision is yet to be made.",
        "The crew answered the call.",
    ],
)
def test_what_refuses_no_answer_is_no_refusal(sentence: str) -> None:
    assert words_of(sentence) == []


def test_a_refusal_that_somebody_reports_of_himself_is_what_he_says() -> None:
    document, [cue] = found_in("A spokesman said he could not discuss the case.")
    assert document.words(cue.first, cue.last) == "said"
