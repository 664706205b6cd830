"""Set phrases of refusing to answer, of silence and of anonymity. By hand.

In the pattern language that `phrases` explains, with its sets.
"""

#: Refusals and silence; the rest of the sentence says what was refused.
REFUSING = """
NOT take~ up | * QUESTIONS
NOT accept~/welcome~/grant~ | * QUESTIONS
pass~ up/over | * QUESTIONS
turn~ down | * QUESTIONS
give~/make~/offer~/provide~ no/little/scant/few * REPLY | as to
breathe~/say~/utter~/speak~ not/never a/one word
NOT breathe~/say~/utter~/speak~ a/one word
NOT speculate~/guess~/hazard~/breathe~/vouchsafe~/enlarge~/expatiate~/bite~/budge~
keep~ ?strictly/entirely/very/firmly to himself/herself/itself/themselves
keep~ | * ?strictly/entirely/very/firmly to himself/herself/itself/themselves
leave~ | to ?a/an/the * board/court/courts/police/inquiry/auditor/auditors/judge/judges/jury/\
prosecutor/prosecutors/lawyer/lawyers/investigator/investigators/commission/committee/expert/\
experts/successor/successors/historians/coroner/inspectors/panel/tribunal/ministry/others/\
imagination/investigation/review/doctors/superiors/boss
leave~ | * QUESTIONS hanging/open/dangling/unresolved/unaddressed
turn~ a deaf ear | to
cut~ | * QUESTIONS off/short
NOT rise~ to | * bait/challenge
NOT spill~ | the/any beans
NOT oblige~ | .
NOT forthcoming with
keep~/play~ | * cards close/near
NOT say~ more
say~ no more
ring~ unanswered
plead~ ignorance/amnesia/privilege/confidentiality
demur~ | when
be~ giving/letting/saying nothing/little ?away/slip
maintain~/observe~ ?a radio silence
have~ nothing for | reporters/journalists/the
NOT pressed/pinned/tempted/goaded/moved/budged ?down/further | on/into/by/about
NOT play ball
NOT rise~ to the bait
NOT touch~ | * QUESTIONS
NOT pick~ up ?the ?phone
NOT come~ to the phone/door
far from forthcoming
less/least/hardly/scarcely/barely forthcoming
NOT forthcoming
walk~/stride~/march~/sweep~/push~/hurry~/brush~/rush~/stalk~/slip~/drive~/dash~/bustle~/stroll~ \
?straight/briskly/right past * PRESS/QUESTIONS
walk~/stride~/hurry~/leave~/depart~/storm~/drive~/rush~/slip~/go~ ?straight ?off/away/out/home/\
inside/past * without * word/comment/speaking/answering/replying/commenting/stopping/explanation/\
anything
leave~/slip~/go~/depart~ ?out/away by/through a/the side/back/rear door/entrance/exit
let~ | * phone/telephone/call/calls/question/questions/message/messages ring/go/hang/lie/pass
go~ ?straight/through to voicemail
ring~ out
sooner/rather ** than | name/say/tell/reveal/discuss/explain/identify/disclose/answer/comment/\
talk/divulge/betray/give
make~ no/little/scant/few mention/reference/allusion | to/of
make~ no | * mention/reference/allusion to/of
NOT make~ | ?any * mention/reference/allusion to/of
NOT mention~ | *
clam~ ?right up
button~/zip~ his/her/their/its lip/lips/mouth
play~ dumb
steer~/stay~/keep~/veer~ ?well/very clear of
sit~ on | * QUESTIONS
have~ no ?great/particular wish/desire/appetite/inclination/intention | to/of
be~ in no mood/position/hurry/rush | to
mumble~/mutter~ something | about
change~ the subject
look~/stare~/gaze~ at his/her/their shoes/watch/feet/phone/floor/ceiling/boots
look~ the other way
leave~ it/matters/things at that
leave~ it there
take~/plead~ the fifth
take~/seek~ refuge in/behind
hide~/shelter~ behind
send~ * regrets
NOT put~ ?anyone/anybody up | for
say~ nothing/little | about/on/of/as
meet~ ** with ?stony/total/complete/a ?wall ?of silence
meet~/greet~ with/by ?stony/total/complete/a ?wall ?of silence
respond~/answer~/react~/reply~ with silence
be~ saying/giving nothing/little ?away
keep~ * cards close
keep~ us/reporters/everyone/them guessing
beg~ off
fob~ | * off
stall~ | * QUESTIONS
give~ * the slip
draw~ a/the veil over
draw~ the line at
shy~/shrink~/back~ away/off/from | ?from * QUESTIONS/saying/naming/answering/discussing
stop~ taking | * QUESTIONS
swerve~/skate~/gloss~/skim~ ?round/around/over/past | *
hedge~
prevaricate~
equivocate~
be~ ?rather/very/deliberately/studiously/notably/equally vague/cagey/evasive/guarded/coy/reticent/\
elusive/mute/mum/tight-lipped/unforthcoming/noncommittal/non-committal/circumspect
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
unavailable/uncontactable
unreachable | for/on/by/when/.
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

#: What things are as well as those who do not answer.
SOUNDLESS = frozenset("silent mute quiet mum still unreachable".split())

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
NOT wish~/want~/care~/like~/choose~ to be named/identified/quoted
speak~/talk~ ** condition of anonymity/confidentiality
make~ no apology/apologies/secret/bones/mistake
NOT authorised/authorized/allowed/permitted/cleared to speak/talk/comment/discuss * publicly/\
media/press/matter/record/reporters/journalists
"""

#: Both at once, or neither: no answer.
NEITHER = """
neither confirm~/deny~/admit~/verify~/accept~/dispute~ nor confirm~/deny~/admit~/verify~/\
reject~/dispute~
NOT confirm~/admit~/deny~/verify~ or/nor deny~/confirm~/dispute~/reject~
neither confirm nor deny
neither own/disown | to ** nor
neither own/admit/confirm/endorse/avow/claim/defend/accept/back ?to nor disown/deny/repudiate/\
dispute/reject/condemn/refute/disavow/renounce
"""
