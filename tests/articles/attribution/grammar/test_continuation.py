"""Quotations without a cue of their own."""

import pytest

from articles.attribution.grammar.assembly import attributions
from articles.attribution.grammar.continuation import RULE, joined
from articles.attribution.words import Stance
from tests.articles.attribution.marked import marked, said


def test_a_quotation_over_paragraphs_belongs_to_who_is_named_at_its_end() -> None:
    text = "Quiet returns\n“We heard a bang.\n“Then it was quiet,” [said] Lea Ruiz, a nurse."
    assert said(text) == [("Lea Ruiz, a nurse", "We heard a bang | Then it was quiet")]


def test_a_quotation_over_paragraphs_belongs_to_who_is_named_at_its_beginning() -> None:
    text = "Quiet returns\nLea Ruiz [said]: “We heard a bang.\n“Then it was quiet.\n“Then we ran.”"
    assert said(text) == [("Lea Ruiz", "We heard a bang | Then it was quiet | Then we ran")]


@pytest.mark.parametrize(
    "text",
    [
        "“It broke,” Lea Ruiz [said]. “Nobody came.”",
        "“It broke,” Lea Ruiz [said], waving. “Nobody came.”",
        "Quiet returns\n“It broke,” Lea Ruiz [said].\n“Nobody came.”",
        "Lea Ruiz [said] it broke. “Nobody came.”",
    ],
)
def test_a_quotation_alone_goes_on_with_the_speaker_before(text: str) -> None:
    document, cues = marked(text)
    _, second = attributions(document, cues)
    assert (second.source, second.cue, second.rule) == (None, None, RULE)
    assert second.inherits == 0
    assert document.text[second.content[0].start : second.content[0].end] == "Nobody came"


def test_a_quotation_alone_has_no_owner_where_nobody_spoke() -> None:
    assert said("The door was shut.\n“Nobody came.”") == []


def test_a_quotation_alone_after_a_headline_has_no_owner() -> None:
    assert said("Minister [denies] theft\n“Nobody came.”") == [("Minister", "theft")]


def test_scare_quotes_are_no_statement() -> None:
    assert said("The “smart” lorries came. Nobody had ordered them.") == []


def test_a_continuation_is_joined_where_it_does_the_same() -> None:
    document, cues = marked("“It broke,” Lea Ruiz [said]. “Nobody came.”")
    found = joined(document, attributions(document, cues))
    assert [len(one.content) for one in found] == [2]


def test_a_continuation_stays_apart_where_it_does_something_else() -> None:
    document, cues = marked("“It broke,” Lea Ruiz [said]. “Would you go back there?”")
    found = attributions(document, cues)
    found[1].stance = Stance.NON_CLAIM
    assert len(joined(document, found)) == 2


def test_places_follow_when_statements_are_joined() -> None:
    text = "“It broke,” Lea Ruiz [said]. “Nobody came.” He [admits] it but [denies] the theft."
    document, cues = marked(text)
    found = joined(document, attributions(document, cues))
    assert [one.inherits for one in found] == [None, None, 1]


COLONS = [
    ("ADEYEMI: “It was never locked.”", "ADEYEMI", "It was never locked"),
    ("Then came the harbour board: “We regret it.”", "the harbour board", "We regret it"),
    ("Its lawyer, Dov Sarkis: “Pure invention.”", "Its lawyer, Dov Sarkis", "Pure invention"),
    ("From its letter:\n“All pumps are sound.”", "its letter", "All pumps are sound"),
    ("The nurse shook her head: “Not here.”", "The nurse", "Not here"),
]


@pytest.mark.parametrize(("text", "source", "content"), COLONS)
def test_a_colon_names_who_speaks(text: str, source: str, content: str) -> None:
    assert said(text) == [(source, content)]


def test_a_label_before_a_colon_speaks_for_nobody() -> None:
    assert said("EXCLUSIVE: “I saw him do it.”") == []


def test_a_paragraph_after_a_colon_is_what_the_notice_reads() -> None:
    text = "A notice on the gate [read]:\nNo ship has been turned away. All is well.\nRain fell."
    assert said(text) == [("A notice on the gate", "No ship has been turned away. All is well")]


def test_a_quoted_paragraph_after_a_colon_is_what_was_written() -> None:
    text = "In a message on Friday the band [wrote]:\n“We are not breaking up.\n“We rest.”"
    assert said(text) == [("the band", "We are not breaking up | We rest")]


COPULAS = [
    ("“It got lost,” was Mr Pryce’s retort.", "Mr Pryce", "It got lost"),
    ("“Utter tosh,” was the verdict of Harriet Swale.", "Harriet Swale", "Utter tosh"),
    ("“Utter tosh” was how the vicar put it.", "the vicar", "Utter tosh"),
]


@pytest.mark.parametrize(("text", "source", "content"), COPULAS)
def test_a_quotation_may_be_what_somebody_s_reply_was(text: str, source: str, content: str) -> None:
    assert said(text) == [(source, content)]


HEADLINES = [
    ("Man who died in cell was ill: police", "police", "Man who died in cell was ill"),
    ("Police: man in cell was ill", "Police", "man in cell was ill"),
]


@pytest.mark.parametrize(("text", "source", "content"), HEADLINES)
def test_a_headline_may_say_who_speaks_by_a_colon(text: str, source: str, content: str) -> None:
    assert said(text + "\nRain fell on Monday.") == [(source, content)]


@pytest.mark.parametrize(
    "text",
    ["Live: river breaks its banks", "Fact check: the note is valid", "Explainer: who was she"],
)
def test_a_label_of_a_headline_is_nobody(text: str) -> None:
    assert said(text + "\nRain fell on Monday.") == []
