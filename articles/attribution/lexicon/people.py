"""What people are called: titles, ranks, callings and kin. Data, compiled by hand.

Compiled from the forms of address of British and American newspapers' style books, the ranks of
armies and police forces, and a list of callings made for this. All folded (see `tokens.folded`).
"""

#: Forms of address with the gender they tell, if any.
HONORIFICS: dict[str, str | None] = {
    **dict.fromkeys(
        """
            mr mister sir monsieur herr señor sr. signor don lord baron duke prince king shri sri
            sheikh sheik shaikh mullah maulana ayatollah imam father brother fr fray pak bapak
            encik tuan bey effendi si sidi haji hajj rabbi sheriff dato datuk count emperor sultan
            emir patriarch pope mwalimu mzee oga alhaji pan bwana mawlana hojatoleslam
            """.split(),
        "m",
    ),
    **dict.fromkeys(
        """
            mrs ms miss madam madame mme mlle mademoiselle frau señora señorita signora doña donna
            lady dame baroness duchess princess queen smt shrimati begum sister mother hajiya hajia
            ibu puan cik khanum hanım countess empress sheikha abbess sra pani bibi
            """.split(),
        "f",
    ),
    **dict.fromkeys(
        """
            dr doctor prof professor rev reverend hon honourable honorable right most very revd
            cllr ald canon archdeacon monsignor msgr mx maître me maitre engr arch justice judge
            """.split()
    ),
}

#: Ranks, short and long; a rank may take several words ("Lt Col", "Detective Chief Inspector").
RANKS = frozenset(
    """
        adm admiral airman brig brigadier cadet capt captain chief col colonel commandant commander
        commissioner commodore const constable corporal cpl cmdr cdr chf det detective dc dci dcs
        di ds deputy dsupt ens ensign field fld fleet gen general gendarme generalissimo gp group
        gunner inspector insp lance lieut lieutenant lt ltc ltg maj major marshal mariner master mg
        midshipman nco ofc officer patrolman pc petty pfc pilot police private pte pvt ranger rear
        sapper sergeant seaman sgt sheriff sir squadron staff sub-inspector superintendent supt sub
        subaltern trooper vice vadm warrant wing wo acc dac dcc asst assistant rsm csm cpo radm
        subedar havildar naik asp dsp sp ssp dig dgp subinspector col. lt. gen. maj. capt. sgt.
        cmdr. brig. adm. det. supt. major-general lieutenant-general lieutenant-colonel
        brigadier-general vice-admiral rear-admiral
        """.split()
)

#: Forms of address that a single name keeps: "Lord Pencarrow", "Sister Agnes".
NOBLE = frozenset(
    """lord lady dame baron baroness duke duchess prince princess king queen pope sister brother
    father mother count countess emperor empress sultan emir sheikh imam saint""".split()
)

#: Letters after a name, and what stands for sons: never part of the name.
POSTNOMINALS = frozenset(
    """
        kc qc mp mep msp mla tc md phd ph.d obe mbe cbe kbe dbe om frs esq jd sc mba rn bsc msc ba
        ma dds cpa retd ret ret. retd. mps td tds ms am ac ao frcs llb cfa faia jp kcb cb kcmg cmg
        d-calif r-texas m.d. ph.d.
        """.split()
)
GENERATIONS = frozenset(
    """
        jr sr jnr snr ii iii iv junior senior jr. sr.
        """.split()
)

#: Words within a name that may be written small. They never begin a name by themselves.
PARTICLES = frozenset(
    """
        de del della dela dei di da das do dos du la le las los van von der den ten ter het 't zu
        zur zum af av al el ul ur e y i bin ibn bint binti binte ben bat ag ap ab ferch mac mc ó ní
        nic uí ua st ould uld ait aït bou abu abou umm um d' l' o' und et a/l a/p ud ad wa bn san
        santa vom am aan op in-'t s' lo na oglu zade ould-
        """.split()
)
#: Particles that are also English words: only between two parts of a name.
AMBIGUOUS_PARTICLES = frozenset(
    """
        a e i y do am in op et na lo am das to la las du wa del ad
        """.split()
)

