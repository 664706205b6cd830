"""Sources named beside what they say: "according to X", "per X", "For X, …"; and predicates.

"X is adamant that", "X was of the view that", "X was quoted as saying". Pure.
"""

from articles.attribution.clauses.frames import Frame
from articles.attribution.cues.complements import after
from articles.attribution.cues.fronting import Front, before
from articles.attribution.cues.object_kinds import is_person
from articles.attribution.cues.patterns import Pattern, match, patterns
from articles.attribution.cues.skipping import noun_phrase
from articles.attribution.cues.verb_groups import verb_group
from articles.attribution.lexicon.function_words import TIME_NOUNS
from articles.attribution.lexicon.phrases import ACCORDING, HEARD, HOLDING, TRUSTING
from articles.attribution.lexicon.reporting_nouns import PREDICATES
from articles.attribution.records import Act, Cue, Form, Sign
from articles.attribution.tagging.tags import Tag

_ACCORDING = patterns(ACCORDING)
_TRUSTING = patterns(TRUSTING)
#: The rule of "if X is to be believed".
TRUSTED = "if-trusted"
_HEARD = patterns(HEARD)
_HOLDING = patterns(HOLDING)
_NOBODY = frozenset({"rumour", "rumor", "word", "legend", "gossip", "tradition", "folklore"})
_FRONTED = frozenset({Front.CLAUSE, Front.PARENTHESIS})
_SPOKEN = frozenset({"that", "clause", "quote", "colon", "question"})
_TAKES = frozenset({"clause", "quote", "noun", "about", "of"})


_FIRST = frozenset(_ACCORDING)
_PREDICATIVE = frozenset(_HEARD) | frozenset(_HOLDING) | frozenset(PREDICATES)


def adverbial_cues(frame: Frame) -> list[Cue]:
    """ "according to X" and its like, and "For X," at the beginning of a sentence."""
    found = []
    for place in frame.places_of(_FIRST):
        for pattern in _ACCORDING[frame.lower(place)]:
            end = match(frame, pattern, place)
            if end > place and _names_somebody(frame, end):
                found.append(_according(frame, place, end, pattern))
                break
    for place, unit in enumerate(frame.units):
        if unit.lower == "if":
            found += _trusted(frame, place)
    if frame.lower(0) == "for" and _is_for_somebody(frame):
        found.append(_according(frame, 0, 1, None))
    return found


def _trusted(frame: Frame, place: int) -> list[Cue]:
    """The cue in "if X is to be believed"."""
    be = noun_phrase(frame, place + 1)
    for pattern in _TRUSTING.get(frame.lower(be), ()):
        end = match(frame, pattern, be)
        if end > be > place + 1:
            cue = _according(frame, be, end, pattern)
            cue.rule = TRUSTED
            return [cue]
    return []


def _names_somebody(frame: Frame, place: int) -> bool:
    """ "per cent", "per head", "according to plan" name nobody."""
    end = noun_phrase(frame, place)
    if end == place:
        return False
    if frame.lower(place - 1) == "per":
        named = frame.tag(place) in (Tag.NAME, Tag.DETERMINER) and frame.lower(place) != "a"
        return named or (frame.tag(place) is Tag.NUMBER and end > place + 1)
    head = frame.lower(end - 1)
    return head not in ("plan", "schedule", "law", "rank", "size", "age", "need", "custom")


def _is_for_somebody(frame: Frame) -> bool:
    """ "For Mwakasege, the apology is not enough": a person or people, then a comma."""
    end = noun_phrase(frame, 1)
    while frame.tag(end) is Tag.PREPOSITION and end < 12:
        wider = noun_phrase(frame, end + 1)
        if wider == end + 1:
            return False
        end = wider
    if end <= 1 or end >= len(frame) - 2 or frame.lower(end) != ",":
        return False
    words = [frame.lower(place) for place in range(1, end)]
    if not TIME_NOUNS.isdisjoint(words) or "example" in words or "instance" in words:
        return False
    named = frame.tag(1) is Tag.NAME
    return named or any(is_person(word) for word in words)


def _according(frame: Frame, first: int, last: int, pattern: Pattern | None) -> Cue:
    return Cue(
        first=frame[first].token,
        last=frame[last - 1].token + 1,
        head=frame[first].token,
        sentence=frame.sentence,
        lemma=pattern.text if pattern else "for",
        act=Act.SAY,
        sign=Sign.ACCORDING,
        takes=_TAKES,
        rule="according" if pattern else "for-somebody",
    )


def predicate_cues(frame: Frame) -> list[Cue]:
    """ "is adamant that", "was of the view that", "was quoted as saying"."""
    found = []
    for place in frame.places_of(_PREDICATIVE):
        cue = _heard(frame, place) or _holding(frame, place) or _predicate(frame, place)
        if cue is not None:
            found.append(cue)
    return found


def _heard(frame: Frame, place: int) -> Cue | None:
    for pattern in _HEARD.get(frame.lower(place), ()):
        end = match(frame, pattern, place)
        if end <= place:
            continue
        quoted = before(frame, verb_group(frame, place).first) is Front.QUOTE
        if quoted or after(frame, end).kinds & (_SPOKEN | {"noun"}):
            return _cue(frame, place, end, Act.SAY, Sign.VERB)
    return None


def _holding(frame: Frame, place: int) -> Cue | None:
    for pattern in _HOLDING.get(frame.lower(place), ()):
        end = match(frame, pattern, place)
        if end <= place:
            continue
        if frame.lower(verb_group(frame, place).first - 1) in _NOBODY:
            return None  # "Rumour has it that": nobody says so.
        kinds = after(frame, end).kinds
        fronted = "end," in kinds and before(frame, verb_group(frame, place).first) in _FRONTED
        if kinds & _SPOKEN or fronted or ("behind" in pattern.text and "noun" in kinds):
            return _cue(frame, place, end, Act.SAY, Sign.VERB)
    return None


def _predicate(frame: Frame, place: int) -> Cue | None:
    act = PREDICATES.get(frame.lower(place))
    if act is None or frame.tag(place) not in (Tag.ADJECTIVE, Tag.PAST, Tag.NOUN, Tag.ADVERB):
        return None
    back = place - 1
    degree = (Tag.ADVERB, Tag.NEGATION)
    while back > 0 and (frame.tag(back) in degree or frame.lower(back) in ("less", "more", "no")):
        back -= 1
    if frame.tag(back) is not Tag.AUXILIARY and frame.lower(back) not in _SEEMING:
        return None
    kinds = after(frame, place + 1).kinds
    wanted = {"that", "question"} | ({"clause"} if act is not Act.WISH else set())
    if act is Act.DOUBT:
        wanted |= {"about", "of"}
    if frame.is_quote(place + 2):
        wanted |= {"colon"}
    return _cue(frame, place, place + 1, act, Sign.VERB) if kinds & wanted else None


_SEEMING = frozenset({"remains", "remained", "remain", "sounded", "seemed", "appeared", "stayed"})


def _cue(frame: Frame, head: int, last: int, act: Act, sign: Sign) -> Cue:
    group = verb_group(frame, head)
    return Cue(
        first=frame[group.first].token,
        last=frame[last - 1].token + 1,
        head=frame[head].token,
        sentence=frame.sentence,
        lemma=frame.lower(head),
        act=act,
        sign=sign,
        form=Form.FINITE,
        takes=_TAKES,
        negated=group.negated,
        rule=f"predicate-{act}",
    )
