"""An extractor that answers what a test tells it: what the rules find is tested elsewhere."""

from typing import Any

from articles.attribution.suggestion import Suggestion
from articles.attribution.words import Medium, Stance, Type

#: What `as_told` answers; emptied before each test that uses the fixture `suggests`.
TOLD: list[Any] = []
#: The texts and languages that it was asked about.
ASKED: list[tuple[str, str]] = []


def as_told(text: str, language: str) -> list[Any]:
    ASKED.append((text, language))
    return list(TOLD)


def failing(text: str, language: str) -> list[Any]:
    raise RuntimeError("Nobody is at home.")


def suggested(text: str, quote: str, *, named: str = "", cue: str = "", **details: Any) -> Any:
    """A suggestion for the first place of the quote; `named` and `cue` are words of the text."""
    start = text.index(quote)
    fixed: dict[str, Any] = {
        "content": ((start, start + len(quote)),),
        "source": span_of(text, named),
        "resolved": named or None,
        "role": None,
        "source_kind": "person" if named else None,
        "cue": span_of(text, cue),
        "medium": Medium.STATEMENT,
        "stance": Stance.ASSERTS,
        "type": Type.INDIRECT if named else Type.OWN_VOICE,
        "checkable": True,
        "denied": None,
        "answers": None,
        "proposition": None,
        "confidence": 0.8,
        "rule": "said",
    }
    return Suggestion(**(fixed | details))


def span_of(text: str, words: str) -> tuple[int, int] | None:
    return (text.index(words), text.index(words) + len(words)) if words else None
