"""What could be checked, as one positive sentence: "denied a role in X": "S had a role in X." Pure.

Words are only moved and replaced, never invented: where no rule is sure, the passage itself stands
as the sentence.
"""

import re
from dataclasses import dataclass

from articles.attribution.judgement.wording import is_past
from articles.attribution.layout.tokens import folded
from articles.attribution.lexicon import small_words as small
from articles.attribution.lexicon.denied_things import CARRIERS, DEEDS, PART_IN, POSITIVE
from articles.attribution.lexicon.function_words import AUXILIARIES, MODALS, NO_PARTICIPLES
from articles.attribution.tagging.verbs import forms, irregular_lemmas

#: A proposition is no longer than what an editor would type, in characters.
LONGEST = 300
#: "paying" → "paid": what somebody denies doing, as something done.
_PAST_OF = {
    participle: made.past[0]
    for made in map(forms, sorted(irregular_lemmas()))
    for participle in made.participle
}
_EDGES = " \t\n\"'“”‘’«»„‚,;:.…"
_FIRST_PERSON = {
    "am": "is", "'m": "is", "have": "has", "'ve": "has", "do": "does", "'ll": "will",
    "'d": "had", "are": "is", "'re": "is", "were": "was",
}  # fmt: skip
#: "carrying", but not "playing".
_Y = re.compile(r"[^aeiou]ying$")
_TOLD_OF = re.compile(
    rf"\b(?:{'|'.join(sorted(CARRIERS))}) (?:of|that) (.{{3,200}}?) (?:is|are|was|were)\b", re.I
)
_SPACE = re.compile(r"\s+")
_NOT_AUX = re.compile(
    r"\b(is|are|was|were|has|have|had|will|would|can|could|did|does|do|should)(?:n['’]t| not)\b",
    re.I,
)
_NEVER = re.compile(r"\s+never\b", re.I)
_EVER = re.compile(r"\s+ever\b", re.I)
_CANNOT = re.compile(r"\b(?:cannot|can['’]t)\b", re.I)
_WONT = re.compile(r"\bwon['’]t\b", re.I)
_NO = re.compile(r"\b(?:no such|not one|not a single|not any|not a|no)\s+(?=\w)", re.I)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says it: the name, and the pronouns that may mean the speaker in reported speech."""

    name: str
    pronouns: frozenset[str]

    @property
    def subject(self) -> str:
        """The name as the subject of a sentence: a description takes an article."""
        name = self.name.replace("; ", " and ")
        return name if not name[:1].islower() or name.startswith("the ") else f"the {name}"


def said_as_a_sentence(said: str, who: Speaker | None, direct: bool = False) -> str:
    """What was asserted, as a sentence; a pronoun at its head gives way to the name."""
    words = _clean(said).split(" ")
    if not words[0]:
        return ""
    if direct:
        words = _of_the_first_person(words, who)
    elif who and words[0] == "to" and words[1:2] == ["have"]:
        words = [who.subject, "had", *words[2:]]
    else:
        words = _named(words, who)
    return _sentence(" ".join(words))


def denied_as_a_sentence(denied: str, who: Speaker | None, clause: bool = False) -> str:
    """What was denied, as the positive sentence that it denies.

    `clause`: the cue takes a clause here, whether or not a verb is seen in it.
    """
    words = _clean(denied).split(" ")
    while (
        len(words) > 1
        and folded(words[0]) in small.BEFORE_NOUN
        and (folded(words[1]) in CARRIERS | PART_IN.keys() | DEEDS)
    ):
        words = words[1:]
    if len(words) > 2 and folded(words[0]) in CARRIERS and folded(words[1]) in ("of", "that"):
        words = words[2:]
    if not words[0]:
        return ""
    subject = who.subject if who else "somebody"
    if folded(words[0]) == "not" and len(words) < 4:
        return _sentence(f"{subject} is {' '.join(words[1:])}")
    if has_finite_verb(words):
        return _of_a_gerund(words, subject) or _of_a_clause(words, who)
    hidden = _of_a_noun(words, subject) or _of_a_gerund(words, subject)
    if hidden or not clause or len(words) < 4 or folded(words[0]) in small.BEFORE_NOUN - {"the"}:
        return hidden or _of_a_phrase(words)
    return _of_a_clause(words, who)


def turned_positive(said: str, who: Speaker | None, direct: bool = False) -> str:
    """A negated sentence without its negation: "nobody was there" → "Somebody was there."."""
    text = _CANNOT.sub("can", _clean(said))
    text = _WONT.sub("will", text)
    text = _NOT_AUX.sub(r"\1", text, count=1)
    text = _NEVER.sub("", text, count=1)
    text = _EVER.sub("", text, count=1)
    text = _NO.sub("some ", text, count=1)
    words = text.split(" ")
    words[0] = POSITIVE.get(folded(words[0]), words[0])
    return said_as_a_sentence(" ".join(words), who, direct)


def told_of(said: str, who: Speaker | None) -> str:
    """What "Rumours of a discharge are false" denies, "" where it is not of that kind."""
    found = _TOLD_OF.search(_clean(said))
    return denied_as_a_sentence(found.group(1), who) if found else ""


def _named(words: list[str], who: Speaker | None) -> list[str]:
    if who and folded(words[0]) in who.pronouns and len(words) > 1:
        return [who.subject, *words[1:]]
    return words


def has_finite_verb(words: list[str]) -> bool:
    """Is it a clause? Looks for an auxiliary or a past after the first word."""
    plain = [folded(word).strip(_EDGES) for word in words]
    return any(word in AUXILIARIES or word in MODALS or is_past(word) for word in plain[1:]) or any(
        word.endswith("s") and len(word) > 3 and plain[at] in small.VERB_SUBJECTS
        for at, word in enumerate(plain[1:])
    )


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
    if verb.endswith("ing") and rest and verb not in NO_PARTICIPLES:
        # Regular verbs have "-ed" where they have "-ing": accepting, using, planning.
        past = verb[:-4] + "ied" if _Y.search(verb) else verb[:-3] + "ed"
        return _sentence(f"{subject} {past} {' '.join(rest)}")
    return ""


def _of_a_clause(words: list[str], who: Speaker | None) -> str:
    words = [word for word in words if folded(word) != "ever"]
    first = folded(words[0])
    if first in POSITIVE:
        # "any has been approved": one of them has.
        alone = first == "any" and len(words) > 1 and folded(words[1]) in AUXILIARIES
        words[0] = "one" if alone else POSITIVE[first]
    else:
        words = _named(words, who)
    return _sentence(" ".join(words))


def _of_a_phrase(words: list[str]) -> str:
    """A noun phrase that hides no deed: what is denied is that there was such a thing."""
    if folded(words[0]) in ("the", "his", "her", "its", "their", "this", "these", "those"):
        return ""
    while len(words) > 1 and folded(words[0]) in ("any", "all", "that", "such"):
        words = words[1:]
    return _sentence(f"There was {' '.join(words)}")


def _of_the_first_person(words: list[str], who: Speaker | None) -> list[str]:
    """ "I have seen it" as what the speaker has seen; "we" may be anybody and stays."""
    if not who:
        return words
    first, rest = words[0].replace("’", "'"), words[1:]
    if first == "My":
        return [f"{who.subject}’s", *rest]
    if first != "I" and not first.startswith("I'"):
        return words
    verb = first[1:] or (folded(rest[0]) if rest else "")
    if verb in _FIRST_PERSON:
        rest = [_FIRST_PERSON[verb], *(rest if first[1:] else rest[1:])]
    elif not (verb in MODALS or any(is_past(folded(word)) for word in rest[:2])):
        # "I know what I saw": with another subject the verb would have another form.
        return words
    return [who.subject, *rest]


def _clean(text: str) -> str:
    return _SPACE.sub(" ", text).strip(_EDGES)


def _sentence(text: str) -> str:
    """Capital at the head, stop at the end, no half of a pair of quotation marks."""
    text = text.strip(_EDGES)
    if not text or len(text) > LONGEST or "?" in text:
        return ""
    for opening, closing in (("“", "”"), ("‘", "’"), ("«", "»")):
        if text.count(opening) > text.count(closing):
            text += closing if opening != "‘" else ""
    if text.count('"') % 2:
        text += '"'
    return text[0].upper() + text[1:] + ("" if text[-1] in "!?" else ".")
