import pytest

from articles.attribution.records import Act, Sign
from tests.articles.attribution.cue_cases import only, words_of


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("According to police, three people were hurt.", "According to"),
        ("Three people were hurt, according to the hospital.", "according to"),
        ("The deal is dead, per two people close to it.", "per"),
        ("For Okoro, the apology is not enough.", "For"),
        ("For the farmers of Tarn, nothing has changed.", "For"),
    ],
)
def test_who_is_named_beside_what_is_said_is_its_source(sentence: str, words: str) -> None:
    assert only(sentence).sign is Sign.ACCORDING
    assert words_of(sentence) == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "Prices rose by 3 per cent.",
        "The bus costs £2 per head.",
        "All went according to plan.",
        "For years, the road was closed.",
        "For example, the road was closed.",
    ],
)
def test_what_names_nobody_is_no_source(sentence: str) -> None:
    assert words_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words", "act"),
    [
        ("The minister was adamant that no money changed hands.", "was adamant", Act.SAY),
        ("Organisers are confident the show will go on.", "are confident", Act.SAY),
        ("Residents are sceptical that the road will open.", "are sceptical", Act.DOUBT),
        ("The judge was of the view that it was legal.", "was of the view", Act.SAY),
        ("He is on record as saying the dam was safe.", "is on record as saying", Act.SAY),
        ("She was overheard telling a friend she had lied.", "was overheard telling", Act.SAY),
        ("The firm went so far as to say it was over.", "went so far as to say", Act.SAY),
    ],
)
def test_a_predicate_may_hold_a_view(sentence: str, words: str, act: Act) -> None:
    assert only(sentence).act is act
    assert words_of(sentence) == [words]


def test_a_predicate_without_a_message_holds_none() -> None:
    assert words_of("The minister was certain of victory.") == []
    assert words_of("The road is clear.") == []
