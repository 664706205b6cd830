"""What the tests of the grammar share: a sentence read from its words to who says what."""

from articles.attribution.cues.finding import find_cues
from articles.attribution.grammar.assembly import attributions
from articles.attribution.layout.reading import read


def reports_in(text: str, headline: bool = False) -> list[tuple[str | None, str]]:
    """Sources and contents of a text below a headline; the spans of a content by " … "."""
    document = read(f"{text}\nA text." if headline else f"A headline\n{text}")
    words = document.text
    return [
        (
            words[one.source.start : one.source.end] if one.source else None,
            " … ".join(words[span.start : span.end] for span in one.content),
        )
        for one in attributions(document, find_cues(document))
    ]
