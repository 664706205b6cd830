"""Who says what, given where the cues are: the sentences are made up, one for each turn."""

import pytest

from articles.attribution.grammar.assembly import attributions
from articles.attribution.words import Type
from tests.articles.attribution.marked import marked, said

CLAUSES = [
    ("Police [said] that the gate was locked.", "Police", "the gate was locked"),
    (
        "The mayor [says] the bridge will reopen in May.",
        "The mayor",
        "the bridge will reopen in May",
    ),
    (
        "The harbour master, Ida Brun, [said] on Monday that no ship had sailed.",
        "The harbour master, Ida Brun",
        "no ship had sailed",
    ),
    (
        "Two nurses, who feared for their jobs, [said] the ward had been short of staff.",
        "Two nurses",
        "the ward had been short of staff",
    ),
    (
        "Aaro Lind, 62, a retired miner, [told] the inquiry he had warned the company twice.",
        "Aaro Lind, 62, a retired miner",
        "he had warned the company twice",
    ),
    ("She [told] me that it was over.", "She", "it was over"),
    ("The clerk [told] Officer Jane Roe it was a mistake.", "The clerk", "it was a mistake"),
    (
        "Owners of the mill [told] investors in March that output would double.",
        "Owners of the mill",
        "output would double",
    ),
    ("The agent [informed] us the flat was let.", "The agent", "the flat was let"),
    (
        "A man called Pekka [claimed] he owned the boat.",
        "A man called Pekka",
        "he owned the boat",
    ),
    (
        "Researchers at the Mora Institute [found] that the lake had shrunk by a third.",
        "Researchers at the Mora Institute",
        "the lake had shrunk by a third",
    ),
    (
        "The woman who found the dog [said] it was thin.",
        "The woman who found the dog",
        "it was thin",
    ),
    (
        "Officers investigating the theft [believe] it was planned.",
        "Officers investigating the theft",
        "it was planned",
    ),
    ("One of them [admitted] the door was open.", "One of them", "the door was open"),
    (
        "The minister for fisheries and the head of the navy [insist] the trawler was warned.",
        "The minister for fisheries and the head of the navy",
        "the trawler was warned",
    ),
    ("On Friday she [announced] that the fair was off.", "she", "the fair was off"),
    ("Under questioning, he [conceded] that he had no licence.", "he", "he had no licence"),
    (
        "The bank, which lost the case, [maintains] it did nothing wrong.",
        "The bank",
        "it did nothing wrong",
    ),
    (
        "Asked about the smoke, the captain [replied] that the galley was on fire.",
        "the captain",
        "the galley was on fire",
    ),
    (
        "While the union [says] the lift was faulty, the owner has it inspected monthly.",
        "the union",
        "the lift was faulty",
    ),
    ("Villagers [asked] why the well was closed.", "Villagers", "why the well was closed"),
    (
        "The driver [wondered] whether the signal had worked.",
        "The driver",
        "whether the signal had worked",
    ),
    (
        "The union, citing its members, [said] the roof leaked.",
        "The union",
        "the roof leaked",
    ),
    (
        "The company on Tuesday [acknowledged] that the pump had failed.",
        "The company",
        "the pump had failed",
    ),
    (
        "Residents of Elm Street later [complained] that nobody had warned them.",
        "Residents of Elm Street",
        "nobody had warned them",
    ),
    (
        "Dr. Amina Sow of the clinic [said] in a statement on Friday that the ward was full.",
        "Dr. Amina Sow of the clinic",
        "the ward was full",
    ),
    (
        "Papers seen by the court [show] the loan was repaid.",
        "Papers seen by the court",
        "the loan was repaid",
    ),
    ("The envoy, [saying] he was tired, left early.", "The envoy", "he was tired"),
    ("The man who [said] he was ill was fined.", "The man", "he was ill"),
    (
        "The driver, who [asked] us not to print his name, left.",
        "The driver",
        "not to print his name",
    ),
    ("A statement [saying] the mayor had lied was withdrawn.", "A statement", "the mayor had lied"),
    (
        "The trust [says] that, in fact, no child was hurt.",
        "The trust",
        "in fact, no child was hurt",
    ),
    (
        "Ida [says] she “never once” wept and that she slept.",
        "Ida",
        "she “never once” wept and that she slept",
    ),
    (
        "Medics [said] at least six of them were children.",
        "Medics",
        "at least six of them were children",
    ),
    ("Nobody [would say] where the consul was.", "Nobody", "where the consul was"),
    (
        "Lawyers [allege] that Kim, who was ill, forged it.",
        "Lawyers",
        "Kim, who was ill, forged it",
    ),
    ("On Friday she [admitted] that was untrue.", "she", "that was untrue"),
    ("Ida [says] that it shut at 6 p.m.", "Ida", "it shut at 6 p.m."),
    ("Not one of the jurors [said] they had seen it.", "Not one of the jurors", "they had seen it"),
    (
        "The club [maintains] it acted in good faith, a stance shared by its fans.",
        "The club",
        "it acted in good faith",
    ),
]

