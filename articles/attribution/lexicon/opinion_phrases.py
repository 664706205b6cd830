"""Set phrases of opinion, wish and scene-setting, as `phrasebook` reads them. By hand."""

LISTS = {
    "IS": "is are was were 's 're be being stand stands stood",
    "NOT": "not n't never",
    "CANNOT": "can_not ca_n't cannot could_not could_n't will_not wo_n't would_not would_n't",
    "HEART": """
        aim apologies apology commitment concern condolences duty focus goal gratitude heart hearts
        hope intention message pledge prayers priority promise regret regrets sympathies sympathy
        thanks thought thoughts wish
    """,
    "BEAR": """
        accept accepted allow allowed back_down be_bullied be_intimidated be_right be_silenced
        bow continue forget forgive give_in give_up go_on go_unpunished rest stand_for surrender
        tolerate tolerated yield
    """,
    "NEED": """
        alternative choice doubt excuse hope justice justification need place point question reason
        room shame substitute way
    """,
    "TROUBLE": """
        bloodshed comeback consequences hell mercy peace price punishment reckoning repercussions
        reprisals retaliation retribution revenge tears trouble vengeance war
    """,
    "ACCUSE": """
        accuse accusing blame blaming claim claiming deny denying dispute disputing rule_out
        ruling_out say saying suggest suggesting
    """,
}

WISHING = """
thank/bless/thanks/god_bless you/god/heavens/goodness
thanks/congratulations/condolences/kudos/bravo/godspeed
well done
good luck/riddance
shame on
hats off
long live
rest in peace
god forbid/bless/knows
my/our ?deepest/heartfelt/sincere/sincerest/warmest/profound/full/main/only/first ?and HEART
?so/very/really/truly/deeply/terribly sorry for/about/that/to
IS * behind/beside/alongside him/her/them/us/you/our
IS with him/her/them/us/you/the_families/the_people
per_cent/percent/fully/right/squarely/firmly/totally/completely/solidly behind
it/this/that is/'s/was ?high/about/now/past time to/for/that/we/they/he/she/the
nobody/no_one is/should_be/must_be/can_be above
in the business of
a/the matter for/of
there is/'s/can_be/was no/little NEED
no/not_any doubt/excuse/justification/alternative
make/makes/made no sense
CANNOT ?be BEAR
can/could/will/would never ?be BEAR
enough is enough
we will/'ll see
time will tell
who knows
i do not/n't care
so be it
as far as i am/'m concerned
in my/our opinion/view/book/judgment/judgement/experience
i/we do/did/would/will/am/are/'m/'re not/n't ACCUSE
have/has/had/with ?full/every/complete/total/absolute/utmost/great confidence/faith/trust/respect
have/has/had ?full/every/complete/great admiration/sympathy/regard for
have/has/had a duty/obligation/responsibility/right to
rules are rules
look/looks/looking forward to
how dare
^ what a/an
would/'d like/love/prefer/rather/hate
would/'d be happy/glad/delighted
IS like being/living/watching/walking/waking/talking/dealing/losing/winning
is/are nothing without
over the moon
on top_of_the_world/cloud_nine
beggar/beggars/defies/defy belief
music to my/our/his/her ears
stone ?will ?be left/leave unturned
time is running_out/short
lost its/his/her/their/our way
the show goes/must ?go on
tip of the iceberg
drop in the ocean/bucket
slap in the face
the last/final straw
end of the day
a step too_far/in_the_right_direction/forward/backward/back
at a crossroads
heart is broken/breaking
could not/n't be prouder/happier/sorrier/clearer/more
you can_not/ca_n't/cannot
i/we/he/she/it/they am/'m/are/'re/is/'s/was/were ?now/still/carefully studying/reviewing/considering
i/we/he/she/it/they am/'m/are/'re/is/'s/was/were ?now/still/closely monitoring/assessing/weighing
i/we/he/she/it/they am/'m/are/'re/is/'s/was/were keeping an open_mind/eye
i/we/he/she/it/they am/'m/are/'re/is/'s/was/were ?fully cooperating/co-operating
god/heaven/lord help/save/forgive/rest
would/could not/n't go/come amiss
over my/our dead body/bodies
not on my/our watch
in your/his/her/their dreams
dream on
fat chance
bring it on
so much for
good grief
IS ?just/rather/a_bit/a_little/almost/nearly like
do/does/did/doing/done my/our/his/her/their ?level/very best
is/are/'s/'re ?far/much/just too expensive/high/late/little/long/low/many/much/slow/small
one_more/another * and we/i/you
you/they will/'ll ?be/soon/all hear/hearing/pay/regret/rue/answer/suffer
nothing but admiration/contempt/gratitude/love/praise/respect/scorn/sympathy
never ?been/felt/looked/seemed so/more/better/worse/happier/prouder/stronger/fitter/closer
have/has/had no/little/any choice/option/alternative
there will/'ll/must/shall be ?a/no/some/more/hell/serious/grave TROUBLE
^ you do not/n't
heads will/must/should roll
hell to pay
got/get/gets/getting off/away ?with lightly/scot_free/scot-free/it/murder
^ i/we would/'d/wo/will not/n't
i/we would/'d sooner
whoever/those_who/anyone_who/he_who/they_who * will/shall/'ll/must/should
whoever/those_who/anyone_who/he_who/they_who * * will/shall/'ll/must/should
"""

