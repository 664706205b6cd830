"""The forms by which statements are marked: where, who says it, and what it does to a claim."""

from __future__ import annotations

from functools import partial
from typing import Any

from django import forms
from django.contrib.admin import AdminSite
from django.contrib.admin.widgets import AdminSplitDateTime
from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.admin_forms import Autocomplete
from articles.choices import Medium, SourceKind
from articles.models import Revision, Source, Statement, language_tag
from articles.quoted import Place, Places, places_of
from articles.services.rows import with_newlines
from claims.choices import StanceKind
from claims.models import Claim, Stance

#: Characters shown on each side of a place that is offered.
AROUND = 50

KNOWN, NEW, NONE = "known", "new", "none"


class Pages:
    """What the fields of a form need of the admin: who asks, and how rows are called."""

    def __init__(self, request: HttpRequest, site: AdminSite) -> None:
        self.request, self.site = request, site

    def choice(
        self, model: type[Model], name: str, rows: QuerySet, label: Any, help_text: Any = ""
    ) -> forms.ModelChoiceField:
        """Make a field to look up a row by its words, for a foreign key of a model."""
        choice = forms.ModelChoiceField(
            rows,
            required=False,
            label=label,
            help_text=help_text,
            widget=Autocomplete(model._meta.get_field(name), self.site),
        )
        admin: Any = self.site.get_model_admin(rows.model)
        choice.label_from_instance = partial(admin.label, self.request)  # type: ignore[method-assign]
        return choice


