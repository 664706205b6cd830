"""What was published, and what was said in it by whom.

Rules that must hold whoever writes are constraints here, or triggers in `sql/`.
"""

import hashlib
import re

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.core.validators import MaxLengthValidator, RegexValidator, URLValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length, Now
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.addresses import CANONICAL, DEFAULT_PORT, TRACKING
from articles.choices import AnchorStatus, Medium, SourceKind
from articles.fields import NameKeysField
from articles.ids import new_id
from articles.querysets import ArticleQuerySet, OutletQuerySet, SourceQuerySet, StatementQuerySet
from articles.triggers import history, keep, raise_version

#: Longest text of one revision, in code points. More is refused: it is no article.
TEXT_LIMIT = 1_000_000

#: BCP 47: a language, and optionally a script, a region and variants.
LANGUAGE_TAG = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
WEB_ADDRESS = r"^https?://[^\s]+$"

language_tag = RegexValidator(LANGUAGE_TAG, _("Give a BCP 47 language code, for example “en”."))
web_address = URLValidator(schemes=["http", "https"])


def shortened(quote: str, length: int = 120) -> str:
    """Return a quote on one line, cut after `length` characters."""
    line = re.sub(r"\s+", " ", quote).strip()
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


class Record(models.Model):
    """A row with a UUID made here, and a version raised at each change."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    version = models.PositiveIntegerField(default=1, db_default=1, editable=False)
    updated_at = models.DateTimeField(_("last changed"), db_default=Now(), editable=False)

    class Meta:
        abstract = True


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
        "Revision", models.PROTECT, related_name="+", null=True, editable=False
    )
    headline = models.CharField(
        _("headline"), max_length=1000, default="", db_default="", editable=False
    )
    search = SearchVectorField(null=True, editable=False)
    # NULL: written by no person of the desk.
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, editable=False
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

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    article = models.ForeignKey(Article, models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField(_("number"))
    headline = models.CharField(_("headline"), max_length=1000)
    text = models.TextField(_("text"), validators=[MaxLengthValidator(TEXT_LIMIT)])
    sha256 = models.CharField(_("SHA-256 of the text"), max_length=64)
    captured_at = models.DateTimeField(_("captured"), db_default=Now())
    captured_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True
    )

    class Meta:
        verbose_name = _("revision")
        verbose_name_plural = _("revisions")
        triggers = [keep()]
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
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, editable=False
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


@history("StatementHistory")
class Statement(Record):
    """A passage of a revision in which a source says something."""

    revision = models.ForeignKey(Revision, models.PROTECT, related_name="statements")
    # Derived from the revision by a trigger, so that rows can be distributed by it.
    article = models.ForeignKey(Article, models.PROTECT, related_name="statements", editable=False)
    # NULL: the article's own voice.
    source = models.ForeignKey(
        Source,
        models.PROTECT,
        related_name="statements",
        null=True,
        blank=True,
        verbose_name=_("source"),
        help_text=_("Leave empty for the article's own voice."),
    )
    start = models.PositiveIntegerField(_("start"), help_text=_("In code points, from 0."))
    end = models.PositiveIntegerField(_("end"), help_text=_("In code points, not included."))
    quote = models.TextField(_("quote"))
    prefix = models.CharField(max_length=32, default="", db_default="", editable=False)
    suffix = models.CharField(max_length=32, default="", db_default="", editable=False)
    parts = models.JSONField(
        _("parts"),
        default=list,
        db_default=[],
        blank=True,
        help_text=_("The spans of an interrupted quotation: [[start, end], …]."),
    )
    medium = models.CharField(
        _("medium"),
        max_length=20,
        choices=Medium,
        default=Medium.UNKNOWN,
        db_default="unknown",
    )
    cited_url = models.URLField(
        _("cited address"),
        max_length=2000,
        blank=True,
        default="",
        db_default="",
        validators=[web_address],
        help_text=_("Where it was said: the tweet, the release, the recording."),
    )
    # NULL: not known when it was said.
    said_at = models.DateTimeField(_("said"), null=True, blank=True)
    # At most one of the two. NULL: it relays nothing.
    relays_statement = models.ForeignKey(
        "self",
        models.PROTECT,
        related_name="relayed_by",
        null=True,
        blank=True,
        verbose_name=_("relays the statement"),
    )
    relays_source = models.ForeignKey(
        Source,
        models.PROTECT,
        related_name="relayed_in",
        null=True,
        blank=True,
        verbose_name=_("relays the source"),
    )
    marked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, editable=False
    )
    marked_at = models.DateTimeField(_("marked"), db_default=Now(), editable=False)

    objects = StatementQuerySet.as_manager()

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")
        triggers = [raise_version()]
        indexes = [
            models.Index(fields=["article", "id"], name="statement_article"),
            models.Index(fields=["source", "id"], name="statement_source"),
            models.Index(fields=["said_at", "id"], name="statement_said"),
            models.Index(
                F("said_at").desc(nulls_last=True), F("id").desc(), name="statement_said_last"
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["revision", "start", "end", "source"],
                name="statement_is_marked_once",
                nulls_distinct=False,
                violation_error_message=_("This passage is already marked for this source."),
            ),
            models.CheckConstraint(
                name="statement_span_is_not_empty",
                condition=Q(start__gte=0, end__gt=F("start")),
                violation_error_message=_("The end must come after the start."),
            ),
            models.CheckConstraint(
                name="statement_medium_is_known", condition=Q(medium__in=Medium.values)
            ),
            models.CheckConstraint(
                name="statement_relays_one_thing",
                condition=Q(relays_statement__isnull=True) | Q(relays_source__isnull=True),
                violation_error_message=_("It relays a statement or a source, not both."),
            ),
            models.CheckConstraint(
                name="statement_relays_another",
                condition=~Q(relays_statement=F("id")),
                violation_error_message=_("A statement may not relay itself."),
            ),
            models.CheckConstraint(
                name="statement_cited_url_is_http",
                condition=Q(cited_url="") | Q(cited_url__regex=WEB_ADDRESS),
            ),
        ]

    def __str__(self) -> str:
        return shortened(self.quote)


class Anchor(models.Model):
    """Where a statement stands in a later revision of its article, if it still does."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    statement = models.ForeignKey(Statement, models.CASCADE, related_name="anchors")
    revision = models.ForeignKey(Revision, models.PROTECT, related_name="anchors")
    status = models.CharField(_("status"), max_length=10, choices=AnchorStatus)
    # All three NULL: lost.
    start = models.PositiveIntegerField(_("start"), null=True)
    end = models.PositiveIntegerField(_("end"), null=True)
    quote = models.TextField(_("quote"), null=True)

    class Meta:
        verbose_name = _("anchor")
        verbose_name_plural = _("anchors")
        constraints = [
            models.UniqueConstraint(
                fields=["statement", "revision"], name="anchor_is_one_per_revision"
            ),
            models.CheckConstraint(
                name="anchor_has_a_span_unless_lost",
                condition=Q(
                    status=AnchorStatus.LOST,
                    start__isnull=True,
                    end__isnull=True,
                    quote__isnull=True,
                )
                | Q(
                    status__in=[AnchorStatus.EXACT, AnchorStatus.ALTERED],
                    start__isnull=False,
                    # Said of each: a comparison with NULL is not false, and would pass.
                    end__isnull=False,
                    end__gt=F("start"),
                    quote__isnull=False,
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_status_display()}: {shortened(self.quote or '')}"
