"""What bodies of people are called, and what kind of source each is. Data, compiled by hand.

The classes follow what news of government, business, courts, sport and war names; a word is
under the kind it most often is. All folded (see `tokens.folded`), singular unless said.
"""

#: Public authority.
OFFICIAL = frozenset(
    """
        academy-trust administration admiralty agency ambassadorship army assembly attorney-general
        authority ayuntamiento board borough bundestag cabinet chancellery chamber city cell
        coastguard
        commission commissariat committee comptroller congress constabulary consulate council
        county court customs defence delegation department directorate district division dept
        embassy exchequer executive fbi fire-brigade force gendarmerie government inspectorate
        interpol judiciary junta jury legislature magistracy majlis mayoralty military ministry
        mission municipality navy ombudsman ombudsperson office parliament parish police precinct
        prefecture presidency prosecution province regime region registry regulator secretariat
        senate service squad state task-force treasury tribunal watchdog pentagon kremlin whitehall
        knesset duma un nato eu who iaea unicef unhcr unesco wfp imf ecb nhs hmrc cia nsa mi5 mi6
        fda cdc epa doj irs osce ecowas asean opec interior foreign-office home-office brigade
        corps fleet regiment battalion command garrison prison jail probation post-office
        gram-panchayat panchayat taluk inquiry inquest border-guard air-force coroner
        comptroller-general customs-house
        """.split()
)

#: Those that fight: a body is one when such a word stands in its name or beside it.
ARMED = frozenset(
    """
        militia militias guerrilla guerrillas insurgents rebels jihadists paramilitaries
        paramilitary militants separatists faction column brigades resistance mujahideen insurgency
        junta-militia warband gang gangs cartel cartels hamas hezbollah taliban isis farc eln
        al-qaeda al-shabaab houthis gunmen kidnappers terrorists
        """.split()
)
#: "An armed group", "a militant movement".
ARMED_ADJECTIVES = frozenset(
    """
        armed militant rebel insurgent paramilitary jihadist separatist terrorist guerrilla
        islamist outlawed extremist
        """.split()
)

#: Who publishes.
OUTLETS = frozenset(
    """
        newspaper paper daily weekly monthly magazine tabloid broadsheet broadcaster station
        channel radio television tv network programme program podcast website site outlet media
        newswire wire publication portal
        """.split()
)
#: What papers and broadcasters are named, with a capital.
OUTLET_NAMES = frozenset(
    """
        journal gazette herald tribune courier times post mercury chronicle lantern echo bulletin
        reuters bbc cnn al-jazeera afp dpa upi itv nbc cbs abc fox observer guardian telegraph
        independent sun mirror star sentinel examiner argus dispatch news review standard
        bugle clarion beacon comet packet messenger recorder register citizen inquisitor
        bote tageblatt nachrichten diario correo gazzetta kurier allehanda tidende avisa
        advertiser enquirer inquirer ledger press globe voice zeitung monde mundo país repubblica
        """.split()
)

#: Enterprise.
COMPANIES = frozenset(
    """
        airline airport bakery bank bookmaker brand brewery builder business carmaker carrier
        casino chain company conglomerate consortium contractor corporation creamery dairy dealer
        dealership developer distillery distributor employer enterprise exchange exporter factory
        farm firm foundry franchise fund giant grocer group holding hotel importer insurer investor
        label lender maker manufacturer mill mine miner operator partnership plant platform
        producer provider publisher pub refiner refinery restaurant retailer shipper shipyard shop
        start-up startup store studio subsidiary supermarket supplier telecom utility vendor winery
        workshop yard landlord housebuilder drugmaker chipmaker automaker brewer wholesaler
        outfitter haulier shipbuilder smelter quarry resort theme-park cinema builder's-merchant
        laboratory lab consultancy broker brokerage agency-firm multinational megastore
        ferry-operator owner waterworks railway line works pharmacy clinic-chain app firm's energy
        """.split()
)

