"""Verbs of showing, conceding, accusing, denying, doubting, retracting and wishing.

Compiled by hand, in the manner of `verbs_saying`, which explains the notation.
"""

from articles.attribution.lexicon.verbs_saying import Family
from articles.attribution.records import Act

SHOWING: tuple[Family, ...] = (
    (
        Act.SHOW,
        "clause question noun",
        """
        show suggest indicate reveal demonstrate prove establish confirm document detail
        illustrate disclose evidence betray attest uncover unearth
        """,
    ),
    (
        Act.SHOW,
        "clause quote",
        """
        find discover determine conclude ascertain deduce infer learn calculate compute
        record state note specify warrant detect
        """,
    ),
    (Act.SHOW, "clause quote", "rule order read decree adjudge hold judge decide recommend"),
    (
        Act.SHOW,
        "noun",
        "list itemise itemize tally enumerate pinpoint cite log contradict place put",
    ),
    (Act.SHOW, "noun", "give record count register identify name"),
    (Act.SHOW, "+at", "put"),
    (Act.SHOW, "to", "point attest testify"),
    (Act.SHOW, "noun clause quote", "throw~up turn~up show~up"),
    (Act.SHOW, "noun", "bear~out point_up flag~up corroborate substantiate attest"),
    (Act.SHOW, "noun clause", "itemise itemize certify rate clock measure quote"),
    (Act.SHOW, "+noun", "show"),
    (Act.SHOW, "+gerund", "have show catch"),
    (Act.SHOW, "naming", "rule declare"),
    (Act.SHOW, "evidence", "find uncover discover detect see"),
    (Act.SHOW, "headline", "find discover expose"),
)

CONCEDING: tuple[Family, ...] = (
    (
        Act.CONCEDE,
        "clause quote noun question",
        """
        admit concede acknowledge confess
        """,
    ),
    (Act.CONCEDE, "clause quote thesis", "accept grant allow recognise recognize"),
    (Act.CONCEDE, "clause quote", "own"),
    (Act.CONCEDE, "to", "admit confess own_up fess_up cop"),
    (Act.CONCEDE, "about over", "come_clean"),
    (Act.CONCEDE, "guilt", "take shoulder bear assume"),
    (Act.CONCEDE, "clause quote", "own_up fess_up come_clean confess"),
)

ACCUSING: tuple[Family, ...] = (
    (Act.ACCUSE, "clause quote noun", "allege"),
    (Act.ACCUSE, "clause quote", "charge"),
    (
        Act.ACCUSE,
        "+of",
        "accuse",
    ),
    (
        Act.ACCUSE,
        "+for",
        "blame fault reproach rebuke castigate arraign chastise scold upbraid berate censure",
    ),
    (Act.ACCUSE, "+on", "blame pin"),
    (Act.ACCUSE, "on at with", "lay_the_blame place_the_blame put_the_blame heap_blame"),
    (Act.ACCUSE, "+with", "charge"),
    (Act.ACCUSE, "noun", "blame implicate incriminate finger inculpate"),
    (Act.ACCUSE, "at", "point_the_finger point_a_finger"),
    (Act.ACCUSE, "for", "hold~responsible hold~accountable"),
)

DENYING: tuple[Family, ...] = (
    (Act.DENY, "clause quote noun infinitive", "deny"),
    (
        Act.DENY,
        "noun quote clause",
        """
        dispute refute rebut repudiate disavow disclaim gainsay deny controvert
        debunk negate disown rubbish poo-poo pooh-pooh belie
        """,
    ),
    (
        Act.DENY,
        "thesis quote",
        """
        reject dismiss contest contradict counter discount disprove challenge fight rebuff oppose
        scotch quash squash kibosh torpedo scupper demolish rubbish
        explode exclude nix squelch deflate dispel nail
        renounce discredit impugn oppugn abjure contravene confute deride ridicule
        """,
    ),
    (
        Act.DENY,
        "thesis",
        """
        brush~aside brush~off wave~away wave~aside wave~off laugh~off shrug~off sweep~aside
        push~aside cast~aside throw~out bat~away bat~off swat~away swat~aside swat~down
        shoot~down knock~down knock~back slap~down strike~down play~down talk~down beat~back
        fend~off fight~off see~off kill~off face~down shout~down rule~out
 blow~off pass~off write~off pick~apart pour_scorn_on
        """,
    ),
    (Act.DENY, "noun clause", "rule~out"),
    (Act.DENY, "clause", "contest reject challenge"),
    (
        Act.DENY,
        "noun",
        """
        scoff_at laugh_at sneer_at bristle_at balk_at bridle_at rail_at push_back_against
        push_back_on push_back_at hit_back_at fire_back_at hit_out_at kick_back_against
        quibble_with quibble_over quibble_about cavil_at carp_at tilt_at kick_against
        take_issue_with take_exception_to take_umbrage_at disagree_with quarrel_with
        find_fault_with pour_cold_water_on throw_cold_water_on pour_scorn_on heap_scorn_on
        give_the_lie_to put_paid_to object_to argue_against argue_with bat_back
        reject_out_of_hand give_short_shrift_to give_the_lie_direct_to raise_objections_to
        """,
    ),
    (Act.DENY, "clause quote", "disagree beg_to_differ differ dissent contradict counter"),
    (
        Act.DENY,
        "quote clause",
        """
        deny_everything
        """,
    ),
    (Act.DENY, "of from", "make_light distance_oneself wash_hands"),
)

