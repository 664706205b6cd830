"""Texts whose sources are marked by hand, to test who is meant without the finding of cues."""

import re

from articles.attribution.document import Document
from articles.attribution.layout.reading import read
from articles.attribution.records import Act, Attribution, Cue, Sign
from articles.attribution.resolution.resolving import resolve
from articles.spans import Span

_MARKED = re.compile(r"\[([^\]]+)\]|\{([^}]+)\}")


def speaking(text: str) -> tuple[Document, list[Attribution]]:
    """The text without its marks: "[The mayor] {said} so", one attribution per source and cue."""
    plain, shift = "", 0
    sources: list[Span] = []
    cues: list[Span] = []
    for found in _MARKED.finditer(text):
        plain += text[shift : found.start()]
        words = found[1] or found[2]
        (sources if found[1] else cues).append(Span(len(plain), len(plain) + len(words)))
        plain += words
        shift = found.end()
    document = read(plain + text[shift:])
    if not cues:
        return document, [_attribution(document, source, None) for source in sources]
    return document, [
        _attribution(document, source, cue) for source, cue in zip(sources, cues, strict=True)
    ]


def _attribution(document: Document, source: Span, cue: Span | None) -> Attribution:
    tokens = document.tokens
    sentence = next(word.sentence for word in tokens if word.start >= source.start)
    if cue is None:
        return Attribution([], source, None, None, sentence, "marked")
    within = [at for at, word in enumerate(tokens) if cue.start <= word.start < cue.end]
    found = Cue(
        within[0],
        within[-1] + 1,
        within[-1],
        sentence,
        _LEMMAS.get(tokens[within[-1]].lower, tokens[within[-1]].lower),
        Act.SAY,
        Sign.VERB,
    )
    return Attribution([], source, found, cue, sentence, "marked")


_LEMMAS = {
    "tweeted": "tweet",
    "testified": "testify",
    "emailed": "email",
    "posted": "post",
    "pleaded": "plead",
    "wrote": "write",
}


def resolved(text: str) -> list[str | None]:
    """Who the marked sources of a text are."""
    document, found = speaking(text)
    resolve(document, found)
    return [one.resolved for one in found]
