import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.attribution.languages.others import GRAMMARS, attributions_in
from articles.attribution.layout.reading import read
from articles.attribution.records import Attribution
from articles.attribution.words import Medium, Stance, Type


def find(language: str, text: str) -> list[Attribution]:
    return attributions_in(read(text, language), language)


def told(language: str, text: str) -> list[tuple[str, str | None, str]]:
    """What is said, who it is resolved to, and the stance."""
    return [
        (
            " / ".join(text[span.start : span.end] for span in one.content),
            one.resolved,
            one.stance.value,
        )
        for one in find(language, text)
    ]


SPANISH = [
    (
        "«No hubo fuga», dijo la alcaldesa, Eva Roca, a los periodistas. «Nadie lo vio.»",
        [("No hubo fuga / Nadie lo vio.", "Eva Roca", "asserts")],
    ),
    (
        "El juez Pedro Mas Ruiz aseguró el lunes que no faltan pruebas. Mas negó las presiones.",
        [
            ("no faltan pruebas", "Pedro Mas Ruiz", "asserts"),
            ("las presiones", "Pedro Mas Ruiz", "denies"),
        ],
    ),
    (
        "El club desmintió la venta y añadió que el jugador sigue.",
        [("la venta", "club", "denies"), ("el jugador sigue", "club", "asserts")],
    ),
    ("Según la policía, hubo tres heridos.", [("hubo tres heridos", "policía", "asserts")]),
    (
        "El puente, según un informe, tenía grietas.",
        [("El puente / tenía grietas", "informe", "asserts")],
    ),
    (
        "El agua es potable, informó ayer el ayuntamiento.",
        [("El agua es potable", "ayuntamiento", "asserts")],
    ),
    (
        "Según informó la alcaldesa, el agua es potable.",
        [("el agua es potable", "alcaldesa", "asserts")],
    ),
    ("La fiscalía ha dicho que hay dos testigos.", [("hay dos testigos", "fiscalía", "asserts")]),
    (
        "La firma se negó a hacer comentarios.",
        [("a hacer comentarios", "firma", "declines_to_comment")],
    ),
    (
        "El portavoz no quiso comentar el caso.",
        [("comentar el caso", "portavoz", "declines_to_comment")],
    ),
    ("El actor no negó que la conociera.", [("la conociera", "actor", "non_claim")]),
    ("La jueza puso en duda la coartada.", [("la coartada", "jueza", "questions")]),
    ("El sindicato pidió que se pague.", [("se pague", "sindicato", "non_claim")]),
    ("Roca: “No hubo fuga en la planta”", [("No hubo fuga en la planta", "Roca", "asserts")]),
    ("La denuncia de los vecinos llegó ayer.", []),
    ("“No vendrá nadie”, tronó Ana Gil.", [("No vendrá nadie", "Ana Gil", "asserts")]),
    (
        "Según el auto, al que accedió este diario, hubo pagos.",
        [("hubo pagos", "auto", "asserts")],
    ),
]
FRENCH = [
    (
        "« Nous n’avons rien vu », a déclaré le maire, Luc Morel. « C’est faux », a-t-il ajouté.",
        [("Nous n’avons rien vu", "Luc Morel", "asserts"), ("C’est faux", "Luc Morel", "asserts")],
    ),
    (
        "La préfète a affirmé jeudi que l’eau était potable.",
        [("l’eau était potable", "préfète", "asserts")],
    ),
    (
        "Luc Morel a été arrêté, a annoncé le parquet. « C’est faux », a-t-il dit.",
        [("Luc Morel a été arrêté", "parquet", "asserts"), ("C’est faux", "Luc Morel", "asserts")],
    ),
    ("M. Morel assure qu’il restera.", [("il restera", "Morel", "asserts")]),
    ("Selon la police, trois hommes ont fui.", [("trois hommes ont fui", "police", "asserts")]),
    (
        "Les dégâts sont légers, d’après la mairie.",
        [("Les dégâts sont légers", "mairie", "asserts")],
    ),
    ("Comme l’a indiqué la mairie, tout est fermé.", [("tout est fermé", "mairie", "asserts")]),
    ("L’eau est potable, assure la mairie.", [("L’eau est potable", "mairie", "asserts")]),
    ("L’entreprise a démenti ces accusations.", [("ces accusations", "entreprise", "denies")]),
    ("Luc Morel a nié, mardi, avoir menti.", [("avoir menti", "Luc Morel", "denies")]),
    (
        "Le porte-parole a refusé de commenter.",
        [("de commenter", "porte-parole", "declines_to_comment")],
    ),
    ("La banque n’a pas souhaité réagir.", [("réagir", "banque", "declines_to_comment")]),
    ("Le ministre met en doute ce chiffre.", [("ce chiffre", "ministre", "questions")]),
    ("L’annonce de la mairie date de lundi.", []),
    (
        "Luc Morel, maire, a été arrêté mardi, a annoncé le parquet.",
        [("Luc Morel, maire, a été arrêté mardi", "parquet", "asserts")],
    ),
    (
        "Selon nos sources, d’autres élus ont fui, hier.",
        [("d’autres élus ont fui, hier", "sources", "asserts")],
    ),
]
GERMAN = [
    (
        "„Wir sahen nichts“, sagte Bürgermeister Jan Holm.",
        [("Wir sahen nichts", "Jan Holm", "asserts")],
    ),
    (
        "»Das ist falsch«, so Ministerin Eva Kurz am Montag.",
        [("Das ist falsch", "Eva Kurz", "asserts")],
    ),
    ("Die Polizei teilte am Montag mit, dass es brannte.", [("es brannte", "Polizei", "asserts")]),
    ("Holm sagte, der Schaden sei gering.", [("der Schaden sei gering", "Holm", "asserts")]),
    (
        "Der Schaden sei gering, sagte Holm im Interview.",
        [("Der Schaden sei gering", "Holm", "asserts")],
    ),
    ("Eva Kurz hat erklärt, sie trete zurück.", [("sie trete zurück", "Eva Kurz", "asserts")]),
    ("Laut Polizei flohen zwei Männer.", [("flohen zwei Männer", "Polizei", "asserts")]),
    (
        "Nach Angaben der Feuerwehr brannte es lange.",
        [("brannte es lange", "Feuerwehr", "asserts")],
    ),
    ("Der Polizei zufolge brannte es lange.", [("brannte es lange", "Polizei", "asserts")]),
    ("Wie die Polizei mitteilte, brannte es lange.", [("brannte es lange", "Polizei", "asserts")]),
    ("Kurz wies die Vorwürfe zurück.", [("die Vorwürfe", "Kurz", "denies")]),
    ("Der Angeklagte hat die Tat bestritten.", [("die Tat", "Angeklagte", "denies")]),
    (
        "Kurz räumte Fehler ein und kündigte eine Prüfung an.",
        [("Fehler", "Kurz", "asserts"), ("eine Prüfung", "Kurz", "asserts")],
    ),
    ("Die Firma wollte sich nicht äußern.", [("äußern", "Firma", "declines_to_comment")]),
    ("Auf Anfrage machte das Amt keine Angaben.", [("Angaben", "Amt", "declines_to_comment")]),
    ("„Das ist ein Irrtum“, sagte Holm dem Sender.", [("Das ist ein Irrtum", "Holm", "asserts")]),
    ("Kritiker bezweifeln den Nutzen.", [("den Nutzen", "Kritiker", "questions")]),
]
ARABIC = [
    (
        "قال وزير الصحة أحمد علي إن اللقاحات متوفرة. وأضاف أن الوضع مستقر.",
        [
            ("اللقاحات متوفرة", "وزير الصحة أحمد علي", "asserts"),
            ("الوضع مستقر", "وزير الصحة أحمد علي", "asserts"),
        ],
    ),
    ("وأكّدت الحكومة أنّ الطريق مفتوح.", [("الطريق مفتوح", "الحكومة", "asserts")]),
    (
        "وأوضح المدير، سامي حداد، أن المصابين غادروا. وقال حداد: «انتهى الأمر».",
        [("المصابين غادروا", "سامي حداد", "asserts"), ("انتهى الأمر", "سامي حداد", "asserts")],
    ),
    ("وبحسب الشرطة، أصيب ثلاثة أشخاص.", [("أصيب ثلاثة أشخاص", "الشرطة", "asserts")]),
    ("وفقاً للوزارة، لا توجد إصابات.", [("لا توجد إصابات", "الوزارة", "asserts")]),
    (
        "نفى المتحدث باسم الوزارة وقوع أي انفجار.",
        [("وقوع أي انفجار", "المتحدث باسم الوزارة", "denies")],
    ),
    (
        "وأعلن الجيش أن الهجوم انتهى، بحسب الوكالة.",
        [
            ("وأعلن الجيش أن الهجوم انتهى", "الوكالة", "asserts"),
            ("الهجوم انتهى", "الجيش", "asserts"),
        ],
    ),
    ("وتنفي الشركة هذه الاتهامات.", [("هذه الاتهامات", "الشركة", "denies")]),
    ("رفضت السفارة التعليق على الخبر.", [("التعليق على الخبر", "السفارة", "declines_to_comment")]),
    ("ولم يرد المكتب على طلب للتعليق.", [("على طلب للتعليق", "المكتب", "declines_to_comment")]),
]


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_spanish_says_who_says_what(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told("es-MX", text) == expected


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_french_says_who_says_what(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told("fr", text) == expected


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_german_says_who_says_what(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told("de-AT", text) == expected


@pytest.mark.parametrize(("text", "expected"), ARABIC)
def test_arabic_says_who_says_what(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told("ar-IQ", text) == expected


def test_a_suggestion_has_cue_source_medium_and_type() -> None:
    text = "“Es falso”, afirmó Ana Gil en Twitter. Gil dijo que “no firmó” el acta."

    direct, mixed = find("es", text)

    assert direct.cue_span
    assert direct.source
    assert text[direct.cue_span.start : direct.cue_span.end] == "afirmó"
    assert text[direct.source.start : direct.source.end] == "Ana Gil"
    assert (direct.medium, direct.type) == (Medium.TWEET, Type.DIRECT)
    assert (mixed.medium, mixed.type) == (Medium.UNKNOWN, Type.MIXED)
    assert direct.confidence > mixed.confidence


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("El técnico, que llegó tarde, dijo que ganarán.", "El técnico"),
        ("El técnico, Luis Rey, dijo que ganarán.", "El técnico, Luis Rey"),
        ("Tras el partido, el técnico dijo que ganarán.", "el técnico"),
        ("“Ganaremos”, dijo Luis Rey, técnico del club.", "Luis Rey, técnico del club"),
    ],
)
def test_a_source_has_its_apposition_but_no_clause(text: str, source: str) -> None:
    (one,) = find("es", text)

    assert one.source
    assert text[one.source.start : one.source.end] == source


def test_a_denial_says_what_it_denies() -> None:
    (denial,) = find("fr", "Le club dément cette rumeur.")

    assert denial.denied == "cette rumeur"


def test_a_long_quotation_has_a_source_too() -> None:
    (one,) = find("es", "“" + "Llovió mucho ayer. " * 200 + "Nada más”, dijo Ana Gil.")

    assert one.resolved == "Ana Gil"


def test_a_refusal_is_nothing_to_check() -> None:
    (refusal,) = find("fr", "Le club a refusé de commenter.")

    assert refusal.stance is Stance.DECLINES_TO_COMMENT
    assert not refusal.checkable


def test_a_quotation_over_paragraphs_is_one_statement() -> None:
    assert told("es", "“Ayer llovió mucho.\n“Hoy no”, dijo Rosa Vila.") == [
        ("Ayer llovió mucho. / Hoy no", "Rosa Vila", "asserts")
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "«Non è successo niente», ha detto il sindaco.", "Non è successo niente"),
        ("ru", "«Мы ничего не видели», — заявил мэр.", "Мы ничего не видели"),
        (
            "ja",
            "市長は「事故は一度も起きていないと思います」と述べた。",
            "事故は一度も起きていないと思います",
        ),
        (
            "tr",
            "Başkan, “Biz dün gece hiçbir şey görmedik” dedi.",
            "Biz dün gece hiçbir şey görmedik",
        ),
    ],
)
def test_other_languages_give_quotations_alone(language: str, text: str, expected: str) -> None:
    (one,) = find(language, text)

    assert told(language, text) == [(expected, None, "asserts")]
    assert (one.source, one.cue, one.type) == (None, None, Type.DIRECT)
    assert one.confidence < 0.5


