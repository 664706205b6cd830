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
        prediction premise report reports reporting rumor rumors rumour rumours scenario
        speculation statement statements story stories suggestion suggestions suspicion suspicions
        tale tales talk testimony theory theories toll total tweet verdict version versions
        whispers complaint complaints coverage characterisation characterization reference
        references inquiry-findings analysis reading
        """.split()
)
#: What stands for a passage told before: "denied it", "rejects that account".
ANAPHORS = frozenset(
    """
    it that this so those these them all everything
    """.split()
)

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
        figment absurdity theatre theater theatrics pantomime
        """.split()
)
#: Nouns for what is said without being known: to call a thing so doubts it.
DOUBT_NOUNS = frozenset(
    """
        speculation speculative guesswork conjecture premature hypothetical hearsay gossip
        questionable doubtful dubious debatable unproven unverified unconfirmed unlikely improbable
        guess theory unconvincing
        """.split()
)
#: Whole ways of saying "not so", looked for in the folded words of a sentence.
DENYING_PHRASES = (
    r"(?:that|this|it|which) (?:is|was|'s)(?: simply| just| absolutely| certainly| clearly| quite)?"
    r" (?:not|n't)(?: at all)? (?:so|true|correct|right|accurate|the case|what happened|how it|"
    r"what i|what we|what was|a fact)",
    r"not (?:a word|an ounce|a shred|a grain|one word|one bit|an iota|a scintilla|a single word)"
    r" of (?:it |that |this )?(?:is |was )?(?:true|truth)",
    r"(?:no|any|little|without|zero) (?:truth|substance|basis|foundation|merit|validity) (?:to|in|for|whatsoever)",
    r"no (?:such|so-called) [\w'-]+(?: [\w'-]+){0,4} (?:exist|exists|existed|was|were|is|are|took|has|had|ever|happened|occurred)",
    r"there (?:is|was|were|are|has been|have been|'s) (?:no|never (?:a|any)|not any) such",
    r"(?:never|not ever|did not|did n't|does not|does n't) (?:happened|happen|existed|exist|occurred|occur|took place|take place|been)$",
    r"(?:never|did not|did n't) (?:happened|happen|occurred|occur|took place|take place)",
    r"nothing of the (?:kind|sort)",
    r"(?:without|lacks?|lacking|have no|has no|had no|devoid of) (?:any |all )?(?:foundation|basis|merit|substance|truth)",
    r"(?:have|has|had|having|played|plays|took|takes|with) (?:absolutely |simply )?(?:no|nothing) (?:part|role|hand|say|involvement|knowledge|links?|ties?|connections?|to do with)",
    r"(?:it|that) (?:was|is|'s) (?:not|n't) (?:me|us|him|her|them)",
    r"(?:no|not|never|n't) (?:[\w']+ ){0,5}(?:any )?such (?:thing|threat|order|request|claim|remark|promise|offer|deal|plan|complaint|instruction|decision|payment|meeting|incident|conversation|agreement)",
    r"(?:do|does|did) (?:not|n't) (?:recogni[sz]e|accept|agree with) (?:these|those|that|this|the|any|his|her|their|its|it)",
    r"(?:nothing|anything) could be further from the truth",
    r"far from the truth",
    r"could not be (?:further|more wrong|less true)",
    r"contrary to (?:what|reports|rumou?rs|those reports|the reports)",
    r"(?:made|make|makes|making) (?:it|that|this|the (?:whole )?(?:thing|story)|all (?:of )?(?:it|this|that)) up",
    r"(?:is|was|were|are|been|'s) (?:simply |all |completely |totally |entirely |pure(?:ly)? )?made up",
    r"(?:i|we|he|she|they|it) (?:categorically |flatly |utterly |completely |totally |strongly |firmly |absolutely |vehemently |strenuously )?"
    r"(?:deny|denies|denied|reject|rejects|refute|refutes|dispute|disputes|contest|contests)",
    r"i (?:am|'m) (?:innocent|not guilty)",
    r"we are innocent",
)
#: Ways of taking back what oneself said.
RETRACTING_PHRASES = (
    r"(?:i|we) (?:was|were) (?:wrong|mistaken|misinformed|misled|in error|badly advised|too quick|too hasty|ill informed|incorrect)",
    r"(?:i|we) (?:got|had) (?:it|that|this|the (?:facts|figures|numbers?|dates?|names?)|my facts|our facts|my numbers|our numbers) (?:all |badly |completely )?wrong",
    r"(?:i|we) (?:misspoke|misspeak|misstated|misread|misremembered|retract|withdraw|recant|take (?:it|that|this|those words|my words|that remark) back|take back|took it back|stand corrected|spoke too soon|overstated|exaggerated|made (?:it|that|this|the (?:whole )?story|the (?:whole )?thing|everything|all of it) up|lied|should not have said|should n't have said|ought not to have said|should never have said|never should have said|no longer (?:stand by|believe|hold))",
    r"(?:what|the (?:word|words|remark|remarks|statement|comment|comments|figure|figures|number|numbers|post|tweet|answer|information) (?:that |which )?)\s?(?:i|we) (?:told|said|wrote|gave|used|posted|tweeted|stated|published|put out|tweeted)[^.]*? (?:was|were|is|are) (?:wrong|incorrect|inaccurate|untrue|false|mistaken|not true|not correct|not accurate|not right|an error|a mistake|in error)",
    r"(?:what|the (?:word|words|remark|remarks|statement|comment|comments) (?:that |which )?)\s?(?:i|we) (?:told|said|wrote|used|posted)[^.]*? (?:does|do|did) (?:not|n't) reflect",
    r"(?:my|our) (?:earlier |previous |first |initial |original |own )*(?:statement|statements|remark|remarks|comment|comments|post|tweet|report|account|answer|figure|figures|words|testimony|estimate|information|announcement) (?:was|were|is|are|had been|has been|have been) (?:wrong|incorrect|inaccurate|untrue|false|mistaken|not true|not correct|not accurate|an error|a mistake|in error|issued in error|based on|withdrawn)",
    r"(?:statement|post|tweet|message|report|release|announcement|figure|notice|alert) (?:was|were|had been) (?:issued|published|posted|sent|released|made|given|put out) (?:in error|by mistake|by accident|prematurely|accidentally|mistakenly)",
    r"(?:on reflection|in hindsight|with hindsight)[^.]* (?:wrong|mistake|should not|regret)",
)
#: Ways of giving no answer.
REFUSING_PHRASES = (
    r"no comments?\b",
    r"nothing (?:more |further |else )?to (?:add|say|report|tell)",
    r"(?:can|ca|could|will|wo|would|do|does|did|shall) ?(?:not|n't) (?:be )?(?:comment|commenting|discuss|discussing|go into|going into|get into|speculate|speculating|disclose|disclosing|talk about|talking about|answer|answering|elaborate|give details|be drawn|confirm or deny|say more|say any)",
    r"(?:can|could|will|would|do|does) neither confirm nor deny",
    r"not (?:going|here|about|prepared|minded) to (?:be )?(?:comment|commenting|discuss|get into|go into|speculate|answer|talk about|say|get drawn)",
    r"too (?:early|soon) to (?:say|tell|comment|know|judge|speculate)",
    r"you (?:would |will |'d |'ll )?(?:have to|should|need to|must) (?:ask|put that to|speak to|talk to)",
    r"not something (?:i|we) (?:can|could|will|would|want to|wish to|am able to|are able to) (?:talk|comment|discuss|speak|go|share)",
    r"cannot (?:comment|discuss|go into|speculate|disclose|talk about|answer|elaborate|confirm or deny|say more)",
    r"wo n't (?:comment|discuss|be commenting|speculate|go into|be answering)",
    r"(?:would|'d) (?:rather|prefer) not (?:to )?(?:say|comment|answer|discuss|talk)",
    r"(?:it|that) (?:would|'d) be (?:inappropriate|premature|wrong|improper|unwise|irresponsible|too early)"
    r" (?:for (?:me|us) )?to (?:comment|discuss|speculate|say|go into|answer)",
    r"not (?:in a position|at liberty|able|authorised|authorized|allowed|permitted|prepared|ready) to (?:say|comment|discuss|disclose|answer|speak|talk|elaborate|share|reveal|confirm)",
    r"(?:ask|speak to|talk to|contact) (?:my|our|the) (?:lawyers?|solicitors?|press office|agent)",
    r"(?:it|that) (?:is|'s) (?:a matter for|not for (?:me|us)) (?:the (?:police|courts?|prosecutors?|investigators?)|to (?:say|comment|discuss))",
    r"when (?:we|i) have (?:something|anything|news|more) to (?:say|announce|report|share)",
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
#: Nobody: who "No group has claimed responsibility" is about.
NOBODY = frozenset(
    """
    no nobody none neither nothing no-one few hardly
    """.split()
)

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
#: Cues that hold something back: "stopped short of denying", "failed to rebut".
HOLDING_BACK = (
    r"\b(?:stop|stops|stopped|stopping|fall|falls|fell|falling) short of\b",
    r"\b(?:fail|fails|failed|failing|neglect|neglected|omit|omitted|forbore|forbear) to\b",
    r"\b(?:refrain|refrains|refrained|refraining|abstain|abstained|shy|shied) (?:away )?from\b",
    r"\bwithout\b",
    r"\b(?:unable|unwilling|reluctant|loath|not prepared|not willing) to\b",
    r"\b(?:do|does|did|has|have|had|will|would|can|could|is|are|was|were|wo|ca) ?(?:not|n't)\b",
    r"\b(?:cannot|never|neither|nor)\b",
    r"\byet to\b",
    r"\b(?:decline|declines|declined|declining|refuse|refuses|refused|refusing) to\b",
)
#: Verbs by which somebody gives a thing a name: "called the report a smear".
NAMING = frozenset(
    """
        brand brush brush_off call characterise characterize condemn consider decry deem denounce
        depict deplore deride describe dismiss dub find hail label lambast lambaste mock paint
        portray regard ridicule slam style term treat view write_off
        """.split()
)
#: Not to have said this is no refusal: nobody need have asked.
ALLEGING = frozenset(
    """
        accuse allege assert boast charge claim complain contend mention suggest
        """.split()
)
#: Of the naming verbs, those that name with "as", and those that oftener do something else.
NAMING_AS = frozenset(
    """
    brand characterise characterize condemn decry denounce depict deplore deride describe dismiss
    hail lambast lambaste mock paint portray regard ridicule slam treat view
    """.split()
)
NAMING_AT_TIMES = frozenset("find consider deem hold judge treat view".split())
#: To say with these that a thing is not so denies it: they answer somebody.
ADVERSATIVE = frozenset(
    """
    hit_back hit_out fire_back shoot_back snap_back strike_back fight_back push_back counter
    retort rejoin insist protest object remonstrate rebut contradict disagree swear rubbish
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
    ask inquire enquire plead beg implore promise pledge vow undertake joke jest quip wisecrack
    tease taunt apologise apologize sympathise sympathize commiserate hope wish pray urge request
    demand propose thank congratulate philosophise philosophize moralise marvel enthuse
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