OBJECTS = [
    ("The clerk [gave:say] the hour as 6 p.m.", "The clerk", "the hour as 6 p.m."),
    ("The cook [slammed] claims she stole it.", "The cook", "she stole it"),
    ("The vicar [rejected] the suggestion they had met.", "The vicar", "they had met"),
    ("The baker [rejected] the claims she made.", "The baker", "the claims she made"),
    (
        "Divers [blame] a mix of wind, rain and a spring tide for it.",
        "Divers",
        "a mix of wind, rain and a spring tide for it",
    ),
    ("She [described] the outlook as uncertain.", "She", "the outlook as uncertain"),
    ("Scientists [urged] caution.", "Scientists", "caution"),
    ("The town [cast doubt:doubt] on the date.", "The town", "the date"),
    ("The singer [denies] fraud.", "The singer", "fraud"),
    ("The pilot [denied] drinking before the flight.", "The pilot", "drinking before the flight"),
    (
        "Rebels [denied] any part in the raid in a message on Friday.",
        "Rebels",
        "any part in the raid",
    ),
    (
        "The firm [rejected] the suggestion that it had hidden the report.",
        "The firm",
        "it had hidden the report",
    ),
    (
        "The envoy [disputed] claims by the opposition that votes had been bought.",
        "The envoy",
        "votes had been bought",
    ),
    ("The judge [dismissed] talk of a plot.", "The judge", "talk of a plot"),
    (
        "The editor [withdrew] his remark of last week that the poet had copied.",
        "The editor",
        "the poet had copied",
    ),
    (
        "The heir [accused] his aunt of burning the will.",
        "The heir",
        "his aunt of burning the will",
    ),
    ("A farmer [blamed] the council for the flood.", "A farmer", "the council for the flood"),
    (
        "The coach [called] the report “a work of fiction”.",
        "The coach",
        "the report “a work of fiction",
    ),
    ("The doctor [put] the toll at nine.", "The doctor", "the toll at nine"),
    ("The chef [confirmed] that.", "The chef", "that"),
    ("The office [disowned] that version of events.", "The office", "that version of events"),
    ("The board [announced] a review of the tests.", "The board", "a review of the tests"),
    (
        "The council [promised] to repair the wall by Easter.",
        "The council",
        "to repair the wall by Easter",
    ),
    ("The school [declined:refuse] to say who had paid.", "The school", "to say who had paid"),
    ("The sect [claimed] to have foreseen it.", "The sect", "to have foreseen it"),
    ("The club [called for] a ban on flares.", "The club", "a ban on flares"),
]

QUOTATIONS = [
    ("“It was dark,” she [said].", "she", "It was dark"),
    ("“It was dark”, she [said].", "she", "It was dark"),
    ("“It was dark,” [said] Nora Vik, a neighbour.", "Nora Vik, a neighbour", "It was dark"),
    ("“Was it dark?” [asked] the judge.", "the judge", "Was it dark?"),
    ("“It was dark,” she [said]. ", "she", "It was dark"),
    ("“Nobody,” he [said], “saw me.”", "he", "Nobody | saw me"),
    ("“It broke,” [said] Mr Osei — “in two.”", "Mr Osei", "It broke | in two"),
    ("He [said]: “It broke.”", "He", "It broke"),
    ("He [told] reporters in Lagos on Sunday: “It broke.”", "He", "It broke"),
    ("He [said] it was “a farce”.", "He", "it was “a farce"),
    ("He [called] it “a farce”.", "He", "it “a farce"),
    (
        "He [said] “some forty” names were missing.",
        "He",
        "some forty” names were missing",
    ),
    (
        "“We knew nothing,” the bank’s spokeswoman, Lea Ruiz, [told] the Gazette.",
        "the bank’s spokeswoman, Lea Ruiz",
        "We knew nothing",
    ),
    (
        "“We knew nothing,” the official spokesman for the port, Captain Ian Roy [announced].",
        "the official spokesman for the port, Captain Ian Roy",
        "We knew nothing",
    ),
    (
        "“We knew nothing,” [said] a clerk who had worked there in 2009.",
        "a clerk who had worked there in 2009",
        "We knew nothing",
    ),
    ("“We knew nothing,” [said] the clerk in an email.", "the clerk", "We knew nothing"),
    ("“We knew nothing,” [said] Lea Ruiz at the port.", "Lea Ruiz", "We knew nothing"),
    ("“We knew nothing,” the notice [reads].", "the notice", "We knew nothing"),
    (
        "‘We knew nothing,’ [insisted] retired tailor Omar Haddad.",
        "retired tailor Omar Haddad",
        "We knew nothing",
    ),
    ("“We knew nothing, [said] the clerk.", "the clerk", "We knew nothing"),
    ("«We knew nothing», she [said].", "she", "We knew nothing"),
]

