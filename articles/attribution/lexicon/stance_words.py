"""Words that tell what a passage does to what was said before: deny, correct, evade.

Compiled by hand: the words with which denials, corrections and evasions are made in English
news, with the neighbours of each in a thesaurus. All folded: lower case, straight apostrophe.
"""

#: What can be true or false, and so can be denied: "the allegation", "any suggestion".
PROPOSITION_NOUNS = frozenset(
    """
        accusation accusations account accounts allegation allegations answer argument arguments
        assertion assertions assessment assumption assumptions charge charges claim claims
        conclusion conclusions contention criticism criticisms depiction depictions description
        diagnosis estimate estimates evidence explanation explanations figure figures finding
        findings gossip headline headlines hearsay hint hints hypothesis idea implication
        implications imputation imputations inference innuendo insinuation insinuations
        interpretation narrative news notion notions number numbers portrayal portrayals post posts
        forecast prediction premise projection report reports reporting rumor rumors
        rumour rumours scenario
        speculation statement statements story stories suggestion suggestions suspicion suspicions
        tale tales talk testimony theory theories toll total tweet verdict version versions
        whispers complaint complaints coverage characterisation characterization reference
        references inquiry-findings analysis reading
        """.split()
)
#: What stands for a passage told before: "denied it", "rejects that account".
ANAPHORS = frozenset("it that this so those these them all everything".split())

#: What something granted is disputed in: its size, its wording.
SIZE_NOUNS = frozenset(
    """
        amount amounts arithmetic calculation calculations characterisation characterization count
        counting date degree depiction description duration emphasis estimate estimates extent
        figure figures framing frequency gravity headcount interpretation label language length
        magnitude math maths methodology number numbers percentage phrase phrasing portrayal
        proportion proportions quantity rate ratio scale scope seriousness severity size sum sums
        tally tallies term terminology terms timeline timing tone toll tolls total totals turnout
        valuation value volume weight word wording words
        """.split()
)
#: Granted, but less than was said.
OVERSTATED = frozenset(
    """
        bloated puffed-up padded magnified ballooned embellished embroidered overdrawn overcooked
        exaggerated exaggeration exaggerations exaggerating exaggerate overstated overstatement
        overstates overstating overblown inflated inflates inflating hyperbole hyped overdone
        oversimplified oversimplification simplistic misleading misinterpreted misinterpretation
        misconstrued mischaracterised mischaracterized mischaracterisation mischaracterization
        misquoted misrepresented misrepresents misrepresentation distorted distorts distortion
        twisted one-sided incomplete disproportionate imprecise alarmist sensationalised
        sensationalized sensational selective selectively lopsided
        """.split()
)

#: Predicates that call something untrue.
FALSE_WORDS = frozenset(
    """
        false untrue incorrect wrong baseless unfounded groundless meritless frivolous fabricated
        fictitious fictional invented made-up concocted bogus fake faked phoney phony absurd
        ridiculous preposterous ludicrous laughable nonsensical farcical outlandish fanciful
        far-fetched libellous libelous defamatory slanderous scurrilous spurious erroneous
        inaccurate mistaken impossible implausible unthinkable inconceivable invalid discredited
        debunked unsubstantiated unsupported trumped-up cooked-up contrived malicious mendacious
        """.split()
)
#: Nouns for an untruth: "it is a lie", "pure invention".
FALSE_NOUNS = frozenset(
    """
        lie lies falsehood falsehoods untruth untruths nonsense rubbish garbage bunk bunkum baloney
        balderdash hogwash poppycock tosh tripe twaddle drivel claptrap codswallop malarkey bull
        bullshit crap fabrication fabrications fiction fictions invention inventions myth myths
        hoax fantasy fantasies fairytale fairytales fairy-tale libel slander smear smears calumny
        calumnies defamation propaganda disinformation misinformation fake-news forgery forgeries
        figment absurdity theatre theater theatrics pantomime moonshine eyewash hokum hooey bilge
        piffle cobblers gibberish gobbledegook fables fable fantasies mirage canard canards
        concoction concoctions poppycock rot whopper fib fibs cock-and-bull scaremongering
        fearmongering red-herring
        """.split()
)
#: What one calls what one has said oneself, to take it back.
BLUNDERS = frozenset(
    """
    blunder confusion error fault gaffe howler lapse misjudgement misjudgment misstatement mistake
    misunderstanding mix-up mixup muddle nonsense oversight slip typo wrong mistaken inaccurate
    incorrect regrettable premature foolish stupid unfortunate clumsy careless
    """.split()
)
OF_MINE = frozenset("my our mine ours".split())
EARLIER = frozenset("earlier previous original initial first former past own recent".split())
#: Nouns for what is said without being known: to call a thing so doubts it.
DOUBT_NOUNS = frozenset(
    """
        speculation speculative guesswork conjecture premature hypothetical hearsay gossip
        questionable doubtful dubious debatable unproven unverified unconfirmed unlikely improbable
        guess theory unconvincing
        """.split()
)

