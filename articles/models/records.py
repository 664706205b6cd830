"""What every row has, and the forms of words that several tables check."""

import re

from django.core.validators import RegexValidator, URLValidator
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from articles.ids import new_id

#: BCP 47: a language, and optionally a script, a region and variants.
LANGUAGE_TAG = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
WEB_ADDRESS = r"^https?://[^\s]+$"

language_tag = RegexValidator(LANGUAGE_TAG, _("Give a BCP 47 language code, for example “en”."))
web_address = URLValidator(schemes=["http", "https"])


def shortened(quote: str, length: int = 120) -> str:
    """Return a quote on one line, cut after `length` characters."""
    line = re.sub(r"\s+", " ", quote).strip()
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


class Record(models.Model):
    """A row with a UUID made here, and a version raised at each change."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    version = models.PositiveIntegerField(default=1, db_default=1, editable=False)
    updated_at = models.DateTimeField(_("last changed"), db_default=Now(), editable=False)

    class Meta:
        abstract = True
