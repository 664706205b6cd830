"""What statements do: by their cues, by their words, by what they answer."""

import pytest

from articles.attribution.judgement.stances import judge
from articles.attribution.layout.reading import read
from articles.attribution.records import Act, Sign
from articles.attribution.words import Stance, Type
from tests.articles.attribution.told import told


def stance(text: str, content: str, **cue: object) -> Stance:
    document = read(text)
    one = told(document, content, **cue)  # type: ignore[arg-type]
    judge(document, [one])
    return one.stance


@pytest.mark.parametrize(
    ("act", "cue", "content", "expected"),
    [
        (Act.SAY, "said", "the bridge was shut", Stance.ASSERTS),
        (Act.CONCEDE, "admitted", "the bridge was shut", Stance.ASSERTS),
        (Act.ACCUSE, "alleged", "the bridge was shut", Stance.ASSERTS),
        (Act.DENY, "denied", "the bridge was shut", Stance.DENIES),
        (Act.DOUBT, "doubted", "the bridge was shut", Stance.QUESTIONS),
        (Act.RETRACT, "withdrew", "the bridge was shut", Stance.RETRACTS),
        (Act.WISH, "hoped", "the bridge was shut", Stance.NON_CLAIM),
        (Act.REFUSE, "declined", "to comment", Stance.DECLINES_TO_COMMENT),
        (Act.REFUSE, "refused", "to say who shut it", Stance.DECLINES_TO_COMMENT),
        (Act.REFUSE, "refused", "to make any statement", Stance.DECLINES_TO_COMMENT),
        (Act.REFUSE, "refused", "to pay the fine", Stance.NON_CLAIM),
        (Act.REFUSE, "declined", "to make repairs", Stance.NON_CLAIM),
        (Act.DENY, "rejected", "the estimate", Stance.PARTLY_DENIES),
        (Act.DENY, "disputed", "the wording of the notice", Stance.PARTLY_DENIES),
        (Act.DENY, "rejected", "calls for his resignation", Stance.NON_CLAIM),
        (Act.DENY, "denied", "bail", Stance.NON_CLAIM),
        (Act.DENY, "denied", "plans to close it", Stance.DENIES),
        (Act.DENY, "rejected", "allegations of a plan to close it", Stance.DENIES),
    ],
)
def test_the_cue_decides_where_it_can(act: Act, cue: str, content: str, expected: Stance) -> None:
    text = f"The mayor {cue} {content}."

    assert stance(text, content, cue=cue, act=act, source="The mayor") == expected


@pytest.mark.parametrize(
    ("act", "cue", "content", "expected"),
    [
        (Act.DENY, "did not deny", "involvement", Stance.NON_CLAIM),
        (Act.DENY, "stopped short of denying", "involvement", Stance.NON_CLAIM),
        (Act.DENY, "failed to rebut", "the finding", Stance.NON_CLAIM),
        (Act.SAY, "would not say", "who paid", Stance.DECLINES_TO_COMMENT),
        (Act.SAY, "has yet to say", "who paid", Stance.DECLINES_TO_COMMENT),
        (Act.SAY, "would neither confirm nor deny", "a deal", Stance.DECLINES_TO_COMMENT),
        (Act.CONCEDE, "has not confirmed", "the deal", Stance.DECLINES_TO_COMMENT),
        (Act.CONCEDE, "does not accept", "that it paid", Stance.DENIES),
        (Act.RETRACT, "has not corrected", "its figures", Stance.NON_CLAIM),
        (Act.SAY, "did not allege", "fraud", Stance.NON_CLAIM),
    ],
)
def test_a_cue_held_back_does_something_else(
    act: Act, cue: str, content: str, expected: Stance
) -> None:
    text = f"The firm {cue} {content}."
    lemma = {"denying": "deny", "accept": "accept", "allege": "allege"}.get(cue.split()[-1], "say")

    found = stance(text, content, cue=cue, act=act, lemma=lemma, source="The firm")

    assert found == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [("his critics", Stance.NON_CLAIM), ("reports of a leak", Stance.DENIES)],
)
def test_to_attack_people_denies_nothing(content: str, expected: Stance) -> None:
    text = f"The mayor hit out at {content}."

    found = stance(
        text, content, cue="hit out at", lemma="hit out at", act=Act.DENY, source="The mayor"
    )

    assert found == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("nothing further", Stance.DECLINES_TO_COMMENT),
        ("nothing was stolen from the safe", Stance.ASSERTS),
    ],
)
def test_to_disclose_nothing_is_to_decline(said: str, expected: Stance) -> None:
    assert stance(f"Police said {said}.", said, cue="said", lemma="say") == expected


