"""Fill an empty database with the sample story: `manage.py load_sample_story`."""

from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from articles.models import Article
from claims.models import Claim
from claims.sample import story


class Command(BaseCommand):
    help = "Load the sample story into an empty database; leave any other as it is."

    def handle(self, *, verbosity: int, **options: Any) -> None:
        if Article.objects.exists() or Claim.objects.exists():
            if verbosity:
                self.stdout.write("There are articles or claims already; nothing was loaded.")
            return
        cast = {
            user.username: user
            for user in User.objects.filter(username__in=["reporter", "checker", "editor"])
        }
        if len(cast) < 3:
            raise CommandError("The story needs its cast: run make_demo_cast first.")
        story.tell(
            reporter=cast["reporter"],
            checker=cast["checker"],
            editor=cast["editor"],
            now=timezone.now(),
        )
        if verbosity:
            self.stdout.write("The sample story is loaded: five articles, six claims.")
