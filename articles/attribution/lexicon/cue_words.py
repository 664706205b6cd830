"""Small sets of words that tell whether a verb reports, and what. Compiled by hand."""

#: Prepositional phrases of time, place and medium that may stand before the complement.
ADJUNCTS = frozenset(
    """
    in on at during after before to via through from by last for with
    """.split()
)

TIMELY = frozenset(
    """
    on in at by since during late early
    """.split()
)

DATING = frozenset(
    """
    the last this late early earlier next that same following
    """.split()
)

PREPOSITIONS = frozenset(
    """
    of about for on to at against with from over
    """.split()
)

#: Verbs of other doings that stand beside quotations: titles, labels, and what one does with them.
SILENT = frozenset(
    """
    be have do come go become seem appear remain mean follow include contain
    """.split()
)

SUBORDINATING = frozenset(
    """
    when if once as though although unless until while than
    """.split()
)

#: Nouns before "to deny", and verbs of going somewhere to say something.
EFFORTS = frozenset(
    """
    attempt attempts effort efforts bid move moves statement letter message chance opportunity
    twitter facebook telegram instagram x time care way haste grace courage trouble liberty
    platform podium airwaves radio television stage pulpit microphone
    """.split()
)

#: Verbs that one speaker reports another by.
HEARSAY = frozenset(
    """
    say tell claim insist swear promise admit think reckon
    """.split()
)

#: Who is required to say something has not said it.
DUE = frozenset(
    """
    required obliged bound entitled supposed due forced likely unlikely allowed expected able
    """.split()
)

#: "a voice said to be hers": held to be, by nobody.
HELD = frozenset(
    """
    said thought believed reported alleged understood meant known considered
    """.split()
)

#: To whom something is shown so that it becomes known.
SHOWN = frozenset(
    """
    reporter reporters journalist journalists us me newspaper paper court jury police agency
    lawmakers parliament
    """.split()
)

#: "said by telephone": by what means, not by whom.
MEANS = frozenset(
    """
    telephone phone email e-mail text letter video fax post radio
    """.split()
)
