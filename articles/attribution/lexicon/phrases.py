"""Set phrases that report, in a small pattern language that `patterns` reads. By hand.

A pattern is a row of words: "a/b" are alternatives, "say~" any form of a verb, "*" up to three
words, "?a/b" may be missing, "|" is where the cue ends (what follows only must be there).
"NOT" before a pattern: only where the verb is negated. The sets in capitals are defined below.
A backslash goes on in the next line.
"""

SETS = {
    # Verbs of answering: what somebody who keeps silent does not do.
    "ANSWER": """
        comment say answer respond reply discuss elaborate explain confirm disclose reveal specify
        talk speak identify name address clarify give provide offer go_into expand detail deny
        acknowledge state tell describe divulge share engage react admit indicate estimate
        speculate commit rule characterise characterize publish release verify make take be add
        read return quantify testify cooperate put appear apologise apologize condemn endorse
        accept concede dispute reply retract withdraw
    """,
    "TALK": """
        comment say answer respond reply discuss elaborate explain disclose specify talk speak
        address clarify expand divulge engage react return
    """,
    "REPLY": """
        comment comments answer answers reply replies response responses explanation explanations
        reason reasons statement details detail word figure figures estimate date timetable
        indication account clarification elaboration reaction information clue hint apology
        number numbers name names total remark view opinion further specifics particulars
        inkling idea guidance assurance assurances clues hints quarter commitment
    """,
    "QUESTIONS": """
        question questions inquiry inquiries enquiry enquiries query queries call calls request
        requests message messages email emails e-mail e-mails letter letters text texts topic
        subject matter issue point reporters journalists us callers interview interviews
        invitation invitations opportunity offer approach approaches questioners enquirers
        voicemail voicemails correspondence
    """,
    # Where somebody goes who does not want to answer, and whom he passes.
    "PRESS": """
        reporters journalists cameras microphones crews press us reporter photographers media
        questioners
    """,
}

#: Not quite a denial, not quite a statement.
SHORT_OF = """
stop~/fall~ ?just short of ING
"""

#: Denials in set phrases; what they deny follows.
DENYING = """
protest~/maintain~/proclaim~/assert~ | * innocence
insist~ | on * innocence
plead~ | not guilty
enter~ | * not guilty
plead~ | innocent
have~ nothing to do with
wash~ ?his/her/its/their hands of
distance~ himself/herself/itself/themselves from
have~/want~ no truck with
make~ nonsense/mincemeat of
make~ a nonsense of
give~ the lie to
NOT recognise~/recognize~ | the/this/that/these/those/any/her/his/their
NOT buy~ | the/this/that/his/her/their
NOT subscribe~ to
shake~ his/her/their head/heads at
pour~ * water/scorn/ridicule on
make~/take~/have~ ?no/strong/grave exception/objection to
set~/put~ the/its/his/her record straight on
see~ no truth in
see~ | nothing in
NOT hear~ | of ?any/such/a/an/the
NOT have~ it that
NOT countenance~/credit~ | the/any/a/an/his/her/their/its/this/that/such
hear~ nothing | of
have~ no time/patience/truck for
have~ little/scant time/patience for
pour~/heap~/throw~/shower~/dump~ * water/scorn/ridicule/derision/contempt on/upon/over
treat~ with scorn/derision/contempt/disdain
nail~/brand~/expose~ as * lie/lies/myth/falsehood/fiction/fabrication/nonsense
laugh~ out of court
laugh~ to scorn
see~/find~ no truth/merit/basis/foundation/substance/validity in/for
give~/attach~/lend~/place~ no/little/scant credence to/in
set~/put~ no/little store by
put~/lay~ to rest | * rumour/rumours/rumor/rumors/talk/speculation/suggestions/claims/reports/\
fears/doubts
disclaim~ all/any
cry~ | foul/fake/forgery
knock~ on the head
"""

