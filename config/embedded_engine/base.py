"""Django's PostgreSQL engine on the embedded server, which it starts when first connected to.

So that commands which need no database, such as `check`, start none.
"""

from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db.backends.postgresql import base
from psycopg.conninfo import conninfo_to_dict

from config import embedded_postgres


class DatabaseWrapper(base.DatabaseWrapper):
    def get_connection_params(self) -> dict[str, Any]:
        """Make sure that the server runs, and say where it listens."""
        try:
            address = embedded_postgres.ensure_running(settings.VAR_DIR)
        except embedded_postgres.EmbeddedPostgresError as error:
            raise ImproperlyConfigured(str(error)) from error
        listens = conninfo_to_dict(address)
        parameters = super().get_connection_params()
        return {**parameters, "host": listens["host"], "port": listens["port"]}