#: Associations, schools, churches, clubs and the rest.
SOCIETIES = frozenset(
    """
        abbey academy alliance archdiocese archive association basilica campaign cathedral centre
        center charity choir church circle clinic club coalition collective college commune
        community confederation conservatory convent cooperative co-operative crew diocese faculty
        federation foundation fraternity gallery guild house hospice hospital institute institution
        laboratory league library lobby lodge medical monastery mosque movement museum network ngo
        nonprofit nursery observatory opera orchestra order organisation organization party
        pressure-group residents-association school seminary side society synagogue syndicate team
        temple theatre theater think-tank thinktank trust union university village ward zoo bureau
        defence-team defence family kunsthal sanctuary orphanage kindergarten lifeboat
        mountain-rescue crescent cross tribe clan opposition campaigners body secretariat panel
        forum cell unit household royal-house federation's troupe ensemble band squad festival
        congregation camp neighbourhood
        """.split()
)

BODIES = OFFICIAL | COMPANIES | SOCIETIES | OUTLETS | {"militia", "faction", "column", "gang"}

#: What ends a company's name.
COMPANY_ENDINGS = frozenset(
    """
        inc inc. ltd ltd. plc llc llp corp corp. co co. gmbh ag sa s.a nv n.v bv spa s.p.a oy ab as
        asa kk pty pvt sarl srl kg se holdings group industries enterprises partners systems
        solutions technologies technology labs laboratories resources appliances motors airlines
        airways lines bank energy gas oil petroleum foods pharmaceuticals pharma therapeutics
        securities capital research roads bridges tankers shipping logistics steel mining minerals
        metals water power electric telecom mobile media networks properties homes estates brothers
        bros sons associates consulting analytics insurance mutual finance ventures investments
        stores supermarkets hotels breweries rail railways trains
        """.split()
)

#: What begins one: Spanish, French, Indonesian, … company forms, and English first words.
COMPANY_STARTS = frozenset(
    """banco banca banque grupo groupe gruppo compagnie compañía société sociedad pt cv radio air
    team royal port partido parti liga union unión fundación fondation casa maison stichting
    kunsthal hotel club real studio operation banka bank ministry department office university
    institute federation association council committee commission court tribunal""".split()
)

#: Words in a name that make it one of a body, besides the nouns above.
NAME_WORDS = (
    COMPANY_ENDINGS
    | OUTLET_NAMES
    | frozenset(
        """
        nations crescent forces guards guard front legion army rovers united wanderers albion
        rangers athletic sporting fc afc cf dynamo spartak lokomotiv olympique real inter relief
        international watch observatory initiative action amnesty greenpeace oxfam redcross
        ministry republic commonwealth democrats republicans conservatives labour greens liberals
        socialists communists teamsters unison unite
        """.split()
    )
)

#: A body named by a plural: spoken of as "they", and resolved to themselves.
PLURAL_BODIES = frozenset(["police", "authorities", "forces", "troops", "staff", "crew", "media"])

