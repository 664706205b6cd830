"""The desk's pages for articles, their sources and what was said. Each change is a service's."""

from articles.admin.articles import ArticleAdmin
from articles.admin.outlets import OutletAdmin
from articles.admin.sources import SourceAdmin
from articles.admin.statements import StatementAdmin

__all__ = ["ArticleAdmin", "OutletAdmin", "SourceAdmin", "StatementAdmin"]
