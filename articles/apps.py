from django.apps import AppConfig
from django.core.checks import register
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    name = "articles"
    verbose_name = _("Articles")

    def ready(self) -> None:
        from articles.checks import suggester_is_there

        register(suggester_is_there)
