"""Words and set phrases by which a line says that something is not so. By hand.

Compiled from the ways English denies without a verb of denial: "never", "no such", the negative
subject, the negative existential. All folded; clitics stand apart, as `tokens` cuts them.
"""

LISTS = {
    "IS": "is are was were 's be been has_been have_been had_been",
    "NONE": "nobody no_one no-one none nothing",
    "IMPROPER": """
        afoot amiss illegal illicit improper irregular sinister suspicious underhand unlawful
        untoward
    """,
    "BREAKABLE": """
        confidence crime law laws norm norms offence offences promise regulation regulations rule
        rules trust
    """,
    "MADE_UP": """
        dream dreams fable fabrication fairy_story fairy_tale fairytale fantasy fiction figment
        imagination imaginings invention inventions hallucination hallucinations myth delusion
        delusions
    """,
}

#: What answers somebody by its words alone.
FLAT = """
no/any such
no * of ours/mine
nobody/no_one/no-one from/at/in/on our/the/my
none/not_one/nobody of our/my
nowhere/not_anywhere near
not on the table/cards/agenda
off the table/agenda
NONE ?has/had/have IS ?in_the_least/at_all/remotely/even IMPROPER
^ not ours/mine/us/me/him/her/them/one/once $
^ never ?ever $
^ never not/once
not a single
did/done/doing/does nothing wrong/illegal/improper/untoward/unlawful
broke/broken/break/breached/breach/violated/violate/committed no
no BREAKABLE IS broken/breached/committed/infringed/violated
is/are/was/were/'s/'re lying $
there has/'s/had/have never been
there never was/were/has/have
and nothing but/else
going nowhere
nothing in it/that/this/them/these/those
nothing in the allegation/allegations/charge/charges/claim/claims/report/reports/rumour/rumours
nothing/none ?of_it/of_that/of_this/of_the_kind is/was true
nothing/no_plan/no_plans in_the pipeline/offing/works
would/'d ?have sooner/rather poison/die/starve/burn/drown/eat/cut/chew/crawl/quit
^ this/that/it/these/those/they is/are/was/were/'s/'re ?just/only/pure/merely ?the/a/an MADE_UP
^ pure/sheer/utter/complete/total/absolute ?and_utter MADE_UP
can/may/should ?also be discounted ?too
"""

#: What answers somebody where something of the kind was put forward.
FAIR = """
there is/are/was/were/'s/has_been/have_been/had_been/'ve_been no/not/n't/none/nothing
has/have/had no plan/plans/intention/intentions/wish
no/without truth/basis/foundation
"""

ONESELF = frozenset("i we".split())
NOBODY = frozenset("nobody no no-one none nothing neither".split())
#: Where a clause may begin: "that nobody …", "and nothing …".
JOINING = frozenset("and but that because while so".split())
#: What begins a fragment that answers: "not a drop", "nothing at all".
NOTHING_OF_IT = NOBODY | {"not", "never", "hardly"}
NOT_ONE = (["not", "a"], ["not", "an"], ["not", "one"], ["not", "any"], ["not", "even"])
FINITE = frozenset("did do does have has had was were am is are 's 've 'm 're 'd".split())
HAVING = frozenset("have has had having 've 'd 's been was were".split())
#: Adverbs between "never" and its verb.
BESIDE_NEVER = frozenset(
    """
    actually been ever even also knowingly once personally simply so much as to
    deliberately intentionally
    """.split()
)
#: Whose side speaks: "our wolves have never missed a meal".
OWN = frozenset("my our".split())
#: After a verb: "had hidden nothing".
NO_OBJECT = frozenset("no nothing none".split())
#: With these and "no" hardly a deed is told: "had no lock".
LIGHT = frozenset("had made was were posed faced felt found got gave did".split())
#: What points back after "I did not": "we did not fire it".
BACK = frozenset("it that this them any anything anyone anybody him her those these".split())
#: What searches do: "no injuries were reported".
FOUND = frozenset(
    """
    arrested detected established found hurt identified injured killed located made named observed
    recorded recovered released reported seen spotted traced
    """.split()
)
#: What a search or a test comes up with, or not: "there was no difference".
FINDINGS = frozenset(
    """
    backlog casualties change changes correlation damage deaths difference differences doubt effect
    effects evidence fatalities improvement increase injuries link sign signs survivors symptoms
    trace traces trend
    """.split()
)
#: What is not going to be, or could not be: a promise, or no denial of a deed.
AHEAD = frozenset("will would 'll shall can could ca may might must should wo".split())
#: "never thought I would", "never forgot": no deed.
NOT_AFTER_NEVER = frozenset(
    """
    again believed doubted dreamed dreamt enough expected fails felt forget forgot forgotten
    going gonna heard imagined intended knew known like loved mind minded mine need quite realised
    realized really recovered seemed stop stopped thought too understood wanted wondered wished
    """.split()
)
#: "never saw anything like it": how great a thing was.
COMPARING = frozenset("like so such worse better before".split())
#: Verbs of the mind and the senses: whose "not" tells of a state, and answers nobody.
MINDING = frozenset(
    """
    able afraid allowed aware believe believed care cared cares certain convinced dare enjoy
    even expect expected expecting expects feel forget forgotten get going happy hear heard knew
    know known knows like mind minded minds need notice noticed prepared quite ready realise
    realize really recall recognise recognize remember satisfied saw see seen sleep slept sorry
    sure surprised think thinks thought time trust trying understand want wanted wanting wants
    wish worried
    """.split()
)
