"""Who says what, where: text in, suggestions out. Pure Python: no model, no network.

The stages, each a module: `reading` (into `document`, by `paragraphs`, `quotations`, `sentences`,
`tokens`), `cues`, `assembly` (by `sources` and `content`), `resolution`, `media`, `stances`,
`own_voice`, `denials`, `confidence`; `pipeline` runs them. Their words stand in `lexicon/`.
"""

from articles.attribution.pipeline import LIMIT, TextTooLongError, suggest
from articles.attribution.suggestion import Suggestion

__all__ = ["LIMIT", "Suggestion", "TextTooLongError", "suggest"]
