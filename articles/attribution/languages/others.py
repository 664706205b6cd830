"""Who says what in texts that are not in English. Pure; takes time in proportion to the text.

Spanish, French, German and Arabic have a small grammar of reporting each. In any other language
only what stands in quotation marks is suggested, with no source and little confidence: the rules
of one language are never used on another.
"""

from articles.attribution.document import Document, Quotation, Sentence
from articles.attribution.languages.grammars import Grammar
from articles.attribution.languages.reported import Reader, Reported
from articles.attribution.languages.reported_names import Names
from articles.attribution.languages.reported_phrases import Run
from articles.attribution.languages.reports import Kind, Report, Unit, reports_in, units_of
from articles.attribution.lexicon.arabic import ARABIC
from articles.attribution.lexicon.french import FRENCH
from articles.attribution.lexicon.german import GERMAN
from articles.attribution.lexicon.spanish import SPANISH
from articles.attribution.records import Act, Attribution, Cue, Sign
from articles.attribution.words import Medium, Stance, Type
from articles.spans import Span

GRAMMARS: dict[str, Grammar] = {"es": SPANISH, "fr": FRENCH, "de": GERMAN, "ar": ARABIC}
#: Sentences of more units than these are none.
_LONGEST = 400
#: What is quoted without a source is speech from so many words on.
_SPEECH = 4
_SURE, _LIKELY, _POSSIBLE, _LOOSE = 0.85, 0.7, 0.5, 0.35
_ACTS = {
    Stance.DENIES: Act.DENY,
    Stance.QUESTIONS: Act.DOUBT,
    Stance.DECLINES_TO_COMMENT: Act.REFUSE,
    Stance.RETRACTS: Act.RETRACT,
    Stance.NON_CLAIM: Act.WISH,
}


def attributions_in(document: Document, language: str) -> list[Attribution]:
    """Say who says what; `language` is a BCP 47 code ("es-MX"). In text order."""
    grammar = GRAMMARS.get(language.replace("_", "-").split("-")[0].lower())
    found = _Finder(document, grammar).find() if grammar else []
    found += _loose_quotations(document, found)
    return sorted(found, key=lambda one: one.content[0].start)


class _Finder:
    def __init__(self, document: Document, grammar: Grammar) -> None:
        self._document = document
        self._grammar = grammar
        self._names = Names(document.text, grammar)
        self._found: list[Attribution] = []

    def find(self) -> list[Attribution]:
        for place, sentence in enumerate(self._document.sentences):
            units = units_of(self._document, sentence, self._grammar)
            if len(units) <= _LONGEST and not self._continue(units, sentence):
                self._read(place, units)
        return self._found

    def _read(self, place: int, units: list[Unit]) -> None:
        reports = reports_in(units, self._grammar)
        reader = Reader(self._document, units, reports, self._grammar)
        if speaker := reader.speaker():
            self._found.append(self._attribution(units, place, None, speaker))
        before: Attribution | None = None
        taken: set[int] = set()
        for number, report in enumerate(reports):
            reported = reader.read(number)
            if reported is None or _is_empty(reported, taken):
                continue
            taken.update(start for start, _ in reported.content)
            one = self._attribution(units, place, report, reported)
            if one.source is None and before is not None and reader.shares_subject(number):
                one.source, one.resolved = before.source, before.resolved
            self._found.append(one)
            before = one

    def _attribution(
        self, units: list[Unit], place: int, report: Report | None, reported: Reported
    ) -> Attribution:
        document = self._document
        content, kind = _spans(document, units, reported.content)
        source = reported.source
        stance = report.stance if report else Stance.ASSERTS
        cue = _cue(document, units, place, report) if report else None
        return Attribution(
            content=self._with_earlier(document.quotations, units, reported.content) + content,
            source=Span(units[source[0]].start, units[source[1] - 1].end) if source else None,
            cue=cue,
            cue_span=Span(units[report.first].start, units[report.cue - 1].end) if report else None,
            sentence=place,
            rule=f"{document.language.split('-')[0]}_{reported.rule}",
            type=kind,
            stance=stance,
            medium=_medium(document, document.sentences[place], self._grammar, content),
            resolved=self._names.resolve(
                units[slice(*source)] if source else [],
                prefixed=report is not None and report.kind is Kind.ACCORDING,
            ),
            denied=_words(document, content) if stance is Stance.DENIES and report else None,
            checkable=stance in (Stance.ASSERTS, Stance.DENIES, Stance.RETRACTS),
            confidence=_confidence(kind, source is not None),
        )

    def _with_earlier(
        self, quotations: list[Quotation], units: list[Unit], runs: list[Run]
    ) -> list[Span]:
        """The paragraphs before, of a quotation that goes on over several."""
        place = units[runs[0][0]].quotation
        earlier: list[Span] = []
        while place != -1 and (place := quotations[place].continues) != -1:
            earlier.insert(0, quotations[place].inner)
        return earlier

    def _continue(self, units: list[Unit], sentence: Sentence) -> bool:
        """Add a sentence that is one quotation to the quotation before it, of the same voice."""
        spoken = [unit for unit in units if unit.quotation != -1]
        if len(spoken) != 1 or any(unit.text[:1].isalnum() for unit in units) or not self._found:
            return False
        last = self._found[-1]
        here = self._document.quotations[spoken[0].quotation]
        previous = self._document.sentences[last.sentence]
        continues = here.continues != -1 and (
            self._document.quotations[here.continues].inner == last.content[-1]
        )
        if last.type is not Type.DIRECT or not (
            continues or previous.paragraph == sentence.paragraph
        ):
            return False
        last.content.append(here.inner)
        return True