#: Verbs whose refusal is a refusal to answer: "declined to name", "would not discuss".
ANSWERING = frozenset(
    """
        acknowledge address add admit affirm announce answer authenticate be characterise
        characterize clarify comment communicate confess confirm corroborate deny describe detail
        disclose discuss divulge elaborate elucidate engage enlarge enter estimate expand explain
        give go identify indicate judge justify make mention name offer opine order pinpoint
        predict produce provide publish put quantify reveal release repeat reply respond rule say
        share shed show speak specify speculate spell state supply take talk tell verify volunteer
        weigh have list respond discuss react disclose appear quantify testify release
        """.split()
)
#: With "make" and "take" and "give" as what is refused: what makes it an answer.
ANSWER_OBJECTS = frozenset(
    """
        answer answers call calls comment comments details detail explanation figure figures
        further information interview interviews name names number numbers question questions
        reason reasons response responses statement statements timeline timeframe date dates
        figures evidence source sources sides spokesperson themselves himself herself drawn
        interviewed quoted named available reached specific into light view position opinion on
        """.split()
)

#: What a source says nothing of when it has none: "announced no withdrawal".
OFFERING = frozenset(
    """
        announce claim offer give put put_forward present provide set produce issue make name
        propose advance publish release schedule
        """.split()
)
#: With these and "nothing" somebody keeps silent: "would divulge nothing further".
DISCLOSING = frozenset(
    "say add disclose divulge reveal offer give tell volunteer let_slip release share".split()
)
#: Nobody: who "No group has claimed responsibility" is about.
NOBODY = frozenset("no nobody none neither nothing no-one few hardly".split())

