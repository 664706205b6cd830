"""How a cue stands in its sentence, as the stages of the grammar hand it on. Pure."""

from dataclasses import dataclass

from articles.attribution.clauses.frames import Frame
from articles.attribution.grammar.objects import Complement
from articles.attribution.grammar.subjects import Subject
from articles.attribution.records import Cue

Units = tuple[int, int]


@dataclass(slots=True)
class Report:
    """A cue in its frame. Places are units; spans of units are half-open.

    `before` is what is said in front of the reporting clause, `rest` is where it goes on behind
    it, `complement` what the cue governs. `edge` is where the reporting clause begins, `right`
    where it ends with its adjuncts.
    """

    cue: Cue
    frame: Frame
    first: int
    last: int
    subject: Subject | None
    edge: int
    right: int
    complement: Complement
    before: Units | None = None
    rest: int | None = None
    inverted: bool = False
    inherits: "Report | None" = None
    gap: Units | None = None
    #: Where the agent of a passive ends what is said.
    stop: int | None = None
