"""What the demo cast makes of four articles on one event, step by step through the services.

The event, its places, people and outlets are invented. Each article shows one thing: two relay
the same post (two reports, one origin), one quotes an official, one brings a denial. A fifth has
just come in, and nobody has read it yet.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.db import transaction

from articles.choices import Medium, SourceKind
from articles.spans import Span
from claims import services
from claims.choices import Direction, EvidenceKind, LinkKind, Priority, StanceKind
from claims.sample.desk import Desk

if TYPE_CHECKING:
    from django.contrib.auth.models import User

    from articles.models import Source

POST = "https://social.example/TarshCivilDefence/status/4471"


@transaction.atomic
def tell(*, reporter: User, checker: User, editor: User, now: datetime) -> None:
    """Load the whole story into an empty database; it happened two days before `now`."""
    dawn = (now - timedelta(days=2)).replace(hour=3, minute=40, second=0, microsecond=0)
    desk = Desk(dawn=dawn)
    with desk.acting(reporter):
        account = report_the_post(desk)
        report_the_relay(desk, account)
        report_the_official(desk)
        report_the_denial(desk)
        take_in_the_latest(desk)
    with desk.acting(checker):
        gather_evidence(desk)
        propose_two_verdicts(desk)
    with desk.acting(editor):
        send_one_back(desk)
    with desk.acting(checker):
        propose_again(desk)
    with desk.acting(editor):
        decide(desk)


# --- The reporter: who says what in four articles, and what it does to which claim ---------


def report_the_post(desk: Desk) -> Source:
    """A paper quotes the agency's post, and an engineer who must not be named."""
    desk.open("drones", "Two drones struck the Wadi Selim pumping station.")
    desk.open(
        "supply",
        "The strike cut off the water supply of the eastern districts.",
        priority=Priority.HIGH,
        due_at=desk.at(96),
    )
    desk.open("pump", "One of the station’s four pumps was destroyed.", due_at=desk.at(30))
    desk.capture(
        "maren-post.txt",
        "https://maren-post.example/wadi-selim-drones",
        "Maren Post",
        hours=5,
        byline="Lina Sabbagh",
    )
    agency = desk.source(
        "Civil Defence Agency of Tarsh",
        kind=SourceKind.OFFICIAL_BODY,
        aliases=["Tarsh Civil Defence"],
    )
    account = desk.source(
        "@TarshCivilDefence",
        kind=SourceKind.SOCIAL_ACCOUNT,
        role="official account",
        speaks_for=agency,
        links=["https://social.example/TarshCivilDefence"],
    )
    desk.mark(
        desk.span("Two drones struck", "Teams are on site"),
        account,
        {"drones": StanceKind.ASSERTS, "supply": StanceKind.ASSERTS},
        medium=Medium.TWEET,
        cited_url=POST,
        said_at=desk.at(0.3),
    )
    engineer = desk.source(
        "Karim Aziz", role="shift engineer at the Wadi Selim pumping station", confidential=True
    )
    desk.mark(
        desk.span("Number three took the hit", "fill a wheelbarrow"),
        engineer,
        {"pump": StanceKind.ASSERTS},
        medium=Medium.INTERVIEW,
    )
    return account


def report_the_relay(desk: Desk, account: Source) -> None:
    """Another paper quotes the same post, and takes back what it had said itself."""
    desk.open("injured", "Three workers were injured in the strike.")
    address = "https://delta-courier.example/wadi-selim-dry"
    desk.capture("delta-courier.1.txt", address, "The Delta Courier", hours=6)
    first = desk.span("Two drones struck", "at 03:40")
    second = desk.span("Supply to the eastern districts is cut")
    desk.mark(
        Span(first.start, second.end),
        account,
        {"drones": StanceKind.ASSERTS, "supply": StanceKind.ASSERTS},
        parts=[[first.start, first.end], [second.start, second.end]],
        medium=Medium.TWEET,
        cited_url=POST,
        said_at=desk.at(0.3),
    )
    desk.mark(desk.span("Three workers were injured"), None, {"injured": StanceKind.ASSERTS})
    desk.capture("delta-courier.2.txt", address, "The Delta Courier", hours=6)
    desk.mark(
        desk.span("That was wrong", "withdraws it"),
        None,
        {"injured": StanceKind.RETRACTS},
        said_at=desk.at(9),
    )


def report_the_official(desk: Desk) -> None:
    """A spokeswoman asserts one thing, disputes another, and declines to comment on a third."""
    desk.open("unhurt", "Nobody was hurt in the strike.")
    desk.open(
        "responsibility",
        "The Sons of the Valley carried out the strike.",
        priority=Priority.URGENT,
        due_at=desk.at(120),
    )
    desk.capture(
        "radio-selim.txt",
        "https://radio-selim.example/morning/nobody-hurt",
        "Radio Selim",
        hours=7,
    )
    office = desk.source("Governor’s Office of Tarsh", kind=SourceKind.OFFICIAL_BODY)
    spokeswoman = desk.source("Samira Dahl", role="the governor’s spokeswoman", speaks_for=office)
    on_air = {"medium": Medium.BROADCAST, "said_at": desk.at(4.5)}
    for first, last, claim, stance in (
        ("Nobody was hurt. The hall", "at the gate", "unhurt", StanceKind.ASSERTS),
        ("It is not true that", "has the hospital", "supply", StanceKind.PARTLY_DENIES),
        (
            "That is for the investigators",
            "on the radio",
            "responsibility",
            StanceKind.DECLINES_TO_COMMENT,
        ),
    ):
        desk.mark(desk.span(first, last), spokeswoman, {claim: stance}, **on_air)


