"""Why something was refused, in words that both apps, the admin and the API share.

Nothing here knows HTTP frameworks or models: services raise these, and each interface turns
them into its own answer (the admin into a message, `config.api.errors` into a problem document).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, ClassVar

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

CHANGED_MEANWHILE = _(
    "This was changed by somebody else meanwhile. Read it again, then repeat your change."
)


@dataclass(frozen=True)
class Reason:
    """One sentence why not, with a word for programs beside it.

    `overridable` says whether an editor may go on all the same by giving a reason of their own.
    `field` names the input it is about, and is empty where it is about the thing as a whole.
    """

    code: str
    message: str | _StrPromise
    overridable: bool = False
    field: str = ""

    def __str__(self) -> str:
        return str(self.message)


class Refused(Exception):
    """The rules refuse what was asked. Take a subclass: it says which kind of refusal this is.

    Made of a sentence, a Reason or several Reasons; `str()` joins the sentences.
    """

    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    code: ClassVar[str] = "refused"

    def __init__(self, why: str | _StrPromise | Reason | Iterable[Reason]) -> None:
        if isinstance(why, Reason):
            self.reasons = [why]
        elif isinstance(why, Iterable) and not isinstance(why, str | Promise):
            self.reasons = list(why)
        else:
            self.reasons = [Reason(code=self.code, message=why)]
        super().__init__(*self.reasons)

    @property
    def messages(self) -> list[str]:
        return [str(reason) for reason in self.reasons]

    def __str__(self) -> str:
        return " ".join(self.messages)


class TransitionError(Refused):
    """The thing is not in a state that allows this move; each reason says what is missing."""

    code = "not_allowed_now"


class InUse(Refused):
    """Something else stands on the thing, so it stays."""

    code = "in_use"


class Stale(Refused):
    """Somebody else changed the thing since the caller read it, and nothing was written."""

    status = HTTPStatus.PRECONDITION_FAILED
    code = "stale"

    def __init__(
        self, why: str | _StrPromise | Reason | Iterable[Reason] = CHANGED_MEANWHILE
    ) -> None:
        super().__init__(why)


class TooLarge(Refused):
    """More than this site takes at once."""

    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    code = "too_large"
