"""Rules stay as good as they were aimed to be, on the texts they were written with and others."""

from pathlib import Path

import pytest

from articles.attribution import suggest
from benchmarks import attribution as benchmark

ASIDE = Path(benchmark.__file__).parent / "texts" / "kept_aside"

pytestmark = pytest.mark.skipif(
    not benchmark.FOLDER.is_dir(),
    reason="what scores is not here: it lies in ../shared/data/attribution beside a checkout",
)


def missed(folder: Path, column: int, slack: float) -> dict[str, float]:
    """What misses its aim by more than `slack`, with what it reached."""
    counts, _seconds, _read = benchmark.scorer(folder).score(suggest, folder)
    reached = {name: hit / total for name, (hit, total) in counts.items()}
    return {
        name: round(reached[name], 3)
        for name, aims in benchmark.TARGETS.items()
        if (reached[name] - aims[column]) * (-1 if name in benchmark.SMALL else 1) < -slack
    }


def test_every_aim_is_reached_on_the_development_texts() -> None:
    assert missed(benchmark.FOLDER, 0, 0) == {}


def test_texts_in_other_words_are_read_nearly_as_aimed() -> None:
    # Of the stances 0.85 are aimed at and 0.80 reached.
    assert missed(ASIDE, 1, 0.06) == {}
