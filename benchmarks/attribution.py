"""Measure how well and how fast `articles.attribution` suggests statements.

    python -m benchmarks.attribution [FOLDER]

FOLDER holds annotated texts (*.json), such as `benchmarks/texts/kept_aside`; without one, the
development texts beside this repository. The measuring itself is done by the `score.py` above that
folder, else by the one that comes with the development texts. Printed, not asserted.
"""

import argparse
import importlib.util
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from articles.attribution import suggest

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT.parent / "shared" / "data" / "attribution" / "dev"

#: What is aimed at: at the texts the rules were written with, and at texts kept aside.
TARGETS = {
    "attributed: recall of content": (0.90, 0.70),
    "attributed: recall with source": (0.82, 0.60),
    "attributed: precision of content": (0.86, 0.80),
    "junk among attributed": (0.04, 0.06),
    "direct: recall with source": (0.90, 0.70),
    "denials found as denials": (0.88, 0.55),
    "refusals found as refusals": (0.92, 0.60),
    "stance right where found": (0.93, 0.85),
    "medium right where found": (0.85, 0.75),
    "source resolved to the right name": (0.88, 0.80),
    "pronouns and descriptions resolved": (0.80, 0.65),
    "own-voice facts found": (0.88, 0.85),
}
#: Where less is better.
SMALL = frozenset({"junk among attributed"})
#: Milliseconds for 1,000 characters, and seconds for the two worst texts.
FAST, FAST_ENOUGH = 3.0, 1.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    folder = parser.parse_args().folder.resolve()
    if not any(folder.glob("*.json")):
        sys.exit(f"No annotated texts in {folder}: name a folder with *.json and a score.py above.")
    texts = texts_of(folder)
    suggest(texts[0])  # The lexicons are read once, at the first text.
    counts, seconds, read = scorer(folder).score(suggest, folder)
    print_table(counts)
    print_times(1e6 * seconds / max(1, read), texts)


def scorer(folder: Path) -> ModuleType:
    """The `score.py` that comes with the annotated texts, or with the development texts."""
    paths = [folder.parent / "score.py", FOLDER.parent / "score.py"]
    path = next((path for path in paths if path.exists()), paths[0])
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None or not path.exists():
        sys.exit(f"There is no score.py in {folder.parent} or {FOLDER.parent}.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def texts_of(folder: Path) -> list[str]:
    return [
        json.loads(path.read_text(encoding="utf-8"))["text"]
        for path in sorted(folder.glob("*.json"))
    ]


def print_table(counts: dict[str, list[int]]) -> None:
    print(f"{'':42s} reached   of           aim   aside")
    for name, (hit, total) in sorted(counts.items()):
        reached = hit / total if total else 0.0
        print(f"{name:42s} {reached:6.3f}   {f'{hit}/{total}':10s} {_against(name, reached)}")


def _against(name: str, reached: float) -> str:
    """The two aims, each with a mark where it is missed."""
    return "  ".join(
        f"{aim:5.2f}{' ' if (reached <= aim if name in SMALL else reached >= aim) else '*'}"
        for aim in TARGETS.get(name, ())
    )


def print_times(per_thousand: float, texts: list[str]) -> None:
    print(f"\n{'milliseconds per 1,000 characters':42s} {per_thousand:6.2f}   aim {FAST}")
    joined = "\n".join(texts)
    long = (joined * (100_000 // len(joined) + 1))[:100_000]
    for name, text in (
        ("100,000 characters of news", long),
        ("60,000 opening quotation marks", "“" * 60_000),
        ("60,000 straight quotation marks", '"' * 60_000),
        ("100,000 characters without a stop", ("he said that " * 8_000)[:100_000]),
    ):
        print(f"{name + ', seconds':42s} {_seconds(suggest, text):6.2f}   aim {FAST_ENOUGH}")


def _seconds(run: Callable[[str], object], text: str) -> float:
    began = time.perf_counter()
    run(text)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
