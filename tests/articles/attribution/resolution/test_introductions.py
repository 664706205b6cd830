"""Who is spoken of before being named is whom the text names later."""

import pytest

from tests.articles.attribution.speaking import resolved


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "[A miller] sold bad flour.\n[Rosa Tennant-Holt], 44, pleads not guilty.",
            ["Rosa Tennant-Holt"] * 2,
        ),
        ("[The skipper] blames fog. “Thick,” [Ivo Brandt-Moe] recounted.", ["Ivo Brandt-Moe"] * 2),
        (
            "A ranger who gave his name only as Pike was there. [He] said so. [The ranger] left.",
            ["Pike"] * 2,
        ),
        (
            "[A man] sings. Police identified him as Petr Lang, a baker. [The baker] left.",
            ["Petr Lang"] * 2,
        ),
        ("The haulier was named in the papers as Transvia. [Its driver] wept.",
         ["Transvia's driver"]),
        ("Jan Moss has been the treasurer since May. [The treasurer] said so.", ["Jan Moss"]),
        ("Jan Moss, who chairs the guild, left. [The chair] said so.", ["Jan Moss"]),
        ("[The harbour pilot] said no. Harbour pilot [Ana Lobo] left.", ["Ana Lobo"] * 2),
    ],
)  # fmt: skip
def test_a_description_means_whom_the_text_names_later(text: str, who: list[str]) -> None:
    assert resolved(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("[A nurse] said no. “Never,” said [Mbali Strand-Ooi], whose son was there.",
         ["nurse", "Mbali Strand-Ooi"]),
        ("[A nurse] said no. Baker [Tom Reed] left.", ["nurse", "Tom Reed"]),
        ("[Ada Holm’s father] said no. [Eva Lund-Berg] left.",
         ["Ada Holm’s father", "Eva Lund-Berg"]),
        ("[A waitress] said no. [Tom Reed] left.", ["waitress", "Tom Reed"]),
    ],
)  # fmt: skip
def test_whoever_has_a_role_of_their_own_is_somebody_else(text: str, who: list[str]) -> None:
    assert resolved(text) == who
