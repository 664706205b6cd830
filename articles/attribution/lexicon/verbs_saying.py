"""Verbs of saying and thinking, with what may follow them. Compiled by hand.

After the classes of reporting verbs in grammars of English (public, private and suasive verbs in
Quirk et al. 1985; verbs of communication in Levin 1993; the that-clause patterns of Francis et al.
1996), filled up with the usual variants of the press.

A family is what its verbs do, what may follow them, and the verbs. A particle is joined with
"_" ("point_out"); "~" stands where an object may come between ("play~down").
What may follow: `clause` (with or without "that"), `that` (only with it), `question` (whether,
how, …), `quote`, `noun` (any), `thesis` (a noun phrase that names a statement or a deed),
`thing` (any but a person), `text`, `threat`, `guilt`, `evidence`, `asserted` (of that kind),
`infinitive`, `addressee` (somebody before the rest), `naming` (an object and its name: "called it
a lie"), `headline` (any noun, in a headline alone), or a preposition; "+of": a preposition after
an object ("accused X of").
"""

from articles.attribution.records import Act

Family = tuple[Act, str, str]

_PLAIN: tuple[Family, ...] = (
    (Act.SAY, "clause quote question noun", "say"),
    (
        Act.SAY,
        "clause quote question thing",
        """
        state declare announce note mention reveal disclose divulge report recount
        reiterate restate stress emphasise emphasize underline underscore highlight
        proclaim pronounce assert aver avow affirm reaffirm attest certify confirm verify
        corroborate predict forecast foretell prophesy foresee foreshadow recollect
        explain clarify specify detail stipulate outline posit contend insinuate intimate
        hint imply signal remark promulgate publicise publicize trumpet vaunt
        point_out make_clear make_plain make_known make_public spell~out set~out lay~out
        let_slip let_on blurt~out flag~up put~forward bring~up
        """,
    ),
    (
        Act.SAY,
        "clause quote question",
        """
        observe volunteer relate recall float document chronicle broadcast herald
        """,
    ),
    (
        Act.SAY,
        "clause quote question about",
        """
        comment opine quip joke jest add conclude theorise theorize speculate hypothesise
        hypothesize muse reflect marvel generalise generalize summarise summarize
        interject interpose reason argue continue counter retort rejoin riposte reply respond
        answer agree concur brag boast gloat crow exaggerate enthuse exult complain grumble
        grouse gripe moan groan whine whinge carp lament fume rage seethe storm rant rail
        thunder testify depose swear vouch propose suggest write tweet retweet post blog
        elaborate confide maintain insist hold_forth put_it make_it_clear make_it_plain
        make_the_point make_the_case go_on chip_in chime_in pitch_in weigh_in venture hazard
        demur expand enlarge recapitulate recap equivocate temporise quibble aver
        allege attest certify declaim fret worry despair grieve chafe bleat yelp simper
        ruminate ponder reassert counterclaim banter confabulate prognosticate
        persist persevere profess protest remonstrate object expostulate chuckle whisper
        let_fly let_rip go_on_record place_on_record put_on_record swear_blind swear_on_oath
        """,
    ),
    (Act.SAY, "that quote thesis", "hold submit plead present advance advocate"),
)

#: Manner of speaking, and what people do while they speak: with a quotation beside them.
_MANNER: tuple[Family, ...] = (
    (
        Act.SAY,
        "that quote",
        """
        cry cry_out exclaim ejaculate scream shriek screech yell shout shout_out call_out bellow
        roar howl holler bawl bark snarl growl snap sneer scoff jeer taunt tease gibe jibe hiss
        spit rasp croak mutter mumble murmur breathe gasp stammer stutter splutter sputter gulp
        laugh giggle smile grin grimace smirk beam wink shrug nod frown cackle guffaw sigh sob
        weep wail sniff snort snigger
        harrumph tut huff wheeze chortle titter whimper snivel sob bray
        blurt drone enunciate recite trill cluck expostulate inveigh fulminate
        sermonize soliloquise bemoan insist opine wisecrack lob parrot
        drawl intone chant purr coo trill chirp squeal squeak grunt rumble boom blare croon sing
        gabble jabber prattle babble ramble burble warble deadpan ad-lib improvise expand expound
        pontificate preach sermonise lecture declaim orate fib lie bluff pretend feign
        prompt probe inquire enquire query chorus echo second
        digress rejoice rave gush vent erupt explode bristle
        bluster pout mourn grieve despair bemoan bewail rap thunder_back roar_back
        shoot_back hit_back fire_back snap_back bite_back shout_back push_back strike_back
        come_back write_back call_back clap_back hit_out lash_out cut_in butt_in break_in
        pipe_up speak_up speak_out sum_up carry_on press_on rattle_on push_on start_off wrap_up
        finish_off sign_off
        supply relay pass_on convey parry deflect put_in throw_in
        pen scribble scrawl jot type text repost vlog message email e-mail
        cable wire fax live-tweet quote-tweet tweet_back post_up note_down caption chalk
        reminisce philosophise philosophize moralise wisecrack
        """,
    ),
    (Act.SAY, "quote thesis", "cry"),
    (
        Act.SAY,
        "quote",
        """
        read run go begin start open close finish return resume interrupt end conclude_with cap
        laugh_off
        """,
    ),
)

