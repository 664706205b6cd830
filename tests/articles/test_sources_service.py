"""Sources are entered, found by name, and changed by those who may see who they are."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection, transaction

from articles import rules, services
from articles.models import Source
from config.api.problems import InUse
from tests.factories import SourceFactory, StatementFactory, UserFactory
from tests.races import before_another, wait_until_somebody_waits_for_us

pytestmark = pytest.mark.django_db


def find(by: User, name: str, **details: object) -> Source:
    return services.find_or_make_source(by=by, name=name, **details)


def refusal(error: pytest.ExceptionInfo[ValidationError]) -> str:
    return error.value.message_dict["source"][0]


# --- Finding by name ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "Qais al-Khazali",
        "  QAIS   AL-KHAZALI ",
        "Ｑais al-Khazali",
        "Sheikh Qais",
    ],
)
def test_a_source_is_found_by_its_name_or_an_alias(reporter: User, name: str) -> None:
    known = SourceFactory(name="Qais al-Khazali", aliases=["Sheikh Qais"])

    assert find(reporter, name) == known
    assert Source.objects.count() == 1


def test_a_source_is_found_after_its_name_changed_by_any_way(reporter: User) -> None:
    known = SourceFactory(name="Old name")
    Source.objects.filter(pk=known.pk).update(name="New name")

    assert find(reporter, "new NAME") == known
    assert find(reporter, "Old name") != known


def test_a_source_nobody_knows_is_made_as_described(reporter: User) -> None:
    body = SourceFactory(name="Ministry")

    made = find(reporter, " Layla Haddad ", kind="person", role="spokeswoman", speaks_for=body)

    assert (made.name, made.role, made.speaks_for) == ("Layla Haddad", "spokeswoman", body)
    assert made.entered_by == reporter


def test_several_of_one_name_are_named_and_none_is_made(reporter: User) -> None:
    one = SourceFactory(name="Ali Hassan", role="mayor")
    other = SourceFactory(name="A. Hassan", role="baker", aliases=["ali hassan"])

    with pytest.raises(ValidationError) as error:
        find(reporter, "Ali Hassan")

    assert f"mayor, {one.pk}" in refusal(error)
    assert f"baker, {other.pk}" in refusal(error)
    assert Source.objects.count() == 2


@pytest.mark.parametrize("kind", ["eyewitness", "anonymous"])
@pytest.mark.parametrize("known", ["person", "eyewitness", "anonymous"])
def test_eyewitnesses_and_anonymous_sources_are_always_made_anew(
    reporter: User, kind: str, known: str
) -> None:
    another = SourceFactory(name="a port worker", kind=known)

    assert find(reporter, "a port worker", kind=kind) != another


@pytest.mark.django_db(transaction=True)
def test_two_who_name_a_new_source_at_once_make_one() -> None:
    one, other = UserFactory(group="Reporters"), UserFactory(group="Reporters")

    with before_another(lambda: find(other, "LINA Sabbagh")) as second:
        first = find(one, "Lina Sabbagh")

    assert second.result() == first
    assert Source.objects.count() == 1


@pytest.mark.parametrize("kind", ["eyewitness", "anonymous"])
def test_an_eyewitness_is_not_found_when_a_person_is_looked_for(reporter: User, kind: str) -> None:
    another = SourceFactory(name="a port worker", kind=kind)

    assert find(reporter, "a port worker") != another


def test_a_confidential_source_is_found_by_those_only_who_may_see_it(
    reporter: User, checker: User, editor: User
) -> None:
    known = SourceFactory(name="Karim Aziz", confidential=True, entered_by=reporter)

    assert find(reporter, "Karim Aziz") == known
    assert find(editor, "Karim Aziz") == known
    assert find(checker, "Karim Aziz") != known


@pytest.mark.parametrize("confidential", [False, True])
@pytest.mark.parametrize("signed", [False, True])
def test_who_sees_a_source_is_the_same_for_one_and_for_a_list(
    confidential: bool, signed: bool, reporter: User, checker: User, editor: User
) -> None:
    source = SourceFactory(confidential=confidential, entered_by=reporter if signed else None)

    for user in (reporter, checker, editor, AnonymousUser()):
        sees = rules.may_see_identity(user, source)

        assert sees == (not confidential or user == editor or (signed and user == reporter))
        assert list(Source.objects.named_to(user)) == [source] * sees
        seen = vars(Source.objects.with_seen_name(user).get())
        assert (seen["seen_name"] == source.name) == sees


def test_a_refusal_names_no_source_that_the_caller_may_not_see(
    reporter: User, checker: User
) -> None:
    SourceFactory(name="Ali", role="secret", confidential=True, entered_by=reporter)
    SourceFactory(name="Ali", role="mayor")
    SourceFactory(name="Ali", role="baker")

    with pytest.raises(ValidationError) as error:
        find(checker, "Ali")

    assert "secret" not in refusal(error)


# --- Who may ------------------------------------------------------------------------------


def test_who_may_not_enter_sources_makes_none(administrator: User) -> None:
    with pytest.raises(PermissionDenied):
        find(administrator, "Somebody new")

    assert not Source.objects.exists()


def test_who_may_not_change_sources_changes_none(administrator: User) -> None:
    source = SourceFactory(role="mayor")

    with pytest.raises(PermissionDenied):
        services.edit_source(by=administrator, source=source, changes={"role": "baker"})

    source.refresh_from_db()
    assert source.role == "mayor"


def test_nobody_changes_a_confidential_source_they_may_not_see(
    reporter: User, checker: User, editor: User
) -> None:
    source = SourceFactory(name="Karim Aziz", confidential=True, entered_by=reporter)

    with pytest.raises(PermissionDenied, match="confidential"):
        services.edit_source(by=checker, source=source, changes={"confidential": False})

    assert services.edit_source(by=reporter, source=source, changes={"role": "engineer"})
    assert services.edit_source(by=editor, source=source, changes={"confidential": False})


def test_nobody_lets_a_source_speak_for_one_they_may_not_see(
    reporter: User, checker: User, editor: User
) -> None:
    hidden = SourceFactory(confidential=True, entered_by=reporter)
    source = SourceFactory()

    with pytest.raises(PermissionDenied, match="confidential"):
        services.add_source(by=checker, name="Aide", speaks_for=hidden)
    with pytest.raises(PermissionDenied, match="confidential"):
        services.edit_source(by=checker, source=source, changes={"speaks_for": hidden})

    assert services.add_source(by=reporter, name="Aide", speaks_for=hidden)
    assert services.edit_source(by=editor, source=source, changes={"speaks_for": hidden})


def test_whom_a_source_speaks_for_unseen_may_stay_with_another_change(
    reporter: User, checker: User
) -> None:
    hidden = SourceFactory(confidential=True, entered_by=reporter)
    source = SourceFactory(speaks_for=hidden)

    changed = services.edit_source(
        by=checker, source=source, changes={"speaks_for": hidden, "role": "aide"}
    )

    assert (changed.speaks_for, changed.role) == (hidden, "aide")


# --- Changing -----------------------------------------------------------------------------


def test_a_renamed_source_is_found_by_its_new_name(reporter: User) -> None:
    source = SourceFactory(name="Old name", aliases=["Alias"])

    services.edit_source(by=reporter, source=source, changes={"name": "New name"})

    assert find(reporter, "new name") == source
    assert find(reporter, "alias") == source
    assert Source.objects.get(pk=source.pk).name_keys == ["new name", "alias"]


def test_a_source_in_use_cannot_be_deleted_and_an_unused_one_can(editor: User) -> None:
    used, unused = StatementFactory().source, SourceFactory()

    with pytest.raises(InUse, match="statements refer to it"):
        services.remove(used, by=editor)
    services.remove(unused, by=editor)

    assert list(Source.objects.all()) == [used]


def test_who_may_not_delete_sources_deletes_none(checker: User) -> None:
    source = SourceFactory()

    with pytest.raises(PermissionDenied):
        services.remove(source, by=checker)

    assert Source.objects.get() == source


# --- Two at once --------------------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
def test_one_who_edits_the_graph_waits_for_one_who_marks_a_statement() -> None:
    reporter, source = UserFactory(group="Reporters"), SourceFactory()

    def edit_elsewhere() -> Source:
        try:
            return services.edit_source(by=reporter, source=source, changes={"role": "mayor"})
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=1) as pool:
        with transaction.atomic():
            services.share_graph()
            edited = pool.submit(edit_elsewhere)
            wait_until_somebody_waits_for_us()
        assert edited.result(timeout=10).role == "mayor"
