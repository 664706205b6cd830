"""Whom or what articles cite."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.choices import SourceKind
from articles.fields import NameKeysField
from articles.models.articles import Outlet
from articles.models.records import Record, web_address
from articles.querysets import SourceQuerySet
from articles.triggers import history, raise_version


@history("SourceHistory", exclude=["search", "name_keys"])
class Source(Record):
    """Whom or what articles cite: a person, a body, an account, a document, an eyewitness."""

    name = models.CharField(_("name"), max_length=300)
    kind = models.CharField(
        _("kind"), max_length=20, choices=SourceKind, default=SourceKind.PERSON, db_default="person"
    )
    role = models.CharField(
        _("role"),
        max_length=300,
        blank=True,
        default="",
        db_default="",
        help_text=_("For example “official military spokesman”."),
    )
    # NULL: speaks for itself.
    speaks_for = models.ForeignKey(
        "self",
        models.PROTECT,
        related_name="spokespeople",
        null=True,
        blank=True,
        verbose_name=_("speaks for"),
    )
    # NULL: it is no outlet.
    outlet = models.ForeignKey(
        Outlet,
        models.PROTECT,
        related_name="sources",
        null=True,
        blank=True,
        verbose_name=_("outlet"),
        help_text=_("Where the source is itself an outlet."),
    )
    aliases = ArrayField(
        models.CharField(max_length=300),
        verbose_name=_("aliases"),
        default=list,
        db_default=[],
        blank=True,
        help_text=_("Other names, separated by commas."),
    )
    links = ArrayField(
        models.URLField(max_length=2000, validators=[web_address]),
        verbose_name=_("links"),
        default=list,
        db_default=[],
        blank=True,
        help_text=_("Pages about the source (sameAs), separated by commas."),
    )
    confidential = models.BooleanField(
        _("confidential"),
        default=False,
        db_default=False,
        help_text=_("Only editors and whoever entered it see who this is."),
    )
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        null=True,
        editable=False,
        verbose_name=_("entered by"),
    )
    created_at = models.DateTimeField(_("added"), db_default=Now(), editable=False)
    # NULL: the name was changed by something that does not know how; see `sql/texts.sql`.
    name_keys = NameKeysField(models.TextField(), null=True, editable=False)
    search = models.GeneratedField(
        expression=models.Func(
            F("name"), F("aliases"), F("role"), function="articles_source_vector"
        ),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = SourceQuerySet.as_manager()

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        triggers = [raise_version()]
        permissions = [("see_confidential_source", _("Can see who a confidential source is"))]
        indexes = [
            GinIndex(fields=["name_keys"], name="source_name_keys"),
            GinIndex(fields=["search"], name="source_search"),
            models.Index(fields=["name", "id"], name="source_name"),
            models.Index(fields=["created_at", "id"], name="source_created"),
            models.Index(fields=["id"], name="source_unkeyed", condition=Q(name_keys__isnull=True)),
        ]
        constraints = [
            models.CheckConstraint(
                name="source_has_a_name",
                condition=Q(name__regex=r"\S"),
                violation_error_message=_("A source has a name."),
            ),
            models.CheckConstraint(
                name="source_kind_is_known", condition=Q(kind__in=SourceKind.values)
            ),
            models.CheckConstraint(
                name="source_speaks_for_another",
                condition=~Q(speaks_for=F("id")),
                violation_error_message=_("A source may not speak for itself."),
            ),
        ]

    def __str__(self) -> str:
        # Django's admin log keeps what this returns, and shows it to everybody.
        return gettext("confidential source") if self.confidential else self.name
