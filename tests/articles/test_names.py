"""When two names are the same, and which sources have one."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.models import Source
from articles.names import name_key, name_keys
from tests.database import execute
from tests.factories import SourceFactory


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Qais al-Khazali", "QAIS AL-KHAZALI"),
        ("Qais al-Khazali", "  Qais \t al-Khazali\n"),
        ("Qais al-Khazali", "Qais\u00a0al-Khazali"),  # a space that does not break
        ("Müller", "Mu\u0308ller"),  # composed and not
        ("Straße", "STRASSE"),
        ("Ὀδυσσεύς", "ὈΔΥΣΣΕΎΣ"),  # a final sigma is a sigma
        ("ﬁeld office", "field office"),  # a ligature
        ("Ａｇｅｎｃｙ", "agency"),  # full width
    ],
)
def test_names_that_read_the_same_have_the_same_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Qais al-Khazali", "Qais Khazali"),
        ("Qais al-Khazali", "Qaisal-Khazali"),
        ("Müller", "Muller"),
        ("قيس الخزعلي", "قيس الخزعلى"),
    ],
)
def test_names_that_differ_by_a_letter_are_two(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@given(st.text(max_size=30))
def test_a_key_stays_the_same_however_the_name_was_typed(name: str) -> None:
    key = name_key(name)

    assert name_key(key) == key
    assert name_key(unicodedata.normalize("NFD", name)) == key
    assert name_key(f" {name} ") == key


def test_the_keys_of_a_source_are_those_of_its_name_and_aliases_each_once() -> None:
    assert name_keys("AAH", ["Asa’ib", "aah", "  ", "ASA’IB"]) == ["aah", "asa’ib"]


def by_save() -> Source:
    return SourceFactory(name="  AAH ", aliases=["ASA’IB"])


def by_bulk_create() -> Source:
    return Source.objects.bulk_create([Source(name="  AAH ", aliases=["ASA’IB"])])[0]


def by_bulk_update() -> Source:
    source = SourceFactory(name="Somebody")
    source.name, source.aliases = "  AAH ", ["ASA’IB"]
    Source.objects.bulk_update([source], ["name", "aliases", "name_keys"])
    return source


def by_update_of_the_name_alone() -> Source:
    source = SourceFactory(name="Somebody", aliases=["ASA’IB"])
    Source.objects.filter(pk=source.pk).update(name="  AAH ")
    return source


def by_sql_insert() -> Source:
    source = Source(name="  AAH ")
    execute(
        "INSERT INTO articles_source (id, name, aliases) VALUES (%s, %s, %s)",
        source.pk,
        "  AAH ",
        ["ASA’IB"],
    )
    return source


def by_sql_update() -> Source:
    source = SourceFactory(name="Somebody")
    execute("UPDATE articles_source SET name = '  AAH ', aliases = '{ASA’IB}'")
    return source


@pytest.mark.django_db
@pytest.mark.parametrize(
    "write",
    [
        by_save,
        by_bulk_create,
        by_bulk_update,
        by_update_of_the_name_alone,
        by_sql_insert,
        by_sql_update,
    ],
)
@pytest.mark.parametrize("name", ["aah", "Asa’ib"])
def test_a_source_is_found_by_name_and_alias_whatever_wrote_it(write: object, name: str) -> None:
    source = write()  # type: ignore[operator]

    assert source in Source.objects.called(name)


@pytest.mark.django_db
def test_a_source_is_not_found_by_a_name_it_had() -> None:
    source = SourceFactory(name="Somebody")

    source.name = "Somebody else"
    source.save()

    assert not Source.objects.called("Somebody").exists()


@pytest.mark.django_db
def test_keys_that_no_longer_fit_are_cleared() -> None:
    """Only Python folds case as Unicode has it: without it there are no keys, not wrong ones."""
    source = SourceFactory(name="Somebody")

    execute("UPDATE articles_source SET name = 'Somebody else'")
    source.refresh_from_db()
    assert source.name_keys is None

    source.save()
    source.refresh_from_db()
    assert source.name_keys == ["somebody else"]
