"""English verbs whose past is not made with "-ed": lemma, past, past participle, in every spelling.

The usual list of grammars and school books, written down by hand; variants parted by a slash.
"""

IRREGULAR = """
arise arose arisen, awake awoke awoken, be was/were been, bear bore borne/born, beat beat beaten,
become became become, befall befell befallen, begin began begun, behold beheld beheld,
bend bent bent, beseech besought besought, bet bet bet, bid bid/bade bid/bidden,
bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken,
breed bred bred, bring brought brought, broadcast broadcast/broadcasted broadcast/broadcasted,
build built built, burn burned/burnt burned/burnt, burst burst burst, buy bought bought,
cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come,
cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, do did done,
draw drew drawn, dream dreamed/dreamt dreamed/dreamt, drink drank drunk, drive drove driven,
dwell dwelt/dwelled dwelt/dwelled, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt,
fight fought fought, find found found, flee fled fled, fling flung flung, fly flew flown,
forbid forbade/forbad forbidden, forecast forecast/forecasted forecast/forecasted,
foresee foresaw foreseen, foretell foretold foretold, forget forgot forgotten,
forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken,
forswear forswore forsworn, freeze froze frozen, gainsay gainsaid gainsaid, get got got/gotten,
give gave given, go went gone, grind ground ground, grow grew grown,
hang hung/hanged hung/hanged, have had had, hear heard heard, hide hid hidden, hit hit hit,
hold held held, hurt hurt hurt, keep kept kept, kneel knelt/kneeled knelt/kneeled,
know knew known, lay laid laid, lead led led, leap leapt/leaped leapt/leaped,
learn learned/learnt learned/learnt, leave left left, lend lent lent, let let let,
lie lay/lied lain/lied, light lit/lighted lit/lighted, lose lost lost, make made made,
mean meant meant, meet met met, mislead misled misled, misread misread misread,
misspeak misspoke misspoken, mistake mistook mistaken, misunderstand misunderstood misunderstood,
outdo outdid outdone, overcome overcame overcome, overhear overheard overheard,
oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown,
pay paid paid, plead pleaded/pled pleaded/pled, prove proved proved/proven, put put put,
quit quit quit, read read read, redo redid redone, repay repaid repaid, rerun reran rerun,
retell retold retold, rethink rethought rethought, rewrite rewrote rewritten, rid rid rid,
ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said, see saw seen,
seek sought sought, sell sold sold, send sent sent, set set set, sew sewed sewn,
shake shook shaken, shed shed shed, shine shone shone, shoot shot shot, show showed shown/showed,
shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat,
slay slew slain, sleep slept slept, slide slid slid, sling slung slung, sow sowed sown,
speak spoke spoken, speed sped sped, spell spelled/spelt spelled/spelt, spend spent spent,
spill spilled/spilt spilled/spilt, spin spun spun, spit spat/spit spat/spit, split split split,
spoil spoiled/spoilt spoiled/spoilt, spread spread spread, spring sprang sprung,
stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung, stink stank stunk,
stride strode stridden, strike struck struck, string strung strung, strive strove striven,
swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum, swing swung swung,
take took taken, teach taught taught, tear tore torn, tell told told, think thought thought,
throw threw thrown, thrust thrust thrust, tread trod trodden, undercut undercut undercut,
undergo underwent undergone, understand understood understood, undertake undertook undertaken,
undo undid undone, unsay unsaid unsaid, uphold upheld upheld, upset upset upset, wake woke woken,
wear wore worn, weave wove woven, weep wept wept, win won won, wind wound wound,
withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood,
wring wrung wrung, write wrote written, underwrite underwrote underwritten
"""

#: Verbs of more than one syllable that double their last consonant: stressed at the end.
DOUBLING = frozenset(
    """
        admit submit commit omit permit transmit remit emit rebut refer infer defer confer prefer
        concur occur recur demur deter incur abet regret forget begin control compel expel propel
        repel dispel rebel excel quarrel level label signal cancel counsel travel marvel model
        equal rival fuel total channel dial tunnel outwit blog unplug underpin equip abhor
        acquit sidestep handicap kidnap eavesdrop worship backstab
        format program vlog debug humbug
        """.split()
)
