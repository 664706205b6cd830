"""Use the admin as somebody of the desk does, and read its pages."""

from html.parser import HTMLParser
from typing import Any

from django.contrib.auth.models import User
from django.contrib.messages import get_messages
from django.forms import BaseForm
from django.test import Client
from django.urls import reverse


def desk_of(user: User) -> Client:
    """A browser in which this user is signed in; they may use the admin."""
    User.objects.filter(pk=user.pk).update(is_staff=True)
    client = Client()
    client.force_login(User.objects.get(pk=user.pk))
    return client


def address(page: str, *args: Any) -> str:
    """The address of a page of the admin: address("articles_article_change", article.pk)."""
    return reverse(f"admin:{page}", args=args)


def filled(form: BaseForm, **typed: Any) -> dict[str, Any]:
    """What a browser sends of a form as it was shown, with what somebody typed into it."""
    data: dict[str, Any] = {}
    for field in form:
        value = field.value()
        if hasattr(field.field.widget, "widgets"):
            parts = field.field.widget.decompress(value)
            data |= {f"{field.name}_{n}": part or "" for n, part in enumerate(parts)}
        elif isinstance(value, bool):
            data |= {field.name: "on"} if value else {}
        else:
            data[field.name] = field.field.prepare_value(value) or ""
    return data | typed


def said(answer: Any) -> list[str]:
    """The messages above the next page."""
    return [str(message) for message in get_messages(answer.wsgi_request)]


class _Texts(HTMLParser):
    def __init__(self, tag: str, attribute: str, value: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tag, self.attribute, self.value = tag, attribute, value
        self.found: list[str] = []
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.depth:
            self.depth += tag == self.tag
        elif tag == self.tag and self.value in (dict(attrs).get(self.attribute) or "").split():
            self.depth = 1
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        if self.depth:
            self.depth -= tag == self.tag

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.found[-1] += data


def texts(answer: Any, tag: str, value: str, *, attribute: str = "class") -> list[str]:
    """The text of each such element, as a reader sees it: texts(page, "mark", "passage")."""
    parser = _Texts(tag, attribute, value)
    parser.feed(answer.content.decode())
    return parser.found
