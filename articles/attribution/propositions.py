"""What could be checked, as one positive sentence: "denied any role in X" → "S had a role in X." Pure.

Words are only moved and replaced, never invented: where no rule is sure, the passage itself stands
as the sentence.
"""

import re

from articles.attribution.lexicon.common_verbs import COMMON_VERBS
from articles.attribution.lexicon.denied_things import CARRIERS, DEEDS, PART_IN, POSITIVE
from articles.attribution.lexicon.function_words import AUXILIARIES, DETERMINERS, MODALS
from articles.attribution.tokens import folded
from articles.attribution.verbs import forms, irregular_lemmas
from articles.attribution.wording import is_past

#: A proposition is no longer than what an editor would type, in characters.
LONGEST = 300
_PRONOUNS = frozenset("he she it they".split())
#: "paying" → "paid": what somebody denies doing, as something done.
_PAST_OF = {
    participle: made.past[0]
    for made in map(forms, sorted(COMMON_VERBS | irregular_lemmas()))
    for participle in made.participle
}
_EDGES = " \t\n\"'“”‘’«»„‚,;:.…"
_FIRST_PERSON = {
    "am": "is", "'m": "is", "have": "has", "'ve": "has", "do": "does", "'ll": "will",
    "'d": "had", "are": "is", "'re": "is", "were": "was",
}  # fmt: skip
_SPACE = re.compile(r"\s+")
_NOT_AUX = re.compile(r"\b(is|are|was|were|has|have|had|will|would|can|could|did|does|do|should)(?:n['’]t| not)\b", re.I)
_NEVER = re.compile(r"\s+never\b", re.I)
_CANNOT = re.compile(r"\b(?:cannot|can['’]t)\b", re.I)
_WONT = re.compile(r"\bwon['’]t\b", re.I)
_NO = re.compile(r"\b(no|not one|not a single|not any|not a)\s+(?=\w)", re.I)


def said_as_a_sentence(said: str, who: str | None, direct: bool = False) -> str:
    """What was asserted, as a sentence; a pronoun at its head gives way to the name."""
    words = _clean(said).split(" ")
    if not words[0]:
        return ""
    if direct:
        words = _of_the_first_person(words, who)
    elif who and folded(words[0]) in _PRONOUNS and _verb_follows(words):
        words[0] = who
    elif who and words[0] == "to" and words[1:2] == ["have"]:
        words = [who, "had", *words[2:]]
    return _sentence(" ".join(words))


def denied_as_a_sentence(denied: str, who: str | None) -> str:
    """What was denied, as the positive sentence that it denies."""
    words = _clean(denied).split(" ")
    while len(words) > 1 and folded(words[0]) in ("that", "any", "all", "some", "the", "to") and (
        folded(words[1]) in CARRIERS | PART_IN.keys() | DEEDS
    ):
        words = words[1:]
    if len(words) > 2 and folded(words[0]) in CARRIERS and folded(words[1]) in ("of", "that"):
        words = words[2:]
    if not words[0]:
        return ""
    subject = who or "Somebody"
    return (
        _of_a_noun(words, subject)
        or _of_a_gerund(words, subject)
        or (_of_a_clause(words, who) if has_finite_verb(words) else _of_a_phrase(words))
    )


def turned_positive(said: str, who: str | None, direct: bool = False) -> str:
    """A negated sentence without its negation: "no frigate was there" → "A frigate was there."."""
    text = _clean(said)
    text = _CANNOT.sub("can", text)
    text = _WONT.sub("will", text)
    text = _NOT_AUX.sub(r"\1", text, count=1)
    text = _NEVER.sub("", text, count=1)
    text = _NO.sub("a ", text, count=1)
    words = [POSITIVE.get(folded(word), word) if at < 2 else word for at, word in enumerate(text.split(" "))]
    return said_as_a_sentence(" ".join(words), who, direct)


def has_finite_verb(words: list[str]) -> bool:
    """Is it a clause? Looks for an auxiliary or a past after the first word."""
    plain = [folded(word).strip(_EDGES) for word in words]
    return any(
        word in AUXILIARIES or word in MODALS or is_past(word) for word in plain[1:]
    ) or any(word.endswith("s") and len(word) > 3 and plain[at] in _SUBJECTS
             for at, word in enumerate(plain[1:]))


_SUBJECTS = frozenset("he she it this that who everybody nobody anyone anybody".split())


def _of_a_noun(words: list[str], subject: str) -> str:
    noun = folded(words[0])
    if noun in PART_IN:
        rest = words[1:]
        if rest and folded(rest[0]) in ("in", "for", "of", "with", "to", "by"):
            rest = rest[1:]
        if not rest:
            return ""
        return _sentence(f"{subject} {PART_IN[noun]} {' '.join(rest)}")
    if noun in DEEDS and (len(words) == 1 or folded(words[1]) in ("in", "of", "and", "on", "at")):
        return _sentence(f"{subject} committed {' '.join(words)}")
    return ""


def _of_a_gerund(words: list[str], subject: str) -> str:
    """ "being in breach" → "was in breach"; "having met" → "had met"; "paying" → "paid"."""
    verb, rest = folded(words[0]), [POSITIVE.get(folded(word), word) for word in words[1:]]
    if verb == "being":
        return _sentence(f"{subject} was {' '.join(rest)}")
    if verb == "having":
        return _sentence(f"{subject} had {' '.join(rest)}")
    if verb in _PAST_OF:
        return _sentence(f"{subject} {_PAST_OF[verb]} {' '.join(rest)}")
    if verb.endswith("ing") and len(rest) > 0:
        return _sentence(f"{subject} was {verb} {' '.join(rest)}")
    return ""


def _of_a_clause(words: list[str], who: str | None) -> str:
    words = [word for word in words if folded(word) != "ever"]
    first = folded(words[0])
    if first in POSITIVE:
        words[0] = POSITIVE[first]
    elif who and first in _PRONOUNS and _verb_follows(words):
        words[0] = who
    return _sentence(" ".join(words))


def _of_a_phrase(words: list[str]) -> str:
    """A noun phrase that hides no deed: what is denied is that there was such a thing."""
    while len(words) > 1 and folded(words[0]) in ("any", "all", "that", "such"):
        words = words[1:]
    return _sentence(f"There was {' '.join(words)}")


def _of_the_first_person(words: list[str], who: str | None) -> list[str]:
    if not who:
        return words
    if words[0] in ("I", "I’m", "I'm", "I’ve", "I've", "I’ll", "I'll"):
        clitic = folded(words[0])[1:]
        rest = words[1:]
        if clitic:
            return [who, _FIRST_PERSON[clitic], *rest]
        if rest and folded(rest[0]) in _FIRST_PERSON:
            rest = [_FIRST_PERSON[folded(rest[0])], *rest[1:]]
        return [who, *rest]
    if words[0] == "My":
        return [f"{who}’s", *words[1:]]
    return words


def _verb_follows(words: list[str]) -> bool:
    return len(words) > 1 and folded(words[1]) not in DETERMINERS


def _clean(text: str) -> str:
    return _SPACE.sub(" ", text).strip(_EDGES)


def _sentence(text: str) -> str:
    """Capital at the head, stop at the end, no half of a pair of quotation marks."""
    text = text.strip(_EDGES)
    if not text or len(text) > LONGEST:
        return ""
    for opening, closing in (("“", "”"), ("‘", "’"), ("«", "»")):
        if text.count(opening) > text.count(closing):
            text += closing if opening != "‘" else ""
    if text.count('"') % 2:
        text += '"'
    return text[0].upper() + text[1:] + ("" if text[-1] in "!?" else ".")
