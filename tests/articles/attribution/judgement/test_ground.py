"""What a text puts forward for somebody to deny."""

from articles.attribution.judgement.ground import Ground, negated_roots
from articles.attribution.judgement.keywords import root_of
from articles.attribution.layout.reading import read
from tests.articles.attribution.told import told

_GOATS = "Nobody was hurt. The goats, a neighbour alleges, ate his roses. The farmer said {}."


def _put_forward(story: str, said: str) -> bool:
    document = read(story.format(said))
    one = told(document, said, cue="said", source="The farmer")
    return Ground(document, [one]).was_put_forward(0, negated_roots(document, one))


def test_what_is_negated_was_put_forward_where_its_words_return() -> None:
    assert _put_forward(_GOATS, "no rose was eaten")
    assert not _put_forward(_GOATS, "no fence was broken")


def test_what_is_negated_already_is_not_put_forward() -> None:
    assert not _put_forward(_GOATS, "nobody was hurt")


def test_of_a_plain_fact_more_words_must_return() -> None:
    story = "The market sells roses. The farmer said {}."

    assert not _put_forward(story, "no rose was eaten")
    assert _put_forward(story, "no market sold it")


def test_ones_own_words_put_nothing_forward() -> None:
    document = read("The farmer said the goats ate roses. The farmer said no rose was eaten.")
    first = told(document, "the goats ate roses", cue="said", source="The farmer")
    second = told(document, "no rose was eaten", cue="said", source="The farmer")
    ground = Ground(document, [first, second])

    assert not ground.was_put_forward(1, negated_roots(document, second))


def test_whoever_a_sentence_accuses_stands_accused() -> None:
    document = read("Anna Field is charged with fraud. Anna Field said so. Olga Mayer said that.")
    accused = told(document, "so", cue="said", source="Anna Field")
    other = told(document, "that", cue="said", source="Olga Mayer")
    ground = Ground(document, [accused, other])

    assert ground.is_accused(accused)
    assert not ground.is_accused(other)


def test_only_the_sentence_before_calls_for_an_answer() -> None:
    document = read("He was accused of theft. The man said no. The day was long. The man said yes.")
    near = told(document, "no", cue="said", source="The man")
    far = told(document, "yes", cue="said", source="The man")
    ground = Ground(document, [near, far])

    assert ground.follows_an_accusation(0)
    assert not ground.follows_an_accusation(1)


def test_the_words_under_a_negation_end_with_the_clause() -> None:
    document = read("The farmer said nobody ate lambs, but the goats drank milk.")
    one = told(document, "nobody ate lambs, but the goats drank milk", cue="said")

    assert negated_roots(document, one) == {root_of("eat"), root_of("lamb")}
