from articles.attribution.constants import Constants


class Colour(Constants):
    RED = "red"


def test_a_constant_is_of_its_set_and_the_string_that_it_names() -> None:
    assert isinstance(Colour.RED, Colour)
    assert f"{Colour.RED}" == "red"


def test_a_constant_is_the_same_object_wherever_it_is_looked_up() -> None:
    assert Colour.RED is Colour.RED
    assert Colour.RED in frozenset({"red"})
