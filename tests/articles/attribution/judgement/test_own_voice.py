"""What an article says in its own voice."""

import pytest

from articles.attribution.judgement.own_voice import facts
from articles.attribution.judgement.stances import judge
from articles.attribution.layout.reading import read
from articles.attribution.records import Act
from articles.attribution.words import Stance, Type
from tests.articles.attribution.told import told

HEADLINE = "Mill closes after flood\n"


def own(body: str) -> list[str]:
    document = read(HEADLINE + body)
    return [
        document.text[one.content[0].start : one.content[0].end]
        for one in facts(document, [])
        if one.rule != "own-voice-headline"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The mill employs 90 people",
        "Nobody died",
        "The warehouse was empty",
        "About 2,900 people live on the islands",
        "Services will resume on Thursday",
        "No casualties were recorded",
    ],
)
def test_a_sentence_that_can_be_checked_is_a_fact(sentence: str) -> None:
    assert own(f"{sentence}.") == [sentence]


@pytest.mark.parametrize(
    "line",
    [
        "Who would do such a thing?",
        "It is a disgrace.",
        "Good morning.",
        "Not everyone is convinced.",
        "Residents tell a different story.",
        "But the idyll has turned sour.",
        "They asked not to be named.",
        "1 min read",
        "Latest from Blog",
        "By Ada Brandt",
        "Photo: Ada Brandt",
        "Read more",
    ],
)
def test_opinions_scenes_and_page_furniture_are_none(line: str) -> None:
    assert own(line) == []


def test_a_dateline_and_a_time_are_no_part_of_the_fact() -> None:
    assert own("PORT ARDAN — The mill burned down on Friday.") == ["The mill burned down on Friday"]
    assert own("14:02 The river broke its banks.") == ["The river broke its banks"]


def test_what_is_said_by_somebody_is_not_the_article_s_own() -> None:
    document = read(HEADLINE + "The mill burned down, Ada Brandt said. It was empty.")
    one = told(document, "The mill burned down", cue="said", source="Ada Brandt")

    found = facts(document, [one])

    assert [one.rule for one in found] == ["own-voice-headline", "own-voice"]


def test_the_words_of_a_quotation_are_nobody_s_but_the_speaker_s() -> None:
    assert own("“The mill burned down on Friday.”") == []


def test_a_long_clause_beside_a_statement_is_the_article_s_own() -> None:
    body = "While the owner denied arson, inspectors have sealed all six of its silos."
    document = read(HEADLINE + body)
    denial = told(document, "arson", cue="denied", act=Act.DENY, source="the owner")

    [_, clause] = facts(document, [denial])

    words = document.text[clause.content[0].start : clause.content[0].end]
    assert words == "inspectors have sealed all six of its silos"
    assert clause.rule == "own-voice-clause"


def test_a_remark_on_the_source_is_no_fact() -> None:
    body = "Two drivers, who were on their way home from the night shift, said the mill burned."
    document = read(HEADLINE + body)
    one = told(document, "the mill burned", cue="said", source="Two drivers")

    assert [one.rule for one in facts(document, [one])] == ["own-voice-headline"]


def test_that_nobody_has_said_so_is_said_by_the_article() -> None:
    body = "While no group claimed responsibility for it, raids have grown more frequent this year."
    document = read(HEADLINE + body)
    one = told(document, "responsibility for it", cue="claimed", act=Act.ACCUSE, source="no group")
    judge(document, [one])

    [_, clause] = facts(document, [one])

    assert one.type is Type.OWN_VOICE
    assert one.source is None
    assert one.resolved is None
    assert document.text[one.content[0].start : one.content[0].end] == (
        "no group claimed responsibility for it"
    )
    assert document.text[clause.content[0].start :].startswith("raids have grown")


def test_a_headline_counts_where_it_states_something() -> None:
    [one] = facts(read("Mill burns down in third fire of the year\nSee below."), [])

    assert one.rule == "own-voice-headline"


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody has taken responsibility",
        "No group has claimed responsibility",
        "So far no one has accepted responsibility",
    ],
)
def test_what_nobody_owns_up_to_is_asserted_by_nobody(sentence: str) -> None:
    [_, one] = facts(read(f"{HEADLINE}{sentence}."), [])

    assert one.stance is Stance.NON_CLAIM
    assert one.checkable is False