#: What sets a scene or leads over: of no use to whoever checks facts.
SCENE = """
tell/tells/told a/another/an/quite_a different/other/similar/darker/drier/grimmer story/tale
is/are/was/were ?not everyone/everybody/all * convinced
^ not everyone/everybody/all
^ good morning/evening/afternoon
^ hello/welcome
^ and finally
say/says/said/think/thinks otherwise $
turned/gone/went sour
^ that/this/it/here/there is/was/'s where/when/why/how/not_all/only_the
is/are having none of
is n't having it
hit/hits/hitting/fired/fires/struck/strikes/fought/fights back
^ we put that/this/it/the/these/those to
remain/remains to be seen
only time will tell
the question is
the story does not end
matters $
not to be/remain named/identified/quoted
not be named/identified/quoted
to/not/remain/remained/stay/stayed ?be/remain anonymous/unnamed/unidentified
not wish to be named/identified/quoted
condition/conditions of anonymity
requested/requesting/granted/sought anonymity
not authorised/authorized to speak/talk/comment/brief
"""

#: That nobody owns up to a thing is nothing anybody says.
UNCLAIMED = """
^ ?so ?far nobody/no_one/none/neither * claimed/taken/accepted/admitted/assumed responsibility
^ ?so ?far nobody/no_one/none/neither * claimed/taken/accepted/assumed any/the responsibility
^ ?so ?far no * has/have/had ?yet/so_far/immediately claimed/taken/accepted/assumed responsibility
^ ?so ?far no * claimed/took/accepted/assumed ?immediate responsibility
there/it was/has_been no ?immediate/such claim ?of ?responsibility
"""

#: Short lines that belong to the page, not to the article.
PAGE = """
^ latest from
^ read/see/also/find/learn more/also/read/on/out
^ more on/from/stories/news/like
^ related/trending
^ newsletter/subscribe/advertisement/copyright/###/updated/published/posted
^ share/follow/join/support this/on/us
^ sign up
^ photo/photos/photograph/image/picture/credit/source/video/graphic/file
^ reporting/written/edited/editing/compiled/produced by
^ additional reporting
^ last/first updated/published/posted
^ by
^ watch/listen/download/comment/comments/tag/tags/topic/topics/contact
^ filed under
^ story/article continues
^ continue/most read/reading
^ this article/story
^ editor 's note
^ ?our verdict
^ correction
^ for immediate release
"""
