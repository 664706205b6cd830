"""The site's settings. What differs between machines is read from the environment.

Without DATABASE_URL this is a developer's machine: embedded PostgreSQL, debug pages, loopback
hosts. With it, it is production unless DEBUG=1. `.env.example` explains every variable.
"""

from pathlib import Path
from typing import Any

import pghistory
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from config import env
from config.secret_key import kept_secret_key

env.refuse_misspelt()

BASE_DIR = Path(__file__).resolve().parent.parent
#: What this machine keeps beside the database: uploads, collected static files, secrets.
VAR_DIR = env.folder("CLAIMS_VAR", BASE_DIR / "var")

# --- The machine this runs on --------------------------------------------------------

EMBEDDED_DATABASE = not env.text("DATABASE_URL", "")
DEBUG = env.flag("DEBUG", default=EMBEDDED_DATABASE)
# No default outside development: a guessed key would sign every session on the site.
SECRET_KEY = env.text("SECRET_KEY", kept_secret_key(VAR_DIR) if DEBUG else None)
ALLOWED_HOSTS = env.hosts("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]" if DEBUG else None)
CSRF_TRUSTED_ORIGINS = env.origins("CSRF_TRUSTED_ORIGINS")

# A query stuck for 30 s is a bug; let it fail where it is seen. Migrations run with
# STATEMENT_TIMEOUT=0, since building an index takes as long as it takes.
STATEMENT_TIMEOUT = env.duration("STATEMENT_TIMEOUT", "30s")

_database: dict[str, Any] = (
    {"ENGINE": "config.embedded_engine", "NAME": "postgres", "USER": "postgres", "OPTIONS": {}}
    if EMBEDDED_DATABASE
    else {**env.database("DATABASE_URL")}
)
_options = _database["OPTIONS"].pop("options", "")
DATABASES = {
    "default": {
        **_database,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {
            **_database["OPTIONS"],
            "options": f"{_options} -c statement_timeout={STATEMENT_TIMEOUT}".strip(),
        },
    }
}

# --- The parts of the site -----------------------------------------------------------

INSTALLED_APPS = [
    "config.apps.DeskAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "pgtrigger",
    "pghistory",
    "rest_framework",
    "knox",
    "django_filters",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "config.api",
    "articles",
    "claims",
]

MIDDLEWARE = [
    "config.api.middleware.ProblemAnswers",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "pghistory.middleware.HistoryMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "config" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# --- Who signs in --------------------------------------------------------------------

LOGIN_URL = "admin:login"
_VALIDATION = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_VALIDATION}.UserAttributeSimilarityValidator"},
    {"NAME": f"{_VALIDATION}.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": f"{_VALIDATION}.CommonPasswordValidator"},
    {"NAME": f"{_VALIDATION}.NumericPasswordValidator"},
]

# --- What a browser may do -----------------------------------------------------------

# Article text comes from strangers. Should any of it ever slip through unescaped, the browser
# still runs nothing of it: no inline script, no outside host.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

HTTPS_ONLY = env.flag("HTTPS_ONLY", default=not DEBUG)
SECURE_SSL_REDIRECT = HTTPS_ONLY
# Those who watch the process ask from inside, without HTTPS.
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SESSION_COOKIE_SECURE = HTTPS_ONLY
CSRF_COOKIE_SECURE = HTTPS_ONLY
SECURE_HSTS_SECONDS = env.whole("HSTS_SECONDS", 30 * 24 * 60 * 60 if HTTPS_ONLY else 0)
# Subdomains, and the browsers' preload list, are for whoever owns the whole domain to decide.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
# Only where a proxy is known to set the header: otherwise any client could claim HTTPS.
if env.flag("BEHIND_PROXY"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# --- Languages and time --------------------------------------------------------------

LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", _("English")),
    ("ar", _("Arabic")),
    ("de", _("German")),
    ("fr", _("French")),
    ("es", _("Spanish")),
]
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True

