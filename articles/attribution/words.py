"""The words in which suggestions are made. Pure."""

from enum import StrEnum


class Stance(StrEnum):
    """What a passage does: what a stance may be, or none of these."""

    ASSERTS = "asserts"
    DENIES = "denies"
    PARTLY_DENIES = "partly_denies"
    QUESTIONS = "questions"
    DECLINES_TO_COMMENT = "declines_to_comment"
    RETRACTS = "retracts"
    #: An opinion, a wish, a promise, a request: nothing that could be checked.
    NON_CLAIM = "non_claim"


#: A denial is one of these; declining to comment is none.
DENIALS = frozenset({Stance.DENIES, Stance.PARTLY_DENIES})


class Medium(StrEnum):
    """Where it was said; the values are those of `articles.choices.Medium`."""

    TWEET = "tweet"
    STATEMENT = "statement"
    INTERVIEW = "interview"
    PRESS_CONFERENCE = "press_conference"
    DOCUMENT = "document"
    BROADCAST = "broadcast"
    OTHER = "other"
    UNKNOWN = "unknown"


class Type(StrEnum):
    """How the words of the source are given."""

    DIRECT = "direct"  # All of it in quotation marks, or a block.
    MIXED = "mixed"  # Partly quoted.
    INDIRECT = "indirect"
    OWN_VOICE = "own_voice"  # The article's own.
