"""Set phrases that deny, take back or refuse an answer, as `phrasebook` reads them.

Compiled by hand. Clitics stand apart, as `tokens` cuts them: "did n't", "that 's".
"""

LISTS = {
    "IS": "is are was were 's be been being has_been have_been had_been",
    "NOT": "not n't never",
    "SURELY": """
        absolutely categorically certainly clearly completely entirely firmly flatly frankly just
        obviously quite really simply strenuously strongly totally utterly vehemently plainly
        patently simply_just
    """,
    "SAID": """
        accusation accusations account accounts allegation allegations argument assertion charge
        charges claim claims comparison complaint complaints conclusion diagnosis gossip idea
        insinuation insinuations notion report reports rumour rumours rumor rumors speculation
        story stories suggestion suggestions suspicion suspicions tale tales talk theory version
        that this it figure figures estimate reading picture portrayal they these those
    """,
    "UTTERANCE": """
        account accounts advice alert announcement answer assertion bulletin comment comments
        count counts email tally toll
        estimate evidence figure figures information message notice number numbers post posts
        release remark remarks report statement statements testimony tweet warning word words
    """,
    "WRONG": """
        false inaccurate incorrect mistaken misleading untrue wrong an_error a_mistake in_error
        not_accurate not_correct not_right not_true n't_accurate n't_correct n't_right n't_true
    """,
    "BLUNDER": """
        blunder confusion error errors fault inaccuracies inaccuracy misprint mistake mistakes
        misunderstanding oversight slip typo
    """,
    "TAKEN": """
        amended corrected deleted erased pulled rescinded retracted removed revoked struck_out
        struck_off struck scrapped taken_back taken_down taken_it_down withdrawn unpublished
    """,
    "SPEAK": """
        answer answering comment commenting disclose disclosing discuss discussing elaborate
        elaborating get_into getting_into give_details go_into going_into say_any say_more
        speculate speculating talk talk_about talking talking_about be_drawn confirm_or_deny
        go_beyond reveal expand
    """,
    "DEED": """
        agreement complaint contact conversation deal decision email incident instruction letter
        meeting offer order payment plan promise remark request statement thing threat warning
    """,
}