#: What a body is called when its kind was named already: from the general to the special.
HYPERNYMS: dict[str, frozenset[str]] = {
    "company": COMPANIES, "firm": COMPANIES, "business": COMPANIES, "group": BODIES | ARMED,
    "organisation": BODIES, "organization": BODIES, "body": BODIES, "institution": BODIES,
    "corporation": COMPANIES, "enterprise": COMPANIES, "employer": COMPANIES | OFFICIAL,
    "operator": frozenset("""
        railway airline utility mine ferry company carrier plant
        """.split()),
    "manufacturer": frozenset(["maker", "carmaker", "producer", "company", "appliances"]),
    "maker": frozenset(["manufacturer", "carmaker", "producer", "company"]),
    "retailer": frozenset(["chain", "supermarket", "store", "shop", "company", "stores"]),
    "chain": frozenset(["retailer", "supermarket", "shop", "store", "hotel", "company", "group"]),
    "carrier": frozenset(["airline", "company", "airways"]),
    "airline": frozenset(["carrier", "airways", "airlines", "air", "company"]),
    "lender": frozenset(["bank"]), "utility": frozenset(["company", "water"]),
    "giant": COMPANIES,
    "supplier": frozenset("company firm wholesaler distributor manufacturer maker".split()),
    "developer": frozenset(["company", "firm"]),
    "authority": frozenset(
        "council board agency regulator port service municipality".split()
    ),
    "agency": frozenset(["service", "bureau", "office", "authority", "regulator", "inspectorate"]),
    "service": frozenset(["agency", "office", "bureau", "brigade"]),
    "regulator": frozenset(
        "authority agency commission office inspectorate watchdog council board".split()
    ),
    "watchdog": frozenset(
        "regulator commission office ombudsman agency inspectorate".split()
    ),
    "department": frozenset(["ministry", "office"]), "bureau": frozenset(["agency", "office"]),
    "ministry": frozenset(["department"]),
    "government": frozenset(["administration", "cabinet", "regime"]),
    "administration": frozenset(["government"]),
    "commission": frozenset(["committee", "panel", "board"]),
    "committee": frozenset(["commission", "panel", "board"]),
    "panel": frozenset(["commission", "committee", "inquiry", "jury", "board"]),
    "inquiry": frozenset(["commission", "panel", "investigation"]),
    "union": frozenset(["syndicate", "guild"]),
    "federation": frozenset(["union", "association", "league", "confederation"]),
    "association": frozenset(["federation", "union", "society", "league"]),
    "council": frozenset(["municipality", "assembly", "authority", "borough"]),
    "hospital": frozenset(["clinic", "infirmary", "trust"]),
    "clinic": frozenset(["hospital", "surgery", "practice"]),
    "trust": frozenset(["hospital", "charity", "foundation"]),
    "charity": frozenset(["fund", "foundation", "trust", "organisation", "relief", "society"]),
    "foundation": frozenset(["charity", "trust"]),
    "club": frozenset("""
        team side rovers united wanderers fc sporting athletic
        """.split()),
    "team": frozenset(["club", "side", "squad"]), "side": frozenset(["club", "team"]),
    "museum": frozenset(["gallery", "kunsthal", "collection"]),
    "gallery": frozenset(["museum", "kunsthal"]),
    "university": frozenset(["college", "institute", "school", "faculty"]),
    "college": frozenset(["university", "school", "academy"]),
    "school": frozenset(["academy", "college", "lyceum"]), "academy": frozenset({"school"}),
    "institute": frozenset(["university", "centre", "center", "laboratory"]),
    "paper": frozenset(["newspaper", "daily", "weekly", "tabloid"]) | OUTLETS,
    "newspaper": OUTLETS, "broadcaster": OUTLETS, "channel": OUTLETS, "station": OUTLETS,
    "militia": ARMED | {"group", "army", "front", "guard"}, "faction": ARMED | {"group", "front"},
    "movement": ARMED | frozenset(["party", "group", "front", "campaign"]),
    "rebels": ARMED | frozenset(["front", "army", "movement", "group"]),
    "army": frozenset(["command", "forces", "military", "guard", "corps", "force"]),
    "military": frozenset(["army", "command", "forces", "navy"]),
    "force": frozenset(["police", "constabulary", "army", "service"]),
    "party": frozenset(["movement", "democrats", "republicans", "labour", "alliance", "front"]),
    "bank": frozenset({"lender"}), "board": frozenset(["commission", "committee", "authority"]),
    "fund": frozenset({"foundation"}), "court": frozenset({"tribunal"}),
    "tribunal": frozenset({"court"}), "church": frozenset(["diocese", "parish", "cathedral"]),
    "brigade": frozenset({"service"}), "lab": frozenset({"laboratory", "laboratories"}),
    "laboratory": frozenset(["laboratories", "lab", "institute"]),
    "restaurant": frozenset(["bistro", "cafe", "grill", "kitchen"]),
    "factory": frozenset(["plant", "mill", "works"]), "plant": frozenset(["factory", "mill"]),
    "festival": frozenset(), "hotel": frozenset({"resort"}),
}  # fmt: skip