_NEUTRAL = """
    academic accountant accuser activist actor acupuncturist adjudicator administrator adviser
    advisor advocate agent aide alderman ally ambassador anaesthetist analyst anchor angler
    anthropologist apprentice arbitrator archaeologist archbishop archdeacon archer architect
    archivist artist assessor assistant associate astronaut astronomer athlete attacker attendant
    attorney auctioneer auditor author backbencher backer bailiff baker ballerina banker bargee
    barista barrister bartender beekeeper beneficiary biker biochemist biologist bishop
    blogger boatbuilder boatman boffin bookkeeper bookseller boss botanist boxer breeder brewer
    bricklayer broadcaster broker builder burglar butcher butler bystander campaigner candidate
    canoeist captain cardinal cardiologist caretaker carer cartographer cartoonist cashier
    celebrity cellist chairperson chair champion chancellor chaplain charge chef chemist chief
    chiropractor choreographer citizen claimant classmate cleaner cleric clerk climatologist
    climber clinician coach coastguard coder collaborator colleague collector columnist comedian
    commander commentator commissioner commuter competitor complainant composer comptroller
    concierge conductor confidant conservationist conservator constable constituent consul
    consultant consumer contender contractor controller convener convenor cook coordinator
    co-ordinator co-author co-defendant co-director co-founder co-owner co-pilot co-worker coroner
    correspondent councillor councilor councilmember counsel counsellor counselor courier cousin
    crane-driver creator creditor cricketer criminologist critic curate curator customer cyclist
    dancer dealer dean defector defendant defender delegate demonstrator dentist deputy
    dermatologist designer detainee detective developer diplomat director dispatcher dissident
    distributor diver doctor docker doorman driver drummer ecologist economist editor
    educator elder electrician emissary employee employer endocrinologist engineer entomologist
    entrepreneur envoy epidemiologist escapee estate-agent ethicist evacuee evangelist examiner
    executive executor expert explorer exporter eyewitness facilitator fan farmer farmhand
    farmworker farrier ferryman fighter figurehead filmmaker film-maker financier firefighter
    fisher fixer flatmate florist footballer forager foreman forecaster forester
    founder friend frontman fugitive fundraiser funeral-director gamekeeper gangster gardener
    garment-worker general geneticist geographer geologist glaciologist glazier goalie goalkeeper
    goldsmith golfer governor graduate gravedigger grocer grower guard guardian guerrilla guest
    guide guitarist gynaecologist hacker hairdresser harbourmaster hawker haulier head
    headteacher healer herder herdsman highcommissioner hiker historian hotelier holidaymaker
    homeowner hostage housekeeper householder hunter hydrologist illustrator immunologist importer
    incumbent industrialist influencer informant initiator inmate innkeeper insider inspector
    instructor insurer intermediary intern interpreter interrogator intruder inventor investigator
    investor jailer janitor jeweller jeweler jockey joiner journalist judge juggler juror jurist
    justice keeper kidnapper labourer laborer landowner lawmaker lawyer leader lecturer
    legislator librarian lieutenant lifeguard lifeboatman linguist lobbyist locksmith lodger lorry-
    driver lookout maker magistrate maintainer manager manufacturer marine mariner marksman marshal
    mathematician mayor mechanic mediator medic member mentor merchant messenger metallurgist
    meteorologist microbiologist midfielder midwife migrant militant miller millworker miner
    minister missionary model moderator mountaineer mp mep msp musician musicologist naturalist
    negotiator neighbour neighbor neurologist neuroscientist newcomer newsreader nominee notary
    novelist nurse nutritionist oceanographer officer official officeholder oncologist operator
    ophthalmologist opponent optician orator organiser organizer ornithologist osteopath outfielder
    overseer owner paediatrician pediatrician painter palaeontologist paleontologist paramedic
    parent parishioner parliamentarian participant partner passenger passer-by pastor pathologist
    patient patrolman patron pawnbroker pedestrian pensioner performer pharmacist philanthropist
    philosopher photographer photojournalist physician physicist physiotherapist pianist picket
    pilot pioneer planner plaintiff player playwright plumber poacher poet policymaker politician
    pollster porter postdoc poster postmaster potter practitioner preacher predecessor prefect
    premier presenter president pressman priest prince principal printer prior prisoner probationer
    producer professor programmer promoter proponent proprietor prosecutor protester protestor
    provost psychiatrist psychologist publican publicist publisher pundit pupil quantity-surveyor
    rabbi racegoer radiographer radiologist ranger rapper reader realtor rebel receptionist recruit
    recruiter rector referee refugee registrar regulator reporter representative rescuer researcher
    resident respondent restorer restaurateur retailer retiree reveller reviewer rider rival
    roofer rower runner sailor salesperson salesman sapper scholar schoolteacher scientist
    screenwriter scriptwriter sculptor seafarer seaman second-in-command secretary secretary-general
    seismologist seller senator sergeant servant settler sheriff shepherd shareholder shipbuilder
    shipowner shopkeeper shopper sibling signaller signatory singer skater skier skipper smallholder
    smuggler sociologist soldier solicitor soloist songwriter speaker specialist spectator
    speechwriter spectroscopist spokesperson sponsor sportsperson staffer stakeholder star
    stationmaster
    statistician steelworker steward stockbroker stonemason storekeeper strategist striker student
    subcontractor subeditor subordinate successor superintendent supervisor supplier supporter
    surgeon surveyor survivor suspect swimmer tailor taxidermist taxpayer teacher technician
    teenager teller tenant theologian therapist thief toddler tourist toxicologist trader trainee
    trainer translator traveller traveler treasurer trucker trustee tutor umpire understudy
    undersecretary undertaker user usher valuer vendor veteran vet veterinarian vicar victim
    viewer villager vintner violinist virologist visitor viticulturist volcanologist
    volunteer voter walker warden warder watchman weaver welder whistleblower whistle-blower
    winemaker winger winner witness worker worshipper wrestler writer youth youtuber zoologist
    co-chair co-leader vice-president vice-chancellor vice-chair sub-inspector ex-minister
    ex-president attaché counterpart man-at-arms major admiral colonel brigadier captain corporal
    fisherfolk ringleader newsagent co-signatory plaintiff appellant chargé person individual
    caller clerk dinner-lady groundskeeper groundsman greengrocer stallholder market-trader
    account-holder accountholder ceo cfo coo cto gp pm pa dj mc vc md da ag
    master mate matron harbour-master
    observer monitor motorist motorcyclist postgraduate undergraduate invigilator censor bidder
    buyer borrower canvasser donor marcher chronicler crafter drover dyer engraver escort fielder
    fitter glassblower hauler ironmonger lamplighter logger loader marketer mourner orderly packer
    picker pilgrim plasterer puppeteer quartermaster ringer rigger sailor sawyer scout shearer
    sorter spinner stoker surfer sweeper thatcher timekeeper trapper trekker tuner turner typist
    valet whaler woodcutter courtier nobleperson commoner neighbour-in-law expatriate exile
    deserter defaulter allotment-holder smallholder grazier crofter oyster-catcher shrimper
    trawlerman ferryman bosun deckhand stoker cabin-boy purser helmsman lighterman
    forewoman handler hand jobseeker keyworker layperson commandant sommelier stablehand
    stevedore tanner tiler tribesman tycoon magnate billionaire millionaire warlord chieftain emir
    cleric ayatollah imam mufti abbot friar monk canon deacon verger sexton organist chorister
    """