DOUBTING: tuple[Family, ...] = (
    (Act.DOUBT, "clause question thing quote", "doubt question query"),
    (Act.DOUBT, "thing question", "mistrust distrust disbelieve second-guess"),
    (Act.DOUBT, "thesis question", "challenge"),
    (Act.DOUBT, "question quote about", "wonder ask puzzle"),
    (
        Act.DOUBT,
        "on about over as to of at",
        """
        cast_doubt cast_doubts throw_doubt raise_doubts raise_questions raise_doubt express_doubt
        express_doubts express_scepticism express_skepticism voice_doubt voice_doubts
        voice_scepticism voice_skepticism have_doubts pose_questions raise_concerns raise_eyebrows
        express_reservations voice_reservations sow_doubt shed_doubt express_disbelief
        """,
    ),
    (Act.DOUBT, "noun question", "call_into_question bring_into_question"),
)

RETRACTING: tuple[Family, ...] = (
    (
        Act.RETRACT,
        "noun quote clause",
        """
        retract recant unsay take_back walk_back
        """,
    ),
    (
        Act.RETRACT,
        "thesis quote clause",
        """
        withdraw rescind disclaim revoke abjure take~back walk~back roll~back
        row~back dial~back
        """,
    ),
    (
        Act.RETRACT,
        "text",
        """
        correct amend revise delete drop scrub remove pull abandon scrap bin ditch junk jettison
        erase expunge unpublish recall overturn reverse shelve annul void cancel unwrite
        """,
    ),
    (
        Act.RETRACT,
        "on from over quote",
        """
        backtrack backpedal back-pedal row_back climb_down
        back_down back_off U-turn resile retreat back_away go_back
        """,
    ),
)

WISHING: tuple[Family, ...] = (
    (
        Act.WISH,
        "clause infinitive quote noun",
        """
        hope wish vow promise pledge propose demand guarantee undertake
        """,
    ),
    (
        Act.WISH,
        "infinitive quote for",
        "vow swear offer volunteer threaten undertake",
    ),
    (
        Act.WISH,
        "addressee infinitive quote",
        """
        urge ask beg implore entreat beseech order command instruct direct tell advise
        encourage exhort invite warn remind bid challenge dare enjoin forbid counsel press lobby
        petition request caution persuade implore admonish
        """,
    ),
    (Act.WISH, "clause quote infinitive", "plead beg ask demand insist request recommend urge"),
    (
        Act.WISH,
        "for",
        """
        call plead appeal ask press push argue lobby clamour clamor beg pray apologise
        apologize advocate
        """,
    ),
    (Act.WISH, "threat clause quote", "threaten promise vow"),
    (Act.WISH, "clause quote", "request"),
    (Act.WISH, "+for", "ask beg press lobby petition"),
    (Act.WISH, "on", "call"),
    (Act.WISH, "to", "appeal apologise apologize object"),
    (Act.WISH, "quote clause for", "apologise apologize sympathise sympathize commiserate pray"),
    (Act.WISH, "against of", "warn advise caution speak_out argue"),
    (
        Act.WISH,
        "noun quote for",
        """
        praise criticise criticize condemn denounce deplore decry slam blast lambast lambaste
        applaud commend hail laud salute thank congratulate compliment extol acclaim
        berate pillory excoriate vilify deride mock ridicule
        castigate censure reprimand rebuke chide scold upbraid chastise admonish reprove
        regret lament deplore bemoan mourn decry endorse advocate demand urge recommend propose
        """,
    ),
    (Act.WISH, "thing", "welcome"),
    (Act.WISH, "thesis", "attack assail lash savage champion oppose"),
    (
        Act.WISH,
        "noun for over at about",
        """
        express_regret express_hope express_concern express_support express_sympathy
        voice_concern voice_support express_confidence
        express_outrage express_dismay express_thanks express_gratitude give_thanks pay_tribute
        offer_condolences send_condolences extend_condolences offer_thanks
        offer_apologies send_apologies issue_an_apology
        """,
    ),
    (
        Act.WISH,
        "clause",
        """
        express_hope express_concern express_fear voice_fear express_confidence
        make_a_promise give_an_assurance give_assurances pray
        """,
    ),
    (Act.WISH, "+infinitive", "want"),
    (Act.WISH, "+past", "want"),
    (Act.WISH, "thing", "favour favor"),
)
