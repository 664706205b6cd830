"""Say where something was said: in a post, a statement, an interview, a paper. Pure.

The article must say so in the same paragraph: by the verb ("tweeted"), by the source ("the letter
said"), by who was told ("told reporters") or by a phrase of place ("in a statement").
"""

from collections import defaultdict
from collections.abc import Sequence

from articles.attribution.document import Document, Token
from articles.attribution.lexicon import media, references
from articles.attribution.records import Act, Attribution, Cue, Sign
from articles.attribution.resolution.carrying import Carrier
from articles.attribution.resolution.descriptions import Phrase
from articles.attribution.resolution.names import Phrases
from articles.attribution.resolution.occasions import (
    REACH,
    STOPS,
    heard_by,
    heard_from,
    is_on_air,
    is_spoken,
    is_talk,
    is_trial,
    named_place,
    spoken_to,
    thing,
)
from articles.attribution.resolution.runs import is_capital
from articles.attribution.tagging.nouns import Sort, noun
from articles.attribution.words import Medium

_PLACE = frozenset(
    ["in", "at", "on", "during", "via", "by", "through", "from", "under", "over", "to", "for"]
)
#: How much of a long sentence is read on each side of a cue, in tokens.
_NEAR = 120
#: How many words back "in it" reaches.
_BACK = 40
#: Within how many characters behind a cue its source begins, where it follows.
_NEXT = 3
_TELLS = frozenset(
    [
        "tell",
        "told",
        "telling",
        "tells",
        "inform",
        "informed",
        "informing",
        "informs",
        "showed",
    ]
)
_RELEASE = ("FOR IMMEDIATE RELEASE", "PRESS RELEASE", "NEWS RELEASE")


def mark_media(document: Document, attributions: list[Attribution]) -> None:
    """Fill in `medium` of each attribution, where the text tells it."""
    marker = Marker(document, attributions)
    for place in marker.order:
        one = attributions[place]
        if one.cue is not None or one.source is not None:
            one.medium = marker.medium(place)
    Carrier(marker).carry_on()


