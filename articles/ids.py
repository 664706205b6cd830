"""Identifiers: version 7 UUIDs, made here and not by the database.

Their first 48 bits are the time in milliseconds (RFC 9562, section 5.7), so a primary key
grows with time and "newest first" is a walk along its index.
"""

import uuid

from uuid6 import uuid7


def new_id() -> uuid.UUID:
    """Make an identifier that sorts after every earlier one of this process."""
    return uuid.UUID(int=uuid7().int)
