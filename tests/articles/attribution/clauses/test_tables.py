from articles.attribution.clauses.tables import Tags, Words
from articles.attribution.tagging.tags import Tag


def test_outside_of_a_sentence_there_are_marks_without_a_word() -> None:
    assert Words({0: "it"})[-1] == ""
    assert Tags({0: Tag.PRONOUN})[1] is Tag.MARK


def test_a_look_outside_leaves_nothing_behind() -> None:
    words = Words({0: "it"})
    assert words[5] == ""
    assert len(words) == 1
