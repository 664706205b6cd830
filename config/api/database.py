"""What the database refused, said to the client whose doing it was.

Services check first and say it better; this is for what only the database can see: two requests at
once, and rules kept by constraints and triggers.
"""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from django.apps import apps
from django.db import DataError, InterfaceError, OperationalError
from django.db import Error as DatabaseError
from django.db.models import BaseConstraint
from django.utils.translation import gettext as _

from config.api.problems import Reason


@dataclass(frozen=True)
class Refusal:
    """A status and the reasons for it."""

    status: HTTPStatus
    reasons: list[Reason]


def refusal_of(error: DatabaseError) -> Refusal | None:
    """What to answer to an error of the database, or None where it is a bug of ours.

    The codes are PostgreSQL's SQLSTATEs (manual, appendix A).
    """
    state = getattr(error.__cause__, "sqlstate", None) or ""
    match state:
        case "23505" | "23P01":
            return _conflict("unique", _said_by_constraint(error) or _("There is one already."))
        case "23503" | "23001":
            return _conflict("in_use", _("What this refers to is gone, or is still referred to."))
        case "23514" | "23502" | "P0001":
            sentence = _said_by_trigger(error) or _said_by_constraint(error)
            return _bad_request(sentence or _("The rules of the desk do not allow these values."))
        case "40001" | "40P01" | "55P03":
            return _try_again("busy", _("Somebody else is changing the same thing. Try again."))
        case "57014":
            return _try_again("timeout", _("This took too long. Ask for less, or try again."))
    if state.startswith("22") or (isinstance(error, DataError) and not state):
        return _bad_request(_("A value is out of range or cannot be stored."))
    if state.startswith(("08", "53", "57")) or (
        isinstance(error, OperationalError | InterfaceError) and not state
    ):
        return _try_again("unavailable", _("The database does not answer. Try again."))
    return None


def _conflict(code: str, sentence: str) -> Refusal:
    return Refusal(HTTPStatus.CONFLICT, [Reason(code, sentence)])


def _bad_request(sentence: str) -> Refusal:
    return Refusal(HTTPStatus.BAD_REQUEST, [Reason("invalid", sentence)])


def _try_again(code: str, sentence: str) -> Refusal:
    return Refusal(HTTPStatus.SERVICE_UNAVAILABLE, [Reason(code, sentence)])


def _said_by_constraint(error: DatabaseError) -> str:
    """The sentence a model gave the constraint, else its name read as one, else nothing.

    Constraint names of this project are sentences: `verdict_decided_by_somebody_else`.
    """
    name = getattr(getattr(error.__cause__, "diag", None), "constraint_name", None)
    constraint = _constraints().get(name) if name else None
    if constraint is None:
        return ""
    if constraint.violation_error_message != constraint.default_violation_error_message:
        return str(constraint.get_violation_error_message())
    return constraint.name.replace("_", " ").capitalize() + "."


def _said_by_trigger(error: DatabaseError) -> str:
    """The sentence of a RAISE in one of our triggers; they are written to be read.

    PostgreSQL's own sentences name tables and columns, and come from another of its functions.
    """
    diagnosis = getattr(error.__cause__, "diag", None)
    if getattr(diagnosis, "source_function", None) != "exec_stmt_raise":
        return ""
    return getattr(diagnosis, "message_primary", None) or ""


def _constraints() -> dict[str, BaseConstraint]:
    return {
        constraint.name: constraint
        for model in apps.get_models()
        for constraint in model._meta.constraints
    }
