"""Denials as a thing of their own: the stances that deny."""

from django.utils.translation import gettext_lazy as _

from claims.models.claims import Stance


class Denial(Stance):
    """A stance that denies or partly denies. The same rows under their own name."""

    class Meta:
        proxy = True
        verbose_name = _("denial")
        verbose_name_plural = _("denials")
        # Whoever may see stances may see these; they are set and changed as stances.
        default_permissions = ()
