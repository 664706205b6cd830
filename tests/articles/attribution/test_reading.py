from articles.attribution.reading import read


def test_a_text_is_cut_into_what_the_rules_read() -> None:
    text = "Mayor denies it\n“A mast fell,” Ann Roe said. “Nobody was hurt.” Rain fell."

    document = read(text)

    assert [text[one.span.start : one.span.end] for one in document.sentences] == [
        "Mayor denies it",
        "“A mast fell,” Ann Roe said.",
        "“Nobody was hurt.”",
        "Rain fell.",
    ]
    assert [one.headline for one in document.sentences] == [True, False, False, False]
    assert [text[one.inner.start : one.inner.end] for one in document.quotations] == [
        "A mast fell,",
        "Nobody was hurt.",
    ]
    assert [word.text for word in document.tokens if word.quotation == 1] == (
        ["“", "Nobody", "was", "hurt", ".", "”"]
    )
