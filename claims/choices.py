"""The words of claims, each with a meaning of its own."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """Who must act?"""

    OPEN = "open", _("open")
    CHECKING = "checking", _("checking")
    REVIEW = "review", _("in review")
    DECIDED = "decided", _("decided")
    DROPPED = "dropped", _("dropped")


class EvidenceState(models.TextChoices):
    """What do the sources show? Derived; see `sql/standing.sql`."""

    UNREPORTED = "unreported", _("unreported")
    SINGLE_ORIGIN = "single_origin", _("single origin")
    CORROBORATED = "corroborated", _("corroborated")
    DISPUTED = "disputed", _("disputed")
    DENIED = "denied", _("denied")
    RETRACTED = "retracted", _("retracted")


class Publication(models.TextChoices):
    """What do readers see?"""

    UNPUBLISHED = "unpublished", _("unpublished")
    PUBLISHED = "published", _("published")
    CORRECTED = "corrected", _("corrected")
    WITHDRAWN = "withdrawn", _("withdrawn")


class Priority(models.TextChoices):
    LOW = "low", _("low")
    NORMAL = "normal", _("normal")
    HIGH = "high", _("high")
    URGENT = "urgent", _("urgent")


class StanceKind(models.TextChoices):
    """What a statement does to a claim."""

    ASSERTS = "asserts", _("asserts")
    DENIES = "denies", _("denies")
    PARTLY_DENIES = "partly_denies", _("partly denies")
    QUESTIONS = "questions", _("questions")
    DECLINES_TO_COMMENT = "declines_to_comment", _("declines to comment")
    RETRACTS = "retracts", _("retracts")


#: A denial is one of these; declining to comment is none.
DENIALS = (StanceKind.DENIES, StanceKind.PARTLY_DENIES)


class LinkKind(models.TextChoices):
    PART_OF = "part_of", _("part of")
    CONTRADICTS = "contradicts", _("contradicts")
    DUPLICATE_OF = "duplicate_of", _("duplicate of")
    DEPENDS_ON = "depends_on", _("depends on")


class Direction(models.TextChoices):
    """Which way a piece of evidence points."""

    SUPPORTS = "supports", _("supports")
    REFUTES = "refutes", _("refutes")
    CONTEXT = "context", _("context")


class EvidenceKind(models.TextChoices):
    DOCUMENT = "document", _("document")
    DATASET = "dataset", _("dataset")
    IMAGE = "image", _("image")
    VIDEO = "video", _("video")
    TESTIMONY = "testimony", _("testimony")
    WEB_PAGE = "web_page", _("web page")
    LOOKUP = "lookup", _("look-up")
    OTHER = "other", _("other")


class Outcome(models.TextChoices):
    """What became of a proposed assessment."""

    APPROVED = "approved", _("approved")
    RETURNED = "returned", _("returned")


class EventKind(models.TextChoices):
    OPENED = "opened", _("opened")
    EDITED = "edited", _("edited")
    TAKEN = "taken", _("taken")
    PROPOSED = "proposed", _("proposed")
    RETURNED = "returned", _("returned")
    APPROVED = "approved", _("approved")
    REOPENED = "reopened", _("reopened")
    DROPPED = "dropped", _("dropped")
    STANCE_SET = "stance_set", _("stance set")
    STANCE_CHANGED = "stance_changed", _("stance changed")
    STANCE_REMOVED = "stance_removed", _("stance removed")
    EVIDENCE_ADDED = "evidence_added", _("evidence added")
    EVIDENCE_CHANGED = "evidence_changed", _("evidence changed")
    EVIDENCE_REMOVED = "evidence_removed", _("evidence removed")
    LINKED = "linked", _("linked")
    UNLINKED = "unlinked", _("link removed")


#: The scale that ships: slug, label, and the number ClaimReview wants, where 5 is best.
DEFAULT_SCALE = [
    ("true", "True", 5),
    ("mostly-true", "Mostly true", 4),
    ("mixed", "Mixed", 3),
    ("mostly-false", "Mostly false", 2),
    ("false", "False", 1),
    ("misleading", "Misleading", None),
    ("unproven", "Unproven", None),
    ("outdated", "Outdated", None),
    ("not-checkable", "Not checkable", None),
]
