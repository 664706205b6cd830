"""What the tests of the cues share: a sentence read, and the words found to report."""

from articles.attribution.clauses.frames import Frame, Frames
from articles.attribution.cues.finding import find_cues
from articles.attribution.document import Document
from articles.attribution.layout.reading import read
from articles.attribution.records import Cue
from articles.attribution.tagging.tags import tags


def found_in(sentence: str, headline: bool = False) -> tuple[Document, list[Cue]]:
    """The cues of a sentence that stands below a headline, or is one."""
    document = read(f"{sentence}\nA text." if headline else f"A headline\n{sentence}")
    return document, find_cues(document)


def words_of(sentence: str, headline: bool = False) -> list[str]:
    document, cues = found_in(sentence, headline)
    return [document.words(cue.first, cue.last) for cue in cues]


def only(sentence: str) -> Cue:
    """The one cue of a sentence."""
    _, [cue] = found_in(sentence)
    return cue


def frame_of(sentence: str) -> Frame:
    document = read(f"A headline\n{sentence}")
    frame = Frames(document, tags(document), []).of_sentence(1)
    assert frame is not None
    return frame


def place_of(frame: Frame, word: str) -> int:
    return next(place for place, unit in enumerate(frame.units) if unit.text == word)
