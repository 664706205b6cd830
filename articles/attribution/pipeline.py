"""Run the stages one after the other: text in, suggestions out. Pure."""

from collections.abc import Callable

from articles.attribution.cues.finding import find_cues
from articles.attribution.document import Document
from articles.attribution.grammar.assembly import attributions
from articles.attribution.grammar.continuation import joined
from articles.attribution.judgement import own_voice
from articles.attribution.judgement.confidence import confidence
from articles.attribution.judgement.denials import mark_denials
from articles.attribution.judgement.stances import judge
from articles.attribution.languages.others import attributions_in
from articles.attribution.layout.reading import read
from articles.attribution.records import Attribution
from articles.attribution.resolution.media import mark_media
from articles.attribution.resolution.resolving import resolve
from articles.attribution.suggestion import Offsets, Suggestion
from articles.attribution.tagging.tags import tags
from articles.spans import Span

#: The longest text that is read, in code points: some fifty times a long report.
LIMIT = 200_000


class TextTooLongError(ValueError):
    """The text is longer than `LIMIT`; the message says by how much."""

    def __init__(self, length: int) -> None:
        super().__init__(
            f"The text is {length:,} characters long; statements are suggested for texts"
            f" of up to {LIMIT:,} characters."
        )
        self.length = length


def suggest(text: str, language: str = "en") -> list[Suggestion]:
    """Say who says what in a text, in the order of the text.

    `language` is a BCP 47 tag. Offsets are code points of the text as given. Takes time in
    proportion to the text.

    Raises:
        TextTooLongError: the text is longer than `LIMIT`.
    """
    if len(text) > LIMIT:
        raise TextTooLongError(len(text))
    document = read(text, language)
    english = is_english(language)
    found = _in_english(document) if english else attributions_in(document, language)
    return _suggestions(found)


def is_english(language: str) -> bool:
    """Is a BCP 47 tag one of English? None given counts as English."""
    return language.lower().replace("_", "-").split("-")[0] in {"en", ""}


def _in_english(document: Document) -> list[Attribution]:
    classes = tags(document)
    found = attributions(document, find_cues(document, classes), classes)
    resolve(document, found, classes)
    mark_media(document, found)
    judge(document, found)
    found = joined(document, found)
    found += own_voice.facts(document, found)
    mark_denials(document, found)
    for one in found:
        one.confidence = confidence(one)
    return found


def _suggestions(found: list[Attribution]) -> list[Suggestion]:
    """In text order, with `answers` counted in that order."""
    kept = sorted((at for at, one in enumerate(found) if one.content), key=_order(found))
    place = {at: new for new, at in enumerate(kept)}
    return [_suggestion(found[at], place) for at in kept]


def _order(found: list[Attribution]) -> Callable[[int], tuple[int, int, int]]:
    def key(at: int) -> tuple[int, int, int]:
        one = found[at]
        return one.content[0].start, one.cue_span.start if one.cue_span else -1, at

    return key


def _suggestion(one: Attribution, place: dict[int, int]) -> Suggestion:
    return Suggestion(
        content=tuple((span.start, span.end) for span in one.content),
        source=_offsets(one.source),
        resolved=one.resolved,
        role=one.role,
        source_kind=one.source_kind,
        cue=_offsets(one.cue_span),
        medium=one.medium,
        stance=one.stance,
        type=one.type,
        checkable=one.checkable,
        denied=one.denied,
        answers=None if one.answers is None else place.get(one.answers),
        proposition=one.proposition,
        confidence=one.confidence,
        rule=one.rule,
    )


def _offsets(span: Span | None) -> Offsets | None:
    return (span.start, span.end) if span else None