def test_who_asks_states_nothing() -> None:
    text = "The mayor asked why it was shut."

    found = stance(
        text, "why it was shut", cue="asked", lemma="ask", act=Act.DOUBT, source="The mayor"
    )

    assert found == Stance.NON_CLAIM


def test_what_holds_a_cue_back_may_stand_before_it() -> None:
    text = "The agency has yet to say whether it paid."

    found = stance(text, "whether it paid", cue="say", source="The agency")

    assert found == Stance.DECLINES_TO_COMMENT


@pytest.mark.parametrize("nobody", ["No group", "Nobody", "Neither side", "None of the parties"])
def test_what_nobody_says_is_no_statement(nobody: str) -> None:
    text = f"{nobody} claimed responsibility."

    found = stance(text, "responsibility", cue="claimed", act=Act.ACCUSE, source=nobody)

    assert found == Stance.NON_CLAIM


@pytest.mark.parametrize(
    ("cue", "lemma", "content", "expected"),
    [
        ("called", "call", "the allegation | baseless", Stance.DENIES),
        ("dismissed", "dismiss", "the reports | as a fairy-tale", Stance.DENIES),
        ("termed", "term", "the figures | inflated", Stance.PARTLY_DENIES),
        ("described", "describe", "that | as speculation", Stance.QUESTIONS),
        ("called", "call", "the report | a disgrace", Stance.NON_CLAIM),
        ("described", "describe", "the filters | as blocked", Stance.ASSERTS),
        ("described", "describe", "two men in a van | near the gate", Stance.ASSERTS),
    ],
)
def test_who_gives_a_thing_a_name_may_deny_it(
    cue: str, lemma: str, content: str, expected: Stance
) -> None:
    text = f"The chair {cue} {content.replace(' | ', ' ')}."
    parts = content

    assert stance(text, parts, cue=cue, lemma=lemma, source="The chair") == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("a reshuffle", Stance.NON_CLAIM),
        ("raising taxes", Stance.NON_CLAIM),
        ("foul play", Stance.DENIES),
        ("that a bomb was on board", Stance.DENIES),
    ],
)
def test_ruling_out_a_plan_denies_nothing(content: str, expected: Stance) -> None:
    text = f"The minister ruled out {content}."
    found = stance(
        text, content, cue="ruled out", lemma="rule out", act=Act.DENY, source="The minister"
    )

    assert found == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("We counted 40 lorries", Stance.ASSERTS),
        ("That is a lie", Stance.DENIES),
        ("I was wrong to say so", Stance.RETRACTS),
        ("No comment", Stance.DECLINES_TO_COMMENT),
        ("Leave now. Take nothing", Stance.NON_CLAIM),
        ("Would you drink it?", Stance.NON_CLAIM),
        ("We saw smoke at noon. Ask the driver", Stance.ASSERTS),
        ("Is it safe? No", Stance.ASSERTS),
    ],
)
def test_a_quotation_does_what_its_words_do(said: str, expected: Stance) -> None:
    text = f"“{said}” the guard said."

    assert stance(text, said, cue="said", source="the guard", given=Type.DIRECT) == expected


def test_who_concedes_one_part_denies_the_other_in_part() -> None:
    document = read("The firm admitted a leak but denied that anyone was hurt.")
    admitted = told(document, "a leak", cue="admitted", act=Act.CONCEDE, source="The firm")
    denied = told(document, "anyone was hurt", cue="denied", act=Act.DENY, source="The firm")

    judge(document, [admitted, denied])

    assert (admitted.stance, denied.stance) == (Stance.ASSERTS, Stance.PARTLY_DENIES)


