from tests.articles.attribution.reports import reports_in


def test_labels_in_capitals_and_handles_speak() -> None:
    text = "CHAIR: Did you shut the hatch?\nMR OLSEN: I did not. It was open.\n@krog: Never."
    assert reports_in(text) == [
        ("CHAIR", "Did you shut the hatch?"),
        ("MR OLSEN", "I did not. It was open"),
        ("@krog", "Never"),
    ]


def test_one_label_may_be_a_caption() -> None:
    assert reports_in("MATCH FACTS: Rovers won two of nine.\nThe rain held off.") == []


def test_captions_speak_for_nobody() -> None:
    assert reports_in("UPDATE: The road is shut.\nLIVE: The rain goes on.") == []