def test_no_rule_of_one_language_is_used_on_another() -> None:
    assert (
        find("it", "La polizia dijo que llovió. Laut Polizei regnete es. The mayor said so.") == []
    )
    assert find("pt", "O “clube” disse que o jogador fica.") == []


def test_what_is_quoted_over_paragraphs_is_one_without_a_source_too() -> None:
    assert told("it", "“Ieri pioveva forte.\n“Oggi non piove più.”") == [
        ("Ieri pioveva forte. / Oggi non piove più.", None, "asserts")
    ]


WORDS = (
    "dijo que según “ ” , . : negó Ana el a dit selon « » il sagte dass wies zurück laut قال إن و ،"
)


@given(
    st.sampled_from([*GRAMMARS, "it"]),
    st.lists(st.sampled_from([*WORDS.split(), "\n"]), max_size=30).map(" ".join),
)
def test_any_words_are_read_within_the_bounds_of_the_text(language: str, text: str) -> None:
    for one in find(language, text):
        assert one.content
        for span in [*one.content, *filter(None, [one.source, one.cue_span])]:
            assert 0 <= span.start < span.end <= len(text)
        assert 0 <= one.confidence <= 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "dijo que " * 10_000),
        ("es", "“a”, dijo Ana. " * 6_000),
        ("de", "wies " * 20_000),
        ("de", ("sagte, " * 60 + ". ") * 200),
        ("fr", "l’" * 30_000),
        ("ar", "قال إن " * 14_000),
        ("it", "“a b c d e” " * 8_000),
    ],
)
def test_no_text_takes_long(language: str, text: str) -> None:
    document = read(text, language)
    began = time.process_time()

    attributions_in(document, language)

    assert time.process_time() - began < 5
