"""Ask as a client asks."""

from typing import Any

from django.contrib.auth.models import User
from rest_framework.test import APIClient

V1 = "/api/v1/"


def client_of(user: User | None = None) -> APIClient:
    """A client signed in as this user, read anew: what permissions it had is not remembered."""
    client = APIClient()
    if user is not None:
        client.force_authenticate(User.objects.get(pk=user.pk))
    return client


def codes(problem: Any) -> dict[str, str]:
    """The errors of a problem document: code by field."""
    assert problem["Content-Type"] == "application/problem+json", problem.content
    return {error["field"]: error["code"] for error in problem.json()["errors"]}


def ids(answer: Any) -> list[str]:
    """The ids of a list, in its order."""
    assert answer.status_code == 200, answer.content
    return [row["id"] for row in answer.json()["results"]]
