"""A sentence with each quotation as one unit."""

from articles.attribution.clauses.frames import LONGEST, Frames, Kind
from articles.attribution.layout.reading import read
from articles.attribution.tagging.tags import tags


def frames(text: str) -> Frames:
    document = read(text)
    return Frames(document, tags(document), [])


def test_a_quotation_is_one_unit_of_its_sentence() -> None:
    frame = frames("“I saw it. It was red,” she said.").of_sentence(0)
    assert frame is not None
    assert [unit.kind for unit in frame.units] == [Kind.QUOTE, Kind.WORD, Kind.WORD, Kind.MARK]


def test_words_in_brackets_are_one_unit() -> None:
    frame = frames("Justice (retd.) Ito said so.").of_sentence(0)
    assert frame is not None
    assert frame[1].kind is Kind.ASIDE


def test_a_word_in_a_quotation_is_read_in_its_own_sentence() -> None:
    text = "“I saw it. He told me so,” she said."
    made = frames(text)
    token = next(at for at, one in enumerate(made.document.tokens) if one.text == "told")
    frame = made.of(token)
    assert frame is not None
    assert [unit.text for unit in frame.units] == ["He", "told", "me", "so", ","]


def test_a_word_in_a_nested_quotation_has_a_frame_inside_both() -> None:
    text = "“I heard ‘he told them no’ twice,” she said."
    made = frames(text)
    token = next(at for at, one in enumerate(made.document.tokens) if one.text == "told")
    frame = made.of(token)
    assert frame is not None
    assert [unit.text for unit in frame.units] == ["he", "told", "them", "no"]


def test_a_sentence_without_end_is_cut() -> None:
    frame = frames("and so " * LONGEST).of_sentence(0)
    assert frame is not None
    assert len(frame) == LONGEST
