import pytest

from articles.attribution.document import Quotation
from articles.attribution.layout.paragraphs import paragraphs
from articles.attribution.layout.quotations import quotations


def read(text: str) -> list[Quotation]:
    return quotations(text, paragraphs(text))


def inner(text: str) -> list[str]:
    return [text[one.inner.start : one.inner.end] for one in read(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We lost," he said.', ["We lost,"]),
        ("“We lost,” he said. “Twice.”", ["We lost,", "Twice."]),
        ("``We lost,'' he said.", ["We lost,"]),
        ("‘We lost,’ he said.", ["We lost,"]),
        ("'We lost,' he said.", ["We lost,"]),
        ("„Wir haben verloren“, sagte er.", ["Wir haben verloren"]),
        ("»Wir haben verloren«, sagte er.", ["Wir haben verloren"]),
        ("„Wir haben verloren“sagte er.", ["Wir haben verloren"]),
        ("‘...and we lost,’ he said.", ["...and we lost,"]),
        ("Er nannte es ‚Unsinn‘.", ["Unsinn"]),
        ("« On a perdu », a-t-il dit.", ["On a perdu"]),
        ("«\u202fOn a perdu\u202f», a-t-il dit.", ["On a perdu"]),
        ("‹ On a perdu ›, a-t-il dit.", ["On a perdu"]),
        ("«Hemos perdido», dijo.", ["Hemos perdido"]),
        ("”Vi förlorade”, sade hon.", ["Vi förlorade"]),
        ("「負けた」と述べた。", ["負けた"]),
        ('قال: «خسرنا» وأضاف "مرتين".', ["خسرنا", "مرتين"]),
    ],
)
def test_marks_of_many_languages_enclose_quotations(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'I saw the boys' coats,' she said.", ["I saw the boys' coats,"]),
        (
            "‘It was the girls’, not ours.’ The clerks’ union agreed.",
            ["It was the girls’, not ours."],
        ),
        ("The drivers’ union and the owners’ club met.", []),
        ("‘The plan’ is dead, the drivers’ union said.", ["The plan"]),
        ("'They're goin' home,' he said.", ["They're goin' home,"]),
        ("'We're the miners' voice' read a sign.", ["We're the miners' voice"]),
        ("Rock ’n’ roll of the ’90s, and 'tis the clerks' choice.", []),
        ("‘'90s hats,’ she said.", ["'90s hats,"]),
        ("It stood 6' tall and 5'10\" wide.", []),
        ("It’s Ann’s, isn’t it?", []),
        ('ארה"ב הודיעה', []),
    ],
)
def test_apostrophes_and_measures_are_no_quotation_marks(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "“He told me, ‘No.’”",
        "\"He told me, 'No.'\"",
        "‘He told me, “No.”’",
        "'He told me, \"No.\"'",
        "“He told me, ‘No.”’",
        '"He told me, "No."" he said.',
        "« Il a dit « Non » hier », dit-elle.",
        "„Er sagte ‚Nein‘“",
        "»Er sagte ›Nein‹«",
    ],
)
def test_quotations_nest(text: str) -> None:
    outer, within = read(text)

    assert (outer.parent, within.parent) == (-1, 0)
    assert outer.outer.start < within.outer.start < within.outer.end <= outer.inner.end


def test_quotations_nest_only_so_deep() -> None:
    found = read("“a ‘b " * 20 + "c.’ c.” " * 20)

    depth = [0] * len(found)
    for place, one in enumerate(found):
        depth[place] = depth[one.parent] + 1 if one.parent != -1 else 1
    assert max(depth) == 8


def test_straight_and_curly_marks_may_be_mixed() -> None:
    assert inner('"We lost,” he said. ”Twice“, she added. “Thrice“.') == [
        "We lost,",
        "Twice",
        "Thrice",
    ]


def test_a_cue_parts_a_quotation_in_two() -> None:
    assert inner("“We lost,” he said, “but we ran.”") == ["We lost,", "but we ran."]


@pytest.mark.parametrize("marks", ["“”", '""', "‘’", "''", "«»", "»«"])
def test_a_quotation_goes_on_in_the_next_paragraph(marks: str) -> None:
    opening, closing = list(marks)
    text = (
        f"{opening}One.\n{opening}Two.\n{opening}Three,{closing} he said.\n{opening}Four.{closing}"
    )

    found = read(text)

    assert inner(text) == ["One.", "Two.", "Three,", "Four."]
    assert [one.closed for one in found] == [False, False, True, True]
    assert [one.continues for one in found] == [-1, 0, 1, -1]
    assert [one.paragraph for one in found] == [0, 1, 2, 3]


def test_the_closing_mark_may_open_the_next_paragraph() -> None:
    assert [one.continues for one in read("«Uno.\n»Dos», dijo.")] == [-1, 0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We ran. They shot.", "We ran. They shot."),
        ("He said: “We ran. They shot.", "We ran. They shot."),
        ("She was “quite sure of it. Then she left.", "quite sure of it."),
        ("“We ran, said Ann Roe. She left.", "We ran,"),
        ("“We ran, the old baker went on. She left.", "We ran,"),
        ("“They shot, I said. Then we ran.", "They shot, I said. Then we ran."),
    ],
)
def test_a_quotation_that_is_not_closed_ends_where_speech_does(text: str, expected: str) -> None:
    (one,) = read(text)

    assert text[one.inner.start : one.inner.end] == expected
    assert not one.closed


def test_a_quotation_that_is_not_closed_ends_before_the_next() -> None:
    assert inner("“We ran. The firm’s “smart” cars came.") == ["We ran.", "smart"]
    assert inner('"We ran, the baker said. "Then they came.') == ["We ran,", "Then they came."]


def test_one_single_mark_opens_nothing() -> None:
    assert inner("‘Allo is a greeting of the bakers, who sing.") == []


@pytest.mark.parametrize(
    ("text", "scare"),
    [
        ("The “smart” cars stood still.", True),
        ("“Smart” cars stood still.", True),
        ("She read “The Long Way Down to the Sea” twice.", True),
        ("He called it “a mess”.", True),
        ("“No,” he said.", False),
        ("“Nobody.” He left.", False),
        ("“Never” said the baker.", False),
        ("He said: “Never”.", False),
        ("They had “no idea that the bridge was closed”.", False),
    ],
)
def test_a_word_or_a_few_without_a_stop_are_no_speech_by_themselves(text: str, scare: bool) -> None:
    (one,) = read(text)

    assert one.scare is scare


@pytest.mark.parametrize("text", ["“”", "He said “ ” and left.", "“…” he said.", "''''", "”“"])
def test_marks_without_words_enclose_nothing(text: str) -> None:
    assert inner(text) == []
