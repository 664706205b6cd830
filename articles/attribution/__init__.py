"""Who says what, where: text in, suggestions out. Pure Python: no model, no network.

The stages, each a module: `document` (from `tokens`, `paragraphs`, `quotations`, `sentences`),
`cues`, `content`, `sources`, `resolution`, `media`, `stances`, `denials`, `own_voice`,
`confidence`. Their words stand in `lexicon/`.
"""

from articles.attribution.suggestion import Suggestion

__all__ = ["Suggestion"]