def _is_empty(reported: Reported, taken: set[int]) -> bool:
    """Is there nothing in what is said that another reporting word does not have already?"""
    return all(start in taken for start, _ in reported.content)


def _spans(document: Document, units: list[Unit], runs: list[Run]) -> tuple[list[Span], Type]:
    """The spans of runs of units, without quotation marks at their edges; how they are given."""
    found = []
    quoted = unquoted = False
    for start, end in runs:
        first, last = units[start], units[end - 1]
        quotations = document.quotations
        begin = quotations[first.quotation].inner.start if first.quotation != -1 else first.start
        finish = quotations[last.quotation].inner.end if last.quotation != -1 else last.end
        if last.quotation != -1:
            while finish > begin and document.text[finish - 1] in ",;:.،؛":
                finish -= 1
        found.append(Span(begin, finish))
        quoted = quoted or any(unit.quotation != -1 for unit in units[start:end])
        unquoted = unquoted or any(
            unit.quotation == -1 and unit.text[:1].isalnum() for unit in units[start:end]
        )
    if not quoted:
        return found, Type.INDIRECT
    return found, Type.MIXED if unquoted else Type.DIRECT


def _words(document: Document, spans: list[Span]) -> str:
    return " ".join(document.text[span.start : span.end] for span in spans)


def _cue(document: Document, units: list[Unit], place: int, report: Report) -> Cue:
    sentence = document.sentences[place]
    words = range(sentence.first, sentence.last)
    inside = [
        at
        for at in words
        if document.tokens[at].end > units[report.first].start
        and document.tokens[at].start < units[report.cue - 1].end
    ]
    act = _ACTS.get(report.stance, Act.SAY)
    sign = Sign.ACCORDING if report.kind is Kind.ACCORDING else Sign.VERB
    return Cue(
        first=inside[0],
        last=inside[-1] + 1,
        head=inside[-1],
        sentence=place,
        lemma=units[report.cue - 1].word,
        act=act,
        sign=sign,
    )


def _medium(
    document: Document, sentence: Sentence, grammar: Grammar, content: list[Span]
) -> Medium:
    """The first word of the sentence that names a medium, outside of what is said."""
    for token in document.tokens[sentence.first : sentence.last]:
        medium = grammar.media.get(grammar.fold(token.text))
        is_said = any(span.start <= token.start < span.end for span in content)
        if medium is not None and token.quotation == -1 and not is_said:
            return medium
    return Medium.UNKNOWN


def _confidence(kind: Type, has_source: bool) -> float:
    if not has_source:
        return _POSSIBLE
    return _SURE if kind is Type.DIRECT else _LIKELY


def _loose_quotations(document: Document, found: list[Attribution]) -> list[Attribution]:
    """The quotations that nobody is found to say; those over several paragraphs as one."""
    said = [(span.start, span.end) for one in found for span in one.content]
    loose: list[Attribution] = []
    by_place: dict[int, Attribution] = {}
    at = 0
    said.sort()
    sentences = _sentences_of(document)
    for place, one in enumerate(document.quotations):
        while at < len(said) and said[at][1] <= one.inner.start:
            at += 1
        is_said = at < len(said) and said[at][0] < one.inner.end
        words = document.text[one.inner.start : one.inner.end].split(maxsplit=_SPEECH)
        if one.parent != -1 or one.scare or is_said or _too_short(document, one, words):
            continue
        if one.continues in by_place:
            by_place[place] = by_place[one.continues]
            by_place[place].content.append(one.inner)
            continue
        attribution = Attribution(
            [one.inner],
            None,
            None,
            None,
            sentences[place],
            "quotation_alone",
            type=Type.DIRECT,
            confidence=_LOOSE,
        )
        by_place[place] = attribution
        loose.append(attribution)
    return loose


def _too_short(document: Document, one: Quotation, words: list[str]) -> bool:
    """Words without spaces between them, as in Chinese, are counted by their length."""
    span = one.inner
    is_cased = any(mark.isascii() and mark.isalpha() for mark in words[0]) if words else True
    enough = len(words) >= _SPEECH or (not is_cased and span.end - span.start >= 3 * _SPEECH)
    return not enough and document.text[span.end - 1] not in ".!?…؟。,،"


def _sentences_of(document: Document) -> list[int]:
    """The sentence in which each quotation begins."""
    places = []
    at = 0
    for one in document.quotations:
        while (
            at + 1 < len(document.sentences) and document.sentences[at].span.end <= one.outer.start
        ):
            at += 1
        places.append(at)
    return places
