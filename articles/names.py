"""When two names are the same: after Unicode normalisation, case folding and collapsing spaces."""

import unicodedata
from collections.abc import Iterable


def name_key(name: str) -> str:
    """Return what equal names have in common.

    Normalised before and after folding: folding can undo a normal form (Unicode, chapter
    3.13, "canonical caseless matching", here with NFKC).
    """
    folded = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split())


def name_keys(name: str, aliases: Iterable[str]) -> list[str]:
    """Return the keys of a name and its aliases, each once, in order."""
    return list(dict.fromkeys(key for each in (name, *aliases) if (key := name_key(each))))