_MALE = """
    man boy father dad daddy grandfather grandad granddad husband son brother uncle nephew
    grandson stepfather stepson brother-in-law father-in-law son-in-law widower bridegroom groom
    fiancé boyfriend gentleman lad bloke guy schoolboy spokesman chairman businessman salesman
    policeman fireman postman milkman fisherman craftsman sportsman anchorman cameraman congressman
    assemblyman councilman alderman clergyman ombudsman headmaster king prince duke lord baron
    actor waiter steward barman landlord nobleman frenchman englishman irishman scotsman welshman
    dutchman doorman gunman frontman cowboy ex-husband godfather monk abbot friar priest
    handyman workman tradesman repairman lineman weatherman statesman kinsman stuntman grandpa
    papa conman madman taxman henchman strongman batsman bowman oarsman horseman huntsman
    half-brother heir-apparent emperor sultan pope patriarch countryman
    """
_FEMALE = """
    woman girl mother mum mom mummy mommy grandmother gran granny grandma wife daughter sister
    aunt auntie niece granddaughter stepmother stepdaughter sister-in-law mother-in-law
    daughter-in-law widow bride fiancée girlfriend lady schoolgirl spokeswoman chairwoman
    businesswoman saleswoman policewoman firewoman postwoman fisherwoman craftswoman sportswoman
    anchorwoman camerawoman congresswoman assemblywoman councilwoman clergywoman headmistress queen
    princess duchess baroness actress waitress stewardess barmaid landlady noblewoman midwife nun
    heroine hostess mistress ex-wife godmother nanny seamstress dinnerlady frenchwoman
    englishwoman irishwoman maid housewife matriarch mama forewoman abbess priestess empress
    stateswoman kinswoman horsewoman half-sister heiress ballerina comedienne songstress
    """

#: What a person is, with the gender that the word itself tells.
ROLES: dict[str, str | None] = {
    **dict.fromkeys(_NEUTRAL.split()),
    **dict.fromkeys(_MALE.split(), "m"),
    **dict.fromkeys(_FEMALE.split(), "f"),
    "priest": None, "actor": None, "steward": None, "alderman": None, "imam": "m",
}  # fmt: skip

