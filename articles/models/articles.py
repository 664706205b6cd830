"""Outlets, the articles they publish, and their texts as captured."""

import hashlib

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.core.validators import MaxLengthValidator, RegexValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length, Now
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.addresses import CANONICAL, DEFAULT_PORT, TRACKING
from articles.ids import new_id
from articles.models.records import LANGUAGE_TAG, Record, language_tag, web_address
from articles.querysets import ArticleQuerySet, OutletQuerySet
from articles.triggers import history, keep, keep_all, raise_version

#: Longest text of one revision, in code points. More is refused: it is no article.
TEXT_LIMIT = 1_000_000


@history("OutletHistory")
class Outlet(Record):
    """Who publishes: a newspaper, an agency, a broadcaster, a blog."""

    name = models.CharField(_("name"), max_length=200)
    domain = models.CharField(
        _("homepage domain"),
        max_length=253,
        unique=True,
        null=True,  # NULL: it has no site of its own.
        blank=True,
        help_text=_("For example “example.org”, without “www.”."),
    )
    country = models.CharField(
        _("country"),
        max_length=2,
        blank=True,
        default="",
        db_default="",
        validators=[RegexValidator(r"^[A-Z]{2}$", _("Give a code of ISO 3166-1, like “IQ”."))],
        help_text=_("Two letters of ISO 3166-1."),
    )
    language = models.CharField(
        _("language"),
        max_length=35,
        blank=True,
        default="",
        db_default="",
        validators=[language_tag],
        help_text=_("A BCP 47 code, for example “ar”."),
    )
    created_at = models.DateTimeField(_("added"), db_default=Now(), editable=False)

    objects = OutletQuerySet.as_manager()

    class Meta:
        verbose_name = _("outlet")
        verbose_name_plural = _("outlets")
        triggers = [raise_version()]
        indexes = [models.Index(fields=["name", "id"], name="outlet_name")]
        constraints = [
            models.CheckConstraint(
                name="outlet_has_a_name",
                condition=Q(name__regex=r"\S"),
                violation_error_message=_("An outlet has a name."),
            ),
            models.CheckConstraint(
                name="outlet_domain_is_a_bare_host",
                condition=Q(domain__regex=r"^[^\s/:@A-Z]+\.[^\s/:@A-Z]+$") | Q(domain__isnull=True),
                violation_error_message=_("Give a bare domain in lower case: “example.org”."),
            ),
            models.CheckConstraint(
                name="outlet_country_is_iso_3166", condition=Q(country__regex=r"^([A-Z]{2})?$")
            ),
            models.CheckConstraint(
                name="outlet_language_is_bcp_47",
                condition=Q(language="") | Q(language__regex=LANGUAGE_TAG),
            ),
        ]

    def __str__(self) -> str:
        return self.name