#: With "rule out": what is not going to be done, as against what is not so.
PLANS = frozenset(
    """
        action agreement alliance amnesty apology appeal bailout ballot ban bid boycott campaign
        candidacy ceasefire change changes closure closures coalition comeback compensation
        compromise concession concessions cooperation cut cuts deal delay deployment dialogue
        discount election elections escalation expansion extension funding hike hikes increase
        increases intervention invasion lockdown mandate meeting measures merger move
        nationalisation nationalization negotiation negotiations operation pact pardon partnership
        payment payments postponement privatisation privatization prosecution purchase rally
        reduction referendum reform reforms reinstatement renegotiation replay resignation response
        restart retaliation retirement return reversal review rise rises run sale sanctions
        shake-up shakeup reshuffle settlement strike strikes subsidy summit surrender takeover
        talks tax taxes tour transfer treaty truce u-turn visit vote war withdrawal
        """.split()
)
#: What somebody asks for or proposes: to reject it denies nothing that could be checked.
REQUESTS = frozenset(
    """
    access advances amendment amendments appeal appeals application applications bail bid bids
    call calls compromise deal deals demand demands entry initiative invitation invitations measure
    motion motions offer offers opportunity overture overtures permission petition petitions plea
    pleas pressure proposal proposals plan request requests resignation terms tender ultimatum visa
    visas
    """.split()
)
#: Verbs that deny what is said and rarely turn down what is asked.
DENYING_FACTS = frozenset("deny dispute refute rebut contradict contest disprove debunk".split())
#: What even "deny" turns down: "denied bail".
GRANTED = frozenset(
    "access bail entry permission request requests visa visas appeal motion".split()
)
#: What goes wrong in general: to deny it denies no act that could be checked.
GENERAL_WRONGS = frozenset(
    """
        bias carelessness complacency fault favouritism favoritism guilt immorality impropriety
        incompetence indifference injustice irresponsibility irregularities malice malpractice
        misbehaviour misbehavior misconduct mismanagement negligence rift tension tensions
        unfairness unprofessionalism wrongdoing wrongdoings blame disunity disagreement discord
        divisions split friction crisis panic recklessness
        """.split()
)
#: Verbs and nouns of looking ahead: nothing yet to check.
FORECASTING = frozenset(
    """
        anticipate bet envisage envision expect forecast foresee foretell hint predict project
        prophesy tip prophesies forecasts prediction projection expectation outlook
        """.split()
)
#: Accepting turned round denies: "does not accept that".
ACCEPTING = frozenset(
    """
        accept agree believe buy concur endorse recognise recognize share subscribe
        """.split()
)
#: Who is not convinced, doubts.
CONVINCING = frozenset("convince convinced sure certain persuade persuaded satisfied".split())
#: With these one says "guilty" or "not guilty".
PLEADING = frozenset("plead enter plea offer".split())
#: What nobody will say: "neither has let on what happens".
ASKED_ABOUT = frozenset("what who whom whose why how when where whether which if".split())
#: What is confirmed or not: "neither confirmed nor denied".
CONFIRMING = frozenset(
    """
        confirm confirms confirmed confirming affirm affirmed admit admits admitted admitting
        acknowledge acknowledges acknowledged verify verified endorse endorsed
        """.split()
)
DENYING = frozenset(
    """
        deny denies denied denying dispute disputed refute refuted reject rejected rebut contradict
        dismiss dismissed contradicted disprove
        """.split()
)
#: Verbs by which somebody gives a thing a name: "called the report a smear".
NAMING = frozenset(
    """
    brand brush brush_off call characterise characterize condemn consider decry deem denounce
    depict deplore deride declare describe dismiss dub find hail hold judge label lambast
    lambaste mock paint portray regard ridicule slam style term treat view write_off reckon
    think
    """.split()
)
#: Not to have said this is no refusal: nobody need have asked.
ALLEGING = frozenset(
    "accuse allege assert boast charge claim complain contend mention suggest".split()
)
#: Of the naming verbs, those that name with "as", and those that oftener do something else.
NAMING_AS = frozenset(
    """
    brand characterise characterize condemn decry denounce depict deplore deride describe dismiss
    hail lambast lambaste mock paint portray regard ridicule slam treat view
    """.split()
)
NAMING_AT_TIMES = frozenset("find consider deem hold judge treat view think reckon".split())
#: To say with these that a thing is not so denies it: they answer somebody.
ADVERSATIVE = frozenset(
    """
    hit_back hit_out fire_back shoot_back snap_back strike_back fight_back push_back counter
    retort rejoin insist protest adamant assure reassure remonstrate rebut contradict disagree swear
    rubbish
    hit_back_at fire_back_at hit_out_at shoot_back_at push_back_at snap_back_at lash_out_at
    """.split()
)
#: Every one, or none: to tell of one that was otherwise contradicts it.
UNIVERSAL = frozenset(
    """
    all always anybody anyone each entirely every everybody everyone everything everywhere fully
    constantly continuously invariably wholly both
    """.split()
)
#: Said already in the negative: another negation does not contradict it.
LACKING = frozenset(
    """
    absence absent devoid lack lacked lacking lacks miss missing fail failed fails refuse refused
    without
    """.split()
)
#: Verbs of saying that put forward what others will want to deny.
ACCUSING = frozenset("accuse allege blame charge claim complain denounce".split())
#: Nouns of doubt in a cue: "cast doubt on", "voiced scepticism".
DOUBTS = frozenset(
    """
    doubt doubts scepticism skepticism reservations misgivings disbelief question questions
    """.split()
)
#: To have said it with these is to have stated nothing: a question, a promise, a joke.
NO_STATEMENT = frozenset(
    """
    ask inquire enquire plead beg implore promise pledge vow undertake joke jest wisecrack tease
    taunt apologise apologize sympathise sympathize commiserate hope wish pray urge request
    demand propose thank congratulate philosophise philosophize moralise enthuse gloat crow mourn
    give_notice
    """.split()
)
#: What findings and rulings advise is no finding.
ADVISING = frozenset("recommend order advise urge call decree propose suggest_that".split())
#: With these "not" belongs to what was found: "tests did not detect".
FINDING = frozenset(
    """
    find show detect discover establish prove demonstrate reveal indicate suggest support identify
    uncover determine corroborate bear back
    """.split()
)
#: Verbs that attack people as often as what they say.
ATTACKING = frozenset(
    """
    hit_out_at hit_back_at fire_back_at rail_at laugh_at sneer_at scoff_at ridicule deride mock
    fight oppose challenge pour_scorn_on heap_scorn_on make_light object_to lash_out_at bristle_at
    quarrel_with argue_with argue_against push_back_against push_back_at fight_off beat_back
    """.split()
)
#: To do this to what one has said oneself is to take it back.
DISOWNING = frozenset("disown disavow repudiate renounce abjure disclaim".split())
#: To tell somebody to do a thing is a command, not a report: "was told not to run".
COMMANDING = frozenset(
    "tell remind advise instruct warn text write phone radio message e-mail email".split()
)
#: Verbs that object to a thing more often than they deny one.
OBJECTING = frozenset("object protest remonstrate demur cavil".split())
#: Words that answer a question.
REPLIES = frozenset("yes no never of absolutely certainly definitely hardly not yeah nope".split())
