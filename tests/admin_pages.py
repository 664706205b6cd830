"""Use the admin as a browser does: sign in, open a page, fill in the form that is on it."""

from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.models import User
from django.db.models import Model
from django.test import Client
from django.urls import reverse


def sign_in(user: User) -> Client:
    """A browser in which this user, who works at the desk, is signed in."""
    User.objects.filter(pk=user.pk).update(is_staff=True)
    client = Client()
    client.force_login(User.objects.get(pk=user.pk))
    return client


def page_of(model: type[Model] | Model, page: str = "changelist", **query: Any) -> str:
    """The address of a page of a model's admin, or of a row's: "change", "history", "delete"."""
    name = f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}"
    address = reverse(name, args=[model.pk] if isinstance(model, Model) else [])
    return f"{address}?{urlencode(query)}" if query else address


def text_of(response: Any) -> str:
    """The words of a page without its tags, spaces run together."""
    reader = _Words()
    reader.feed(response.content.decode())
    return " ".join("".join(reader.words).split())


def filled(response: Any, **changes: Any) -> dict[str, Any]:
    """What a browser would send of the form that posts, with these changes."""
    reader = _Form()
    reader.feed(response.content.decode())
    return {**reader.fields, **changes}


#: Elements that do not part the words before them from those after.
INLINE = {"a", "bdi", "b", "del", "em", "ins", "mark", "span", "strong", "time"}


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in INLINE:
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        self.words.append(data)


class _Form(HTMLParser):
    """Collects the fields of the forms that post, but for the one that logs out."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Any] = {}
        self.inside = False
        self.naming = ""
        self.textarea: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name = given.get("name") or ""
        if tag == "form":
            self.inside = given.get("method") == "post" and given.get("id") != "logout-form"
        elif not self.inside:
            return
        elif tag == "input" and name and given.get("type") not in ("submit", "file"):
            ticked = given.get("type") in ("checkbox", "radio")
            if ticked and "checked" not in given:
                return
            self.fields[name] = given.get("value") or ("on" if ticked else "")
        elif tag == "select":
            self.naming = name
            if "multiple" not in given:
                self.fields[name] = ""
        elif tag == "option" and "selected" in given:
            self.fields[self.naming] = given.get("value") or ""
        elif tag == "textarea":
            self.naming, self.textarea = name, []

    def handle_data(self, data: str) -> None:
        if self.textarea is not None:
            self.textarea.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self.textarea is not None:
            # HTML drops one line end at the start.
            self.fields[self.naming] = (
                "".join(self.textarea).removeprefix("\r\n").removeprefix("\n")
            )
            self.textarea = None
        elif tag == "form":
            self.inside = False
