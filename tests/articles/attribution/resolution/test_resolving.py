"""Each source is resolved to whom it means, with what stands before it in the text."""

import pytest

from articles.attribution.resolution.resolving import resolve
from articles.spans import Span
from tests.articles.attribution.speaking import resolved, speaking

_SHORT_FORMS = [
    ("[Agnes Lind-Ward] said no. [Ms Lind-Ward] said yes.", ["Agnes Lind-Ward"] * 2),
    ("[Ewa Holt] and [Tom Holt] spoke. [Mr Holt] left.", ["Ewa Holt", "Tom Holt", "Tom Holt"]),
    ("[Grainhouse Ltd] denied it. [Grainhouse] paid.", ["Grainhouse Ltd"] * 2),
    ("The Republican Guard fled. [The Guard] denied that.", ["Republican Guard"]),
    ("[Prince Osei Agyeman] sang. [Prince Osei] bowed.", ["Osei Agyeman"] * 2),
    ("[The World Lake Fund] (WLF) spoke. [The WLF] wrote.", ["World Lake Fund"] * 2),
    ("[Rhodri ap Huw] said so. [Mr ap Huw] nodded.", ["Rhodri ap Huw"] * 2),
    ("“It is late,” [Holm] said. [Ada Holm] is a vet.", ["Ada Holm"] * 2),
]
_PRONOUNS = [
    ("[Ada Holm] spoke to Tom Reed. [She] said no.", ["Ada Holm"] * 2),
    ("Ada Holm spoke to [Tom Reed]. “No,” [he] said.", ["Tom Reed"] * 2),
    ("[Norvento] fell. [It] said so in its letter.", ["Norvento"] * 2),
    ("[Nurses] met Ada Holm. “Never,” [they] said.", ["nurses", "nurses"]),
    ("[The farmer] said his son slept. “He slept,” [he] said.", ["farmer", "farmer"]),
    ("[Ada Holm] wept. Her lawyer, [Bea Unwin], did not. [She] smiled.",
     ["Ada Holm", "Bea Unwin", "Bea Unwin"]),
    ("10.20 A new turn from the port office. [Its clerk] said so.", ["port office's clerk"]),
    ("Cross-examined, [Tom Reed] said so. [He] wept.", ["Tom Reed"] * 2),
    ("Quarry owner [Ivo Bánk] left. [He] wept.", ["Ivo Bánk"] * 2),
    ("[Ola Zetterqvist] left. [Zetterqvist] wept.", ["Ola Zetterqvist"] * 2),
    ("A clerk hired by the diocese, [Tom Reed], left. [The diocese] wept.",
     ["Tom Reed", "diocese"]),
    ("[Ada Holm] left. [Holm herself] wept.", ["Ada Holm"] * 2),
    ("Hexal Ltd fell by a tenth, [the tile maker] said.", ["Hexal Ltd"]),
    ("[Kwame Odoi] put the loss at 40. The bank failed. “Sad,” [he] said.", ["Kwame Odoi"] * 2),
]  # fmt: skip
_DESCRIPTIONS = [
    ("Mayor [Ines Vale] spoke. [The mayor] was late.", ["Ines Vale"] * 2),
    ("The striker Kofi Blum fell. [The striker] said so.", ["Kofi Blum"]),
    ("Goalkeeper [Jo Arp] fell. [The keeper] said so.", ["Jo Arp"] * 2),
    ("Ambassador [Li Wen] left. [The envoy] said nothing.", ["Li Wen"] * 2),
    ("[The airline Norvento] fell. [The carrier] said so.", ["Norvento"] * 2),
    ("[Grainhouse Ltd] paid. [The company] said so.", ["Grainhouse Ltd"] * 2),
    ("[The finance ministry] paid. [The defence ministry] spoke. [The ministry] lied.",
     ["finance ministry", "defence ministry", "defence ministry"]),
    ("The Lions of the Delta, an armed group, fled. [The group] denied it.",
     ["Lions of the Delta"]),
    ("[Detective Sergeant Priya Nam] spoke. [The detective] left.", ["Priya Nam"] * 2),
    ("[Ada Holm], 34, swam. [The 34-year-old] said so.", ["Ada Holm"] * 2),
    ("[Tennis player Ana Lobo] lost. [The Brazilian] wept.", ["Ana Lobo"] * 2),
    ("[The port’s lawyer] spoke. [The bank’s lawyer] left. [The bank’s lawyer] laughed.",
     ["port’s lawyer", "bank’s lawyer", "bank’s lawyer"]),
    ("Skipper [Ragna Ott] fished. [The fisherwoman] laughed.", ["Ragna Ott"] * 2),
    ("[A man in a red coat] ran. [The man] said so.", ["man in a red coat"] * 2),
    ("[Mayor Ines Vale] spoke. [The labour minister] did not.", ["Ines Vale", "labour minister"]),
]  # fmt: skip
_POSSESSIVES = [
    ("The Dawn Front fled. [Its leader, Abu Reza], spoke.", ["Abu Reza"]),
    ("[Tom Reed] is free. [His lawyer] said so. “Yes,” [she] said.",
     ["Tom Reed", "Tom Reed's lawyer", "Tom Reed's lawyer"]),
    ("Marek Wolny slept. [Marek’s landlord] denied it.", ["Marek Wolny’s landlord"]),
    ("[The clinic’s manager, Ola West], spoke. [Her lawyer] did not.",
     ["Ola West", "Ola West's lawyer"]),
    ("[The club’s chairman, Ola West], spoke. [The league’s chairman] did not.",
     ["Ola West", "league’s chairman"]),
    ("Senator [Ines Vale] met Tom Reed. [Her spokesman] left.",
     ["Ines Vale", "Ines Vale's spokesman"]),
    ("General [Rafe Hollis] left. [The general’s office] said so.",
     ["Rafe Hollis", "Rafe Hollis’s office"]),
    ("[The captain’s wife] denied it. “No,” [she] said.", ["captain’s wife"] * 2),
    ("[The supplier], Grainhouse Ltd, denied it.", ["Grainhouse Ltd"]),
    ("The water board met. [A spokesman] said so.", ["spokesman for the water board"]),
    ("[A spokeswoman for the port] said so. [The spokeswoman] left.",
     ["spokeswoman for the port"] * 2),
]  # fmt: skip
_ITEMS = [
    ("[The Harbour Office] spoke. “Two hit,” [the office’s tweet] read.", ["Harbour Office"] * 2),
    ("[Abu Reza] denied it in a message. “No,” [the message] said.", ["Abu Reza"] * 2),
    ("[A report by the Audit Board] said so. [The report] blames mud.", ["Audit Board"] * 2),
    ("[The report, by the historian Ben Acker], said so.", ["Ben Acker"]),
    ("[A statement signed by the director, Flo ten Brink], read so.", ["Flo ten Brink"]),
    ("[The study] is new. [Its lead author, Dr Xi Feng], said so. [The researchers] agree.",
     ["Xi Feng and co-authors", "Xi Feng", "Xi Feng and co-authors"]),
    ("[The ministry] fell. [Its statement] said so.", ["ministry", "ministry"]),
    ("[A post shared by many] said so. It is by @lakewatch. [The account’s owner] wept.",
     ["@lakewatch", "@lakewatch"]),
    ("[The Dawn Front] fled. [The group’s Telegram channel] denied it.", ["Dawn Front"] * 2),
    ("[An internal memo dated 2 May] lists them.", ["internal memo dated 2 May"]),
    ("[Court papers] say so.", ["court papers"]),
    ("[A leaflet pushed through doors by the Weavers’ League] said so.",
     ["Weavers’ League"]),
    ("Pupils drew up a petition. “Save our pool,” [it] {reads}.", ["pupils"]),
    ("A voice message from Abu Reza went round. “No,” [it] {runs}.", ["Abu Reza"]),
    ("[Grainhouse] corrected its bulletin. [A footnote] says so.", ["Grainhouse"] * 2),
    ("[Grainhouse], [whose notice] said so, fell.", ["Grainhouse"] * 2),
]  # fmt: skip
_SHARES = [
    ("[Two nurses] spoke. [One] wept. [Another] left.",
     ["two nurses", "one of two nurses", "another nurse"]),
    ("[Three former aides] met. [One of them] spoke.",
     ["three former aides", "one of three former aides"]),
    ("[No group] said so.", ["No group"]),
    ("[Neither side] spoke.", ["Neither side"]),
    ("[Each driver] blamed the other.", ["each driver"]),
    ("[Ada Holm] and [Tom Reed] met. [Both women] spoke.", ["Ada Holm", "Tom Reed",
     "Ada Holm; Tom Reed"]),
    ("A well is claimed by both Ksar Alia and Beni Omar. [Both villages] said so.",
     ["Ksar Alia; Beni Omar"]),
    ("[Residents and a local vet] said so.", ["residents; local vet"]),
    ("[One of them, Teo Rengo], hung up.", ["Teo Rengo"]),
    ("[Two nurses] spoke. [A third], Ada Holm, left. [A fourth] wept.",
     ["two nurses", "Ada Holm", "another nurse"]),
    ("Ada Holm left. [One of Ms Holm’s aides] wept.", ["one of Ada Holm’s aides"]),
]  # fmt: skip
_LATER = [
    ("[Minister] denies bribery\nTrade minister [Julian Stark] said no.", ["Julian Stark"] * 2),
    ("[Transit chief] says no\nAda Holm, the transit authority’s chief, left. [She] wept.",
     ["Ada Holm"] * 2),
    ("[Town hall] says no\n[Oro Borough Council] said no.", ["Oro Borough Council"] * 2),
    ("[Weavers] say no\n[Moss & Lund, a family of weavers], said no.", ["Moss & Lund"] * 2),
    ("[Envoy] leaves\nAmbassador [Li Wen] left on Monday.", ["Li Wen"] * 2),
    ("[Museum] says no\n[The Kunsthal Overzee] said no.", ["Kunsthal Overzee"] * 2),
    ("[Weather service] owns up\n[The meteorological service] said so.",
     ["meteorological service"] * 2),
    ("[Inspectors] say no\nThe Mines Inspectorate is old. [The Mines Inspectorate] said so.",
     ["Mines Inspectorate"] * 2),
    ("[A former waiter] says he saw it.\n“He ran,” [Marek Wolny], 23, said.",
     ["Marek Wolny"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "who"),
    [*_SHORT_FORMS, *_PRONOUNS, *_DESCRIPTIONS, *_POSSESSIVES, *_ITEMS, *_SHARES, *_LATER],
)
def test_a_source_means_whom_the_text_spoke_of(text: str, who: list[str]) -> None:
    assert resolved(text) == who


def test_a_role_is_kept_apart_from_the_name() -> None:
    document, found = speaking(
        "[the official military spokesman for Operation Dawn, Colonel Rafe Hollis] spoke."
    )

    resolve(document, found)

    assert found[0].resolved == "Rafe Hollis"
    assert found[0].role == "official military spokesman for Operation Dawn, Colonel"


def test_a_tweet_has_an_author_and_no_role() -> None:
    document, found = speaking("[Abu Reza, the leader of the Dawn Front], spoke. [The tweet] read.")

    resolve(document, found)

    assert [one.resolved for one in found] == ["Abu Reza", "Abu Reza"]
    assert [one.role for one in found] == ["leader of the Dawn Front", None]


def test_a_free_continuation_has_the_source_of_what_it_continues() -> None:
    document, found = speaking("[Ada Holm] spoke. It went on. [Tom Reed] left.")
    found[1].source, found[1].inherits = None, 0

    resolve(document, found)

    assert [one.resolved for one in found] == ["Ada Holm", "Ada Holm"]


def test_we_are_who_speaks_the_words_around() -> None:
    document, found = speaking("[Ada Holm] spoke. “[We] deny it,” she said.")
    found[1].inside = 0

    resolve(document, found)

    assert found[1].resolved == "Ada Holm"


def test_a_pronoun_is_not_whom_the_same_words_speak_of() -> None:
    text = "[The captain’s wife] said no. [A deckhand] had told her so, [she] said."
    document, found = speaking(text)
    start = document.text.index("A deckhand")
    found[2].content = [Span(start, document.text.index(", she"))]

    resolve(document, found)

    assert found[2].resolved == "captain’s wife"


def test_the_walk_is_linear() -> None:
    few = _work("Mayor [Ines Vale] met Tom Reed. [She] left. [The mayor] said so.\n", 20)
    many = _work("Mayor [Ines Vale] met Tom Reed. [She] left. [The mayor] said so.\n", 200)

    assert many < few * 14


def _work(text: str, times: int) -> int:
    """How many calls of functions resolving a text takes: a measure no clock disturbs."""
    import cProfile
    import pstats

    document, found = speaking(text * times)
    profile = cProfile.Profile()
    profile.runcall(resolve, document, found)
    return pstats.Stats(profile).total_calls  # type: ignore[attr-defined]