@history("ArticleHistory", exclude=["search"])
class Article(Record):
    """One published piece, or a draft of the desk's own. Its text is in its revisions."""

    # NULL: a draft, which has no address yet.
    url = models.URLField(
        _("address"), max_length=2000, unique=True, null=True, blank=True, validators=[web_address]
    )
    # NULL: a draft of the desk.
    outlet = models.ForeignKey(
        Outlet,
        models.PROTECT,
        related_name="articles",
        null=True,
        blank=True,
        verbose_name=_("outlet"),
    )
    # NULL: the outlet's own reporting.
    relays = models.ForeignKey(
        Outlet,
        models.PROTECT,
        related_name="relayed_articles",
        null=True,
        blank=True,
        verbose_name=_("agency copy of"),
        help_text=_("The agency or outlet whose copy this article carries."),
    )
    byline = models.CharField(_("byline"), max_length=500, blank=True, default="", db_default="")
    # NULL: not known.
    published_at = models.DateTimeField(_("published"), null=True, blank=True)
    language = models.CharField(
        _("language"), max_length=35, default="en", db_default="en", validators=[language_tag]
    )
    draft = models.BooleanField(
        _("draft"),
        default=False,
        db_default=False,
        help_text=_("The desk's own text, not published yet."),
    )
    # Derived from the current revision by a trigger. NULL only before the first is stored.
    current_revision = models.ForeignKey(
        "Revision",
        models.PROTECT,
        related_name="+",
        null=True,
        editable=False,
        verbose_name=_("current revision"),
    )
    headline = models.CharField(
        _("headline"), max_length=1000, default="", db_default="", editable=False
    )
    search = SearchVectorField(null=True, editable=False)
    # NULL: written by no person of the desk.
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        null=True,
        editable=False,
        verbose_name=_("captured by"),
    )
    created_at = models.DateTimeField(_("captured"), db_default=Now(), editable=False)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        triggers = [raise_version()]
        indexes = [
            models.Index(fields=["outlet", "id"], name="article_outlet"),
            models.Index(fields=["published_at", "id"], name="article_published"),
            models.Index(
                F("published_at").desc(nulls_last=True),
                F("id").desc(),
                name="article_published_last",
            ),
            models.Index(fields=["created_at", "id"], name="article_created"),
            models.Index(fields=["updated_at", "id"], name="article_updated"),
            models.Index(fields=["relays", "id"], name="article_relays"),
            models.Index(fields=["id"], name="article_draft", condition=Q(draft=True)),
            GinIndex(fields=["search"], name="article_search"),
        ]
        constraints = [
            models.CheckConstraint(
                name="article_is_published_somewhere_or_a_draft",
                condition=Q(draft=True) | Q(url__isnull=False, outlet__isnull=False),
                violation_error_message=_(
                    "A published article needs its address and its outlet; mark it as a draft "
                    "if it has none."
                ),
            ),
            models.CheckConstraint(
                name="article_url_is_canonical",
                condition=Q(url__isnull=True)
                | (
                    Q(url__regex=CANONICAL)
                    & ~Q(url__regex=DEFAULT_PORT)
                    & ~Q(url__iregex=rf"#|^[^?]*\?([^&]*&)*{TRACKING}(=|&|$)")
                ),
                violation_error_message=_(
                    "The address is not in the form by which articles are known."
                ),
            ),
            models.CheckConstraint(
                name="article_language_is_bcp_47", condition=Q(language__regex=LANGUAGE_TAG)
            ),
            models.CheckConstraint(
                name="article_does_not_relay_its_own_outlet",
                condition=~Q(relays=F("outlet")),
                violation_error_message=_("An outlet does not relay itself."),
            ),
        ]

    def __str__(self) -> str:
        return self.headline or self.url or gettext("article without a text")


class Revision(models.Model):
    """An article's headline and text as captured at one moment. Never changed or deleted."""

    #: As other rows have one, for the ETag; no column, for it never rises.
    version = 1

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    article = models.ForeignKey(
        Article, models.PROTECT, related_name="revisions", verbose_name=_("article")
    )
    number = models.PositiveIntegerField(_("number"))
    headline = models.CharField(_("headline"), max_length=1000)
    text = models.TextField(_("text"), validators=[MaxLengthValidator(TEXT_LIMIT)])
    sha256 = models.CharField(_("SHA-256 of the text"), max_length=64)
    captured_at = models.DateTimeField(_("captured"), db_default=Now())
    captured_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        null=True,
        verbose_name=_("captured by"),
    )

    class Meta:
        verbose_name = _("revision")
        verbose_name_plural = _("revisions")
        triggers = [keep(), keep_all()]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="revision_number_is_unique"),
            models.CheckConstraint(
                name="revision_line_ends_are_newlines",
                condition=~Q(text__contains="\r") & ~Q(headline__regex=r"[\r\n]"),
            ),
            models.CheckConstraint(
                name="revision_has_a_headline_and_a_text",
                condition=Q(headline__regex=r"\S") & Q(text__regex=r"\S"),
                violation_error_message=_("An article has a headline and a text."),
            ),
            models.CheckConstraint(
                name="revision_text_is_of_bearable_length",
                condition=LessThanOrEqual(Length("text"), TEXT_LIMIT),
            ),
        ]

    def __str__(self) -> str:
        return gettext("revision %(number)s") % {"number": self.number}

    @staticmethod
    def digest(text: str) -> str:
        """Return the SHA-256 of a text in UTF-8, as 64 hexadecimal digits."""
        return hashlib.sha256(text.encode()).hexdigest()
