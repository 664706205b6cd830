"""The desk's pages for claims and what bears on them. Each change is a service's."""

from claims.admin.articles import ArticleDeskAdmin, SourceDeskAdmin, StatementDeskAdmin
from claims.admin.claims import ClaimAdmin
from claims.admin.evidence import EvidenceAdmin
from claims.admin.links import ClaimLinkAdmin
from claims.admin.people import PeopleAdmin
from claims.admin.records import AssessmentAdmin, EventAdmin, RatingAdmin
from claims.admin.stances import DenialAdmin, StanceAdmin

__all__ = [
    "ArticleDeskAdmin",
    "AssessmentAdmin",
    "ClaimAdmin",
    "ClaimLinkAdmin",
    "DenialAdmin",
    "EventAdmin",
    "EvidenceAdmin",
    "PeopleAdmin",
    "RatingAdmin",
    "SourceDeskAdmin",
    "StanceAdmin",
    "StatementDeskAdmin",
]
