"""Nouns that follow "denied" and hide a sentence, with the sentence each one hides.

Compiled by hand from the nouns that English joins with "deny", "reject" and "dispute".
"""

#: "denied any role in X" is about "S had a role in X": the noun, and the words before it.
PART_IN = {
    "role": "had a role in",
    "roles": "had a role in",
    "part": "had a part in",
    "hand": "had a hand in",
    "involvement": "was involved in",
    "participation": "took part in",
    "complicity": "was complicit in",
    "collusion": "was part of collusion in",
    "responsibility": "was responsible for",
    "liability": "was liable for",
    "blame": "was to blame for",
    "culpability": "was to blame for",
    "knowledge": "knew of",
    "awareness": "knew of",
    "authorship": "wrote",
    "ownership": "owned",
    "possession": "possessed",
    "membership": "was a member of",
    "use": "used",
    "receipt": "received",
    "payment": "paid",
    "interest": "had an interest in",
    "intention": "intended",
    "contact": "had contact with",
    "contacts": "had contacts with",
    "link": "had a link with",
    "links": "had links with",
    "tie": "had a tie with",
    "ties": "had ties with",
    "connection": "had a connection with",
    "connections": "had connections with",
    "association": "was associated with",
    "relationship": "had a relationship with",
    "affiliation": "was affiliated with",
    "dealings": "had dealings with",
    "access": "had access to",
    "support": "supported",
    "breach": "was in breach of",
    "breaches": "was in breach of",
    "violation": "violated",
    "violations": "violated",
    "infringement": "infringed",
    "cover-up": "covered up",
    "plans": "had plans for",
    "plan": "had a plan for",
}
#: What one commits: "denied bribery".
DEEDS = frozenset(
    """
    abduction abuse adultery aggression arson assault atrocities battery blackmail blasphemy bribery
    bullying burglary cheating collusion conspiracy contempt corruption crime crimes cronyism
    discrimination doping embezzlement espionage evasion extortion forgery fraud genocide harassment
    hijacking hoarding incitement insubordination intimidation kidnapping larceny laundering libel
    looting malpractice manslaughter match-fixing misconduct misdemeanour misfeasance mismanagement
    murder negligence nepotism perjury piracy plagiarism poaching profiteering rape robbery sabotage
    sedition slander smuggling spying stalking terrorism theft torture trafficking treachery treason
    trespass vandalism violence wrongdoing impropriety tampering insider-dealing racketeering
    """.split()
)
#: What carries the thing itself behind "of" or "that": "accusations of bribery".
CARRIERS = frozenset(
    """
    accusation accusations allegation allegations assertion assertions charge charges claim claims
    hint hints idea implication insinuation insinuations notion report reports rumor rumors rumour
    rumours speculation suggestion suggestions suspicion suspicions talk theory count counts
    possibility existence
    """.split()
)
#: What "any" and its kin become when the sentence is turned from denied to positive.
POSITIVE = {
    "any": "some",
    "anyone": "someone",
    "anybody": "somebody",
    "anything": "something",
    "anywhere": "somewhere",
    "nobody": "somebody",
    "no-one": "someone",
    "none": "some",
    "nothing": "something",
    "nowhere": "somewhere",
    "neither": "one",
}
