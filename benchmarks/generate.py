"""Fill an empty database with a desk of any size, the same for the same seed.

    python -m benchmarks.generate --claims 10000 --seed 1
    python -m benchmarks.generate --bare 90000 --seed 2    # longer lists: nobody reports these

Three statements a claim, five an article; stances, evidence, assessments and events as a desk
would have them. Rows are written in bulk past the services: the database's own rules still hold
and derive what is derived. Prints how long each table took.
"""

import os
import random
import time
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import accumulate
from typing import TypeVar

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
os.environ.setdefault("STATEMENT_TIMEOUT", "0")
django.setup()

from django.contrib.auth.models import Group, User  # noqa: E402 - Django must be set up first
from django.db import connection  # noqa: E402
from django.db.models import Model  # noqa: E402
from django.utils import timezone  # noqa: E402

from articles.choices import Medium, SourceKind  # noqa: E402
from articles.models import Article, Outlet, Revision, Source, Statement  # noqa: E402
from claims.choices import (  # noqa: E402
    Direction,
    EventKind,
    EvidenceKind,
    Outcome,
    Priority,
    StanceKind,
    State,
)
from claims.models import Assessment, Claim, Event, Evidence, Rating, Stance  # noqa: E402

Row = TypeVar("Row", bound=Model)

NOW = timezone.now()
STATEMENTS_A_CLAIM = 3
STATEMENTS_AN_ARTICLE = 5
SENTENCES_AN_ARTICLE = 14
BATCH = 2_000
PROSE = (
    "the minister said that water bridges were closed after rain while officials from northern "
    "districts counted boats markets prices schools and harbour workers reported smoke near an "
    "old station before engineers repaired damaged pumps again despite protests over wages grain "
    "fuel borders elections courts budgets hospitals flights cables ferries storms rockets "
    "ceasefires convoys reservoirs tunnels vaccines exports factories pensions"
)
WORDS = PROSE.split()
STATES = {State.OPEN: 50, State.CHECKING: 20, State.REVIEW: 5, State.DECIDED: 20, State.DROPPED: 5}
STANCES = {
    StanceKind.ASSERTS: 72,
    StanceKind.DENIES: 14,
    StanceKind.PARTLY_DENIES: 4,
    StanceKind.QUESTIONS: 4,
    StanceKind.DECLINES_TO_COMMENT: 4,
    StanceKind.RETRACTS: 2,
}


