import pytest

from articles.attribution.paragraphs import paragraphs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n", []),
        ("One.\nTwo.", ["One.", "Two."]),
        ("One.\n\n \nTwo.\n", ["One.", "Two."]),
        ("  One.  \r\n\tTwo.", ["One.", "Two."]),
        ("One.\u2029Two.\x0bThree.", ["One.", "Two.", "Three."]),
    ],
)
def test_every_line_with_words_is_a_paragraph(text: str, expected: list[str]) -> None:
    assert [text[one.start : one.end] for one in paragraphs(text)] == expected
