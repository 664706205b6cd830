"""Model fields of our own."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models

from articles.names import name_keys


class NameKeysField(ArrayField):
    """The keys by which a source is found; made of `name` and `aliases` at every save.

    A field and not `save()`, so that `bulk_create` and `bulk_update` fill it as well.
    """

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        keys = name_keys(model_instance.name, model_instance.aliases)  # type: ignore[attr-defined]
        setattr(model_instance, self.attname, keys)
        return keys
