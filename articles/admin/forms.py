"""The forms by which texts come in."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin_forms import DeskForm


def not_blank(text: str) -> None:
    """Refuse a text of white space alone."""
    if not text.strip():
        raise forms.ValidationError(_("This field is required."), code="required")


class TextForm(forms.Form):
    """An article's headline and text, as they stand now."""

    headline = forms.CharField(label=gettext_lazy("Headline"), max_length=1000)
    text = forms.CharField(
        label=gettext_lazy("Text"),
        strip=False,
        validators=[not_blank],
        widget=forms.Textarea(attrs={"rows": 24, "dir": "auto"}),
        help_text=gettext_lazy("It is kept letter by letter; a blank line ends a paragraph."),
    )


class CaptureForm(DeskForm):
    headline = TextForm.base_fields["headline"]
    text = TextForm.base_fields["text"]
