"""A text with an assertion and its denial, and how a client accepts what is suggested of it."""

from collections.abc import Callable
from typing import Any

from rest_framework.test import APIClient

from articles.attribution.words import Medium, Stance, Type
from articles.models import Article
from tests.http import V1
from tests.suggesting import suggested

TEXT = (
    "Rockets hit the harbour, Ana Rivera said on Monday. “Our men,” said Ben Okoro, "
    "“fired nothing at the harbour.” Nobody was hurt. A witness saw smoke. A witness heard a bang."
)
ASSERTED = "Rockets hit the harbour"
DENIED = "Our men,” said Ben Okoro, “fired nothing at the harbour."
Tell = Callable[..., None]


def assertion(**details: Any) -> Any:
    fixed = {"role": "mayor", "medium": Medium.INTERVIEW, "cue": "said"}
    return suggested(TEXT, ASSERTED, named="Ana Rivera", **(fixed | details))


def denial(**details: Any) -> Any:
    start = TEXT.index("Our men")
    fixed: dict[str, Any] = {
        "content": (
            (start, start + len("Our men")),
            (TEXT.index("fired"), TEXT.index("fired") + len("fired nothing at the harbour")),
        ),
        "stance": Stance.DENIES,
        "type": Type.DIRECT,
        "denied": "firing at the harbour",
        "proposition": "Ben Okoro's men fired at the harbour",
        "rule": "denial",
    }
    return suggested(TEXT, "Our men", named="Ben Okoro", **(fixed | details))


def suggestions_of(api: APIClient, article: Article) -> list[dict[str, Any]]:
    answer = api.get(f"{V1}articles/{article.pk}/suggestions/")
    assert answer.status_code == 200, answer.content
    return answer.json()["results"]


def address(article: Article, suggestion: dict[str, Any], verb: str = "accept") -> str:
    return f"{V1}articles/{article.pk}/suggestions/{suggestion['id']}/{verb}/"


def accepted(api: APIClient, article: Article, row: dict[str, Any], **body: Any) -> dict[str, Any]:
    answer = api.post(address(article, row), body)
    assert answer.status_code == 200, answer.json()
    return answer.json()
