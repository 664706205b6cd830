"""What the pipeline answers with. Pure."""

from dataclasses import dataclass

from articles.attribution.words import Medium, Stance, Type

#: Half-open, in code points of the text as given.
Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage in which somebody seems to say something, and what it seems to be.

    `content` is what is said, without its quotation marks: several spans where the cue stands in
    between. `source` is the words that name who says it here, None for the article's own voice
    and for the free continuation of a quotation; `resolved` who that is, `role` what he or she
    is, `source_kind` a value of `articles.choices.SourceKind`. `cue` is the words that report.

    `denied` is what a denial or a retraction denies, in the words of the text, and `answers` the
    place, in the list this is of, of the suggestion that says what is denied; `proposition` is
    what could be checked, as one positive sentence. `confidence` is from 0 to 1, `rule` the name
    of the rule that fired.
    """

    content: tuple[Offsets, ...]
    source: Offsets | None
    resolved: str | None
    role: str | None
    source_kind: str | None
    cue: Offsets | None
    medium: Medium
    stance: Stance
    type: Type
    checkable: bool
    denied: str | None
    answers: int | None
    proposition: str | None
    confidence: float
    rule: str
