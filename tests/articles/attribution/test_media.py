"""Where something was said, as far as its paragraph tells."""

import pytest

from articles.attribution.media import mark_media
from articles.attribution.resolution import resolve
from tests.articles.attribution.speaking import speaking


def media(text: str) -> list[str]:
    document, found = speaking(text)
    resolve(document, found)
    mark_media(document, found)
    return [one.medium.value for one in found]


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("[The mayor] {tweeted} that it was late.", "tweet"),
        ("[The mayor] {said} so on Facebook.", "tweet"),
        ("[Abu Reza] {denied} it in a message on his Telegram channel.", "tweet"),
        ("“Late,” [@lakewatch] {wrote}.", "tweet"),
        ("“Late,” [the office’s tweet] {read}.", "tweet"),
        ("[The mayor] {said} in a statement that it was late.", "statement"),
        ("[The firm] {said} in an e-mailed statement that it was late.", "statement"),
        ("[Ada Holm] {told} the Valley Gazette that it was late.", "interview"),
        ("[Ada Holm] {told} us it was late.", "interview"),
        ("“It was late,” [Ada Holm] {told} TechLedger.", "interview"),
        ("[Ada Holm] {said} in an interview that it was late.", "interview"),
        ("“Late,” [Ada Holm] {said} by telephone.", "interview"),
        ("[Ada Holm] {told} reporters that it was late.", "press_conference"),
        ("[Ada Holm] {said} at a news conference that it was late.", "press_conference"),
        ("[Ada Holm] {told} journalists at a briefing in Oro so.", "press_conference"),
        ("[The report] {says} it was late.", "document"),
        ("[Court papers] {allege} that it was late.", "document"),
        ("[A vet] {wrote} in his report that it was late.", "document"),
        ("[Ada Holm] {said} in an email that it was late.", "document"),
        ("[Brightarc] {reported} so in a filing with the regulator.", "document"),
        ("[Ada Holm] {told} the radio programme Frontline so.", "broadcast"),
        ("“Late,” [the minister] {said} on breakfast television.", "broadcast"),
        ("[The state channel Al-Fanar] {claimed} it was late.", "broadcast"),
        ("[Ada Holm] {told} the inquiry that it was late.", "other"),
        ("[Ada Holm] {told} jurors that it was late.", "other"),
        ("[The minister] {told} parliament that it was late.", "other"),
        ("“Late,” boasted [bearclaw] {said} on a hacking forum.", "other"),
        ("[Ada Holm] {said} it was late.", "unknown"),
        ("[Ada Holm] {told} police that it was late.", "unknown"),
        ("[Ada Holm] {said} the statement was late.", "unknown"),
        ("“They {told} us,” [Ada Holm] said.", "unknown"),
        ("[Ada Holm] {said} the book shop on Court Road was late.", "unknown"),
    ],
)
def test_the_sentence_tells_where_it_was_said(text: str, medium: str) -> None:
    assert media(text) == [medium]


def test_what_a_source_adds_is_said_in_the_same_place() -> None:
    text = "[Ada Holm] {told} reporters it was late. “Very,” [she] {added}."

    assert media(text) == ["press_conference", "press_conference"]


def test_another_paragraph_and_another_source_are_elsewhere() -> None:
    text = "[Ada Holm] {told} reporters it was late. [Tom Reed] {disagreed}.\n[Ada Holm] {said} so."

    assert media(text) == ["press_conference", "unknown", "unknown"]


def test_an_answer_to_a_question_is_given_where_the_talk_was() -> None:
    text = "[Ada Holm] {told} reporters it was late.\nAsked why, [she] {shrugged}."

    assert media(text) == ["press_conference", "press_conference"]


def test_a_statement_that_follows_is_where_the_denial_was_made() -> None:
    text = "[Grainhouse Ltd] {denied} it. “It is untrue,” [it] {said} in a statement."

    assert media(text) == ["statement", "statement"]


def test_a_press_release_is_a_statement_throughout() -> None:
    text = "Grainhouse recalls flour\nFOR IMMEDIATE RELEASE\n[Grainhouse Ltd] {said} so."

    assert media(text) == ["statement"]


def test_what_is_told_a_programme_by_its_own_text_is_broadcast() -> None:
    text = "[Ada Holm] {told} this programme it was late. “Very,” [she] {told} us."

    assert media(text) == ["broadcast", "broadcast"]


def test_a_trial_is_held_in_court() -> None:
    text = "The jury met.\nProsecutor Ewa Bell spoke. [A clerk] {testified} so. [He] {agreed}."

    assert media(text) == ["other", "other"]


def test_each_cue_of_a_sentence_has_its_own_place() -> None:
    text = "[Ada Holm] {said} so in a letter, and [Tom Reed] {told} reporters that it was late."

    assert media(text) == ["document", "press_conference"]