DENYING = """
that/this/it/which IS ?SURELY NOT ?at_all so/true/correct/right/accurate/the_case/what_happened
that/this/it/which IS ?SURELY NOT ?at_all how_it/how_that/what_i/what_we/what_was/a_fact
that/this/it/which IS ?SURELY NOT what_it/what_they/what_he/what_she
not a_word/an_ounce/a_shred/a_grain/one_word/one_bit/an_iota/a_scintilla/a_single_word of
no/any/little/without/zero truth/substance/basis/foundation/merit/validity to/in/for/whatsoever
not/n't aware of any ?such
no * dealings with
without/lack/lacks/lacking/have_no/has_no/had_no ?any/all foundation/basis/merit/substance/truth
SAID * ?IS ?SURELY ?so/way/very/well/rather wide_of_the_mark/off_the_mark/off_base/off_beam
SAID * ?IS ?SURELY for_the_birds/off_the_wall/beneath_contempt/beyond_belief/a_non-starter
SAID * ?IS ?SURELY a_stretch/a_red_herring/a_myth/a_smear/a_slur/a_travesty/a_figment
SAID * has/have/had no legs/basis/substance/merit/foundation/validity/credibility
SAID * do/does/did not/n't hold_water/stand_up/add_up/hold_up/wash/tally/fit/square_with
SAID * do/does/did not/n't match/correspond/bear_scrutiny/bear_out/withstand_scrutiny
SAID * can/could/wo not/n't be true/right/correct/so
reports/rumours/rumors/news/stories of my/his/her/our/their/its * IS premature/exaggerated
barking up the wrong tree
nothing ?whatever/whatsoever/at_all wrong/amiss/untoward/irregular/improper ?with/about/in
nothing to hide/answer_for/be_ashamed_of
who/whoever says/said/claims so/that/otherwise
someone/somebody is lying/inventing/dreaming
made of whole cloth
of whole cloth
figment of
not a thing/trace/hint/whiff/sign/chance/bit of ?it/truth/this/that
that/it/this never/did_not/did_n't ?once/ever happened/happen/occurred/occur
i/we/he/she/they/it had/have/has/'d/'ve ?absolutely nothing to_hide/to_do_with/against
devoid/void of ?any/all foundation/basis/merit/substance/truth
there ?is/was/'s/are/were/has_been/have_been no/never_a/never_any/not_any such
no/not/never/n't * such DEED
not_ever/never/did_not/did_n't happened/happen/existed/exist/occurred/occur/took_place/take_place
nothing of the kind/sort
nothing/anything could be further from the truth
far from the truth
plucked/pulled/conjured/snatched/made out_of/from ?the thin air
cut from whole cloth
cooked/dreamed/dreamt/conjured/trumped up
tissue/pack/string/web of lies/falsehoods/untruths
contrary to what/reports/rumours/rumors/those/these/the
make/makes/made/making it/that/this/them up
make/makes/made/making all/the ?of ?whole ?it/this/that/thing/story up
IS ?SURELY ?all/pure/purely made up
i/we/he/she/they/it ?SURELY deny/denies/denied/reject/rejects/refute/refutes/dispute/disputes
^ no/never/nope $
^ not at_all/so/true/guilty/for_a_minute/for_a_second/for_a_moment/in_the_slightest/a_chance
^ absolutely/certainly/definitely/of_course/obviously not
i am/'m innocent/not_guilty
we are/'re innocent
have/has/had/having/play/played/plays/took/takes/with ?SURELY no part/role/hand/say/involvement
have/has/had/having/with ?SURELY no knowledge/link/links/tie/ties/connection/connections
have/has/had/having/with ?SURELY nothing to do with
it/that IS not/n't me/us/him/her/them
do/does/did not/n't recognise/recognize/accept/agree_with these/those/that/this/the/any/his/her/it
"""

RETRACTING = """
i/we was/were wrong/mistaken/misinformed/misled/in_error/badly_advised/too_quick/too_hasty
i/we was/were incorrect/ill_informed/wrongly_informed
i/we got/had it/that/this/them ?all/badly/completely wrong
i/we got/had my/our/the ?own facts/figures/number/numbers/date/dates/name/names wrong
i/we spoke out_of_turn/in_haste/carelessly/loosely
i/we got my/our/the wires crossed
UTTERANCE should/must/can/may be disregarded/ignored
please disregard
i/we jumped the gun
i/we ?was got carried away
i/we went too far
i/we chose my/our words badly/poorly/carelessly
i/we misspoke/misspeak/misstated/misread/misremembered/retract/withdraw/recant/lied
i/we take it/that/this/them/those_words/my_words/that_remark back
i/we take/took back
i/we stand corrected
i/we spoke too soon
i/we overstated/exaggerated
i/we made it/that/this/everything/the_story/the_whole_thing/all_of_it up
i/we should/ought not/n't/never ?to have said/written/posted/called
i/we never should have said/written/posted
i/we/it/they/he/she no longer stand_by/stands_by/believe/believes/hold/holds
i/we should/ought ?to have said/written/read/reported/called/put/made/checked/specified/added
should/ought to_have/have read/said/been_given_as
should/ought ?to read
this/that/it/which IS ?entirely/wholly/purely our/my ?own BLUNDER
BLUNDER on/of our/my/its part/making
a BLUNDER in our/my/the UTTERANCE
this/that/it IS premature/wrong/mistaken/incorrect and i/we ?have/'ve TAKEN
i/we ?have/'ve/had ?since/now/already TAKEN it/that/them/this/those/the
UTTERANCE * ?has/had/have ?since been TAKEN
UTTERANCE * had/has overstated/misstated/exaggerated
and had/has/have ?since been TAKEN
i/we regret/apologise_for/apologize_for/are_sorry_for the/this/that/our/my BLUNDER
had no business saying/writing/posting/publishing
what i/we told/said/wrote/posted/published/gave ?you * IS WRONG
what i/we told/said/wrote/posted * does/do/did not/n't reflect
the * i/we told/said/wrote/gave/used/posted/published/quoted/cited/named/issued * IS WRONG
the UTTERANCE ?that/which i/we told/said/wrote/gave/used/posted * does/do/did not/n't reflect
my/our ?own ?earlier/previous/first/initial/original UTTERANCE IS WRONG/withdrawn
the/its/his/her/their/an earlier/previous/first/initial/original UTTERANCE IS WRONG/withdrawn
UTTERANCE IS issued/published/posted/sent/released/made/given in_error/by_mistake/by_accident
UTTERANCE IS issued/published/posted/sent/released prematurely/accidentally/mistakenly
"""

