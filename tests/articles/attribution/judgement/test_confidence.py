"""How sure a suggestion is."""

from articles.attribution.judgement.confidence import BY_RULE, confidence
from articles.attribution.records import Attribution
from articles.attribution.words import Type
from articles.spans import Span


def sure(**changes: object) -> float:
    fields: dict[str, object] = {
        "content": [Span(0, 40)],
        "source": Span(50, 60),
        "cue": None,
        "cue_span": None,
        "sentence": 0,
        "rule": "verb-say",
        "resolved": "Ida Roth",
    }
    return confidence(Attribution(**(fields | changes)))  # type: ignore[arg-type]


def test_a_plain_statement_is_as_sure_as_its_rule() -> None:
    assert sure() == BY_RULE["verb-say"]


def test_a_rule_is_known_by_its_family() -> None:
    assert sure(rule="noun-deny") == BY_RULE["noun"]
    assert 0 < sure(rule="never-heard-of") < sure()


def test_what_tells_less_is_less_sure() -> None:
    assert sure(content=[Span(0, 5)]) < sure()
    assert sure(content=[Span(0, 500)]) < sure()
    assert sure(resolved=None) < sure()
    assert sure(source_kind="document") < sure()


def test_a_headline_in_the_article_s_voice_is_least_sure() -> None:
    headline = sure(rule="own-voice-headline", type=Type.OWN_VOICE, resolved=None)

    assert headline == min(BY_RULE.values())


def test_nothing_is_certain() -> None:
    worst = sure(rule="continued", content=[Span(0, 1)], resolved=None, source_kind="document")

    assert 0 < worst < 1
    assert all(0 < value < 1 for value in BY_RULE.values())
