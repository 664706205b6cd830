"""Take apart the words that name a source: who, what he or she is, age. Pure.

Works on one noun phrase with its appositions: "the club's chairman, Sir Tom Reed, 61".
"""

import re
from collections.abc import Sequence

from articles.attribution.document import Token
from articles.attribution.layout.tokens import folded
from articles.attribution.lexicon import organisations, people, references
from articles.attribution.resolution.descriptions import Phrase, bare, describe
from articles.attribution.resolution.runs import (
    ARTICLES,
    GIVEN,
    POSSESSIVES,
    Run,
    after_titles,
    is_calling,
    is_capital,
    is_given,
    is_title,
    runs,
)
from articles.attribution.tagging.nouns import Noun, Sort, listed, noun, plain
from articles.attribution.tagging.spelling import (
    gender_of,
    is_bodily,
    is_brand,
    name_words,
    spelled,
)

_INVERTED = frozenset(["called", "named", "dubbed"])
_SMALL = ARTICLES | POSSESSIVES
_LINKS = _INVERTED | people.HONORIFICS.keys() | {"retd", "ret"}
#: What a capital begins only with the sentence: "Second-placed", "Norwegian-born".
_COMPOUND = re.compile(r"[A-Z][a-z]+-[a-z]+(?:ed|ing|born|old|based|time|year)")
_ADJECTIVE = re.compile(r"[a-z]+(?:ous|ful|less|ing|ed|ish)$")


class Phrases:
    """Takes phrases of one text apart, each once: the same words often come again."""

    def __init__(self, text: str, known: dict[str, Phrase] | None = None) -> None:
        self.text = text
        #: Those of the text that were taken apart already.
        self.known = {} if known is None else known

    def of(self, words: Sequence[Token]) -> Phrase:
        """The phrase that these tokens are; not to be changed."""
        key = self.text[words[0].start : words[-1].end]
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = parsed(words, self.text)
        return found


def parsed(words: Sequence[Token], text: str) -> Phrase:
    """Take apart the phrase that these tokens of the text are."""
    found = Phrase()
    if not words:
        return found
    if words[0].lower in ARTICLES or words[0].lower in POSSESSIVES:
        found.determiner = words[0].lower
    if not any(_may_name(word) for word in words[_opens(words) :]):
        describe(found, words, text, apposition=False)
        found.text = bare(words, text)
        return found
    parts = _segments(words)
    capitals = [runs(part) for part in parts[:4]]
    named = _named(parts, capitals)
    roles: list[str] = []
    for place, part in enumerate(parts):
        if _is_age(part):
            found.age = found.age or next(word.text for word in part if word.text[0].isdigit())
        elif named and place == named[0]:
            roles.append(_take_name(found, part, named[1], text))
        elif place == 0 or (named and place == named[0] + 1):
            role = describe(found, part, text, bool(named) and place > 0)
            roles[:0] = [role] if named and place < named[0] else []
            roles += [role] if named and place > named[0] else []
    _settle_person(found, parts[named[0]][: named[1].first] if named else [])
    found.role = ", ".join(role for role in roles if role) or None if named else None
    found.text = bare(parts[0], text)
    _take_bodies(found, parts, capitals, text)
    return found


def _may_name(word: Token) -> bool:
    """Whether a word is one of a name, or shows where one stands."""
    return word.text == "," or word.lower in _INVERTED or is_capital(word)


def _opens(words: Sequence[Token]) -> int:
    """1 where the first word has its capital of the sentence only, as far as its kind tells."""
    if len(words) < 2:
        return 0
    seat = (words[0].lower, words[1].lower) in references.SEATS
    return int(words[0].lower in _SMALL or seat)


def _take_bodies(
    found: Phrase, parts: list[list[Token]], capitals: list[list[Run]], text: str
) -> None:
    """Fill in the bodies named beside: "the director of Holm Hospital"."""
    for part, found_runs in zip(parts, capitals, strict=False):
        for run in found_runs:
            if not run.governed:
                continue
            words = name_words(part[run.first : run.last])
            if len(words) > 1 and any(is_bodily(word) for word in words):
                name = spelled(text[part[run.first].start : part[run.last - 1].end])
                found.bodies.append(Phrase(name, name, words, person=False))


def _segments(words: Sequence[Token]) -> list[list[Token]]:
    """The phrase cut at its commas."""
    parts: list[list[Token]] = [[]]
    for word in words:
        if word.text in (",", "،"):
            parts.append([])
        else:
            parts[-1].append(word)
    parts = [part for part in parts if part] or [list(words)]
    if len(parts) > 1 and _is_split_name(parts[0], parts[1]):
        parts[:2] = [[*parts[0], *parts[1]]]
    return parts


def _is_split_name(first: list[Token], second: list[Token]) -> bool:
    """Whether a comma went astray within a name: "Qais, Al-Khazali", "Robert Downey, Jr"."""
    if second[0].lower in people.GENERATIONS:
        return True
    particle = second[0].lower.partition("-")[0] in people.PARTICLES
    return len(first) == len(second) == 1 and particle and plain(first[0].lower) in GIVEN


def _is_age(part: Sequence[Token]) -> bool:
    return part[-1].text.isdigit() and len(part[-1].text) <= 3 and len(part) <= 2


