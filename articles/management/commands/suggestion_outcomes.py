"""What editors made of what was suggested, rule by rule."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db.models import Avg, Count, Q

from articles.choices import SuggestionOutcome
from articles.models import Suggestion

COLUMNS = ("rule", "suggested", "accepted", "edited", "dismissed", "share accepted", "confidence")


class Command(BaseCommand):
    help = (
        "Print for each rule how many suggestions it made, what editors made of them, which share "
        "of those they handled they accepted, as they were or corrected, and how sure it was."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        rows = [COLUMNS, *(_row(rule) for rule in _rules())]
        widths = [max(len(row[at]) for row in rows) for at in range(len(COLUMNS))]
        for name, *numbers in rows:
            cells = [name.ljust(widths[0])]
            cells += [cell.rjust(width) for cell, width in zip(numbers, widths[1:], strict=True)]
            self.stdout.write("  ".join(cells))


def _rules() -> Any:
    """Of each rule the counts by outcome and the mean confidence, by name. One query."""
    counts = {
        outcome.value: Count("id", filter=Q(outcome=outcome))
        for outcome in SuggestionOutcome
        if outcome != SuggestionOutcome.OPEN
    }
    return (
        Suggestion.objects.values("rule")
        .annotate(suggested=Count("id"), sure=Avg("confidence"), **counts)
        .order_by("rule")
    )


def _row(rule: dict[str, Any]) -> tuple[str, ...]:
    accepted, edited, dismissed = (rule[word] for word in ("accepted", "edited", "dismissed"))
    handled = accepted + edited + dismissed
    share = f"{(accepted + edited) / handled:.2f}" if handled else "–"
    numbers = (rule["suggested"], accepted, edited, dismissed)
    return rule["rule"], *(str(number) for number in numbers), share, f"{rule['sure']:.2f}"
