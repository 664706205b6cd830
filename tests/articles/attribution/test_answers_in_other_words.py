"""Denials, retractions, refusals and hearsay as newspapers word them, through all stages."""

import pytest

from articles.attribution import suggest


def told(sentence: str) -> list[tuple[str, str]]:
    """The stance and the content of what is said in a sentence below a headline."""
    text = f"Storm hits the coast\n{sentence}"
    return [
        (str(one.stance), " | ".join(text[start:end] for start, end in one.content))
        for one in suggest(text, "en")
        if one.type != "own_voice"
    ]


@pytest.mark.parametrize(
    ("sentence", "stance", "content"),
    [
        ("The chancellor won't have it that the pumps failed.", "denies", "the pumps failed"),
        ("The union will hear nothing of sabotage.", "denies", "sabotage"),
        ("The harbour master heaped scorn on reports of a leak.", "denies", "reports of a leak"),
        ("The hotel protested its innocence.", "denies", "its innocence"),
        ("The ministry called the reports nonsense.", "denies", "the reports nonsense"),
        ("The ministry dismissed as fanciful a report that it rained.", "denies", "it rained"),
        ("The claim is wide of the mark, he said.", "denies", "The claim is wide of the mark"),
        ("The ministry finds the toll “bloated”.", "partly_denies", "the toll “bloated"),
        ("The minister took that back.", "retracts", "that"),
        ("The bureau disowned its earlier forecast.", "retracts", "its earlier forecast"),
        (
            "The minister now calls her statement a blunder.",
            "retracts",
            "her statement a blunder",
        ),
        (
            "Who had signed it he kept to himself.",
            "declines_to_comment",
            "Who had signed it",
        ),
        (
            "Who had signed it she left to the auditors.",
            "declines_to_comment",
            "Who had signed it",
        ),
        ("The council left the question open.", "declines_to_comment", "the question open"),
        ("Relief workers fear famine in the valley.", "asserts", "famine in the valley"),
        ("The army scotched that diagnosis.", "denies", "that diagnosis"),
        ("It is a lie, her office retorted late in the evening.", "denies", "It is a lie"),
        ("Nor would he be pinned down on the date.", "declines_to_comment", "on the date"),
        (
            "The governor is believed by colleagues to have left the country.",
            "asserts",
            "The governor | to have left the country",
        ),
        ("The treasurer favours a sale of the hall.", "non_claim", "a sale of the hall"),
    ],
)
def test_the_way_it_is_worded_tells_what_is_done(sentence: str, stance: str, content: str) -> None:
    assert (stance, content) in told(sentence)


@pytest.mark.parametrize("sentence", ["The alarms stayed silent.", "The sirens were mute."])
def test_things_that_make_no_sound_refuse_no_answer(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("headline", "content"),
    [
        ("Minister: no truth in cash claims", "no truth in cash claims"),
        ("Bank goes under; ‘every cent safe’ – governor", "every cent safe"),
    ],
)
def test_a_headline_may_say_it_without_a_verb(headline: str, content: str) -> None:
    text = f"{headline}\nThe bridge was closed."
    said = [text[slice(*span)] for one in suggest(text, "en") for span in one.content]
    assert content in said
