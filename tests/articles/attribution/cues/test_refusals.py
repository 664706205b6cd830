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


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        # Invitations and questions that are left lying.
        ("The board did not take up an invitation to discuss it.", "did not take up"),
        ("The club turned down two requests for figures.", "turned down"),
        ("The agent let the phone ring.", "let"),
        ("She hurried past reporters.", "hurried past reporters"),
        # Silence.
        ("The diocese kept its counsel.", "kept its counsel"),
        ("The county clammed up on refunds.", "clammed up"),
        ("The mediator would breathe not a word.", "would breathe not a word"),
        ("He was less forthcoming about the price.", "was less forthcoming"),
        ("The ruling made no reference to the tapes.", "made no reference"),
        # Avoiding, and not wishing.
        ("The officer steered clear of the cause.", "steered clear of"),
        ("The union had no wish to wade in.", "had no wish"),
        ("She would sooner go to jail than name him.", "would sooner go to jail than"),
        ("The ministry gave no hint as to its plans.", "gave no hint"),
        ("The clerk will neither own to those words nor disown them.", "will neither own"),
    ],
)
def test_idioms_of_silence_and_avoiding_refuse(sentence: str, words: str) -> None:
    document, cues = found_in(sentence)
    refusals = [cue for cue in cues if cue.act is Act.REFUSE]
    assert [document.words(cue.first, cue.last) for cue in refusals][:1] == [words]


@pytest.mark.parametrize(
    ("sentence", "words", "act"),
    [
        ("The army laid the attack at the door of the rebels.", "laid", Act.ACCUSE),
        ("The baker wants the mayor to resign.", "wants", Act.WISH),
        ("The reader would like to see a new chair.", "would like", Act.WISH),
        ("The firm has no truck with that theory.", "has no truck with", Act.DENY),
    ],
)
def test_blame_wishes_and_denials_have_set_phrases(sentence: str, words: str, act: Act) -> None:
    document, [cue] = found_in(sentence)
    assert (document.words(cue.first, cue.last), cue.act) == (words, act)


def test_how_somebody_spoke_is_no_refusal() -> None:
    document, cues = found_in("He said it was over, without giving details.")
    assert [document.words(cue.first, cue.last) for cue in cues] == ["said"]
