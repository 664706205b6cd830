"""What a suggestion says to an editor: the wording of its claim, and why it was made. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from articles.choices import SuggestedStance, SuggestionType
from articles.models import shortened
from claims.choices import DENIALS

if TYPE_CHECKING:
    from articles.models import Suggestion

#: The longest wording of a claim, in code points.
WORDING = 500
#: What a sentence may end with; the marks of other scripts too.
_ENDS = ".!?…。！？؟۔।"
_TAIL = " ,;:–—-…"


def said(suggestion: Suggestion, text: str) -> str:
    """The words of a suggestion, without what stands between its parts."""
    spans = suggestion.parts or [[suggestion.start, suggestion.end]]
    return " ".join(text[start:end].strip() for start, end in spans)


def as_wording(words: str) -> str | None:
    """Words as one sentence on one line, as a claim has it; None where there are no words.

    Of what is longer than a wording may be, the first sentences.
    """
    line = re.sub(r"\s+", " ", words).strip().rstrip(_TAIL)
    if not any(letter.isalnum() for letter in line):
        return None
    line = line[0].upper() + line[1:]
    if len(line) >= WORDING:
        ends = [at for at in range(WORDING) if line[at] in _ENDS and line[at + 1 : at + 2] == " "]
        line = line[: ends[-1] + 1] if ends else shortened(line, WORDING)
    return line if line[-1] in _ENDS else f"{line}."


def wording_of(
    suggestion: Suggestion, text: str, *, answered: Suggestion | None = None
) -> str | None:
    """The claim that a suggestion bears on, in words to be corrected; None if it bears on none.

    What is asserted is the claim; of what is denied, questioned or taken back the proposition is,
    else what the suggestion that it answers asserts.
    """
    if not bears_on_a_claim(suggestion):
        return None
    if suggestion.proposition:
        return as_wording(suggestion.proposition)
    if suggestion.stance == SuggestedStance.ASSERTS:
        return as_wording(said(suggestion, text))
    return wording_of(answered, text) if answered is not None else None


def bears_on_a_claim(suggestion: Suggestion) -> bool:
    """Whether it does something to what can be checked; a denial always does to what it denies."""
    if suggestion.stance in DENIALS:
        return True
    return suggestion.checkable and suggestion.stance is not None


def why(suggestion: Suggestion, text: str) -> str:
    """Say in plain words what in the text led to the suggestion."""
    sentences = [_how_it_is_said(suggestion, text), _what_it_does(suggestion)]
    if suggestion.source_start is not None and suggestion.source_name:
        named = text[suggestion.source_start : suggestion.source_end]
        if suggestion.source_name not in named:
            sentences.append(
                _("“%(named)s” is taken to mean %(name)s.")
                % {"named": shortened(named), "name": suggestion.source_name}
            )
    elif suggestion.source_name:
        name = {"name": suggestion.source_name}
        sentences.append(_("It goes on with what %(name)s said.") % name)
    return " ".join(sentence for sentence in sentences if sentence)


def _how_it_is_said(suggestion: Suggestion, text: str) -> str:
    if suggestion.type == SuggestionType.OWN_VOICE:
        return _("The article says this itself.")
    quoted = suggestion.type == SuggestionType.DIRECT
    if suggestion.cue_start is None:
        return _("This is quoted.") if quoted else _("This is reported.")
    cue = {"cue": shortened(text[suggestion.cue_start : suggestion.cue_end])}
    if quoted:
        return _("This is quoted, with “%(cue)s” beside it.") % cue
    if suggestion.type == SuggestionType.MIXED:
        return _("“%(cue)s” reports this and quotes part of it.") % cue
    return _("“%(cue)s” reports this.") % cue


def _what_it_does(suggestion: Suggestion) -> str:
    match suggestion.stance:
        case SuggestedStance.DENIES:
            sentence = _("It denies something.")
        case SuggestedStance.PARTLY_DENIES:
            sentence = _("It denies part of something.")
        case SuggestedStance.QUESTIONS:
            sentence = _("It doubts something.")
        case SuggestedStance.DECLINES_TO_COMMENT:
            sentence = _("It is a refusal to comment.")
        case SuggestedStance.RETRACTS:
            sentence = _("It takes something back.")
        case None:
            sentence = _("Nothing in it could be checked.")
        case _assertion:
            sentence = ""
    return sentence