def _named(parts: list[list[Token]], capitals: list[list[Run]]) -> tuple[int, Run] | None:
    """The segment that names somebody, and the run in it that does."""
    for place, part in enumerate(parts[:4]):
        for run in reversed(_outside_brackets(part, capitals[place])):
            alone = run.last - run.first == 1 and part[run.first].lower
            known = _calling(part[run.first]) if alone else None
            run = _after_office(part, run)
            if run.owner or run.governed or run.modifies or known or alone in references.CALENDAR:
                continue
            if after_titles(part, run) < run.last:
                return place, run
        small = _small_name(part)
        if small:
            return place, small
    return None


def _calling(word: Token) -> Noun | None:
    """What a word is that may be a name: "Lindqvist" is no calling, though it ends like one."""
    known = listed(word.lower)
    if known or not word.text[0].isupper():
        return known or noun(word.lower)
    loose = noun(word.lower)
    return loose if loose and loose.plural else None


def _outside_brackets(part: list[Token], found: list[Run]) -> list[Run]:
    """The runs without those in brackets, unless only these are in a script with capitals."""
    outside = [run for run in found if not run.first or part[run.first - 1].text != "("]
    cased = any(word.text[:1].isupper() for run in outside for word in part[run.first : run.last])
    return outside if cased else found


def _after_office(part: list[Token], run: Run) -> Run:
    """The name that follows an office at once: "Secretary of State Jane Roe"."""
    if not run.governed or not any(is_calling(word.lower) for word in part[: run.first]):
        return run
    for at in range(run.first + 1, run.last - 1):
        if is_given(part[at].lower) and not is_given(part[at - 1].lower):
            return Run(at, run.last, governed=False, owner=run.owner, modifies=run.modifies)
    return run


def _small_name(part: Sequence[Token]) -> Run | None:
    """A name without capitals: "a user called molarbear"."""
    for at in range(1, len(part) - 1):
        if part[at].lower in _INVERTED and at + 2 == len(part):
            return Run(at + 1, at + 2, governed=False, owner=False, modifies=False)
    return None


def _take_name(found: Phrase, part: list[Token], run: Run, text: str) -> str:
    """Fill in the name; return the words around it that say what its bearer is."""
    # A title alone, as in "no named nurse", is what there is for a name.
    first, last = min(after_titles(part, run), run.last - 1), run.last
    while last - first > 1 and part[last - 1].lower in people.POSTNOMINALS:
        last -= 1
    if last - first == 2 and _ADJECTIVE.match(part[first].lower) and is_given(part[last - 1].lower):
        first += 1
    if last - first > 2 and _COMPOUND.fullmatch(part[first].text):
        first += 1
    titles = [word.lower for word in part[:first] if word.text != "."]
    start = first
    if last - first == 1 and titles and titles[-1] in people.NOBLE:
        start = first - 1
    found.name = spelled(text[part[start].start : part[last - 1].end])
    found.words = name_words(part[first:last])
    for title in titles:
        found.gender = people.HONORIFICS.get(title) or found.gender
        if is_title(title) and title not in ("staff", "general", "group"):
            found.person = True
    before, after = part[:first], part[run.last :]
    if before:
        describe(found, before, text, apposition=False)
    begin = 1 if before and before[0].lower in ARTICLES | POSSESSIVES else 0
    role = text[before[begin].start : before[-1].end] if begin < len(before) else ""
    if role and after and after[0].lower in ("of", "at", "for"):
        role = f"{role} {text[after[0].start : after[-1].end]}"
    return _tidy_role(role)


def _tidy_role(role: str) -> str:
    """A role without the marks, forms of address and links that led to the name."""
    words = role.rstrip(" .(").split()
    while words and words[-1].lower().strip(".()") in _LINKS:
        words.pop()
    tells = (noun(w := word.lower()) or word.islower() or is_title(w.strip(".")) for word in words)
    return " ".join(words) if any(tells) else ""


def _settle_person(found: Phrase, before: Sequence[Token]) -> None:
    """Tell the names of people from those of bodies."""
    if not found.name:
        return
    first = found.words[0] if found.words else ""
    titled = any(people.HONORIFICS.get(word.lower) for word in before)
    if not titled:
        # A first name tells more than "chairman", which a woman may be, too.
        found.gender = gender_of(found.words) or found.gender
    if found.person:
        return
    sorts = {one.noun.sort for one in found.descriptions if one.noun}
    if found.name.startswith("@"):
        return
    the = [word.lower for word in before] == ["the"]
    if (Sort.BODY in sorts and Sort.PERSON not in sorts) or _is_bodys(found, the):
        found.person = False
    elif first in GIVEN or Sort.PERSON in sorts:
        found.person = not (is_brand(found.name) and first not in GIVEN)
    elif Sort.BODY in sorts or first in organisations.COMPANY_STARTS or is_brand(found.name) or the:
        found.person = False
    elif _is_double(found.name) or any(
        word in people.PARTICLES for word in found.name.lower().split()
    ):
        found.person = True


def _is_double(name: str) -> bool:
    """Whether a name ends in two surnames with a hyphen: "Ida Brandt-Moe"."""
    *given, last = name.split()
    one, _, two = last.partition("-")
    return len(given) == 1 and one.istitle() and two[:1].isupper() and "-" not in given[0]


def _is_bodys(found: Phrase, the: bool) -> bool:
    """Whether a name is a body's by its words: not "Grace Temple", but "the Dawn Front"."""
    words = found.words
    # "Bánk" is no bank: words of the lexicons have their accents, if any.
    as_spelled = folded(found.name or "").replace(".", "")
    bodily = [word for word in words if is_bodily(word) and word.rstrip(".") in as_spelled]
    return bool(bodily) and (
        the or not (len(words) == 2 and is_given(words[0]) and len(bodily) < 2)
    )
