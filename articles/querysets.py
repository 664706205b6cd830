"""Which articles, sources and statements. Nothing here writes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self
from unicodedata import category

from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db import models
from django.db.models import Case, F, FilteredRelation, Q, Value, When

from articles.addresses import bare_domain
from articles.names import name_key

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

#: How much is read of what somebody is typing, in code points.
TYPED = 500
#: The permission to see who a confidential source is.
SEE_CONFIDENTIAL = "articles.see_confidential_source"


class AnyLanguage(SearchQuery):
    """What somebody typed, read in every configured language (see `sql/search.sql`)."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.function = "articles_search_query"


class AnyWord(AnyLanguage):
    """Any of these words, each as every configured language reads it."""

    # A reading without words is NULL, and what is added to that is NULL as well.
    template = "coalesce(%(function)s(%(expressions)s), ''::tsquery)"

    def __init__(self, words: list[str]) -> None:
        # "or" is a word of the query language, not one to look for.
        super().__init__(" or ".join(word for word in words if word.casefold() != "or"))


def _words(text: str) -> list[str]:
    """Runs of letters, digits and the marks that letters carry."""
    spaced = (letter if category(letter)[0] in "LMN" else " " for letter in text)
    return "".join(spaced).split()


class LikeQuerySet(models.QuerySet):
    """Of models with a column `search`."""

    def like(self, words: str) -> Self:
        """The rows that best match what is being typed first, with their `score` from 0 to 1.

        Any of the first twelve words matches, the last also by its beginning, which counts less.
        """
        typed = _words(words[:TYPED])[:12]
        if not typed:
            return self.none()
        whole = AnyWord(typed)
        begun = SearchQuery(f"{typed[-1]}:*", config="simple", search_type="raw")
        # 32: a rank divided by itself and one, so that it stays below one.
        ranks = [SearchRank(F("search"), query, normalization=32) for query in (whole, begun)]
        score = ranks[0] * Value(0.8) + ranks[1] * Value(0.2)
        return self.filter(search=whole | begun).annotate(score=score).order_by("-score", "-id")


class OutletQuerySet(models.QuerySet):
    def of_domain(self, domain: str) -> Self:
        return self.filter(domain=bare_domain(domain))


class ArticleQuerySet(models.QuerySet):
    def matching(self, words: str) -> Self:
        """Articles whose current headline or text has these words."""
        return self.filter(search=AnyLanguage(words))

    def without_search(self) -> Self:
        """Leave out the search vector: it is as large as a text, and nothing reads it."""
        return self.defer("search")


def _open_to(user: User | AnonymousUser) -> Q:
    return Q(confidential=False) | Q(entered_by=user.pk, entered_by__isnull=False)


class SourceQuerySet(LikeQuerySet):
    def named_to(self, user: User | AnonymousUser) -> Self:
        """Sources whose name this user may see: search and look-up by name use only these."""
        return self.all() if user.has_perm(SEE_CONFIDENTIAL) else self.filter(_open_to(user))

    def with_seen_name(self, user: User | AnonymousUser) -> Self:
        """Add `seen_name`, empty where the user may not see it: lists are ordered by this."""
        if user.has_perm(SEE_CONFIDENTIAL):
            return self.annotate(seen_name=F("name"))
        return self.annotate(seen_name=Case(When(_open_to(user), then="name"), default=Value("")))

    def called(self, name: str) -> Self:
        """Sources of this name or alias; rows without keys are candidates, not answers."""
        return self.filter(Q(name_keys__contains=[name_key(name)]) | Q(name_keys__isnull=True))

    def matching(self, words: str, *, user: User | AnonymousUser) -> Self:
        """Sources whose name, alias or role has these words, as far as the user may see them."""
        return self.named_to(user).filter(search=AnyLanguage(words))

    def called_any(self, names: Iterable[str]) -> Self:
        """Sources of any of these names or aliases; rows without keys are candidates here too."""
        keys = sorted({name_key(name) for name in names})
        return self.filter(Q(name_keys__overlap=keys) | Q(name_keys__isnull=True))


class StatementQuerySet(models.QuerySet):
    def placed_in(self, revision: Any) -> Self:
        """Add `place_status`, `place_start` and `place_end`: where they stand in a revision.

        The status is "marked" for those that were marked in it; all three are NULL for those
        that are lost there, or were marked in a later one.
        """
        own = Q(revision=revision)
        anchor = FilteredRelation("anchors", condition=Q(anchors__revision=revision))
        return (
            self.filter(article=revision.article_id)
            .alias(anchor_here=anchor)
            .annotate(
                place_status=Case(
                    When(own, then=Value("marked")),
                    When(anchor_here__start__isnull=False, then=F("anchor_here__status")),
                ),
                place_start=Case(When(own, then=F("start")), default=F("anchor_here__start")),
                place_end=Case(When(own, then=F("end")), default=F("anchor_here__end")),
            )
        )

    def in_text_order(self) -> Self:
        return self.order_by("start", "end", "id")
