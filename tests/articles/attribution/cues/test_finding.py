import random
import sys
from itertools import pairwise

import pytest

from articles.attribution.cues.finding import find_cues
from articles.attribution.layout.reading import read
from articles.attribution.records import Act, Form, Sign
from tests.articles.attribution.cue_cases import found_in, only, words_of


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        # A quotation before, behind, and around its verb; both orders of subject and verb.
        ("“The bridge will hold,” the engineer volunteered.", "volunteered"),
        ("“It was raining,” recounted Ms Obi, who was there.", "recounted"),
        ("“That,” Lindqvist cut in, “is a matter for the courts.”", "cut in"),
        ("The trader shrugged: “That's business.”", "shrugged"),
        ('"The dam is safe," the operator\'s website states.', "states"),
        # A clause, with and without "that", and the verb behind or inside it.
        ("The surveyor ventured that the wall had been moved.", "ventured"),
        ("The analyst reckons rates will fall.", "reckons"),
        ("Three people were hurt, police said.", "said"),
        ("Three people, police said, were hurt.", "said"),
        ("Three people were hurt, said the police.", "said"),
        ("As one survivor put it: “They were like wolves.”", "put it"),
        # Somebody told, an object and what goes with it.
        ("Prosecutor Lena Falk told the court the plan was hatched in a bar.", "told"),
        ("The envoy accused the rebels of breaking the truce.", "accused"),
        ("The audit put the loss at 4m crowns.", "put"),
        ("The report blamed the crash on ice.", "blamed"),
        ("The union called the offer “an insult”.", "called"),
        ("The clerk showed reporters a receipt.", "showed"),
        # Particles, together and apart.
        ("The ministry poured cold water on the report.", "poured cold water on"),
        ("Downing Street played down talk of a rift.", "played down"),
        ("Downing Street played the report down.", "played"),
        # What governs an infinitive, and what does not.
        ("The ministry sought to refute the figures.", "sought to refute"),
        ("He went on to say the plan was dead.", "went on to say"),
        ("She took to Instagram to deny the rumours.", "deny"),
        # Passives with somebody who says it.
        ("The firm was accused by a rival of copying its design.", "was accused"),
        ("The town is said by locals to be haunted.", "is said"),
        ("He was quoted as saying the army was ready.", "was quoted as saying"),
        # Relative clauses.
        ("The deaths, which the army disputes, were recorded in May.", "disputes"),
        ("It was a charge she rejects.", "rejects"),
        # Documents.
        ("Figures released on Monday show a fall in prices.", "show"),
        ("A log seen by this paper lists nine faults.", "lists"),
    ],
)
def test_a_reporting_verb_is_found_with_its_group(sentence: str, words: str) -> None:
    assert words_of(sentence) == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was reported that three men had died.",
        "The island is said to be haunted.",
        "The court ruling takes effect in May.",
        "The stated aim of the group is peace.",
        "The city, known as the Pearl, has two ports.",
        "The river claimed two lives.",
        "The signal showed red.",
        "A report is due in June.",
        "Claims of fraud are rising.",
        "The driver was told to wait.",
        "The accused man left the court.",
        "Police questioned three men.",
        "The army attacked the village.",
        "The firm recalled 2,000 kettles.",
        "Police want to find out who fired.",
        "When asked, he left the room.",
        "The house is owned by the bank.",
        "Two aides, who asked not to be named, were there.",
    ],
)
def test_what_reports_nothing_is_no_cue(sentence: str) -> None:
    assert words_of(sentence) == []


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("Mayor rejects bribe claims", ["rejects"]),
        ("Mayor Rejects Bribe Claims In Full", ["Rejects"]),
        ("Storm was worst since 1950, says forecaster", ["says"]),
        ("Tea leaves the heart stronger, study finds", ["finds"]),
        ("Auditors find ghost teachers on payroll", ["find"]),
        ("Gas firm admits leak, disputes size", ["admits", "disputes"]),
        ("Schools to close for a week", []),
    ],
)
def test_a_headline_has_a_grammar_of_its_own(headline: str, words: list[str]) -> None:
    assert words_of(headline, headline=True) == words


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("The mayor said it rained.", Act.SAY),
        ("The survey found that prices fell.", Act.SHOW),
        ("The coach owned up to the payments.", Act.CONCEDE),
        ("The watchdog alleged that the firm had hidden losses.", Act.ACCUSE),
        ("The general repudiated the statement.", Act.DENY),
        ("The boss dismissed the allegation.", Act.DENY),
        ("Experts doubt that the painting is genuine.", Act.DOUBT),
        ("The museum cast doubt on the date.", Act.DOUBT),
        ("The mayor declined to comment.", Act.REFUSE),
        ("The professor walked back his remarks.", Act.RETRACT),
        ("The bishop urged calm.", Act.WISH),
    ],
)
def test_a_cue_says_what_it_does(sentence: str, act: Act) -> None:
    assert only(sentence).act is act


def test_a_verb_that_does_two_things_goes_by_what_follows() -> None:
    assert only("She asked the crowd to leave.").act is Act.WISH
    assert only("She asked whether it had rained.").act is Act.DOUBT


def test_a_negated_cue_keeps_its_act() -> None:
    cue = only("The ministry did not deny the meeting.")
    assert (cue.act, cue.negated) == (Act.DENY, True)


def test_a_passive_and_a_participle_say_so() -> None:
    assert only("The charge was denied by the ministry.").sign is Sign.PASSIVE
    _, [_, adding] = found_in("She said it rained, adding that it was cold.")
    assert adding.form is Form.PARTICIPLE


def test_a_verb_and_the_noun_it_governs_are_one_cue() -> None:
    assert words_of("The envoy repeated her claim that the lake was safe.") == ["repeated"]
    assert words_of("The envoy rejected a claim by the army that the lake was safe.") == [
        "rejected",
        "claim",
    ]


def test_words_inside_a_quotation_are_no_cues_but_for_hearsay() -> None:
    assert words_of("“He denied that it rained,” she told us.") == ["told"]
    assert words_of("“He said that it rained,” she told us.") == ["said", "told"]


def test_cues_come_in_text_order_and_never_overlap() -> None:
    text = "A headline\n" + " ".join(
        [
            "The ministry neither confirmed nor denied the raid, an aide said.",
            "According to the army, which rejects the report, no shots were fired.",
            "Her insistence that she was asleep, she added, was true.",
        ]
    )
    cues = find_cues(read(text))
    assert all(one.last <= other.first for one, other in pairwise(cues))
    assert len(cues) == 6


def test_any_words_at_all_can_be_read() -> None:
    dice = random.Random(3)
    words = [*"“”,.:", "said", "that", "to", "not", "was", "by", "he", "the", "deny", "no"]
    for _ in range(300):
        text = "Head\n" + " ".join(dice.choices(words, k=dice.randint(1, 25)))
        document = read(text)
        for cue in find_cues(document):
            assert 0 <= cue.first <= cue.head < cue.last <= len(document.tokens)


def test_finding_cues_takes_time_in_proportion_to_the_text() -> None:
    """Counts the steps, not the seconds: twice the sentence, about twice the work."""

    def steps(repeats: int) -> int:
        document = read("A headline\n" + "he very quickly said not never that it, " * repeats)
        calls = 0

        def count(*_: object) -> None:
            nonlocal calls
            calls += 1

        sys.setprofile(count)
        try:
            find_cues(document)
        finally:
            sys.setprofile(None)
        return calls

    assert steps(2_000) < 2.5 * steps(1_000)
