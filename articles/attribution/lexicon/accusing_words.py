"""Words by which a text accuses somebody, or puts forward what might be denied. By hand."""

#: In a sentence with one of these somebody stands accused.
ACCUSATIONS = frozenset(
    """
    accuse accused accuses accusing accusation accusations allege alleged alleges alleging
    allegation allegations blame blamed blames blaming charged charges defrauded embezzled
    impounded incriminate incriminated indicted indictment implicated laced lawsuit prosecution
    prosecutor prosecutors raided siphoned smuggled sued suing suspect suspected suspects
    suspicion suspicions trial whistleblower complaint complaints embezzling faked rigged rigging
    doping stole stolen bribe bribes bribed bribery fraud guilty culprit culprits sabotage
    """.split()
)
#: Nouns for whoever is accused.
ACCUSED = frozenset("accused defendant defendants defence defense suspect suspects".split())
#: Capitals that are no names of somebody accused.
NO_NAMES = frozenset(
    """
    the this that these those his her its their she they who what when where which and but for
    with from after before not there one two three some most all also asked pressed monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mrs miss judge court police detective officers prosecutor
    """.split()
)
#: What is said before somebody answers: "…, he said after reports of a rift".
TALK = frozenset(
    """
    accusations allegations charges claims insinuations reports rumors rumours speculation
    suggestions suspicions whispers
    """.split()
)
#: Words that put a thing forward as somebody's word, or leave it open.
PUTTING_FORWARD = ACCUSATIONS | frozenset(
    """
    apparently asked asks asking claim claimed claiming claims contend contends rumour rumours rumor
    rumors reported reportedly reports question questions speculation suggest suggested suggesting
    suggestion suggestions supposed supposedly talk tales theory whether ?
    """.split()
)