# --- Files ---------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "config" / "static"]
# In development files are served from where they lie, so that nothing must be collected.
WHITENOISE_AUTOREFRESH = DEBUG
WHITENOISE_USE_FINDERS = DEBUG
WHITENOISE_ALLOW_ALL_ORIGINS = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "config.static_files.NamedByContent"
    },
}

# Evidence is never served by address: who may see it is asked each time.
MEDIA_ROOT = VAR_DIR / "media"
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700
# An article of 4 MB whose every letter is written as %D8%A7 or \u0627 takes three times that.
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024

# --- Logs: to stderr, for whatever runs the server to keep ---------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    # Django adds handlers of its own, which would mail or print everything twice.
    "loggers": {
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        # Anybody can send a wrong Host: it is refused, and no more is to be said about it.
        "django.security.DisallowedHost": {"handlers": [], "propagate": False},
    },
}

# --- History: every change of a row, written by triggers (django-pghistory) -----------

PGHISTORY_APPEND_ONLY = True
# Who and where from, in the history row itself: one insert a change, and no join to read it.
PGHISTORY_CONTEXT_FIELD = pghistory.ContextJSONField()
PGHISTORY_CONTEXT_ID_FIELD = pghistory.ContextUUIDField()

# --- Suggestions ---------------------------------------------------------------------

# What reads an article and says who says what in it: a function of the text and its language.
SUGGESTER = env.text("SUGGESTER", "articles.attribution.suggest")

# --- The REST API --------------------------------------------------------------------

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "config.api.authentication.BearerToken",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PARSER_CLASSES": ["config.api.parsers.StrictJSONParser"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "config.api.negotiation.AlwaysJSON",
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_PAGINATION_CLASS": "config.api.pagination.KeysetPagination",
    "DEFAULT_SCHEMA_CLASS": "config.api.schema.ProblemSchema",
    # OPTIONS would describe forms that nobody fills in; the schema describes the API.
    "DEFAULT_METADATA_CLASS": None,
    "EXCEPTION_HANDLER": "config.api.errors.answer_with_problem",
    "URL_FORMAT_OVERRIDE": None,
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
    "TEST_REQUEST_RENDERER_CLASSES": [
        "rest_framework.renderers.JSONRenderer",
        "rest_framework.renderers.MultiPartRenderer",
    ],
}

# Tokens are hashed, and last until they expire or are deleted.
KNOX_TOKEN_MODEL = "api.Token"  # noqa: S105 - the model, not a secret
# Its own migrations would make a table that nothing uses.
MIGRATION_MODULES = {"knox": None}
REST_KNOX = {"AUTH_HEADER_PREFIX": "Bearer", "TOKEN_TTL": None}

SPECTACULAR_SETTINGS = {
    "TITLE": "Claim Tracker",
    "DESCRIPTION": "Who says so, who denies it, where, and what we found.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.0",
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "SERVE_AUTHENTICATION": [],
    "COMPONENT_SPLIT_REQUEST": True,
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
    # What several things have of one name and different words is told apart here.
    "ENUM_NAME_OVERRIDES": {
        "SourceKind": "articles.choices.SourceKind",
        "StanceKind": "claims.choices.StanceKind",
        "LinkKind": "claims.choices.LinkKind",
        "EvidenceKind": "claims.choices.EvidenceKind",
        "EventKind": "claims.choices.EventKind",
        "OriginKind": [("source", "source"), ("outlet", "outlet")],
        "OutcomeEnum": "claims.choices.Outcome",
        "SuggestionOutcome": "articles.choices.SuggestionOutcome",
        "SuggestionStance": "claims.api.suggestions.STANCES",
        "StatusEnum": "articles.choices.AnchorStatus",
        "PlaceStatus": "claims.api.desk.PLACES",
        "State": "claims.choices.State",
    },
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "config.api.schema.describe_problems",
        "config.api.schema.close_request_bodies",
    ],
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "SWAGGER_UI_SETTINGS": {"deepLinking": True, "validatorUrl": None},
}
