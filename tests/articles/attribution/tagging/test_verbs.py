import pytest

from articles.attribution.tagging.verbs import forms


@pytest.mark.parametrize(
    ("lemma", "present", "past", "participle"),
    [
        ("claim", "claims", "claimed", "claiming"),
        ("deny", "denies", "denied", "denying"),
        ("say", "says", "said", "saying"),
        ("quip", "quips", "quipped", "quipping"),
        ("admit", "admits", "admitted", "admitting"),
        ("credit", "credits", "credited", "crediting"),
        ("argue", "argues", "argued", "arguing"),
        ("agree", "agrees", "agreed", "agreeing"),
        ("own", "owns", "owned", "owning"),
        ("fix", "fixes", "fixed", "fixing"),
        ("weigh", "weighs", "weighed", "weighing"),
        ("swear", "swears", "swore", "swearing"),
        ("mimic", "mimics", "mimicked", "mimicking"),
        ("lie", "lies", "lay", "lying"),
        ("veto", "vetoes", "vetoed", "vetoing"),
        ("sidestep", "sidesteps", "sidestepped", "sidestepping"),
    ],
)
def test_a_verb_has_its_forms(lemma: str, present: str, past: str, participle: str) -> None:
    found = forms(lemma)
    assert (found.present, found.past[0], found.participle[0]) == (present, past, participle)


def test_british_and_american_spelling_are_both_known() -> None:
    assert forms("level").past == ("levelled", "leveled")
    assert forms("level").participle == ("levelling", "leveling")


def test_a_past_participle_may_differ_from_the_past() -> None:
    assert forms("withdraw").past_participle == ("withdrawn",)
    assert forms("withdraw").past == ("withdrew",)
