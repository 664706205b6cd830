"""Who may ask: passes the question on to Django's permissions, which the groups hold."""

from rest_framework.permissions import DjangoModelPermissions


class MayDo(DjangoModelPermissions):
    """Signed in, and allowed to view, add, change or delete rows of the view's model.

    Asked before the body is read; the services ask again.
    """

    perms_map = DjangoModelPermissions.perms_map | {
        "GET": ["%(app_label)s.view_%(model_name)s"],
        "HEAD": ["%(app_label)s.view_%(model_name)s"],
    }


class MayReadTexts(MayDo):
    """As above; a later text of an article may be added by whoever may capture articles."""

    perms_map = MayDo.perms_map | {"POST": ["articles.add_article"]}
