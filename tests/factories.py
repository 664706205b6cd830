"""Valid rows of every kind: a test states only what it is about.

What triggers derive is read back, so that the object in hand is what the database holds.
"""

from typing import Any

import factory
from django.contrib.auth.models import Group, User
from django.utils import timezone
from factory.django import DjangoModelFactory

from articles.choices import AnchorStatus, Medium, SourceKind
from articles.models import (
    Anchor,
    Article,
    Outlet,
    Revision,
    Source,
    Statement,
    Suggestion,
    SuggestionHandling,
    SuggestionRun,
)
from claims.choices import (
    Direction,
    EventKind,
    EvidenceKind,
    LinkKind,
    Outcome,
    StanceKind,
    State,
)
from claims.models import Assessment, Claim, ClaimLink, Event, Evidence, Rating, Stance

TEXT = (
    "Three rockets hit the harbour on Monday.\n\n"
    "“We saw smoke,” said a port worker, “and then the lights went out.”\n\n"
    "Nobody was hurt."
)


class Fresh(DjangoModelFactory):
    """Reads the row back after it was made: triggers fill columns that Python does not know."""

    class Meta:
        abstract = True
        skip_postgeneration_save = True

    @classmethod
    def _create(cls, model_class: type, *args: Any, **kwargs: Any) -> Any:
        made = super()._create(model_class, *args, **kwargs)
        made.refresh_from_db()
        return made


class UserFactory(DjangoModelFactory):
    """UserFactory(group="Editors"); without a group, somebody who may do nothing."""

    class Meta:
        model = User
        django_get_or_create = ("username",)
        skip_postgeneration_save = True

    username = factory.Sequence(lambda n: f"user{n}")
    first_name = factory.LazyAttribute(lambda user: user.username.capitalize())
    last_name = "Example"
    is_staff = True
    email = factory.LazyAttribute(lambda user: f"{user.username}@example.org")

    @factory.post_generation
    def group(self: User, create: bool, name: str | None) -> None:
        if create and name:
            self.groups.add(Group.objects.get(name=name))


class OutletFactory(Fresh):
    class Meta:
        model = Outlet

    name = factory.Sequence(lambda n: f"The Daily {n}")
    domain = factory.Sequence(lambda n: f"daily{n}.example")
    country = "IQ"
    language = "en"


class RevisionFactory(Fresh):
    """RevisionFactory(article=…, text=…): the next revision of an article."""

    class Meta:
        model = Revision

    article = factory.LazyFunction(lambda: ArticleFactory(text=None))
    number = factory.LazyAttribute(lambda revision: revision.article.revisions.count() + 1)
    headline = "Rockets hit the harbour"
    text = factory.Sequence(lambda n: f"{TEXT}\n\nEdition {n}.")
    sha256 = factory.LazyAttribute(lambda revision: Revision.digest(revision.text))


class ArticleFactory(Fresh):
    """A published article with one revision; ArticleFactory(draft=True) has no outlet.

    `text` and `headline` are those of its revision; with `text=None` it has none.
    """

    class Meta:
        model = Article

    url = factory.Maybe(
        "draft", None, factory.Sequence(lambda n: f"https://daily.example/news/{n}")
    )
    outlet = factory.Maybe("draft", None, factory.SubFactory(OutletFactory))
    draft = False
    language = "en"
    headline = "Rockets hit the harbour"
    text = TEXT

    @classmethod
    def _create(cls, model_class: type, *args: Any, **kwargs: Any) -> Any:
        headline, text = kwargs.pop("headline"), kwargs.pop("text")
        article = super()._create(model_class, *args, **kwargs)
        if text is not None:
            RevisionFactory(article=article, number=1, headline=headline, text=text)
            article.refresh_from_db()
        return article


class SourceFactory(Fresh):
    class Meta:
        model = Source

    name = factory.Sequence(lambda n: f"Spokesman {n}")
    kind = SourceKind.PERSON


class StatementFactory(Fresh):
    """StatementFactory(article=…, quote=…, source=…); `source=None` is the article's voice.

    The quote is the first line of the text unless given, and stands where it first occurs.
    """

    class Meta:
        model = Statement

    class Params:
        article = None

    revision = factory.LazyAttribute(
        lambda statement: (statement.article or ArticleFactory()).revisions.latest("number")
    )
    source = factory.SubFactory(SourceFactory)
    quote = factory.LazyAttribute(lambda statement: statement.revision.text.splitlines()[0])
    start = factory.LazyAttribute(lambda statement: statement.revision.text.index(statement.quote))
    end = factory.LazyAttribute(lambda statement: statement.start + len(statement.quote))
    medium = Medium.STATEMENT


