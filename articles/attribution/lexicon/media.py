"""Where things are said: posts, statements, papers, talks. Data, compiled by hand.

Each word is under the medium that `words.Medium` names for it. Folded and singular, see
`media.singular`; what tells nothing by itself ("call", "meeting") is under OTHER only with what
goes before it in a phrase.
"""

from articles.attribution.words import Medium

#: Things that are written or said, which may stand as source ("the tweet read").
ITEMS: dict[str, Medium] = {
    **dict.fromkeys(
        """
            tweet post retweet repost thread instagram facebook tiktok telegram twitter vlog toot
            whatsapp-status bluesky mastodon linkedin snapchat weibo reddit selfie hashtag
            caption vk livestream profile feed x.com youtube
            """.split(),
        Medium.TWEET,
    ),
    **dict.fromkeys(
        """
            statement release communiqué communique pronouncement declaration bulletin-statement
            announcement press-release clarification rebuttal apology website
            """.split(),
        Medium.STATEMENT,
    ),
    **dict.fromkeys(
        """
            report study paper log logbook memo memorandum letter e-mail email mail record records
            document minutes transcript filing affidavit indictment lawsuit writ complaint-form
            file certificate audit survey poll census review dossier diary journal notebook ledger
            register receipt invoice contract book memoir article essay editorial op-ed column
            leaflet pamphlet brochure manual circular notice note bulletin forecast analysis
            assessment evaluation findings finding data figures figure statistics dataset table
            chart map spreadsheet database petition submission deposition autopsy testing test
            tests scan x-ray sample experiment research investigation inventory schedule timetable
            archive will judgment judgement verdict ruling prospectus accounts budget white-paper
            whitepaper fax telegram-cable cable cables dispatch prescription chart papers blog
            newsletter slide presentation handbook guidance guideline dossier summary factsheet
            footnote appendix annex abstract preface manuscript preprint placard banner plaque
            poster manifesto charter treaty thesis dissertation logbook-entry pleading sign
            scroll inscription questionnaire ballot charge-sheet warrant subpoena summons docket
            brief plea-agreement manifest roster rota worksheet estimate plan draft reply-letter
            obituary postcard entry blotter docket
            """.split(),
        Medium.DOCUMENT,
    ),
    **dict.fromkeys(
        ["interview", "q&a", "conversation-piece"], Medium.INTERVIEW
    ),
    **dict.fromkeys(
        ["broadcast", "podcast", "phone-in", "newscast", "telecast", "documentary"],
        Medium.BROADCAST,
    ),
    **dict.fromkeys(
        ["briefing", "press-conference", "presser"], Medium.PRESS_CONFERENCE
    ),
    **dict.fromkeys(
        """
            voicemail sms text message tape recording video footage audio clip voice
            """.split(),
        Medium.OTHER,
    ),
}  # fmt: skip

#: Data by themselves: their statements come from a dataset.
DATASETS = frozenset(
    """
        data dataset statistics figures census table tables database records
        """.split()
)

#: Where posts are made, and what a source has there: "the group's Telegram channel".
PLATFORMS = frozenset(
    """
        twitter facebook instagram telegram tiktok x linkedin youtube bluesky mastodon weibo
        snapchat threads vk reddit twitch truth parler gab
        """.split()
)
ACCOUNTS = frozenset("channel account page feed profile timeline handle stream".split())

#: Verbs that tell the medium by themselves.
VERBS: dict[str, Medium] = {
    **dict.fromkeys(["tweet", "retweet", "post", "repost", "toot"], Medium.TWEET),
    **dict.fromkeys(["email", "e-mail", "mail", "fax"], Medium.DOCUMENT),
    **dict.fromkeys(["testify", "plead", "depose"], Medium.OTHER),
    **dict.fromkeys(["text"], Medium.OTHER),
    **dict.fromkeys(["broadcast"], Medium.BROADCAST),
}  # fmt: skip

