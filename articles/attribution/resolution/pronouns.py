"""Choose whom a pronoun means among those spoken of last. Pure.

The choice weighs what centring theory (Grosz, Joshi and Weinstein 1995) names: who spoke or was
the subject last, how near that is, and gender and number; whoever is only quoted counts less.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from articles.attribution.document import Token
from articles.attribution.lexicon import organisations, references
from articles.attribution.resolution.entities import Entity

if TYPE_CHECKING:
    from articles.attribution.resolution.reference import Reader

ALL = references.HE | references.SHE | references.IT | references.THEY | references.FIRST | {"who"}
#: How many sentences back a pronoun reaches.
_REACH = 9
#: What having spoken, or been the subject, counts, and what each sentence since takes away.
_SPOKE = 3.5
_ACTED = 3.0
_NAMED = 1.0
_FADES = 1.3
#: What being spoken of in somebody's words takes away.
_QUOTED = 3.5
#: What a thing written counts for "it" that reads or runs so.
_READS = 4.0
#: What standing in the same paragraph counts.
_TOGETHER = 0.8


def meant(reader: Reader, token: Token) -> Entity | None:
    """Whom the pronoun at this token means."""
    word = token.lower
    if word in references.HE or word in references.SHE:
        return person(reader, "m" if word in references.HE else "f", token)
    if word in references.IT:
        return body(reader, token)
    if word in references.THEY:
        return several(reader, token)
    if word in references.FIRST:
        return reader.speakers[-1] if reader.speakers else None
    return None


def person(reader: Reader, gender: str | None, token: Token | None = None) -> Entity | None:
    """The person spoken of last whom a gender fits; it is remembered of them."""

    def fits(one: Entity) -> float | None:
        if one.person is False or one.plural or one.item:
            return None
        if gender and one.gender and one.gender != gender:
            return None
        sure = 1.0 if one.person else -1.0
        return sure + (0.7 if gender and one.gender == gender else 0)

    found = _choose(reader, fits, token)
    if found and gender and not (token and token.quotation >= 0):
        found.gender = gender
        found.person = True
    return found


def body(
    reader: Reader, token: Token | None = None, alike: frozenset[str] | None = None
) -> Entity | None:
    """The body, or thing that speaks, spoken of last; of those `alike` nouns may mean, if given."""

    def fits(one: Entity) -> float | None:
        if one.person is True or (one.plural and not one.named):
            return None
        if alike is not None and (one.item or not _is_alike(one, alike)):
            return None
        if one.item and reader.reads:
            return _READS
        return 1.0 if one.person is False or one.item else -0.5

    found = _choose(reader, fits, token)
    reader.items.read = found.head.lemma if found and found.item and found.head else None
    return found.author if found and found.author else found


def several(reader: Reader, token: Token | None = None) -> Entity | None:
    """The people spoken of last; a body where there are none."""

    def fits(one: Entity) -> float | None:
        if one.plural:
            return 2.0
        return -1.0 if one.person is False else None

    return _choose(reader, fits, token)


def _is_alike(one: Entity, alike: frozenset[str]) -> bool:
    kinds = one.nouns & organisations.BODIES
    if kinds:
        return bool(kinds & alike)
    return one.spoke >= 0 or (one.named and one.person is False)


def _choose(
    reader: Reader, fits: Callable[[Entity], float | None], token: Token | None
) -> Entity | None:
    sentence = (
        token.sentence if token else max((e.sentence for e in reader.cast.latest(1)), default=0)
    )
    quoted = token is not None and token.quotation >= 0
    sentences = reader.document.sentences
    paragraph = sentences[sentence].paragraph if sentence >= 0 else -1
    best: Entity | None = None
    best_value = -99.0
    for place, one in enumerate(reader.cast.latest()):
        away = sentence - one.sentence
        value = fits(one)
        if value is None or away > _REACH:
            continue
        value += max(
            _SPOKE - _FADES * (sentence - one.spoke),
            _ACTED - _FADES * (sentence - one.acted),
            _NAMED - _FADES * away - (_QUOTED if one.quoted and not quoted else 0),
        )
        if any(span.start <= one.last < span.end for span in reader.said):
            value -= _QUOTED
        value += 0.5 * one.named - 0.1 * place
        if one.sentence >= 0 and sentences[one.sentence].paragraph == paragraph:
            value += _TOGETHER
        if value > best_value:
            best, best_value = one, value
    return best
