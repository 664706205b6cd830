"""Measure what a desk waits for: milliseconds and queries of the pages and answers read most.

    python -m benchmarks.desk --rounds 50

Run it on what `benchmarks.generate` made. Requests go through the whole site, middleware and
all, in this process: no network and no server's queue. Two yardsticks stand beside them: one
`SELECT 1` to the database and back, and `/healthz`, the barest view the site has.
"""

import os
import statistics
import sys
import time
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable
from dataclasses import dataclass

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from django.conf import settings  # noqa: E402 - Django must be set up first
from django.contrib.auth.models import User  # noqa: E402
from django.db import connection  # noqa: E402
from django.db.models import Count  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from articles.models import Article  # noqa: E402
from claims.models import Claim, Stance  # noqa: E402
from config.api.models import Token  # noqa: E402

WARM_UP = 5


@dataclass(frozen=True)
class Measured:
    """Milliseconds (half of the rounds took less; 19 of 20), Python's share, queries, bytes."""

    name: str
    python: float
    p50: float
    p95: float
    queries: int
    size: int


def main() -> None:
    arguments = _arguments()
    # Debug mode keeps every query in memory, and production never runs so.
    settings.DEBUG = False
    yardsticks = [
        measure("SELECT 1", _select_one, arguments.rounds * 10),
        measure("/healthz", _getter(_client(), "/healthz"), arguments.rounds),
    ]
    rows = [
        measure(name, _getter(client, path), arguments.rounds)
        for name, client, path in _reads()
        if arguments.only in name
    ]
    print(f"{Claim.objects.count():,} claims, {Stance.objects.count():,} stances")
    _print_table(yardsticks, rows)


def _reads() -> list[tuple[str, Client, str]]:
    """List what is read: its name, by whom, and where."""
    editor = User.objects.get(username="bench-editor")
    api, admin = _client(), _client()
    _row, token = Token.objects.create(user=editor, note="benchmark")
    api.defaults["HTTP_AUTHORIZATION"] = f"Bearer {token}"
    admin.force_login(editor)
    by_stances = Claim.objects.annotate(said=Count("stances")).order_by("-said", "id")
    most, usual = by_stances[0], by_stances.filter(said=3)[0]
    article = Article.objects.order_by("id")[Article.objects.count() // 2]
    return [
        ("API claim list, 50 rows", api, "/api/v1/claims/"),
        ("API claim list, 200 rows", api, "/api/v1/claims/?limit=200"),
        ("API claims of one article", api, f"/api/v1/claims/?article={article.pk}"),
        ("API claim search", api, "/api/v1/claims/?q=ceasefires+harbour"),
        ("API claim, 3 stances", api, f"/api/v1/claims/{usual.pk}/"),
        (f"API claim, {most.said} stances", api, f"/api/v1/claims/{most.pk}/"),
        ("API article", api, f"/api/v1/articles/{article.pk}/"),
        ("API denials, 50 rows", api, "/api/v1/denials/"),
        ("admin index", admin, "/admin/"),
        ("admin claim list", admin, "/admin/claims/claim/"),
        ("admin claim search", admin, "/admin/claims/claim/?q=ceasefires+harbour"),
        ("admin claim, 3 stances", admin, f"/admin/claims/claim/{usual.pk}/change/"),
        (f"admin claim, {most.said} stances", admin, f"/admin/claims/claim/{most.pk}/change/"),
        ("admin article", admin, f"/admin/articles/article/{article.pk}/change/"),
    ]


def measure(name: str, read: Callable[[], bytes], rounds: int) -> Measured:
    """Read it a few times to warm up, once to count its queries, then `rounds` times."""
    for _ in range(WARM_UP):
        answer = read()
    with CaptureQueriesContext(connection) as captured:
        read()
    # Counted at once: the next request empties the list.
    queries = len(captured)
    taken, computed = [], []
    for _ in range(rounds):
        began, used = time.perf_counter(), time.process_time()
        read()
        taken.append((time.perf_counter() - began) * 1000)
        # Processor time of this process: what a busy machine does not change.
        computed.append((time.process_time() - used) * 1000)
    return Measured(
        name=name,
        python=statistics.median(computed),
        p50=statistics.median(taken),
        p95=statistics.quantiles(taken, n=20)[-1],
        queries=queries,
        size=len(answer),
    )


def _select_one() -> bytes:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        cursor.fetchone()
    return b""


def _client() -> Client:
    return Client(SERVER_NAME="127.0.0.1", HTTP_X_FORWARDED_PROTO="https")


def _getter(client: Client, path: str) -> Callable[[], bytes]:
    def read() -> bytes:
        response = client.get(path)
        if response.status_code != 200:
            sys.exit(f"{path} answered {response.status_code}: {response.content[:300]!r}")
        return response.content

    return read


def _print_table(yardsticks: list[Measured], rows: list[Measured]) -> None:
    select, barest = yardsticks
    print()
    print("| what | p50 ms | p95 ms | Python ms | × SELECT 1 | × /healthz | queries | kB |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for row in (*yardsticks, *rows):
        times = f"{row.p50:.2f} | {row.p95:.2f} | {row.python:.2f}"
        ratios = f"{row.p50 / select.p50:.0f} | {row.p50 / barest.p50:.1f}"
        print(f"| {row.name} | {times} | {ratios} | {row.queries} | {row.size / 1000:.1f} |")


def _arguments() -> Namespace:
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=50, help="how often each is read")
    parser.add_argument("--only", default="", help="only what has these words in its name")
    return parser.parse_args()


if __name__ == "__main__":
    main()
