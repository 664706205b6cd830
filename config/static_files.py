"""How static files are kept in production: each under a name that changes with what is in it."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class NamedByContent(CompressedManifestStaticFilesStorage):
    """Names in `import` statements change too: no browser mixes the modules of two releases."""

    support_js_module_import_aggregation = True
