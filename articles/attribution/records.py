"""What the stages hand to each other, filled in as they go. Pure.

A `Cue` says that something is reported; an `Attribution` is a cue with what is said and by whom,
and becomes a `Suggestion` once every stage has had its say.
"""

from dataclasses import dataclass
from enum import StrEnum

from articles.attribution.words import Medium, Stance, Type
from articles.spans import Span


class Act(StrEnum):
    """What a reporting word does, before negation and context are weighed."""

    SAY = "say"
    SHOW = "show"  # A document or a finding: shows, suggests, indicates.
    CONCEDE = "concede"
    ACCUSE = "accuse"
    DENY = "deny"
    DOUBT = "doubt"
    REFUSE = "refuse"  # Declines to comment, keeps silent.
    RETRACT = "retract"
    WISH = "wish"  # Hopes, promises, urges, asks, praises: nothing to check.


class Sign(StrEnum):
    """How a cue reports."""

    VERB = "verb"
    PASSIVE = "passive"  # "was quoted as saying", "was accused by X of".
    NOUN = "noun"  # "the denial", "a claim by X that", "in X's words".
    ACCORDING = "according"  # "according to X", "for X, …", "per X".
    COLON = "colon"  # "X: …", and block quotes.
    CONTINUED = "continued"  # A quotation that goes on with no cue of its own.


class Form(StrEnum):
    FINITE = "finite"
    INFINITIVE = "infinitive"  # "sought to refute": what governs it belongs to the cue.
    PARTICIPLE = "participle"  # "…, adding that".
    PAST_PARTICIPLE = "past_participle"
    NONE = "none"


@dataclass(slots=True)
class Cue:
    """Words that report. `first` and `last` are tokens, half-open; `head` is the reporting word.

    `lemma` is that word's (with its particle, "rule out"), `takes` what may follow it:
    "clause", "noun", "infinitive", "quote", "addressee", "about", "of".
    """

    first: int
    last: int
    head: int
    sentence: int
    lemma: str
    act: Act
    sign: Sign
    form: Form = Form.NONE
    takes: frozenset[str] = frozenset()
    negated: bool = False
    rule: str = ""


@dataclass(slots=True)
class Attribution:
    """Who says what, by one cue. `cue` None: a free continuation, or an article's own voice.

    `inherits` is the place in the list of attributions of the one whose source it shares (the
    second verb of one subject, a free continuation), `inside` that of the one in whose content it
    stands (hearsay, a denial reported by somebody else).
    """

    content: list[Span]
    source: Span | None
    cue: Cue | None
    cue_span: Span | None
    sentence: int
    rule: str
    inherits: int | None = None
    inside: int | None = None
    #: The words that limit the content where it is a noun phrase, a clause, …: see `Cue.takes`.
    taken: str = "clause"
    type: Type = Type.INDIRECT
    stance: Stance = Stance.ASSERTS
    medium: Medium = Medium.UNKNOWN
    resolved: str | None = None
    role: str | None = None
    source_kind: str | None = None
    #: The kind of thing written that a pronoun means: "letter".
    written: str | None = None
    checkable: bool = True
    denied: str | None = None
    answers: int | None = None
    proposition: str | None = None
    confidence: float = 0.5
