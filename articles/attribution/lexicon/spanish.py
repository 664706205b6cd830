"""Spanish words of reporting. Compiled by hand from the grammar and the usage of the press."""

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

#: Regular verbs; the endings of the third person are put on below.
_REGULAR = (
    (
        _SAY,
        """
        afirmar asegurar señalar declarar explicar indicar manifestar apuntar comentar contar
        relatar argumentar alegar insistir subrayar recalcar destacar resaltar remarcar
        precisar puntualizar matizar aclarar agregar aseverar opinar considerar estimar calcular
        pronosticar advertir alertar avisar recordar repetir reiterar resumir responder contestar
        replicar exclamar bromear lamentar narrar informar comunicar detallar especificar enfatizar
        observar razonar sugerir insinuar jurar testificar atestiguar concluir añadir
        escribir tuitear publicar sentenciar zanjar ironizar acusar abundar apostillar
        deslizar esgrimir justificar defender calificar tachar
        tildar definir denunciar revelar suponer creer pensar
        """,
    ),
    (_SAY_NOUN, "anunciar confirmar admitir ratificar corroborar desvelar divulgar notificar"),
    (_DENY, "negar rechazar rebatir refutar repudiar desestimar"),
    (_DOUBT, "cuestionar dudar"),
    (_RETRACT, "rectificar retirar"),
    (
        _WISH,
        """
        exigir reclamar rogar suplicar instar preguntar esperar desear aconsejar recomendar
        prometer
        """,
    ),
)
#: Forms that do not follow the rule, and those of verbs that change their stems.
_IRREGULAR = (
    (
        _SAY,
        "dice dicen dijo dijeron decía decían diría dirá sostiene sostienen sostuvo sostuvieron",
    ),
    (_SAY, "sostenía mantiene mantuvo mantuvieron mantienen expuso expusieron expone propuso"),
    (_SAY, "cuenta cuentan recuerda recuerdan sugiere sugirió advierte advirtió cree creen piensa"),
    (_SAY, "añade añadió añadieron concluyó prosiguió prosigue continuó respondió arguyó repuso"),
    (_SAY, "advirtieron sugirieron insistió insiste escribió escribe predijo"),
    (_SAY_NOUN, "reconoce reconocen reconoció reconocieron reconocía"),
    (_DENY, "niega niegan desmiente desmienten desmintió desmintieron contradijo contradice"),
    (_DENY, "desmentía desdice descarta descartó descartaron"),
    (_WISH, "pide piden pidió pidieron ruega rogó quiere quieren quiso"),
)
_PARTICIPLES = (
    (_SAY, "dicho sostenido mantenido expuesto propuesto escrito concluido añadido respondido"),
    (_SAY, "advertido sugerido insistido predicho proseguido creído"),
    (_SAY_NOUN, "reconocido admitido"),
    (_DENY, "desmentido contradicho descartado"),
    (_WISH, "pedido"),
)
_PHRASES = (
    (_SAY, "dio a conocer\ndieron a conocer\nhizo saber\nhicieron saber\npuso de manifiesto"),
    (_SAY, "ha dado a conocer\nfue citado diciendo\ndejó claro\ndejaron claro\ndio por hecho"),
    (_DENY, "salió al paso de\nha salido al paso de\ncalificó de falsas\ncalificó de falso"),
    (_DOUBT, "puso en duda\npusieron en duda\npone en duda\nponen en duda\nha puesto en duda"),
    (_RETRACT, "se retractó de\nse ha retractado de\nse desdijo de\ndio marcha atrás en"),
    (
        _REFUSE,
        """
        se negó | a comentar
        se negó | a hacer comentarios
        se negó | a hacer declaraciones
        se negó | a responder
        se negó | a dar
        se negó | a pronunciarse
        se negó | a confirmar
        se negaron | a comentar
        se negaron | a hacer comentarios
        se negaron | a hacer declaraciones
        se ha negado | a comentar
        se ha negado | a hacer
        se ha negado | a responder
        se niega | a comentar
        declinó | comentar
        declinó | hacer comentarios
        declinó | hacer declaraciones
        declinó | responder
        declinó | pronunciarse
        declinaron | comentar
        declinaron | hacer
        ha declinado | comentar
        ha declinado | hacer
        rehusó | comentar
        rehusó | hacer
        rehusó | responder
        rehusó | pronunciarse
        rehusaron | hacer
        evitó | pronunciarse
        evitó | comentar
        evitó | responder
        evitó | hacer
        ha evitado | pronunciarse
        ha evitado | comentar
        eludió | responder
        eludió | pronunciarse
        no quiso | comentar
        no quiso | hacer
        no quiso | responder
        no quiso | pronunciarse
        no quiso | dar
        no quiso | confirmar
        no quisieron | comentar
        no quisieron | hacer
        no ha querido | comentar
        no ha querido | hacer
        no ha querido | pronunciarse
        no respondió | a
        no respondieron | a
        no ha respondido | a
        no han respondido | a
        no contestó | a
        no contestaron | a
        no ha contestado | a
        no atendió | a
        no hizo | comentarios
        no hicieron | comentarios
        no ha hecho | comentarios
        no se pronunció | sobre
        no se ha pronunciado | sobre
        no confirmó ni desmintió
        no ha confirmado ni desmentido
        ni confirmó ni desmintió
        ni confirma ni desmiente
        guardó silencio
        guarda silencio
        ha guardado silencio
        """,
    ),
)
_ENDINGS = {
    "ar": ("a an ó aron aba aban ará arán", "ado"),
    "er": ("e en ió ieron ía ían erá erán", "ido"),
    "ir": ("e en ió ieron ía ían irá irán", "ido"),
}