def report_the_denial(desk: Desk) -> None:
    """The group's leader denies responsibility: neither the strike nor how many drones."""
    desk.capture(
        "al-sahil.txt",
        "https://al-sahil.example/news/wadi-selim",
        "الساحل",
        hours=11,
        language="ar",
    )
    group = desk.source("أبناء الوادي", kind=SourceKind.ARMED_GROUP, aliases=["Sons of the Valley"])
    leader = desk.source(
        "هاشم الرافعي",
        role="leader of the Sons of the Valley",
        aliases=["Hashim al-Rafii"],
        speaks_for=group,
    )
    desk.mark(
        desk.span("لم ننفذ هذا الهجوم", "الماء عن أهلنا"),
        leader,
        {"responsibility": StanceKind.DENIES},
        medium=Medium.STATEMENT,
        cited_url="https://social.example/alrafii/status/902",
        said_at=desk.at(9.5),
    )
    desk.mark(desk.span("ولم تقع إصابات بين العاملين"), None, {"unhurt": StanceKind.ASSERTS})


def take_in_the_latest(desk: Desk) -> None:
    """A text in which nothing is marked: what the reading desk suggests is all there is."""
    desk.capture(
        "tarsh-monitor.txt",
        "https://tarsh-monitor.example/engines-found",
        "Tarsh Monitor",
        hours=32,
        byline="Omar Fadel",
    )


# --- The checker and the editor: evidence, verdicts, a second pair of eyes -----------------


def gather_evidence(desk: Desk) -> None:
    for key in ("unhurt", "drones", "supply"):
        desk.take(key)
    desk.show(
        "register",
        "unhurt",
        Direction.SUPPORTS,
        EvidenceKind.DOCUMENT,
        "Admissions of Wadi Selim hospital, night of the strike",
        url="https://hospital.example/register/night.pdf",
        archived_url="https://archive.example/hospital-register-night",
    )
    desk.show(
        "camera",
        "drones",
        Direction.SUPPORTS,
        EvidenceKind.VIDEO,
        "Camera on the canal road, 03:38 to 03:44",
        url="https://video.example/w/canal-road-0338",
        note="Two sounds of engines, two flashes eleven seconds apart.",
    )
    desk.show(
        "gauges",
        "supply",
        Direction.REFUTES,
        EvidenceKind.DATASET,
        "Pressure gauges of the water board, by district",
        url="https://water.example/gauges.csv",
        archived_url="https://archive.example/water-gauges",
        note="Two of five districts at zero from 04:00 to 09:20, three never below 0.8 bar.",
    )
    desk.show(
        "callers",
        "supply",
        Direction.SUPPORTS,
        EvidenceKind.TESTIMONY,
        "Fourteen listeners of Radio Selim",
        text="Eleven had no water, three a trickle.",
    )
    desk.show(
        "truce",
        "responsibility",
        Direction.CONTEXT,
        EvidenceKind.WEB_PAGE,
        "The group’s truce of last spring",
        url="https://valley.example/truce",
    )


def propose_two_verdicts(desk: Desk) -> None:
    desk.propose(
        "unhurt",
        "true",
        "The only hospital within forty kilometres admitted nobody from the station that night; "
        "the governor’s office and a newspaper say, each on their own, that nobody was hurt.",
        "register",
    )
    desk.propose("drones", "true", "Two newspapers report two drones.")
    services.link_claims(
        by=desk.by,
        claim=desk.claims["injured"],
        kind=LinkKind.CONTRADICTS,
        other=desk.claims["unhurt"],
    )


def send_one_back(desk: Desk) -> None:
    services.return_(
        by=desk.by,
        claim=desk.claims["drones"],
        note="Both papers quote one post: that is one origin. What else shows that it was two?",
    )


def propose_again(desk: Desk) -> None:
    desk.show(
        "picture",
        "drones",
        Direction.SUPPORTS,
        EvidenceKind.IMAGE,
        "Satellite picture of the morning after",
        url="https://orbit.example/scenes/wadi-selim",
        archived_url="https://archive.example/orbit-wadi-selim",
        note="Two separate holes, in the pump hall and in the switch room.",
    )
    desk.propose(
        "drones",
        "mostly-true",
        "Only the Civil Defence Agency gives the number. Camera and satellite picture show two "
        "impacts; that both were drones rests on the sound alone.",
        "camera",
        "picture",
    )


def decide(desk: Desk) -> None:
    services.approve(by=desk.by, claim=desk.claims["unhurt"], note="Clear.")
    services.drop(
        by=desk.by,
        claim=desk.claims["injured"],
        reason="The only paper that said so has withdrawn it.",
    )
