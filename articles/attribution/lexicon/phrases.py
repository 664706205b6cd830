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
    """,
    "QUESTIONS": """
        question questions inquiry inquiries enquiry enquiries query queries call calls request
        requests message messages email emails e-mail e-mails letter letters text texts topic
        subject matter issue point reporters journalists us callers interview interviews
        invitation invitations opportunity offer approach approaches
    """,
}

#: Refusals and silence; the rest of the sentence says what was refused.
REFUSING = """
decline~ | to
decline~ | *  comment/interview/interviews/request/requests/invitation/invitations/opportunity
refuse~ | ?even to
refuse~ | *  comment/interview/interviews/requests
fail~ | to ?even ANSWER
neglect~/omit~ to ANSWER
decline~/refuse~ | .
NOT wish~/want~/choose~/agree~/care~/offer~/consent~/dare~/bother~/deign~ | to ?be/publicly ANSWER
choose~/prefer~/elect~/opt~/decide~ not to ANSWER
NOT able/prepared/ready/willing/authorised/authorized/allowed/permitted/free/inclined/\
minded | to ANSWER
NOT at liberty/pains | to ANSWER
NOT in a position | to ANSWER
unable/unwilling/reluctant/unprepared/loath | to ANSWER
NOT respond~/reply~/answer~/react~/comment~/elaborate~/expand~
NOT respond~/reply~ | to
NOT return~ | * QUESTIONS
NOT answer~/acknowledge~/address~/take~/entertain~/field~ | * QUESTIONS
NOT address~/discuss~/disclose~/specify~/divulge~/identify~/name~/reveal~/quantify~
NOT engage~ with
NOT go~ into
NOT speak~/talk~
NOT reached/contacted/drawn
NOT reachable/contactable
NOT make~ | * available
NOT offer~/provide~/give~/issue~/produce~ | ?any/a/an * REPLY
NOT available
unavailable/unreachable/uncontactable
unavailable for comment
make~/give~/have~/offer~/issue~/provide~/return~/volunteer~/supply~/pass~/send~/\
furnish~ no * REPLY
was/were/is/been/came no * comment/response/reply/answer/word/reaction
have~ nothing to/more/further/else ?to say/add/offer
say~/reveal~/disclose~/offer~/volunteer~ nothing
say~ little/no more
give~ nothing away
refrain~/abstain~ from comment/commenting/saying/answering/discussing/speaking/elaborating/naming
avoid~ saying/answering/commenting/discussing/naming/addressing/mentioning
remain~/stay~/keep~/fall~/be~/go~ ?notably/largely/resolutely/studiously silent/mum/\
tight-lipped/schtum/quiet/coy/evasive/noncommittal/non-committal/tightlipped/stumm
maintain~/keep~/preserve~ his/her/its/their/a/the ?own ?studied/stony/dignified silence/counsel
hold~/bite~ his/her/its/their tongue
hang~ up
put~/slam~ the phone/receiver down
put~/slam~ down the phone/receiver
slam~/shut~/close~ the door
walk~/storm~ off/out/away | when asked/pressed/questioned
cut~/end~/break~ the call/conversation
cut~/end~/break~ ?off/short the interview/call/conversation
ignore~/dodge~/sidestep~/duck~/evade~/deflect~/avoid~/parry~/swerve~/skirt~/shun~/rebuff~/snub~/\
shrug~ | * QUESTIONS
wave~ ?away/off * QUESTIONS
put~/brush~/bat~/swat~/fend~/push~/turn~ | ?past/off/aside/away * QUESTIONS
brush~/bat~/swat~/fend~/push~/turn~ | * QUESTIONS off/aside/away
have~/be~/remain~ yet to TALK/say/confirm/reveal/name/identify/publish/release/announce/deny
refer~/direct~/redirect~/steer~/point~/pass~ | * QUESTIONS to/on
refer~/direct~ | * to ?the ?a * spokesman/spokeswoman/spokesperson/statement/lawyer/lawyers/\
solicitor/solicitors/website/police/ministry/office/department
defer~ | * to
stonewall~
plead~ the fifth
reserve~ * judgement/judgment/comment/position
exercise~/invoke~/cite~ * right to silence
leave~ * QUESTIONS unanswered
go~ unanswered/unreturned
NOT answered/returned
draw~/get~/receive~/elicit~/bring~/meet~ ?with no * answer/reply/response/comment
shed~/throw~ no light
NOT shed~/throw~ | * light
"""

#: Remarks on a source's own name: they say nothing.
ANONYMOUS = """
ask~/request~/want~/wish~/prefer~/demand~/insist~ not to be named/identified/quoted/photographed
ask~/request~/want~/wish~/insist~ * be named/identified/quoted/used/published/withheld
ask~/request~/want~/demand~/seek~/insist~ ?on anonymity
ask~/request~ that * name * be/not
ask~/request~ to remain/stay/be anonymous/unnamed
decline~/refuse~ to be named/identified/quoted
beg~ to differ
decline~/refuse~ to give * name/names
NOT wish~/want~ to be named/identified/quoted
NOT authorised/authorized/allowed/permitted/cleared to speak/talk/comment/discuss * publicly/\
media/press/matter/record/reporters/journalists
"""

#: Both at once, or neither: no answer.
NEITHER = """
neither confirm~/deny~/admit~/verify~/accept~/dispute~ nor confirm~/deny~/admit~/verify~/\
reject~/dispute~
NOT confirm~/admit~/deny~/verify~ or/nor deny~/confirm~/dispute~/reject~
neither confirm nor deny
"""

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
"""

#: Before somebody who says what stands beside: "according to the ministry".
ACCORDING = """
according to
per
as per
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
"""

#: Confessions in set phrases.
CONCEDING = """
plead~ | guilty
"""
