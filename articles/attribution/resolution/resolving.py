"""Say who is meant by each source: name, role and kind. Pure; one walk through the text.

People and bodies are gathered first from all the text (`mentions`), then the text is walked
through once, so that a pronoun or a description is read with what was spoken of before it.
"""

from collections.abc import Sequence

from articles.attribution.document import Document, Token
from articles.attribution.lexicon.references import READS
from articles.attribution.records import Attribution
from articles.attribution.resolution.coordination import conjuncts
from articles.attribution.resolution.entities import Entity
from articles.attribution.resolution.items import is_written
from articles.attribution.resolution.mentions import Mention, mentions
from articles.attribution.resolution.names import Phrases
from articles.attribution.resolution.reference import Reader
from articles.attribution.resolution.source_kinds import source_kind
from articles.attribution.tagging.tags import Tag, tags
from articles.spans import Span

#: First persons: whoever speaks the words they stand in.
_FIRST = frozenset(["i", "me", "we", "us", "my", "our"])
#: How far an attribution's source is looked for along those it inherits from.
_CHAIN = 20
#: "A third, Jane Roe, said": she is whom the words after the comma name.
_ORDINALS = frozenset(["second", "third", "fourth", "fifth", "other", "another"])


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
            one.role = None if len(meant) > 1 or walk.is_written(one) else meant[0].role
            one.source_kind = source_kind(meant[0])
        one.written = walk.written.get(one.source) if one.source else None


class _Walk:
    def __init__(
        self, document: Document, attributions: list[Attribution], classes: list[Tag]
    ) -> None:
        self.document = document
        self.attributions = attributions
        self.said: dict[Span, list[Span]] = {}
        for one in attributions:
            if one.source:
                self.said.setdefault(one.source, []).extend(one.content)
        self.sources = sorted(self.said, key=lambda span: (span.start, span.end))
        #: Sources that do what only things written do, and what pronouns mean of such.
        self.reads = {
            one.source
            for one in attributions
            if one.cue and document.tokens[one.cue.head].lower in READS
        }
        self.written: dict[Span, str] = {}
        self.who: dict[Span, list[Entity]] = {}
        phrases = Phrases(document.text, document.phrases)
        self.found = mentions(document, classes, phrases)
        spoken = [words for span in self.sources if (words := self.words(span))]
        self.reader = Reader(document, phrases, self.found, spoken)

    def words(self, span: Span) -> Sequence[Token]:
        """The tokens of a source, cut from the document."""
        return self.document.tokens_in(span)

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
                words = self.with_apposition(words, self.found[at])
                at += 1
            if at < len(self.found):
                words = self.named_share(words, self.found[at])
            self.reader.said = self.said[span]
            self.reader.reads = span in self.reads
            self.reader.items.read = None
            self.who[span] = self.speakers(words)
            self.reader.said = ()
            if len(words) == 1 and self.reader.items.read:
                self.written[span] = self.reader.items.read
        self.name_headline()

    def with_apposition(self, words: Sequence[Token], mention: Mention) -> Sequence[Token]:
        """The words of a source, with the name that follows it where it ends before that."""
        tokens = self.document.tokens
        after = mention.first + len(words)
        if tokens[mention.first] is not words[0] or mention.last <= after:
            return words
        if tokens[after].text != "," or any(word.text == "," for word in words):
            return words
        return tokens[mention.first : mention.last]

    def named_share(self, words: Sequence[Token], after: Mention) -> Sequence[Token]:
        """ "A third, Jane Roe, said": the words that name her."""
        tokens = self.document.tokens
        beside = after.first > 1 and tokens[after.first - 2] is words[-1]
        if beside and words[-1].lower in _ORDINALS and tokens[after.first - 1].text == ",":
            return tokens[after.first : after.last]
        return words

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

    def name_headline(self) -> None:
        """Let a body that a headline calls by another adjective be the one below of its kind."""
        spoke = {one for one in self.reader.speakers if not one.headline and one.head}
        for one in self.reader.speakers:
            if not one.headline or one.named or one.head is None or one.person:
                continue
            alike = [e for e in spoke if e.head and e.head.lemma == one.head.lemma]
            if len(alike) == 1:
                one.label = alike[0].label

    def is_written(self, one: Attribution) -> bool:
        """Whether the source is a thing written: "the tweet" has no role, though its author may."""
        words = self.words(one.source) if one.source else []
        return bool(words) and is_written(self.reader.phrases.of(words))

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
