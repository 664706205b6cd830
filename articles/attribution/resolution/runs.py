"""Find the runs of capitals in a phrase that may be names, and the titles before them. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from articles.attribution.document import Token
from articles.attribution.lexicon import given_names, organisations, people, references
from articles.attribution.tagging.nouns import Sort, listed, noun, plain

ARTICLES = frozenset(["the", "a", "an", "this", "that", "these", "those"])
POSSESSIVES = frozenset(["his", "her", "its", "their", "our", "my", "your"])
GENITIVES = frozenset(["'s", "'"])
GIVEN = given_names.FEMININE | given_names.MASCULINE
_GOVERNING = frozenset(
    [
        "of",
        "for",
        "at",
        "in",
        "on",
        "from",
        "with",
        "to",
        "by",
        "about",
        "against",
        "near",
        "outside",
    ]
)
_LEADING_PARTICLES = people.PARTICLES - people.AMBIGUOUS_PARTICLES
_NEVER = ARTICLES | POSSESSIVES | references.SHARES | references.COUNTS
_OF = frozenset(["of", "for"])


@dataclass(frozen=True, slots=True)
class Run:
    """The words from `first` up to, not including, `last`.

    `governed`: a preposition stands before it ("of Kestrel Research"). `owner`: a genitive
    follows it. `modifies`: a noun follows it at once ("Brightarc spokesperson").
    """

    first: int
    last: int
    governed: bool
    owner: bool
    modifies: bool


def is_capital(word: Token) -> bool:
    """Whether a word may be one of a name: a capital in it, or a script that has none."""
    text = word.text
    first = text[0]
    if first == "@":
        return len(text) > 1
    return not text.islower() and first.isalpha()


def is_title(word: str) -> bool:
    """Whether a folded word is a form of address or a rank."""
    return word in people.HONORIFICS or word in people.RANKS


def is_given(word: str) -> bool:
    """Whether a folded word is a first name, or begins with one and a hyphen."""
    name = plain(word)
    return name in GIVEN or ("-" in name and name.partition("-")[0] in GIVEN)


def is_calling(word: str) -> bool:
    """Whether a folded word says what a person is, not what a body is."""
    known = listed(word)
    if known is None or word in organisations.NAME_WORDS:
        return False
    return known.sort in (Sort.PERSON, Sort.EITHER)


def runs(words: Sequence[Token]) -> list[Run]:
    """The runs of capitals, with the particles, points and genitives within them."""
    found: list[Run] = []
    place = 0
    while place < len(words):
        if words[place].lower in _NEVER or not is_capital(words[place]):
            place += 1
            continue
        first = place
        while first and words[first - 1].lower in _LEADING_PARTICLES:
            first -= 1
        place += 1
        while place < len(words) and (step := _step(words, place, first)):
            place += step
        found.append(_run(words, first, place, found))
    return found


def _run(words: Sequence[Token], first: int, last: int, earlier: list[Run]) -> Run:
    before = _governor(words, first)
    governed = before in _GOVERNING or (
        before in ("and", "&") and bool(earlier) and earlier[-1].governed
    )
    after = words[last] if last < len(words) else None
    if after is not None and after.text.isdigit() and last + 1 < len(words):
        after = words[last + 1]  # "A Year 4 pupil", "a Flight 212 steward".
    owner = after is not None and after.lower.replace("’", "'") in GENITIVES
    modifies = (
        after is not None
        and not owner
        and after.text[0].islower()
        and (noun(after.lower) is not None or after.lower.endswith(("er", "or", "ist", "ian")))
    )
    return Run(first, last, governed, owner, modifies)


def _governor(words: Sequence[Token], first: int) -> str:
    """The word that a run hangs on: what stands before it or before its article and nouns."""
    at = first - 1
    while at > 0 and words[at].text[0].islower() and words[at].lower not in ARTICLES:
        if words[at].lower in _GOVERNING or words[at].lower in ("and", "&"):
            break
        at -= 1
    if at == first - 1 or (at >= 0 and words[at].lower in ARTICLES):
        if at > 0 and words[at].lower in ARTICLES:
            at -= 1
        return words[at].lower if at >= 0 else ""
    return words[first - 1].lower


def _step(words: Sequence[Token], at: int, first: int) -> int:
    """How many words a run goes on by at this place, 0 for none."""
    word, before = words[at], words[at - 1]
    if is_capital(word):
        ends = at - first > 1 and before.text.isupper() and len(before.text) > 1
        return 0 if ends and before.lower in people.POSTNOMINALS else 1
    after = at + 1 < len(words) and is_capital(words[at + 1])
    if word.text == ".":
        ends = len(before.text) <= 2 or is_title(before.lower)
        return 1 if ends and before.end == word.start else 0
    if not after:
        return _long_step(words, at)
    if word.text == "&" or word.lower in people.PARTICLES:
        return 2
    if word.lower.replace("’", "'") in GENITIVES:
        return 2
    return 2 if word.lower in _OF and _is_whole(before) else 0


def _long_step(words: Sequence[Token], at: int) -> int:
    """Over two small words: "van der Berg", "Office of the Comptroller"."""
    if at + 2 >= len(words) or not is_capital(words[at + 2]):
        return 0
    one, two = words[at].lower, words[at + 1].lower
    if one in people.PARTICLES and two in people.PARTICLES:
        return 3
    return 3 if one in _OF and two == "the" and _is_whole(words[at - 1]) else 0


def _is_whole(word: Token) -> bool:
    """Whether "of" and a name complete the name of a body: "Bank", "Sons"."""
    known = noun(word.lower)
    if known is None:
        return word.text.endswith("s") and len(word.text) > 4
    return known.sort is Sort.BODY or (known.plural and known.sort is Sort.PERSON)


def after_titles(words: Sequence[Token], run: Run) -> int:
    """Where in the run the name begins, once titles and callings are passed; its end for none."""
    if any(words[at].lower in _OF for at in range(run.first, run.last)):
        return run.first
    begin = run.first
    for at in range(run.first, run.last):
        word = words[at].lower
        if (word == "." and begin == at) or (
            is_title(word) and not (at == run.last - 1 and run.first < at)
        ):
            begin = at + 1
        elif is_calling(word) and not noun(word).plural:  # type: ignore[union-attr]
            if at > run.first and is_given(words[at - 1].lower) and begin != at:
                break
            begin = at + 1
        elif is_given(word) and (begin == at or at == run.first):
            break
    rest = words[begin : run.last]
    if begin > run.first and rest and _is_body_word(rest[-1].lower):
        return begin if is_given(rest[0].lower) else run.first
    return begin


def _is_body_word(word: str) -> bool:
    known = listed(word)
    return known is not None and known.sort is Sort.BODY
