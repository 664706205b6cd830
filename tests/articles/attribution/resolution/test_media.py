"""Where something was said, as far as its paragraph tells."""

import pytest

from articles.attribution.resolution.media import mark_media
from articles.attribution.resolution.resolving import resolve
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
        ("[Ada Holm] {told} AFP that it was late.", "interview"),
        ("[Ada Holm] {told} Reuters news agency so.", "interview"),
        ("[Ada Holm] {said} in a TV interview that it was late.", "broadcast"),
        ("[Ada Holm] {posted} on X that it was late.", "tweet"),
        ("[Ada Holm] {said} in a video posted on Facebook so.", "tweet"),
        ("[Ada Holm] {said} in a letter to staff so.", "document"),
        ("Speaking at a rally, [Ada Holm] {said} so.", "other"),
        ("Under oath, [Ada Holm] {denied} it.", "other"),
        ("The firm is sorry, [it] {said} on its website.", "statement"),
        ("[Ada Holm] {wrote} in an op-ed that it was late.", "document"),
        ("[Ada Holm] {said} by text message so.", "other"),
        ("[Ada Holm] {said} in a phone call with this newspaper so.", "interview"),
        ("[Ada Holm] {said} in a radio interview so.", "broadcast"),
        ("In a tweet, [Ada Holm] {denied} it.", "tweet"),
        ("In a written statement, [Ada Holm] {denied} it.", "statement"),
        ("In a WhatsApp message, [Ada Holm] {denied} it.", "other"),
        ("[A leaked memo] {says} so.", "document"),
        ("[The police report] {says} so.", "document"),
        ("[Mr Holm’s lawyers] {said} in court filings so.", "document"),
        ("[Ada Holm] {told} MPs so.", "other"),
        ("[Ada Holm] {told} the Commons so.", "other"),
        ("[Ada Holm] {told} a parish meeting so.", "other"),
        ("[Ada Holm] {told} shareholders at the annual meeting so.", "other"),
        ("[Ada Holm] {said} after the match so.", "unknown"),
        ("[Ada Holm] {told} police officers so.", "unknown"),
        ("[Ada Holm] {told} her mother so.", "unknown"),
        ("[Ada Holm] {told} The Courier so.", "interview"),
        ("[Ada Holm] {told} the newspaper so.", "interview"),
        ("[Ada Holm] {told} Channel 9 News so.", "broadcast"),
        ("[Ada Holm] {told} BBC Radio Holm so.", "broadcast"),
        ("[Ada Holm] {told} a press conference in Oro so.", "press_conference"),
        ("[Ada Holm] {said} at a press briefing so.", "press_conference"),
        ("[Ada Holm] {told} waiting reporters so.", "press_conference"),
        ("[The company] {said} in a press release so.", "statement"),
        ("[The club] {said} in a short statement on its website so.", "statement"),
        ("[The club] {announced} on Instagram so.", "tweet"),
        ("[The survey], published on Monday, {found} so.", "document"),
        ("[Census data] {show} so.", "document"),
        ("[The minister] {told} state television so.", "broadcast"),
        ("[The minister] {said} in a televised address so.", "broadcast"),
        ("[The minister] {said} during a debate in parliament so.", "other"),
        ("[Ada Holm] {told} the hearing so.", "other"),
        ("[Ada Holm] {told} Judge Ina Marr so.", "other"),
        ("[Ada Holm], in a Facebook post, {called} it late.", "tweet"),
        ("[Ada Holm] {confirmed} by e-mail that it was late.", "document"),
        ("[Ada Holm] {said} over the phone so.", "interview"),
        ("[A tweet from the ministry] {said} so.", "tweet"),
        ("[An inspection report] {found} so.", "document"),
        ("[A voice message] {said} so.", "other"),
        ("[Ada Holm] {told} the Oro Times in an interview so.", "interview"),
        ("[Ada Holm] {said} in the statement she was late.", "statement"),
        ("[Ada Holm] {denied} in court that it was late.", "other"),
        ("[Ada Holm] {said} the report was late.", "unknown"),
        ("[Ada Holm] {said} on Monday that the letter was late.", "unknown"),
        ("[Ada Holm] {said} she would sue over the article in the Oro Times.", "unknown"),
        ("[Ada Holm] {welcomed} the report on Tuesday.", "unknown"),
        ("[Ada Holm] {rejected} the claims in the report.", "unknown"),
        ("[Ada Holm] {called} the tweet a lie.", "unknown"),
        ("[Ada Holm] {told} the council meeting so.", "other"),
        ("[Ada Holm] {said} on a podcast so.", "broadcast"),
        ("[Ada Holm] {said} in a speech to farmers so.", "other"),
        ("[Ada Holm] {said} in a sermon so.", "other"),
        ("[Minutes of the meeting] {show} so.", "document"),
        ("[A diary entry] {says} so.", "document"),
        ("[Bank records] {show} so.", "document"),
        ("[The lawsuit] {alleges} so.", "document"),
        ("[The indictment] {says} so.", "document"),
        ("[The group’s Telegram channel] {said} so.", "tweet"),
        ("[A statement from the palace] {said} so.", "statement"),
        ("[Her diary] {says} so.", "document"),
        ("[The letter, signed by 40 doctors], {says} so.", "document"),
        ("[Ada Holm] {said} it was late.", "unknown"),
        ("[Ada Holm] {told} police that it was late.", "unknown"),
        ("[Ada Holm] {told} deputies that it was late.", "unknown"),
        ("[Ada Holm] {confided} to the Lowmarsh Bugle that it was late.", "interview"),
        ("[Ada Holm] {put} it to a packed press conference so.", "press_conference"),
        ("[Ada Holm] {lectured} reporters at the gate.", "press_conference"),
        ("Late, said the press officer, [Ada Holm] {agreed}.", "unknown"),
        ("To this reporter [Ada Holm] {spoke} of rain.", "interview"),
        ("Speaking to the Courier, [Ada Holm] {said} so.", "interview"),
        ("[Ada Holm] {told} Kanal 24 so.", "interview"),
        ("[Ada Holm] {said} in a voice note so.", "other"),
        ("[Ada Holm] {said} on a conference call so.", "other"),
        ("[Ada Holm] {pleaded} for calm.", "unknown"),
        ("[Ada Holm] {pleaded} not guilty.", "other"),
        ("[Ada Holm] {said} at this newspaper’s request so.", "unknown"),
        ("[Ada Holm] {declared} in a stock exchange announcement so.", "statement"),
        ("[A bulletin on its website] {said} so.", "statement"),
        ("[Radio Oro] {said} so.", "broadcast"),
        ("[TV chef Ada Holm] {said} so.", "unknown"),
        ("[The newsletter Grain Wire] {reported} so.", "unknown"),
        ("[Logs kept by the harbour] {show} so.", "document"),
        ("[Ada Holm] put out a statement {saying} so.", "statement"),
        ("Letters came to light. In one, [she] {says} so.", "document"),
        ("[The abbot] {wrote} to the bishop that it was late.", "document"),
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


