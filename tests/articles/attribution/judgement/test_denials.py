"""What is denied, which statement says so, and what could be checked."""

from articles.attribution.document import Document
from articles.attribution.judgement.denials import mark_denials
from articles.attribution.judgement.stances import judge
from articles.attribution.layout.reading import read
from articles.attribution.records import Act, Attribution
from articles.attribution.words import Type
from tests.articles.attribution.told import told

ACCUSED = "A baker said the mill had sold spoiled flour. "


def marked(document: Document, *found: Attribution) -> list[Attribution]:
    judge(document, list(found))
    mark_denials(document, list(found))
    return list(found)


def accusation(document: Document) -> Attribution:
    content = "the mill had sold spoiled flour"
    return told(document, content, cue="said", source="A baker")


def test_it_stands_for_what_was_said_last() -> None:
    document = read(ACCUSED + "Its owner, Ida Roth, denied it.")
    denial = told(document, "it", cue="denied", act=Act.DENY, source="Ida Roth")
    denial.content = [type(denial.content[0])(len(document.text) - 3, len(document.text) - 1)]

    _, denial = marked(document, accusation(document), denial)

    assert denial.answers == 0
    assert denial.denied == "it"
    assert denial.proposition == "The mill had sold spoiled flour."


def test_shared_words_tell_what_is_answered() -> None:
    document = read(
        ACCUSED + "A miller said wages were late. Ida Roth denied selling any spoiled flour."
    )
    wages = told(document, "wages were late", cue="said", source="A miller")
    denial = told(
        document, "selling any spoiled flour", cue="denied", act=Act.DENY, source="Ida Roth"
    )

    *_, denial = marked(document, accusation(document), wages, denial)

    assert denial.answers == 0
    assert denial.proposition == "Ida Roth sold some spoiled flour."


def test_what_nobody_said_is_answered_by_no_statement() -> None:
    document = read(ACCUSED + "Ida Roth denied any role in the strike.")
    denial = told(
        document, "any role in the strike", cue="denied", act=Act.DENY, source="Ida Roth",
        taken="noun",
    )  # fmt: skip

    _, denial = marked(document, accusation(document), denial)

    assert denial.answers is None
    assert denial.proposition == "Ida Roth had a role in the strike."


def test_nobody_answers_himself() -> None:
    document = read("Ida Roth said the flour was fresh. Ida Roth denied the flour was stale.")
    fresh = told(document, "the flour was fresh", cue="said", source="Ida Roth")
    stale = told(document, "the flour was stale", cue="denied", act=Act.DENY, source="Ida Roth")

    _, denial = marked(document, fresh, stale)

    assert denial.answers is None


def test_to_call_it_a_lie_denies_what_was_said_before() -> None:
    document = read(ACCUSED + "“That is a lie,” snapped Ida Roth.")
    denial = told(document, "That is a lie", cue="snapped", source="Ida Roth", given=Type.DIRECT)

    _, denial = marked(document, accusation(document), denial)

    assert denial.answers == 0
    assert denial.denied == "the mill had sold spoiled flour"
    assert denial.proposition == "The mill had sold spoiled flour."


def test_who_retracts_takes_back_what_he_said_himself() -> None:
    document = read(ACCUSED + "A grocer said so too. Later a baker retracted the remark.")
    remark = told(document, "the remark", cue="retracted", act=Act.RETRACT, source="A baker")

    _, retraction = marked(document, accusation(document), remark)

    assert retraction.answers == 0
    assert retraction.proposition == "The mill had sold spoiled flour."


def test_the_accused_did_what_they_are_accused_of() -> None:
    document = read("A rival accused the mill of hiding the letters.")
    one = told(
        document, "the mill of hiding the letters", cue="accused", act=Act.ACCUSE, source="A rival"
    )

    [one] = marked(document, one)

    assert one.proposition == "The mill hid the letters."


def test_what_cannot_be_checked_has_no_proposition() -> None:
    document = read("Ida Roth hoped the mill had a future.")
    one = told(document, "the mill had a future", cue="hoped", act=Act.WISH, source="Ida Roth")

    [one] = marked(document, one)

    assert one.proposition is None


def test_a_word_that_is_all_over_the_text_proves_nothing() -> None:
    told_often = [f"the raid burned barn {number}" for number in range(6)]
    text = "".join(f"Farmer {at} said {said}. " for at, said in enumerate(told_often))
    document = read(text + "Ida Roth denied ordering the latest raid.")
    found = [
        told(document, said, cue="said", source=f"Farmer {at}")
        for at, said in enumerate(told_often)
    ]
    denial = told(
        document, "ordering the latest raid", cue="denied", act=Act.DENY, source="Ida Roth"
    )

    *_, denial = marked(document, *found, denial)

    assert denial.answers is None


def test_forms_of_one_verb_are_one_word() -> None:
    document = read("An officer said he rang the bell. The coach denied he had ever rung it.")
    rang = told(document, "he rang the bell", cue="said", source="An officer")
    denial = told(document, "he had ever rung it", cue="denied", act=Act.DENY, source="The coach")

    _, denial = marked(document, rang, denial)

    assert denial.answers == 0


def test_of_several_statements_only_one_that_shares_words_is_taken_back() -> None:
    story = "{}The lab said the eel was gone. The lab withdrew it."
    several = read(story.format("The lab said the lake was dry. "))
    only = read(story.format(""))

    def said(document: Document, *contents: str) -> list[Attribution]:
        told_before = [told(document, one, cue="said", source="The lab") for one in contents]
        back = told(document, "it", cue="withdrew", act=Act.RETRACT, source="The lab")
        back.content = [type(back.content[0])(len(document.text) - 3, len(document.text) - 1)]
        back.sentence = len(document.sentences) - 1
        return marked(document, *told_before, back)

    assert said(several, "the lake was dry", "the eel was gone")[-1].answers is None
    assert said(only, "the eel was gone")[-1].answers == 0
