"""Who says what, where: text in, suggestions out. Pure Python: no model, no network.

`pipeline` runs the stages, each a package that builds on those before it: `layout` cuts the text
into a `document`, `tagging` classes its words, `clauses` sees its sentences as clauses, `cues`
finds the words that report, `grammar` who says what by them, `resolution` who and where that is,
and `judgement` what it does. What they hand on are the `records`; their words stand in `lexicon/`.
Other languages than English have the package `languages`.
"""

from articles.attribution.pipeline import LIMIT, TextTooLongError, suggest
from articles.attribution.suggestion import Suggestion

__all__ = ["LIMIT", "Suggestion", "TextTooLongError", "suggest"]
