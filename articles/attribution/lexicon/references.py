"""Words that point at somebody spoken of before, and what they may point at. Data.

Compiled by hand: pronouns, numbers and determiners are the closed classes of English grammars, the
rest are the general nouns that news reports come back to a source by.
"""

#: What ends the part of a noun phrase that its head stands in.
NOUN_PHRASE_ENDS = frozenset(
    """
    of for at in on from who whom whose that which with to by as about against near outside
    inside under after before during over into among between behind without per through
    representing named called contacted seen dated published shared posted signed issued
    released working speaking living standing queuing waiting known based described quoted
    said says was is were had has familiar responsible close briefed involved present
    downstream upstream there here and or when where aged ( [ — – : ;
    """.split()
)
#: Participles that do not show it by their ending: they end it behind its head only.
PARTICIPLES = frozenset(
    """
    kept held written drawn sent given taken made found left built sold bought read brought put
    hung stuck begun worn shot caught paid
    """.split()
)
#: Adjectives that tell nobody from anybody else of the same calling.
PLAIN_LIMITS = frozenset(
    """
    former retired local senior first second new old young own same elderly late embattled
    veteran current then young-old leading top last former outgoing incoming acting ex one
    two three four five six seven several some other
    """.split()
)
#: Bodies told by those in them: "a family of undertakers".
BANDS = frozenset("family firm company partnership team pair band crew".split())
#: Houses that stand for who sits in them.
SEATS = {(place, "hall"): "council" for place in ("town", "city", "county", "village", "borough")}
#: How a name is given for somebody not named yet: "gave his name only as", "calling himself".
NAMING = frozenset(
    """
    name named identified known introduced calling called goes went nicknamed identify alias
    """.split()
)
GIVEN_AS = frozenset("as called named by himself herself themselves itself alias".split())
#: After a name and a comma: what its bearer is follows.
TELLING = frozenset("who whose whom a an the his her its their".split())
#: What stands between a name and what its bearer is: "has been mayor", "is now the coach".
BEING = frozenset(
    "is was are were has had have been be became become becomes remains now then still also".split()
)
#: What those are who do it: "Jane Roe, who chairs the union".
DOERS: dict[str, str] = {
    "chairs": "chair", "chaired": "chair", "heads": "head", "headed": "head", "leads": "leader",
    "led": "leader", "owns": "owner", "owned": "owner", "runs": "manager", "ran": "manager",
    "manages": "manager", "managed": "manager", "edits": "editor", "edited": "editor",
    "teaches": "teacher", "taught": "teacher", "coaches": "coach", "coached": "coach",
    "directs": "director", "directed": "director", "captains": "captain", "captained": "captain",
    "represents": "lawyer", "defends": "lawyer", "founded": "founder", "drives": "driver",
    "drove": "driver", "farms": "farmer", "farmed": "farmer", "fishes": "fisherman",
    "studies": "researcher", "researches": "researcher",
    "presides": "president", "commands": "commander", "commanded": "commander",
    "skippers": "skipper", "skippered": "skipper", "prosecutes": "prosecutor", "rents": "tenant",
}  # fmt: skip
#: Between a thing written and "by": "a letter signed by the mayor".
WRITTEN = frozenset(
    """
    signed written issued authored compiled prepared produced posted sent released
    commissioned drafted penned pushed distributed circulated handed delivered put published
    printed filed lodged tabled submitted uploaded recorded pinned stuck left read pasted
    """.split()
)
#: What a lead author writes with others.
STUDIES = frozenset(
    """
    study paper research experiment trial analysis article survey manuscript preprint findings
    finding work review
    """.split()
)
#: Those are studies of others.
ANOTHER = frozenset(
    """
    another earlier previous separate rival older second other similar later subsequent
    different independent recent past unrelated follow-up
    """.split()
)
#: Who comes first of those that made a study: "the lead author".
LEADING = frozenset("lead first senior principal corresponding chief study".split())
#: Parts and versions of what is written: it speaks as the whole does.
PARTS = frozenset(
    """
    footnote line page passage paragraph section chapter appendix annex abstract preface foreword
    postscript entry version draft copy edition extract excerpt clause caption translation
    summary transcript part sentence heading title margin stanza verse column
    """.split()
)
#: What those do who make a thing written: "have drawn up a petition".
MAKING = frozenset(
    """
    write writes wrote written writing publish publishes published publishing issue issues issued
    issuing release releases released releasing post posts posted posting send sends sent sending
    circulate circulates circulated circulating draw draws drew drawn drawing sign signs signed
    signing file files filed filing lodge lodges lodged lodging submit submits submitted submitting
    launch launches launched print prints printed printing distribute distributes distributed pen
    pens penned draft drafts drafted drafting compile compiles compiled prepare prepares prepared
    table tabled record records recorded recording upload uploads uploaded uploading put puts
    putting pin pinned pins hang hung leave leaves left scrawl scrawled paint painted hold held
    """.split()
)
#: Verbs that only a thing written does: "it reads", "it runs".
READS = frozenset(
    """
    read reads run runs ran go goes begin begins began end ends ended conclude concludes concluded
    """.split()
)
#: And what they are called.
AUTHORS = frozenset(
    "author researcher scientist team academic biologist investigator co-author".split()
)
#: Who reports: in a headline they are whose report the text is about.
INSPECTORS = frozenset(
    """
    auditor inspector investigator examiner assessor reviewer monitor statistician inquiry
    watchdog regulator
    """.split()
)
#: Capitals that name no source.
CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april
    may june july august september october november december jan feb mar apr jun jul aug
    sept sep oct nov dec mon tues wed thurs fri sat sun
    """.split()
)
#: What any person may be called.
ANYBODY = frozenset("man woman boy girl person individual youth teenager year-old old".split())
#: What a body of the kind may be called though nobody called it so yet.
GENERAL_BODIES = frozenset(
    """
    company firm group business organisation organization agency body institution
    corporation enterprise chain operator manufacturer maker retailer carrier airline lender
    giant supplier developer club team side charity paper newspaper militia movement faction
    party museum hotel restaurant school university hospital bank union council utility
    brewer insurer owner publisher broadcaster franchise start-up startup contractor
    """.split()
)
#: What introduces people not spoken of yet.
COUNTS = frozenset(
    """
    two three four five six seven eight nine ten eleven twelve dozens hundreds thousands
    scores several some many few most one another other
    """.split()
)
#: "The account's owner" is the account.
ACCOUNTS = frozenset("account post tweet video channel page profile".split())
HOLDERS = frozenset("owner author user holder poster creator".split())
#: They speak for a body, named beside or before.
SPOKESPEOPLE = frozenset("spokesman spokeswoman spokesperson representative official".split())
#: Shares of people: "several of them", "both".
SHARES = frozenset(
    """
    one two three four five six several some many most all each both none few another either
    others dozens hundreds
    """.split()
)
#: "The composer herself" is the composer.
SELVES = frozenset("himself herself itself themselves".split())
THEM = frozenset("them these those whom which us".split())
#: What there are two of: "both sides".
PAIRED = frozenset(
    """
    sides parties villages armies men women countries governments companies firms clubs
    teams towns communities families unions groups states ministries drivers
    """.split()
)
#: Those that are places, named where the text says "both A and B".
PLACES = frozenset("villages towns cities communities countries states districts".split())
#: Pronouns, in all their cases.
HE = frozenset("he him his himself".split())
SHE = frozenset("she her hers herself".split())
IT = frozenset("it its itself".split())
THEY = frozenset("they them their theirs themselves".split())
FIRST = frozenset("i me my we us our ourselves myself".split())
#: Occasions that are spoken of with "the": "told the inquiry", "at the hearing".
THE_OCCASION = frozenset(
    """
    programme radio television trial hearing inquest inquiry court stand dock meeting phone
    telephone assembly parliament senate debate platform site website forum commons lords
    briefing conference interview statement
    """.split()
)
#: One who stands before a court.
ACCUSED = frozenset("defendant accused suspect".split())
#: Callings that tell their bearer's gender but are held by somebody new as often as not.
OFFICES = frozenset(
    """
    chairman chairwoman spokesman spokeswoman policeman policewoman congressman congresswoman
    fireman ombudsman king queen prince princess alderman councilman councilwoman nun midwife
    priest monk abbot bishop imam salesman cameraman postman headmaster headmistress landlord
    landlady watchman doorman
    """.split()
)