def test_a_headline_tells_what_the_report_says() -> None:
    text = "[Inspectors] {say} no\n[A report by the Mines Inspectorate] {says} no."

    assert media(text) == ["document", "document"]


def test_a_trial_is_held_in_court() -> None:
    text = "The jury met.\nProsecutor Ewa Bell spoke. [A clerk] {testified} so. [He] {agreed}."

    assert media(text) == ["other", "other"]


def test_each_cue_of_a_sentence_has_its_own_place() -> None:
    text = "[Ada Holm] {said} so in a letter, and [Tom Reed] {told} reporters that it was late."

    assert media(text) == ["document", "press_conference"]


def test_whoever_came_out_to_the_press_speaks_there_in_that_paragraph() -> None:
    text = "Ada Holm came out to speak to reporters. It was late, [she] {said}.\n[She] {left}."

    assert media(text) == ["press_conference", "unknown"]


def test_a_pronoun_has_the_medium_of_the_thing_that_it_means() -> None:
    assert media("Pupils drew up a petition. “Save our pool,” [it] {reads}.") == ["document"]


def test_what_is_said_later_is_said_elsewhere() -> None:
    text = "[Ada Holm] {tweeted} that it was late. [She] has since {owned} that it was not."

    assert media(text) == ["tweet", "unknown"]


def test_turns_with_labels_are_an_interview() -> None:
    text = "\n".join(["Echo: Was it late?", "[Holm]: It was.", "Echo: Why?", "[Holm]: Rain."])

    assert media(text) == ["interview", "interview"]
