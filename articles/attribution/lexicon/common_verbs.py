"""Frequent English verbs that report nothing by themselves, to see where there is a clause.

Compiled by hand from what news reports are full of. Those with an entry among the reporting
verbs, or an irregular past, need none here.
"""

COMMON_VERBS = frozenset(
    """
        abandon abolish absorb abuse accelerate access accommodate accompany accomplish account
        accumulate achieve acquire act adapt adjust administer adopt advance advise affect afford
        age agree aid aim alarm allocate allow alter amount analyse analyze appear apply appoint
        approach approve arm arrange arrest arrive assault assemble assess assign assist associate
        assume attach attack attempt attend attract audit authorise authorize avoid await award
        back balance ban bar base bathe battle begin behave belong benefit block board bomb boost
        borrow bother break bribe bring build burn bury buy calculate call camp campaign cancel
        capture care carry cast cause cease celebrate centre change charge chase check chip
        circulate clash clean clear climb close collaborate collapse collect collide combine come
        commission commit compare compensate compete compile complete comply compose comprise
        concentrate concern conduct confine confiscate confront connect consider consist construct
        consult consume contact contain contaminate continue contract contribute control convert
        convict cook cooperate cope copy cost count cover crack crash create criticise cross crowd
        crush cry cultivate cure cut damage dance date deal decide deck declare decline decorate
        decrease dedicate defeat defend define delay delete deliver demolish demonstrate depart
        depend deploy deport derail derive descend deserve design destroy detain detect deteriorate
        determine develop devote die differ direct disagree disappear disappoint discharge discover
        discuss dismantle dispatch display distribute disturb divide donate double doubt draft drag
        drain draw dream dress drift drill drink drive drop drown dry dump earn ease eat educate
        eject elect eliminate embark embrace emerge employ empty enable encounter encourage end
        endanger endure enforce engage enhance enjoy enlarge ensure enter entitle equip erase erect
        erode erupt escape establish evacuate evade evaluate evict evolve examine exceed exchange
        exclude execute exercise exhaust exist expand expel experience expire explode exploit
        explore export expose extend extract face fail fall falsify fasten favour favor feature
        feed feel fell fetch fight file fill film finance find fine finish fire fish fit fix flood
        flow fly focus fold follow force forge forget form forward found fracture free freeze
        frighten frustrate fuel function fund gain gather generate get give glance go govern grab
        graduate grant grow guard guide halt hand handle hang happen harm harvest haul have head
        heal heat help hide hijack hire hit hold host house house hurt identify ignite ignore
        illustrate implement import impose impress improve include incorporate increase incur
        infect inflict influence inherit inject injure insert inspect install install intensify
        intercept interfere interrupt intervene interview introduce invade invest investigate
        invite involve isolate issue jail join jump keep kick kidnap kill knock knit lack land last
        laugh launch lay lead leak lean leap learn leave lend let license lie lift light like limit
        line link list listen live load loan locate lock log look loot lose love lower maintain
        make manage manufacture march mark market marry match matter mean measure meet melt merge
        migrate mind mine misuse miss mistreat mix monitor mount move murder name narrow need
        neglect negotiate notice number obey obtain occupy occur offer open operate oppose order
        organise organize originate outnumber outweigh overcome overlook overturn owe own pack
        paint park part participate pass patrol pay perform permit persist phone pick pile place
        plan plant play please plot plunge point poison polish pollute pose possess postpone pour
        practise practice prefer prepare preserve press prevent print proceed process produce
        prohibit promote prosecute protect provide provoke publish pull pump punch purchase push
        put qualify quarrel quit race raid rain raise range rank reach read realise realize receive
        recommend recover recruit recycle reduce reflect refund register regulate rehearse
        reinforce relate relax release relocate rely remain remember remove renew renovate rent
        repair repay repeat replace represent rescue resemble reserve reside resign resist resolve
        rest restore restrict result resume retain retire return reveal reverse review revise
        revive ride ring rise risk rob roll rule run rush sack sail save scan scatter schedule
        score scrap scratch screen search secure see seek seem seize sell send sentence separate
        serve set settle sew shake shape share shed shelter shift shine ship shock shoot shop shove
        shrink shut sign sink sit sleep slide slip slow smash smell smile smoke smuggle soak sound
        spark speak specialise spend spill spin split spoil sponsor spread stab stage stand stare
        start starve stay steal stem step stick stop store storm strand strengthen stretch strike
        strip struggle study subject submit succeed suffer suit supervise supply support suppose
        surge surrender surround survive suspend sustain sweep swim switch tackle take talk target
        taste tax teach tear tend terminate test threaten throw tie torture total touch tour track
        trade train transfer transform translate transport travel treat trick trigger trust try
        turn undergo undermine unload update upgrade urge use vandalise vanish vary visit volunteer
        vote wait wake walk want wash waste watch wave weaken wear weigh whip widen win wipe wire
        wonder work worsen wound wrap wreck yield seem appear belong cling contain consist depend
        deserve exist lack last loom own possess remain resemble
        """.split()
)
