"""Tokens in the admin: made, seen once, revoked by deleting."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.auth import get_user_model
from django.db.models import ForeignKey
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from knox.models import get_digest_token
from knox.settings import CONSTANTS

from config.api.models import Token


class TokenForm(forms.ModelForm):
    class Meta:
        model = Token
        fields = ["user", "note", "expiry", "read_only"]

    def clean_expiry(self) -> Any:
        expiry = self.cleaned_data["expiry"]
        if expiry and expiry <= timezone.now():
            raise forms.ValidationError(_("A token that has expired already would never work."))
        return expiry


@admin.register(Token)
class TokenAdmin(admin.ModelAdmin):
    """Shows neither the digest nor, after the first time, the token. Nothing of it is edited."""

    form = TokenForm
    list_display = ["user", "note", "created", "expiry", "read_only", "created_by"]
    list_filter = ["read_only"]
    list_select_related = ["user", "created_by"]
    search_fields = ["note", "user__username"]
    fields = ["user", "note", "expiry", "read_only"]
    ordering = ["-id"]

    def has_change_permission(self, request: HttpRequest, obj: Token | None = None) -> bool:
        return False

    def formfield_for_foreignkey(
        self, db_field: ForeignKey, request: HttpRequest, **kwargs: Any
    ) -> Any:
        if db_field.name == "user" and not request.user.is_superuser:
            # A token acts as its user: only a superuser may make one that can do everything.
            users = get_user_model()._default_manager
            kwargs["queryset"] = users.filter(is_superuser=False, is_active=True)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_model(self, request: HttpRequest, obj: Token, form: Any, change: bool) -> None:
        obj.digest, token = get_digest_token()
        obj.token_key = token[: CONSTANTS.TOKEN_KEY_LENGTH]
        obj.created_by = request.user
        super().save_model(request, obj, form, change)
        self.message_user(
            request,
            _("The token is %(token)s – copy it now, it is not shown again.") % {"token": token},
            messages.WARNING,
        )
