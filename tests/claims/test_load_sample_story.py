"""When the sample story is loaded, and when the database stays as it is."""

import pytest
from django.core.management import CommandError, call_command

from articles.models import Article
from claims.models import Claim, Event
from tests.factories import ArticleFactory, ClaimFactory

pytestmark = pytest.mark.django_db


@pytest.mark.usefixtures("reporter", "checker", "editor")
@pytest.mark.parametrize("something", [ArticleFactory, ClaimFactory])
def test_a_database_with_something_in_it_stays_as_it_is(something: type) -> None:
    something()

    call_command("load_sample_story", verbosity=0)

    assert Article.objects.count() + Claim.objects.count() == 1
    assert not Event.objects.exists()


@pytest.mark.usefixtures("reporter", "checker")
def test_without_its_cast_the_story_is_not_told() -> None:
    with pytest.raises(CommandError, match="run make_demo_cast first"):
        call_command("load_sample_story")

    assert not Article.objects.exists()
