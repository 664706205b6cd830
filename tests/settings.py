"""The site's settings as tests need them, on a developer's machine as with a DATABASE_URL."""

import os

os.environ.setdefault("DEBUG", "1")

from config.settings import *  # noqa: F403

# The real hasher is slow on purpose, and the suite signs in a lot.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
