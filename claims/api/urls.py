"""The addresses of the claims API, and of the API's root, below `/api/v1/`."""

from django.urls import path
from rest_framework.routers import SimpleRouter

from articles.api.urls import UUID
from articles.api.urls import router as articles
from claims.api.views.claims import ClaimViewSet
from claims.api.views.evidence import EvidenceViewSet
from claims.api.views.root import Root
from claims.api.views.stances import DenialViewSet, StanceViewSet
from claims.api.views.statements import StatementsOfArticle
from claims.api.views.suggestions import Desk, SuggestionViewSet, UndoMarking
from claims.api.views.verdicts import AssessmentViewSet, RatingViewSet

router = SimpleRouter()
router.register("claims", ClaimViewSet, basename="claim")
router.register("stances", StanceViewSet, basename="stance")
router.register("denials", DenialViewSet, basename="denial")
router.register("evidence", EvidenceViewSet, basename="evidence")
router.register("ratings", RatingViewSet, basename="rating")
router.register("assessments", AssessmentViewSet, basename="assessment")

#: Apart, for they are no list of the API's root.
below_articles = SimpleRouter()
below_articles.register(
    rf"articles/(?P<article_id>{UUID})/suggestions", SuggestionViewSet, basename="suggestion"
)

urlpatterns = [
    path("", Root.as_view(routers=(articles, router)), name="root"),
    path(
        "articles/<uuid:article_id>/statements/",
        StatementsOfArticle.as_view({"get": "list", "post": "create"}),
        name="article-statements",
    ),
    path(
        "articles/<uuid:article_id>/desk/",
        Desk.as_view({"get": "retrieve"}),
        name="article-desk",
    ),
    path(
        "statements/<uuid:pk>/undo/",
        UndoMarking.as_view({"post": "undo"}, detail=True),
        name="statement-undo",
    ),
    *router.urls,
    *below_articles.urls,
]
