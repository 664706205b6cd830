"""A text in which cues are marked by hand, to test the grammar without the finding of cues."""

import re

from articles.attribution.document import Document
from articles.attribution.grammar.assembly import attributions
from articles.attribution.layout.reading import read
from articles.attribution.records import Act, Attribution, Cue, Form, Sign
from articles.attribution.tagging.tags import Tag, tags
from articles.attribution.tagging.verb_index import REPORTING

#: "[said]", and what kind of cue it is where it is no finite verb: "[of:noun]".
_MARKED = re.compile(r"\[([^\]:]+)(?::(\w+))?\]")
_WIDE = {"that": "clause", "question": "clause", "thesis": "noun", "naming": "noun"}


def said(text: str) -> list[tuple[str | None, str]]:
    """Who says what in a text with marked cues; parts of a content are joined by " | "."""
    document, cues = marked(text)
    return [in_words(document, one) for one in attributions(document, cues)]


def in_words(document: Document, one: Attribution) -> tuple[str | None, str]:
    text = document.text
    source = text[one.source.start : one.source.end] if one.source else None
    return source, " | ".join(text[span.start : span.end] for span in one.content)


def marked(text: str) -> tuple[Document, list[Cue]]:
    """The document without the marks, and the cues they stood around."""
    plain, spans, shift = "", [], 0
    for found in _MARKED.finditer(text):
        plain += text[shift : found.start()]
        spans.append((len(plain), len(plain) + len(found[1]), found[2] or "verb"))
        plain += found[1]
        shift = found.end()
    document = read(plain + text[shift:])
    classes = tags(document)
    return document, [_cue(document, classes, *span) for span in spans]


def _cue(document: Document, classes: list[Tag], start: int, end: int, kind: str) -> Cue:
    within = [at for at, token in enumerate(document.tokens) if start <= token.start < end]
    words = [document.tokens[at].lower for at in within]
    head = within[-1]
    if kind in ("according", "noun"):
        form, sign = Form.NONE, Sign(kind)
        head = within[0] if kind == "according" else within[-1 - (words[-1] == "of")]
    else:
        verbs = [at for at in within if document.tokens[at].lower in REPORTING]
        head = verbs[-1] if verbs else head
        form = Form.PARTICIPLE if words[0].endswith("ing") else Form.FINITE
        sign = Sign.PASSIVE if kind == "passive" else Sign.VERB
    entries = [
        entry
        for entry in REPORTING.get(document.tokens[head].lower, ())
        if list(entry.rest) == words[words.index(document.tokens[head].lower) + 1 :]
        or not entry.rest
    ]
    entries.sort(key=lambda entry: -len(entry.rest))
    takes = {_WIDE.get(word, word.lstrip("+")) for entry in entries[:1] for word in entry.takes}
    act = entries[0].senses[0].act if entries else Act.SAY
    if kind in {act.value for act in Act}:
        act = Act(kind)
    lemma = entries[0].lemma if entries else words[-1]
    negated = bool({"not", "never", "neither"} & set(words))
    if kind == "refuse":
        takes = {"infinitive", "noun", "clause"}
    return Cue(
        within[0], within[-1] + 1, head, document.tokens[head].sentence, lemma, act, sign, form,
        frozenset(takes), negated, "marked",
    )  # fmt: skip
