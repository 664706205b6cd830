"""Reporting verbs turned round: "was disputed by X", "the loss reported by X". Pure."""

from articles.attribution.clauses.frames import Frame
from articles.attribution.cues.complements import Complement
from articles.attribution.cues.object_kinds import KINDS
from articles.attribution.cues.skipping import noun_phrase
from articles.attribution.cues.verb_groups import VerbGroup
from articles.attribution.records import Act, Form
from articles.attribution.tagging.tags import Tag
from articles.attribution.tagging.verb_index import Entry, Sense

_AGENT_REACH = 14
_ACCUSED = frozenset({"of", "for", "on", "with"})
#: Senses that can be turned round: "was disputed by X".
_PASSIVE = frozenset({"noun", "thing", "naming", "addressee"})


def passive_sense(
    frame: Frame, entry: Entry, complement: Complement, group: VerbGroup
) -> Sense | None:
    """A passive reports where somebody is named who says it: "by X"."""
    if not _has_agent(frame, group.head + 1):
        return None
    for sense in entry.senses:
        if sense.act is Act.WISH and group.form is Form.PAST_PARTICIPLE:
            continue
        if sense.act is Act.SAY and "clause" in sense.takes and _is_raised(frame, group.head + 1):
            return sense
        thesis = "thesis" in sense.takes and _is_thesis(frame, group.first)
        if thesis or sense.takes & _PASSIVE or _takes_object(sense, complement.kinds):
            return sense if _passive_fits(sense, group) else None
    return None


def _is_raised(frame: Frame, place: int) -> bool:
    """ "is understood by two aides to have left": by somebody, and then an infinitive."""
    if frame.lower(place) != "by":
        return False
    end = noun_phrase(frame, place + 1)
    return end > place + 1 and frame.tag(end) is Tag.TO and frame.lower(end + 1) in ("have", "be")


def _takes_object(sense: Sense, kinds: set[str]) -> bool:
    """Whether a passive has what its object goes with: "was accused by X of", "was put by X at"."""
    wanted = {word[1:] for word in sense.takes if word[0] == "+"}
    known = kinds | {kind.lstrip("+") for kind in kinds}
    return bool(wanted & (_ACCUSED if sense.act is Act.ACCUSE else known))


def _is_thesis(frame: Frame, first: int) -> bool:
    """Whether what was said is the subject: "that reading was dismissed by X"."""
    return KINDS["thesis"](frame.lower(first - 1))


def _passive_fits(sense: Sense, group: VerbGroup) -> bool:
    """Without an auxiliary ("the loss reported by X") only what is sure to be about words."""
    if group.form is not Form.PAST_PARTICIPLE:
        return True
    return sense.act in (Act.DENY, Act.ACCUSE, Act.DOUBT)


def _has_agent(frame: Frame, place: int) -> bool:
    for at in range(place, min(place + _AGENT_REACH, len(frame))):
        if frame.lower(at) == "by":
            following = frame.tag(at + 1)
            return following not in (Tag.ING, Tag.NUMBER) and not frame.is_quote(at + 1)
        if frame.lower(at) in (".", ";", ":") or frame.is_quote(at):
            return False
    return False
