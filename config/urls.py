"""Every address of the site."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("config.api.urls")),
    path("api/v1/", include("claims.api.urls")),
    path("api/v1/", include("articles.api.urls")),
    path("admin/", admin.site.urls),
]