BEHIND = [
    ("The bridge was sound, the engineer [said].", "the engineer", "The bridge was sound"),
    ("The bridge was sound, [say] its builders.", "its builders", "The bridge was sound"),
    (
        "The bridge was sound, the city’s engineer, Tove Ek, [said] in a report.",
        "the city’s engineer, Tove Ek",
        "The bridge was sound",
    ),
    (
        "The bridge, the engineer [said], was sound.",
        "the engineer",
        "The bridge | was sound",
    ),
    (
        "The bridge, [argued] counsel for the city, was sound.",
        "counsel for the city",
        "The bridge | was sound",
    ),
    (
        "The bridge was closed; the road, it [said], “was never safe”.",
        "it",
        "the road | was never safe",
    ),
    (
        "A bell rang at nine, it [says], and “every door was open”.",
        "it",
        "A bell rang at nine | and “every door was open",
    ),
    (
        "The bridge was sound, [according to:according] the engineer, Tove Ek.",
        "the engineer, Tove Ek",
        "The bridge was sound",
    ),
    (
        "[According to:according] the engineer, the bridge was sound.",
        "the engineer",
        "the bridge was sound",
    ),
    (
        "The bridge, [according to:according] the engineer, was sound.",
        "the engineer",
        "The bridge | was sound",
    ),
    (
        "KARLI — The bridge fell on Monday, police [said].",
        "police",
        "The bridge fell on Monday",
    ),
    ("It is not true, the bank [insists], that it knew.", "the bank", "It is not true | it knew"),
    ("Not so, [counters] the bank.", "the bank", "Not so"),
    ("It rose an inch, he [said], and it was dry.", "he", "It rose an inch | and it was dry"),
    ("It was shot, she [suspects], in a studio.", "she", "It was shot | in a studio"),
    ("It was shot, she [said], in a statement.", "she", "It was shot"),
    ("“Not mine” [says] driver", "driver", "Not mine"),
    ("Boss “knew of leak”, [says] nurse", "nurse", "Boss “knew of leak"),
    (
        "He could not recall, he [said], who had signed.",
        "he",
        "He could not recall | who had signed",
    ),
    (
        "If, as the police [believe], the knife sank, it will be found.",
        "the police",
        "the knife sank, it will be found",
    ),
    (
        "[According to:according] a paper in Bats, led by Prof. Hui Zhang, the colony shrank.",
        "a paper in Bats",
        "the colony shrank",
    ),
]

RELATIVES = [
    ("The firm – which [has denied] theft – lost its licence.", "The firm", "theft"),
    ("It took an hour, something the trust [denies].", "the trust", "It took an hour"),
    ("What the board did not [explain] was why it met.", "the board", "why it met"),
    ("He had slept, which the guard [denied].", "the guard", "He had slept"),
    ("She called him a thief, a charge which he [denies].", "he", "a charge"),
    ("She called him a thief, a charge he [denies].", "he", "a charge"),
    (
        "The council blames the rain, a version neighbours [contest].",
        "neighbours",
        "a version",
    ),
    (
        "She put it at nine, a figure the army [finds] “absurd”.",
        "the army",
        "a figure | absurd",
    ),
    (
        "The minister, who [denies] theft, left by a side door.",
        "The minister",
        "theft",
    ),
    (
        "He held up a photograph he [says] shows the dam.",
        "he",
        "shows the dam",
    ),
]

NOUNS = [
    ("It fell, [in the opinion of:noun] one expert, by night.", "one expert", "It fell"),
    ("By the warden’s own [account:noun], nobody was told.", "the warden", "nobody was told"),
    (
        "The [denial:noun] by the palace that she was ill came at noon.",
        "the palace",
        "she was ill",
    ),
    (
        "The warden’s [assertion:noun] that the gate was shut was read out.",
        "The warden",
        "the gate was shut",
    ),
    (
        "A [claim:noun] by the airline that the fog was to blame was met with laughter.",
        "the airline",
        "the fog was to blame",
    ),
    ("It was, in her [words:noun], “a poor show”.", "her", "a poor show"),
    ("In the warden’s [words:noun], “it was a poor show”.", "the warden", "it was a poor show"),
]

