"""English verbs that stand beside a quotation. Compiled by hand from news reports.

Only the commonest: they tell where a quotation ends whose closing mark is missing, and whether a
sentence goes on behind one that ends in a stop. What reports in general stands in `verbs`.
"""

QUOTING = frozenset(
    """
        say tell ask add reply write explain recall argue insist continue note warn declare
        announce state claim answer respond complain joke quip shout yell cry whisper mutter urge
        plead observe remark comment counter concede admit confess protest repeat suggest conclude
        wonder demand exclaim boast claim fume laugh tweet post recount retort snap sigh agree
        assure inform stress emphasise emphasize acknowledge reveal contend testify lament bark
        scoff interject mumble murmur muse appeal beg caution confirm crow declaim deny gush hiss
        implore inquire enquire maintain marvel opine predict proclaim promise read reason reckon
        reiterate rejoin scream smile sob speculate stammer storm sum thunder vow wail
        """.split()
)

QUOTING_PHRASES = [
    *("went on", "goes on", "pointed out", "points out", "chimed in", "chipped in", "put in"),
    *("hit back", "fired back", "shot back", "threw in", "cut in"),
]
