"""Small classes of English words by which a line is judged. By hand; clitics stand apart."""

COPULAS = frozenset("is are was were be been am 's 're 'm being".split())
NEGATIONS = frozenset("not n't never no nobody none nothing neither nor cannot no-one".split())
#: An auxiliary before a "not" that stands for a sentence: "it did not".
ELLIPSIS = frozenset("did does do had has have was were is are would could will can".split())

#: Irregular pasts that are in the lists of verbs only as such.
PAST_AUXILIARIES = frozenset("was were had did".split())
#: Words that look like a past tense and are none, or not surely.
NOT_PAST = frozenset(
    """
    need indeed hundred speed breed feed seed exceed proceed succeed embed united red bed shed
    put set let cut read hit cost hurt shut bid spread split quit beat become come run
    """.split()
)

TIMES = frozenset(
    "minute hour day week fortnight month year decade century season winter summer night".split()
)
#: "We bake here too": of one thing, not in general.
SPECIFIC = frozenset("this those these too".split())
FIRST_PERSON = frozenset("i we my our us me".split())
#: Who may speak of himself at the head of what he says, as quoted and as reported.
SPEAKERS = frozenset("i we he she it they".split())
QUOTED_SPEAKERS = frozenset("i we".split())
REPORTED_SPEAKERS = frozenset("he she they it we".split())
ARTICLES = frozenset("a an the no our their my his her its this".split())
#: Between a verb and its predicate: "is not really a".
DEGREES = frozenset(
    """
    not n't so very too quite really truly simply just absolutely completely totally utterly deeply
    extremely clearly also still always rather pretty entirely all even more most far such pure
    sheer plain nothing never no
    """.split()
)
POSSIBLE = frozenset("could may might".split())
SENSES = frozenset("see hear smell feel taste tell sense make remember".split())
FUTURE = frozenset("will would 'll shall wo".split())
HABITS = frozenset("often always never usually rarely seldom sometimes ever normally".split())
#: "must have known", "should have been": looks back, and wishes nothing.
PERFECT = frozenset("have been".split())
#: Verbs after "I" and "we" in the present that state a fact all the same.
STATIVE = frozenset(
    "have had 've am 'm are 're know do did can could saw own live work run".split()
)
#: What may follow a predicate: "is unfair to", but not "is good health".
AFTER_PREDICATE = frozenset(
    """
    to that for of and or but if when in as enough because with at by how what on from than
    """.split()
) | {""}
#: What may stand between a verb and a word for untruth: "is nothing but a pack of lies".
BEFORE_UNTRUTH = DEGREES | ARTICLES | frozenset("but pack of piece work load string".split())

#: Points back to what was said: "that is a lie".
POINTERS = frozenset("that this it".split())
BEFORE_NOUN = frozenset("that any all some the an a to these those such his her its their".split())
#: Subjects after which a word in "-s" is a verb.
VERB_SUBJECTS = frozenset("he she it this that who everybody nobody anyone anybody".split())
#: Words of no weight when two statements are compared, beside the closed classes.
WEIGHTLESS = frozenset("said say says been involved involvement link links role part".split())
AFTER_TOLD = frozenset("in on by as at from during and for given made a an".split())