@pytest.mark.parametrize(
    ("first", "answer", "given"),
    [
        ("a frigate had shadowed the trawler", "no frigate was in the bay", Type.INDIRECT),
        ("the road was blocked by cars", "There was not one car outside", Type.DIRECT),
        ("the guests had all been told", "I never heard a word", Type.DIRECT),
        ("the tanker had leaked", "it did not", Type.INDIRECT),
    ],
)
def test_a_negation_that_answers_somebody_denies(first: str, answer: str, given: Type) -> None:
    document = read(f"The skipper said {first}. The admiral added: {answer}.")
    one = told(document, first, cue="said", source="The skipper")
    other = told(document, answer, cue="added", source="The admiral", given=given)

    judge(document, [one, other])

    assert other.stance == Stance.DENIES


@pytest.mark.parametrize(
    ("speaker", "expected"), [("Ivo Maric", Stance.RETRACTS), ("The zoo", Stance.DENIES)]
)
def test_to_disown_one_s_own_story_is_to_take_it_back(speaker: str, expected: Stance) -> None:
    document = read(f"Ivo Maric said a wolf was loose. Later {speaker} disowned the story.")
    first = told(document, "a wolf was loose", cue="said", source="Ivo Maric")
    second = told(
        document, "the story", cue="disowned", lemma="disown", act=Act.DENY, source=speaker
    )

    judge(document, [first, second])

    assert second.stance == expected


def test_a_negation_about_something_else_only_asserts() -> None:
    document = read("The skipper said the road was blocked. The admiral added: no ship had sunk.")
    one = told(document, "the road was blocked", cue="said", source="The skipper")
    other = told(document, "no ship had sunk", cue="added", source="The admiral")

    judge(document, [one, other])

    assert other.stance == Stance.ASSERTS


@pytest.mark.parametrize(
    ("act", "content", "expected"),
    [
        (Act.SAY, "the dam broke at noon", True),
        (Act.SAY, "the dam will break", False),
        (Act.SAY, "these attacks endanger the rule of law", False),
        (Act.DENY, "negligence", False),
        (Act.DENY, "breaking the dam", True),
        (Act.WISH, "the dam broke", False),
        (Act.REFUSE, "to comment", False),
    ],
)
def test_only_what_has_happened_can_be_checked(act: Act, content: str, expected: bool) -> None:
    document = read(f"The engineer spoke: {content}.")
    one = told(document, content, cue="spoke", act=act, source="The engineer")

    judge(document, [one])

    assert one.checkable is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("two parcels had gone astray but nobody had ever opened one", Stance.PARTLY_DENIES),
        ("nobody had ever opened a parcel", Stance.DENIES),
        ("two parcels had gone astray but they were found", Stance.ASSERTS),
    ],
)
def test_who_grants_one_half_and_negates_the_other_denies_in_part(
    said: str, expected: Stance
) -> None:
    assert stance(f"The postmaster said {said}.", said, cue="said", source="The postmaster") == (
        expected
    )


def test_who_hands_on_a_denial_does_not_deny() -> None:
    document = read("The cook said the owner had told her nobody had ever fallen ill.")
    outer = told(
        document, "the owner had told her nobody had ever fallen ill", cue="said", source="The cook"
    )
    inner = told(document, "nobody had ever fallen ill", cue="had told", source="the owner")
    inner.inside = 0

    judge(document, [outer, inner])

    assert outer.stance is Stance.ASSERTS
    assert inner.stance is Stance.DENIES


def test_what_somebody_is_told_to_do_is_a_command() -> None:
    found = stance("The guide told them not to swim.", "not to swim", cue="told", lemma="tell")

    assert found is Stance.NON_CLAIM


def test_who_admits_that_a_thing_was_wrong_takes_it_back() -> None:
    text = "The bureau admitted this was wrong."

    found = stance(text, "this was wrong", cue="admitted", act=Act.CONCEDE, source="The bureau")

    assert found is Stance.RETRACTS


