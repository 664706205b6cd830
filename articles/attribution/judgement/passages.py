"""What is said in a statement, with what its lines do, for the stages that judge it. Pure."""

from functools import cached_property

from articles.attribution.judgement.opinions import Kind, kind
from articles.attribution.judgement.wording import Line
from articles.attribution.records import Act, Attribution
from articles.attribution.words import Type


class Passage:
    """A statement with the lines of what is said; what these do is worked out once."""

    def __init__(self, one: Attribution, said: list[Line]) -> None:
        self.one = one
        self.lines = said
        self.words = said[0].words if said else []

    @cached_property
    def kinds(self) -> list[Kind]:
        return [kind(line, self.one.type) for line in self.lines]

    @property
    def is_matter_of_fact(self) -> bool:
        act = self.one.cue.act if self.one.cue else None
        return act is Act.SHOW or (act is Act.CONCEDE and self.one.type is not Type.DIRECT)
