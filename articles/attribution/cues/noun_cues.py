"""Nouns that report: "X's insistence that", "a charge by X", "in X's view", "his verdict: …". Pure.

A noun is a cue only with an owner: rumours that nobody owns are nobody's statement.
"""

from articles.attribution.clauses.frames import Frame
from articles.attribution.cues.object_kinds import singular
from articles.attribution.lexicon.function_words import POSSESSIVES
from articles.attribution.lexicon.reporting_nouns import CUE_NOUNS, GROUNDS, VIEWS
from articles.attribution.records import Act, Cue, Sign
from articles.attribution.tagging.nouns import plural_of
from articles.attribution.tagging.tags import NOMINAL, Tag

_BEFORE_NOUN = frozenset({Tag.ADJECTIVE, Tag.NUMBER, Tag.ADVERB, Tag.PAST, Tag.ING})
_COPULAS = frozenset({"is", "was", "has", "had", "came", "remains", "remained"})
_VIEW_PREPOSITIONS = frozenset({"in", "by", "to", "from", "on"})
_TAKES = frozenset({"clause", "quote", "infinitive", "of", "noun"})
#: What such a noun may be of or about, and be an object still: "the denial of wrongdoing".
_WITH_OF = frozenset({Act.DENY, Act.ACCUSE, Act.CONCEDE, Act.RETRACT})
_WITH_INFINITIVE = frozenset({Act.WISH, Act.REFUSE})
_OWNER_REACH = 10


_WORDS = VIEWS | GROUNDS | frozenset(CUE_NOUNS) | frozenset(plural_of(noun) for noun in CUE_NOUNS)


def noun_cues(frame: Frame) -> list[Cue]:
    """Nouns with an owner and what they say, outside of quotations."""
    found = []
    for place in frame.places_of(_WORDS):
        if frame.tag(place) is not Tag.NOUN:
            continue
        cue = _view(frame, place) or _statement(frame, place)
        if cue is not None:
            found.append(cue)
    return found


def _view(frame: Frame, place: int) -> Cue | None:
    """ "in X's view", "by her account", "in the words of X"."""
    if frame.lower(place) not in VIEWS | GROUNDS:
        return None
    if frame.lower(place + 1) == "of" and frame.lower(place - 1) == "the":
        if frame.lower(place - 2) in _VIEW_PREPOSITIONS:
            return _cue(frame, place, place - 2, place + 2, Act.SAY)
        return None
    owner = _owner_before(frame, place)
    if owner < 0:
        return None
    start = _phrase_start(frame, owner)
    if frame.lower(start - 1) not in _prepositions(frame.lower(place)):
        return None
    own = frame.lower(place - 1) == "own" and frame.lower(place) == "words"
    return (
        None
        if own and frame.tag(place + 1) is not Tag.MARK
        else _cue(frame, place, place, place + 1, Act.SAY)
    )


def _prepositions(noun: str) -> frozenset[str]:
    """What may stand before the owner of a view: "in her words", "on his evidence"."""
    if noun == "words":
        return frozenset({"in"})
    return _VIEW_PREPOSITIONS if noun in VIEWS else frozenset({"on", "by"})


def _owner_before(frame: Frame, place: int) -> int:
    """The genitive or possessive that owns the noun, -1 for none."""
    before = place - 1
    while before > 0 and frame.tag(before) in _BEFORE_NOUN:
        before -= 1
    owned = frame.tag(before) is Tag.GENITIVE or frame.lower(before) in POSSESSIVES
    return before if owned and before >= 0 else -1


def _phrase_start(frame: Frame, owner: int) -> int:
    """Where the phrase of the owner begins."""
    if frame.tag(owner) is not Tag.GENITIVE:
        return owner
    start = owner - 1
    inside = NOMINAL | {Tag.ADJECTIVE, Tag.DETERMINER, Tag.NUMBER, Tag.GENITIVE}
    while start > 0 and frame.tag(start - 1) in inside and owner - start < _OWNER_REACH:
        start -= 1
    return start


def _statement(frame: Frame, place: int) -> Cue | None:
    noun = frame.lower(place)
    act = CUE_NOUNS.get(noun) or CUE_NOUNS.get(singular(noun))
    if act is None:
        return None
    if _owner_before(frame, place) >= 0:
        said = _says(frame, place + 1, act) or _answers_quote(frame, place)
        return _cue(frame, place, place, place + 1, act) if said else None
    after = _after_agent(frame, place)
    if after < 0:
        after = _after_holder(frame, place)
    if after < 0 or not _says(frame, after, act):
        return None
    return _cue(frame, place, place, place + 1, act)


def _answers_quote(frame: Frame, place: int) -> bool:
    """ "“Nonsense,” was the minister's reply."."""
    start = _phrase_start(frame, _owner_before(frame, place))
    return frame.lower(start - 1) in _COPULAS and frame.is_quote(start - 2)


def _after_agent(frame: Frame, place: int) -> int:
    """The unit after "by X" or "from X" behind a noun, -1 where there is none."""
    if frame.lower(place + 1) not in ("by", "from"):
        return -1
    for at in range(place + 2, min(place + 2 + 2 * _OWNER_REACH, len(frame))):
        tag = frame.tag(at)
        if tag in (Tag.THAT, Tag.MARK, Tag.TO) or frame.is_quote(at) or frame.lower(at) == "of":
            following_name = frame.lower(at) == "of" and frame.tag(at + 1) in (
                Tag.NAME,
                Tag.DETERMINER,
            )
            if not following_name:
                return at
        if tag in (Tag.VERB, Tag.AUXILIARY, Tag.MODAL, Tag.RELATIVE, Tag.PAST):
            return -1
    return -1


def _after_holder(frame: Frame, place: int) -> int:
    """The copula behind "the verdict of the coroner", before "that"; -1 where there is none."""
    if frame.lower(place + 1) != "of":
        return -1
    for at in range(place + 3, min(place + 12, len(frame))):
        if frame.lower(at) in _COPULAS:
            return at
        aside = frame.lower(at - 1) == ","
        if frame.tag(at) in (Tag.VERB, Tag.PAST, Tag.MODAL, Tag.THAT, Tag.RELATIVE) and not aside:
            return -1
    return -1


def _says(frame: Frame, place: int, act: Act) -> bool:
    """Whether a noun says something at `place`: that-clause, quotation, infinitive, "of"."""
    if frame.tag(place) is Tag.THAT or frame.lower(place) == "that":
        return True
    if frame.is_quote(place) and not frame.quote(place).scare:
        return True
    if frame.lower(place) in (",", ":") and frame.is_quote(place + 1):
        return not frame.quote(place + 1).scare or frame.lower(place) == ":"
    if frame.tag(place) is Tag.TO:
        return act in _WITH_INFINITIVE
    if frame.lower(place) == "of":
        return act in _WITH_OF
    if frame.lower(place) in _COPULAS:
        follows = frame.tag(place + 1)
        if frame.lower(place + 1) == ":" and frame.is_quote(place + 2):
            return True
        return follows is Tag.THAT or (
            frame.is_quote(place + 1) and not frame.quote(place + 1).scare
        )
    return False


def _cue(frame: Frame, head: int, first: int, last: int, act: Act) -> Cue:
    return Cue(
        first=frame[first].token,
        last=frame[last - 1].token + 1,
        head=frame[head].token,
        sentence=frame.sentence,
        lemma=singular(frame.lower(head)) if frame.lower(head) not in VIEWS else frame.lower(head),
        act=act,
        sign=Sign.NOUN,
        takes=_TAKES,
        rule=f"noun-{act}",
    )
