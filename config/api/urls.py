"""Addresses that belong to no resource: health, the OpenAPI document and its page."""

from django.urls import path

from config.api.documents import DocsView, SchemaView
from config.api.health import healthz, readyz

urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    path("api/v1/schema/", SchemaView.as_view(), name="schema"),
    path("api/v1/docs/", DocsView.as_view(url_name="schema"), name="docs"),
]
