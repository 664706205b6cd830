"""What is looked at before the site starts."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error
from django.utils.module_loading import import_string


def suggester_is_there(**_kwargs: Any) -> list[CheckMessage]:
    """Say so when SUGGESTER names nothing that could suggest: else each article would show it."""
    try:
        found = import_string(settings.SUGGESTER)
    except Exception as error:  # Whatever its module does when it is imported.
        why = f"it cannot be imported ({error})"
    else:
        if callable(found):
            return []
        why = "that is no function"
    return [
        Error(
            f"SUGGESTER is {settings.SUGGESTER!r}, but {why}.",
            hint="Name a function of a text and its language, or leave SUGGESTER out.",
            id="articles.E001",
        )
    ]
