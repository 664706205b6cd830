"""The addresses of the articles API, below `/api/v1/`."""

from rest_framework.routers import SimpleRouter

from articles.api.revisions import RevisionViewSet
from articles.api.views import ArticleViewSet, OutletViewSet, SourceViewSet, StatementViewSet

UUID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"

router = SimpleRouter()
router.register("outlets", OutletViewSet, basename="outlet")
router.register("sources", SourceViewSet, basename="source")
router.register("articles", ArticleViewSet, basename="article")
router.register("statements", StatementViewSet, basename="statement")

#: Apart, for they are no list of the API's root.
below_articles = SimpleRouter()
below_articles.register(
    rf"articles/(?P<article_id>{UUID})/revisions", RevisionViewSet, basename="revision"
)

urlpatterns = [*router.urls, *below_articles.urls]
