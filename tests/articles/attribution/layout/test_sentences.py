import pytest

from articles.attribution.layout.paragraphs import paragraphs
from articles.attribution.layout.quotations import quotations
from articles.attribution.layout.sentences import sentences


def split(text: str, language: str = "en") -> list[str]:
    lines = paragraphs(text)
    found = sentences(text, lines, quotations(text, lines), language)
    return [text[one.start : one.end] for within in found for one in within]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Roe met Dr. J. R. Poe of the U.S. Army.",
        "It weighs 3.5 tonnes, or approx. 7,000 lb.",
        "It began at 10 p.m. Tuesday in the hall.",
        "It began at 6 a.m. GMT in the hall.",
        "On Jan. 12 Roe left for St. Ives, see p. 5.",
        "Smt. Roe met Shr. Poe.",
        "Roe Inc. Chief Executive Ann Poe resigned.",
        "Justice (retd.) Ann Poe presided.",
        "They waited... and waited… in vain.",
        "We play No. 5 tonight.",
        "He said (it was late.) that they left.",
        "Why? asked the baker.",
        "Rain? ☔🌧 not for my cousin, wrote @baker.",
        "1. The mayor resigns.",
        "It burned, the vet said. 🔥",
        "… and they left.",
        "“We ran. They shot.”",
        "“We ran. They shot,” said Ann Roe.",
        "The sign (“Stop. Look. Listen.”) fell.",
        '"Who?" she asked.',
        '"Go!" Ann Roe-Poe of the bakers’ union urged them.',
        "“We ran.” — Ann Roe",
        "‘Who?’ the mayor asked.",
    ],
)
def test_one_sentence_is_not_split(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It rained.", "Roe left."),
        ("Was it rain?", "No."),
        ("It was!", "5 men left."),
        ("It cost 40.", "Roe paid."),
        ("He arrived at 9 p.m.", "Roe came."),
        ("She lives in the U.S.", "Her son does not."),
        ("So did I.", "Roe left."),
        ("It fails at 260°C.", "Roe left."),
        ("He said no.", "Roe left."),
        ("They waited…", "Roe came."),
        ("It rained (in May).", "Roe left."),
        ("(It rained.", "Roe left.)"),
        ("It rained [in May].", "Roe left."),
        ("“We ran.”", "He left."),
        ("“We ran,” Roe said.", "“They shot.”"),
        ("He “ran”.", "She left."),
        ("“Why?”", "He said nothing."),
        ("“Why?”", "Then it stopped, Roe said."),
        ("“Why?”", "Ann Roe left the room."),
        ("Roe ‘ran’.", "‘Who?’ she asked."),
        ("It rained.", "— Roe"),
        ("“We ran. They shot, Roe said.", "She left."),
    ],
)
def test_two_sentences_are_two(one: str, other: str) -> None:
    assert split(f"{one} {other}") == [one, other]


def test_a_paragraph_ends_a_sentence() -> None:
    assert split("Rain falls\nIt rained") == ["Rain falls", "It rained"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am 3. Mai regnete es. Er ging.", ["Am 3. Mai regnete es.", "Er ging."]),
        (
            "de",
            "Es ging z. B. um Geld. Die Frau ging.",
            ["Es ging z. B. um Geld.", "Die Frau ging."],
        ),
        (
            "es",
            "La Sra. Roe calló. ¿Por qué? ¡Nadie!",
            ["La Sra. Roe calló.", "¿Por qué?", "¡Nadie!"],
        ),
        ("fr", "Il a dit « non. » Elle part.", ["Il a dit « non. »", "Elle part."]),
        ("ar", "هل حدث؟ لا. انتهى.", ["هل حدث؟", "لا.", "انتهى."]),
        ("ja", "雨だ。「負けた。次だ。」と述べた。", ["雨だ。", "「負けた。次だ。」と述べた。"]),
    ],
)
def test_other_languages_end_their_sentences_too(
    language: str, text: str, expected: list[str]
) -> None:
    assert split(text, language) == expected


def test_a_missing_space_hides_no_sentence() -> None:
    assert split("“We ran,” said Roe.“They shot.”") == ["“We ran,” said Roe.", "“They shot.”"]
