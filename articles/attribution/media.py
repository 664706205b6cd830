"""Say where something was said: in a post, a statement, an interview, a paper. Pure.

The article must say so in the same paragraph: by the verb ("tweeted"), by the source ("the letter
said"), by who was told ("told reporters") or by a phrase of place ("in a statement").
"""

from collections import defaultdict
from collections.abc import Sequence

from articles.attribution.descriptions import Phrase
from articles.attribution.document import Document, Token
from articles.attribution.lexicon import media
from articles.attribution.names import Phrases
from articles.attribution.nouns import Sort, noun
from articles.attribution.occasions import REACH, STOPS, heard_by, is_on_air, is_trial, named_place
from articles.attribution.records import Attribution, Sign
from articles.attribution.words import Medium, Type

_PLACE = frozenset(
    ["in", "at", "on", "during", "via", "by", "through", "from", "under", "over", "to", "for"]
)
#: How much of a long sentence is read on each side of a cue, in tokens.
_NEAR = 120
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
        "assured",
    ]
)
_RELEASE = ("FOR IMMEDIATE RELEASE", "PRESS RELEASE", "NEWS RELEASE")


def mark_media(document: Document, attributions: list[Attribution]) -> None:
    """Fill in `medium` of each attribution, where the text tells it."""
    marker = _Marker(document, attributions)
    for place in marker.order:
        one = attributions[place]
        if one.cue is not None or one.source is not None:
            one.medium = marker.medium(place)
    marker.carry_on()