class AnchorFactory(Fresh):
    """Where a statement stands in a later revision: AnchorFactory(statement=…, revision=…)."""

    class Meta:
        model = Anchor

    statement = factory.SubFactory(StatementFactory)
    revision = factory.LazyAttribute(
        lambda anchor: RevisionFactory(
            article=anchor.statement.article, text=f"{anchor.statement.revision.text} Corrected."
        )
    )
    status = AnchorStatus.EXACT
    quote = factory.LazyAttribute(lambda anchor: anchor.statement.quote)
    start = factory.LazyAttribute(lambda anchor: anchor.revision.text.index(anchor.quote))
    end = factory.LazyAttribute(lambda anchor: anchor.start + len(anchor.quote))


class SuggestionRunFactory(Fresh):
    class Meta:
        model = SuggestionRun

    revision = factory.LazyFunction(lambda: ArticleFactory().current_revision)
    extractor = "tests.suggesting.as_told"
    language = "en"


class SuggestionFactory(Fresh):
    """SuggestionFactory(run=…): the first line of the text, asserted by the article itself."""

    class Meta:
        model = Suggestion

    run = factory.SubFactory(SuggestionRunFactory)
    revision = factory.LazyAttribute(lambda suggestion: suggestion.run.revision)
    article = factory.LazyAttribute(lambda suggestion: suggestion.run.revision.article)
    position = factory.LazyAttribute(lambda suggestion: suggestion.run.suggestions.count())
    start = 0
    end = factory.LazyAttribute(lambda one: len(one.revision.text.splitlines()[0]))
    medium = Medium.UNKNOWN
    stance = "asserts"
    type = "own_voice"
    checkable = True
    confidence = 0.8
    rule = "own_voice"


class SuggestionHandlingFactory(Fresh):
    class Meta:
        model = SuggestionHandling

    suggestion = factory.SubFactory(SuggestionFactory)
    outcome = "dismissed"
    rule = "own_voice"
    confidence = 0.8


class RatingFactory(Fresh):
    """RatingFactory(slug="false") is the desk's rating of that name where it ships one."""

    class Meta:
        model = Rating
        django_get_or_create = ("slug",)

    slug = factory.Sequence(lambda n: f"rating-{n}")
    label = factory.LazyAttribute(lambda rating: rating.slug.replace("-", " ").capitalize())
    number = None


class ClaimFactory(Fresh):
    """An open claim. ClaimFactory(decided=True) went through an approved assessment."""

    class Meta:
        model = Claim

    class Params:
        decided = factory.Trait(
            state=State.REVIEW,
            assessment=factory.RelatedFactory(
                "tests.factories.AssessmentFactory", "claim", approved=True
            ),
        )

    wording = factory.Sequence(lambda n: f"{n} rockets hit the harbour.")
    language = "en"

    @classmethod
    def _after_postgeneration(cls, claim: Claim, create: bool, results: Any = None) -> None:
        if create and results.get("assessment"):
            Claim.objects.filter(pk=claim.pk).update(state=State.DECIDED)
            claim.refresh_from_db()


class StanceFactory(Fresh):
    """StanceFactory(claim=…, stance="denies", statement__source=…)."""

    class Meta:
        model = Stance

    claim = factory.SubFactory(ClaimFactory)
    statement = factory.SubFactory(StatementFactory)
    stance = StanceKind.ASSERTS


class ClaimLinkFactory(Fresh):
    class Meta:
        model = ClaimLink

    claim = factory.SubFactory(ClaimFactory)
    kind = LinkKind.PART_OF
    other = factory.SubFactory(ClaimFactory)


class EvidenceFactory(Fresh):
    class Meta:
        model = Evidence

    claim = factory.SubFactory(ClaimFactory)
    direction = Direction.SUPPORTS
    kind = EvidenceKind.WEB_PAGE
    title = factory.Sequence(lambda n: f"Harbour log, page {n}")
    url = factory.Sequence(lambda n: f"https://harbour.example/log/{n}")


class AssessmentFactory(Fresh):
    """An undecided proposal; `approved=True` or `returned=True` decides it by somebody else."""

    class Meta:
        model = Assessment

    class Params:
        decided = factory.Trait(
            decided_by=factory.SubFactory(UserFactory, group="Editors"),
            decided_at=factory.LazyFunction(timezone.now),
        )
        approved = factory.Trait(decided=True, outcome=Outcome.APPROVED)
        returned = factory.Trait(decided=True, outcome=Outcome.RETURNED)

    claim = factory.SubFactory(ClaimFactory, state=State.REVIEW)
    verdict = factory.SubFactory(RatingFactory, slug="false", label="False", number=1)
    rationale = "The harbour's own log shows no impact."
    proposed_by = factory.SubFactory(UserFactory, group="Checkers")


class EventFactory(Fresh):
    class Meta:
        model = Event

    claim = factory.SubFactory(ClaimFactory)
    kind = EventKind.OPENED
