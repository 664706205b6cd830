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
