"""A study speaks for its authors, and so do its parts; the studies of others do not."""

import pytest

from tests.articles.attribution.speaking import resolved

_ABOUT = "Moths sing, [biologists] report.\nLead author [Xi Feng] was pleased. "
_GROUP = "Xi Feng and co-authors"


@pytest.mark.parametrize(
    ("source", "who"),
    [
        ("The paper", _GROUP),
        ("A footnote to the paper", _GROUP),
        ("The last line of the manuscript", _GROUP),
        ("An early draft of the study", _GROUP),
        ("The team", _GROUP),
        ("The researchers", _GROUP),
        ("A 2011 survey of the same wood", "2011 survey of the same wood"),
        ("A rival study", "rival study"),
        ("A second paper, by Li Wen", "Li Wen"),
    ],
)
def test_who_speaks_in_a_study(source: str, who: str) -> None:
    assert resolved(f"{_ABOUT}[{source}] says so.") == [_GROUP, "Xi Feng", who]


def test_whoever_led_the_work_is_its_lead_author() -> None:
    text = "Senior researcher [Ana Lobo] spoke. [The paper] says so."

    assert resolved(text) == ["Ana Lobo", "Ana Lobo and co-authors"]
