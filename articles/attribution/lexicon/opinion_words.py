"""Words of opinion, wish, promise and command: what says nothing that could be checked.

Compiled by hand, from classes that grammars describe: evaluative adjectives and nouns, verbs of
attitude, deontic modals, the imperative. All folded.
"""

#: Adjectives (and participles) that judge rather than describe.
EVALUATIVE = frozenset(
    """
        abhorrent abominable absurd admirable alarming amazing amusing annoying appalling
        appropriate arrogant astonishing astounding atrocious awesome awful bad barbaric beautiful
        beloved best better biased bizarre bleak boring brave brilliant brutal callous careless
        childish clever clumsy comfortable comical commendable complacent contemptible courageous
        cowardly crazy crucial cruel curious cynical daft damning daunting deafening decent
        deplorable deserved despicable devastating difficult dire disappointed disappointing
        disastrous disgraceful disgusting dishonest disheartening dismal disrespectful distasteful
        disturbing dreadful dull easy embarrassing enough essential evil excellent exceptional
        excellent excessive exciting extraordinary fabulous fair fantastic fascinating fine foolish
        fortunate frightening frustrating funny futile generous ghastly glad glorious good gorgeous
        grateful great grim gross happy hard harsh heartbreaking heartless heavenly heinous helpful
        heroic hideous hilarious honourable honorable hopeful hopeless horrendous horrible horrific
        humiliating hypocritical ideal idiotic ill-advised immoral imperative impertinent important
        impressive inadequate inappropriate incompetent incredible indefensible indispensable
        ineffective inept inevitable inexcusable inhuman inhumane insane insensitive inspiring
        insufficient insulting intolerable ironic irresponsible justified keen kind lamentable
        laughable lazy lousy lovely lucky magnificent marvellous marvelous mean meaningful
        meaningless mediocre memorable merciless miserable monstrous moral moving naive nasty
        naughty nice noble obscene odd offensive optimistic ordinary outrageous overdue overjoyed
        painful passionate pathetic perilous pessimistic petty pitiful pleasant pleased poor
        positive powerful precious priceless proportionate proud prudent puzzling questionable
        reasonable reckless refreshing regrettable remarkable reprehensible repugnant repulsive
        ridiculous right righteous rotten rude ruthless sacred sad savage scandalous scary selfish
        senseless sensible shabby shallow shambolic shameful shameless shocking short-sighted
        shoddy sickening silly simple sincere sinister sloppy smart sober sorry spectacular
        splendid strange striking stubborn stunning stupid sublime suitable superb super surprising
        surreal tactless tasteless terrible terrific terrifying thoughtful thoughtless timid tough
        toxic tragic tremendous trivial troubling ugly unacceptable unbearable unbelievable
        unconscionable understandable undemocratic uneasy unethical unfair unfortunate
        unforgettable unforgivable unhappy unhelpful unimaginable unimpressive unjust unjustified
        unlucky unnecessary unpleasant unprecedented unreasonable unseemly unspeakable
        unsustainable untenable unthinkable unwelcome unwise unworthy upsetting useful useless
        valuable vain vile weak weird welcome wicked wise wonderful worrying worse worst worth
        worthless worthy wretched wrong abundantly plain
        """.split()
)
#: Nouns that judge: "a disgrace", "the right move".
EVALUATIVE_NOUNS = frozenset(
    """
        abomination affront angel atrocity bandits bane bargain beauty belter betrayal blessing
        bloodbath blot blow blunder boon bore bully bullying calamity catastrophe champion chaos
        charade circus clown clowns coincidence con cop-out corker coward cowardice cowards crap
        cruelty curse cynicism delight disappointment disaster disgrace dishonour distraction downer
        dream dud embarrassment evil eyesore failure fantasy farce fiasco flop folly fool fools gem
        ghost ghosts gift gimmick godsend greed grown-ups hell hero heroes heroine honor honour hope
        horror humiliation hypocrisy hypocrite idiocy idiot idiots incompetence indignity injustice
        insanity inspiration insult irony joke joy justice kindness laughing-stock laughingstock
        legend let-down letdown lifeline loser lottery luck lunacy madness magic marvel masterpiece
        mess milestone miracle mistake mockery monster monsters monstrosity nerve nightmare nonsense
        obscenity ordeal outrage peach pity pleasure politics pride priority privilege rabble racket
        relief resilience rip-off ripoff robbery ruin sacrifice sadness scandal scoundrels scum sham
        shambles shame shock shocker sin slog solution spectacle spirit stain stinker stitch-up
        stunt surprise tears thugs timebomb tragedy traitor traitors travesty treason treasure treat
        triumph tyranny victory washout waste wisdom witch-hunt wonder
    """.split()
)
#: What a mind does: with "I" or "we", or as a report of somebody's feeling.
ATTITUDE_VERBS = frozenset(
    """
        abhor admire adore advise applaud appreciate approve care celebrate cherish commend condemn
        congratulate cherish demand deplore deserve despise detest disagree disapprove dislike
        doubt dread enjoy envy fear feel forgive grieve guess hate hope honour honor imagine insist
        intend invite love loathe like mind miss mourn need oppose pity pledge praise pray prefer
        promise promises reckon recommend regret reject relish request resent respect respects
        salute stand suggest support supports swear sympathise sympathize thank thanks think
        treasure trust urge value vow want wants welcome wish wonder worry apologise apologize owe
        refuse beg implore plead ask call await admires loves hates hopes believes trusts backs
        respects deserves thinks feels wishes prefers back dare dares believe
        """.split()
)
#: What a mind did, as reported: "said they hoped". To have asked or refused is a deed.
MENTAL_PASTS = frozenset(
    """
        admired adored believed cherished deplored despised detested doubted dreaded enjoyed envied
        fancied feared felt hated hoped imagined liked loathed longed loved mourned pitied preferred
        reckoned regretted relished resented respected thought trusted wanted welcomed wished
        wondered worried yearned
        """.split()
)
#: What organisations promise to do: "it would refund every passenger".
PROMISED = frozenset(
    """
        accept address aid appeal apologise apologize assist back ban block boycott build bring
        challenge close compensate comply consider consult contest continue cooperate co-operate
        cover cut defend deliver discuss do donate drop ensure examine expand fight fund give halt
        help honour hold introduce invest investigate join keep launch lodge look make meet monitor
        oppose pay press probe provide publish pursue push put reconsider refund reimburse reinstate
        release remove repay replace report resist respond restore resume retaliate review scrap
        seek send share stop strike sue support suspend take upgrade veto vote withdraw work
        """.split()
)
#: After "he would" no promise: what he would be, or feel.
UNPROMISED = frozenset(
    """
        be become cost die end fall feel find get have know like live lose love miss need rise see
        think turn want
        """.split()
)
#: Of these, the ones whose clause may be a plain fact: "I think he took the money".
THINKING = frozenset(
    """
        believe guess imagine reckon suspect think fear insist suggest doubt wonder thinks
        believes swear believed feared felt imagined reckoned thought wondered doubted
        """.split()
)
#: With "we are", "I am": feelings.
FEELINGS = frozenset(
    """
        afraid angry anxious appalled ashamed astonished astounded baffled bewildered bitter
        committed concerned confident convinced cross dedicated delighted determined devastated
        disappointed disgusted dismayed eager ecstatic elated embarrassed encouraged excited fed-up
        flattered frightened frustrated furious glad gobsmacked grateful gutted happy heartbroken
        hopeful horrified humbled hurt hopeful impatient indebted indignant inspired jealous keen
        livid lucky mindful mystified nervous optimistic outraged overwhelmed passionate perplexed
        pessimistic petrified pleased privileged proud puzzled ready relieved resolute sad saddened
        satisfied scared sceptical shattered shocked skeptical sorry speechless sorry stunned sure
        surprised terrified thankful thrilled tired touched uncomfortable uneasy unhappy upset
        willing worried
        """.split()
)
#: Of these, the ones whose clause may be a plain fact: "I'm sure it was him".
CERTAIN = frozenset("certain confident convinced positive sure".split())
#: Judging as a predicate, and describing before a noun: "a simple test", "ordinary flour".
DESCRIPTIVE = frozenset("easy hard kind ordinary plain right simple slow sober weak".split())
#: How a thing is done: "hard to reach by road".
TOUGH = frozenset("difficult easy hard tough impossible".split())
#: What is hard to do with the mind: "hard to believe".
FATHOMING = frozenset(
    """
        accept believe bear comprehend credit defend disagree exaggerate explain fathom forget
        forgive ignore imagine justify know overstate put say see stomach swallow take tell think
        understand watch
        """.split()
)
#: What ought to be.
DEONTIC = frozenset("should must ought shall let needs deserve deserves deserved".split())
#: Nobody in particular: what is said of them is seldom a fact.
GENERIC_SUBJECTS = frozenset(
    """
        nobody everybody everyone anyone anybody somebody someone nothing everything whoever life
        people
        """.split()
)
#: Verbs in the imperative: what people are told to do in the news, in quotes and on posts.
IMPERATIVES = frozenset(
    """
        accept act add admit allow answer apply ask assume avoid await be bear beware behave
        believe blame boil book boycott breathe bring build burn buy call calm cancel care carry
        catch change charge check cheer choose clean clear close collect come compare consider
        contact continue count cover cross cut dare decide defend deliver demand deposit dial
        disperse do don donate download dream dress drink drive drop eat end enjoy enter evacuate
        examine excuse exchange expect explain face fear fight file fill find finish fix flee
        follow forget forgive gather get give go grab grow guess hand hang have help hide hit hold
        honour hope hug hurry ignore imagine investigate join judge jump keep kick kill kneel knock
        know lay lead learn leave lend let lie lift light listen live lock look lose love make
        march mark measure meet mind move never note obey offer open order order pack park pass pay
        phone pick place plant play please point post pray prepare prove publish pull push put quit
        raise reach read recall register release relax remain remember remove repair repeat report
        reserve resign respect rest return ring rise run save say search see seek seize sell send
        settle share shelter shoot show shut sign sing sit slow smell spare speak spend stand start
        stay steal step stick stop study submit support surrender swap swear switch take talk taste
        teach tell test thank think throw toss touch travel treat trust try turn understand unite
        use vacate visit volunteer vote wait wake walk wash watch wear welcome withdraw wonder work
        worry write yield
        """.split()
)
#: What may stand before an imperative.
BEFORE_IMPERATIVE = frozenset(
    """
        please just now so then and but always never do kindly simply again first folks friends
        people everyone everybody guys brothers sisters ladies gentlemen sir madam brother sister
        yes no ok okay well also or
        """.split()
)
#: Verbs of harm and good in general: what they say of a thing is judgement, not fact.
JUDGING_VERBS = frozenset(
    """
        undermine undermines threaten threatens endanger endangers jeopardise jeopardises
        jeopardize jeopardizes damage damages harm harms hurt hurts betray betrays insult insults
        disgrace disgraces deserve deserves embolden emboldens destabilise destabilises destabilize
        destabilizes weaken weakens strengthen strengthens erode erodes poison poisons encourage
        encourages discourage discourages dishonour dishonours shame shames inspire inspires
        violate violates corrode corrodes
        """.split()
)
