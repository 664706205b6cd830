"""German words of reporting. Compiled by hand from the grammar and the usage of the press."""

import re

from articles.attribution.languages.grammars import (
    Grammar,
    Reporting,
    opening_table,
    phrase_table,
    word_set,
)
from articles.attribution.words import Medium, Stance

_SAY = Reporting(Stance.ASSERTS)
_SAY_NOUN = Reporting(Stance.ASSERTS, noun=True)
_DENY = Reporting(Stance.DENIES, noun=True)
_DOUBT = Reporting(Stance.QUESTIONS, noun=True)
_REFUSE = Reporting(Stance.DECLINES_TO_COMMENT, noun=True)
_RETRACT = Reporting(Stance.RETRACTS, noun=True)
_WISH = Reporting(Stance.NON_CLAIM)

#: Weak verbs by their stems; "-t", "-te", "-ten", "-en" are put on below.
_WEAK = (
    (
        _SAY,
        """
        sag erklär behaupt versicher beton beteuer erzähl berichte mein vermut unterstreich
        bemerk erwider antworte ergänz erläuter schilder warn kritisier beklag mutmaß
        argumentier kommentier resümier twitter prophezei prognostizier präzisier spekulier
        scherz entgegn erinner glaub äußer unterstell verkünde melde schätz
        """,
    ),
    (_SAY_NOUN, "bestätig enthüll"),
    (_DENY, "dementier leugne verneine"),
    (_DOUBT, "bezweifel hinterfrag"),
    (_RETRACT, "widerrief"),
    (_WISH, "forder verlang appellier wünsch frag bitt hoff"),
)
_IRREGULAR = (
    (_SAY, "schreibt schreiben schrieb schrieben spricht sprach hält hielt denkt dachte findet"),
    (_SAY, "fand verspricht versprach schwört schwor berichtet berichtete berichteten meldet"),
    (_SAY, "meldete meldeten antwortet antwortete behauptet behauptete behaupteten rief betonte"),
    (_SAY, "verkündet verkündete erwiderte nannte nennt bezeichnete bezeichnet"),
    (_SAY, "bekräftigt bekräftigte bekräftigten"),
    (_DENY, "bestreitet bestreiten bestritt bestritten widerspricht widersprach widersprachen"),
    (_DENY, "leugnet leugnete leugneten verneint verneinte"),
    (_DOUBT, "zweifelt zweifelte"),
    (_RETRACT, "widerruft widerrief widerriefen"),
    (_WISH, "bat baten verspricht versprach versprechen versprachen"),
)
_PARTICIPLES = (
    (
        _SAY,
        "gesagt erklärt behauptet versichert betont beteuert erzählt berichtet gemeint vermutet",
    ),
    (_SAY, "unterstrichen bemerkt erwidert geantwortet ergänzt erläutert geschildert gewarnt"),
    (
        _SAY,
        "kritisiert geschrieben gesprochen mitgeteilt angegeben hinzugefügt ausgeführt geäußert",
    ),
    (_SAY, "bekräftigt argumentiert gemeldet verkündet"),
    (_SAY_NOUN, "bestätigt eingeräumt zugegeben angekündigt enthüllt bekanntgegeben gestanden"),
    (_DENY, "bestritten dementiert zurückgewiesen geleugnet verneint widersprochen abgestritten"),
    (_DOUBT, "bezweifelt angezweifelt"),
    (_RETRACT, "zurückgenommen widerrufen zurückgezogen"),
    (_WISH, "gefordert verlangt gebeten"),
)
_PHRASES = (
    (
        _SAY,
        """
        teilte ~ mit
        teilt ~ mit
        teilten ~ mit
        teilen ~ mit
        gab ~ an
        gibt ~ an
        gaben ~ an
        geben ~ an
        fügte ~ hinzu
        fügt ~ hinzu
        führte ~ aus
        führt ~ aus
        sagte ~ aus
        sagt ~ aus
        legte ~ dar
        wies ~ darauf hin
        weist ~ darauf hin
        wiesen ~ darauf hin
        ließ ~ wissen
        mitteilte
        mitteilten
        mitteilt
        angab
        angaben
        hinzufügte
        ausführte
        """,
    ),
    (
        _SAY_NOUN,
        """
        räumte ~ ein
        räumt ~ ein
        räumten ~ ein
        gab ~ zu
        gibt ~ zu
        gaben ~ zu
        gestand ~ ein
        kündigte ~ an
        kündigt ~ an
        kündigten ~ an
        gab ~ bekannt
        gibt ~ bekannt
        gaben ~ bekannt
        einräumte
        zugab
        ankündigte
        bekanntgab
        gestand
        gesteht
        """,
    ),
    (
        _DENY,
        """
        wies ~ zurück
        weist ~ zurück
        wiesen ~ zurück
        weisen ~ zurück
        stritt ~ ab
        streitet ~ ab
        stritten ~ ab
        stellte ~ in Abrede
        stellt ~ in Abrede
        stellten ~ in Abrede
        zurückwies
        """,
    ),
    (
        _DOUBT,
        "zweifelte ~ an\nzweifelt ~ an\nzog ~ in Zweifel\nstellte ~ infrage\nstellt ~ infrage",
    ),
    (_RETRACT, "nahm ~ zurück\nzog ~ zurück\nnimmt ~ zurück\nrückte von ~ ab"),
    (
        _REFUSE,
        """
        wollte sich ~ nicht | äußern
        wollten sich ~ nicht | äußern
        will sich ~ nicht | äußern
        wollte ~ nicht | kommentieren
        wollten ~ nicht | kommentieren
        will ~ nicht | kommentieren
        möchte sich ~ nicht | äußern
        mochte sich ~ nicht | äußern
        wollte ~ keine | Stellung nehmen
        wollte ~ keine | Angaben machen
        wollten ~ keine | Angaben machen
        machte ~ keine | Angaben
        machten ~ keine | Angaben
        macht ~ keine | Angaben
        wollte ~ weder bestätigen noch dementieren
        lehnte ~ | einen Kommentar ab
        lehnte ~ | eine Stellungnahme ab
        lehnten ~ | eine Stellungnahme ab
        lehnte ~ | jeden Kommentar ab
        lehnte es ab
        lehnten es ab
        verweigerte | eine Stellungnahme
        verweigerte | die Aussage
        gab ~ keinen Kommentar
        gab ~ keine Stellungnahme
        äußerte sich ~ nicht
        äußerten sich ~ nicht
        äußert sich ~ nicht
        reagierte ~ nicht | auf
        reagierten ~ nicht | auf
        antwortete ~ nicht | auf
        antworteten ~ nicht | auf
        ließ ~ unbeantwortet
        ließen ~ unbeantwortet
        war ~ nicht zu erreichen
        schwieg | zu
        schweigt | zu
        schwiegen | zu
        """,
    ),
)
_ENDINGS = "t te ten en".split()


