"""The forms of the desk's admin: the services decide, and the form says what they said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from django import forms
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import ValidationError
from django.db import Error as DatabaseError

from config.api.database import refusal_of
from config.api.problems import Reason, Refused


class Autocomplete(AutocompleteSelect):
    """Takes whatever a browser sends back: what is no id is simply not selected."""

    def optgroups(self, name: str, value: Sequence[str], attr: Any = None) -> list[Any]:
        return super().optgroups(name, [one for one in value if self._is_id(one)], attr)

    def _is_id(self, text: str) -> bool:
        try:
            return self.field.remote_field.model._meta.pk.to_python(text) is not None
        except ValidationError:
            return False


class DeskForm(forms.ModelForm):
    """A form whose service has the last word: `refusal` is what it said.

    Constraints are left to the service, which tidies first what was typed.
    """

    refusal: ClassVar[ValidationError | None] = None
    #: What somebody typed into a form that was refused, to be shown in a fresh one.
    typed: ClassVar[dict[str, Any]] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if self.typed:
            kwargs["initial"] = {**(kwargs.get("initial") or {}), **self.typed}
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            # The row tells what changed; a form that says so itself is not asked.
            field.show_hidden_initial = False
        # On the object: Django's forms have no method of their own for it, and it is never saved.
        self.instance.validate_constraints = _leave_it_to_the_service

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.refusal is not None:
            add_errors(self, self.refusal)
        return cleaned

    def validate_unique(self) -> None:
        """Leave it to the service."""


def _leave_it_to_the_service(exclude: Any = None) -> None:
    """Check no constraint: what was typed is not tidied yet."""


def add_errors(form: forms.BaseForm, error: ValidationError) -> None:
    """Put each error beside its field, or above the form where the form lacks the field."""
    if not hasattr(error, "error_dict"):
        form.add_error(None, error)
        return
    for name, errors in error.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)


def as_validation_error(error: Exception) -> ValidationError:
    """Turn what a service raised into errors for a form.

    Raises:
        The error itself, where it is a bug and no refusal.
    """
    if isinstance(error, ValidationError):
        return error
    reasons: list[Reason] = []
    if isinstance(error, Refused):
        reasons = error.reasons
    elif isinstance(error, DatabaseError):
        refusal = refusal_of(error)
        reasons = refusal.reasons if refusal else []
    if not reasons:
        raise error
    return ValidationError([ValidationError(str(one), code=one.code) for one in reasons])


#: What services raise when they refuse. PermissionDenied is left to become a 403 page.
REFUSALS = (ValidationError, Refused, DatabaseError)
