"""Nouns that name what was said, or what can be denied; nouns of speakers' views. By hand.

Compiled from the nouns of the reporting verbs' families, as the grammars list them with "that".
"""

from articles.attribution.records import Act

#: Nouns with an owner ("X's denial", "a claim by X", "the ministry's insistence that …").
CUE_NOUNS: dict[str, Act] = {
    **dict.fromkeys(
        """
        claim contention assertion statement remark comment announcement declaration observation
        insistence suggestion explanation account version testimony evidence report argument
        reply answer response retort rejoinder message word verdict view opinion belief conviction
        assessment estimate prediction forecast warning reminder assurance reassurance
        conclusion finding disclosure revelation confirmation affirmation pronouncement
        description recollection memory story narrative theory hypothesis hunch guess calculation
        reckoning line stance position boast complaint lament quip joke protest protestation
        submission hint implication inference analysis diagnosis judgement judgment ruling
        counterclaim proclamation attestation deposition affidavit tweet post note letter
        understanding expectation fear suspicion impression concern contention take
        """.split(),
        Act.SAY,
    ),
    **dict.fromkeys(
        "admission concession acknowledgement acknowledgment confession".split(), Act.CONCEDE
    ),
    **dict.fromkeys(
        "allegation accusation charge imputation insinuation complaint".split(), Act.ACCUSE
    ),
    **dict.fromkeys(
        """
        denial rebuttal refutation repudiation disavowal disclaimer rejection dismissal
        contradiction
        """.split(),
        Act.DENY,
    ),
    **dict.fromkeys("doubt doubts scepticism skepticism reservation misgiving".split(), Act.DOUBT),
    **dict.fromkeys(
        "retraction recantation withdrawal backtracking climbdown".split(), Act.RETRACT
    ),
    **dict.fromkeys(
        """
        promise pledge vow threat hope wish plea appeal call demand request undertaking apology
        """.split(),
        Act.WISH,
    ),
    **dict.fromkeys("refusal silence".split(), Act.REFUSE),
}

#: What a verb that needs a statement or a deed as its object may take: "rejected the claim".
THESES = frozenset(
    """
    claim allegation accusation charge suggestion assertion contention insinuation imputation
    notion idea theory hypothesis argument story account version narrative tale rumour rumor
    gossip speculation talk report finding conclusion assessment figure number estimate total toll
    count tally statement testimony evidence criticism complaint concern fear worry warning
    description characterisation characterization portrayal depiction comparison parallel link
    connection involvement role part responsibility liability blame guilt fault wrongdoing
    misconduct negligence collusion corruption bribery fraud theft complicity knowledge intent
    motive bias discrimination racism sexism abuse interference tampering manipulation plagiarism
    cheating impropriety irregularity breach violation offence offense error mistake failing
    failure shortcoming accuracy authenticity validity veracity truth truthfulness reliability
    credibility existence basis premise grounds evidence proof interpretation reading
    view opinion verdict ruling findings results result data analysis study report audit
    explanation excuse denial objection prospect possibility likelihood chance
    accusation question query innuendo smear slur lie falsehood
    remark comment quote quotation words message post tweet article headline letter pledge promise
    apology confession admission guarantee prediction forecast diagnosis label tag term
    it this that
    size extent scale wording amount date cost price timing sum value damage loss losses word
    phrase line passage reference sentence own point doubt
    poll survey projection bulletin forecast advert advertisement listing advice guidance
    ownership authorship affair bribe kickback
    """.split()
) | frozenset(noun for noun, act in CUE_NOUNS.items() if act not in (Act.WISH, Act.REFUSE))

#: "in X's view", "by X's account", "in the words of X".
VIEWS = frozenset(
    """
    words view opinion telling account estimation reckoning judgement judgment version estimate
    assessment phrase description eyes estimates reckonings calculation calculations belief
    experience analysis interpretation formulation parlance admission
    """.split()
)

#: "on her evidence", "by the ministry's figures": views with these prepositions alone.
GROUNDS = frozenset(
    """
    case evidence testimony figures numbers data count tally arithmetic reading recollection
    submission maths math sums
    """.split()
)

