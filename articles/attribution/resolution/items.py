"""Find who wrote or issued what speaks: "the tweet", "a report by X", "its statement". Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from articles.attribution.document import Token
from articles.attribution.lexicon import media, references
from articles.attribution.resolution import pronouns
from articles.attribution.resolution.descriptions import Description, Phrase
from articles.attribution.resolution.entities import Entity
from articles.attribution.resolution.mentions import Mention
from articles.attribution.tagging.nouns import Sort, noun
from articles.attribution.words import Medium

if TYPE_CHECKING:
    from articles.attribution.resolution.reference import Reader

#: How many tokens of a sentence are searched for what was written.
_NEAR = 60
#: Within how many words behind a thing whoever made it is named: "pushed through doors by".
_MADE_BY = 8
#: How far before a noun its article or possessive may stand.
_REACH = 4


def _made(words: Sequence[Token]) -> list[str]:
    """The nouns of things written that these words say somebody used: "in a letter"."""
    found: list[str] = []
    opens = [at for at, word in enumerate(words) if word.lower in _OWN]
    near = {at + step for at in opens for step in range(1, _REACH + 1)}
    for at in sorted(near.intersection(range(len(words)))):
        word = words[at]
        known = noun(word.lower)
        if known and known.sort is Sort.ITEM and word.quotation < 0 and _is_own(words, at):
            found.append(known.lemma)
    return found


def _is_own(words: Sequence[Token], at: int) -> bool:
    """Whether a thing written is the speaker's: "in a letter", "on her blog", "its reply"."""
    before = [word.lower for word in words[max(at - _REACH, 0) : at]]
    opens = [place for place, word in enumerate(before) if word in _OWN]
    if not opens:
        return False
    return opens[-1] == 0 or before[opens[-1] - 1] in ("in", "on", "via", "through", "by", "from")


def _is_made(words: Sequence[Token], at: int) -> bool:
    """Whether a verb of making governs what begins here: "drew up a petition"."""
    verb = at - 2 if words[at - 1].lower in ("up", "out", "off", "in", "down") else at - 1
    return verb >= 0 and words[verb].lower in references.MAKING


def _maker(words: Sequence[Token], last: int) -> int:
    """Where whoever made a thing is named, behind it; -1 for nowhere."""
    if last >= len(words) or words[last].lower in ("by", "from"):
        return last + 1
    if words[last].lower not in references.WRITTEN:
        return -1
    for at in range(last + 1, min(last + _MADE_BY, len(words))):
        if words[at].lower == "by":
            return at + 1
    return -1


_OWN = frozenset(["a", "an", "his", "her", "its", "their", "one", "another"])


def is_written(phrase: Phrase) -> bool:
    """Whether a phrase means a thing written, or the place somebody writes in."""
    if not phrase.descriptions:
        return False
    one = phrase.descriptions[0]
    if one.head in media.ACCOUNTS:
        return bool(one.limits & media.PLATFORMS)
    return one.noun is not None and one.noun.sort is Sort.ITEM


