"""Read who is meant by a name, a pronoun or a description, in the order of the text. Pure."""

import re
from collections.abc import Sequence

from articles.attribution.document import Document, Token
from articles.attribution.lexicon import organisations, references
from articles.attribution.resolution import kinds, pronouns
from articles.attribution.resolution.descriptions import Description, Phrase
from articles.attribution.resolution.entities import Cast, Entity
from articles.attribution.resolution.introductions import Introductions
from articles.attribution.resolution.items import Items, is_written
from articles.attribution.resolution.labels import label
from articles.attribution.resolution.mentions import Mention
from articles.attribution.resolution.names import Phrases
from articles.attribution.resolution.partitives import pairs, partitive
from articles.attribution.resolution.runs import GENITIVES, POSSESSIVES
from articles.attribution.resolution.studies import Studies
from articles.attribution.tagging.nouns import Sort
from articles.spans import Span

#: Ends of words for one of a nation, a town or a party.
_NATION = re.compile(
    r"(?:[a-z]{3}ian|[a-z]{3}ese|lander|[a-z]{4}er|[a-z]{2}man|woman|democrat|republican"
    r"|tory|liberal|conservative|socialist|[a-z]{3}[lqshn]i)$"
)


class Reader:
    """Walks through a text and keeps in mind who was spoken of."""

    def __init__(
        self,
        document: Document,
        phrases: Phrases,
        found: list[Mention],
        sources: list[Sequence[Token]],
    ) -> None:
        self.document = document
        self.phrases = phrases
        self.cast = Cast()
        self.items = Items(self)
        self.studies = Studies(self)
        self.introductions = Introductions(self)
        self.headline: Entity | None = None
        self.actor: Entity | None = None
        self.speakers: list[Entity] = []
        #: What is said by the source that is read just now.
        self.said: Sequence[Span] = ()
        #: Whether it does what only things written do: "it reads".
        self.reads = False
        #: Those with a name that speak anywhere, in text order.
        self.named_speakers: list[Entity] = []
        #: The nouns of whom the text below the headline introduces without a name.
        self.described = {
            part.head
            for one in found
            if one.phrase.determiner != "the" and not self.is_headline(document.tokens[one.first])
            for part in one.phrase.descriptions
        }
        self.pairs = pairs(document)
        spoken = [phrases.of(words) for words in sources]
        self._introduce([one.phrase for one in found if not one.place] + spoken)
        for phrase in spoken:
            entity = self.cast.by_name(phrase) if phrase.name else None
            if entity and entity not in self.named_speakers:
                self.named_speakers.append(entity)
        self.items.foresee(found)
        self.introductions.foresee(found)
        self.studies.foresee()

    def _introduce(self, phrases: list[Phrase]) -> None:
        """Make an entity for each name, the fullest first, so that short forms find it."""
        initials: dict[str, Entity] = {}
        named = [one for one in phrases if one.name and one.name.lower() not in pronouns.ALL]
        named += [body for phrase in phrases for body in phrase.bodies]
        for phrase in sorted(named, key=lambda one: -len(one.words)):
            known = self.cast.by_name(phrase)
            if known is None and len(phrase.words) == 1 and (phrase.name or "").isupper():
                known = initials.get(phrase.words[0])
                if known:
                    self.cast.also(known, phrase.words[0])
            if known:
                self.cast.learn(known, phrase)
            else:
                made = self.cast.add(phrase, phrase.name or "")
                if len(phrase.words) > 1 and phrase.person is not True:
                    initials.setdefault("".join(word[0] for word in phrase.words), made)

    def pass_by(self, mention: Mention) -> None:
        """Take note of a mention that says nothing itself."""
        end = self.items.ends.get(mention.first, mention.last)
        words = self.document.tokens[mention.first : end]
        if mention.place and not self.cast.by_name(mention.phrase):
            return
        entity = self.refer(words, mention.phrase)
        head = mention.phrase.head
        if head and head.sort is Sort.ITEM and not mention.quoted:
            self.items.came_by(mention, entity)
        if entity and not (self.is_headline(words[0]) and not entity.named):
            self.note(entity, words[0], subject=mention.subject, speaker=False)

    def note(self, entity: Entity, token: Token, *, subject: bool, speaker: bool) -> None:
        """Remember that an entity was spoken of at a token."""
        entity.sentence = token.sentence
        if subject and token.quotation < 0:
            self.actor = entity
            entity.acted = token.sentence
        if speaker:
            entity.spoke = token.sentence
        if entity.first < 0 and entity.named and subject and not self.is_headline(token):
            self.introductions.meet(entity, token)
        entity.quoted = token.quotation >= 0
        self.cast.touch(entity, token.start)
        if speaker:
            self.speakers.append(entity)

    def is_headline(self, token: Token) -> bool:
        """Whether a token stands in a headline or standfirst."""
        return token.sentence >= 0 and self.document.sentences[token.sentence].headline

    def refer(self, words: Sequence[Token], phrase: Phrase | None = None) -> Entity | None:
        """Whom the words mean; None where nothing tells."""
        first = words[0]
        if len(words) == 1 and first.lower in pronouns.ALL:
            return pronouns.meant(self, first)
        if len(words) > 1 and words[-1].lower in references.SELVES:
            return self.refer(words[:-1])
        part = partitive(self, words)
        if part:
            return part
        phrase = phrase or self.phrases.of(words)
        whole = self.studies.whole(words, phrase)
        if whole and self._is_written(self.phrases.of(whole)):
            return self.refer(whole)
        if first.lower in ("who", "whose", "which"):
            return self._relative(words)
        owner = self._owner(words, phrase)
        for one in phrase.bodies:
            self.note(self._named(one, None), first, subject=False, speaker=False)
        written = self._is_written(phrase)
        if phrase.name and not (written and owner):
            return self._by_people(phrase) or self._named(phrase, owner)
        if written:
            return self.items.author(words, phrase, owner)
        return self._described(words, phrase, owner)

    def _relative(self, words: Sequence[Token]) -> Entity | None:
        """ "…, who said", "…, whose letter said": of whom the words before speak."""
        owner = next(iter(self.cast.latest(1)), None)
        if owner is None or len(words) == 1:
            return owner
        phrase = self.phrases.of(words[1:])
        if self._is_written(phrase):
            return self.items.author(words[1:], phrase, owner)
        return self._described(words[1:], phrase, owner)

    def _is_written(self, phrase: Phrase) -> bool:
        study = self.studies.is_study(phrase) or self.studies.is_other(phrase)
        return study or is_written(phrase)

    def _owner(self, words: Sequence[Token], phrase: Phrase) -> Entity | None:
        """Whose it is: "its leader", "the club's chairman"."""
        if phrase.determiner in POSSESSIVES:
            return pronouns.meant(self, words[0])
        if not phrase.owner or phrase.owner.lower() in references.CALENDAR:
            return None
        for at, word in enumerate(words):
            if word.lower.replace("’", "'") in GENITIVES and at:
                owner = self.refer(words[:at])
                if owner and not self.is_headline(word):
                    self.note(owner, words[0], subject=False, speaker=False)
                return owner
        return None

    def _by_people(self, phrase: Phrase) -> Entity | None:
        """ "The Brazilian", "the Democrat": whoever was spoken of, by nation or party."""
        if phrase.determiner != "the" or len(phrase.words) != 1 or phrase.descriptions:
            return None
        word = phrase.words[0]
        if word in organisations.NAME_WORDS or not _NATION.search(word):
            return None
        return pronouns.person(self, None)

    def _named(self, phrase: Phrase, owner: Entity | None) -> Entity:
        known = self.cast.by_name(phrase)
        if known is None:
            known = self.cast.add(phrase, phrase.name or "")
        else:
            self.cast.learn(known, phrase)
        known.owner = known.owner or owner
        known.described = ""
        return known

    def _described(
        self, words: Sequence[Token], phrase: Phrase, owner: Entity | None
    ) -> Entity | None:
        if not phrase.descriptions:
            return None
        ahead = self.is_headline(words[0])
        one = phrase.descriptions[0]
        known = self.introductions.named.get(words[0].start)
        known = known or self.studies.makers(one, phrase, words)
        known = known or self._by_account(phrase, one) or self._by_capital(words, phrase)
        if known is None and (ahead or not self._is_new(words, phrase)):
            known = self._known(one, phrase, owner, ahead)
        if known is None:
            known = self._new(words, phrase, owner)
        known.described = phrase.text if known.named else ""
        if ahead and known.named:
            if self.said or not kinds.is_guess(one, known):
                self.cast.learn(known, phrase)
            self.headline = known
        return known

    def _by_account(self, phrase: Phrase, one: Description) -> Entity | None:
        """ "The account's owner": the account itself."""
        if (
            phrase.owner
            and phrase.owner.lower().split()[-1] in references.ACCOUNTS
            and one.head in references.HOLDERS
        ):
            return self.items.handle
        return None

    def _by_capital(self, words: Sequence[Token], phrase: Phrase) -> Entity | None:
        """ "The Guard": the body named before that has the word in its name."""
        if phrase.determiner != "the" or len(words) != 2 or not words[1].text[0].isupper():
            return None
        bearers = self.cast.by_word.get(words[1].lower, [])
        return next((one for one in reversed(bearers) if one.person is False), None)

    def _is_new(self, words: Sequence[Token], phrase: Phrase) -> bool:
        """Whether the phrase introduces somebody: an indefinite article, a number, a plural."""
        if words[0].text[0].isdigit() or words[0].lower in references.COUNTS:
            return True
        if phrase.determiner in ("the", "this", "that", "these", "those"):
            return False
        if phrase.determiner in POSSESSIVES or phrase.owner:
            return False
        return phrase.determiner in ("a", "an") or not phrase.plural

    def _known(
        self, one: Description, phrase: Phrase, owner: Entity | None, ahead: bool
    ) -> Entity | None:
        found = self.cast.by_description(one, phrase, owner, ahead)
        if found and one.head not in found.nouns and not phrase.determiner:
            # Without an article only the same word means the same people.
            found = kinds.lead(self, one) or found if ahead else None
        if found is None and owner is None:
            found = kinds.by_kind(self, one, phrase, ahead)
        if found is None and owner is None and phrase.determiner == "the":
            found = kinds.body_ahead(self, one, phrase) or kinds.person_ahead(self, one, phrase)
        if owner and found and found.owner is not owner and not found.named:
            return None
        if owner and found and found.owner is None and not one.limits & set(owner.words):
            return None
        return found

    def _new(self, words: Sequence[Token], phrase: Phrase, owner: Entity | None) -> Entity:
        made = self.cast.add(phrase, label(self, words, phrase, owner))
        made.owner = owner
        made.headline = self.is_headline(words[0])
        made.indefinite = phrase.determiner in ("a", "an")
        made.quoted = words[0].quotation >= 0
        self.introductions.wait(made)
        return made
