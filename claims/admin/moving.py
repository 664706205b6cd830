"""The moves: a page each, which says what will happen and asks for what the move takes."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy
from django.views import View

from articles.admin_base import REFUSALS, VERSION_FIELD, add_errors, as_validation_error
from claims import rules
from claims.admin.page import Page
from claims.models import Claim, Evidence, Rating
from claims.models.moves import MOVES
from claims.services.moves import BY_NAME
from config.api.problems import CHANGED_MEANWHILE

#: Move → what to say above its form, the service, and what to say when it is done.
SAYINGS = {
    "take": (
        gettext_lazy("The claim becomes yours to check."),
        gettext_lazy("The claim is yours now."),
    ),
    "propose": (
        gettext_lazy("An editor will decide on your verdict. Until then the wording is frozen."),
        gettext_lazy("Your verdict waits for an editor."),
    ),
    "return": (
        gettext_lazy("The claim goes back to be checked, with your note."),
        gettext_lazy("The claim went back to be checked."),
    ),
    "approve": (
        gettext_lazy("The proposed verdict becomes the claim's, with your name on it."),
        gettext_lazy("The verdict is approved."),
    ),
    "reopen": (
        gettext_lazy("The claim is checked again. Its verdict stands until another is approved."),
        gettext_lazy("The claim is open to be checked again."),
    ),
    "drop": (
        gettext_lazy("Nobody will work on the claim any more; it stays on record."),
        gettext_lazy("The claim is dropped."),
    ),
}


class MoveForm(forms.Form):
    """A move that takes nothing but the decision to make it."""

    required_css_class = "required"

    def __init__(self, *args: Any, claim: Claim, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.claim = claim


class NoteForm(MoveForm):
    note = forms.CharField(
        label=gettext_lazy("Note"),
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
        help_text=gettext_lazy("What is missing, so that it can be mended."),
    )


class OptionalNoteForm(MoveForm):
    note = forms.CharField(
        label=gettext_lazy("Note"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
        help_text=gettext_lazy("If there is something to add."),
    )


class ReasonForm(MoveForm):
    reason = forms.CharField(
        label=gettext_lazy("Reason"),
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
        help_text=gettext_lazy("It stays on record with your name."),
    )


class EvidenceChoices(forms.ModelMultipleChoiceField):
    def label_from_instance(self, obj: Any) -> str:
        return f"{obj.get_direction_display()}: {obj.title}"


class ProposeForm(MoveForm):
    verdict = forms.ModelChoiceField(
        label=gettext_lazy("Verdict"), queryset=Rating.objects.order_by("position", "label")
    )
    rationale = forms.CharField(
        label=gettext_lazy("Rationale"),
        widget=forms.Textarea(attrs={"rows": 8, "dir": "auto"}),
        help_text=gettext_lazy("Readers will see it: what was found, and how."),
    )
    evidence = EvidenceChoices(
        label=gettext_lazy("Evidence considered"),
        queryset=Evidence.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=gettext_lazy("It is kept with the verdict."),
    )
    review_by = forms.DateField(
        label=gettext_lazy("To be re-verified by"), required=False, widget=AdminDateWidget
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        evidence: Any = self.fields["evidence"]
        evidence.queryset = Evidence.objects.filter(claim=self.claim).order_by("id")

    def clean_evidence(self) -> list[Any]:
        return [one.pk for one in self.cleaned_data["evidence"]]


FORMS: dict[str, type[MoveForm]] = {
    "take": MoveForm,
    "propose": ProposeForm,
    "return": NoteForm,
    "approve": OptionalNoteForm,
    "reopen": ReasonForm,
    "drop": ReasonForm,
}


class MoveView(View):
    """Shows what a move takes; on POST, makes it."""

    #: Given to `as_view`: the ClaimAdmin whose page this is.
    model_admin: Any = None
    http_method_names = ["get", "post"]

    def get(self, request: HttpRequest, pk: Any, move: str) -> HttpResponse:
        claim = self._claim(request, pk, move)
        if why_not := self._why_not(claim, move):
            return self._back(request, claim, why_not, messages.ERROR)
        return self._page(request, claim, move, FORMS[move](claim=claim))

    @transaction.atomic
    def post(self, request: HttpRequest, pk: Any, move: str) -> HttpResponse:
        self._claim(request, pk, move)
        # Locked before its version is compared: nobody changes what was decided on.
        claim = Claim.objects.select_for_update(no_key=True).get(pk=pk)
        form = FORMS[move](request.POST, claim=claim)
        if why_not := self._why_not(claim, move):
            return self._back(request, claim, why_not, messages.ERROR)
        if request.POST.get(VERSION_FIELD) != str(claim.version):
            form.add_error(None, str(CHANGED_MEANWHILE))
            return self._page(request, claim, move, form, status=409)
        if not form.is_valid():
            return self._page(request, claim, move, form)
        try:
            with transaction.atomic():
                BY_NAME[move](by=request.user, claim=claim, **form.cleaned_data)
        except REFUSALS as error:
            add_errors(form, as_validation_error(error))
            return self._page(request, claim, move, form)
        return self._back(request, claim, str(SAYINGS[move][1]), messages.SUCCESS)

    def _claim(self, request: HttpRequest, pk: Any, move: str) -> Claim:
        """Return the claim, if this user may make the move on it.

        Raises:
            Http404: there is no such claim, or no such move.
            PermissionDenied: the user may not see claims, or never make this move.
        """
        if move not in MOVES:
            raise Http404
        if not self.model_admin.has_view_permission(request):
            raise PermissionDenied
        claim = get_object_or_404(Claim, pk=pk)
        if refusal := rules.whose_refusal(request.user, claim, move):
            raise PermissionDenied(refusal)
        return claim

    def _why_not(self, claim: Claim, move: str) -> str:
        return " ".join(str(reason) for reason in rules.move_blockers(claim, move))

    def _back(self, request: HttpRequest, claim: Claim, said: str, level: int) -> HttpResponse:
        messages.add_message(request, level, said)
        return HttpResponseRedirect(self.model_admin.url_of("change", claim.pk))

    def _page(
        self, request: HttpRequest, claim: Claim, move: str, form: MoveForm, status: int = 200
    ) -> HttpResponse:
        context = {
            **self.model_admin.admin_site.each_context(request),
            "opts": self.model_admin.opts,
            "title": rules.MOVE_LABELS[move],
            "saying": SAYINGS[move][0],
            "original": claim,
            "move": move,
            "page": Page(claim, request.user),
            "form": form,
            "media": self.model_admin.media + form.media,
        }
        template = "admin/claims/claim/move.html"
        return TemplateResponse(request, template, context, status=status)
