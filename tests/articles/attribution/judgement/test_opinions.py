"""What a line of speech does by its own words."""

import pytest

from articles.attribution.judgement.opinions import Kind, kind
from articles.attribution.judgement.wording import lines
from articles.attribution.layout.reading import read
from articles.attribution.words import Type
from articles.spans import Span


def kinds(said: str, given: Type = Type.DIRECT) -> list[Kind]:
    document = read(said)
    return [kind(line, given) for line in lines(document, [Span(0, len(said))])]


@pytest.mark.parametrize(
    "said",
    [
        "I saw two men running away",
        "The river rose three metres in an hour",
        "There were forty people inside",
        "The lift has been broken since May",
        "I think he took the money",
        "He must have known",
        "The dog is called Rex",
        "Both engines failed",
        "The minister knew about it for weeks",
        "You could smell gas as far as the church on Elm Street",
    ],
)
def test_a_past_a_number_or_a_name_is_a_fact(said: str) -> None:
    assert kinds(said) == [Kind.FACT]


@pytest.mark.parametrize(
    "said",
    [
        "It is a disgrace",
        "I think it is unfair",
        "He's a good boy",
        "We are determined to get to the bottom of this",
        "We will rebuild every house",
        "Our thoughts are with the families",
        "The government must act now",
        "We need more beds",
        "I apologise unreservedly",
        "She would love to come back",
        "He is the finest captain we ever had",
        "We remain committed to our customers",
        "I feel betrayed",
        "The people deserve an answer",
        "You cannot put a price on a child’s life",
        "It’s like living in a war zone",
        "We are still reviewing the matter",
    ],
)
def test_judgements_wishes_and_promises_are_opinions(said: str) -> None:
    given = Type.MIXED if said.startswith("She") else Type.DIRECT
    assert kinds(said, given) == [Kind.OPINION]


@pytest.mark.parametrize(
    "said",
    [
        "That is a lie and they know it",
        "Complete nonsense",
        "The story is a fabrication",
        "Any suggestion to the contrary is false",
        "It simply never happened",
        "There is no truth in these reports",
        "These rumours are without foundation",
        "That is simply not the case",
        "We had nothing to do with it",
        "It wasn't me",
        "The new valve makes that impossible",
        "Absolutely not",
        "No",
    ],
)
def test_to_call_untrue_what_was_said_is_a_denial(said: str) -> None:
    assert kinds(said) == [Kind.DENIAL]


@pytest.mark.parametrize(
    "said",
    [
        "The bread is fake",
        "The tooth is false",
        "Nobody asked me",
        "It is not cheap",
        "A lie travels fast in a small town where everybody listened",
    ],
)
def test_untruth_is_denied_only_of_what_can_be_true(said: str) -> None:
    assert Kind.DENIAL not in kinds(said)


@pytest.mark.parametrize(
    "said",
    [
        "The numbers are wildly exaggerated",
        "It lasted two days, not two weeks",
        "Yes, there was a delay, but we did not hide it",
        "We dispute the scale of it",
        "I accept a window was broken, but nobody threw a stone",
    ],
)
def test_to_dispute_only_the_size_is_to_deny_in_part(said: str) -> None:
    assert kinds(said) == [Kind.PART_DENIAL]


@pytest.mark.parametrize(
    "said",
    [
        "I was wrong to say that",
        "I misspoke",
        "My earlier remarks were inaccurate",
        "What we told you last week was not correct",
        "The statement was issued in error",
        "I withdraw that remark",
        "The depth I quoted was an error on my part",
    ],
)
def test_to_correct_oneself_is_to_retract(said: str) -> None:
    assert kinds(said) == [Kind.RETRACTION]


@pytest.mark.parametrize(
    "said",
    [
        "No comment",
        "We will not be commenting further",
        "I can’t discuss an ongoing investigation",
        "I have nothing to add to that",
        "It's too early to say",
        "That's not something I can talk about",
        "You would have to ask the police",
    ],
)
def test_to_give_no_answer_is_a_refusal(said: str) -> None:
    assert kinds(said) == [Kind.REFUSAL]


