"""Words by which the English grammar of reporting tells phrases and clauses apart.

Compiled by hand from the usual grammars of English; the modules of the grammar say what for.
"""

#: Pronouns that an "of" may follow: one of them, some of the villagers.
PARTITIVE = frozenset(
    """
    one some several many most few all none both each any either neither another others half two
    three four five six seven eight nine ten dozens hundreds thousands
    """.split()
)
#: Adjectives behind the nouns they go with: sources close to the talks.
BEHIND_NOUNS = frozenset("close familiar loyal opposed hostile sympathetic".split())
PERSONAL = frozenset("he she they we i it you".split())
NAMING = frozenset("dated aged called named dubbed nicknamed titled known".split())
PREDETERMINERS = frozenset("all both half such many neither either".split())
#: Shortened words at the end of a name, whose stop ends no sentence.
ABBREVIATED = frozenset("inc ltd co corp jr sr bros plc llc".split())
ALONE = frozenset("both all some many others another each one several none few most".split())
#: Prepositions that begin what belongs to a noun rather than to the sentence.
ATTACHING = frozenset(
    """
    of for from at in with to by on against about between near behind under over among within like
    without opposite across inside outside
    """.split()
)
#: After a name these say where something was said, not who.
PLACING = frozenset("in on at near outside inside across during".split())
OBJECT_PRONOUNS = frozenset("me us him her them you it himself herself themselves".split())
#: Prepositions of where, when and how; others belong to what is said.
ADJUNCT = frozenset(
    """
    in on at during after before from outside inside through via by with without under over to
    near across following amid despite within since until for while
    """.split()
)
#: Words that begin a clause of time or reason after a reporting verb.
SUBORDINATE = frozenset(
    """
    as when while after before because since although though until once amid unless whereas
    """.split()
)
#: Those that are prepositions too: before the flight.
PREPOSITIONAL = frozenset("after before since until amid".split())
AMOUNTS = frozenset("about around over under above below between within near some".split())
DITRANSITIVE = frozenset("show give send hand offer promise read".split())
QUESTION = frozenset("whether if how why what who which where when whom whose".split())
GOVERNED = frozenset(
    """
    about of on against for with at to over from in by toward towards concerning regarding into as
    """.split()
)
ASKED = frozenset("asked pressed questioned challenged".split())
ABOUT = frozenset("about on over concerning regarding of".split())
PLURALS = frozenset("police staff media press".split())
#: Words that open a sentence and are no part of what is said in it.
LINKS = frozenset("but and yet so still however meanwhile then also now".split())
JOINING = frozenset("and but or nor while whereas although though yet as then".split())
#: Who writes, or is quoted, is no source of his own.
OURSELVES = frozenset("i we you me us there".split())
#: What stands before a colon in a headline and speaks for nobody.
LABELS = frozenset(
    """
    live watch video photos pictures analysis opinion comment explainer explained exclusive
    breaking update updated revealed fact check factcheck log briefing review interview profile
    timeline quiz podcast listen read gallery letters editorial obituary breakdown report
    """.split()
)
TITLES = frozenset(
    """
    mr mrs ms mx dr prof sen rep gov gen col lt sgt capt maj adm rev hon st supt insp smt no vs jr
    sr inc ltd co corp
    """.split()
)
LEADING = frozenset("and but or yet so also then even later still nor that as".split())
#: What is done with a remark: "the claims she made" says nothing of what they are.
MAKING = frozenset(
    """
    made makes make making posted published issued gave gives put puts raised levelled leveled
    wrote sent repeated heard read received shared spread advanced filed submitted
    """.split()
)
WIDE = frozenset("about on over concerning regarding of to with against for at".split())
