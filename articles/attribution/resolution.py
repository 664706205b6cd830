"""Say who is meant by each source: name, role and kind. Pure; one walk through the text.

People and bodies are gathered first from all the text (`mentions`), then the text is walked
through once, so that a pronoun or a description is read with what was spoken of before it.
"""

from bisect import bisect_left
from collections.abc import Sequence

from articles.attribution.coordination import conjuncts
from articles.attribution.document import Document, Token
from articles.attribution.entities import Entity
from articles.attribution.mentions import mentions
from articles.attribution.names import Phrases
from articles.attribution.records import Attribution
from articles.attribution.reference import Reader
from articles.attribution.source_kinds import source_kind
from articles.attribution.tagging import Tag, tags
from articles.spans import Span

#: First persons: whoever speaks the words they stand in.
_FIRST = frozenset(["i", "me", "we", "us", "my", "our"])
#: How far an attribution's source is looked for along those it inherits from.
_CHAIN = 20


def resolve(
    document: Document, attributions: list[Attribution], classes: list[Tag] | None = None
) -> None:
    """Fill in `resolved`, `role` and `source_kind` of each attribution that has a source.

    `classes` are the word classes of the document's tokens, where they are known already.
    """
    walk = _Walk(document, attributions, classes or tags(document))
    walk.run()
    for one in attributions:
        meant = walk.meant(one)
        if meant:
            one.resolved = "; ".join(dict.fromkeys(entity.label for entity in meant))
            one.role = meant[0].role if len(meant) == 1 else None
            one.source_kind = source_kind(meant[0])


class _Walk:
    def __init__(
        self, document: Document, attributions: list[Attribution], classes: list[Tag]
    ) -> None:
        self.document = document
        self.attributions = attributions
        self.starts = [word.start for word in document.tokens]
        spans = {one.source: None for one in attributions if one.source}
        self.sources = sorted(spans, key=lambda span: (span.start, span.end))
        self.who: dict[Span, list[Entity]] = {}
        phrases = Phrases(document.text)
        self.found = mentions(document, classes, phrases)
        spoken = [words for span in self.sources if (words := self.words(span))]
        self.reader = Reader(document, phrases, self.found, spoken)

    def words(self, span: Span) -> Sequence[Token]:
        """The tokens of a source, cut from the document."""
        first = bisect_left(self.starts, span.start)
        last = first
        tokens = self.document.tokens
        while last < len(tokens) and tokens[last].start < span.end:
            last += 1
        return tokens[first:last]

    def run(self) -> None:
        at = 0
        tokens = self.document.tokens
        for span in self.sources:
            words = self.words(span)
            if not words:
                continue
            while at < len(self.found) and tokens[self.found[at].first].start < span.start:
                if tokens[self.found[at].last - 1].end <= span.start:
                    self.reader.pass_by(self.found[at])
                at += 1
            while at < len(self.found) and tokens[self.found[at].first].start < span.end:
                at += 1
            self.who[span] = self.speakers(words)

    def speakers(self, words: Sequence[Token]) -> list[Entity]:
        """Who the words of a source are, and that they spoke."""
        found: list[Entity] = []
        for first, last in conjuncts(words):
            entity = self.reader.refer(words[first:last])
            if entity:
                self.reader.note(entity, words[0], subject=True, speaker=True)
                found.append(entity)
        if found:
            sentence = self.document.sentences[words[0].sentence]
            around = self.document.tokens[sentence.first : sentence.first + 80]
            self.reader.items.wrote(found[0], around)
        return found

    def meant(self, one: Attribution) -> list[Entity]:
        """Who speaks: of its own source, of the one it inherits, of the one around it."""
        for _ in range(_CHAIN):
            if one.source:
                words = self.words(one.source)
                first = len(words) == 1 and words[0].lower in _FIRST
                if not first or one.inside is None:
                    return self.who.get(one.source, [])
                one = self.attributions[one.inside]
            elif one.inherits is not None:
                one = self.attributions[one.inherits]
            else:
                return []
        return []