@pytest.mark.parametrize(
    "said",
    [
        "Stay indoors",
        "Please bring your own water",
        "Don’t believe everything you read",
        "My brother, bring the other one",
        "Let them come home",
    ],
)
def test_commands_are_told_from_statements(said: str) -> None:
    assert kinds(said) == [Kind.COMMAND]


@pytest.mark.parametrize(
    "said",
    [
        "The roof leaks",
        "The water smells of petrol",
        "They are short of doctors",
        "She still has the receipt",
        "The dam is holding",
    ],
)
def test_a_plain_present_is_a_statement(said: str) -> None:
    assert kinds(said) == [Kind.PLAIN]


def test_a_noun_that_looks_like_a_command_is_none() -> None:
    assert kinds("Work was stopped at noon") == [Kind.FACT]


@pytest.mark.parametrize("said", ["The bridge will open in June", "Prices could double by winter"])
def test_what_is_to_come_is_a_forecast(said: str) -> None:
    assert kinds(said) == [Kind.FORECAST]


def test_each_sentence_is_a_line() -> None:
    said = "We closed at 6. Who would stay? Go home!"

    assert kinds(said) == [Kind.FACT, Kind.QUESTION, Kind.COMMAND]


@pytest.mark.parametrize(
    "said",
    [
        "That was premature and we have struck it out",
        "This was an error on our part",
        "We should have said farmed",
        "The bulletin should have read 2,000",
        "We regret the error",
        "I no longer stand by that",
        "The statement has since been withdrawn",
    ],
)
def test_a_speaker_takes_back_words_in_many_ways(said: str) -> None:
    assert Kind.RETRACTION in kinds(said)


@pytest.mark.parametrize(
    "said",
    [
        "There will be consequences",
        "You do not sell the cow before the fair",
        "It ought to have sunk",
        "They got off lightly",
    ],
)
def test_threats_sayings_and_regrets_are_opinions(said: str) -> None:
    assert kinds(said) == [Kind.OPINION]


@pytest.mark.parametrize(
    "said",
    [
        "The fuel is good for 36 hours",
        "The stove is good for a winter",
        "Both were let go in May",
        "We think it is the salt and not the cold",
        "We sing in that church",
        "Nobody could get through",
        "One oven, one crack",
    ],
)
def test_dry_words_state_a_fact_all_the_same(said: str) -> None:
    assert set(kinds(said)) <= {Kind.FACT, Kind.PLAIN}


@pytest.mark.parametrize(
    "said",
    [
        "This is the saddest winter of all",
        "God help the man who opens it",
        "Over my dead body",
        "It was like swimming in soup",
        "One more shot and we march",
        "You will be hearing from our lawyers",
        "I have nothing but respect for him",
        "I have never been prouder",
        "We had no choice",
        "I am not saying he did it",
    ],
)
def test_idioms_of_feeling_and_threat_are_opinions(said: str) -> None:
    assert kinds(said) == [Kind.OPINION]


@pytest.mark.parametrize(
    "said", ["I am not going there", "That is between me and the taxman", "My lips are sealed"]
)
def test_an_evasion_refuses(said: str) -> None:
    assert kinds(said) == [Kind.REFUSAL]


def test_a_number_put_right_is_denied_in_part() -> None:
    assert kinds("It was not nine crates, it was two") == [Kind.PART_DENIAL]


@pytest.mark.parametrize(
    "said",
    [
        "Everyone on board is safe",
        "The boat needs a new keel",
        "Drivers have to pay four pounds",
        "You have to climb a ladder",
        "It is hard to reach by road",
        "The vase is worth a fortune",
        "They let us go at noon",
        "I would have heard it",
        "I believe he is in Spain",
        "I'm sure it was him",
        "He is a left-handed fiddler",
    ],
)
def test_judging_words_may_only_measure_or_describe(said: str) -> None:
    assert set(kinds(said)) <= {Kind.FACT, Kind.PLAIN}


@pytest.mark.parametrize(
    "said",
    [
        "It is hard to believe",
        "Fares are too high",
        "We did our best",
        "We need to talk",
        "I believe it is a disgrace",
        "It was a bad week",
    ],
)
def test_the_same_words_judge_elsewhere(said: str) -> None:
    assert kinds(said) == [Kind.OPINION]
