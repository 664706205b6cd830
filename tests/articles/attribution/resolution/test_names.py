"""A source phrase is taken apart into who it is and what that is."""

import pytest

from articles.attribution.layout.tokens import tokens
from articles.attribution.resolution.names import Phrase, parsed


def parse(phrase: str) -> Phrase:
    return parsed(tokens(phrase), phrase)


@pytest.mark.parametrize(
    ("phrase", "name", "role"),
    [
        ("Colonel Rafe Hollis", "Rafe Hollis", "Colonel"),
        ("Lt. Gen. Ama Boateng", "Ama Boateng", "Lt. Gen"),
        ("Dr. Faith Osei", "Faith Osei", None),
        ("Mrs O’Leary", "O’Leary", None),
        ("retired postman Joe Tully", "Joe Tully", "retired postman"),
        ("TV baker Nadira", "Nadira", "TV baker"),
        ("Farmer Olu Bright", "Olu Bright", "Farmer"),
        ("Chief Financial Officer Greta van den Berg", "Greta van den Berg", None),
        ("Education Secretary Anna Marsh", "Anna Marsh", "Education Secretary"),
        ("Secretary of State Antony Marlow", "Antony Marlow", "Secretary of State"),
        ("Bishop of Holm Nick Barton", "Nick Barton", "Bishop of Holm"),
        ("Brightwell spokesperson Quin Abara", "Quin Abara", "Brightwell spokesperson"),
        ("the official spokesman for Operation Dawn, Colonel Rafe Hollis", "Rafe Hollis", None),
        ("The crew’s treasurer, Siobhán Ní Riain", "Siobhán Ní Riain", "crew’s treasurer"),
        ("Rhodri ap Huw, a shepherd", "Rhodri ap Huw", "shepherd"),
        ("defence counsel Rukmini Das KC", "Rukmini Das", "defence counsel"),
        ("The chair, Justice (retd.) Mohan Lal", "Mohan Lal", "chair"),
        ("Analyst Obi Eze of Kestrel Research", "Obi Eze", "Analyst of Kestrel Research"),
        ("Jamal, Al-Rubaie, the Secretary-General of the Dawn Party", "Jamal al-Rubaie", None),
        ("Nguyễn Thị Hoa, a rice farmer", "Nguyễn Thị Hoa", "rice farmer"),
        ("José María de la Cruz y Vega", "José María de la Cruz y Vega", None),
        ("the novelist Khadīja bint Mūsā", "Khadīja bint Mūsā", "novelist"),
        ("the harbour master, Encik Razak bin Ali", "Razak bin Ali", "harbour master"),
        ("Her publisher, דניאל כהן (Daniel Cohen)", "Daniel Cohen", "publisher"),
        ("Hannah Cook", "Hannah Cook", None),
        ("Lord Penhale", "Lord Penhale", None),
        ("Sam Reed Jr, 61", "Sam Reed Jr", None),
        ("Sgt. Ludmila Horáková", "Ludmila Horáková", "Sgt"),
        ("a user called bearclaw", "bearclaw", "user"),
        ("@lake_watch", "@lake_watch", None),
        ("Senator Wilma Drake (R-Ohio)", "Wilma Drake", "Senator"),
    ],
)
def test_a_person_has_a_name_and_a_role(phrase: str, name: str, role: str | None) -> None:
    found = parse(phrase)

    assert found.name == name
    if role:
        assert found.role == role


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("the Port Employers’ Federation", "Port Employers’ Federation"),
        ("The Central Bank of Sahel", "Central Bank of Sahel"),
        ("the Office of the Comptroller", "Office of the Comptroller"),
        ("Iraq’s Security Media Cell", "Iraq’s Security Media Cell"),
        ("Hadley Roads & Bridges", "Hadley Roads & Bridges"),
        ("The Lions of the Delta", "Lions of the Delta"),
        ("The Republican Guard", "Republican Guard"),
        ("Budget carrier Norvento", "Norvento"),
        ("Infrastructure manager ŽelTrans", "ŽelTrans"),
        ("The owner, PT Laut Biru", "PT Laut Biru"),
        ("the state channel Al-Fanar", "Al-Fanar"),
        ("Human Rights Watch", "Human Rights Watch"),
        ("the BBC", "BBC"),
    ],
)
def test_a_body_has_a_name_and_is_no_person(phrase: str, name: str) -> None:
    found = parse(phrase)

    assert found.name == name
    assert not found.person


@pytest.mark.parametrize(
    ("phrase", "text", "head", "plural"),
    [
        ("A spokesman for the regulator", "spokesman for the regulator", "spokesman", False),
        ("Police in Dunholm", "police in Dunholm", "police", True),
        (
            "Three people familiar with the talks",
            "three people familiar with the talks",
            None,
            True,
        ),
        ("the Prime Minister", "Prime Minister", "minister", False),
        ("The ministry of ecology", "ministry of ecology", "ministry", False),
        ("Goalkeeper", "goalkeeper", "goalkeeper", False),
        ("a lawyer for Ms Reed", "lawyer for Ms Reed", "lawyer", False),
        ("a man who answered its press number", "man", "man", False),
        ("The clerk, a 29-year-old from Ash", "clerk", "clerk", False),
        ("Court papers", "court papers", "papers", True),
        ("Villagers", "villagers", "villager", True),
    ],
)
def test_who_is_not_named_is_described(
    phrase: str, text: str, head: str | None, plural: bool
) -> None:
    found = parse(phrase)

    assert found.name is None
    assert found.role is None
    assert found.text == text
    assert found.plural is plural
    if head:
        assert found.head is not None
        assert found.head.lemma == head


@pytest.mark.parametrize(
    ("phrase", "gender"),
    [
        ("Mr Quill", "m"),
        ("Ms Quill", "f"),
        ("Siobhán Quill", "f"),
        ("Jean-Pierre Quill", "m"),
        ("the spokeswoman", "f"),
        ("his widow", "f"),
        ("Quill", None),
        ("the doctor", None),
    ],
)
def test_titles_first_names_and_nouns_tell_gender(phrase: str, gender: str | None) -> None:
    assert parse(phrase).gender == gender


def test_an_age_is_no_part_of_name_or_role() -> None:
    found = parse("Marek Wolny, 23, a waiter")

    assert (found.name, found.age) == ("Marek Wolny", "23")


@pytest.mark.parametrize(
    ("phrase", "owner", "determiner"),
    [("The club’s chairman", "The club", "the"), ("its leader", None, "its"), ("a vet", None, "a")],
)
def test_whose_somebody_is_is_kept(phrase: str, owner: str | None, determiner: str) -> None:
    found = parse(phrase)

    assert (found.owner, found.determiner) == (owner, determiner)


def test_a_decomposed_name_is_known_by_the_same_words_as_a_composed_one() -> None:
    composed, decomposed = parse("Siobh\u00e1n Quill"), parse("Siobha\u0301n Quill")

    assert composed.words == decomposed.words == ("siobhan", "quill")
    assert decomposed.gender == "f"


def test_a_body_named_beside_is_noted() -> None:
    found = parse("the director of Holm General Hospital, Dr Ines Vale")

    assert [body.name for body in found.bodies] == ["Holm General Hospital"]


def test_nothing_is_made_of_nothing() -> None:
    assert parse("").name is None