class _Marker:
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
        self.phrases = Phrases(document.text)
        self.trial = is_trial(document)
        self.on_air = is_on_air(document)
        start = document.text[:400].upper()
        self.release = any(words in start for words in _RELEASE)

    def medium(self, place: int) -> Medium:
        """Where one attribution was said, as far as its own sentence tells."""
        one = self.attributions[place]
        found = self.by_verb(one) or self.by_source(one) or self.by_listener(one)
        if found:
            return found
        return self.by_place(one) or self.by_occasion(one)

    def by_verb(self, one: Attribution) -> Medium | None:
        return media.VERBS.get(one.cue.lemma) if one.cue else None

    def by_source(self, one: Attribution) -> Medium | None:
        """A post, a report, a station speaks for itself."""
        words = self.words(one)
        if not words:
            return None
        if one.written:
            return media.ITEMS.get(one.written)
        if words[0].text.startswith("@"):
            return Medium.TWEET
        if self.on_air and words[0].text.isupper() and len(words[0].text) > 1:
            return Medium.BROADCAST
        lemmas = {known.lemma for word in words if (known := noun(word.lower))}
        if lemmas & media.ACCOUNTS and {word.lower for word in words} & media.PLATFORMS:
            return Medium.TWEET
        if lemmas & _ON_AIR or not lemmas.isdisjoint(media.ITEMS):
            medium = self.of_item(self.phrases.of(words), lemmas)
            if medium:
                return medium
        if one.source_kind in ("document", "dataset") or _is_of_study(one):
            return Medium.DOCUMENT
        return Medium.TWEET if one.source_kind == "social_account" else None

    def of_item(self, phrase: Phrase, lemmas: set[str]) -> Medium | None:
        """What a post, a paper or a station is; a message on a platform is a post."""
        head = phrase.head
        if head and head.sort is Sort.ITEM and (not phrase.name or not phrase.descriptions[1:]):
            own = media.ITEMS[head.lemma]
            kinds = {media.ITEMS[lemma] for lemma in lemmas if lemma in media.ITEMS}
            return Medium.TWEET if Medium.TWEET in kinds and own is not Medium.DOCUMENT else own
        return Medium.BROADCAST if phrase.nouns & _ON_AIR and phrase.name else None

    def by_listener(self, one: Attribution) -> Medium | None:
        """Who was told: "told reporters", "told us", "told the court", "told the Daily Echo"."""
        tokens = self.document.tokens
        if one.cue is None or tokens[one.cue.last - 1].lower not in _TELLS:
            return None
        if tokens[one.cue.last - 1].quotation >= 0:
            return None
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
            if word.lower in _PLACE and word.quotation < 0 and not self.is_said(one, at):
                found += named_place(tokens, at, last)
        return next((medium for medium in media.STRONGEST if medium in found), None)

    def by_occasion(self, one: Attribution) -> Medium:
        if self.release:
            return Medium.STATEMENT if one.source_kind in _RELEASERS else Medium.UNKNOWN
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

    def words(self, one: Attribution) -> Sequence[Token]:
        """The tokens of the source."""
        if one.source is None:
            return []
        return self.document.tokens_in(one.source)

    def carry_on(self) -> None:
        """Let what a source goes on to say in its paragraph be said in the same place."""
        before: dict[str, tuple[int, Medium]] = {}
        latest, latest_place = "", 0
        for place in self.order:
            one = self.attributions[place]
            if one.source is None and one.inherits is not None:
                one.medium = self.attributions[one.inherits].medium
            paragraph = self.document.sentences[one.sentence].paragraph
            name = one.resolved or ""
            known = before.get(name) if name else None
            if known and known[1] is Medium.TWEET and self.is_message(one):
                one.medium = Medium.TWEET
            near = (paragraph, paragraph - self.is_asked(one))
            if one.medium is Medium.UNKNOWN and known and known[0] in near and _speaks(one):
                one.medium = known[1]
            if one.medium is not Medium.UNKNOWN and name:
                if latest and self.attributions[latest_place].medium is Medium.UNKNOWN:
                    self.carry_back(latest_place, place)
                before[name] = (paragraph, one.medium)
            latest, latest_place = name, place
        self.carry_to_headline()

    def carry_back(self, earlier: int, later: int) -> None:
        """Let the statement just before, of the same source and paragraph, be of the same place."""
        one, two = self.attributions[earlier], self.attributions[later]
        paragraphs = {self.document.sentences[at.sentence].paragraph for at in (one, two)}
        if one.resolved == two.resolved and len(paragraphs) == 1 and two.medium in _LASTING:
            one.medium = two.medium

    def carry_to_headline(self) -> None:
        """A headline tells what the report says that the text is about."""
        reports = {
            one.resolved
            for one in self.attributions
            if one.medium is Medium.DOCUMENT and self.by_source(one) is Medium.DOCUMENT
        }
        for one in self.attributions:
            if not self.document.sentences[one.sentence].headline or not one.resolved:
                continue
            if one.medium is Medium.UNKNOWN and one.resolved in reports:
                one.medium = Medium.DOCUMENT

    def is_message(self, one: Attribution) -> bool:
        """Whether the source is "the message", pointing back at one already placed."""
        words = self.words(one)
        return one.medium is Medium.OTHER and bool(words) and words[-1].lower == "message"

    def is_asked(self, one: Attribution) -> bool:
        """Whether the sentence goes on with the same occasion: "Asked about it, she said"."""
        first = self.document.sentences[one.sentence].first
        return self.document.tokens[first].lower in ("asked", "pressed", "questioned")


_ON_AIR = frozenset(["channel", "broadcaster", "radio", "television"])
_RELEASERS = frozenset(["person", "organisation", "official_body"])


_LASTING = frozenset({Medium.STATEMENT, Medium.PRESS_CONFERENCE})


def _speaks(one: Attribution) -> bool:
    """Whether somebody says it here: not "for X, …", and not the article itself."""
    own = one.type is Type.OWN_VOICE or (one.cue is None and one.inherits is None)
    return not own and (one.cue is None or one.cue.sign is not Sign.ACCORDING)


def _is_of_study(one: Attribution) -> bool:
    return bool(one.resolved) and str(one.resolved).endswith(" and co-authors")


def _where(one: Attribution) -> int:
    span = one.cue_span or one.source
    return span.start if span else one.content[0].start if one.content else 0
