"""Whether a line judges: a judging word as its predicate, or as all there is of it. Pure."""

from articles.attribution.judgement.wording import is_number, is_past
from articles.attribution.lexicon import opinion_words as opinion
from articles.attribution.lexicon import small_words as small

#: So many words of a predicate are looked at, the last only for what follows.
_PREDICATE = 7
#: A line of no more words and no verb of being may be nothing but a judgement.
_VERBLESS = 8


def judges(words: list[str], reported: bool = False) -> bool:
    """A judging word as the predicate, or as all there is; "the disaster" is but mentioned."""
    verbless = small.COPULAS.isdisjoint(words) and len(words) <= _VERBLESS
    verbless = verbless and not (reported and words[0] == "the")
    for at, word in enumerate(words):
        if word in small.COPULAS or (verbless and not at):
            start = at if verbless else at + 1
            if _is_judgement(words[start : start + _PREDICATE]):
                return True
    return False


def _is_judgement(rest: list[str]) -> bool:
    article = False
    for at, word in enumerate(rest[:-1] if len(rest) == _PREDICATE else rest):
        after = rest[at + 1 :]
        if word in opinion.EVALUATIVE_NOUNS:
            return article or at == 0
        if _judges_by_itself(word):
            following = after[0] if after else ""
            if _is_measured(word, after, article):
                return False
            return article or following in small.AFTER_PREDICATE or following in small.ARTICLES
        article = article or word in small.ARTICLES
        if not (word in small.DEGREES or word in small.ARTICLES or word.endswith("ly") or article):
            return False
    return False


def _is_measured(word: str, after: list[str], article: bool) -> bool:
    """How long, how much, of what kind: "good for a century", "worth £9", "a simple test"."""
    if not after:
        return False
    if word == "worth":
        return is_number(after[0]) or after[0] in ("a", "an", "more", "less", "about")
    if after[0] == "for":
        return len(after) > 1 and (is_number(after[1]) or not small.TIMES.isdisjoint(after[2:3]))
    if after[0] == "to" and word in opinion.TOUGH:
        # "Hard to reach", but "hard to believe".
        return after[1:2] != [] and after[1] not in opinion.FATHOMING
    if word.endswith("st") and is_past(after[0]):
        # "The worst hit".
        return True
    if word == "good":
        # "A good hour from the coast".
        return after[0] in small.TIMES
    return article and word in opinion.DESCRIPTIVE


def _judges_by_itself(word: str) -> bool:
    """A judging adjective, or its superlative: fine, finest."""
    if word in opinion.EVALUATIVE:
        return True
    if not word.endswith("est"):
        return False
    # fine, fond; sad, funny.
    bases = {word[:-2], word[:-3], word[:-4], word[:-4] + "y"}
    return not bases.isdisjoint(opinion.EVALUATIVE)