@pytest.mark.parametrize(
    "story",
    [
        "Olga Mayer was accused of theft. {}, Olga Mayer said.",
        "Neighbours claim a wolf ate the hens. {}, the ranger said.",
    ],
)
def test_the_same_words_deny_where_they_are_called_for(story: str) -> None:
    said = "There was no wolf"

    assert stance(f"The night was cold. {said}, the ranger said.", said, cue="said") is (
        Stance.ASSERTS
    )
    document = read(story.format(said))
    source = "Olga Mayer" if "Olga" in story else "the ranger"
    one = told(document, said, cue="said", source=source)
    judge(document, [one])
    assert one.stance is Stance.DENIES


def test_a_claim_in_a_noun_answers_nobody() -> None:
    text = "Neighbours say a wolf ate the hens. The ranger's {} was well received."
    said = "assertion that there was no wolf"
    document = read(text.format(said))
    one = told(document, "there was no wolf", cue="assertion", source="The ranger")
    assert one.cue is not None
    one.cue.sign = Sign.NOUN

    judge(document, [one])

    assert one.stance is Stance.ASSERTS


@pytest.mark.parametrize(
    "story",
    [
        "Was it a wolf? {}, the ranger said.",
        "{}, the ranger said after reports of a beast.",
        "A ranger was accused of killing lambs. {}, the ranger said.",
    ],
)
def test_who_is_asked_or_accused_denies(story: str) -> None:
    said = "There was no wolf"

    assert stance(story.format(said), said, cue="said", source="the ranger") is Stance.DENIES


def test_who_has_just_denied_goes_on_denying() -> None:
    document = read("The baron denied theft. There was no key, the baron said.")
    first = told(document, "theft", cue="denied", act=Act.DENY, source="The baron", resolved="B")
    second = told(document, "There was no key", cue="said", source="the baron", resolved="B")

    judge(document, [first, second])

    assert second.stance is Stance.DENIES


def test_a_judgement_is_denied_where_it_was_told() -> None:
    document = read(
        "Bakers say the mill sold bad flour. The miller said none of the flour was bad."
    )
    first = told(document, "the mill sold bad flour", cue="say", source="Bakers")
    second = told(document, "none of the flour was bad", cue="said", source="The miller")

    judge(document, [first, second])

    assert second.stance is Stance.DENIES


@pytest.mark.parametrize(
    ("act", "content", "expected"),
    [
        (Act.DENY, "not guilty", Stance.DENIES),
        (Act.CONCEDE, "guilty", Stance.ASSERTS),
    ],
)
def test_a_plea_of_guilty_denies_nothing(act: Act, content: str, expected: Stance) -> None:
    text = f"The clerk pleaded {content}."

    assert stance(text, content, cue="pleaded", lemma="plead", act=act) is expected


def test_nobody_who_lets_on_what_happens_refuses() -> None:
    text = "Neither side has revealed who paid. No side has revealed a thing."

    assert stance(text, "who paid", cue="has revealed", lemma="reveal", source="Neither side") is (
        Stance.DECLINES_TO_COMMENT
    )
    assert stance(text, "a thing", cue="has revealed", lemma="reveal", source="No side") is (
        Stance.NON_CLAIM
    )


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("he would veto the bill", Stance.NON_CLAIM),
        ("it would refund every guest", Stance.NON_CLAIM),
        ("it would climb", Stance.ASSERTS),
        ("he would be eighty", Stance.ASSERTS),
        ("they hoped for rain", Stance.NON_CLAIM),
        ("they asked for rain", Stance.ASSERTS),
    ],
)
def test_reported_promises_and_hopes_are_no_statements(content: str, expected: Stance) -> None:
    assert stance(f"The envoy said {content}.", content, cue="said") is expected


def test_a_denied_fact_is_checkable_whatever_is_forecast_beside_it() -> None:
    text = "The knights denied that the gate had been opened. The gate would open again."
    document = read(text)
    one = told(
        document,
        "that the gate had been opened. The gate would open again",
        cue="denied",
        act=Act.DENY,
    )

    judge(document, [one])

    assert one.stance is Stance.DENIES
    assert one.checkable