def _finite() -> dict[str, Reporting]:
    found = {}
    for reporting, verbs in _REGULAR:
        for verb in verbs.split():
            for ending in _ENDINGS[verb[-2:]][0].split():
                found[verb[:-2] + ending] = reporting
    for reporting, forms in _IRREGULAR:
        for form in forms.split():
            found[form] = reporting
    return found


def _participles() -> dict[str, Reporting]:
    found = {}
    for reporting, verbs in _REGULAR:
        for verb in verbs.split():
            found[verb[:-2] + _ENDINGS[verb[-2:]][1]] = reporting
    for reporting, forms in _PARTICIPLES:
        for form in forms.split():
            found[form] = reporting
    return found


SPANISH = Grammar(
    finite=_finite(),
    participles=_participles(),
    auxiliaries=word_set("ha han había habían habría habrían haya hayan"),
    phrases=phrase_table(_PHRASES),
    according=opening_table(
        """
        según
        de acuerdo con
        de acuerdo a
        conforme a
        en palabras de
        en opinión de
        a juicio de
        en boca de
        a decir de
        """
    ),
    copulas=word_set(
        "es son era eran fue fueron será serán está están estaba ha han había tiene tienen hay"
    ),
    that=word_set("que"),
    negations=word_set("no ni nunca tampoco jamás"),
    joining=word_set("y e pero aunque o"),
    subordinating=word_set(
        "que quien quienes cual cuales cuyo cuya porque mientras cuando donde si"
    ),
    ending=word_set(
        """
        en a al durante tras por para sobre ante desde hasta con sin contra entre cuando mientras
        ayer hoy anoche mañana este esta esa ese lunes martes miércoles jueves viernes sábado
        domingo porque si como también además después antes luego poco que
        """
    ),
    times=word_set("ayer hoy anoche lunes martes miércoles jueves viernes sábado domingo"),
    determiners=word_set(
        "el la los las un una unos unas su sus este esta ese esa estos estas esos esas cada del al"
        " nuestro nuestra mi mis otro otra de en con por para sin sobre"
    ),
    clitics=word_set(
        "se lo la le les los las me nos te también además ya no ni así luego entonces"
    ),
    pronouns=word_set("él ella ellos ellas quien este esta"),
    media={
        **dict.fromkeys(
            "tuit tuits tuiteó twitter tweet facebook instagram telegram".split(), Medium.TWEET
        ),
        **dict.fromkeys(["comunicado", "nota"], Medium.STATEMENT),
        **dict.fromkeys(["entrevista"], Medium.INTERVIEW),
        **dict.fromkeys(["rueda", "periodistas", "comparecencia"], Medium.PRESS_CONFERENCE),
        **dict.fromkeys(["informe", "carta", "documento", "auto", "estudio"], Medium.DOCUMENT),
        **dict.fromkeys(["televisión", "radio", "emisora"], Medium.BROADCAST),
        **dict.fromkeys(["juicio", "tribunal", "parlamento", "congreso"], Medium.OTHER),
    },
    title=re.compile(r"^(?:Sr|Sra|Srta|Dr|Dra|D|Dña|Lic|Ing|Gral)\.?$|^(?:Don|Doña|Señora?)$"),
    objects=word_set("haber ser estar tener que cualquier toda todo las los la el"),
    likeness=word_set("según como"),
)
