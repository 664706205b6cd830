"""Noun phrases and subjects, by the words around a verb."""

import pytest

from articles.attribution.clauses.frames import Frame, Frames
from articles.attribution.grammar.phrases import phrase_left
from articles.attribution.grammar.phrases_right import phrase_right
from articles.attribution.grammar.subjects import clause_subject, subject_left, subject_right
from articles.attribution.tagging.tags import tags
from tests.articles.attribution.marked import marked


def frame_and_cue(text: str) -> tuple[Frame, int, int]:
    document, cues = marked(text)
    frame = Frames(document, tags(document), cues).of(cues[-1].head)
    assert frame is not None
    return frame, frame.place(cues[-1].first), frame.place(cues[-1].last - 1) + 1


def words(frame: Frame, start: int, end: int) -> str:
    return frame.document.text[frame[start].start : frame[end - 1].end]


LEFT = [
    ("The mayor of Tarn [said] so.", "The mayor of Tarn"),
    ("Dr. Amina Sow [said] so.", "Dr. Amina Sow"),
    ("The port’s head of safety [said] so.", "The port’s head of safety"),
    ("Two of the twelve men on trial [said] so.", "Two of the twelve men on trial"),
    ("Villagers and a priest [said] so.", "Villagers and a priest"),
    ("A man who had lost his boat [said] so.", "A man who had lost his boat"),
    ("A union representing bakers [said] so.", "A union representing bakers"),
    ("Papers published by the Echo [say] so.", "Papers published by the Echo"),
    ("People familiar with the talks [said] so.", "People familiar with the talks"),
    ("Sources close to the talks [said] so.", "Sources close to the talks"),
    ("Scientists not involved in the study [said] so.", "Scientists not involved in the study"),
    ("Tests carried out by the army [show] it.", "Tests carried out by the army"),
    ("A note dated 2 May and seen by us [says] so.", "A note dated 2 May and seen by us"),
    ("Night nurse Ida Brun [said] so.", "Night nurse Ida Brun"),
    ("He [said] the boy [denied] it.", "the boy"),
    ("The witness told her and the guard [denied] it.", "the guard"),
]


@pytest.mark.parametrize(("text", "phrase"), LEFT)
def test_a_phrase_reaches_back_to_its_first_word(text: str, phrase: str) -> None:
    frame, verb, _ = frame_and_cue(text)
    start = phrase_left(frame, verb)
    assert start is not None
    assert words(frame, start, verb) == phrase


RIGHT = [
    ("“No,” [said] Nora Vik.", "Nora Vik"),
    ("“No,” [said] Nora Vik, 34, a baker from Tarn.", "Nora Vik, 34, a baker from Tarn"),
    ("“No,” [said] the head of the board.", "the head of the board"),
    ("“No,” [said] a guard at the gate.", "a guard at the gate"),
    ("“No,” [said] Nora Vik at the gate.", "Nora Vik"),
    ("“No,” [said] a spokesman in a statement.", "a spokesman"),
    ("“No,” [said] Nora Vik, who lives nearby.", "Nora Vik"),
    ("“No,” [said] a woman who lives nearby.", "a woman who lives nearby"),
    ("“No,” [said] the council and the board.", "the council and the board"),
    ("“No,” [said] she, waving.", "she"),
    ("“No,” [said] retired baker Omar Haddad on Monday.", "retired baker Omar Haddad"),
    ("“No,” [reads] a post shared by thousands.", "a post shared by thousands"),
    ("“No,” [reads] a post on its page.", "a post on its page"),
]


@pytest.mark.parametrize(("text", "phrase"), RIGHT)
def test_a_subject_behind_its_verb_ends_where_the_adjuncts_begin(text: str, phrase: str) -> None:
    frame, _, after = frame_and_cue(text)
    found = subject_right(frame, after)
    assert found is not None
    assert words(frame, found.start, found.end) == phrase


SUBJECTS = [
    ("The head, Ida Brun, [said] so.", "The head, Ida Brun"),
    ("Ida Brun, 61, a baker, [said] so.", "Ida Brun, 61, a baker"),
    ("The ship, built in 2003, [said] so.", "The ship"),
    ("The ship, however, [said] so.", "The ship"),
    ("In May, the head, Ida Brun, [said] so.", "the head, Ida Brun"),
    ("Police [said] the driver, a man of forty, [denied] it.", "the driver, a man of forty"),
    ("The court heard that the heir, Milo Varga, [denied] it.", "the heir, Milo Varga"),
    ("The bank, which lost, and the guild [said] so.", "the guild"),
    ("The guild’s clerk, Ida Brun [said] so.", "The guild’s clerk, Ida Brun"),
    ("A man who has fled, Ed Orr, [said] so.", "A man who has fled, Ed Orr"),
    ("The clerk on Tuesday [said] so.", "The clerk"),
    ("The men, one of whom [denied] it, left.", "one of whom"),
    ("The clerk, who [denied] it, left.", "The clerk"),
    ("Orso Corp., Inc. today [announced] it.", "Orso Corp., Inc."),
    ("14:02 The river board [says] so.", "The river board"),
]


@pytest.mark.parametrize(("text", "phrase"), SUBJECTS)
def test_a_subject_is_found_across_what_parts_it_from_its_verb(text: str, phrase: str) -> None:
    frame, verb, _ = frame_and_cue(text)
    found = subject_left(frame, verb)
    assert found is not None
    assert words(frame, found.start, found.end).rstrip(",") == phrase


def test_a_verb_without_subject_has_that_of_its_clause() -> None:
    frame, verb, _ = frame_and_cue("The broker cut his rating, [saying] it was over.")
    found = clause_subject(frame, verb)
    assert found is not None
    assert words(frame, found.start, found.end) == "The broker"


def test_no_phrase_begins_with_a_conjunction() -> None:
    frame, _, _ = frame_and_cue("He left, and she [said] so.")
    assert phrase_right(frame, 3, len(frame)) is None
