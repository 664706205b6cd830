"""What nouns mean: people, bodies, things written."""

import pytest

from articles.attribution.tagging.nouns import Sort, may_mean, noun, plain, plural_of


@pytest.mark.parametrize(
    ("word", "lemma", "sort", "plural", "gender"),
    [
        ("spokeswoman", "spokeswoman", Sort.PERSON, False, "f"),
        ("spokesmen", "spokesman", Sort.PERSON, True, "m"),
        ("women", "woman", Sort.PERSON, True, "f"),
        ("secretaries", "secretary", Sort.PERSON, True, None),
        ("ministries", "ministry", Sort.BODY, True, None),
        ("police", "police", Sort.BODY, True, None),
        ("tweets", "tweet", Sort.ITEM, True, None),
        ("papers", "papers", Sort.ITEM, True, None),
        ("operator", "operator", Sort.EITHER, False, None),
        ("ex-mayor", "ex-mayor", Sort.PERSON, False, None),
        ("volcanologists", "volcanologist", Sort.PERSON, True, None),
        ("oysterman", "oysterman", Sort.PERSON, False, "m"),
        ("oysterwomen", "oysterwoman", Sort.PERSON, True, "f"),
    ],
)
def test_a_noun_is_known_with_number_and_gender(
    word: str, lemma: str, sort: Sort, plural: bool, gender: str | None
) -> None:
    known = noun(word)

    assert known is not None
    assert (known.lemma, known.sort, known.plural, known.gender) == (lemma, sort, plural, gender)


@pytest.mark.parametrize("word", ["table-top", "rain", "quickly", "of"])
def test_other_words_are_none(word: str) -> None:
    assert noun(word) is None


@pytest.mark.parametrize(
    ("word", "other"),
    [("envoy", "ambassador"), ("keeper", "goalkeeper"), ("company", "airline"), ("club", "team")],
)
def test_a_noun_may_stand_for_another(word: str, other: str) -> None:
    assert other in may_mean(word)
    assert word in may_mean(word)


@pytest.mark.parametrize(
    ("word", "without"),
    [("żółć", "zolc"), ("Ngoz\u0301i", "ngozi"), ("þór", "tor"), ("plain", "plain")],
)
def test_accents_are_taken_off_for_comparing(word: str, without: str) -> None:
    assert plain(word) == without


def test_plurals_are_regular() -> None:
    assert [plural_of(word) for word in ("boss", "lady", "boy", "man", "human", "clerk")] == [
        "bosses", "ladies", "boys", "men", "humans", "clerks",
    ]  # fmt: skip
