"""The words of articles, sources and statements, each with a meaning of its own."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SourceKind(models.TextChoices):
    PERSON = "person", _("person")
    ORGANISATION = "organisation", _("organisation")
    OFFICIAL_BODY = "official_body", _("official body")
    ARMED_GROUP = "armed_group", _("armed group")
    SOCIAL_ACCOUNT = "social_account", _("social account")
    DOCUMENT = "document", _("document")
    DATASET = "dataset", _("dataset")
    EYEWITNESS = "eyewitness", _("eyewitness")
    ANONYMOUS = "anonymous", _("anonymous")
    OUTLET = "outlet", _("outlet")


#: Two eyewitnesses of one name are two people: these are never found by name.
NAMELESS_KINDS = (SourceKind.EYEWITNESS, SourceKind.ANONYMOUS)


class Medium(models.TextChoices):
    TWEET = "tweet", _("tweet")
    STATEMENT = "statement", _("statement")
    INTERVIEW = "interview", _("interview")
    PRESS_CONFERENCE = "press_conference", _("press conference")
    DOCUMENT = "document", _("document")
    BROADCAST = "broadcast", _("broadcast")
    OTHER = "other", _("other")
    UNKNOWN = "unknown", _("unknown")


class AnchorStatus(models.TextChoices):
    """How a statement's quote fares in a later revision of its article."""

    EXACT = "exact", _("found unchanged")
    ALTERED = "altered", _("found altered")
    LOST = "lost", _("lost")


class SuggestedStance(models.TextChoices):
    """What a suggested passage does, where it does any of this.

    The words are those of `articles.attribution.words.Stance`, but for the one that says
    "nothing that could be checked": that is NULL in a column.
    """

    ASSERTS = "asserts", _("asserts")
    DENIES = "denies", _("denies")
    PARTLY_DENIES = "partly_denies", _("partly denies")
    QUESTIONS = "questions", _("questions")
    DECLINES_TO_COMMENT = "declines_to_comment", _("declines to comment")
    RETRACTS = "retracts", _("retracts")


class SuggestionType(models.TextChoices):
    """How the words of the source are given; as `articles.attribution.words.Type`."""

    DIRECT = "direct", _("quoted")
    MIXED = "mixed", _("partly quoted")
    INDIRECT = "indirect", _("reported")
    OWN_VOICE = "own_voice", _("the article's own")


class SuggestionOutcome(models.TextChoices):
    """What an editor made of a suggestion."""

    OPEN = "open", _("open")
    ACCEPTED = "accepted", _("accepted")
    EDITED = "edited", _("accepted with corrections")
    DISMISSED = "dismissed", _("dismissed")


class HandlingOutcome(models.TextChoices):
    """What was done with a suggestion at one moment."""

    ACCEPTED = "accepted", _("accepted")
    EDITED = "edited", _("accepted with corrections")
    DISMISSED = "dismissed", _("dismissed")
    UNDONE = "undone", _("taken back")


class NoSuggestions(models.TextChoices):
    """Why there are none for a text; each is the sentence that says so."""

    TOO_LONG = "too_long", _("The text is too long for suggestions; mark its statements by hand.")
    FAILED = "failed", _("No suggestions could be made for this text; mark its statements by hand.")
