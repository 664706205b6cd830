"""What was published, and what was said in it by whom.

Rules that must hold whoever writes are constraints here, or triggers in `../sql/`.
"""

from articles.models.articles import TEXT_LIMIT, Article, Outlet, Revision
from articles.models.records import (
    LANGUAGE_TAG,
    WEB_ADDRESS,
    Record,
    language_tag,
    shortened,
    web_address,
)
from articles.models.sources import Source
from articles.models.statements import Anchor, Statement
from articles.models.suggestions import Suggestion, SuggestionHandling, SuggestionRun

__all__ = [
    "LANGUAGE_TAG",
    "TEXT_LIMIT",
    "WEB_ADDRESS",
    "Anchor",
    "Article",
    "Outlet",
    "Record",
    "Revision",
    "Source",
    "Statement",
    "Suggestion",
    "SuggestionHandling",
    "SuggestionRun",
    "language_tag",
    "shortened",
    "web_address",
]