class BearingForm(forms.Form):
    """What a statement does to a claim, which is a known one or a new one."""

    which_claim = forms.ChoiceField(
        label=_("Claim"),
        choices=[(KNOWN, _("a known claim")), (NEW, _("a new claim"))],
        initial=KNOWN,
        widget=forms.RadioSelect,
    )
    wording = forms.CharField(
        label=_("Wording"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
        help_text=_(
            "One sentence that can be checked, in the desk's own words. Word it as it would be "
            "asserted, also where this statement denies it."
        ),
    )
    language = forms.CharField(
        label=_("Language"), required=False, max_length=35, validators=[language_tag]
    )
    stance = forms.ChoiceField(
        label=_("The statement"),
        required=False,
        choices=[("", "---------"), *StanceKind.choices],
        help_text=_("What it does to the claim. Refusing to comment is no denial."),
    )
    note = forms.CharField(
        label=_("Note"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )

    def __init__(self, *args: Any, pages: Pages, language: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["claim"] = pages.choice(Stance, "claim", Claim.objects.all(), _("Known claim"))
        self.fields["language"].initial = language
        self.default_language = language

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        which = given.get("which_claim")
        if which == KNOWN:
            self.need("claim", _("Choose the claim, or word a new one."))
        elif which == NEW:
            self.need("wording", _("Word the claim, or choose a known one."))
        if which in (KNOWN, NEW):
            self.need("stance", _("Say what the statement does to the claim."))
        return given

    def need(self, name: str, sentence: Any) -> None:
        """Say that a field was left empty, unless something else is wrong with it."""
        if name not in self.errors and not self.cleaned_data.get(name):
            self.add_error(name, ValidationError(sentence, code="required"))

    def bearing(self) -> dict[str, Any]:
        """Return the claim, or the details of a new one, with stance and note."""
        given = self.cleaned_data
        if given["which_claim"] == NONE:
            return {}
        claim = given["claim"]
        if given["which_claim"] == NEW:
            language = given["language"] or self.default_language
            claim = {"wording": given["wording"], "language": language}
        return {"claim": claim, "stance": given["stance"], "note": given["note"]}


class MarkingForm(BearingForm):
    """Everything about one statement. `chosen` is where it stands, once the form is clean."""

    places: Places
    chosen: Place | None = None

    quote = forms.CharField(
        label=_("Quote"),
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
        help_text=_(
            "Paste it from the text, letter by letter. Where other words interrupt it, put […]."
        ),
    )
    place = forms.ChoiceField(label=_("Which of these"), required=False, widget=forms.RadioSelect)
    after = forms.CharField(
        label=_("Stands after"),
        required=False,
        strip=False,
        help_text=_(
            "The characters just before it, where the quote is in the text more than once."
        ),
    )
    before = forms.CharField(label=_("Stands before"), required=False, strip=False)

    who = forms.ChoiceField(
        label=_("Who says it"),
        choices=[
            (KNOWN, _("a known source")),
            (NEW, _("a new source")),
            (NONE, _("the article itself")),
        ],
        initial=KNOWN,
        widget=forms.RadioSelect,
    )
    name = forms.CharField(label=_("Name"), required=False, max_length=300)
    kind = forms.ChoiceField(label=_("Kind"), choices=SourceKind, initial=SourceKind.PERSON)
    role = forms.CharField(
        label=_("Role"),
        required=False,
        max_length=300,
        help_text=_("For example “official military spokesman”."),
    )
    confidential = forms.BooleanField(
        label=_("Confidential"),
        required=False,
        help_text=_("Only editors and you see who this is."),
    )
    medium = forms.ChoiceField(label=_("Medium"), choices=Medium, initial=Medium.UNKNOWN)
    cited_url = forms.URLField(
        label=_("Cited address"),
        required=False,
        max_length=2000,
        assume_scheme="https",
        help_text=_("Where it was said: the tweet, the release, the recording."),
    )
    said_at = forms.SplitDateTimeField(
        label=_("Said"), required=False, widget=AdminSplitDateTime, require_all_fields=False
    )

    def __init__(self, *args: Any, revision: Revision, pages: Pages, **kwargs: Any) -> None:
        super().__init__(*args, pages=pages, **kwargs)
        self.text = revision.text
        which = self.fields["which_claim"]
        which.choices = [*which.choices, (NONE, _("none yet"))]  # type: ignore[attr-defined]
        named = Source.objects.named_to(pages.request.user)
        self.fields |= {
            "source": pages.choice(Statement, "source", named, _("Known source")),
            "speaks_for": pages.choice(Source, "speaks_for", named, _("Speaks for")),
            "relays_statement": pages.choice(
                Statement,
                "relays_statement",
                Statement.objects.select_related("source", "article"),
                _("Taken from the statement"),
                _("Where the article repeats what another one reported."),
            ),
            "relays_source": pages.choice(
                Statement, "relays_source", named, _("Taken from the source")
            ),
        }
        self.places = self._look()
        if self.places.only:
            # There is nothing to choose; what was chosen for another quote counts no more.
            del self.fields["place"]
        else:
            offers = [(place.key, self._shown(place)) for place in self.places.found]
            self.fields["place"].choices = offers  # type: ignore[attr-defined]

    def _look(self) -> Places:
        """Look for the quote that was sent; what to choose from depends on what is found."""
        quote, after, before = (
            with_newlines(self[name].data or "") if self.is_bound else ""
            for name in ("quote", "after", "before")
        )
        return places_of(self.text, quote, after=after, before=before)

    def _shown(self, place: Place) -> str:
        span = place.span
        before = self.text[max(span.start - AROUND, 0) : span.start]
        after = self.text[span.end : span.end + AROUND]
        return f"…{before}【{self.text[span.start : span.end]}】{after}…"

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        if given.get("who") == KNOWN:
            self.need("source", _("Choose the source, or say that the article itself says it."))
        elif given.get("who") == NEW:
            self.need("name", _("Name the new source, or choose a known one."))
        if given.get("relays_statement") and given.get("relays_source"):
            self.add_error(
                "relays_source", _("It is taken from a statement or a source, not both.")
            )
        if given.get("quote"):
            self._locate(given)
        return given

    def _locate(self, given: dict[str, Any]) -> None:
        chosen = [place for place in self.places.found if place.key == given.get("place")]
        self.chosen = chosen[0] if chosen else self.places.only
        if self.chosen:
            return
        if not self.places.found:
            why = gettext("The quote is not in the text. Copy it from there, letter by letter.")
        elif self.places.exact:
            why = gettext("It is in the text more than once. Choose below which one is meant.")
        else:
            why = gettext(
                "The quote is not in the text letter by letter. Choose below what is meant, or "
                "copy it anew."
            )
        self.add_error("quote", why)

    def details(self) -> dict[str, Any]:
        """Return what was said of the statement itself, but for its source."""
        names = ("medium", "cited_url", "said_at", "relays_statement", "relays_source")
        parts = self.chosen.stored_parts if self.chosen else []
        return {"parts": parts} | {name: self.cleaned_data[name] for name in names}
