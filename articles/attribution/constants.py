"""Named words that the rules tell apart by identity. Pure.

The rules look them up at every word of a text, and there a member of an enum costs Python 3.11
five times what an attribute of a class does.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from enum import StrEnum as Constants
else:

    class Constants(str):
        """A closed set of strings: each of a subclass's attributes is an instance of it."""

        __slots__ = ()

        def __init_subclass__(cls) -> None:
            for name, word in list(vars(cls).items()):
                if name.isupper():
                    setattr(cls, name, cls(word))
