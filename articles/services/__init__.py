"""What changes articles, sources and statements: the only door besides the database itself."""

from articles.services.capture import (
    Captured,
    add_revision,
    capture,
    clean_address,
    edit_article,
)
from articles.services.outlets import add_outlet, edit_outlet, find_or_make_outlet
from articles.services.rows import add, change, lock_article, lock_graph, remove, share_graph
from articles.services.sources import (
    add_source,
    edit_source,
    find_or_make_source,
    source_meant,
)
from articles.services.statements import edit_statement, mark_statement, span_of_quote
from articles.services.suggestions import dismiss, run_of

__all__ = [
    "Captured",
    "add",
    "add_outlet",
    "add_revision",
    "add_source",
    "capture",
    "change",
    "clean_address",
    "dismiss",
    "edit_article",
    "edit_outlet",
    "edit_source",
    "edit_statement",
    "find_or_make_outlet",
    "find_or_make_source",
    "lock_article",
    "lock_graph",
    "mark_statement",
    "remove",
    "run_of",
    "share_graph",
    "source_meant",
    "span_of_quote",
]