#: Kin: with a possessor these name one person ("the boy's father").
KIN = frozenset(
    """
        father dad mother mum mom grandfather grandmother husband wife son daughter brother sister
        uncle aunt nephew niece cousin parent sibling widow widower partner fiancé fiancée
        girlfriend boyfriend gran granny stepfather stepmother guardian friend colleague neighbour
        neighbor lawyer solicitor barrister attorney agent doctor teacher boss employer spokesman
        spokeswoman spokesperson coach manager publisher editor landlord predecessor successor
        deputy
        """.split()
)

#: People by number: no singular of theirs is common, or they are a body of persons.
PLURALS: dict[str, str] = {
    "men": "man", "women": "woman", "people": "person", "persons": "person", "wives": "wife",
    "children": "child", "firemen": "fireman", "midwives": "midwife", "thieves": "thief",
    "fishermen": "fisherman", "policemen": "policeman", "gunmen": "gunman", "mps": "mp",
    "clergymen": "clergyman", "businessmen": "businessman", "spokesmen": "spokesman",
    "spokespeople": "spokesperson", "townspeople": "townspeople", "townsfolk": "townsfolk",
    "folk": "folk", "locals": "local", "police": "police", "officials": "official",
    "relatives": "relative", "families": "family", "couples": "couple", "medics": "medic",
    "doctors": "doctor", "islanders": "islander", "insurgents": "insurgent", "rebels": "rebel",
    "troops": "troop", "sources": "source", "militants": "militant", "elders": "elder",
    "salesmen": "salesman", "lawmen": "lawman", "watchmen": "watchman", "tribesmen": "tribesman",
    "passers-by": "passer-by", "clergy": "clergy", "staff": "staff", "crew": "crew",
    "personnel": "personnel", "youths": "youth", "others": "other", "academics": "academic",
    "peasants": "peasant", "commuters": "commuter", "locals'": "local", "kids": "kid",
    "employers": "employer", "authorities": "authority", "critics": "critic",
}  # fmt: skip

#: Words that stand for one who is not named: their statements are anonymous.
ANONYMOUS = frozenset(
    """
        source insider informant official person people aide diplomat
        """.split()
)
#: What marks them so, somewhere in the phrase or in its sentence.
ANONYMITY = frozenset(
    ["anonymous", "anonymously", "anonymity", "unnamed", "unidentified", "undisclosed"]
)
WITNESSES = frozenset(
    """
        witness eyewitness bystander onlooker passer-by resident villager survivor neighbour
        neighbor local passenger islander householder shopper motorist commuter tourist
        holidaymaker townspeople townsfolk folk caller
        """.split()
)

#: Callings that stand for each other, so that "the keeper" is the goalkeeper named before.
CALLINGS: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in """
        chief head boss director chair chairman chairwoman chairperson president executive leader
        chief boss executive ceo
        chief boss commander commissioner manager governor superintendent supremo
        chief leader head commander warlord chieftain emir secretary-general
        envoy ambassador diplomat consul emissary
        minister secretary politician premier chancellor
        lawyer solicitor barrister attorney counsel advocate defence
        doctor physician surgeon gp medic paediatrician consultant oncologist cardiologist clinician
        mp lawmaker legislator congressman congresswoman senator deputy politician parliamentarian
        councillor councilor councilman councilwoman alderman councilmember
        scientist researcher author biologist ecologist chemist professor physicist geologist expert
        academic professor lecturer scholar historian researcher expert
        officer policeman policewoman constable sergeant inspector detective sheriff
        teacher headteacher principal headmaster headmistress head
        coach manager trainer boss
        player goalkeeper keeper goalie striker defender midfielder captain footballer star winger
        athlete runner sprinter champion swimmer cyclist star
        chef cook restaurateur star
        singer star artist musician songwriter rapper performer
        actor actress star performer
        writer author novelist poet playwright columnist
        farmer grower rancher smallholder herder shepherd
        shopkeeper trader merchant retailer grocer owner
        cleric priest bishop vicar pastor imam rabbi archbishop preacher
        soldier general colonel brigadier commander officer
        economist analyst strategist expert
        spokesman spokeswoman spokesperson
        prosecutor attorney
        defendant accused suspect
        driver motorist trucker
        skipper captain fisherman
        tycoon businessman businesswoman magnate billionaire entrepreneur millionaire
        expert specialist consultant
        pupil student schoolboy schoolgirl
        owner landlord landlady proprietor
        nominee candidate contender
        mayor leader
    """.strip().splitlines()
)
