"""An article with five suggestions, one of each sort, and what became of them."""

from playwright.sync_api import expect

from articles.models import Suggestion
from tests.browser.window import Window

TEXT = (
    "Three rockets hit the port on Monday, the army said.\n\n"
    "The militia denied that it fired them. The mayor declined to comment.\n\n"
    "“We hope for peace,” said a port worker. Nobody was hurt."
)
HIT, FIRED, SILENT, HOPE, HURT = (
    "Three rockets hit the port on Monday",
    "it fired them",
    "declined to comment",
    "We hope for peace",
    "Nobody was hurt",
)


def outcomes() -> list[str]:
    return list(Suggestion.objects.order_by("position").values_list("outcome", flat=True))


def handled(window: Window, number: int) -> None:
    expect(window.progress).to_have_text(f"{number} of 5 handled")
