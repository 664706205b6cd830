"""How lists of outlets, sources, articles and statements are narrowed.

An id that nobody has matches nothing; what is no id is refused.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet
from django_filters import CharFilter, ChoiceFilter, UUIDFilter

from articles.api.fields import column
from articles.choices import Medium, SourceKind
from articles.models import Article, Outlet, Source, Statement, language_tag
from articles.names import name_key, name_keys
from articles.querysets import ArticleQuerySet, SourceQuerySet
from articles.services import clean_address
from config.api.filters import BooleanFilter, FilterSet, TimeFilter


class OutletFilter(FilterSet):
    name = CharFilter(help_text="The whole name.")
    domain = CharFilter(method="of_domain", help_text="With or without “www.”.")
    country = CharFilter(validators=column(Outlet, "country")["validators"])
    language = CharFilter(validators=[language_tag])

    class Meta:
        model = Outlet
        fields: list[str] = []

    def of_domain(self, rows: Any, name: str, value: str) -> QuerySet[Outlet]:
        return rows.of_domain(value)


class SourceFilter(FilterSet):
    """What says who a source is finds only those that the caller may see."""

    kind = ChoiceFilter(choices=SourceKind.choices)
    confidential = BooleanFilter()
    name = CharFilter(
        method="called",
        strip=False,
        help_text="The whole name or alias, whatever its case, spaces and Unicode form.",
    )
    speaks_for = UUIDFilter(method="of_the_seen")
    outlet = UUIDFilter(method="of_the_seen")
    q = CharFilter(method="matching", help_text="Words of the name, an alias or the role.")

    class Meta:
        model = Source
        fields: list[str] = []

    def of_the_seen(self, rows: SourceQuerySet, name: str, value: UUID) -> QuerySet[Source]:
        return rows.named_to(self.request.user).filter(**{name: value})

    def called(self, rows: SourceQuerySet, name: str, value: str) -> QuerySet[Source]:
        # Rows whose keys SQL has cleared can only be compared here; they are few.
        key = name_key(value)
        known = Source.objects.named_to(self.request.user).called(value).only("name", "aliases")
        return rows.filter(
            pk__in=[each.pk for each in known if key in name_keys(each.name, each.aliases)]
        )

    def matching(self, rows: SourceQuerySet, name: str, value: str) -> QuerySet[Source]:
        return rows.matching(value, user=self.request.user)


class ArticleFilter(FilterSet):
    outlet = UUIDFilter()
    relays = UUIDFilter(help_text="Copy of this agency or outlet.")
    source = UUIDFilter(method="citing", help_text="With a statement of this source.")
    draft = BooleanFilter()
    language = CharFilter(validators=[language_tag])
    url = CharFilter(method="at_address", help_text="Compared without fragment and tracking.")
    published_after = TimeFilter("published_at", "gte")
    published_before = TimeFilter("published_at", "lte")
    captured_after = TimeFilter("created_at", "gte", help_text="First captured: `created_at`.")
    captured_before = TimeFilter("created_at", "lte")
    updated_after = TimeFilter("updated_at", "gte")
    updated_before = TimeFilter("updated_at", "lte")
    q = CharFilter(method="matching", help_text="Words of the current headline and text.")

    class Meta:
        model = Article
        fields: list[str] = []

    def citing(self, rows: ArticleQuerySet, name: str, value: UUID) -> QuerySet[Article]:
        # EXISTS, not a join: an article with five statements of it is still one result.
        return rows.filter(Exists(Statement.objects.filter(article=OuterRef("pk"), source=value)))

    def at_address(self, rows: ArticleQuerySet, name: str, value: str) -> QuerySet[Article]:
        return rows.filter(url=clean_address(value))

    def matching(self, rows: ArticleQuerySet, name: str, value: str) -> QuerySet[Article]:
        return rows.matching(value)


class StatementFilter(FilterSet):
    """`source` finds statements of confidential sources too: their ids tell nobody who they are."""

    article = UUIDFilter()
    source = UUIDFilter()
    own_voice = BooleanFilter(
        "source", "isnull", help_text="Whether the article says it in its own voice."
    )
    relays_statement = UUIDFilter()
    relays_source = UUIDFilter()
    medium = ChoiceFilter(choices=Medium.choices)
    said_after = TimeFilter("said_at", "gte")
    said_before = TimeFilter("said_at", "lte")

    class Meta:
        model = Statement
        fields: list[str] = []