class Marker:
    def __init__(self, document: Document, attributions: list[Attribution]) -> None:
        self.document = document
        self.attributions = attributions
        self.order = sorted(range(len(attributions)), key=lambda at: _where(attributions[at]))
        #: The tokens of all cues of a sentence, in order: what a phrase of place belongs to.
        self.cues: dict[int, list[int]] = defaultdict(list)
        for one in attributions:
            if one.cue is not None:
                self.cues[one.sentence].append(one.cue.head)
        for heads in self.cues.values():
            heads.sort()
        self.phrases = Phrases(document.text, document.phrases)
        self.trial = is_trial(document)
        self.on_air = is_on_air(document)
        self.talk = is_talk(document) and not self.trial
        start = document.text[:400].upper()
        self.release = any(words in start for words in _RELEASE)

    def medium(self, place: int) -> Medium:
        """Where one attribution was said, as far as its own sentence tells."""
        one = self.attributions[place]
        found = self.by_verb(one) or self.by_source(one) or self.by_listener(one)
        if found:
            return found
        return self.by_place(one) or self.by_thing(one) or self.by_occasion(one)

    def by_verb(self, one: Attribution) -> Medium | None:
        if one.cue is None:
            return None
        if one.cue.lemma == "plead" and not self.is_plea(one.cue):
            return None
        return media.VERBS.get(one.cue.lemma)

    def is_plea(self, cue: Cue) -> bool:
        """Whether somebody pleads in court, not for mercy."""
        near = self.document.tokens[cue.last : cue.last + 4]
        return any(word.lower in _PLEAS for word in near)

    def by_source(self, one: Attribution) -> Medium | None:
        """A post, a report, a station speaks for itself."""
        words = self.words(one)
        if not words:
            return None
        if one.written:
            return media.ITEMS.get(one.written)
        words = words[len(words) > 1 and words[0].lower == "whose" :]
        if words[0].text.startswith("@"):
            return Medium.TWEET
        if self.on_air and words[0].text.isupper() and len(words[0].text) > 1:
            return Medium.BROADCAST
        return self.by_nouns(words) or self.by_kind(one)

    def by_kind(self, one: Attribution) -> Medium | None:
        if one.source_kind in ("document", "dataset") or _is_of_study(one):
            return Medium.DOCUMENT
        return Medium.TWEET if one.source_kind == "social_account" else None

    def by_nouns(self, words: Sequence[Token]) -> Medium | None:
        """What the nouns of a source are: a post, a paper, a station."""
        lemmas = {known.lemma for word in words if (known := noun(word.lower))}
        if lemmas & media.ACCOUNTS and {word.lower for word in words} & media.PLATFORMS:
            return Medium.TWEET
        if is_spoken(words):
            return Medium.OTHER
        if {word.lower for word in words} & _STATIONS and any(map(is_capital, words)):
            return None if self.phrases.of(words).person else Medium.BROADCAST
        if lemmas & _SITES and lemmas & _NOTICES:
            return Medium.STATEMENT
        if lemmas & _ON_AIR or not lemmas.isdisjoint(media.ITEMS):
            return self.of_item(self.phrases.of(words), lemmas)
        return None

    def of_item(self, phrase: Phrase, lemmas: set[str]) -> Medium | None:
        """What a post, a paper or a station is; a message on a platform is a post."""
        head = phrase.head
        if head and phrase.name and head.lemma in _PAPERS:
            return None
        if head and head.sort is Sort.ITEM and (not phrase.name or not phrase.descriptions[1:]):
            own = media.ITEMS[head.lemma]
            kinds = {media.ITEMS[lemma] for lemma in lemmas if lemma in media.ITEMS}
            return Medium.TWEET if Medium.TWEET in kinds and own is not Medium.DOCUMENT else own
        return Medium.BROADCAST if phrase.nouns & _ON_AIR and phrase.name else None

    def by_listener(self, one: Attribution) -> Medium | None:
        """Who was told: "told reporters", "told us", "told the court", "told the Daily Echo"."""
        tokens = self.document.tokens
        if one.cue is None or tokens[one.cue.last - 1].quotation >= 0:
            return None
        if tokens[one.cue.last - 1].lower not in _TELLS:
            last = self.document.sentences[one.sentence].last
            if one.cue.sign is not Sign.VERB or self.speaks_after(one):
                return None
            return heard_from(tokens, one.cue.last, last)
        first = last = one.cue.last
        while last < min(first + REACH, len(tokens)) and tokens[last].lower not in STOPS:
            last += 1
        listener = tokens[first:last]
        heard = heard_by(listener) if listener else None
        return Medium.BROADCAST if self.on_air and heard is Medium.INTERVIEW else heard

    def by_place(self, one: Attribution) -> Medium | None:
        """The phrases of place in the sentence that no other cue stands nearer to."""
        if one.cue is None:
            return None
        first, last = self.around(one)
        tokens = self.document.tokens
        found: list[Medium] = []
        for at in range(first, last):
            word = tokens[at]
            if word.quotation >= 0 or word.lower not in _MAY_TELL or self.is_said(one, at):
                continue
            if word.lower in _PLACE:
                found += named_place(tokens, at, last)
            found += self.in_it(one, at)
            told = None if self.is_content(one, at) else spoken_to(tokens, at, last)
            found += [told] if told else []
        return next((medium for medium in media.STRONGEST if medium in found), None)

    def in_it(self, one: Attribution, at: int) -> list[Medium]:
        """ "In it, he says", "in one, she writes": in what was spoken of last."""
        tokens, first = self.document.tokens, self.document.sentences[one.sentence].first
        if tokens[at].lower not in ("in", "on"):
            return []
        if at + 1 == len(tokens) or tokens[at + 1].lower not in _IT:
            return []
        if at != first and tokens[at - 1].text != ",":
            return []
        paragraph = self.document.sentences[one.sentence].paragraph
        for place in range(at - 1, max(at - _BACK, -1), -1):
            known = thing(tokens, place) if tokens[place].quotation < 0 else None
            if known:
                before = self.document.sentences[tokens[place].sentence].paragraph
                return [known] if before == paragraph else []
        return []

    def by_thing(self, one: Attribution) -> Medium | None:
        """What was made to say it: "put out a statement saying", "a one-line reply: “…”"."""
        tokens = self.document.tokens
        if one.cue is None or one.cue.sign is Sign.COLON:
            at = self.document.first_token(one.content[0].start) - 1 if one.content else 0
            while at > 0 and tokens[at].text in _OPENING:
                at -= 1
            return thing(tokens, at) if at > 0 and tokens[at + 1].text == ":" else None
        first = max(self.document.sentences[one.sentence].first, one.cue.first - REACH)
        for at in range(one.cue.first - 1, first, -1):
            known = None if tokens[at].quotation >= 0 else thing(tokens, at)
            if known:
                near = {word.lower for word in tokens[max(at - 5, 0) : at]}
                return known if near & references.MAKING else None
        return None

    def by_occasion(self, one: Attribution) -> Medium:
        if self.talk and (one.cue is None or one.cue.sign is Sign.COLON):
            return Medium.INTERVIEW
        if self.release:
            return Medium.STATEMENT if one.source_kind in _RELEASERS else Medium.UNKNOWN
        absent = one.cue is not None and (one.cue.act in _ABSENT or one.cue.sign is Sign.NOUN)
        if absent or self.document.sentences[one.sentence].headline:
            return Medium.UNKNOWN
        return Medium.OTHER if self.trial else Medium.UNKNOWN

    def around(self, one: Attribution) -> tuple[int, int]:
        """The tokens of the sentence from the cue before to the one after."""
        sentence = self.document.sentences[one.sentence]
        heads = self.cues[one.sentence]
        assert one.cue is not None
        place = heads.index(one.cue.head)
        first = heads[place - 1] + 1 if place else sentence.first
        last = heads[place + 1] if place + 1 < len(heads) else sentence.last
        head = one.cue.head
        return max(first, head - _NEAR), min(last, head + _NEAR)

    def is_said(self, one: Attribution, at: int) -> bool:
        """Whether a token is part of what is said: within it, not near its end."""
        token = self.document.tokens[at]
        for span in one.content:
            if span.start <= token.start < span.end:
                opens = (
                    self.document.tokens[at + 1].lower if at + 1 < len(self.document.tokens) else ""
                )
                return opens == "the" or span.end - token.start > 70
        return False

    def is_content(self, one: Attribution, at: int) -> bool:
        """Whether a token is one of those said."""
        start = self.document.tokens[at].start
        return any(span.start <= start < span.end for span in one.content)

    def speaks_after(self, one: Attribution) -> bool:
        """Whether the source follows the cue: "said the press officer"."""
        end = one.cue_span.end if one.cue_span else 0
        return one.source is not None and 0 <= one.source.start - end < _NEXT

    def words(self, one: Attribution) -> Sequence[Token]:
        """The tokens of the source."""
        if one.source is None:
            return []
        return self.document.tokens_in(one.source)


_ON_AIR = frozenset(["channel", "broadcaster", "radio", "television"])
#: What a station is named with.
_STATIONS = frozenset(["radio", "television", "tv", "fm", "bbc"])
#: What those who stand in no court may do as well.
_ABSENT = frozenset({Act.REFUSE, Act.RETRACT})
_OPENING = frozenset(":“\"‘'«")
_IT = frozenset(["it", "one", "which", "them", "another", "these", "this"])
_SITES = frozenset(["website", "site", "homepage"])
_NOTICES = frozenset(["bulletin", "notice", "note", "message", "update", "announcement", "post"])
#: With a name these are papers: what they report they say of themselves.
_PAPERS = frozenset(["newsletter", "blog", "bulletin", "journal"])
_PLEAS = frozenset(["guilty", "innocent", "insanity", "no", "contest"])
_MAY_TELL = _PLACE | media.SPEAKING | {"with"}
_RELEASERS = frozenset(["person", "organisation", "official_body"])


def _is_of_study(one: Attribution) -> bool:
    return bool(one.resolved) and str(one.resolved).endswith(" and co-authors")


def _where(one: Attribution) -> int:
    span = one.cue_span or one.source
    return span.start if span else one.content[0].start if one.content else 0