_TELLING: tuple[Family, ...] = (
    (
        Act.SAY,
        "addressee clause quote question +of +about",
        """
        tell inform notify advise brief assure reassure remind warn convince persuade
        satisfy update apprise alert tip~off console assure
        """,
    ),
    (Act.SAY, "clause quote of about", "warn caution complain boast brag"),
    (
        Act.SAY,
        "addressee clause quote",
        "message text email e-mail write phone promise lecture harangue regale badger satisfy",
    ),
    (Act.SAY, "at", "hint"),
    (Act.SAY, "+to", "liken"),
    (Act.SAY, "clause quote", "remember"),
    (Act.SAY, "for", "vouch"),
    (Act.SAY, "of about", "speak talk tell joke rave"),
    (Act.SAY, "to", "point refer allude testify attest swear gesture"),
    (Act.SAY, "quote", "speak"),
    (Act.SAY, "clause", "let_it_be_known give_notice give_evidence leave_no_doubt"),
    (
        Act.SAY,
        "clause quote of",
        "sound_the_alarm raise_the_alarm send_word bring_word give_warning",
    ),
    (Act.SAY, "thesis clause", "repeat defend uphold reaffirm"),
    (Act.SAY, "noun", "stand_by stick_by stick_to stand_behind"),
)

_DESCRIBING: tuple[Family, ...] = (
    (
        Act.SAY,
        "+as quote",
        """
        describe characterise characterize portray depict hail cast paint
        """,
    ),
    (Act.SAY, "noun", "describe characterise characterize"),
    (Act.SAY, "thesis", "repeat recall relate"),
    (Act.SAY, "naming quote", "call dub term style label brand christen deem pronounce tag"),
    (Act.SAY, "noun quote +as", "quote cite adduce"),
    (Act.SAY, "noun", "tout exaggerate overstate understate play~up talk~up"),
    (Act.SAY, "+at quote", "put"),
    (Act.SAY, "+to", "attribute ascribe credit trace put~down chalk~up link tie"),
    (Act.SAY, "+with", "credit"),
    (Act.SAY, "+as", "see view regard treat perceive interpret list class classify"),
    (Act.SAY, "+as quote", "diagnose rate rank"),
    (Act.SAY, "+gerund", "remember recall recollect describe recount report mention picture"),
    (Act.SAY, "gerund", "relate narrate admit own_up_to speak_of tell_of boast_of complain_of"),
    (
        Act.SAY,
        "nothing",
        """
        record register log measure detect observe notice remember recall recollect find
        report note trace know_of hear_of see spot anticipate foresee expect
        """,
    ),
    (Act.SAY, "exhibit", "produce unveil"),
    (Act.SAY, "noun clause", "bear~out back~up corroborate substantiate"),
    (Act.SAY, "asserted infinitive clause", "claim"),
    (
        Act.SAY,
        "gerund",
        "recall recollect report describe remember mention recount suggest propose recommend",
    ),
    (Act.SAY, "clause quote thesis infinitive", "claim purport"),
)

#: Thinking, estimating, expecting: put forward all the same.
_THINKING: tuple[Family, ...] = (
    (
        Act.SAY,
        "clause quote thesis",
        """
        believe think reckon suppose presume assume surmise conjecture suspect guess imagine
        fancy figure gather understand estimate calculate compute gauge feel sense realise
        realize judge consider trust deduce infer envisage anticipate project fear dread
        guesstimate expect bet wager swear
        take_the_view take_the_position hold_the_view hold_the_opinion
        """,
    ),
    (Act.SAY, "clause infinitive noun", "expect anticipate forecast project"),
    (
        Act.SAY,
        "+at",
        """
        estimate value assess reckon calculate measure record log clock weigh count
        place peg gauge compute
        """,
    ),
    (Act.SAY, "naming", "deem consider judge adjudge"),
    (Act.SAY, "judged", "find hold think reckon believe"),
    (Act.SAY, "headline", "fear dread"),
    (Act.SAY, "misfortune", "fear dread"),
)

SAYING: tuple[Family, ...] = _PLAIN + _MANNER + _TELLING + _DESCRIBING + _THINKING
