"""Which admin site Django's admin app makes."""

from django.contrib.admin.apps import AdminConfig


class DeskAdminConfig(AdminConfig):
    default_site = "config.admin.DeskSite"
