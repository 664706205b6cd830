"""Where a claim stands: what the sources show, how many origins say so, and since when."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from articles.models import Article, Source
from claims.choices import EvidenceState
from claims.models import Claim, Stance
from tests.database import execute, fetch
from tests.factories import (
    ArticleFactory,
    ClaimFactory,
    OutletFactory,
    RevisionFactory,
    SourceFactory,
    StanceFactory,
    StatementFactory,
)

pytestmark = pytest.mark.django_db

NOON = timezone.make_aware(datetime(2020, 6, 9, 12))  # noqa: DTZ001


def hour(offset: float) -> datetime:
    """A moment so many hours after noon."""
    return NOON + timedelta(hours=offset)


def say(
    claim: Claim,
    stance: str = "asserts",
    *,
    source: Source | None = None,
    article: Article | None = None,
    published: datetime | None = None,
    captured: datetime | None = None,
    **statement: Any,
) -> Stance:
    """Let a source, or an article of its own, take a stance. `statement` has its columns."""
    article = article or ArticleFactory(text=None, published_at=published)
    if not article.current_revision:
        RevisionFactory(article=article, captured_at=captured or NOON)
    return StanceFactory(
        claim=claim,
        stance=stance,
        statement=StatementFactory(article=article, source=source, **statement),
    )


def standing(claim: Claim) -> tuple[str, int, int]:
    """Return the evidence state with the origins that assert and that deny."""
    claim.refresh_from_db()
    return claim.evidence_state, claim.asserting_origins, claim.denying_origins


# --- What each state means -----------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("", ("unreported", 0, 0)),
        ("A questions", ("unreported", 0, 0)),
        ("A declines_to_comment", ("unreported", 0, 0)),
        ("A asserts", ("single_origin", 1, 0)),
        ("A asserts, A asserts", ("single_origin", 1, 0)),
        ("A asserts, B asserts", ("corroborated", 2, 0)),
        ("A asserts, B asserts, C asserts", ("corroborated", 3, 0)),
        ("A denies", ("denied", 0, 1)),
        ("A partly_denies", ("denied", 0, 1)),
        ("A denies, B partly_denies", ("denied", 0, 2)),
        ("A asserts, B denies", ("disputed", 1, 1)),
        ("A asserts, B asserts, C partly_denies", ("disputed", 2, 1)),
        ("A retracts", ("retracted", 0, 0)),
        # The latest of one origin is its position.
        ("A asserts, A denies", ("denied", 0, 1)),
        ("A denies, A asserts", ("single_origin", 1, 0)),
        ("A asserts, A partly_denies, A asserts", ("single_origin", 1, 0)),
        ("A asserts, B denies, B asserts", ("corroborated", 2, 0)),
        # Only its own retraction takes an origin's position back.
        ("A asserts, A retracts", ("retracted", 0, 0)),
        ("A denies, A retracts", ("retracted", 0, 0)),
        ("A asserts, B retracts", ("single_origin", 1, 0)),
        ("A asserts, B asserts, B retracts", ("single_origin", 1, 0)),
        ("A asserts, B denies, B retracts", ("single_origin", 1, 0)),
        ("A asserts, A retracts, B denies", ("denied", 0, 1)),
        ("A asserts, A retracts, A asserts", ("single_origin", 1, 0)),
        # Questions and refusals to comment change no position.
        ("A asserts, A questions", ("single_origin", 1, 0)),
        ("A denies, A declines_to_comment", ("denied", 0, 1)),
        ("A retracts, A questions", ("retracted", 0, 0)),
        ("A asserts, B questions, C declines_to_comment", ("single_origin", 1, 0)),
    ],
)
def test_the_evidence_state_is_what_the_origins_hold(
    said: str, expected: tuple[str, int, int]
) -> None:
    claim = ClaimFactory()
    origins: dict[str, Source] = {}

    for turn, words in enumerate(filter(None, said.split(", "))):
        name, stance = words.split()
        origin = origins.setdefault(name, SourceFactory(name=name))
        say(claim, stance, source=origin, said_at=hour(turn))

    assert standing(claim) == expected


# --- Who is one origin ---------------------------------------------------------------


def test_five_articles_that_relay_one_tweet_are_one_origin() -> None:
    claim, tweet = ClaimFactory(), StatementFactory(medium="tweet")

    for _ in range(5):
        say(claim, relays_statement=tweet)

    assert standing(claim) == ("single_origin", 1, 0)
    assert claim.articles == 5


def test_a_relay_of_a_relay_is_of_the_first_origin() -> None:
    claim, tweet = ClaimFactory(), StatementFactory()
    say(claim, source=tweet.source)
    relay = StatementFactory(source=SourceFactory(), relays_statement=tweet)

    say(claim, source=SourceFactory(), relays_statement=relay)

    assert standing(claim) == ("single_origin", 1, 0)


def test_what_relays_a_source_is_of_that_source() -> None:
    claim, spokesman = ClaimFactory(), SourceFactory(speaks_for=SourceFactory())

    say(claim, source=SourceFactory(), relays_source=spokesman)
    say(claim, source=spokesman.speaks_for)

    assert standing(claim) == ("single_origin", 1, 0)


def test_whoever_speaks_for_an_outlet_is_that_outlet_at_any_depth() -> None:
    claim, outlet = ClaimFactory(), OutletFactory()
    speaker = SourceFactory(kind="outlet", outlet=outlet)
    for _ in range(4):
        speaker = SourceFactory(speaks_for=speaker)

    say(claim, source=speaker)
    say(claim, article=ArticleFactory(outlet=outlet))

    assert standing(claim) == ("single_origin", 1, 0)
    assert fetch("SELECT kind, id FROM claims_origins(%s)", claim.pk) == [("outlet", outlet.pk)]


def test_the_top_of_the_chain_counts_and_not_an_outlet_below_it() -> None:
    claim, ministry = ClaimFactory(), SourceFactory()
    broadcaster = SourceFactory(outlet=OutletFactory(), speaks_for=ministry)

    say(claim, source=broadcaster)

    assert fetch("SELECT kind, id FROM claims_origins(%s)", claim.pk) == [("source", ministry.pk)]


def test_two_spokesmen_of_one_body_are_one_origin_and_of_two_are_two() -> None:
    claim, body = ClaimFactory(), SourceFactory()
    say(claim, source=SourceFactory(speaks_for=body))
    say(claim, source=SourceFactory(speaks_for=body))
    assert standing(claim) == ("single_origin", 1, 0)

    say(claim, source=SourceFactory(speaks_for=SourceFactory()))

    assert standing(claim) == ("corroborated", 2, 0)


def test_an_articles_own_voice_is_its_outlets() -> None:
    claim, outlet = ClaimFactory(), OutletFactory()
    say(claim, article=ArticleFactory(outlet=outlet))
    say(claim, article=ArticleFactory(outlet=outlet))
    assert standing(claim) == ("single_origin", 1, 0)

    say(claim)

    assert standing(claim) == ("corroborated", 2, 0)


def test_agency_copy_is_of_the_agency_in_its_own_voice_alone() -> None:
    claim, agency = ClaimFactory(), OutletFactory()
    copies = [ArticleFactory(relays=agency) for _ in range(3)]
    for copy in copies:
        say(claim, article=copy)
    assert standing(claim) == ("single_origin", 1, 0)

    say(claim, article=copies[0], source=SourceFactory())

    assert standing(claim) == ("corroborated", 2, 0)


def test_the_own_voice_of_a_draft_does_not_count_but_its_sources_do() -> None:
    claim = ClaimFactory()
    draft = ArticleFactory(draft=True, outlet=OutletFactory(), relays=OutletFactory())
    own = say(claim, article=draft)
    say(claim, relays_statement=own.statement)
    assert standing(claim) == ("unreported", 0, 0)

    say(claim, article=draft, source=SourceFactory())

    assert standing(claim) == ("single_origin", 1, 0)


# --- When it was said ----------------------------------------------------------------

SAID = {"said_at": hour(1)}
LATER = {"said_at": hour(2)}


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ({"said_at": hour(1)}, {"said_at": hour(2)}),
        # said_at goes before everything else that is known
        (
            {"said_at": hour(1), "published": hour(9), "captured": hour(9)},
            {"said_at": hour(2), "published": hour(3), "captured": hour(3)},
        ),
        # without it the time of publication, then that of capture
        ({"published": hour(1), "captured": hour(9)}, {"said_at": hour(2)}),
        ({"published": hour(1), "captured": hour(9)}, {"published": hour(2)}),
        ({"captured": hour(1)}, {"captured": hour(2)}),
        ({"captured": hour(1)}, {"published": hour(2), "captured": hour(0)}),
        ({"captured": hour(1)}, {"said_at": hour(2)}),
        # at the same time the order of marking
        (
            {"said_at": hour(1), "marked_at": hour(5)},
            {"said_at": hour(1), "marked_at": hour(6)},
        ),
        (
            {"published": hour(1), "marked_at": hour(5)},
            {"said_at": hour(1), "marked_at": hour(6)},
        ),
    ],
)
@pytest.mark.parametrize("entered", ["in order", "the other way round"])
def test_a_position_is_what_was_said_last(
    first: dict[str, Any], last: dict[str, Any], entered: str
) -> None:
    claim, source = ClaimFactory(), SourceFactory()
    stances = [("asserts", first), ("denies", last)]

    for stance, when in stances if entered == "in order" else reversed(stances):
        say(claim, stance, source=source, **when)

    assert standing(claim) == ("denied", 0, 1)


def test_a_relay_is_as_old_as_its_original() -> None:
    """The paper brings on Tuesday what was said on Monday and denied that evening."""
    claim, source = ClaimFactory(), SourceFactory()
    original = say(claim, "asserts", source=source, said_at=hour(1))
    say(claim, "denies", source=source, said_at=hour(6))

    say(claim, "asserts", relays_statement=original.statement, published=hour(24))
    say(claim, "asserts", relays_statement=original.statement, said_at=hour(24))

    assert standing(claim) == ("denied", 0, 1)


def test_a_relay_of_a_source_is_as_old_as_it_says_itself() -> None:
    """A source has no time of its own."""
    claim, source = ClaimFactory(), SourceFactory()
    say(claim, "denies", source=source, said_at=hour(6))

    say(claim, "asserts", relays_source=source, published=hour(24))

    assert standing(claim) == ("single_origin", 1, 0)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        # Undated after a dated retraction: the retraction stands, however often.
        ([("retracts", SAID), ("asserts", {"published": hour(9)})], "retracted"),
        ([("retracts", SAID), ("denies", {"captured": hour(9)})], "retracted"),
        (
            [
                ("retracts", SAID),
                ("asserts", {"published": hour(8)}),
                ("denies", {"published": hour(9)}),
            ],
            "retracted",
        ),
        # A dated statement displaces it.
        ([("retracts", SAID), ("asserts", LATER)], "single_origin"),
        ([("retracts", SAID), ("asserts", {"published": hour(1.5)}), ("denies", LATER)], "denied"),
        # What is undated displaces anything else.
        ([("asserts", SAID), ("retracts", {"published": hour(9)})], "retracted"),
        ([("asserts", SAID), ("denies", {"published": hour(9)})], "denied"),
        (
            [("retracts", {"published": hour(8)}), ("asserts", {"published": hour(9)})],
            "single_origin",
        ),
        ([("retracts", {"published": hour(8)}), ("denies", SAID)], "retracted"),
        # An undated retraction on top of a dated one changes nothing.
        (
            [
                ("retracts", SAID),
                ("retracts", {"published": hour(8)}),
                ("asserts", {"published": hour(9)}),
            ],
            "retracted",
        ),
        # Dated questions displace nothing either, nor do they let anything pass.
        (
            [("retracts", SAID), ("questions", LATER), ("asserts", {"published": hour(9)})],
            "retracted",
        ),
    ],
)
def test_what_is_undated_never_displaces_a_dated_retraction(
    said: list[tuple[str, dict[str, Any]]], expected: str
) -> None:
    claim, source = ClaimFactory(), SourceFactory()

    for stance, when in said:
        say(claim, stance, source=source, **when)

    assert standing(claim)[0] == expected


def test_a_relay_is_as_dated_as_its_original() -> None:
    claim, source = ClaimFactory(), SourceFactory()
    undated = StatementFactory(source=source, article=ArticleFactory(published_at=hour(9)))
    say(claim, "retracts", source=source, said_at=hour(1))

    say(claim, "asserts", relays_statement=undated, said_at=hour(10))

    assert standing(claim)[0] == "retracted"


def test_a_retraction_binds_its_own_origin_alone() -> None:
    claim = ClaimFactory()
    say(claim, "retracts", source=SourceFactory(), said_at=hour(1))

    say(claim, "asserts", source=SourceFactory(), published=hour(9))

    assert standing(claim) == ("single_origin", 1, 0)


def test_first_said_is_the_earliest_of_everything_that_bears_on_it() -> None:
    claim = ClaimFactory()
    assert claim.first_said_at is None

    say(claim, "questions", published=hour(3))
    say(claim, "asserts", said_at=hour(2), published=hour(1))
    claim.refresh_from_db()
    assert claim.first_said_at == hour(2)

    original = StatementFactory(said_at=hour(-1))
    say(claim, "asserts", relays_statement=original, said_at=hour(5))
    claim.refresh_from_db()
    assert claim.first_said_at == hour(-1)


def test_articles_are_counted_once_however_often_they_say_it() -> None:
    claim, article = ClaimFactory(), ArticleFactory()
    for _ in range(3):
        say(claim, source=SourceFactory(), article=article)
    say(claim)

    claim.refresh_from_db()

    assert claim.articles == 2


def test_the_state_has_a_date_that_only_another_state_changes() -> None:
    claim = ClaimFactory()
    opened = claim.evidence_state_since

    say(claim)
    claim.refresh_from_db()
    single = claim.evidence_state_since
    say(claim)
    say(claim)
    claim.refresh_from_db()
    corroborated = claim.evidence_state_since
    execute("UPDATE claims_claim SET evidence_state_since = 'epoch', priority = 'high'")
    claim.refresh_from_db()

    assert opened < single < corroborated
    assert claim.evidence_state_since == corroborated
    assert claim.evidence_state == EvidenceState.CORROBORATED


def test_claims_are_found_by_their_evidence_state() -> None:
    claim, other = ClaimFactory.create_batch(2)
    say(claim)

    assert list(Claim.objects.filter(evidence_state="single_origin")) == [claim]
    assert list(Claim.objects.filter(evidence_state="unreported")) == [other]