#: What one has said is taken back.
RETRACTING = """
eat~ * words | about/on/over
think~ better of
have~ second thoughts about/on/over
have~ to correct himself/herself/itself/themselves
be~ forced/obliged/compelled to correct himself/herself/itself/themselves
correct~ himself/herself/itself/themselves | on/over/about/:
have~ a change of heart | about/on/over
change~ * tune/story/account/mind | about/on/over
go~ back on
do~/perform~/make~ a/an ?abrupt/sudden/complete/quick u-turn/about-turn/about-face/volte-face/\
somersault on/over
reverse~/contradict~ himself/herself/itself/themselves | about/on/over
take~ | it/that/this/them/everything/all/the/his/her/their/its * back | .
walk~ | it/that/this/them/everything/all * back | .
strike~ from the record
consign~ | * to the bin/dustbin/wastebasket
climb~ down from
"""

#: Blame in set phrases.
BLAMING = """
lay~/put~ | ** at the door/feet of
lay~/put~/place~/pin~ | the ?whole/entire blame/responsibility/fault/guilt ** on/at/with
point~ | a/the * finger at
see~ | ** hand/fingerprints in/on
"""

#: Wishes in set phrases; what is wished for follows.
WISHING = """
would/'d/should ?dearly/very ?much/rather like/love/prefer | to/the/a/an/his/her/their/its/more/\
less/people/everyone/nothing
NOT want/wish/like/care | to
NOT want~/like~ | the/a/an/his/her/their/him/them/anyone/anybody/people/any/another/more
want~ | the/a/an/his/her/their/its/him/them/it/more/all/everyone/someone/this/that/these/those ** \
to/removed/sacked/reinstated/stopped/banned/closed/reopened/put/published/released/returned/\
scrapped/changed/replaced/abolished/kept/moved/investigated/out/gone/back
look~ forward | to
set~ * sights | on
be~ calling/pressing/pushing | for
"""

#: Before somebody who says what stands beside: "according to the ministry".
ACCORDING = """
according to
going by
if you ask/believe
to believe
on the evidence of
per
as per
"""

#: Behind "if X": the source is to be trusted.
TRUSTING = """
be~ to be believed/trusted/credited
be~ anything to go by
be~ any guide/judge
be~ right/correct
"""

#: Passives that name no one else: who is heard says it.
HEARD = """
quote~/cite~/report~/record~/describe~/credit~ ?widely as saying/telling/stating/claiming/\
admitting/denying/warning/insisting/adding/writing/calling
hear~/overhear~/record~/film~/catch~/tape~ ?clearly to say/tell/shout/ask/admit
hear~/overhear~/record~/film~/catch~/tape~ ?clearly/later saying/telling/shouting/admitting/\
asking/boasting/claiming
on record as saying/stating/denying
on record that
"""

#: Phrases after "be", "have" and "take" that hold a view.
HOLDING = """
of the ?firm view/opinion/belief/conviction
of the mind that
in no doubt
under no illusion/illusions
have~ no * doubt
hold~/take~/express~/voice~/share~ the/a * view/opinion/belief/position/line/stance/conviction
make~ no secret of
make~/repeat~/reiterate~/renew~/advance~/level~/issue~/lodge~ | a/the/an/his/her/its/\
their * claim/allegation/assertion/accusation/suggestion/argument/point/case/statement that
leave~ no doubt
sound~/raise~ the/an alarm
let it be known
go~ so/as far as to say/claim/suggest/call
go~ on record
make~ it * clear/plain/known
make~ * clear/plain/known/public that
send~/bring~ word
go~ no further/farther than to say/admit/state/confirm/allow/concede
go~ no further/farther than saying/admitting/stating/confirming
have~ it | that
have~ it on good authority
would/will have it that/known/understood
would/'d have us/you/people/everyone/voters/them believe/think
would like it/this ?to/be known/understood
put~ it about that
come~ to the/a/an * conclusion/verdict/finding/view/judgment/judgement
reach~ the/a/an * conclusion/verdict/finding/view/judgment/judgement
serve~ notice
let~ ** know
stand~ ?foursquare/squarely/firmly/solidly/full-square behind/by
"""

#: Confessions in set phrases.
CONCEDING = """
plead~ | guilty
"""
