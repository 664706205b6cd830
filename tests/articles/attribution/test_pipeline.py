"""From a text to its suggestions."""

import os
import subprocess
import sys
import time
from dataclasses import asdict

import pytest

from articles.attribution import LIMIT, TextTooLongError, suggest
from articles.attribution.words import Stance, Type

STORY = """Mill denies selling spoiled flour
The mill was built in 1890 and last repaired in 2004.
ARDAN — The mill in Ardan sold 40 sacks of spoiled flour in May, baker Jon Weiss said.
Its owner, Ida Roth, denied it. “Not one bad sack has left this yard,” she told reporters.
The town council declined to comment. The mill employs 90 people.
"""


def test_suggestions_come_in_the_order_of_the_text() -> None:
    starts = [one.content[0][0] for one in suggest(STORY)]

    assert starts == sorted(starts)


def test_offsets_are_those_of_the_text_as_given() -> None:
    text = "🐎🐎 Headline\nThe café was shut, Zoë Ångström said."

    [said] = [one for one in suggest(text) if one.type is not Type.OWN_VOICE]

    assert [text[slice(*span)] for span in said.content] == ["The café was shut"]
    assert said.source is not None
    assert text[slice(*said.source)] == "Zoë Ångström"
    assert said.cue is not None
    assert text[slice(*said.cue)] == "said"


def test_an_answer_is_counted_in_the_order_of_the_suggestions() -> None:
    found = suggest(STORY)

    denial = next(one for one in found if STORY[slice(*one.content[0])] == "it")

    assert denial.stance == Stance.DENIES
    assert denial.answers is not None
    assert STORY[slice(*found[denial.answers].content[0])].startswith("The mill in Ardan")


def test_refusals_and_facts_are_among_the_suggestions() -> None:
    stances = {one.stance for one in suggest(STORY)}
    own = [STORY[slice(*one.content[0])] for one in suggest(STORY) if one.type is Type.OWN_VOICE]

    assert Stance.DECLINES_TO_COMMENT in stances
    assert "The mill employs 90 people" in own


def test_every_confidence_is_between_none_and_sure() -> None:
    assert all(0 < one.confidence < 1 for one in suggest(STORY))


@pytest.mark.parametrize("text", ["", "\n\n", "“", "”", "said", "He said", "🐎", "«»„“‘’'\""])
def test_texts_without_anything_to_find_do_no_harm(text: str) -> None:
    assert isinstance(suggest(text), list)


def test_other_languages_are_not_read_with_english_rules() -> None:
    text = "Titel\nThe mill said, said the mill. Er sagte nichts, he said.\n"

    assert all(one.type is not Type.OWN_VOICE for one in suggest(text, "de"))


@pytest.mark.parametrize("language", ["en", "en-GB", "EN_us", ""])
def test_english_has_many_tags(language: str) -> None:
    assert [asdict(one) for one in suggest(STORY, language)] == [
        asdict(one) for one in suggest(STORY, "en")
    ]


def test_a_text_above_the_limit_is_refused_in_a_sentence() -> None:
    with pytest.raises(TextTooLongError, match=r"200,001 characters.*up to 200,000"):
        suggest("a" * (LIMIT + 1))


def test_time_grows_with_the_text_and_no_faster() -> None:
    """Ten times the text may take forty times as long: far from the hundred of a square.

    Collecting garbage and a busy machine take the rest.
    """
    for text in (
        STORY * 12,
        "“" * 5_000,
        '"He said. ' * 500,
        "he said that " * 400,
        "it is a lie " * 400,
        "He denied it. " * 500,
    ):
        suggest(text)
        short, long = _seconds(text), _seconds(text * 10)
        assert long < 40 * max(short, 0.002)


@pytest.mark.parametrize(
    "text",
    [
        STORY * 250,
        (STORY * 250).replace("\n", " "),
        "".join(mark for mark in STORY * 250 if mark.isalnum() or mark == " "),
        "“" * 60_000,
        "“‘" * 50_000,
        "'\" " * 33_000,
        "he said, " * 10_000,
        "said " * 20_000,
        "he said “no” and " * 5_800,
        "He said so.\n\n" * 8_000,
        "(a " * 33_000,
        "Ann Roe and " * 8_300,
        "the head of " * 8_300,
        "according to X, " * 6_600,
        "neither confirm nor deny " * 4_000,
        "\n" * 100_000,
        "U." * 50_000,
    ],
    ids=lambda text: text[:16],
)
def test_no_text_of_a_hundred_thousand_characters_takes_long(text: str) -> None:
    """About a second each, and ten times that for machines that are slow or busy."""
    began = time.process_time()
    suggest(text)

    assert time.process_time() - began < 10


def _seconds(text: str) -> float:
    best = 1e9
    for _ in range(2):
        began = time.process_time()
        suggest(text)
        best = min(best, time.process_time() - began)
    return best


def test_a_text_has_the_same_suggestions_in_every_process() -> None:
    """Sets have another order in each: two entities that fit as well would change places."""
    text = "The brewery’s owner left. A former cellarman swears he saw it; the firm says it lies."
    code = f"from articles.attribution import suggest; print(suggest({text!r}))"

    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in range(5)
    }

    assert len(found) == 1


def test_nothing_of_django_is_needed() -> None:
    code = (
        "import sys; from articles.attribution import suggest; suggest('He said it burned.');"
        "sys.exit(any(name.split('.')[0] == 'django' for name in sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
