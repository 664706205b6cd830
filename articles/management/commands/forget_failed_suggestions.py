"""Let suggestions be made anew where the extractor failed."""

from typing import Any

from django.core.management.base import BaseCommand

from articles.choices import NoSuggestions
from articles.models import SuggestionRun


class Command(BaseCommand):
    help = (
        "Forget for which texts no suggestions could be made, once what made them fail is mended: "
        "they are made anew when somebody next opens such a text."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        failed = SuggestionRun.objects.filter(refused=NoSuggestions.FAILED)
        forgotten, _by_model = failed.delete()
        self.stdout.write(f"Texts to be read again: {forgotten}.")