REFUSING = """
no comment/comments
nothing ?more/further/else/new to add/say/report/tell
can/ca/could/will/wo/would/do/does/did/shall not/n't ?be SPEAK
can/could/will/would/do/does neither confirm
cannot SPEAK
would/'d ?rather/prefer ?rather not ?to say/comment/answer/discuss/talk
it/that would/'d be inappropriate/premature/improper/unwise/irresponsible/wrong ?for ?me/us to SPEAK
not in_a_position/at_liberty/able/authorised/authorized/allowed/permitted to SPEAK/say/speak
not prepared/ready/minded/going/here/about to SPEAK
too early/soon to say/tell/comment/know/judge/speculate
you ?would/will/'d/'ll have_to/should/need_to/must ask/put_that_to/speak_to/talk_to
ask/contact my/our lawyer/lawyers/solicitor/solicitors/press_office/agent
not something i/we can/could/will/would/want_to/wish_to talk/comment/discuss/speak/go/share
it/that/this IS a_matter for the police/court/courts/prosecutor/prosecutors/investigators
IS ?strictly/purely/entirely/solely a_matter between
what/which/who/whose/why/how/whether * IS ?strictly/purely/entirely/now a_matter for
that/this/it/which IS between me/him/her/us/them/my and
that/this/it/which IS between * and me/him/her/us/them/myself/himself/herself
IS none of your/anyone/anybody/their/his business/concern
IS nobody 's business/concern
IS no_business/no_concern of
IS private/confidential/classified/sub_judice $
it/that/this IS not for me/us to say/comment/discuss/judge
not going there/into_that/into_it/to_go_there/to_get_into/to_discuss/to_comment
IS my/our/his/her/their ?own ?private business/affair/concern
none of your/anybody/anyone ?'s business
i/we will/'ll leave it/that there/at_that/to_others/to_them/to_the
IS between me/us and
my/our lips are sealed
i/we could/can n't/not possibly comment/say
i/we do/did n't/not discuss/talk_about/comment/comment_on/speak_about/give_interviews/speculate
^ next question
^ pass $
when they/it/we/i are/is/'re/'s/am/'m ready/out/done
when we/i have something/anything/news/more to say/announce/report/share
"""

#: Words that hold back what a cue would do: "did not deny", "stopped short of denying".
HOLDING_BACK = """
stop/stops/stopped/stopping/fall/falls/fell/falling short of
fail/fails/failed/failing/neglect/neglected/omit/omitted/forbore to
refrain/refrains/refrained/refraining/abstain/abstained ?away from
shy/shied away from
without
unable/unwilling/reluctant/loath/not_prepared/not_willing to
do/does/did/has/have/had/will/would/can/could/is/are/was/were/wo/ca not/n't
cannot/never/neither/nor
yet to
decline/declines/declined/declining/refuse/refuses/refused/refusing to
"""

#: Granting, after which a negation denies only the rest: "yes, but we did not hide it".
GRANTING = """
yes/true/granted/admittedly
i/we grant/accept/admit/acknowledge
of course
it is true
to be sure
"""
