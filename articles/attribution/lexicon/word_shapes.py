"""English words by their look, and nouns that look like verbs. Compiled by hand."""

import re

#: Endings that mostly make adjectives.
ADJECTIVE_ENDING = re.compile(
    r"(?:[^aeiou]ous|ious|eous|ful|less|able|ible|[aeiou][lrtnds]ic|tical|tional|tural|"
    r"ical|ncial|cial|ional|rnal|tive|sive|ish|ary|ese|ern|ward|some|like)$"
)

#: Nouns without "-s" that take a plural verb.
PEOPLE = frozenset(
    """
        people police men women children staff crew team government army public media press data
        cattle clergy folk relatives family council board company committee ministry party union
        majority minority number pair couple group few many most some both all several others these
        those two three four five six seven eight nine ten dozen hundreds thousands they we you i
        who
        """.split()
)

#: Nouns, and nouns only, that the endings would take for something else.
PLAIN_NOUNS = frozenset(
    """
        diocese archdiocese cheese geese
        news series species means headquarters politics economics physics mathematics statistics
        ethics athletics premises crossroads barracks gas bus loss boss class glass grass mass pass
        press process access success congress address business witness illness princess mattress
        progress stress dress crisis basis analysis thesis hypothesis virus census campus status
        bonus focus corpus chorus surplus consensus apparatus hospital official officials proposal
        approval arrival denial trial refusal rival festival capital journal signal animal criminal
        individual professional tribunal clinic critic critics traffic public republic topic fabric
        music public mechanic mechanics academic epidemic pandemic logic magic tactic tactics
        arsenic topic panic executive detective native representative relative relatives captive
        initiative motive perspective narrative alternative objective library secretary salary
        boundary dictionary glossary military anniversary diary notary vegetable table cable stable
        uncle vehicle article patriarch pattern lantern tavern cavern deaths lives wives knives
        leaves things drugs weapons
        """.split()
)

#: Nouns in "-ing", which may be verbs too.
ING_NOUNS = frozenset(
    """
    ruling finding warning recording posting opening feeling understanding meaning reading
    telling spelling showing polling listing gathering crossing landing holding setting
    greeting blessing saying beginning ending filing mailing rating ranking shooting killing
    bombing stabbing hacking training planning testing spending lending
    """.split()
)

#: Verbs whose base or "-s" form is as often a noun, or more often.
NOUN_VERBS = frozenset(
    """
        abuse access account act address advance advice aid aim air alarm alert amount answer
        appeal approach arrest attack attempt award balance ban bar base battle benefit bill blame
        blast block board boast bomb book boost border branch break bribe budget burn bus call camp
        campaign cap care case cast cause centre challenge chance change charge charm chat check
        cheer claim clash climb close cloud coach command comment commission complaint compound
        concern conduct conflict contact contest contract contrast control cook copy cost count
        counter court cover crack crash credit crime crowd cry cure cut damage dance date deal
        debate debt decline decrease defeat delay delight demand design desire detail die dig
        dismissal dispatch display dispute divide doctor document dose double doubt draft dream
        dress drift drill drink drive drop dump echo effect end escape essay estimate evidence
        exchange excuse exercise exhibit exit experience experiment export express extract eye face
        fall farm fault favor favour fear feature feed feel field fight figure file fill film find
        fine finish fire fish fit fix flag flash flood floor flow flower fly focus fold force
        forecast form frame freeze fuel function fund gain gate grade grant ground group guard
        guess guide hand harm harvest haul head heat help hint hit hold home hope host house hurt
        impact import incline increase influence interest interview issue jail joke judge jump keep
        kick kill kiss knock lack lament land laugh launch lead leak lean leap lease leave level
        lie lift light limit line link list live loan lock log look loss love mail man mandate
        march mark market mask match matter measure meet memo mention message mine minister minute
        mirror miss model monitor moan mount move murder name need note notice number object offer
        official oil open order outline own pace pack page paint panic park part pass patrol pause
        pay peak phone photograph pick picture pile pilot place plan plant play plea pledge plot
        point poll position post power practice praise present press price pride print prize
        process produce profile profit program progress project promise proof protest pull pump
        punch purchase push qualm quarrel query question quote race raid rail rain raise range rank
        rate reach read reason rebuke recall record recruit reform refund regard register regret
        reign rejoinder release relief remark rent repair reply report reproach request rescue
        research reserve respect response rest result retort return review reward ride ring rise
        risk river rock role roll round route row rule rumour rumor run rush sail sale sample save
        scale schedule school score scream screen sea search seat second secret sentence set shake
        shape share shell shelter shift ship shock shoot shop shot shout show sign signal silence
        sink site slip smell smile smoke snap sound source space spark speech spell spend spin spot
        spread spring staff stage stake stand star start state station stay step stick stock stop
        store storm stranger stress strike string stroke struggle study subject suit supply support
        surprise survey suspect sweep switch talk tank tap target task taste tax tear tender test
        text thank thought threat tie time tip title toll tone tool top torture total touch tour
        tow track trade traffic train transfer transport travel treat trial trick trigger trouble
        trust try turn tweet twist use value view visit voice volunteer vote vow wait wake walk
        wall want war warrant wash waste watch water wave weather weight welcome well whisper will
        win wind wire wish witness wonder word work worry wound wreck yield
        """.split()
)

#: Determiners that stand alone as well: "another swore it was red".
ALSO_PRONOUNS = frozenset(
    """
    another some both many most all several few either neither each this that these those
    """.split()
)

#: Nouns that "that" points at: "rejected that account".
POINTED_AT = frozenset(
    """
    account version claim allegation accusation charge suggestion assertion figure number story
    report statement description characterisation characterization view assessment finding
    conclusion argument notion idea theory explanation criticism point question decision
    """.split()
)

#: Words of the closed classes that their place decides about, see `ambiguous_words`.
AMBIGUOUS = frozenset("to that her first yet since who which whom whose like may".split())

#: Verbs that go with "of" and, in this form, are rarely nouns before it.
TAKING_OF = frozenset("boasts complains hears speaks tells thinks warns writes".split())