#: Those who are told at a press conference, and where else something is told.
TOLD_PRESS = frozenset(
    """
        reporters journalists correspondents newsmen pressmen newspeople press presser
        """.split()
)
TOLD_OTHER = frozenset(
    """
        court courtroom jury jurors judge judges magistrate magistrates tribunal inquiry inquest
        hearing parliament lawmakers legislators mps senators councillors council committee
        commission assembly senate congress peers panel meeting shareholders analysts
        investors members delegates supporters crowd audience rally congregation ministers
        bundestag house arbitrator arbitrators coroner conference forum commons lords duma knesset
        chamber board worshippers mourners students protesters subcommittee convention congregants
        """.split()
)
#: "A voice note" is none on paper.
SPOKEN = frozenset("voice answerphone answer-phone phone text audio whatsapp".split())
NOTES = frozenset("note notes memo memos message messages mail recording recordings".split())
#: Verbs whose "to" says who is told: "speaking to the Argus".
SPEAKING = frozenset(
    """
        speaking speak speaks spoke spoken talking talk talks talked chatting chatted
        """.split()
)
#: What cannot begin those told: "said in a release".
PREPOSITIONS = frozenset(
    """
        in on at during after before by from via through for under over outside inside near to with
        """.split()
)
#: The outlet itself, as it calls itself.
OURSELVES = frozenset(["us", "me"])

#: Words of a phrase "in …", "at …", "on …", "via …", and where that is.
OCCASIONS: dict[str, Medium] = {
    **dict.fromkeys(["interview", "interviews", "conversation"], Medium.INTERVIEW),
    **dict.fromkeys(
        ["briefing", "briefings", "conference", "conferences", "presser"], Medium.PRESS_CONFERENCE
    ),
    **dict.fromkeys(
        """
            radio television tv broadcast programme program podcast show airwaves phone-in newscast
            documentary televised bbc cnn itv channel station breakfast-television
            """.split(),
        Medium.BROADCAST,
    ),
    **dict.fromkeys(
        """
            twitter facebook instagram telegram tiktok x linkedin youtube bluesky mastodon weibo
            snapchat tweet tweets post posts thread social timeline story reddit threads truth
            """.split(),
        Medium.TWEET,
    ),
    **dict.fromkeys(
        """
            statement statements release communique communiqué website announcement announcements
            declaration pronouncement
            """.split(),
        Medium.STATEMENT,
    ),
    **dict.fromkeys(
        """
            letter letters memo email e-mail emails e-mails report filing affidavit lawsuit book
            memoir article essay editorial column op-ed circular notice diary record records log
            study paper submission petition complaint indictment ruling judgment reply note blog
            newsletter response document documents filings minutes newspaper pamphlet leaflet
            white-paper review fax form forms footnote manifesto ledger receipt invoice logbook
            appendix dossier manuscript preprint
            questionnaire survey audit charge-sheet summons writ prospectus bulletin
            """.split(),
        Medium.DOCUMENT,
    ),
    **dict.fromkeys(
        """
            court tribunal trial hearing hearings inquest inquiry parliament assembly senate
            congress meeting session forum rally debate lecture sermon speech address
            cross-examination testimony stand dock call voicemail text texts sms message messages
            questioning ceremony vigil funeral gathering agm summit commons lords webinar seminar
            evidence deposition hustings homily keynote whatsapp box signal wechat chat oath
            committee convention conference-hall mosque pulpit chatroom
            """.split(),
        Medium.OTHER,
    ),
}
#: Spoken to the outlet itself, unless it says who else was on the line.
BY_PHONE = frozenset(["phone", "telephone"])
#: These say more than an item that stands in the same phrase: "a message on Telegram".
STRONGEST = (
    Medium.TWEET, Medium.BROADCAST, Medium.PRESS_CONFERENCE, Medium.INTERVIEW,
    Medium.STATEMENT, Medium.DOCUMENT, Medium.OTHER,
)  # fmt: skip
#: Words that make a text the report of a trial: what its people say, they say in court.
TRIAL = frozenset(
    """
        jurors jury testified testifies cross-examination prosecutor prosecution defendant
        pleaded pleads barrister
        """.split()
)
