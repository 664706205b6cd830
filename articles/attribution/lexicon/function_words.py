"""English words of the closed classes. Compiled by hand from the usual grammars of English.

One string per class, words parted by white space. What a word is where it may be several things
is for `tagging` to decide.
"""

DETERMINERS = frozenset(
    """
        the a an this these those its their our my your his every each any some no all both either
        another such what whatever several many few most more less fewer enough much half
        """.split()
)

POSSESSIVES = frozenset(
    """
    my your his her its our their whose
    """.split()
)

SUBJECT_PRONOUNS = frozenset(
    """
        he she they we i it you who nobody everybody somebody
        """.split()
)

PRONOUNS = frozenset(
    """
        he she they we i it you him them us me himself herself themselves itself ourselves myself
        yourself yourselves one ones yours hers ours theirs nobody everybody somebody anybody
        everyone someone anyone none nothing everything something anything others another neither
        who whom there
        """.split()
)

RELATIVES = frozenset(["who", "which", "whom", "whose", "that"])
QUESTION_WORDS = frozenset(
    """
        how why when where whether what who which whom whose whatever whoever
        """.split()
)

PREPOSITIONS = frozenset(
    """
        of in on at for from with by to about into over under against between among through during
        within without across near behind beyond toward towards upon via per despite amid amidst
        amongst around along above below beside besides outside inside off onto out past throughout
        till until since before after except like unlike concerning regarding versus alongside atop
        opposite following minus plus notwithstanding circa than as aboard abroad ahead down up
        """.split()
)

CONJUNCTIONS = frozenset(
    """
        and or but nor yet so because while whereas although though if unless when where once lest
        provided albeit whenever wherever
        """.split()
)

BE = frozenset(
    """
    is are was were be been being am 's 're 'm ain
    """.split()
)
HAVE = frozenset(["have", "has", "had", "having", "'ve", "'d"])
DO = frozenset(["do", "does", "did"])
MODALS = frozenset(
    """
        will would can could shall should may might must ought cannot 'll 'd wo ca sha
        """.split()
)
AUXILIARIES = BE | HAVE | DO
#: A bare "n't" is cut off by `tokens`; "cannot" carries its own.
NEGATIONS = frozenset(["not", "n't", "never", "neither", "nor", "cannot"])
#: Words in a subject that turn the whole sentence round: "no group has claimed".
NEGATIVE_DETERMINERS = frozenset(["no", "neither", "nobody", "none", "few", "little", "nothing"])

NUMBERS = frozenset(
    """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
        hundred thousand million billion trillion dozen dozens hundreds thousands millions billions
        first second third fourth fifth sixth seventh eighth ninth tenth
        """.split()
)

#: Adverbs without "-ly".
ADVERBS = frozenset(
    """
        not n't never also just now already still even then once again often always ever only later
        earlier soon since ago today yesterday tomorrow tonight here there too very quite rather
        almost perhaps maybe instead meanwhile however therefore thus hence moreover furthermore
        nevertheless nonetheless otherwise further far yet back away afterwards afterward
        beforehand twice thrice sometimes somewhat seldom else together apart forward indeed
        likewise elsewhere anyway altogether meantime thereafter overnight aloud alone well
        foursquare unbidden
        straight fast hard outright anew forever upstairs downstairs abroad online aside
        """.split()
)
#: Words in "-ly" that are no adverbs.
NO_ADVERBS = frozenset(
    """
        family ally reply supply assembly july italy anomaly rally tally bully belly monopoly fly
        apply rely imply comply multiply jelly lily folly hillbilly homily butterfly panoply sicily
        elderly deadly friendly lonely lovely ugly holy costly lively silly likely unlikely early
        daily weekly monthly yearly quarterly hourly nightly cowardly scholarly orderly disorderly
        timely untimely worldly unruly sickly kindly-looking curly woolly bodily leisurely motherly
        fatherly brotherly burly surly telly welly billy molly sally emily kelly polly doily
        """.split()
)
DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
MONTHS = frozenset(
    """
        january february march april may june july august september october november december jan
        feb mar apr jun jul aug sept sep oct nov dec
        """.split()
)
#: Nouns of time: bare or with "last", "this", "on" they are adverbs, not subjects.
TIME_NOUNS = (
    DAYS
    | MONTHS
    | frozenset(
        """
            yesterday today tonight tomorrow week month year night morning afternoon evening
            weekend day days weeks months years hour hours minute minutes moment midnight noon dawn
            dusk summer autumn winter decade century
            """.split()
    )
)

#: Words in "-ed" and "-ing" that are no verb forms.
NO_PARTICIPLES = frozenset(
    """
        bed red hundred need speed seed feed breed indeed shed sacred weed greed creed deed steed
        reed naked wicked rugged sled embed exceed proceed succeed bleed infrared kindred hatred
        wed bred fed led fled sped ted fred ned ed thing king ring spring string wing sling sting
        swing bring sing cling fling wring morning evening during nothing something everything
        anything ceiling building meeting hearing briefing wedding sibling shilling sterling
        darling pudding earring herring duckling offspring interesting housing clothing funding
        offering outing railing wording beijing boeing viking
        """.split()
)

ADJECTIVES = frozenset(
    """
        good bad new old big small large great little long short high low own other same last next
        young early late main top senior former local public private free full half whole open
        clear sure right wrong true false real fair poor rich strong weak hard soft hot cold warm
        cool dry wet deep thin thick heavy light dark bright dead alive safe sick ill well busy
        quiet loud calm angry sad glad happy proud afraid aware certain likely unlikely ready able
        unable quick swift slow willing unwilling reluctant keen eager
    unsure uncertain adamant frank blunt serious grave severe major minor modern ancient
        foreign domestic nearby daily weekly monthly armed unarmed dangerous red blue green black
        white brown grey gray yellow orange
        """.split()
)
