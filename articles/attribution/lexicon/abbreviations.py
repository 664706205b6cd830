"""Abbreviations that end in a stop, lower case. Compiled by hand."""

#: Before a name: never the end of a sentence. Written with a capital.
TITLES = frozenset(
    """
    mr mrs ms mx dr prof sen sens rep reps gov govs gen col lt sgt capt cpt maj adm rev revd hon
    st ste pres supt insp det const cmdr cdr brig pte cpl fr br messrs mt ft pvt asst atty dist sr
    sra srta srs dra dña lic ing gral cnel tte cap mons excmo ilmo mm mme mlle mgr hr fr frl dipl
    kard hl
    """.split()
)
#: In the middle of a sentence, whatever follows.
JOINING = frozenset(
    """
    vs approx ca cf viz eg ie incl excl bzw evtl ggf sog vgl usf inkl exkl geb gest ehem einschl
    núm pág pp env av apdo
    """.split()
)
#: Before a number.
NUMBERING = frozenset(
    """
    no nos nr p pp fig figs art arts sec ch vol para col ed eds s abs str núm pág n
    """.split()
)
#: At the end of a sentence only where the next word can only begin one.
OTHERS = frozenset(
    """
    jr sr inc corp co ltd plc llc bros dept ave blvd rd univ assn jan feb mar apr jun jul aug sept
    sep oct nov dec mon tue tues wed thu thur thurs fri sat sun et retd mio mrd std tel ee uu cía
    """.split()
)
#: Words that begin a sentence and are no part of a name that an abbreviation begins.
STARTERS = frozenset(
    """
    the a an and but or so yet he she it they we i you this that these those there in on at for
    from by with when while as after before since if although though because however his her its
    their our my your no not nobody some many most several all both each one two three another
    asked what who why how where meanwhile police officials el la los las un una en de por para
    con pero y según ellos ella le les une des il elle ils elles mais et selon dans der die das
    ein eine er sie es im am und aber nach laut bei auch then now here soon later such only even
    still thus nor neither either under over about among between within without despite instead
    perhaps maybe today yesterday tomorrow every any few once earlier nothing everyone
    """.split()
)
#: What stands behind a time of the day: weekdays, months, zones.
AFTER_TIMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat
    sun january february march april may june july august september october november december gmt
    bst utc est edt et ct cst pst pdt pt cet cest ist eastern central pacific mountain
    """.split()
)
