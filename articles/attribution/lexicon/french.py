"""French words of reporting. Compiled by hand from the grammar and the usage of the press."""

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

#: Verbs in -er; the endings of the third person are put on below.
_REGULAR = (
    (
        _SAY,
        """
        affirmer assurer déclarer expliquer indiquer préciser ajouter estimer juger considérer
        noter souligner rappeler raconter témoigner confier commenter insister marteler marquer
        argumenter signaler constater observer remarquer relever regretter déplorer lancer
        ironiser plaisanter résumer répliquer rétorquer évoquer prévenir alerter informer
        clamer proclamer certifier attester jurer supposer penser croire prétendre tweeter
        publier révéler détailler spécifier nuancer trancher renchérir poursuivre conclure
        accuser dénoncer qualifier taxer fustiger
        avancer évaluer pronostiquer exposer énoncer arguer
        """,
    ),
    (_SAY_NOUN, "annoncer confirmer avouer corroborer dévoiler"),
    (_DENY, "nier démentir rejeter réfuter contester récuser écarter"),
    (_DOUBT, "douter questionner"),
    (_RETRACT, "rétracter retirer"),
    (_WISH, "demander exiger réclamer souhaiter espérer exhorter recommander conseiller supplier"),
)
_IRREGULAR = (
    (_SAY, "dit disent disait disaient dira soutient soutiennent soutint soutenait maintient"),
    (_SAY, "maintiennent écrit écrivent écrivait répond répondent répondit répondait poursuit"),
    (_SAY, "conclut concluent avertit avertissent prévient préviennent croit croient"),
    (_SAY, "prétend prétendent prédit prédisent rappelle rappellent révèle révèlent relève décrit"),
    (_SAY, "considère considèrent complète complètent regrette déplore ajoute souligne"),
    (_SAY_NOUN, "reconnaît reconnait reconnaissent reconnut reconnaissait admet admettent admit"),
    (_DENY, "dément démentent démentit démentait rejette rejettent nie nient conteste"),
    (_DENY, "contredit contredisent"),
    (_DOUBT, "doute doutent"),
    (_WISH, "veut veulent voulait espère espèrent promet promettent"),
)
_PARTICIPLES = (
    (
        _SAY,
        "dit soutenu maintenu écrit répondu poursuivi conclu averti prévenu cru prétendu prédit",
    ),
    (_SAY, "décrit rappelé révélé"),
    (_SAY_NOUN, "reconnu admis"),
    (_DENY, "démenti contredit"),
    (_WISH, "promis"),
)
_PHRASES = (
    (
        _SAY,
        "fait savoir\na fait savoir\nont fait savoir\nfait valoir\na fait valoir\nont fait valoir",
    ),
    (_SAY, "fait part de\na fait part de\na laissé entendre"),
    (_DENY, "a opposé un démenti à\na qualifié de mensonge\na démenti"),
    (_DOUBT, "met en doute\na mis en doute\nont mis en doute\nmet en cause\nremet en cause"),
    (_RETRACT, "est revenu sur\nest revenue sur"),
    (
        _REFUSE,
        """
        a refusé | de commenter
        a refusé | de répondre
        a refusé | de s' exprimer
        a refusé | de confirmer
        a refusé | de dire
        a refusé | de préciser
        a refusé | de faire
        a refusé | tout commentaire
        ont refusé | de commenter
        ont refusé | de répondre
        ont refusé | de s' exprimer
        ont refusé | tout commentaire
        refuse | de commenter
        refuse | de répondre
        refuse | de s' exprimer
        s' est refusé | à tout commentaire
        s' est refusée | à tout commentaire
        se refuse | à tout commentaire
        n' a pas souhaité | commenter
        n' a pas souhaité | s' exprimer
        n' a pas souhaité | répondre
        n' a pas souhaité | faire
        n' a pas souhaité | réagir
        n' ont pas souhaité | commenter
        n' ont pas souhaité | s' exprimer
        n' ont pas souhaité | réagir
        n' a pas voulu | commenter
        n' a pas voulu | s' exprimer
        n' a pas voulu | répondre
        n' a pas voulu | dire
        n' a pas répondu | à
        n' ont pas répondu | à
        n' a pas donné suite | à
        n' ont pas donné suite | à
        n' a pas réagi | à
        n' a fait | aucun commentaire
        n' a ni confirmé ni démenti
        n' ont ni confirmé ni démenti
        ne confirme ni ne dément
        a gardé le silence
        garde le silence
        est resté muet | sur
        est restée muette | sur
        n' a pas dit | si
        """,
    ),
)
_ENDINGS = "e ent a èrent ait aient era eront".split()
#: Verbs that only look like those in -er.
_NOT_IN_ER = frozenset("prévenir croire prétendre poursuivre conclure démentir".split())


