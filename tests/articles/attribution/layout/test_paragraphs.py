import pytest

from articles.attribution.layout.paragraphs import paragraphs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n", []),
        ("One.\nTwo.", ["One.", "Two."]),
        ("One.\n\n \nTwo.\n", ["One.", "Two."]),
        ("  One.  \r\n\tTwo.", ["One.", "Two."]),
        (
            "Rain fell on\nthe town.\nRoe left.\n\nTwo.",
            ["Rain fell on\nthe town.\nRoe left.", "Two."],
        ),
        ("Rain fell\r\nand fell.\r\n\r\nTwo.", ["Rain fell\r\nand fell.", "Two."]),
        ("Rain\nRoe left.\niPhones fell.", ["Rain", "Roe left.", "iPhones fell."]),
        ("Rain fell on\nthe town.\n" + 30 * "And on. ", None),
        ("One.\u2029Two.\x0bThree.", ["One.", "Two.", "Three."]),
    ],
)
def test_lines_are_paragraphs_unless_the_text_was_wrapped(
    text: str, expected: list[str] | None
) -> None:
    expected = text.strip().split("\n") if expected is None else expected

    assert [text[one.start : one.end] for one in paragraphs(text)] == expected