PASSIVES = [
    (
        "Beds had run out, [according to:according] emails obtained by Radio Nord.",
        "emails obtained by Radio Nord",
        "Beds had run out",
    ),
    ("He faces a charge, an allegation [neither has answered:refuse].", "neither", "an allegation"),
    (
        "The finding that the valve broke [was rejected:passive] by the firm.",
        "the firm",
        "the valve broke",
    ),
    (
        "The man [was told:passive] by a clerk that the desk was shut.",
        "a clerk",
        "the desk was shut",
    ),
    ("The claim [was denied:passive] within hours by the palace.", "the palace", "The claim"),
    (
        "The coastguard [quoted] the skipper as saying the engine died.",
        "the skipper",
        "the engine died",
    ),
    ("The guard [was quoted as saying:passive] the lamp was out.", "The guard", "the lamp was out"),
    (
        "The guard [was quoted:passive] by the Herald as saying the lamp was out.",
        "The guard",
        "the lamp was out",
    ),
    (
        "The guard [was accused:passive] by his brother of theft.",
        "his brother",
        "The guard | theft",
    ),
]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    CLAUSES + OBJECTS + QUOTATIONS + BEHIND + RELATIVES + NOUNS + PASSIVES,
)
def test_a_cue_has_its_source_and_its_content(text: str, source: str, content: str) -> None:
    assert said(text) == [(source, content)]


SEVERAL = [
    (
        "Volk [admitted] the leak but [denied] that it was large.",
        [("Volk", "the leak"), ("Volk", "it was large")],
    ),
    (
        "Volk [said] the tank was empty, [adding] that it had been sold.",
        [("Volk", "the tank was empty"), ("Volk", "it had been sold")],
    ),
    (
        "Volk [admits] leak, [contests] size",
        [("Volk", "leak"), ("Volk", "size")],
    ),
    (
        "The nurse [said] the boy had [told] her that he fell.",
        [("The nurse", "the boy had told her that he fell"), ("the boy", "he fell")],
    ),
    (
        "A boy [told] police the men had masks, a guard [said].",
        [
            ("a guard", "A boy told police the men had masks"),
            ("A boy", "the men had masks"),
        ],
    ),
    (
        "The crew had jumped, passengers [told] rescuers, [according to:according] the coastguard.",
        [
            ("the coastguard", "The crew had jumped, passengers told rescuers"),
            ("passengers", "The crew had jumped"),
        ],
    ),
    (
        "One driver [said] the light was red; the other [swore] it was green.",
        [("One driver", "the light was red"), ("the other", "it was green")],
    ),
    (
        "The town [says] the road was shut, a claim shopkeepers [reject].",
        [("The town", "the road was shut"), ("shopkeepers", "a claim")],
    ),
    (
        "The union [asserts] that the roof fell, which the owner [disputes].",
        [("The union", "the roof fell"), ("the owner", "the roof fell")],
    ),
    (
        "The town [admits] the road was shut, but he [doubts] that anyone knew.",
        [("The town", "the road was shut"), ("he", "anyone knew")],
    ),
    (
        "Sato sold his shares, [writing] that the firm was finished.",
        [("Sato", "the firm was finished")],
    ),
    (
        "The clinic [called] the figure “invented” and [said] six had died.",
        [("The clinic", "the figure “invented"), ("The clinic", "six had died")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_cues_share_a_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def test_the_second_verb_inherits_the_source_of_the_first() -> None:
    document, cues = marked("Volk [admitted] the leak but [denied] that it was large.")
    first, second = attributions(document, cues)
    assert second.inherits == 0
    assert second.source == first.source


def test_what_is_told_on_stands_inside_what_is_told() -> None:
    document, cues = marked("The nurse [said] the boy had [told] her that he fell.")
    outer, inner = attributions(document, cues)
    assert (outer.inside, inner.inside) == (None, 0)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("“It broke,” he [said].", Type.DIRECT),
        ("He [said] it “broke”.", Type.MIXED),
        ("He [said] it broke.", Type.INDIRECT),
    ],
)
def test_the_type_says_how_much_is_quoted(text: str, type_: Type) -> None:
    document, cues = marked(text)
    assert attributions(document, cues)[0].type is type_
