import pytest

from articles.attribution.layout.reading import read
from articles.attribution.tagging.tags import Tag, tags


def tagged(sentence: str) -> dict[str, Tag]:
    document = read(f"A headline\n{sentence}")
    return {token.text: tag for token, tag in zip(document.tokens, tags(document), strict=True)}


@pytest.mark.parametrize(
    ("sentence", "word", "tag"),
    [
        ("The minister claims the bridge is safe.", "claims", Tag.VERB),
        ("The claims of the minister were wrong.", "claims", Tag.NOUN),
        ("Residents report a smell.", "report", Tag.VERB),
        ("The report shows a leak.", "report", Tag.NOUN),
        ("The report shows a leak.", "shows", Tag.VERB),
        ("The stated aim was peace.", "stated", Tag.ADJECTIVE),
        ("The office stated the aim.", "stated", Tag.PAST),
        ("She wants to comment.", "to", Tag.TO),
        ("She wrote to Dunmarrow.", "to", Tag.PREPOSITION),
        ("She sent it to reporters.", "to", Tag.PREPOSITION),
        ("She said that it rained.", "that", Tag.THAT),
        ("The ship that sank was old.", "that", Tag.RELATIVE),
        ("He heard of that fire.", "that", Tag.DETERMINER),
        ("That is a lie.", "That", Tag.PRONOUN),
        ("The crew's boat sank.", "'s", Tag.GENITIVE),
        ("It's a lie.", "'s", Tag.AUXILIARY),
        ("The drivers’ union struck.", "’", Tag.GENITIVE),
        ("He walked out the back.", "back", Tag.NOUN),
        ("The firm did not respond.", "respond", Tag.VERB),
        ("The man who called her left.", "who", Tag.RELATIVE),
        ("He asked who called.", "who", Tag.QUESTION),
        ("She took her coat.", "her", Tag.DETERMINER),
        ("He told her that.", "her", Tag.PRONOUN),
        ("He flatly refused.", "flatly", Tag.ADVERB),
        ("The family refused.", "family", Tag.NOUN),
        ("The fine was £4m.", "£4m", Tag.NUMBER),
        ("He may leave.", "may", Tag.MODAL),
        ("It rained in May.", "May", Tag.NAME),
    ],
)
def test_the_class_of_a_word_depends_on_its_place(sentence: str, word: str, tag: Tag) -> None:
    assert tagged(sentence)[word] is tag


def test_capitals_of_a_headline_in_title_case_tell_nothing() -> None:
    document = read("Mayor Denies Taking Bribes From Builders\nA text.")
    found = tags(document)
    assert found[1] is Tag.VERB
    assert found[3] is Tag.NOUN
