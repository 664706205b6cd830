"""The words of the reading desk: what its scripts say, in the language of who reads."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from articles.choices import Medium, SourceKind
from claims.admin.notes import SIGNS
from claims.choices import StanceKind

#: Beside the stances that a statement may have on a claim: none yet, and none to be had.
UNJUDGED, NON_CLAIM = "unjudged", "non_claim"


def sign(stance: str) -> str:
    """The stance in a character."""
    return {UNJUDGED: "○", NON_CLAIM: "·"}.get(stance) or SIGNS[StanceKind(stance)]


def stance_label(stance: str) -> str:
    """The stance in words, whatever a passage may be."""
    if stance == UNJUDGED:
        return _("not judged")
    if stance == NON_CLAIM:
        return _("nothing to check")
    return str(StanceKind(stance).label)


def choices() -> dict[str, Any]:
    """What may be chosen: words with their labels, stances with their signs too."""
    return {
        "stances": [
            [stance, stance_label(stance), sign(stance)]
            for stance in (*StanceKind.values, NON_CLAIM, UNJUDGED)
        ],
        "media": [[medium.value, str(medium.label)] for medium in Medium],
        "kinds": [[kind.value, str(kind.label)] for kind in SourceKind],
    }


def words() -> dict[str, str]:
    """Every sentence of the scripts by its name; %(these)s are filled in there."""
    return {**_of_the_list(), **_of_the_form(), **_of_marking(), **_of_what_happens()}


def _of_the_list() -> dict[str, str]:
    return {
        "accept": _("Accept"),
        "correct": _("Correct"),
        "dismiss": _("Dismiss"),
        "undo": _("Undo"),
        "bring_back": _("Bring back"),
        "open": _("open"),
        "other_claim": _("set another stance"),
        "first_claim": _("set a stance"),
        "own_voice": _("the article itself"),
        "suggested": _("suggested"),
        "dismissed": _("dismissed"),
        "new_claim": _("new claim"),
        "known_claim": _("known claim"),
        "denies_this": _("Denied:"),
        "nothing_to_check": _("Statement only: there is nothing to check."),
        "no_claim": _("Statement only; correct it to say on which claim."),
        "on_no_claim": _("A statement only, on no claim."),
        "marked_already": _("This passage is marked already; accepting adds to that statement."),
        "sure": _("%(percent)s % sure"),
        "altered": _("Altered since it was marked in an earlier revision."),
        "accepted_by": _("accepted by %(name)s"),
        "edited_by": _("corrected and accepted by %(name)s"),
        "dismissed_by": _("dismissed by %(name)s"),
        "marked_by": _("marked by %(name)s"),
        "progress": _("%(handled)s of %(total)s handled"),
        "nothing": _("Nothing is suggested or marked in this text yet."),
    }


def _of_the_form() -> dict[str, str]:
    return {
        "mark_title": _("Mark this passage"),
        "correct_title": _("Correct the suggestion"),
        "save": _("Save"),
        "saving": _("Saving …"),
        "no_stance": _("none: a statement only"),
        "from_text": _("named in the text"),
        "known_source": _("known"),
        "new_source": _("new source: “%(name)s”"),
        "is_known_source": _("A known source."),
        "is_new_source": _("The known source of this name, or else a new one."),
        "is_own_voice": _("The article says so in its own voice."),
        "who_is": _("The text says “%(words)s”: say who that is."),
        "needs_source": _("Say who says it, or choose the article itself."),
        "on_this_page": _("on this page"),
        "is_known_claim": _("A known claim."),
        "is_new_claim": _("A new claim will be opened."),
        "may_lack_claim": _("Left empty, it will be a statement only."),
        "needs_claim": _("Say on which claim, or choose that it takes no stance."),
        "kept": _("Not saved. What you typed is kept while this page is open."),
        "go_on": _("Go on with it"),
        "restored": _("What you typed before is here again."),
        "still_saving": _("Wait: this is just being saved."),
        "results": _("%(number)s to choose from; the arrow keys lead there."),
        "no_results": _("Nothing known is like this."),
    }


def _of_marking() -> dict[str, str]:
    return {
        "marking": _(
            "Marking: arrows move the end, with Shift the beginning, up and down go from "
            "sentence to sentence. Enter takes it, Escape leaves it."
        ),
        "chosen": _("Chosen: %(quote)s"),
        "left": _("Marking was left."),
    }


def _of_what_happens() -> dict[str, str]:
    return {
        "accepted": _("Accepted: %(quote)s"),
        "corrected": _("Corrected and accepted: %(quote)s"),
        "was_dismissed": _("Dismissed: %(quote)s"),
        "was_marked": _("Marked: %(quote)s"),
        "undone": _("Taken back: %(quote)s"),
        "nothing_to_undo": _("There is nothing of yours to take back on this page."),
        "refused": _("Not saved: %(why)s"),
        "unreachable": _("The server did not answer; try again."),
        "unreadable": _("The server failed. Try again, or report it."),
        "signed_out": _(
            "You are no longer signed in. Sign in again in another tab, then try again."
        ),
        "offline": _("The server cannot be reached: what others do is not shown just now."),
        "others": _("Others changed something: %(progress)s."),
        "all_handled": _("Everything suggested is handled."),
        "other_revision": _("Another text was captured meanwhile. Read the page again to go on."),
        "read_again": _("Read again"),
        "no_suggestion": _("Choose a suggestion that is still open."),
    }