#: Adjectives and participles after "be" that say what somebody holds: "is adamant that".
PREDICATES: dict[str, Act] = {
    **dict.fromkeys(
        """
        adamant certain sure convinced confident positive categorical emphatic insistent firm
        clear unequivocal unambiguous explicit blunt frank unanimous persuaded satisfied aware
        mindful conscious unapologetic defiant scathing dismissive vehement resolute steadfast
        """.split(),
        Act.SAY,
    ),
    **dict.fromkeys(
        """
        sceptical skeptical doubtful unsure uncertain unconvinced unpersuaded dubious
        """.split(),
        Act.DOUBT,
    ),
    **dict.fromkeys(
        """
        hopeful optimistic keen eager determined anxious afraid worried concerned proud glad happy
        delighted pleased grateful thankful sorry disappointed relieved angry furious
        thrilled saddened shocked appalled
        """.split(),
        Act.WISH,
    ),
}


#: What is deleted or corrected, where something said is taken back.
TEXTS = frozenset(
    """
    post tweet message article story line word wording phrase passage reference claim statement
    video page report comment remark figure figures number caption headline entry sentence
    photo picture image thread own bulletin edition release notice timeline tally toll estimate
    record transcript entry map chart forecast projection advice advert poster leaflet brochure
    manuscript warning alert graphic
    """.split()
)

#: What is feared aloud: "aid groups fear cholera".
MISFORTUNES = frozenset(
    """
    famine hunger starvation cholera measles typhoid epidemic outbreak pandemic plague disease
    infection contamination pollution flood flooding landslide avalanche collapse explosion war
    massacre bloodbath violence unrest riot reprisal retaliation stampede shortage blackout delay
    closure redundancy recession bankruptcy default shutdown backlash escalation invasion coup
    death casualty fatality hundred thousand dozen worst repeat surge exodus crackdown
    """.split()
)

#: What is taken upon oneself in words.
GUILT = frozenset({"responsibility", "blame", "fault"})

#: What is threatened or vowed.
THREATS = frozenset(
    """
    action strike strikes retaliation reprisals revenge vengeance war sanctions lawsuit
    proceedings resignation boycott walkout response change changes support
    """.split()
)

#: What one may claim without a word: a prize, a life.
NOT_SAID = frozenset(
    """
    life lives victim victims title titles prize medal medals trophy crown win scalp place spot
    point points benefit benefits asylum compensation refund expenses goal goals reward seat seats
    """.split()
)

#: What a search finds or does not: "found no evidence of fraud".
EVIDENCE = frozenset(
    """
    evidence proof sign signs trace traces indication indications fault faults link links breach
    breaches grounds wrongdoing error errors flaw flaws failing failings irregularities case
    """.split()
)

#: What is held up to show something.
EXHIBITS = frozenset(
    """
    badge passport ticket licence license receipts keys medal banner placard x-ray x-rays
    """.split()
)

#: What shows something: papers, data, recordings, findings.
DOCUMENTS = frozenset(
    """
    report study survey poll audit review analysis inquiry investigation paper research data
    figure figures statistics record log logbook register ledger diary document file letter
    memo memorandum note notes minute minutes transcript email e-mail message tweet post thread
    statement release communique communiqué notice bulletin certificate affidavit filing lawsuit
    indictment writ complaint petition judgment judgement ruling verdict order warrant
    recording tape video footage film clip image photo photograph photographs picture satellite
    map chart graph scan test tests result results sample samples finding findings evidence
    autopsy assessment estimate estimates forecast model calculation measurement reading
    invoice receipt contract agreement ballot tally count census database dataset spreadsheet
    article newspaper paper book memoir biography website page account accounts dossier manual
    clause paragraph section annex appendix
    poster sign leaflet label inscription archive archives schedule timetable inspector
    screenshot metadata gps radar sensor camera cameras cctv dashcam transcript voicemail text
    texts papers proof experiment trial simulation
    """.split()
)