class Generator:
    """One desk: what is made first is drawn from by what comes later."""

    def __init__(self, *, claims: int, seed: int) -> None:
        self.size = claims
        # One generator of chance for all: the same seed makes the same desk.
        self.chance = random.Random(seed)
        self.users: list[User] = []
        self.outlets: list[Outlet] = []
        self.sources: list[Source] = []
        self.claims: list[Claim] = []
        self.articles: list[Article] = []
        self.revisions: list[Revision] = []
        self.statements: list[Statement] = []

    def run(self) -> None:
        for make in (
            self.make_users,
            self.make_outlets,
            self.make_sources,
            self.make_articles,
            self.make_statements,
            self.make_claims,
            self.make_stances,
            self.make_evidence,
            self.make_assessments,
            self.make_events,
        ):
            with _timed(make.__name__.removeprefix("make_")):
                make()
        _vacuum()

    def run_bare(self) -> None:
        """Add claims on which nothing bears yet to a desk made before."""
        self.users = list(User.objects.filter(username__startswith="bench-").order_by("id"))
        with _timed("bare claims"):
            _store([self._claim(state) for state in self._states()])
        _vacuum()

    def make_users(self) -> None:
        for name, group in (("bench-checker", "Checkers"), ("bench-editor", "Editors")):
            user = User.objects.create(username=name, is_staff=True)
            user.groups.add(Group.objects.get(name=group))
            self.users.append(user)

    def make_outlets(self) -> None:
        self.outlets = Outlet.objects.bulk_create(
            Outlet(name=f"Outlet {n}", domain=f"outlet-{n}.example") for n in range(60)
        )

    def make_sources(self) -> None:
        bodies = [
            Source(name=f"Agency {n}", kind=SourceKind.OFFICIAL_BODY)
            for n in range(self.size // 50 + 1)
        ]
        people = [
            Source(
                name=f"Spokesperson {n}",
                role="spokesperson",
                speaks_for=self.chance.choice(bodies) if self.chance.random() < 0.7 else None,
                confidential=self.chance.random() < 0.02,
            )
            for n in range(self.size // 10 + 1)
        ]
        self.sources = [*_store(bodies), *_store(people)]

    def make_articles(self) -> None:
        count = self.size * STATEMENTS_A_CLAIM // STATEMENTS_AN_ARTICLE
        self.articles = _store(
            [
                Article(
                    url=f"https://outlet-{n % 60}.example/news/{n}",
                    outlet=self.outlets[n % 60],
                    published_at=self._some_time_ago(),
                )
                for n in range(count)
            ]
        )
        self.revisions = _store([self._revision(article) for article in self.articles])

    def _revision(self, article: Article) -> Revision:
        text = "\n\n".join(self._sentence() for _ in range(SENTENCES_AN_ARTICLE))
        return Revision(
            article=article,
            number=1,
            headline=self._sentence(7).rstrip("."),
            text=text,
            sha256=Revision.digest(text),
        )

    def make_statements(self) -> None:
        self.statements = _store([row for each in self.revisions for row in self._marked(each)])

    def _marked(self, revision: Revision) -> Iterator[Statement]:
        lines = revision.text.split("\n\n")
        starts = [0, *accumulate(len(line) + 2 for line in lines)]
        for line in sorted(self.chance.sample(range(len(lines)), STATEMENTS_AN_ARTICLE)):
            yield Statement(
                revision=revision,
                article_id=revision.article_id,
                source=self.chance.choice(self.sources) if self.chance.random() < 0.9 else None,
                start=starts[line],
                end=starts[line] + len(lines[line]),
                quote=lines[line],
                medium=self.chance.choice(Medium.values),
                said_at=self._some_time_ago() if self.chance.random() < 0.5 else None,
            )

    def make_claims(self) -> None:
        states = self._states()
        self.claims = _store([self._claim(state) for state in states])
        by_state = list(zip(self.claims, states, strict=True))
        self.decided = [claim for claim, state in by_state if state == State.DECIDED]
        self.proposed = [claim for claim, state in by_state if state == State.REVIEW]

    def _states(self) -> list[State]:
        return self.chance.choices(list(STATES), list(STATES.values()), k=self.size)

    def _claim(self, state: State) -> Claim:
        return Claim(
            wording=self._sentence(),
            topics=self.chance.sample(WORDS, 2),
            # A decided claim needs its verdict first; see make_assessments.
            state=State.REVIEW if state == State.DECIDED else state,
            priority=self.chance.choice(Priority.values),
            assignee=None if state == State.OPEN else self.chance.choice(self.users),
            due_at=self._some_time_ago() + timedelta(days=300),
            created_by=self.users[0],
        )

    def make_stances(self) -> None:
        stances = self.chance.choices(list(STANCES), list(STANCES.values()), k=len(self.statements))
        _store(
            [
                Stance(
                    statement=statement,
                    article_id=statement.article_id,
                    claim=self._some_claim(),
                    stance=stance,
                    set_by=self.users[0],
                )
                for statement, stance in zip(self.statements, stances, strict=True)
            ]
        )

    def _some_claim(self) -> Claim:
        """Draw a claim, the first ones oftener: some claims are reported everywhere."""
        return self.claims[min(int(self.size * self.chance.random() ** 1.5), self.size - 1)]

    def make_evidence(self) -> None:
        self.evidence = _store(
            [
                Evidence(
                    claim=claim,
                    direction=self.chance.choice(Direction.values),
                    kind=self.chance.choice(EvidenceKind.values),
                    title=self._sentence(5),
                    url=f"https://evidence.example/{number}/{claim.pk}",
                    added_by=self.users[0],
                )
                for claim in self.claims
                for number in range(self.chance.choice((0, 0, 1, 1, 2)))
            ]
        )

    def make_assessments(self) -> None:
        ratings = list(Rating.objects.order_by("position"))
        decision = {
            "outcome": Outcome.APPROVED,
            "decided_by": self.users[1],
            "decided_at": NOW,
        }
        _store(
            [
                Assessment(
                    claim=claim,
                    verdict=self.chance.choice(ratings),
                    rationale=self._sentence(30),
                    proposed_by=self.users[0],
                    **(decision if known else {}),
                )
                for claims, known in ((self.decided, True), (self.proposed, False))
                for claim in claims
            ]
        )
        Claim.objects.filter(pk__in=[claim.pk for claim in self.decided]).update(
            state=State.DECIDED
        )

    def make_events(self) -> None:
        _store(
            [Event(claim=each, kind=EventKind.OPENED, actor=self.users[0]) for each in self.claims]
        )

    def _sentence(self, words: int = 14) -> str:
        return " ".join(self.chance.choices(WORDS, k=words)).capitalize() + "."

    def _some_time_ago(self) -> datetime:
        return NOW - timedelta(minutes=self.chance.randrange(60, 365 * 24 * 60))


def _store(rows: list[Row]) -> list[Row]:
    return type(rows[0])._default_manager.bulk_create(rows, batch_size=BATCH)


def _vacuum() -> None:
    with connection.cursor() as cursor, _timed("vacuum analyze"):
        cursor.execute("VACUUM ANALYZE")


@contextmanager
def _timed(what: str) -> Iterator[None]:
    began = time.perf_counter()
    yield
    print(f"{what:<16}{time.perf_counter() - began:8.1f} s", flush=True)


def main() -> None:
    arguments = _arguments()
    began = time.perf_counter()
    if arguments.bare:
        Generator(claims=arguments.bare, seed=arguments.seed).run_bare()
    elif Claim.objects.exists() or Article.objects.exists():
        raise SystemExit("There are articles or claims already: give an empty database.")
    else:
        Generator(claims=arguments.claims, seed=arguments.seed).run()
    print(
        f"{Claim.objects.count()} claims, {Statement.objects.count()} statements "
        f"in {time.perf_counter() - began:.0f} s"
    )


def _arguments() -> Namespace:
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=int, default=10_000, help="of a new desk")
    parser.add_argument("--bare", type=int, default=0, help="claims to add to one made before")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
