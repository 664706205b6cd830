"""Where a quote may be meant to stand that is not in the text letter by letter. Pure."""

import re
from itertools import islice

from articles.anchoring import find_again
from articles.spans import NAMED, Span

#: Signs that keyboards and programs put in each other's place.
_ALIKE = ['"“”„‟«»″', "'‘’‚‛′`´", "-‐‑‒–—―−"]
_CLASSES = {sign: f"[{re.escape(signs)}]" for signs in _ALIKE for sign in signs}
#: Longest quote looked for, in code points.
SOUGHT = 10_000


def nearby(text: str, quote: str) -> list[Span]:
    """Return the places where the quote stands with other spaces, quotation marks or dashes.

    Where there are none, the passage that is most like it, if any is. At most ten places.
    """
    if not quote.strip() or len(quote) > SOUGHT:
        return []
    found = [Span(*match.span()) for match in islice(_pattern(quote).finditer(text), NAMED)]
    if found:
        return found
    altered = find_again(text, quote=quote.strip(), prefix="", suffix="", start=0).span
    return [altered] if altered else []


def _pattern(quote: str) -> re.Pattern[str]:
    words = (
        "".join(_CLASSES.get(sign) or re.escape(sign) for sign in word) for word in quote.split()
    )
    return re.compile(r"\s+".join(words), re.IGNORECASE)