class Items:
    """What was written or shown in a text, and by whom."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        #: Who wrote last, by the word for it and by the medium.
        self.writers: dict[str, Entity] = {}
        #: What the sentences of sources say that they wrote.
        self.made: dict[int, list[str]] = {}
        self.handle: Entity | None = None
        #: Who issued the first report or study of the text.
        self.issuer: Entity | None = None
        #: Things written, as "it" means them, by their noun and their author.
        self.things: dict[tuple[str, Entity], Entity] = {}
        #: The thing written that was spoken of last.
        self.latest: Entity | None = None
        #: What kind of thing a pronoun meant just now.
        self.read: str | None = None
        #: Where mentions of things written end, with the "by …" that follows them.
        self.ends: dict[int, int] = {}

    def foresee(self, found: list[Mention]) -> None:
        """Note the account and the issuer named anywhere: posts and reports may be theirs."""
        handles = (one for one in self.reader.cast.everybody if one.label.startswith("@"))
        self.handle = next(handles, None)
        words = self.reader.document.tokens
        begins = {one.first: one for one in found}
        for one in found:
            head = one.phrase.head
            after = begins.get(_maker(words, one.last)) if head and head.sort is Sort.ITEM else None
            if after is None:
                continue
            self.ends[one.first] = after.last
            if words[one.last].lower == "by" and self.issuer is None and after.phrase.name:
                self.issuer = self.reader.cast.by_name(after.phrase)

    def wrote(self, entity: Entity, words: Sequence[Token]) -> None:
        """Note the things written that the sentence of a source speaks of."""
        sentence = words[0].sentence if words else -1
        if sentence not in self.made:
            self.made[sentence] = _made(words[:_NEAR])
        for lemma in self.made[sentence]:
            self.writers[lemma] = entity
            self.writers[media.ITEMS[lemma]] = entity

    def came_by(self, mention: Mention, thing: Entity | None) -> None:
        """Note a thing written that somebody is told to have made: "said in a report"."""
        actor, head, at = self.reader.actor, mention.phrase.head, mention.first
        words = self.reader.document.tokens
        if not (at and actor and head and words[at].lower in _OWN):
            return
        made = actor.acted == mention.sentence and _is_made(words, at)
        if made:
            self.writers[head.lemma] = actor
        elif words[at - 1].lower in ("in", "on", "via", "through"):
            self.writers.setdefault(head.lemma, actor)
        if thing and thing.item and made:
            thing.author = actor

    def stand_in(self, head: str, author: Entity, token: Token) -> None:
        """Let "it" mean what somebody wrote, and so whoever wrote it."""
        made = self.things.get((head, author))
        if made is None:
            made = self.things[head, author] = Entity(author.label, item=True, author=author)
            made.head = noun(head)
        made.sentence = token.sentence
        made.quoted = token.quotation >= 0
        self.reader.cast.touch(made, token.start)
        self.latest = made

    def author(self, words: Sequence[Token], phrase: Phrase, owner: Entity | None) -> Entity | None:
        """Who speaks in an item; the item itself where nothing tells."""
        head = phrase.descriptions[0].head
        medium = media.ITEMS.get(head, Medium.TWEET)
        author = self._by_phrase(words, phrase) or owner or self._by_possessive(words)
        if author is None and self.reader.studies.is_study(phrase):
            author = self.reader.studies.authors()
        if author is None and (
            phrase.determiner in ("the", "this", "that") or self.reader.is_headline(words[0])
        ):
            author = self._earlier(head)
        if author is None and head in references.PARTS:
            author = self._of_latest(words[0])
        if author is None and medium is Medium.TWEET:
            author = self.handle
        if author:
            self.writers[head] = author
            self.writers[medium] = author
            if not self.reader.is_headline(words[0]):
                self.stand_in(head, author, words[0])
            return author
        known = None
        if phrase.determiner == "the":
            known = self.reader.cast.by_description(phrase.descriptions[0], phrase, None, False)
        return known or self.reader.cast.add(phrase, phrase.text)

    def _by_phrase(self, words: Sequence[Token], phrase: Phrase) -> Entity | None:
        """The author that the phrase names: "a report by the board", "a letter from Jane Roe"."""
        head = phrase.descriptions[0].head
        kinds = [noun(word.lower) for word in words]
        last = next(
            (at for at, one in enumerate(kinds, 1) if one and one.lemma == head), len(words)
        )
        made = last < len(words) and words[last].lower in references.WRITTEN
        for at in range(1, len(words) - 1):
            word, before = words[at].lower, words[at - 1].lower
            if word not in ("by", "from"):
                continue
            known = noun(before)
            if not (
                before in (head, ",")
                or before in references.WRITTEN
                or (known and known.lemma == head)
                or made
            ):
                continue
            end = at + 1
            while end < len(words) and words[end].lower not in ("on", "dated", "published", "that"):
                end += 1
            entity = self.reader.refer(words[at + 1 : end])
            if entity:
                self.reader.note(entity, words[at + 1], subject=False, speaker=False)
            return entity
        return None

    def _by_possessive(self, words: Sequence[Token]) -> Entity | None:
        """Whose the place is that it stands in: "a post on its page"."""
        for word in words[1:]:
            if word.lower in ("its", "his", "her", "their"):
                return pronouns.meant(self.reader, word)
        return None

    def _of_latest(self, token: Token) -> Entity | None:
        """Whose the thing is that was just spoken of: "a footnote" to it."""
        near = self.latest is not None and token.sentence - self.latest.sentence <= 1
        return self.latest.author if self.latest and near else None

    def _earlier(self, head: str) -> Entity | None:
        if head in self.writers:
            return self.writers[head]
        medium = media.ITEMS.get(head, Medium.TWEET)
        if medium is not Medium.DOCUMENT and self.writers.get(medium):
            return self.writers[medium]
        if head == "document" and medium in self.writers:
            return self.writers[medium]
        if medium in (Medium.DOCUMENT, Medium.BROADCAST) or not self.reader.speakers:
            return None
        return self.reader.speakers[-1]

    def issuer_for(self, one: Description, phrase: Phrase) -> Entity | None:
        """Whom a headline means by "inspectors": the body of a like name, or the one reporting."""
        if not phrase.plural or one.noun is None:
            return None
        stem = one.head[:6]
        for entity in self.reader.cast.everybody:
            if not entity.named or entity.person is not False or len(stem) < 6:
                continue
            if any(word.startswith(stem) for word in entity.words):
                return entity
        return self.issuer if one.head in references.INSPECTORS else None
