"""What the views of the desk share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

from rest_framework.serializers import Serializer

from articles.services import share_graph
from claims.api.permissions import OnTheDesk
from claims.services.record import lock_claim
from config.api.views import ResourceViewSet

if TYPE_CHECKING:
    from django.contrib.auth.models import User


class DeskViewSet(ResourceViewSet):
    """A resource for people of the desk. `needs` names the permission of each action."""

    permission_classes = [OnTheDesk]
    needs: ClassVar[Mapping[str, str]] = {}

    @property
    def caller(self) -> User:
        """Who asks; `OnTheDesk` let nobody in who is not signed in."""
        return cast("User", self.request.user)

    def read_body(self, body: type[Serializer[Any]]) -> dict[str, Any]:
        """What was sent, checked.

        Raises:
            ValidationError: it is not what the body serializer takes.
        """
        serializer = body(data=self.request.data, context=self.get_serializer_context())
        serializer.is_valid(raise_exception=True)
        return serializer.validated_data


class PartOfAClaim(DeskViewSet):
    """Rows that a claim is made of. The graph and the claim are locked before them, as everywhere:
    two who come from different sides would otherwise each hold what the other waits for.
    """

    def locked_object(self) -> Any:
        share_graph()
        lock_claim(self.get_object().claim_id)
        return super().locked_object()


def needs(model: str, **actions: str) -> dict[str, str]:
    """Action → permission, for Django's four permissions on a model as "claims.stance"."""
    app, name = model.split(".")
    verbs = {
        "list": "view",
        "retrieve": "view",
        "create": "add",
        "partial_update": "change",
        "destroy": "delete",
    }
    return {action: f"{app}.{verb}_{name}" for action, verb in verbs.items()} | actions