#: "Marteler", "considérer": the vowel before an ending that is not heard.
_SOUNDING = re.compile(r"[eé](?=[bcdfglmnprstv]$)")


def _finite() -> dict[str, Reporting]:
    found = {}
    for reporting, verbs in _REGULAR:
        for verb in verbs.split():
            if verb not in _NOT_IN_ER:
                # "annonçait", "jugea": the spelling that keeps the sound.
                stem = verb[:-2]
                soft = {"c": stem[:-1] + "ç", "g": stem + "e"}.get(stem[-1], stem)
                found.update(
                    {(soft if end[0] == "a" else stem) + end: reporting for end in _ENDINGS}
                )
                opened = _SOUNDING.sub("è", stem)
                found.update({opened + end: reporting for end in ("e", "ent")})
    for reporting, forms in _IRREGULAR:
        for form in forms.split():
            found[form] = reporting
    return found


def _participles() -> dict[str, Reporting]:
    found = {
        verb[:-2] + "é": reporting
        for reporting, verbs in _REGULAR
        for verb in verbs.split()
        if verb not in _NOT_IN_ER
    }
    for reporting, forms in _PARTICIPLES:
        for form in forms.split():
            found[form] = reporting
    return found


FRENCH = Grammar(
    finite=_finite(),
    participles=_participles(),
    auxiliaries=word_set("a ont avait avaient aurait auraient ait aient"),
    phrases=phrase_table(_PHRASES),
    according=opening_table(
        """
        selon
        d' après
        aux dires de
        aux yeux de
        aux yeux du
        de l' avis de
        de l' avis du
        de l' aveu de
        de l' aveu du
        à en croire
        """
    ),
    copulas=word_set("est sont était étaient sera seront serait a ont avait avaient fut furent"),
    that=word_set("que qu'"),
    negations=word_set("ne n' pas jamais ni aucun"),
    joining=word_set("et mais ou puis"),
    subordinating=word_set("que qu' qui dont lequel laquelle parce tandis lorsque quand où si"),
    ending=word_set(
        """
        à au aux en dans lors pendant après avant sur sous par pour devant depuis avec sans contre
        hier aujourd'hui demain ce cet cette lundi mardi mercredi jeudi vendredi samedi dimanche
        parce tandis si comme également aussi auprès vers dès que qu' selon
        """
    ),
    times=word_set("hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche"),
    determiners=word_set(
        "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos"
        " mon ma mes chaque cette aucune autre en par pour sans sur"
    ),
    clitics=word_set("se s' le la l' les lui leur y en nous me m' ne n' pas aussi également"),
    pronouns=word_set("il elle ils elles on celui-ci celle-ci"),
    media={
        **dict.fromkeys(
            "tweet tweets tweeté twitter facebook instagram telegram".split(), Medium.TWEET
        ),
        **dict.fromkeys(["communiqué"], Medium.STATEMENT),
        **dict.fromkeys(["entretien", "interview"], Medium.INTERVIEW),
        **dict.fromkeys(["conférence", "journalistes"], Medium.PRESS_CONFERENCE),
        **dict.fromkeys(["rapport", "lettre", "document", "courrier", "étude"], Medium.DOCUMENT),
        **dict.fromkeys(["télévision", "radio", "antenne"], Medium.BROADCAST),
        **dict.fromkeys(["procès", "tribunal", "parlement", "assemblée"], Medium.OTHER),
    },
    objects=word_set("avoir être vouloir toute tout ces cette les"),
    likeness=word_set("comme"),
    title=re.compile(r"^(?:M\.|MM\.|Mme|Mlle|Me|Mgr|Dr|Pr|Monsieur|Madame)$"),
    joined=re.compile(
        r"^(?:[ldnsjmtc]|qu|lorsqu|puisqu)['’](?=\w)|-t-(?=[ieo])|-(?=(?:ils?|elles?|on)$)",
        re.IGNORECASE,
    ),
)
