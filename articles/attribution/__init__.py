"""Who says what, where: text in, suggestions out. Pure Python: no model, no network.

The stages, each a module: `reading` (into `document`, by `paragraphs`, `quotations`, `sentences`,
`tokens`), `cues`, `assembly` (by `sources` and `content`), `resolution`, `media`, `stances` (by
`cue_stances` and `opinions`), `own_voice`, `denials` (by `answers` and `propositions`),
`confidence`; `pipeline` runs them, and `languages` those of other languages than English. Their
words stand in `lexicon/`.
"""

from articles.attribution.pipeline import LIMIT, TextTooLongError, suggest
from articles.attribution.suggestion import Suggestion

__all__ = ["LIMIT", "Suggestion", "TextTooLongError", "suggest"]
