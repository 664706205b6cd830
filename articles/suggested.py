"""What an extractor answered, checked before it is kept: it may be anybody's code. Pure."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Any

from articles.attribution.words import Stance
from articles.choices import Medium, SourceKind, SuggestedStance, SuggestionType
from articles.models.records import shortened
from articles.spans import Span

logger = logging.getLogger(__name__)

#: Suggestions kept of one text; more are left out.
MOST = 5_000
#: The longest name, role and name of a rule, in code points; longer ones are cut.
NAME, RULE = 300, 100
#: The longest proposition, and the longest words that are denied.
SENTENCE = 5_000


class Unfit(ValueError):
    """What an extractor suggested cannot be kept; the message says why."""


@dataclass(frozen=True)
class Suggested:
    """A checked suggestion: the columns of its row, and the place of what it answers."""

    columns: dict[str, Any]
    answers: int | None


def checked(entries: Iterable[Any], text: str) -> list[Suggested]:
    """Return what can be kept, in the order of the text; the rest is left out, and logged.

    `answers` counts in the list that is returned.
    """
    kept: list[tuple[int, Suggested]] = []
    rest = iter(entries)
    for at, entry in enumerate(islice(rest, MOST)):
        try:
            kept.append((at, _checked(entry, text)))
        except (Unfit, AttributeError, TypeError, ValueError) as error:
            logger.warning("Suggestion %d is left out: %s", at, error)
    # Not counted: they may never end.
    if any(True for _more in rest):
        logger.warning("Suggestions from %d on are left out: a text has no more.", MOST)
    kept.sort(key=lambda one: (one[1].columns["start"], one[1].columns["end"], one[0]))
    place = {at: new for new, (at, _one) in enumerate(kept)}
    return [
        Suggested(one.columns, None if one.answers == at else place.get(one.answers))  # type: ignore[arg-type]
        for at, one in kept
    ]


def _checked(entry: Any, text: str) -> Suggested:
    content = [_offsets(span, text) for span in entry.content]
    if not content:
        raise Unfit("It has no content.")
    if any(after[0] < before[1] for before, after in pairwise(content)):
        raise Unfit("The parts of its content do not follow each other.")
    source, cue = _somewhere(entry.source, text), _somewhere(entry.cue, text)
    columns = {
        "start": content[0][0],
        "end": content[-1][1],
        "parts": [list(span) for span in content] if len(content) > 1 else [],
        "source_start": source and source[0],
        "source_end": source and source[1],
        "source_name": _words(entry.resolved, NAME),
        "source_role": _words(entry.role, NAME),
        "source_kind": _one_of(["", *SourceKind.values], entry.source_kind or ""),
        "cue_start": cue and cue[0],
        "cue_end": cue and cue[1],
        "medium": _one_of(Medium.values, entry.medium),
        "stance": _stance(entry.stance),
        "type": _one_of(SuggestionType.values, entry.type),
        "checkable": bool(entry.checkable),
        "confidence": _share(entry.confidence),
        "rule": _words(entry.rule, RULE),
        "denied": _words(entry.denied, SENTENCE),
        "proposition": _words(entry.proposition, SENTENCE),
    }
    answers = entry.answers
    return Suggested(columns, answers if _is_whole(answers) else None)


def _offsets(span: Any, text: str) -> tuple[int, int]:
    start, end = (span.start, span.end) if isinstance(span, Span) else span
    if not (_is_whole(start) and _is_whole(end) and 0 <= start < end <= len(text)):
        raise Unfit(f"{span!r:.100} is no span of the text.")
    return int(start), int(end)


def _is_whole(number: Any) -> bool:
    # `True` is one for Python, and none for the database.
    return isinstance(number, int) and not isinstance(number, bool)


def _somewhere(span: Any, text: str) -> tuple[int, int] | None:
    return None if span is None else _offsets(span, text)


def _words(words: Any, length: int) -> str:
    """The words on one line, as far as a column takes them."""
    if words is None:
        return ""
    if not isinstance(words, str) or "\0" in words:
        raise Unfit(f"{words!r:.100} is no text.")
    # What is no Unicode text (a lone surrogate) is refused here and not by the database.
    words.encode()
    return shortened(words, length)


def _one_of(known: list[str], word: Any) -> str:
    if not isinstance(word, str) or word not in known:
        raise Unfit(f"{word!r:.100} is none of the words {', '.join(known)}.")
    return str(word)


def _stance(word: Any) -> str | None:
    known = _one_of(list(Stance), word)
    return known if known in SuggestedStance.values else None


def _share(confidence: Any) -> float:
    if not 0 <= confidence <= 1:
        raise Unfit(f"{confidence!r:.100} is no confidence from 0 to 1.")
    return float(confidence)