def _finite() -> dict[str, Reporting]:
    found = {}
    for reporting, stems in _WEAK:
        for stem in stems.split():
            for ending in (*_ENDINGS, "n") if stem[-2:] in ("el", "er") else _ENDINGS:
                found[stem.removesuffix("e") + ending if ending == "en" else stem + ending] = (
                    reporting
                )
    for reporting, forms in _IRREGULAR:
        for form in forms.split():
            found[form] = reporting
    return found


def _participles() -> dict[str, Reporting]:
    return {form: reporting for reporting, forms in _PARTICIPLES for form in forms.split()}


GERMAN = Grammar(
    finite=_finite(),
    participles=_participles(),
    auxiliaries=word_set("hat haben hatte hatten habe hätte hätten"),
    phrases=phrase_table([(reporting, lines.lower()) for reporting, lines in _PHRASES]),
    according=opening_table(
        """
        laut
        nach angaben von
        nach angaben
        nach worten von
        nach worten
        nach einschätzung von
        nach einschätzung
        nach auskunft von
        nach auskunft
        nach ansicht von
        nach ansicht
        nach darstellung von
        nach darstellung
        nach aussage von
        nach aussagen von
        nach meinung von
        nach meinung
        nach überzeugung
        """
    ),
    copulas=word_set("ist sind war waren wird werden wurde wurden hat haben hatte hatten sei"),
    that=word_set("dass daß ob"),
    negations=word_set("nicht kein keine keinen nie niemals weder"),
    joining=word_set("und aber doch oder sondern jedoch"),
    subordinating=word_set("dass daß ob weil während wenn als obwohl nachdem bevor wo"),
    ending=word_set(
        """
        am im in an auf bei beim zu zum zur nach vor mit gegenüber gegen über unter durch seit aus
        gestern heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag später
        dass daß ob weil während wenn als obwohl demnach zudem auch jedoch allerdings weiter laut
        sich es nicht wie zufolge
        """
    ),
    times=word_set(
        "gestern heute montag dienstag mittwoch donnerstag freitag samstag sonntag abend morgen"
    ),
    determiners=word_set(
        "der die das den dem des ein eine einen einem einer eines sein seine seinen ihr ihre ihren"
        " dieser diese dieses kein keine im am vom zum zur"
    ),
    clitics=word_set("sich es nun auch dann zudem jedoch aber hingegen dagegen unterdessen weiter"),
    pronouns=word_set("er sie es dieser diese"),
    media={
        **dict.fromkeys("tweet tweets twitter facebook instagram telegram".split(), Medium.TWEET),
        **dict.fromkeys(["mitteilung", "pressemitteilung", "erklärung"], Medium.STATEMENT),
        **dict.fromkeys(["interview", "gespräch"], Medium.INTERVIEW),
        **dict.fromkeys(["pressekonferenz", "journalisten"], Medium.PRESS_CONFERENCE),
        **dict.fromkeys(["bericht", "brief", "schreiben", "gutachten", "studie"], Medium.DOCUMENT),
        **dict.fromkeys(["fernsehen", "rundfunk", "radio", "deutschlandfunk"], Medium.BROADCAST),
        **dict.fromkeys(["gericht", "prozess", "bundestag", "landtag"], Medium.OTHER),
    },
    likeness=word_set("wie"),
    postposed=word_set("zufolge"),
    title=re.compile(
        r"(?:Herr|Frau|Dr\.?|Prof(?:essor(?:in)?)?\.?|Papst|König|Kaiser|Graf|Freiherr|General|Oberst"
        r"|\w*(?:sprecher|minister|präsident|kanzler|chef|leiter|direktor|meister|führer|anwalt"
        r"|anwält|forscher|experte|expertin|vorsitzender?|rat|rät|trainer|autor|senator|richter"
        r"|kommissar|bischof|sekretär|arzt|ärzt|bauer|bäuer|händler|lehrer|bewohner|zeuge|zeugin)"
        r"(?:in)?)$",
        re.IGNORECASE,
    ),
    attached=word_set("so"),
    bare_clause=True,
    capital_nouns=True,
)
