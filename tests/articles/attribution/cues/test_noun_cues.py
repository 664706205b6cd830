import pytest

from articles.attribution.records import Act, Sign
from tests.articles.attribution.cue_cases import only, words_of


@pytest.mark.parametrize(
    ("sentence", "words", "act"),
    [
        ("The minister's insistence that the tests were clean drew boos.", "insistence", Act.SAY),
        ("An allegation by the union that wages were kept is old.", "allegation", Act.ACCUSE),
        ("His denial that he was there was read out.", "denial", Act.DENY),
        ("Her verdict: “Too little, too late.”", "verdict", Act.SAY),
        ("His answer was that the money had gone.", "answer", Act.SAY),
        ("“Nonsense, all of it,” was the minister's reply.", "reply", Act.SAY),
        ("In the ministry's view, the law is clear.", "view", Act.SAY),
        ("By her own account, she left at noon.", "account", Act.SAY),
        ("The law is clear, in the view of the judge.", "in the view of", Act.SAY),
    ],
)
def test_a_noun_with_an_owner_reports(sentence: str, words: str, act: Act) -> None:
    cue = only(sentence)
    assert (cue.sign, cue.act) == (Sign.NOUN, act)
    assert words_of(sentence) == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "Rumours that he had died spread fast.",
        "The claim that he had died was false.",
        "The council's report is due in June.",
        "Their view of the lake is fine.",
        "The mayor's words were brief.",
        "A report by the auditor costs money.",
    ],
)
def test_a_noun_without_owner_or_message_does_not(sentence: str) -> None:
    assert words_of(sentence) == []
