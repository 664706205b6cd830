"""Who plays in the sample story: one user of each group."""

from dataclasses import dataclass

from claims.roles import ADMINISTRATORS, CHECKERS, EDITORS, REPORTERS


@dataclass(frozen=True)
class Member:
    username: str
    group: str
    first_name: str
    last_name: str


CAST = (
    Member("reporter", REPORTERS, "Nadia", "Farouk"),
    Member("checker", CHECKERS, "Tomas", "Berg"),
    Member("editor", EDITORS, "Ines", "Moreau"),
    Member("admin", ADMINISTRATORS, "Sam", "Okafor"),
)
